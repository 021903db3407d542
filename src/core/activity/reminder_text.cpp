// SPDX-License-Identifier: MIT
// How people write when a reminder rings.
#include "core/activity/reminders.h"
#include <algorithm>
#include <charconv>

namespace tilth {
namespace {

struct Unit { std::string_view word; std::int64_t minutes; };       // days and more are counted in days
constexpr std::int64_t day = 24 * 60, longest = 365 * day;
constexpr std::array units{Unit{"m", 1}, Unit{"min", 1}, Unit{"h", 60}, Unit{"d", day}, Unit{"w", 7 * day}};

Error unread(std::string_view words) {
    return {Error::Usage, std::string("\"").append(words).append("\" is no time of a reminder; write 15m, 1h, 1d, 1d 09:00, 09:00 (on the day), or 2026-11-30T09:00.")};
}
std::string_view trimmed(std::string_view words) {
    while (words.starts_with(' ')) words.remove_prefix(1);
    while (words.ends_with(' ')) words.remove_suffix(1);
    return words;
}

struct Amount { std::int64_t number; const Unit* unit; };
std::optional<Amount> amountOf(std::string_view words) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    const auto unit = std::ranges::find(units, trimmed({end, static_cast<std::size_t>(words.data() + words.size() - end)}), &Unit::word);
    if (error != std::errc{} || unit == units.end() || number < 0 || number > longest / unit->minutes) return std::nullopt;
    return Amount{number, &*unit};
}
// "09:00" as minutes after midnight.
std::optional<std::int64_t> clockOf(std::string_view words) {
    if (words.size() == 4) return clockOf(std::string("0").append(words));
    const auto digit = [&](std::size_t at) { return words[at] >= '0' && words[at] <= '9'; };
    if (words.size() != 5 || words[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return std::nullopt;
    const int hour = (words[0] - '0') * 10 + words[1] - '0', minute = (words[3] - '0') * 10 + words[4] - '0';
    return hour < 24 && minute < 60 ? std::optional<std::int64_t>(hour * 60 + minute) : std::nullopt;
}
std::string clockText(std::int64_t minutes) {
    std::string text = "00:00";
    text[0] = static_cast<char>('0' + minutes / 600), text[1] = static_cast<char>('0' + minutes / 60 % 10);
    text[3] = static_cast<char>('0' + minutes % 60 / 10), text[4] = static_cast<char>('0' + minutes % 10);
    return text;
}
std::string amountText(std::int64_t minutes) {
    const bool hours = minutes && minutes % 60 == 0;
    return std::to_string(hours ? minutes / 60 : minutes).append(hours ? "h" : "m");
}

std::optional<Reminder> parseLead(std::string_view words) {
    Reminder r;
    const std::size_t gap = words.rfind(' ');
    const auto clock = clockOf(gap == words.npos ? words : words.substr(gap + 1));
    const auto before = amountOf(clock ? trimmed(words.substr(0, gap == words.npos ? 0 : gap)) : words);
    if (clock && gap == words.npos) return r.daysBefore = 0, r.clock = clock, r;
    if (!before || (clock && before->unit->minutes < day)) return std::nullopt;
    if (before->unit->minutes < day) r.minutesBefore = before->number * before->unit->minutes;
    else r.daysBefore = before->number * before->unit->minutes / day;
    r.clock = clock;
    return r;
}

}

Result<Reminder> parseReminder(std::string_view text, const Zone& zone) {
    const std::string_view words = trimmed(text);
    if (auto lead = parseLead(words)) return *std::move(lead);
    const auto at = words.size() > 10 ? parseTime(words, zone) : Result<Time>(unread(words));
    if (!at) return unread(words);
    Reminder r;
    r.at = *at;
    return r;
}

std::string reminderText(const Reminder& r, const Zone& zone) {
    if (r.at) return localText(*r.at, zone);
    if (!r.daysBefore && !r.clock) return amountText(r.minutesBefore.value_or(0));
    std::string text = std::to_string(r.daysBefore.value_or(0)).append("d");
    if (r.clock) text.append(" ").append(clockText(*r.clock));
    if (r.minutesBefore) text.append(" ").append(amountText(*r.minutesBefore));
    return text;
}

}
