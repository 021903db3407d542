// SPDX-License-Identifier: MIT
// How dark a day of a year is: in steps of that year's own days, so that a year in which every day holds something is not of one shade.
#pragma once
#include <span>
#include <vector>

namespace tilth {

/// A step: the least and the most that its days hold.
struct Shade {
    double least = 0, most = 0;
    friend bool operator==(const Shade&, const Shade&) = default;
};

/// The steps of the values above zero, in rising order. Up to six different values have one each; more are cut at the quantiles 20, 40, 60,
/// 80 and 95 %, so that the fullest days of a year stand out. Equal values are in one step; there may be fewer steps than six.
std::vector<Shade> shadesOf(std::vector<double> values);

/// The place of the value's step; -1: it is of none, because it is not above zero.
int shadeOf(double value, std::span<const Shade> shades);

}
