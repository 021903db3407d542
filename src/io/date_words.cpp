// SPDX-License-Identifier: MIT
#include "io/date_words.h"
#include "io/cell_text.h"
#include <algorithm>
#include <array>
#include <unordered_map>

namespace tilth {
namespace {

/// Names of the months, folded, of the languages that exports are met in; an unambiguous beginning of three letters
/// and more will do.
constexpr std::array<std::string_view, 12> monthNames{
    "|january|januar|janvier|enero|gennaio|janeiro|januari|styczen|stycznia|leden|ledna|января|янв|jaen|jän|ene|gen|",
    "|february|februar|fevrier|febrero|febbraio|fevereiro|februari|luty|lutego|unor|unora|февраля|фев|fev|",
    "|march|marz|mars|marzo|marco|maart|marzec|marca|brezen|brezna|марта|мар|mrz|mrt|maerz|",
    "|april|avril|abril|aprile|kwiecien|kwietnia|duben|dubna|апреля|апр|avr|abr|",
    "|may|mai|mayo|maggio|maio|mei|maj|maja|kveten|kvetna|мая|май|mag|",
    "|june|juni|juin|junio|giugno|junho|czerwiec|czerwca|cerven|cervna|июня|июн|giu|",
    "|july|juli|juillet|julio|luglio|julho|lipiec|lipca|cervenec|cervence|июля|июл|lug|",
    "|august|aout|agosto|augustus|augusti|sierpien|sierpnia|srpen|srpna|августа|авг|aou|ago|",
    "|september|septembre|septiembre|settembre|setembro|wrzesien|wrzesnia|zari|сентября|сен|sept|set|",
    "|october|oktober|octobre|octubre|ottobre|outubro|pazdziernik|pazdziernika|rijen|rijna|октября|окт|ott|out|",
    "|november|novembre|noviembre|novembro|listopad|listopada|listopadu|ноября|ноя|",
    "|december|dezember|decembre|diciembre|dicembre|dezembro|desember|grudzien|grudnia|prosinec|prosince|декабря|дек|dic|dez|des|"};

constexpr std::string_view weekdayNames =
    "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|montag|"
    "dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|"
    "lunes|martes|miercoles|jueves|viernes|sabado|domingo|";

struct Zone {
    std::string_view name;
    int minutes;
};

constexpr std::array zones{Zone{"utc", 0}, Zone{"gmt", 0}, Zone{"z", 0}, Zone{"wet", 0}, Zone{"bst", 60}, Zone{"cet", 60},
                           Zone{"west", 60}, Zone{"cest", 120}, Zone{"eet", 120}, Zone{"eest", 180}, Zone{"msk", 180}, Zone{"gst", 240},
                           Zone{"pkt", 300}, Zone{"hkt", 480}, Zone{"sgt", 480}, Zone{"awst", 480}, Zone{"jst", 540}, Zone{"kst", 540},
                           Zone{"aest", 600}, Zone{"aedt", 660}, Zone{"nzst", 720}, Zone{"nzdt", 780}, Zone{"est", -300}, Zone{"edt", -240},
                           Zone{"mst", -420}, Zone{"mdt", -360}, Zone{"pst", -480}, Zone{"pdt", -420}, Zone{"cdt", -300}, Zone{"ist", 330}};

using Months = std::unordered_map<std::string_view, int>;

/// Every name and every beginning of three letters and more; what may be two months is 0.
Months allMonths() {
    Months months, exact;
    for (int m = 0; m < 12; ++m) {
        std::string_view names = monthNames[static_cast<std::size_t>(m)].substr(1);
        for (; !names.empty(); names.remove_prefix(names.find('|') + 1)) {
            const std::string_view name = names.substr(0, names.find('|'));
            exact.emplace(name, m + 1);
            for (std::size_t n = 3; n < name.size(); ++n)
                if (const auto [at, added] = months.try_emplace(name.substr(0, n), m + 1); !added && at->second != m + 1) at->second = 0;
        }
    }
    for (const auto& [name, month] : exact) months[name] = month;
    return months;
}

}

int monthOf(std::string_view word) {
    static const Months months = allMonths();
    const auto found = months.find(word);
    return found == months.end() ? 0 : found->second;
}

bool isWeekday(std::string_view word) { return wordIn(weekdayNames, word); }

std::optional<int> zoneMinutes(std::string_view word) {
    const auto found = std::ranges::find(zones, word, &Zone::name);
    return found == zones.end() ? std::nullopt : std::optional(found->minutes);
}

}
