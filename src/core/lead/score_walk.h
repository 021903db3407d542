// SPDX-License-Identifier: MIT
// A lead's score at one instant after the other, each touch looked at once: what a replay of ten thousand touches costs grows with them, not
// with their square.
#pragma once
#include "core/lead/scoring.h"

namespace tilth {

/// Gives what scoreAt gives, for instants that only go forward. Touches, once in the frame of a rule, leave it by themselves.
class ScoreWalk {
public:
    /// The touches in any order; their details must outlive the walk.
    ScoreWalk(const CompiledModel& model, std::span<const TouchEvent> touches);
    /// Not before the instant asked last.
    Score at(const Fit& fit, Time instant);
    /// Touches taken into sums and out of them again, over all rules.
    std::size_t looks() const { return m_looks; }
private:
    // The days of one rule's touches since engagement began anew; those from first on are in the frame, and of these the ones from
    // `from` to `to` earn.
    struct Frame {
        std::vector<Date> days;
        std::size_t first = 0, from = 0, to = 0;
    };
    void add(const TouchEvent& touch);
    void settle(std::size_t rule, Date today);
    double worth(Date day) const { return m_model.decay.power((day - m_kept.refDay).count()); }

    const CompiledModel& m_model;
    std::vector<TouchEvent> m_touches;
    std::size_t m_next = 0, m_looks = 0;
    std::vector<Frame> m_frames;                // in the order of the model's engagement rules
    Accumulators m_kept;
};

}
