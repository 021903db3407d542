// SPDX-License-Identifier: MIT
// Years, days and numbers among the words of a command.
#pragma once
#include "core/base/date.h"
#include <optional>

namespace tilth {
class Workspace;
}

namespace tilth::cli {

struct Call;

/// Error{Usage} where the word is something else.
Result<int> yearNamed(const std::string& word);             // 1 to 9999
Result<Date> dayNamed(const std::string& word);
Result<int> wholeNamed(const std::string& word, int least, int most);

/// A day given as an option ("2026-03-01", "today", of a month or this_fiscal_year its first or, for --to, its last); empty where it is not given.
Result<std::optional<Date>> dayOption(const Call& call, const Workspace& workspace, std::string_view option);

/// The days from --from to --to, both included; without them the usual ones, which begin or end today. Without one of them, that is today
/// where it usually is and lies right, else as far from the other as usual. Error{Usage}: the last lies before the first.
Result<DateRange> daysOption(const Call& call, const Workspace& workspace, DateRange usual);

}
