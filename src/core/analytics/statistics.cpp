// SPDX-License-Identifier: MIT
// Ratios, intervals, means and medians.
#include "core/analytics/statistics.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace tilth {
namespace {

// Half up, away from zero, of sum / n.
std::int64_t halfUp(std::int64_t sum, std::int64_t n) {
    const std::int64_t whole = sum / n, rest = std::abs(sum % n);
    return rest * 2 >= n ? whole + (sum < 0 ? -1 : 1) : whole;
}
struct Middle { std::int64_t lower, upper; };
Middle middleOf(std::vector<std::int64_t>& values) {
    const auto half = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, half);
    return {values.size() % 2 ? *half : *std::max_element(values.begin(), half), *half};
}

}

std::optional<double> ratio(std::int64_t part, std::int64_t whole) {
    return whole ? std::optional{static_cast<double>(part) / static_cast<double>(whole)} : std::nullopt;
}

std::optional<Interval> wilson(std::int64_t part, std::int64_t whole) {
    if (whole <= 0) return {};
    assert(part >= 0 && part <= whole);
    constexpr double z = 1.959963984540054;
    const double n = static_cast<double>(whole), p = static_cast<double>(part) / n, square = z * z / n;
    const double middle = p + square / 2, reach = z * std::sqrt(p * (1 - p) / n + square / (4 * n));
    return Interval{std::max(0.0, (middle - reach) / (1 + square)), std::min(1.0, (middle + reach) / (1 + square))};
}

Spread spreadOf(std::vector<std::int64_t> values) {
    Spread spread{std::ssize(values), {}, {}, {}, {}};
    if (values.empty()) return spread;
    const double sum = static_cast<double>(std::accumulate(values.begin(), values.end(), std::int64_t{0}));
    spread.mean = sum / static_cast<double>(values.size());
    const auto [least, most] = std::ranges::minmax(values);
    spread.least = least;
    spread.most = most;
    const Middle middle = middleOf(values);
    spread.median = static_cast<double>(middle.lower + middle.upper) / 2;
    return spread;
}

std::optional<Money> meanOf(std::span<const std::int64_t> amounts) {
    if (amounts.empty()) return {};
    return Money{halfUp(std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0}), std::ssize(amounts))};
}
std::optional<Money> medianOf(std::vector<std::int64_t> amounts) {
    if (amounts.empty()) return {};
    const Middle middle = middleOf(amounts);
    return Money{halfUp(middle.lower + middle.upper, 2)};
}

}
