// SPDX-License-Identifier: MIT
// Tables of what the figures need.
#include "core/analytics/left_out.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr DealNeeds open{.won = false, .lost = false}, won{.open = false, .lost = false}, lost{.open = false, .won = false}, closed{.open = false}, all{};
constexpr DealNeeds withAmount(DealNeeds needs) {
    needs.amount = true;
    return needs;
}
constexpr DealNeeds withDates(DealNeeds needs) {
    needs.dates = true;
    return needs;
}

constexpr DealNeeds notLate(DealNeeds needs) {
    needs.late = false;
    return needs;
}
constexpr DealNeeds onlyLate(DealNeeds needs) {
    needs.onTime = false;
    return needs;
}

struct Line { std::string_view report, column; DealNeeds needs; };
constexpr std::array lines{
    Line{"win-rate", "won", won},                             Line{"win-rate", "lost", lost},                        Line{"win-rate", "open", open},
    Line{"win-rate", "win_rate", closed},                     Line{"win-rate", "won_amount", withAmount(won)},       Line{"win-rate", "lost_amount", withAmount(lost)},
    Line{"win-rate", "average_amount", withAmount(won)},      Line{"win-rate", "median_amount", withAmount(won)},    Line{"velocity", "open", open},
    Line{"velocity", "average_amount", withAmount(won)},      Line{"velocity", "win_rate", closed},                  Line{"velocity", "cycle_days", withDates(won)},
    Line{"pipeline", "count", open},                          Line{"pipeline", "amount", withAmount(open)},          Line{"pipeline", "weighted", withAmount(open)},
    Line{"forecast", "expected", notLate(withAmount(open))},   Line{"forecast", "actual", withAmount(won)},           Line{"forecast", "overdue", onlyLate(withAmount(open))},
    Line{"forecast", "total", notLate(withAmount({.lost = false}))}, Line{"lost-reasons", "count", lost},                   Line{"lost-reasons", "share", lost},
    Line{"lost-reasons", "amount", withAmount(lost)}};

constexpr std::array<std::pair<std::string_view, HandoffState>, 4> answers{
    {{"accepted", HandoffState::Accepted}, {"rejected", HandoffState::Rejected}, {"recycled", HandoffState::Recycled}, {"undecided", HandoffState::Open}}};
constexpr std::array<std::pair<std::string_view, ActivityKind>, 5> kinds{
    {{"calls", ActivityKind::Call}, {"meetings", ActivityKind::Meeting}, {"mails", ActivityKind::Mail}, {"tasks", ActivityKind::Task}, {"notes", ActivityKind::Note}}};
template <class Columns> auto meantBy(const Columns& columns, std::string_view column) -> std::optional<decltype(columns.front().second)> {
    const auto at = std::ranges::find(columns, column, [](const auto& line) { return line.first; });
    return at == columns.end() ? std::nullopt : std::optional{at->second};
}

constexpr std::array<std::string_view, 3> ofLeads{"leads", "mqls", "sqls"};

LeftOut stateOf(const DealFact& deal) { return deal.state == StageKind::Open ? LeftOut::Open : deal.state == StageKind::Won ? LeftOut::Won : LeftOut::Lost; }
LeftOut stateOf(HandoffState state) {
    constexpr std::array reasons{LeftOut::Undecided, LeftOut::Accepted, LeftOut::Rejected, LeftOut::Recycled};
    return reasons[static_cast<std::size_t>(state)];
}
LeftOut datesOf(const std::optional<Date>& created, const std::optional<Date>& closed) {
    return !created || !closed ? LeftOut::NoDates : *closed < *created ? LeftOut::ClosedFirst : LeftOut::Nothing;
}

}

DealNeeds dealNeeds(std::string_view report, std::string_view column, NeedsAsked asked) {
    if (report == "competitors") report = "win-rate";       // the same figures
    if (report == "cycle") return withDates({.open = false, .lost = asked.lostToo});
    const auto at = std::ranges::find_if(lines, [&](const Line& line) { return line.report == report && line.column == column; });
    DealNeeds needs = at == lines.end() ? all : at->needs;
    if (column == "cycle_days") needs.lost = asked.lostToo;
    if (column == "win_rate" && asked.ofAll) needs.open = true;
    if (column == "win_rate" && asked.byAmount) needs.amount = true;
    return needs;
}

LeftOut leftOut(const std::optional<Date>& day, const std::optional<Date>& first, const std::optional<Date>& last) {
    if (!first && !last) return LeftOut::Nothing;
    if (!day) return LeftOut::NoDay;
    return (first && *day < *first) || (last && *day > *last) ? LeftOut::OutsidePeriod : LeftOut::Nothing;
}

LeftOut leftOut(const DealFact& deal, const DealNeeds& needs, Date today) {
    const bool state = deal.state == StageKind::Open ? needs.open : deal.state == StageKind::Won ? needs.won : needs.lost;
    if (!state) return stateOf(deal);
    const bool isOpen = deal.state == StageKind::Open, isLate = isOpen && deal.closed && *deal.closed < today;
    if (isLate && !needs.late) return LeftOut::Overdue;
    if (isOpen && !isLate && !needs.onTime) return LeftOut::NotOverdue;
    if (needs.amount && !deal.amount) return LeftOut::NoAmount;
    return needs.dates ? datesOf(deal.created, deal.closed) : LeftOut::Nothing;
}

LeftOut leftOut(const LeadFact& lead, std::string_view column) {
    const bool days = column.ends_with("_days");
    if (column == "mqls" && !lead.mql) return LeftOut::NotMql;
    if (column == "sqls" && !lead.sql) return LeftOut::NotSql;
    if ((days || column == "won") && !lead.wonOn) return LeftOut::NotWon;
    return days ? datesOf(lead.created, lead.wonOn) : LeftOut::Nothing;
}

std::optional<HandoffState> answerOf(std::string_view column) { return meantBy(answers, column); }
LeftOut leftOut(const AnsweredHandoff& handoff, std::string_view column) {
    if (const auto wanted = answerOf(column)) return handoff.state == *wanted ? LeftOut::Nothing : stateOf(handoff.state);
    if (column == "acceptance" && handoff.state == HandoffState::Recycled) return LeftOut::Recycled;
    return column == "answer_days" && !handoff.minutesToAnswer ? LeftOut::Undecided : LeftOut::Nothing;
}

std::optional<ActivityKind> kindOf(std::string_view column) { return meantBy(kinds, column); }
LeftOut leftOut(const ActivityFact& activity, std::string_view column) {
    if (const auto wanted = kindOf(column)) return activity.kind == *wanted ? LeftOut::Nothing : LeftOut::OtherKind;
    if (column == "done") return activity.done ? LeftOut::Nothing : LeftOut::NotDone;
    if (column != "open" && column != "overdue") return LeftOut::Nothing;
    if (activity.done) return LeftOut::Done;
    return column == "overdue" && !activity.overdue ? LeftOut::NotOverdue : LeftOut::Nothing;
}

std::string_view untold(std::string_view report, std::string_view column) {
    if (report == "stage-time") return TR("Report", "Time in stage counts stays, of which a deal may have several; open a row to see its deals.");
    const bool channels = report == "sources" || report == "campaigns" || report == "attribution";
    if (channels && !std::ranges::count(ofLeads, column)) return TR("Report", "This figure is of deals and costs beside the leads; why is told of leads, MQLs and SQLs.");
    return {};
}

}
