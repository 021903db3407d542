// SPDX-License-Identifier: MIT
// Which touches an engagement rule is about, and how sums go on with a touch: said once, for sums and for a walk through time.
#pragma once
#include "core/lead/accumulator.h"

namespace tilth {

/// Whether a rule of the touch's kind (CompiledModel::rulesOf) also asks for its detail.
bool matches(const CompiledModel& model, std::size_t rule, const TouchEvent& touch);
/// Whether the day lies in the rule's time frame, seen from today.
bool inFrame(const EngagementRule& rule, Date day, Date today);

/// No touch has been seen.
void clear(Accumulators& kept);
/// The touch becomes the newest of the sums, which it does not add to: one that begins anew clears them, and long before the powers run out of range
/// they move to its day.
void goOn(const CompiledModel& model, Accumulators& kept, const TouchEvent& touch);

}
