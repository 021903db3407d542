// SPDX-License-Identifier: MIT
// The few statistics that reports show (kpis.md §0): a denominator of 0 gives no value, never 0.
#pragma once
#include "core/base/money.h"
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tilth {

std::optional<double> ratio(std::int64_t part, std::int64_t whole);

struct Interval { double low = 0, high = 0; };
/// Wilson score interval of 95 %; shown beside a ratio of fewer than 100 cases.
std::optional<Interval> wilson(std::int64_t part, std::int64_t whole);
inline constexpr std::int64_t fewCases = 100;

struct Spread {                                     // of whole numbers such as days
    std::int64_t n = 0;
    std::optional<double> mean, median;             // exact: the middle one, or half of the two middle ones
    std::optional<std::int64_t> least, most;
};
Spread spreadOf(std::vector<std::int64_t> values);

/// Half up (away from zero) to minor units; empty for no amounts.
std::optional<Money> meanOf(std::span<const std::int64_t> amounts);
std::optional<Money> medianOf(std::vector<std::int64_t> amounts);

}
