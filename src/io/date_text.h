// SPDX-License-Identifier: MIT
// The anatomy of a written date and time.
#pragma once
#include "core/base/date.h"
#include "io/cell_kind.h"
#include <optional>
#include <string_view>

namespace tilth {

/// How a date was written; what it proves about the order of day and month.
enum class DateShape {
    Clear,         // the month is a word, or the year stands first
    DayFirst,      // numeric, the first number is above 12
    MonthFirst,    // numeric, the second number is above 12
    Open,          // numeric, both are 12 or less and differ
    Same           // numeric, both are equal
};

struct DateText {
    Date date{};
    DateShape shape = DateShape::Clear;
    char separator = 0;                    // '/', '.', '-', ' ' of a numeric date
    int first = 0, second = 0;             // of a numeric date with the year behind
    bool shortYear = false;
    std::optional<int> seconds;            // of the day, when a time follows
    std::optional<int> zoneMinutes;        // when a zone follows
};

/// Reads a date, with a time and a zone behind it or not, that is the whole of `folded` (of `foldedCell`, trimmed).
/// "2024-03-01", "2024-03-01T14:30:00Z", "2024-03-01 14:30:00", as programs write them; what else a date may look like is
/// for `readDate`, which says the same of these and takes ten times as long.
std::optional<DateText> readIsoDate(std::string_view text);

std::optional<DateText> readDate(std::string_view folded, DateOrder order);

}
