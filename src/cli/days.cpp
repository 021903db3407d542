// SPDX-License-Identifier: MIT
#include "cli/days.h"
#include "app/figure_by.h"
#include "cli/command.h"
#include <charconv>

namespace tilth::cli {
namespace {

std::optional<int> wholeIn(const std::string& word, int least, int most) {
    int value = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool all = fault == std::errc{} && end == word.data() + word.size();
    return all && value >= least && value <= most ? std::optional{value} : std::nullopt;
}

// The end that is not given: today, where that is the usual one and lies right, else the usual length away.
DateRange filledUp(std::optional<Date> from, std::optional<Date> to, DateRange usual, Date today) {
    const auto length = usual.last - usual.first;
    const bool moveFirst = to && (usual.first != today || *to < today), moveLast = from && (usual.last != today || *from > today);
    return {from ? *from : moveFirst ? *to - length : usual.first, to ? *to : moveLast ? *from + length : usual.last};
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

Result<std::optional<Date>> dayOption(const Call& call, const Workspace& workspace, std::string_view option) {
    if (!call.has(option)) return std::optional<Date>{};
    const Result<DateRange> range = periodNamed(workspace, call.value(option));
    if (!range) return Error{Error::Usage, std::string(option).append(": ").append(range.error().text)};
    return std::optional{option == "--to" ? range->last : range->first};
}

Result<DateRange> daysOption(const Call& call, const Workspace& workspace, DateRange usual) {
    const Result<std::optional<Date>> from = dayOption(call, workspace, "--from"), to = dayOption(call, workspace, "--to");
    if (!from) return from.error();
    if (!to) return to.error();
    if (*from && *to && **to < **from) return Error{Error::Usage, "--to is " + dateText(**to) + ", before --from " + dateText(**from) + "; write the earlier day first.", "to"};
    return filledUp(*from, *to, usual, workspace.today());
}

}
