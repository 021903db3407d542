// SPDX-License-Identifier: MIT
#include "cli/days.h"
#include "cli/types.h"
#include <charconv>
#include <optional>

namespace tilth::cli {
namespace {

std::optional<int> wholeIn(const std::string& word, int least, int most) {
    int value = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool all = fault == std::errc{} && end == word.data() + word.size();
    return all && value >= least && value <= most ? std::optional{value} : std::nullopt;
}

}

Result<int> yearNamed(const std::string& word) {
    if (const auto year = wholeIn(word, 1, 9999)) return *year;
    return Error{Error::Usage, "\"" + word + "\" is not a year; write it like 2026."};
}
Result<Date> dayNamed(const std::string& word) {
    const Result<Date> day = parseDate(word);
    return day ? day : Error{Error::Usage, day.error().text};
}
Result<int> wholeNamed(const std::string& word, int least, int most) {
    if (const auto value = wholeIn(word, least, most)) return *value;
    return Error{Error::Usage, "\"" + word + "\" is not a whole number from " + std::to_string(least) + " to " + std::to_string(most) + "."};
}

Result<DateRange> daysOption(const Call& call, Date today, DateRange usual) {
    const Result<Date> from = dayOption(call, "--from", today, usual.first), to = dayOption(call, "--to", today, usual.last);
    if (!from) return from.error();
    if (!to) return to.error();
    if (*to < *from) return Error{Error::Usage, "--to is " + dateText(*to) + ", before --from " + dateText(*from) + "; write the earlier day first.", "to"};
    return DateRange{*from, *to};
}

}
