// SPDX-License-Identifier: MIT
// One table of what the figures of deals need.
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

struct Line { std::string_view report, column; DealNeeds needs; };
constexpr std::array lines{
    Line{"win-rate", "won", won},                             Line{"win-rate", "lost", lost},                        Line{"win-rate", "open", open},
    Line{"win-rate", "win_rate", closed},                     Line{"win-rate", "won_amount", withAmount(won)},       Line{"win-rate", "lost_amount", withAmount(lost)},
    Line{"win-rate", "average_amount", withAmount(won)},      Line{"win-rate", "median_amount", withAmount(won)},    Line{"velocity", "open", open},
    Line{"velocity", "average_amount", withAmount(won)},      Line{"velocity", "win_rate", closed},                  Line{"velocity", "cycle_days", withDates(won)},
    Line{"pipeline", "count", open},                          Line{"pipeline", "amount", withAmount(open)},          Line{"pipeline", "weighted", withAmount(open)},
    Line{"forecast", "expected", withAmount(open)},           Line{"forecast", "actual", withAmount(won)},           Line{"forecast", "overdue", withAmount(open)},
    Line{"forecast", "total", withAmount({.lost = false})},   Line{"lost-reasons", "count", lost},                   Line{"lost-reasons", "share", lost},
    Line{"lost-reasons", "amount", withAmount(lost)}};

LeftOut stateOf(const DealFact& deal) { return deal.state == StageKind::Open ? LeftOut::Open : deal.state == StageKind::Won ? LeftOut::Won : LeftOut::Lost; }
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

LeftOut leftOut(const DealFact& deal, const DealNeeds& needs) {
    const bool state = deal.state == StageKind::Open ? needs.open : deal.state == StageKind::Won ? needs.won : needs.lost;
    if (!state) return stateOf(deal);
    if (needs.amount && !deal.amount) return LeftOut::NoAmount;
    return needs.dates ? datesOf(deal.created, deal.closed) : LeftOut::Nothing;
}

LeftOut leftOut(const LeadFact& lead, bool days) {
    if (!days) return LeftOut::Nothing;
    return !lead.wonOn ? LeftOut::NotWon : datesOf(lead.created, lead.wonOn);
}

LeftOut leftOut(const AnsweredHandoff& handoff, std::string_view column) {
    if (column == "acceptance" && handoff.state == HandoffState::Recycled) return LeftOut::Recycled;
    return column == "answer_days" && !handoff.minutesToAnswer ? LeftOut::Undecided : LeftOut::Nothing;
}

}
