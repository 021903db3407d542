// SPDX-License-Identifier: MIT
// Working hours as people write them: "mon-fri 09:00-12:00 13:30-18:00; sat 10:00-14:00".
#include "core/base/clock_text.h"
#include "core/base/text.h"
#include "core/calendar/day_primitives.h"
#include "core/calendar/working_time.h"
#include <algorithm>
#include <optional>

namespace tilth {
namespace {

std::vector<std::string_view> splitAt(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(mark), text.size());
        if (const auto part = trim(text.substr(0, end)); !part.empty()) parts.push_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}
std::optional<std::size_t> weekdayOf(std::string_view word) {
    const auto at = std::ranges::find(weekdayWords, word);
    return at == weekdayWords.end() ? std::nullopt : std::optional{static_cast<std::size_t>(at - weekdayWords.begin())};
}
// "mon", "mon-fri", "sat-mon": places in the week.
std::vector<std::size_t> weekdaysOf(std::string_view word) {
    const auto dash = word.find('-');
    const auto first = weekdayOf(word.substr(0, dash)), last = dash == word.npos ? first : weekdayOf(word.substr(dash + 1));
    std::vector<std::size_t> days;
    if (!first || !last) return days;
    for (std::size_t day = *first;; day = (day + 1) % 7) {
        days.push_back(day);
        if (day == *last) return days;
    }
}
std::optional<ClockRange> rangeOf(std::string_view word) {
    const auto dash = word.find('-');
    if (dash == word.npos) return {};
    const auto from = parseClock(word.substr(0, dash)), to = parseClock(word.substr(dash + 1));
    return from && to && *from < *to ? std::optional{ClockRange{*from, *to}} : std::nullopt;
}

Error notUnderstood(std::string_view part) {
    return {Error::Refused, std::string("\"").append(part.substr(0, 60)).append("\" is not understood; write mon-fri 09:00-12:00 13:30-18:00, other days behind a semicolon.")};
}
// "mon-fri 09:00-12:00 13:30-18:00"
Result<Done> readPart(WorkingHours& hours, std::string_view part) {
    const auto words = splitAt(part, ' ');
    const auto days = weekdaysOf(words.front());
    std::vector<ClockRange> ranges;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto range = rangeOf(words[i]);
        if (!range || (!ranges.empty() && range->from < ranges.back().to)) return notUnderstood(part);
        ranges.push_back(*range);
    }
    if (days.empty() || ranges.empty()) return notUnderstood(part);
    for (const std::size_t day : days) hours.byWeekday[day] = ranges;
    return Done{};
}

}

Result<WorkingHours> parseWorkingHours(std::string_view text) {
    const std::string folded = fold(text);
    WorkingHours hours{.byWeekday = {}};
    const auto parts = splitAt(folded, ';');
    if (parts.empty()) return notUnderstood(text);
    for (const std::string_view part : parts)
        if (const auto read = readPart(hours, part); !read) return read.error();
    return hours;
}

}
