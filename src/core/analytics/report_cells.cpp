// SPDX-License-Identifier: MIT
// Figures to cells.
#include "core/analytics/report_table.h"

namespace tilth {
namespace {

FigureCell count(std::int64_t n) { return {FigureCell::Whole, n, 0}; }
FigureCell count(std::optional<std::int64_t> n) { return n ? count(*n) : FigureCell{}; }
FigureCell rate(std::optional<double> value) { return value ? FigureCell{FigureCell::Ratio, 0, *value} : FigureCell{}; }
FigureCell days(std::optional<double> value) { return value ? FigureCell{FigureCell::Days, 0, *value} : FigureCell{}; }
FigureCell days(std::optional<std::int64_t> value) { return value ? FigureCell{FigureCell::Days, 0, static_cast<double>(*value)} : FigureCell{}; }
FigureCell money(std::optional<Money> value) { return value ? FigureCell{FigureCell::Amount, value->minor, 0} : FigureCell{}; }

}

FigureCells cellsOf(const WinRate& f, WinRateBy by) {
    return {count(f.won), count(f.lost), count(f.open), count(f.all), rate(rateBy(by, f)), rate(f.rateOfAll), money(f.wonAmount), money(f.lostAmount), money(f.average), money(f.median)};
}
FigureCells cellsOf(const Cycle& f) { return {count(f.days.n), days(f.days.mean), days(f.days.median), days(f.days.least), days(f.days.most)}; }
FigureCells cellsOf(const PipelineSum& f) { return {count(f.count), money(f.amount), money(f.weighted)}; }
FigureCells cellsOf(const Velocity& f) { return {count(f.open), money(f.average), rate(f.winRate), days(f.cycleDays), money(f.perDay)}; }
FigureCells cellsOf(const Forecast& f) { return {money(f.expected), money(f.actual), money(f.total), money(f.overdue)}; }
FigureCells cellsOf(const LostSum& f) { return {count(f.count), money(f.amount), rate(f.share)}; }
FigureCells cellsOf(const LeadConversion& f) { return {count(f.leads), count(f.won), rate(f.rate), days(f.days.mean), days(f.days.median)}; }
FigureCells cellsOf(const ChannelFigures& f) {
    return {count(f.leads), count(f.mqls), count(f.sqls), count(f.deals), count(f.won), money(f.revenue), money(f.cost), money(f.costPerLead),
            money(f.costPerCustomer), rate(f.roas), rate(f.roi)};
}
FigureCells attributionCells(const ChannelFigures& f) {
    const FigureCells all = cellsOf(f);
    FigureCells cells;
    for (const std::size_t place : attributionPlaces) cells.push_back(all[place]);
    return cells;
}
FigureCells cellsOf(const FunnelStep& f) { return {count(f.entered), count(f.advanced), rate(f.rate), days(f.medianDays)}; }
FigureCells cellsOf(const StageTime& f) { return {count(f.visits), count(f.still), days(f.meanDays), days(f.medianDays), days(f.mostDays)}; }
FigureCells cellsOf(const HandoffFigures& f) {
    const auto answer = f.minutes.median ? std::optional{*f.minutes.median / 1440} : std::nullopt;
    return {count(f.delivered), count(f.accepted), count(f.rejected), count(f.recycled), count(f.undecided), rate(f.acceptance), days(answer)};
}
FigureCells cellsOf(const ActivityFigures& f) {
    return {count(f.calls), count(f.meetings), count(f.mails), count(f.tasks), count(f.notes), count(f.count), count(f.done), count(f.open), count(f.overdue), rate(f.doneRate)};
}

FigureCell cellOf(std::optional<double> ratio) { return rate(ratio); }
FigureCell daysCell(std::optional<double> value) { return days(value); }
FigureCell cellOf(std::optional<Money> amount) { return money(amount); }

FigureCells withoutAmounts(FigureCells cells) {
    for (FigureCell& cell : cells)
        if (cell.kind == FigureCell::Amount) cell = {};
    return cells;
}

}
