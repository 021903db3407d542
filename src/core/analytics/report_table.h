// SPDX-License-Identifier: MIT
// Each report's name, definition and columns, once, and its figures as cells in the order of the columns.
#pragma once
#include "core/analytics/rivals.h"
#include "core/schema/field.h"

namespace tilth {

struct FigureCell {
    enum Kind { None, Whole, Ratio, Amount, Days } kind = None;     // None: not applicable, shown as such, never as 0
    std::int64_t whole = 0;                                         // count, or minor units of the row's currency
    double real = 0;                                                // ratio (1 is 100 %) or days
    friend bool operator==(const FigureCell&, const FigureCell&) = default;
};
using FigureCells = std::vector<FigureCell>;

struct FigureColumn {
    std::string_view key, label;                    // key: of JSON rows (cli.md), a contract
    FigureCell::Kind kind;
    std::string_view formula{};                     // where the report's definition does not say it
};
struct ReportDefinition {
    std::string_view name, title, question, definition;
    std::span<const FigureColumn> columns;          // after the dimensions
    std::string_view by;                            // dimension where none is asked; empty: one row
};
std::span<const ReportDefinition> reportDefinitions();
const ReportDefinition* reportNamed(std::string_view name);        // null: there is none
/// What the report says of itself where these rivals hold: its own definition speaks of the figures as they come.
std::string_view definitionBy(const ReportDefinition& report, const FigureBy& by);

// Cells in the order of the report's columns. Without amounts: of a total over several currencies.
FigureCells cellsOf(const WinRate& figures, WinRateBy by = {}); // win-rate
FigureCells cellsOf(const Cycle& figures);                  // cycle
FigureCells cellsOf(const PipelineSum& figures);            // pipeline
FigureCells cellsOf(const Velocity& figures);               // velocity
FigureCells cellsOf(const Forecast& figures);               // forecast
FigureCells cellsOf(const LostSum& figures);                // lost-reasons
FigureCells cellsOf(const LeadConversion& figures);             // conversion
FigureCells cellsOf(const ChannelFigures& figures);         // sources, campaigns
/// Of these, by place, what a model shares among campaigns and what they cost: leads are the same whoever is credited.
inline constexpr std::array<std::size_t, 7> attributionPlaces{3, 4, 5, 6, 8, 9, 10};
FigureCells attributionCells(const ChannelFigures& figures);
FigureCells cellsOf(const FunnelStep& figures);             // funnel, lead-funnel; the step is the dimension
FigureCells cellsOf(const StageTime& figures);              // stage-time; its stage is the dimension
FigureCells cellsOf(const HandoffFigures& figures);         // sla
FigureCells cellsOf(const ActivityFigures& figures);        // activity
FigureCell cellOf(std::optional<double> ratio);              // a ratio alone
FigureCell daysCell(std::optional<double> days);
FigureCell cellOf(std::optional<Money> amount);
FigureCells withoutAmounts(FigureCells cells);

}
