// SPDX-License-Identifier: MIT
#include "io/ical_value.h"
#include <algorithm>
#include <array>
#include <charconv>

namespace tilth {
namespace {

using std::chrono::seconds;

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool plain = !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return plain && fault == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}
std::optional<Date> dayOfDigits(std::string_view text) {
    if (text.size() != 8) return {};
    const auto day = parseDate(std::string(text.substr(0, 4)).append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2)));
    return day ? std::optional{*day} : std::nullopt;
}
std::optional<seconds> clockOfDigits(std::string_view text) {
    if (text.size() != 6 && text.size() != 4) return {};
    const auto h = digits(text.substr(0, 2)), m = digits(text.substr(2, 2)), s = text.size() == 6 ? digits(text.substr(4, 2)) : std::optional{0};
    if (!h || !m || !s || *h > 23 || *m > 59 || *s > 60) return {};
    return seconds{*h * 3600 + *m * 60 + std::min(*s, 59)};
}
std::string two(std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

}

std::optional<IcalMoment> icalMoment(std::string_view text) {
    IcalMoment moment;
    moment.utc = text.ends_with('Z');
    if (moment.utc) text.remove_suffix(1);
    moment.wholeDay = text.size() == 8;
    const auto day = dayOfDigits(text.substr(0, 8));
    const auto clock = moment.wholeDay ? std::optional{seconds{0}} : text.size() > 9 && text[8] == 'T' ? clockOfDigits(text.substr(9)) : std::nullopt;
    if (!day || !clock) return {};
    moment.at = {*day, *clock};
    return moment;
}

std::string icalDay(Date day) {
    const std::string text = dateText(day);
    return text.substr(0, 4) + text.substr(5, 2) + text.substr(8, 2);
}
std::string icalLocal(LocalTime at) {
    const std::int64_t clock = at.clock.count();
    return icalDay(at.day) + "T" + two(clock / 3600) + two(clock / 60 % 60) + two(clock % 60);
}
std::string icalInstant(Time at) { return icalLocal(localTime(at, Zone{})) + "Z"; }

std::optional<IcalLength> icalLength(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    if (!text.starts_with('P') || text.size() < 3) return {};
    text.remove_prefix(1);
    constexpr std::array<std::pair<char, int>, 5> units{{{'W', 604'800}, {'D', 86'400}, {'H', 3'600}, {'M', 60}, {'S', 1}}};
    IcalLength length;
    while (!text.empty()) {
        if (text.front() == 'T') { text.remove_prefix(1); continue; }
        const std::size_t end = text.find_first_not_of("0123456789");
        const auto count = end == text.npos ? std::nullopt : digits(text.substr(0, end));
        const auto unit = end == text.npos ? units.end() : std::ranges::find(units, text[end], &std::pair<char, int>::first);
        if (!count || *count > 1'000'000 || unit == units.end()) return {};
        if (unit->second >= 86'400) length.days += *count * (unit->second / 86'400);
        else length.rest += seconds{std::int64_t{*count} * unit->second};
        text.remove_prefix(end + 1);
    }
    return length;
}

std::optional<seconds> icalOffset(std::string_view text) {
    if (text.size() < 5 || (text[0] != '+' && text[0] != '-')) return {};
    std::string plain(text.substr(1));
    std::erase(plain, ':');
    const auto clock = clockOfDigits(plain);
    if (!clock) return {};
    return text[0] == '-' ? -*clock : *clock;
}
std::string icalOffsetText(seconds offset) {
    const std::int64_t size = std::abs(offset.count());
    return (offset.count() < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60) + (size % 60 ? two(size % 60) : std::string());
}

}
