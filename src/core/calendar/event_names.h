// SPDX-License-Identifier: MIT
// Events that people name when they plan: shopping days, feasts, solar terms, and phrases such as "third Thursday of November".
#pragma once
#include "core/calendar/day_rule.h"
#include <optional>

namespace tilth {

/// The day that a name or a phrase means; takes folded text (core/base/text.h) without apostrophes. None: it is not known.
std::optional<DayRule> eventNamed(std::string_view folded);

}
