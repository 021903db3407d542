// SPDX-License-Identifier: MIT
#include "core/analytics/figure_period.h"
#include <algorithm>

namespace tilth {

FigurePeriod figurePeriod(DateRange whole, Date today) {
    const DateRange soFar{whole.first, std::clamp(today, whole.first, whole.last)};
    return {whole, soFar, {soFar.first - soFar.length(), soFar.first - std::chrono::days{1}}};
}

}
