// SPDX-License-Identifier: MIT
// Yearly rules of the Chinese calendar (RFC 7529, RSCALE=CHINESE), followed with the program's own almanac.
#pragma once
#include "core/base/date.h"
#include <string_view>
#include <vector>

namespace tilth {

bool isChineseRule(std::string_view rule);
/// The days from `start` to 2100 that "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=5" means; what the rule does not say is as
/// at the start. A month or day that a year does not have is left out or moved as SKIP says. Refused: other frequencies.
Result<std::vector<Date>> chineseRepeats(std::string_view rule, Date start);

}
