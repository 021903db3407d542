// SPDX-License-Identifier: MIT
// Days that come back every year: birthdays, the day on which somebody became a customer.
#pragma once
#include "core/base/date.h"
#include <vector>

namespace tilth {

/// The days, of any year, whose month and day fall on a day of the range; ascending, apart. In a year without 29 February its
/// anniversary is the 28th. A range of a year or more holds every day. Days are looked for from 200 years before the range
/// to 100 years after it: nobody is older.
std::vector<DateRange> anniversaries(const DateRange& range);

}
