// SPDX-License-Identifier: MIT
#include "core/calendar/seasons.h"
#include "core/calendar/solar_terms.h"
#include <span>

namespace tilth {
namespace {

using std::chrono::days;

struct Start {
    int place;                              // month, or solar term
    SeasonName name;
};
constexpr std::array meteorological{Start{3, SeasonName::Spring}, Start{6, SeasonName::Summer}, Start{9, SeasonName::Autumn}, Start{12, SeasonName::Winter}};
constexpr std::array astronomical{Start{springEquinox, SeasonName::Spring}, Start{summerSolstice, SeasonName::Summer}, Start{autumnEquinox, SeasonName::Autumn},
                                  Start{winterSolstice, SeasonName::Winter}};
constexpr std::array byTerms{Start{startOfSpring, SeasonName::Spring}, Start{startOfSummer, SeasonName::Summer}, Start{startOfAutumn, SeasonName::Autumn},
                             Start{startOfWinter, SeasonName::Winter}};
constexpr std::array retail{Start{2, SeasonName::SpringSummer}, Start{8, SeasonName::AutumnWinter}};

struct Definition {
    std::span<const Start> starts;
    bool followsTheSun;
};
constexpr std::array definitions{Definition{meteorological, false}, Definition{astronomical, true}, Definition{byTerms, true}, Definition{retail, false}};

Result<Date> startOf(int year, const Definition& definition, int place) {
    if (definition.followsTheSun) return solarTermDay(year, place);
    return Date{std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(place)} / 1};
}
// Half a year on: of four seasons and of two.
SeasonName opposite(SeasonName name) {
    constexpr std::array others{SeasonName::Autumn, SeasonName::Winter, SeasonName::Spring, SeasonName::Summer, SeasonName::AutumnWinter, SeasonName::SpringSummer};
    return others[static_cast<std::size_t>(name)];
}
// The i-th that begins in a year; it lasts until the next one, perhaps of the next year.
Result<Season> seasonAt(int year, std::size_t i, const Definition& definition, Hemisphere hemisphere) {
    const bool last = i + 1 == definition.starts.size();
    const auto first = startOf(year, definition, definition.starts[i].place);
    if (!first) return first.error();
    const auto next = startOf(last ? year + 1 : year, definition, definition.starts[last ? 0 : i + 1].place);
    if (!next) return next.error();
    const SeasonName name = definition.starts[i].name;
    return Season{hemisphere == Hemisphere::South ? opposite(name) : name, year, {*first, *next - days{1}}};
}
const Definition& definitionOf(SeasonDefinition kind) { return definitions[static_cast<std::size_t>(kind)]; }

}

Result<std::vector<Season>> seasonsOf(int year, SeasonDefinition kind, Hemisphere hemisphere) {
    std::vector<Season> seasons;
    for (std::size_t i = 0; i < definitionOf(kind).starts.size(); ++i) {
        const auto season = seasonAt(year, i, definitionOf(kind), hemisphere);
        if (!season) return season.error();
        seasons.push_back(*season);
    }
    return seasons;
}

Result<Season> seasonOf(Date day, SeasonDefinition kind, Hemisphere hemisphere) {
    const Definition& definition = definitionOf(kind);
    const int year = static_cast<int>(std::chrono::year_month_day{day}.year());
    Error unknown{Error::Refused, "No season has the day " + dateText(day) + "."};
    for (const int of : {year, year - 1})
        for (std::size_t i = definition.starts.size(); i-- > 0;) {
            const auto season = seasonAt(of, i, definition, hemisphere);
            if (season && season->days.has(day)) return *season;
            if (!season) unknown = season.error();
        }
    return unknown;
}

}
