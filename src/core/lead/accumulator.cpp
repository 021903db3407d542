// SPDX-License-Identifier: MIT
// Summing touches.
#include "core/lead/accumulator.h"
#include "core/lead/condition_values.h"
#include "core/lead/touch_match.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

constexpr int rebaseAfter = 200;                // half-lives; 2^200 leaves room for every sum
constexpr Date always = Date::min();

// The seen-th matching touch (from 0): the first atLeast - 1 are the price, the next atMost earn.
bool earns(const EngagementRule& rule, std::uint32_t seen) {
    const std::int64_t place = std::int64_t{seen} - (rule.atLeast.value_or(1) - 1);
    return place >= 0 && place < rule.atMost.value_or(INT32_MAX);
}

void makeDue(Accumulators& kept, Date day) { kept.dueDay = std::min(day, kept.dueDay.value_or(day)); }

void rebase(const CompiledModel& model, Accumulators& kept, Date day) {
    const std::int64_t age = (day - kept.refDay).count();
    if (age <= std::int64_t{rebaseAfter} * model.decay.halfLifeDays()) return;
    const double factor = model.decay.power(-age);
    for (RuleSum& rule : kept.rules) rule.sum *= factor;
    kept.refDay = day;
}

// Adds a touch that comes after all others of the sums; time frames are seen from today. Tells which rules it earns under.
template <class OnEarning>
void count(const CompiledModel& model, Accumulators& kept, const TouchEvent& touch, Date today, OnEarning onEarning) {
    const Date day = scoringDay(touch.at);
    goOn(model, kept, touch);
    const double worth = model.decay.power((day - kept.refDay).count());
    for (const std::uint16_t index : model.rulesOf[static_cast<std::size_t>(touch.kind)]) {
        const EngagementRule& rule = model.document.engagement.rules[index];
        if (!inFrame(rule, day, today) || !matches(model, index, touch)) continue;
        RuleSum& sum = kept.rules[index];
        if (rule.withinDays && !sum.seen) makeDue(kept, day + std::chrono::days{*rule.withinDays + 1});
        if (!earns(rule, sum.seen++)) continue;
        sum.sum += static_cast<double>(rule.points) * worth;
        onEarning(index);
    }
}
constexpr auto unheard = [](std::size_t) {};

std::vector<TouchEvent> sorted(std::span<const TouchEvent> touches) {
    std::vector<TouchEvent> all(touches.begin(), touches.end());
    if (!std::ranges::is_sorted(all, isBefore)) std::ranges::sort(all, isBefore);
    return all;
}

}

bool matches(const CompiledModel& model, std::size_t rule, const TouchEvent& touch) {
    return model.details[rule].empty() || containsFolded(touch.detail, model.details[rule]);
}
bool inFrame(const EngagementRule& rule, Date day, Date today) { return !rule.withinDays || today - day <= std::chrono::days{*rule.withinDays}; }

void clear(Accumulators& kept) {
    for (RuleSum& rule : kept.rules) rule = {};
}
void goOn(const CompiledModel& model, Accumulators& kept, const TouchEvent& touch) {
    const Date day = scoringDay(touch.at);
    if (touch.kind == TouchKind::Reset) clear(kept);
    if (!kept.lastTouch) kept.refDay = day;
    rebase(model, kept, day);
    kept.lastAt = touch.at;
    kept.lastTouch = touch.id;
}

bool isBefore(const TouchEvent& a, const TouchEvent& b) { return a.at != b.at ? a.at < b.at : a.id < b.id; }

Points rounded(double hundredths) {
    const auto size = static_cast<Points>(std::min(std::abs(hundredths) + 0.5 + 1e-6, 1e15));
    return hundredths < 0 ? -size : size;
}

TouchStream::TouchStream(const CompiledModel& model, Time upTo) : m_model(model), m_upTo(upTo) {
    m_kept.rules.resize(model.document.engagement.rules.size());
}
void TouchStream::restart() {
    clear(m_kept);
    m_kept.dueDay.reset();
    m_kept.lastTouch = 0;
    m_kept.lastAt = {};
    m_kept.refDay = {};
}
void TouchStream::add(const TouchEvent& touch) {
    if (touch.at > m_upTo) makeDue(m_kept, scoringDay(touch.at));
    else count(m_model, m_kept, touch, scoringDay(m_upTo), unheard);
}

Accumulators accumulate(const CompiledModel& model, std::span<const TouchEvent> touches, Time upTo) {
    TouchStream stream(model, upTo);
    for (const TouchEvent& touch : sorted(touches)) stream.add(touch);
    return stream.sums();
}

Accumulators withTouch(const CompiledModel& model, Accumulators kept, const TouchEvent& touch, Time now) {
    const bool newest = !kept.lastTouch || isBefore({kept.lastTouch, {}, kept.lastAt}, touch);
    if (touch.at > now) makeDue(kept, scoringDay(touch.at));
    else if (newest) count(model, kept, touch, scoringDay(now), unheard);
    else makeDue(kept, always);
    return kept;
}

Points valueOf(const CompiledModel& model, const Accumulators& kept, std::size_t rule, Date today) {
    const double sum = kept.rules[rule].sum;
    return sum == 0 ? 0 : rounded(sum * model.decay.power((kept.refDay - today).count()));
}

std::vector<Earning> earnings(const CompiledModel& model, std::span<const TouchEvent> touches, Time upTo) {
    std::vector<Earning> all;
    Accumulators kept{.rules = std::vector<RuleSum>(model.document.engagement.rules.size())};
    for (const TouchEvent& touch : sorted(touches)) {
        if (touch.at > upTo) break;
        if (touch.kind == TouchKind::Reset) all.clear();
        count(model, kept, touch, scoringDay(upTo), [&](std::size_t rule) { all.push_back({rule, touch}); });
    }
    return all;
}

}
