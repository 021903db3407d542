// SPDX-License-Identifier: MIT
// Shares by largest remainder.
#include "core/base/share_out.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>

namespace tilth {

std::vector<std::int64_t> shared(std::int64_t whole, std::span<const double> parts) {
    std::vector<std::int64_t> shares;
    for (const double part : parts) shares.push_back(static_cast<std::int64_t>(std::floor(part + 1e-6)));
    std::vector<std::size_t> byFraction(parts.size());
    std::iota(byFraction.begin(), byFraction.end(), std::size_t{0});
    const auto fraction = [&](std::size_t i) { return std::llround((parts[i] - static_cast<double>(shares[i])) * 1e6); };
    std::ranges::stable_sort(byFraction, std::greater{}, fraction);
    std::int64_t left = whole - std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
    for (std::size_t i = 0; i < byFraction.size() && left > 0; ++i, --left) ++shares[byFraction[i]];
    for (std::size_t i = byFraction.size(); i-- > 0 && left < 0; ++left) --shares[byFraction[i]];
    assert(left == 0 || parts.empty());
    return shares;
}

}
