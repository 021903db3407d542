// SPDX-License-Identifier: MIT
#include "core/calendar/shades.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace tilth {
namespace {

constexpr std::array cuts{0.20, 0.40, 0.60, 0.80, 0.95, 1.0};

std::vector<Shade> oneEach(std::vector<double> values) {
    values.erase(std::ranges::unique(values).begin(), values.end());
    std::vector<Shade> shades;
    for (const double value : values) shades.push_back({value, value});
    return shades;
}

// A cut moves up to where the values change.
std::vector<Shade> byQuantiles(const std::vector<double>& values) {
    std::vector<Shade> shades;
    std::size_t begin = 0;
    for (const double cut : cuts) {
        const auto at = static_cast<std::size_t>(std::ceil(cut * static_cast<double>(values.size())));
        if (at <= begin) continue;
        const auto end = std::ranges::upper_bound(values, values[at - 1]);
        shades.push_back({values[begin], *std::prev(end)});
        begin = static_cast<std::size_t>(end - values.begin());
    }
    return shades;
}

}

std::vector<Shade> shadesOf(std::vector<double> values) {
    std::erase_if(values, [](double value) { return !(value > 0); });
    std::ranges::sort(values);
    const std::vector<Shade> each = oneEach(values);
    return each.size() <= cuts.size() ? each : byQuantiles(values);
}

int shadeOf(double value, std::span<const Shade> shades) {
    if (!(value > 0) || shades.empty()) return -1;
    const auto at = std::ranges::lower_bound(shades, value, {}, &Shade::most);
    return static_cast<int>(std::min<std::ptrdiff_t>(at - shades.begin(), std::ssize(shades) - 1));
}

}
