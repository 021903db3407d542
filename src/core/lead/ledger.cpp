// SPDX-License-Identifier: MIT
// The ledger: every point with its reason.
#include "core/base/share_out.h"
#include "core/lead/scoring.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

// Rows of one axis: rules, then the groups' caps, then the axis' limit.
class AxisLedger {
public:
    AxisLedger(Axis axis, std::span<const ScoreGroup> groups, Points limit) : m_axis(axis), m_groups(groups), m_limit(limit), m_sums(groups.size()) {}
    void add(std::size_t group, LedgerRow row) {
        m_sums[group] += row.now;
        row.axis = m_axis;
        row.group = m_groups[group].key;
        m_rows.push_back(std::move(row));
    }
    std::vector<LedgerRow> closed() && {
        Points sum = 0;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const Points capped = std::clamp(m_sums[i], -m_groups[i].cap, m_groups[i].cap);
            if (capped != m_sums[i]) m_rows.push_back(cap(m_groups[i], capped - m_sums[i]));
            sum += capped;
        }
        if (const Points limited = std::clamp<Points>(sum, 0, m_limit); limited != sum) m_rows.push_back(limit(limited - sum));
        return std::move(m_rows);
    }
private:
    LedgerRow cap(const ScoreGroup& group, Points difference) const {
        const Label& name = group.label.text.empty() ? Label{group.key, {}} : group.label;
        const Label text{name.text + ": at most " + pointsText(group.cap), name.in("zh") + "：最多 " + pointsText(group.cap) + " 分"};
        return {LedgerRow::GroupCap, m_axis, {}, group.key, text, 0, {}, difference, difference};
    }
    LedgerRow limit(Points difference) const {
        static const Label text{TR("Ledger", "Limit of the axis"), "上限"};
        return {LedgerRow::AxisLimit, m_axis, {}, {}, text, 0, {}, difference, difference};
    }
    Axis m_axis;
    std::span<const ScoreGroup> m_groups;
    Points m_limit;
    std::vector<Points> m_sums;
    std::vector<LedgerRow> m_rows;
};

std::vector<LedgerRow> fitRows(const CompiledModel& model, const FitView& lead) {
    const auto& axis = model.document.fit;
    AxisLedger ledger(Axis::Fit, axis.groups, axis.limit);
    for (std::size_t i = 0; i < axis.rules.size(); ++i) {
        const CompiledFitRule& rule = model.fitRules[i];
        const bool all = std::ranges::all_of(rule.when, [&](const CompiledCondition& c) { return holds(c, lead(*c.field)); });
        if (all) ledger.add(rule.group, {LedgerRow::Rule, Axis::Fit, axis.rules[i].key, {}, axis.rules[i].label, 0, {}, rule.points, rule.points});
    }
    return std::move(ledger).closed();
}

LedgerRow eventRow(const EngagementRule& rule, const TouchEvent& touch, Points now) {
    return {LedgerRow::Event, Axis::Engagement, rule.key, {}, rule.label, touch.id, touch.at, rule.points, now};
}

// The touches of one rule share its value, which the sums give.
void addRule(AxisLedger& ledger, const CompiledModel& model, std::size_t index, Points value, std::span<const Earning> earned, Date today) {
    const EngagementRule& rule = model.document.engagement.rules[index];
    std::vector<double> parts;
    for (const Earning& e : earned)
        parts.push_back(static_cast<double>(rule.points) * model.decay.power((scoringDay(e.touch.at) - today).count()));
    const std::vector<Points> shares = shared(value, parts);
    for (std::size_t i = 0; i < earned.size(); ++i) ledger.add(model.engagementGroups[index], eventRow(rule, earned[i].touch, shares[i]));
}

std::optional<TouchEvent> lastReset(std::span<const TouchEvent> touches, Time instant) {
    std::optional<TouchEvent> last;
    for (const TouchEvent& touch : touches)
        if (touch.kind == TouchKind::Reset && touch.at <= instant && (!last || isBefore(*last, touch))) last = touch;
    return last;
}
LedgerRow resetRow(const CompiledModel& model, std::span<const TouchEvent> touches, const TouchEvent& reset) {
    std::vector<TouchEvent> before;
    std::ranges::copy_if(touches, std::back_inserter(before), [&](const TouchEvent& touch) { return isBefore(touch, reset); });
    static const Label text{TR("Ledger", "Engagement reset"), "互动分清零"};
    return {LedgerRow::Reset, Axis::Engagement, {}, {}, text, reset.id, reset.at, -scoreAt(model, {}, before, reset.at).engagement, 0};
}

std::vector<LedgerRow> engagementRows(const CompiledModel& model, std::span<const TouchEvent> touches, Time instant) {
    const auto& axis = model.document.engagement;
    const Date today = scoringDay(instant);
    const Accumulators sums = accumulate(model, touches, instant);
    std::vector<Earning> earned = earnings(model, touches, instant);
    std::ranges::stable_sort(earned, {}, &Earning::rule);
    AxisLedger ledger(Axis::Engagement, axis.groups, axis.limit);
    for (std::size_t i = 0; i < axis.rules.size(); ++i) {
        const auto range = std::ranges::equal_range(earned, i, {}, &Earning::rule);
        if (!range.empty()) addRule(ledger, model, i, valueOf(model, sums, i, today), {range.begin(), range.end()}, today);
    }
    return std::move(ledger).closed();
}

}

std::vector<LedgerRow> ledgerAt(const CompiledModel& model, const FitView& lead, std::span<const TouchEvent> touches, Time instant) {
    std::vector<LedgerRow> rows = fitRows(model, lead);
    if (const auto reset = lastReset(touches, instant)) rows.push_back(resetRow(model, touches, *reset));
    std::ranges::move(engagementRows(model, touches, instant), std::back_inserter(rows));
    return rows;
}

std::string pointsText(Points points) {
    const std::uint64_t size = static_cast<std::uint64_t>(std::abs(points));
    std::string text(points < 0 ? "-" : "");
    text.append(std::to_string(size / 100));
    if (size % 100) text.append(".").append(std::to_string(size / 10 % 10));
    if (size % 10) text.append(std::to_string(size % 10));
    return text;
}

}
