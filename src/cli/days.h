// SPDX-License-Identifier: MIT
// Years, days and numbers among the words of a command.
#pragma once
#include "core/base/date.h"

namespace tilth::cli {

struct Call;

/// Error{Usage} where the word is something else.
Result<int> yearNamed(const std::string& word);             // 1 to 9999
Result<Date> dayNamed(const std::string& word);
Result<int> wholeNamed(const std::string& word, int least, int most);

/// The days from --from to --to, both included. Error{Usage}: the last lies before the first.
Result<DateRange> daysOption(const Call& call, Date today, DateRange usual);

}
