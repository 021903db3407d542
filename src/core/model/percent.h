// SPDX-License-Identifier: MIT
// The check of a probability, of a deal's own and of a stage's.
#pragma once
#include "core/base/tr.h"
#include "core/schema/field.h"

namespace tilth {

constexpr const char* percentCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && (*n < 0 || *n > 100) ? TR("Deal", "A probability is 0 to 100 %.") : nullptr;
}

}
