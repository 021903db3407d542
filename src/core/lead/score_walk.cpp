// SPDX-License-Identifier: MIT
// Rules with a time frame are windows that slide over their touches: both ends only move forward.
#include "core/lead/score_walk.h"
#include "core/lead/touch_match.h"
#include <algorithm>

namespace tilth {

ScoreWalk::ScoreWalk(const CompiledModel& model, std::span<const TouchEvent> touches)
    : m_model(model), m_touches(touches.begin(), touches.end()), m_frames(model.document.engagement.rules.size()) {
    std::ranges::sort(m_touches, isBefore);
    m_kept.rules.resize(m_frames.size());
}

Score ScoreWalk::at(const Fit& fit, Time instant) {
    const Date today = scoringDay(instant);
    for (; m_next < m_touches.size() && m_touches[m_next].at <= instant; ++m_next) add(m_touches[m_next]);
    for (std::size_t rule = 0; rule < m_frames.size(); ++rule) settle(rule, today);
    return freshScore(m_model, fit, m_kept, today);
}

void ScoreWalk::add(const TouchEvent& touch) {
    goOn(m_model, m_kept, touch);
    if (touch.kind == TouchKind::Reset) std::ranges::fill(m_frames, Frame{});
    for (const std::uint16_t rule : m_model.rulesOf[static_cast<std::size_t>(touch.kind)])
        if (matches(m_model, rule, touch)) m_frames[rule].days.push_back(scoringDay(touch.at)), ++m_looks;
}

// The first of the frame are the price, the next ones earn.
void ScoreWalk::settle(std::size_t index, Date today) {
    const EngagementRule& rule = m_model.document.engagement.rules[index];
    Frame& frame = m_frames[index];
    RuleSum& kept = m_kept.rules[index];
    const std::size_t all = frame.days.size();
    while (frame.first < all && !inFrame(rule, frame.days[frame.first], today)) ++frame.first, ++m_looks;
    const std::size_t from = std::min(all, frame.first + static_cast<std::size_t>(rule.atLeast.value_or(1) - 1));
    const std::size_t to = rule.atMost ? std::min(all, from + static_cast<std::size_t>(*rule.atMost)) : all;
    for (; frame.from < from; ++frame.from, ++m_looks)
        if (frame.from < frame.to) kept.sum -= static_cast<double>(rule.points) * worth(frame.days[frame.from]);
    for (frame.to = std::max(frame.to, frame.from); frame.to < to; ++frame.to, ++m_looks) kept.sum += static_cast<double>(rule.points) * worth(frame.days[frame.to]);
    if (frame.from == frame.to) kept.sum = 0;   // and not what rounding left
    kept.seen = static_cast<std::uint32_t>(all - frame.first);
}

}
