// SPDX-License-Identifier: MIT
// Which touches an engagement rule is about: said once, for sums and for a walk through time.
#pragma once
#include "core/lead/accumulator.h"

namespace tilth {

/// Whether a rule of the touch's kind (CompiledModel::rulesOf) also asks for its detail.
bool matches(const CompiledModel& model, std::size_t rule, const TouchEvent& touch);

}
