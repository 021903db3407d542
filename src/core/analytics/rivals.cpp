// SPDX-License-Identifier: MIT
// The rivals' definitions and formulas.
#include "core/analytics/rivals.h"
#include <algorithm>
#include <functional>

namespace tilth {
namespace {

constexpr std::array<std::string_view, 3> winRateDefinitions{
    TR("Report", "Won deals of those won or lost, by close date. \"No decision\" counts as lost."),
    TR("Report", "Won deals of all deals with a close date in the period, open ones included: lower while deals are open."),
    TR("Report", "Won amount of won and lost amounts: large deals weigh more. Deals without an amount do not count.")};
constexpr std::array<std::string_view, 3> cycleDefinitions{
    TR("Report", "Mean days from creation to close of won deals: a few long ones draw it up."),
    TR("Report", "Half of the won deals took longer, half less: a few long ones do not matter."),
    TR("Report", "The median of won and lost deals: how long until a deal is decided.")};
constexpr std::array<std::string_view, 2> dealSizeDefinitions{
    TR("Report", "Won amounts divided by their number: a few large ones draw it up."),
    TR("Report", "Half of the won amounts are larger, half smaller.")};
constexpr std::array<std::string_view, 2> funnelDefinitions{
    TR("Report", "One cohort: the deals created in the period, and how far they have come since. The latest ones had little time."),
    TR("Report", "The steps that deals reached in the period, whenever they were created: current, but mixes cohorts and can pass 100 %.")};
constexpr std::array<std::string_view, 2> conversionDefinitions{
    TR("Report", "Leads created in the period whose deal was won since, of all leads created in it."),
    TR("Report", "Leads that became MQLs in the period whose deal was won since, of all MQLs of the period.")};

constexpr std::array figures{
    RivalFigure{"figure_win_rate", TR("Report", "Win rate"), winRateByChoices, winRateDefinitions},
    RivalFigure{"figure_cycle", TR("Report", "Sales cycle"), cycleByChoices, cycleDefinitions},
    RivalFigure{"figure_deal_size", TR("Report", "Average won"), dealSizeByChoices, dealSizeDefinitions},
    RivalFigure{"figure_funnel", TR("Report", "Funnel"), funnelByChoices, funnelDefinitions},
    RivalFigure{"figure_conversion", TR("Report", "Conversion"), conversionByChoices, conversionDefinitions}};

struct Shown { std::string_view report, column; Figured figure; bool follows = true; };
constexpr std::array shown{
    Shown{"win-rate", "win_rate", Figured::WinRate},          Shown{"win-rate", "win_rate_of_all", Figured::WinRate, false}, Shown{"win-rate", "average_amount", Figured::DealSize, false},
    Shown{"win-rate", "median_amount", Figured::DealSize, false},    Shown{"cycle", "mean_days", Figured::Cycle, false},            Shown{"cycle", "median_days", Figured::Cycle, false},
    Shown{"velocity", "win_rate", Figured::WinRate},          Shown{"velocity", "cycle_days", Figured::Cycle},        Shown{"velocity", "average_amount", Figured::DealSize},
    Shown{"competitors", "win_rate", Figured::WinRate},       Shown{"competitors", "win_rate_of_all", Figured::WinRate, false}, Shown{"competitors", "average_amount", Figured::DealSize, false},
    Shown{"competitors", "median_amount", Figured::DealSize, false},
    Shown{"funnel", "rate", Figured::Funnel},                 Shown{"funnel", "entered", Figured::Funnel},            Shown{"funnel", "advanced", Figured::Funnel},
    Shown{"conversion", "rate", Figured::Conversion},         Shown{"conversion", "leads", Figured::Conversion},      Shown{"conversion", "won", Figured::Conversion}};

bool isWithin(const std::optional<Date>& day, std::optional<Date> first, std::optional<Date> last) {
    if (!first && !last) return true;
    return day && (!first || *day >= *first) && (!last || *day <= *last);
}
std::int64_t furthest(const DealWay& way) {
    std::int64_t place = std::max<std::int64_t>(way.place, 0);
    for (const StageEntry& entry : way.entries) place = std::max(place, entry.place);
    return place;
}

}

const RivalFigure& rivalFigure(Figured figure) { return figures[static_cast<std::size_t>(figure)]; }
std::span<const RivalFigure> rivalFigures() { return figures; }

std::optional<Figured> rivalsOf(std::string_view report, std::string_view column) {
    const auto at = std::ranges::find_if(shown, [&](const Shown& s) { return s.report == report && s.column == column; });
    return at == shown.end() ? std::nullopt : std::optional{at->figure};
}

std::optional<Figured> followedBy(std::string_view report, std::string_view column) {
    const auto at = std::ranges::find_if(shown, [&](const Shown& s) { return s.follows && s.report == report && s.column == column; });
    return at == shown.end() ? std::nullopt : std::optional{at->figure};
}
std::size_t chosenOf(const FigureBy& by, Figured figure) {
    const std::array chosen{static_cast<std::size_t>(by.winRate), static_cast<std::size_t>(by.cycle), static_cast<std::size_t>(by.dealSize),
                            static_cast<std::size_t>(by.funnel), static_cast<std::size_t>(by.conversion)};
    return chosen[static_cast<std::size_t>(figure)];
}
FigureBy figureBy(std::span<const std::string> values) {
    std::array<std::size_t, figures.size()> chosen{};
    for (std::size_t i = 0; i < chosen.size() && i < values.size(); ++i) {
        const auto at = std::ranges::find(figures[i].choices, values[i], &Choice::name);
        if (at != figures[i].choices.end()) chosen[i] = static_cast<std::size_t>(at - figures[i].choices.begin());
    }
    return {static_cast<WinRateBy>(chosen[0]), static_cast<CycleBy>(chosen[1]), static_cast<DealSizeBy>(chosen[2]), static_cast<FunnelBy>(chosen[3]), static_cast<ConversionBy>(chosen[4])};
}

std::optional<double> rateBy(WinRateBy by, const WinRate& figures) {
    return by == WinRateBy::All ? figures.rateOfAll : by == WinRateBy::Value ? figures.rateByValue : figures.rate;
}
std::optional<double> daysBy(CycleBy by, std::span<const DealFact> deals) {
    const Spread days = salesCycle(deals, by == CycleBy::MedianWithLost).days;
    return by == CycleBy::Mean ? days.mean : days.median;
}
std::optional<Money> sizeBy(DealSizeBy by, const WinRate& figures) { return by == DealSizeBy::Median ? figures.median : figures.average; }

Velocity velocity(std::span<const DealFact> deals, const FigureBy& by) {
    const WinRate won = winRate(deals);
    const auto size = sizeBy(by.dealSize, won);
    const auto rate = rateBy(by.winRate, won), days = daysBy(by.cycle, deals);
    return {won.open, size, rate, days, moneyPerDay(won.open, size, rate, days)};
}

bool hasReached(const DealWay& way, std::int64_t place) { return furthest(way) >= place; }
std::optional<Date> reachedOn(const DealWay& way, std::int64_t place, const DayOf& dayOf) {
    if (place == 0 && way.entered) return way.entered;
    const auto at = std::ranges::find_if(way.entries, [place](const StageEntry& e) { return e.place >= place; });
    return at == way.entries.end() ? std::nullopt : std::optional{dayOf(at->at)};
}

std::vector<FunnelStep> funnelOfPeriod(std::span<const DealWay> ways, std::int64_t wonPlace, std::optional<Date> first, std::optional<Date> last, const DayOf& dayOf) {
    std::vector<FunnelStep> steps;
    for (std::int64_t place = 0; place <= wonPlace; ++place) {
        FunnelStep& step = steps.emplace_back(FunnelStep{place, 0, {}, {}, {}, {}});
        for (const DealWay& way : ways) step.entered += hasReached(way, place) && isWithin(reachedOn(way, place, dayOf), first, last);
    }
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        steps[i].advanced = steps[i + 1].entered;
        steps[i].rate = ratio(steps[i + 1].entered, steps[i].entered);
    }
    return steps;
}

std::optional<double> overallRate(std::span<const FunnelStep> steps) { return steps.empty() ? std::nullopt : ratio(steps.back().entered, steps.front().entered); }

}
