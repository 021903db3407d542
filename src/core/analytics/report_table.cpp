// SPDX-License-Identifier: MIT
// Definitions of the reports; their cells are in report_cells.cpp.
#include "core/analytics/report_table.h"

namespace tilth {
namespace {

using Kind = FigureCell::Kind;

constexpr std::array winRateColumns{
    FigureColumn{"won", TR("Report", "Won"), Kind::Whole, TR("Report", "Deals won, by close date")}, FigureColumn{"lost", TR("Report", "Lost"), Kind::Whole, TR("Report", "Deals lost, by close date")},
    FigureColumn{"open", TR("Report", "Open"), Kind::Whole, TR("Report", "Deals still open, by expected close date")}, FigureColumn{"all", TR("Report", "All"), Kind::Whole, TR("Report", "Deals won, lost and open, by close date")},
    FigureColumn{"win_rate", TR("Report", "Win rate"), Kind::Ratio, TR("Report", "Won ÷ (won + lost)")}, FigureColumn{"win_rate_of_all", TR("Report", "Won of all"), Kind::Ratio, TR("Report", "Won ÷ all deals, open ones included")},
    FigureColumn{"won_amount", TR("Report", "Won amount"), Kind::Amount, TR("Report", "Sum of the known amounts of won deals")}, FigureColumn{"lost_amount", TR("Report", "Lost amount"), Kind::Amount, TR("Report", "Sum of the known amounts of lost deals")},
    FigureColumn{"average_amount", TR("Report", "Average won"), Kind::Amount, TR("Report", "Won amount ÷ won deals with an amount")}, FigureColumn{"median_amount", TR("Report", "Median won"), Kind::Amount, TR("Report", "The middle one of the won amounts")}};
constexpr std::array cycleColumns{
    FigureColumn{"n", TR("Report", "Deals"), Kind::Whole}, FigureColumn{"mean_days", TR("Report", "Mean days"), Kind::Days, TR("Report", "Sum of the days from creation to close ÷ deals")},
    FigureColumn{"median_days", TR("Report", "Median days"), Kind::Days, TR("Report", "The middle one of the days from creation to close")}, FigureColumn{"min_days", TR("Report", "Shortest"), Kind::Days},
    FigureColumn{"max_days", TR("Report", "Longest"), Kind::Days}};
constexpr std::array pipelineColumns{
    FigureColumn{"count", TR("Report", "Deals"), Kind::Whole}, FigureColumn{"amount", TR("Report", "Amount"), Kind::Amount},
    FigureColumn{"weighted", TR("Report", "Weighted"), Kind::Amount, TR("Report", "Each amount × the deal's probability, rounded half up, then added")}};
constexpr std::array velocityColumns{
    FigureColumn{"open", TR("Report", "Open deals"), Kind::Whole}, FigureColumn{"average_amount", TR("Report", "Average won"), Kind::Amount, TR("Report", "Won amount ÷ won deals with an amount")},
    FigureColumn{"win_rate", TR("Report", "Win rate"), Kind::Ratio, TR("Report", "Won ÷ (won + lost)")}, FigureColumn{"cycle_days", TR("Report", "Cycle days"), Kind::Days, TR("Report", "Sum of the days from creation to close ÷ deals")},
    FigureColumn{"per_day", TR("Report", "Per day"), Kind::Amount, TR("Report", "Open deals × average won × win rate ÷ cycle days")}};
constexpr std::array forecastColumns{
    FigureColumn{"expected", TR("Report", "Weighted open"), Kind::Amount, TR("Report", "Open amounts × probability, not overdue")}, FigureColumn{"actual", TR("Report", "Won"), Kind::Amount, TR("Report", "Won amounts as they are")},
    FigureColumn{"total", TR("Report", "Forecast"), Kind::Amount, TR("Report", "Weighted open + won")}, FigureColumn{"overdue", TR("Report", "Overdue"), Kind::Amount, TR("Report", "Open amounts × probability whose close date has passed")}};
constexpr std::array lostColumns{
    FigureColumn{"count", TR("Report", "Deals"), Kind::Whole}, FigureColumn{"amount", TR("Report", "Amount"), Kind::Amount},
    FigureColumn{"share", TR("Report", "Share"), Kind::Ratio, TR("Report", "Lost deals of the row ÷ all lost deals")}};
constexpr std::array conversionColumns{
    FigureColumn{"leads", TR("Report", "Leads"), Kind::Whole}, FigureColumn{"won", TR("Report", "Won"), Kind::Whole},
    FigureColumn{"rate", TR("Report", "Rate"), Kind::Ratio, TR("Report", "Won ÷ leads")}, FigureColumn{"mean_days", TR("Report", "Mean days"), Kind::Days, TR("Report", "Sum of the days from the lead's creation to its deal's close ÷ leads won")},
    FigureColumn{"median_days", TR("Report", "Median days"), Kind::Days, TR("Report", "The middle one of the days from the lead's creation to its deal's close")}};
constexpr std::array channelColumns{
    FigureColumn{"leads", TR("Report", "Leads"), Kind::Whole}, FigureColumn{"mqls", TR("Report", "MQLs"), Kind::Whole},
    FigureColumn{"sqls", TR("Report", "SQLs"), Kind::Whole}, FigureColumn{"deals", TR("Report", "Deals"), Kind::Whole},
    FigureColumn{"won", TR("Report", "Won"), Kind::Whole}, FigureColumn{"revenue", TR("Report", "Revenue"), Kind::Amount},
    FigureColumn{"cost", TR("Report", "Cost"), Kind::Amount}, FigureColumn{"cpl", TR("Report", "Cost per lead"), Kind::Amount, TR("Report", "Cost ÷ leads")},
    FigureColumn{"cac", TR("Report", "Cost per customer"), Kind::Amount, TR("Report", "Cost ÷ customers won; spend alone, without salaries")}, FigureColumn{"roas", TR("Report", "ROAS"), Kind::Ratio, TR("Report", "Revenue ÷ cost")},
    FigureColumn{"roi", TR("Report", "ROI"), Kind::Ratio, TR("Report", "(Revenue - cost) ÷ cost")}};
constexpr auto attributionColumns = [] {
    std::array<FigureColumn, attributionPlaces.size()> columns{};
    for (std::size_t i = 0; i < columns.size(); ++i) columns[i] = channelColumns[attributionPlaces[i]];
    return columns;
}();
constexpr std::array funnelColumns{
    FigureColumn{"entered", TR("Report", "Entered"), Kind::Whole}, FigureColumn{"advanced", TR("Report", "Came further"), Kind::Whole},
    FigureColumn{"rate", TR("Report", "Rate"), Kind::Ratio, TR("Report", "Came further ÷ entered")}, FigureColumn{"median_days", TR("Report", "Median days"), Kind::Days, TR("Report", "The middle one of the days from the first entry to the first entry of a later step")}};
constexpr std::array stageTimeColumns{
    FigureColumn{"visits", TR("Report", "Stays"), Kind::Whole}, FigureColumn{"still", TR("Report", "There now"), Kind::Whole},
    FigureColumn{"mean_days", TR("Report", "Mean days"), Kind::Days}, FigureColumn{"median_days", TR("Report", "Median days"), Kind::Days},
    FigureColumn{"max_days", TR("Report", "Longest"), Kind::Days}};
constexpr std::array slaColumns{
    FigureColumn{"delivered", TR("Report", "Handed over"), Kind::Whole}, FigureColumn{"accepted", TR("Report", "Accepted"), Kind::Whole},
    FigureColumn{"rejected", TR("Report", "Rejected"), Kind::Whole}, FigureColumn{"recycled", TR("Report", "Recycled"), Kind::Whole},
    FigureColumn{"undecided", TR("Report", "Undecided"), Kind::Whole}, FigureColumn{"acceptance", TR("Report", "Acceptance"), Kind::Ratio, TR("Report", "Accepted ÷ (accepted + rejected + undecided)")},
    FigureColumn{"answer_days", TR("Report", "Median days to answer"), Kind::Days}};
constexpr std::array activityColumns{
    FigureColumn{"calls", TR("Report", "Calls"), Kind::Whole}, FigureColumn{"meetings", TR("Report", "Meetings"), Kind::Whole},
    FigureColumn{"mails", TR("Report", "Mails"), Kind::Whole}, FigureColumn{"tasks", TR("Report", "Tasks"), Kind::Whole},
    FigureColumn{"notes", TR("Report", "Notes"), Kind::Whole}, FigureColumn{"count", TR("Report", "All"), Kind::Whole},
    FigureColumn{"done", TR("Report", "Done"), Kind::Whole}, FigureColumn{"open", TR("Report", "Open"), Kind::Whole},
    FigureColumn{"overdue", TR("Report", "Overdue"), Kind::Whole}, FigureColumn{"done_rate", TR("Report", "Done of all"), Kind::Ratio, TR("Report", "Done ÷ all")}};

constexpr std::array definitions{
    ReportDefinition{"funnel", TR("Report", "Funnel"), TR("Report", "Where do deals stop?"),
                     TR("Report", "Distinct deals that entered a stage and later came further, of the deals created in the period. A skipped stage counts as passed; lost deals stay in."),
                     funnelColumns, "step"},
    ReportDefinition{"lead-funnel", TR("Report", "From lead to customer"), TR("Report", "Where do leads stop?"),
                     TR("Report", "Leads created in the period that became MQL, SQL, opportunity and customer. A skipped step counts as passed."), funnelColumns, "step"},
    ReportDefinition{"conversion", TR("Report", "Conversion"), TR("Report", "Which leads become customers?"),
                     TR("Report", "Leads created in the period whose linked deal was won, and the days from the lead's creation to the deal's close."), conversionColumns, ""},
    ReportDefinition{"win-rate", TR("Report", "Win rate"), TR("Report", "How often do we win?"),
                     TR("Report", "Won deals of all that were won or lost, by close date. Beside it: won deals of all deals, open ones included."), winRateColumns, ""},
    ReportDefinition{"cycle", TR("Report", "Sales cycle"), TR("Report", "How long does a sale take?"),
                     TR("Report", "Days from a deal's creation to its close, won deals only. Deals without creation date, or closed before it, are left out and counted."), cycleColumns, ""},
    ReportDefinition{"velocity", TR("Report", "Velocity"), TR("Report", "How much do we win per day?"),
                     TR("Report", "Open deals times the size of a won deal times the win rate, divided by the days of the sales cycle, each as the workspace counts it."), velocityColumns, ""},
    ReportDefinition{"pipeline", TR("Report", "Pipeline"), TR("Report", "What is in the pipeline?"),
                     TR("Report", "Open deals: how many, their amounts, and their amounts weighted by probability."), pipelineColumns, "stage"},
    ReportDefinition{"forecast", TR("Report", "Forecast"), TR("Report", "What will we win?"),
                     TR("Report", "Open amounts times probability by month of the expected close, won amounts as they are, lost ones nothing. Open deals past their close date stand apart."),
                     forecastColumns, "month"},
    ReportDefinition{"sources", TR("Report", "Sources"), TR("Report", "Which sources bring customers?"),
                     TR("Report", "Leads, MQLs, SQLs, deals and revenue by the original source of the lead or deal; a deal that names none counts with its lead."), channelColumns, "source"},
    ReportDefinition{"campaigns", TR("Report", "Campaigns"), TR("Report", "Which campaigns pay?"),
                     TR("Report", "Leads, deals and revenue of each campaign against its cost, which counts once; a deal that names none counts with its lead. ROI is (revenue - cost) / cost; in the total it is of the campaigns whose cost is known."), channelColumns, "campaign"},
    ReportDefinition{"attribution", TR("Report", "Attribution"), TR("Report", "Which touches earned the revenue?"),
                     TR("Report", "Revenue of won deals shared by the model among the campaigns which people of the deal answered up to its close; the shares equal the revenue to the cent. What nobody answered for is of no campaign."),
                     attributionColumns, "campaign"},
    ReportDefinition{"sla", TR("Report", "Hand-offs"), TR("Report", "Does sales take what marketing gives?"),
                     TR("Report", "Leads handed over in the period and sales' answer. Acceptance is accepted ones of those accepted, rejected or undecided."), slaColumns, ""},
    ReportDefinition{"activity", TR("Report", "Activity"), TR("Report", "What did we do?"),
                     TR("Report", "Calls, meetings, mails, tasks and notes of the period, done, open and overdue."), activityColumns, "owner"},
    ReportDefinition{"stage-time", TR("Report", "Time in stage"), TR("Report", "Where do deals wait?"),
                     TR("Report", "Days between entering and leaving a stage, every stay counted, open stays up to now."), stageTimeColumns, "stage"},
    ReportDefinition{"lost-reasons", TR("Report", "Lost reasons"), TR("Report", "Why do we lose?"),
                     TR("Report", "Lost deals by reason, by close date."), lostColumns, "lost_reason"},
    ReportDefinition{"competitors", TR("Report", "Competitors"), TR("Report", "Against whom do we win?"),
                     TR("Report", "Won, lost and open deals by the competitor that they name, by close date. Deals that name none stand in a row of their own."), winRateColumns, "competitor"}};

// Reports whose definition is that of one figure.
struct Defined { std::string_view report; Figured figure; };
constexpr std::array definedByFigure{Defined{"win-rate", Figured::WinRate}, Defined{"funnel", Figured::Funnel}, Defined{"conversion", Figured::Conversion}};
constexpr std::string_view cycleWithLost =
    TR("Report", "Days from a deal's creation to its close, won and lost deals. Deals without creation date, or closed before it, are left out and counted.");

}

std::span<const ReportDefinition> reportDefinitions() { return definitions; }
const ReportDefinition* reportNamed(std::string_view name) {
    const auto found = std::ranges::find(definitions, name, &ReportDefinition::name);
    return found == definitions.end() ? nullptr : &*found;
}

std::string_view definitionBy(const ReportDefinition& report, const FigureBy& by) {
    if (report.name == "cycle") return by.cycle == CycleBy::MedianWithLost ? cycleWithLost : report.definition;
    const auto of = std::ranges::find(definedByFigure, report.name, &Defined::report);
    const std::size_t chosen = of == definedByFigure.end() ? 0 : chosenOf(by, of->figure);
    return chosen ? rivalFigure(of->figure).definitions[chosen] : report.definition;
}

}
