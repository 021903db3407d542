// SPDX-License-Identifier: MIT
// Figures that may be counted in more than one way (N4): the rival definitions, side by side, and which of them holds in a workspace.
#pragma once
#include "core/analytics/channel_figures.h"
#include "core/analytics/deal_figures.h"
#include "core/analytics/funnel.h"
#include "core/schema/field.h"
#include <functional>

namespace tilth {

enum class WinRateBy { Closed, All, Value };
enum class CycleBy { Mean, Median, MedianWithLost };
enum class DealSizeBy { Mean, Median };
enum class FunnelBy { Cohort, Period };
enum class ConversionBy { Created, Mql };

/// Which rival holds for each figure; as it comes, those of kpis.md §1.
struct FigureBy {
    WinRateBy winRate = WinRateBy::Closed;
    CycleBy cycle = CycleBy::Mean;
    DealSizeBy dealSize = DealSizeBy::Mean;
    FunnelBy funnel = FunnelBy::Cohort;
    ConversionBy conversion = ConversionBy::Created;
    friend bool operator==(const FigureBy&, const FigureBy&) = default;
};

inline constexpr std::array winRateByChoices{Choice{"closed", TR("Setting", "of won and lost deals")}, Choice{"all", TR("Setting", "of all deals")},
                                             Choice{"value", TR("Setting", "by amount")}};
inline constexpr std::array cycleByChoices{Choice{"mean", TR("Setting", "mean of won deals")}, Choice{"median", TR("Setting", "median of won deals")},
                                           Choice{"median_with_lost", TR("Setting", "median of won and lost deals")}};
inline constexpr std::array dealSizeByChoices{Choice{"mean", TR("Setting", "mean")}, Choice{"median", TR("Setting", "median")}};
inline constexpr std::array funnelByChoices{Choice{"cohort", TR("Setting", "of the deals created then")}, Choice{"period", TR("Setting", "of the steps taken then")}};
inline constexpr std::array conversionByChoices{Choice{"created", TR("Setting", "of the leads created then")}, Choice{"mql", TR("Setting", "of the MQLs of then")}};

/// A figure with rivals. `setting` keeps the name of the one that holds; definitions stand in the order of the choices.
struct RivalFigure {
    std::string_view setting, title;
    std::span<const Choice> choices;
    std::span<const std::string_view> definitions;
};
enum class Figured { WinRate, Cycle, DealSize, Funnel, Conversion };
const RivalFigure& rivalFigure(Figured figure);
std::span<const RivalFigure> rivalFigures();            // in the order of Figured

/// Which figure with rivals a column of a report shows; nothing: there is but one way to count it.
std::optional<Figured> rivalsOf(std::string_view report, std::string_view column);
/// The same for a column that shows the rival that holds, and not always one of them ("Won of all", "Median days").
std::optional<Figured> followedBy(std::string_view report, std::string_view column);
/// Number of the rival that holds among the figure's choices.
std::size_t chosenOf(const FigureBy& by, Figured figure);
/// From the settings' values in the order of Figured; what is no choice is the first.
FigureBy figureBy(std::span<const std::string> values);

std::optional<double> rateBy(WinRateBy by, const WinRate& figures);
std::optional<double> daysBy(CycleBy by, std::span<const DealFact> deals);
std::optional<Money> sizeBy(DealSizeBy by, const WinRate& figures);
/// Open deals x average won amount x win rate ÷ cycle days = money per day, all four of the same deals (V2).
struct Velocity {
    std::int64_t open = 0;
    std::optional<Money> average;
    std::optional<double> winRate, cycleDays;
    std::optional<Money> perDay;
};
Velocity velocity(std::span<const DealFact> deals, const FigureBy& by = {});

/// Steps by the day on which they were first reached, whenever the deal was made: the rate can pass 100 %, as it mixes cohorts. A step
/// that was skipped is reached with the one behind it. Of deals whose moves were not logged only the first step is known. `dayOf` tells
/// the day of an instant; without a day all count.
using DayOf = std::function<Date(Time)>;
std::vector<FunnelStep> funnelOfPeriod(std::span<const DealWay> ways, std::int64_t wonPlace, std::optional<Date> first, std::optional<Date> last, const DayOf& dayOf);
bool hasReached(const DealWay& way, std::int64_t place);
/// When a deal first reached the step, or went past it.
std::optional<Date> reachedOn(const DealWay& way, std::int64_t place, const DayOf& dayOf);
/// From the first step to the last.
std::optional<double> overallRate(std::span<const FunnelStep> steps);

}
