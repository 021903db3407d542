// SPDX-License-Identifier: MIT
// A whole number of units given out by parts, so that the shares add up to it exactly.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace tilth {

/// Largest remainder (tie: the earlier one): units that add up to `whole`, each within one of its part. The parts add up to
/// the whole but for its rounding.
std::vector<std::int64_t> shared(std::int64_t whole, std::span<const double> parts);

}
