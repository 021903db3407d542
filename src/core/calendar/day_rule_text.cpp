// SPDX-License-Identifier: MIT
// Day rules as text: reading and writing follow the letters of the table of primitives.
#include "core/calendar/day_primitives.h"
#include "core/calendar/day_rule.h"
#include <algorithm>
#include <charconv>
#include <optional>

namespace tilth {
namespace {

using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view text) {
    Words words;
    while (true) {
        const auto begin = text.find_first_not_of(' ');
        if (begin == text.npos) return words;
        const auto end = std::min(text.find(' ', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
}

std::optional<int> wholeIn(std::string_view text, int least, int most) {
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool all = fault == std::errc{} && end == text.data() + text.size();
    return all && value >= least && value <= most ? std::optional{value} : std::nullopt;
}
std::optional<int> monthDay(std::string_view text, std::size_t digits, unsigned mostDays) {
    const auto dash = text.find('-');
    if (dash == text.npos || (digits && text.size() != 5)) return {};
    const auto month = wholeIn(text.substr(0, dash), 1, 12), day = wholeIn(text.substr(dash + 1), 1, static_cast<int>(mostDays));
    return month && day ? std::optional{*month * 100 + *day} : std::nullopt;
}
std::optional<int> gregorianDay(std::string_view text) {
    const auto read = monthDay(text, 2, 31);
    const bool exists = read && (std::chrono::year{2000} / (*read / 100) / (*read % 100)).ok();
    return exists ? read : std::nullopt;
}
std::optional<int> placeInMonth(std::string_view text) {
    const auto read = wholeIn(text, -5, 5);
    return read && *read != 0 ? read : std::nullopt;
}
template <std::size_t N> std::optional<int> placeIn(const std::array<std::string_view, N>& list, std::string_view word) {
    const auto at = std::ranges::find(list, word);
    return at == list.end() ? std::nullopt : std::optional{static_cast<int>(at - list.begin())};
}

std::string padded(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }
std::string dashed(int value) { return std::to_string(value / 100).append("-").append(std::to_string(value % 100)); }
std::string dashedPadded(int value) { return padded(value / 100).append("-").append(padded(value % 100)); }
std::string plain(int value) { return std::to_string(value); }

// What a letter of a primitive stands for.
struct Part {
    char letter;
    std::string_view like;                                  // for people
    std::optional<int> (*read)(std::string_view);
    std::string (*write)(int);
};
constexpr std::array parts{
    Part{'d', "a day MM-DD", gregorianDay, dashedPadded},
    Part{'l', "a month and day such as 1-15", [](std::string_view t) { return monthDay(t, 0, 30); }, dashed},
    Part{'m', "a month from 1 to 12", [](std::string_view t) { return wholeIn(t, 1, 12); }, plain},
    Part{'n', "a place from 1 to 5 or -1 to -5", placeInMonth, plain},
    Part{'w', "a weekday from mon to sun", [](std::string_view t) { return placeIn(weekdayWords, t); }, [](int v) { return std::string(weekdayWords[static_cast<std::size_t>(v)]); }},
    Part{'i', "a solar term from 0 to 23", [](std::string_view t) { return wholeIn(t, 0, 23); }, plain},
    Part{'s', "spring or autumn", [](std::string_view t) { return placeIn(equinoxWords, t); }, [](int v) { return std::string(equinoxWords[static_cast<std::size_t>(v)]); }},
};
const Part& partOf(char letter) { return *std::ranges::find(parts, letter, &Part::letter); }

Error refused(std::string_view text, std::string_view why) {
    std::string words{"\""};
    words.append(text.substr(0, 60)).append("\": ").append(why).append(".");
    return {Error::Refused, std::move(words)};
}

std::optional<int> offsetOf(std::string_view word) {
    if (word.size() < 2 || (word[0] != '+' && word[0] != '-')) return {};
    return wholeIn(word[0] == '+' ? word.substr(1) : word, -mostOffset, mostOffset);
}

// "2026:11-08"
std::optional<Date> tableDay(std::string_view word) {
    if (word.size() != 10 || word[4] != ':') return {};
    std::string text(word);
    text[4] = '-';
    const Result<Date> day = parseDate(text);
    return day ? std::optional{*day} : std::nullopt;
}

}

struct DayRuleText {
    static Result<DayRule> read(std::string_view text);
    static std::string write(const DayRule& rule);
private:
    static Result<Done> readParts(DayRule& rule, std::string_view text, const Words& words);
    static Result<Done> readTable(DayRule& rule, std::string_view text, const Words& words);
};

Result<Done> DayRuleText::readParts(DayRule& rule, std::string_view text, const Words& words) {
    const std::string_view letters = rule.m_primitive->takes;
    if (words.size() < letters.size() + 1) return refused(text, std::string("after ").append(rule.m_primitive->word).append(" there must be ").append(partOf(letters[words.size() - 1]).like));
    if (words.size() > letters.size() + 1) return refused(text, "there is a word too many");
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto number = partOf(letters[i]).read(words[i + 1]);
        if (!number) return refused(text, std::string(words[i + 1].substr(0, 30)).append(" is not ").append(partOf(letters[i]).like));
        rule.m_numbers[i] = *number;
    }
    return Done{};
}
Result<Done> DayRuleText::readTable(DayRule& rule, std::string_view text, const Words& words) {
    constexpr std::size_t most = 500;
    if (words.size() < 2 || words.size() > most) return refused(text, "a table has 1 to 499 days such as 2026:11-08");
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto day = tableDay(words[i]);
        if (!day) return refused(text, std::string(words[i].substr(0, 30)).append(" is not a day such as 2026:11-08"));
        rule.m_table.push_back(*day);
    }
    std::ranges::sort(rule.m_table);
    const auto [again, end] = std::ranges::unique(rule.m_table);
    rule.m_table.erase(again, end);
    return Done{};
}
Result<DayRule> DayRuleText::read(std::string_view text) {
    Words words = wordsOf(text);
    if (words.empty()) return Error{Error::Refused, "A rule begins with a word such as fixed, nth, easter, lunar or term."};
    DayRule rule;
    const auto primitive = std::ranges::find(dayPrimitives(), words.front(), &DayPrimitive::word);
    if (primitive == dayPrimitives().end()) return refused(text, std::string("there is no primitive ").append(words.front().substr(0, 30)));
    rule.m_primitive = &*primitive;
    if (const auto offset = words.size() > rule.m_primitive->takes.size() + 1 ? offsetOf(words.back()) : std::nullopt) {
        rule.m_offset = *offset;
        words.pop_back();
    }
    const Result<Done> done = rule.m_primitive->days ? readParts(rule, text, words) : readTable(rule, text, words);
    if (!done) return done.error();
    return rule;
}
std::string DayRuleText::write(const DayRule& rule) {
    std::string text(rule.m_primitive ? rule.m_primitive->word : "");
    for (std::size_t i = 0; rule.m_primitive && i < rule.m_primitive->takes.size(); ++i) text.append(" ").append(partOf(rule.m_primitive->takes[i]).write(rule.m_numbers[i]));
    for (const Date day : rule.m_table) text.append(" ").append(dateText(day).replace(4, 1, ":"));
    if (rule.m_offset) text.append(rule.m_offset > 0 ? " +" : " ").append(std::to_string(rule.m_offset));
    return text;
}

Result<DayRule> DayRule::parse(std::string_view text) { return DayRuleText::read(text); }
std::string DayRule::text() const { return DayRuleText::write(*this); }

}
