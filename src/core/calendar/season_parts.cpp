// SPDX-License-Identifier: MIT
#include "core/calendar/season_parts.h"
#include "core/calendar/solar_terms.h"

#include <algorithm>
#include <optional>

namespace tilth {
namespace {

using std::chrono::days;

constexpr int secondHalf = 16; // of a month, the day it begins

std::vector<Season> seasonsIn(SeasonDefinition definition, int year, Hemisphere hemisphere) {
    if (auto found = seasonsOf(year, definition, hemisphere)) return *std::move(found);
    return *seasonsOf(year, SeasonDefinition::Meteorological, hemisphere);
}

std::optional<int> termOn(Date day) {
    const auto terms = solarTerms(static_cast<int>(std::chrono::year_month_day{day}.year()));
    if (!terms) return std::nullopt;
    const auto at = std::ranges::find(*terms, day, &SolarTerm::day);
    return at == terms->end() ? std::nullopt : std::optional(at->index);
}

bool isHalfOfMonth(Date day) {
    const auto number = static_cast<unsigned>(std::chrono::year_month_day{day}.day());
    return number == 1 || number == secondHalf;
}

// A part begins wherever a term or a half of a month does, as the season itself began.
void addParts(std::vector<SeasonPart>& parts, const Season& season) {
    const bool byTerms = termOn(season.days.first).has_value() && !isHalfOfMonth(season.days.first);
    for (Date day = season.days.first; day <= season.days.last; day += days{1}) {
        const auto term = byTerms ? termOn(day) : std::nullopt;
        if (byTerms ? term.has_value() : isHalfOfMonth(day)) parts.push_back({{day, day}, season.name, term.value_or(-1)});
        parts.back().days.last = day;
    }
}

}

std::vector<SeasonPart> seasonParts(SeasonDefinition definition, int year, Hemisphere hemisphere) {
    std::vector<SeasonPart> parts;
    for (const Season& season : seasonsIn(definition, year, hemisphere)) addParts(parts, season);
    return parts;
}

int seasonYear(SeasonDefinition definition, Date day) {
    const int year = static_cast<int>(std::chrono::year_month_day{day}.year());
    return day < seasonsIn(definition, year, Hemisphere::North).front().days.first ? year - 1 : year;
}

Hemisphere hemisphereOf(std::string_view country) {
    constexpr std::array<std::string_view, 22> southern{"AO", "AR", "AU", "BO", "BR", "BW", "CL", "FJ", "LS", "MG", "MU",
                                                        "MW", "MZ", "NA", "NZ", "PE", "PY", "SZ", "UY", "ZA", "ZM", "ZW"};
    return std::ranges::find(southern, country) == southern.end() ? Hemisphere::North : Hemisphere::South;
}

}
