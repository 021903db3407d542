// SPDX-License-Identifier: MIT
// Round steps by trying the factors of each power of ten.
#include "gui/charts/axis.h"

#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

double roundStep(double atLeast) {
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= atLeast * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

}

QList<double> axisSteps(double largest, int most) {
    if (!(largest > 0) || !std::isfinite(largest)) return {0, 1};
    const double step = roundStep(largest / most);
    QList<double> steps{0};
    while (steps.last() < largest * (1 - 1e-9)) steps.append(step * double(steps.size()));
    return steps;
}

int labelStride(int count, double labelWidth, double room, double gap) {
    if (count <= 0 || room <= 0) return 1;
    return std::max(1, int(std::ceil((labelWidth + gap) * count / room)));
}

}
