// SPDX-License-Identifier: MIT
#include "core/calendar/beside.h"
#include <algorithm>
#include <numeric>

namespace tilth {

std::optional<int> nameInSight(int left, int width, int end, std::optional<int> next, int room, int edge) {
    const bool cut = left < 0;
    const int x = cut ? edge : left;
    if (x + width > room || (cut && (end <= 0 || (next && *next < x + width + edge)))) return {};
    return x;
}

std::vector<Beside> besideOneAnother(std::span<const Stretch> stretches) {
    std::vector<std::size_t> order(stretches.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return stretches[i].from; });
    std::vector<Beside> places(stretches.size());
    std::vector<int> ends;                                  // of each column, of those that hang together
    std::size_t begin = 0;                                  // of these in the order
    const auto close = [&](std::size_t until) {
        for (; begin < until; ++begin) places[order[begin]].columns = static_cast<int>(ends.size());
        ends.clear();
    };
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Stretch& one = stretches[order[i]];
        if (!ends.empty() && one.from >= std::ranges::max(ends)) close(i);
        auto column = std::ranges::find_if(ends, [&one](int end) { return end <= one.from; });
        if (column == ends.end()) column = ends.insert(ends.end(), one.to);
        *column = one.to;
        places[order[i]].column = static_cast<int>(column - ends.begin());
    }
    close(order.size());
    return places;
}

}
