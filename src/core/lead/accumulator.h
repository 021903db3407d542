// SPDX-License-Identifier: MIT
// What the engine keeps of a lead's touches: one ageing sum per engagement rule (storage.md §8), so that a new touch or a
// new day costs the same whether the lead has three touches or three thousand.
#pragma once
#include "core/lead/compiled_model.h"
#include <span>

namespace tilth {

/// A touch as the engine needs it; the detail must outlive the call.
struct TouchEvent {
    std::int64_t id = 0;
    TouchKind kind = TouchKind::Other;
    Time at{};
    std::string_view detail{};
};
inline TouchEvent eventOf(const Touch& touch) { return {touch.id, touch.kind, touch.at, touch.detail}; }

/// Touches are ordered by instant, then id.
bool isBefore(const TouchEvent& a, const TouchEvent& b);

/// Scores count days of UTC: one score all day, and the same one on every screen whatever its zone.
inline Date scoringDay(Time at) { return std::chrono::floor<std::chrono::days>(at); }

struct RuleSum {
    double sum = 0;                         // hundredths of a point, as of refDay
    std::uint32_t seen = 0;                 // touches that match, within the rule's time frame
    friend bool operator==(const RuleSum&, const RuleSum&) = default;
};

/// Value of a rule today: sum * 2^((refDay - today) / half-life), rounded half up to hundredths.
struct Accumulators {
    Date refDay{};
    std::optional<Date> dueDay{};           // from this day on the touches must be read again
    Time lastAt{};                          // the newest touch in the sums; lastTouch 0: none yet
    std::int64_t lastTouch = 0;
    std::vector<RuleSum> rules;             // in the order of the model's engagement rules
    friend bool operator==(const Accumulators&, const Accumulators&) = default;
};

/// The sums no longer tell the score of this day: a time frame has run out, a touch arrived out of order or lies ahead.
inline bool isDue(const Accumulators& kept, Date today) { return kept.dueDay && *kept.dueDay <= today; }

/// Sums of the touches up to the instant, later ones left for their day. Any order.
Accumulators accumulate(const CompiledModel& model, std::span<const TouchEvent> touches, Time upTo);
/// One more touch, in constant time. A touch that is older than the newest one, or lies after now, leaves the sums and
/// makes them due.
Accumulators withTouch(const CompiledModel& model, Accumulators kept, const TouchEvent& touch, Time now);

/// As kept in the database: a dozen bytes and ten per rule with a sum. Empty for sums made by a model with other rules
/// (its stamp differs) or for foreign bytes: read the touches again.
std::string packed(const CompiledModel& model, const Accumulators& kept);
std::optional<Accumulators> unpacked(const CompiledModel& model, std::string_view bytes);
/// The same into what is there already, for many in turn: nothing is allocated. False: what is there now means nothing.
bool unpack(const CompiledModel& model, std::string_view bytes, Accumulators& into);

/// Today's value of one rule; a day before refDay is not served by the sums.
Points valueOf(const CompiledModel& model, const Accumulators& kept, std::size_t rule, Date today);

/// Half up away from zero. Values a millionth below a half count as the half: sums of powers carry errors of 1e-12, and the
/// number must not depend on the order in which touches came.
Points rounded(double hundredths);

/// Sums touches one by one without allocating, for all leads in turn: restart, add in order, read.
class TouchStream {
public:
    TouchStream(const CompiledModel& model, Time upTo);
    void restart();
    void add(const TouchEvent& touch);
    const Accumulators& sums() const { return m_kept; }
private:
    const CompiledModel& m_model;
    Time m_upTo;
    Accumulators m_kept;
};

/// Which touches earn points under each rule, for the ledger; the same choice as the sums make.
struct Earning {
    std::size_t rule;
    TouchEvent touch;
};
std::vector<Earning> earnings(const CompiledModel& model, std::span<const TouchEvent> touches, Time upTo);

}
