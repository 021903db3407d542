// SPDX-License-Identifier: MIT
// Scores of many leads from their touches, reckoned by a thread of their own: meanwhile the next touches are read and scores are written.
#pragma once
#include "core/lead/scoring.h"
#include "store/hand_over.h"

namespace tilth {

/// As it is kept: what the fields decide, then the engine's sums.
std::string packedRow(const CompiledModel& model, const Fit& fit, const Accumulators& sums);

struct ReckonedScore {
    std::size_t place = 0;                  // of the lead
    Score score{};
    std::optional<Time> lastTouch{};
    Date refDay{};
    std::optional<Date> dueDay{};
    std::string bytes{};                    // packedRow
};

/// Of one caller. Leads have places from 0 on; the model, and what fitAt tells, must not change while this lives. Few touches are summed by
/// the caller, without a thread.
class ScoreReckoner {
public:
    using FitAt = std::function<const Fit*(std::size_t place)>;             // null: there is no such lead
    ScoreReckoner(const CompiledModel& model, Time now, FitAt fitAt);

    /// The next touch of the lead at this place. Places ascend, the touches of one come in their order. True: some scores may be ready.
    bool add(std::size_t place, const TouchEvent& touch);
    /// Leads in front of this place have no more touches; theirs come from the other thread.
    void passTo(std::size_t place);
    /// The same, and waits until all are ready.
    void finish(std::size_t place);
    /// In the order of places, each once; throws what reckoning met.
    std::vector<ReckonedScore> ready();

private:
    struct Line {
        std::size_t place;
        TouchEvent touch;                   // without its detail
        std::size_t end;                    // of that
    };
    struct Block {
        std::vector<Line> lines;
        std::string texts;                  // details
        std::size_t passedTo = 0;
        void add(std::size_t place, TouchEvent touch);
        bool empty() const { return lines.empty() && !passedTo; }
        void clear();
    };

    void reckon(const Block& block);
    void pass(std::size_t place);
    void keep(std::size_t place, const Accumulators& sums, std::optional<Time> lastTouch);

    const CompiledModel& m_model;
    Date m_today;
    FitAt m_fitAt;
    const Accumulators m_untouched;
    TouchStream m_stream;
    std::optional<std::size_t> m_place;     // whose touches are being summed
    std::size_t m_next = 0;                 // those in front of it are reckoned
    std::vector<ReckonedScore> m_done;
    std::mutex m_guard;
    std::vector<ReckonedScore> m_ready;     // for the caller
    HandOver<Block> m_blocks;               // its thread works with all above
};

}
