// SPDX-License-Identifier: MIT
// The arithmetic of axes: round steps, which labels fit.
#pragma once

#include <QList>

namespace tilth {

/// Values from 0 to at least `largest` in equal steps of 1, 2, 2.5 or 5 times a power of ten; two to `most`+1 of them.
/// Nothing to show (largest <= 0) gives {0, 1}.
QList<double> axisSteps(double largest, int most = 4);

/// Every how many-th of `count` labels of `labelWidth` fits into `room` with `gap` between them; at least 1.
int labelStride(int count, double labelWidth, double room, double gap);

}
