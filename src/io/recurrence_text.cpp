// SPDX-License-Identifier: MIT
// The text of a rule of repetition.
#include "io/recurrence.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "io/file_words.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace tilth {
namespace {

using Rule = RecurrenceRule;

constexpr std::array<std::string_view, 7> frequencyWords{"SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array<std::string_view, 7> weekdayWords{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::size_t longestRule = 2'000, longestList = 400, mostTimesOfDay = 1'440;

struct NumberList {
    std::string_view key;
    std::vector<int> Rule::*list;
    int least, most;
    bool fromEnd;                               // negative numbers count from the end
};
constexpr std::array numberLists{
    NumberList{"BYMONTH", &Rule::months, 1, 12, false},      NumberList{"BYWEEKNO", &Rule::weeks, 1, 53, true},
    NumberList{"BYYEARDAY", &Rule::yearDays, 1, 366, true},  NumberList{"BYMONTHDAY", &Rule::monthDays, 1, 31, true},
    NumberList{"BYHOUR", &Rule::hours, 0, 23, false},        NumberList{"BYMINUTE", &Rule::minutes, 0, 59, false},
    NumberList{"BYSECOND", &Rule::seconds, 0, 60, false},    NumberList{"BYSETPOS", &Rule::positions, 1, 366, true}};

Error wrong(std::string_view part, std::string_view why) { return {Error::Refused, say(FileWord::Rule, {part, why})}; }

template <std::size_t N> std::optional<unsigned> indexOf(const std::array<std::string_view, N>& words, std::string_view word) {
    const auto at = std::ranges::find(words, word);
    return at == words.end() ? std::nullopt : std::optional{static_cast<unsigned>(at - words.begin())};
}

std::optional<int> numberOf(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return text.empty() || fault != std::errc{} || end != text.data() + text.size() ? std::nullopt : std::optional{value};
}

std::vector<std::string_view> split(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(mark, at), text.size());
        parts.push_back(trim(text.substr(at, end - at)));
        at = end + 1;
    }
    return parts;
}

std::string upper(std::string_view text) {
    std::string all(text);
    for (char& c : all) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return all;
}

// "20261224", "20261224T080000", "20261224T080000Z"
struct Until { LocalTime at; bool utc; };
std::optional<Until> untilOf(std::string_view text) {
    const bool utc = text.ends_with('Z');
    if (utc) text.remove_suffix(1);
    if (text.size() != 8 && (text.size() != 15 || text[8] != 'T')) return {};
    const auto day = parseDate(std::string(text.substr(0, 4)).append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2)));
    if (!day) return {};
    if (text.size() == 8) return Until{{*day, std::chrono::seconds{86'399}}, false};
    std::array<int, 3> clock{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto part = numberOf(text.substr(9 + 2 * i, 2));
        if (!part || *part < 0 || *part > (i == 0 ? 23 : i == 1 ? 59 : 60)) return {};
        clock[i] = *part;
    }
    return Until{{*day, std::chrono::seconds{clock[0] * 3600 + clock[1] * 60 + std::min(clock[2], 59)}}, utc};
}

class Reader {
public:
    Result<Rule> read(std::string_view text) {
        if (text.size() > longestRule) return wrong("RRULE", TR("Recurrence", "is longer than 2,000 characters."));
        const std::string letters = upper(trim(text));
        std::string_view rest = letters;
        if (rest.starts_with("RRULE:")) rest.remove_prefix(6);
        for (std::string_view part : split(rest, ';'))
            if (!part.empty())
                if (auto fault = take(part)) return *std::move(fault);
        if (!m_seen.contains("FREQ")) return wrong("FREQ", TR("Recurrence", "is missing: DAILY, WEEKLY, MONTHLY or YEARLY."));
        if (auto fault = together()) return *std::move(fault);
        return std::move(m_rule);
    }
private:
    std::optional<Error> take(std::string_view part) {
        const std::size_t mark = part.find('=');
        if (mark == part.npos) return wrong(part, TR("Recurrence", "has no value."));
        const std::string_view key = trim(part.substr(0, mark)), value = trim(part.substr(mark + 1));
        if (!m_seen.insert(std::string(key)).second) return wrong(key, TR("Recurrence", "is given twice."));
        for (const NumberList& list : numberLists)
            if (list.key == key) return numbers(list, value);
        static constexpr std::array<std::pair<std::string_view, std::optional<Error> (Reader::*)(std::string_view)>, 8> parts{{
            {"FREQ", &Reader::frequency}, {"INTERVAL", &Reader::interval}, {"COUNT", &Reader::count}, {"UNTIL", &Reader::until},
            {"BYDAY", &Reader::weekdays}, {"WKST", &Reader::weekStart}, {"RSCALE", &Reader::scale}, {"SKIP", &Reader::skip}}};
        for (const auto& [name, read] : parts)
            if (name == key) return (this->*read)(value);
        if (key.starts_with("X-")) return {};
        return wrong(key, TR("Recurrence", "is not known."));
    }
    std::optional<Error> frequency(std::string_view value) {
        const auto at = indexOf(frequencyWords, value);
        if (!at) return wrong("FREQ", TR("Recurrence", "is none of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY."));
        m_rule.frequency = static_cast<Rule::Frequency>(*at);
        return {};
    }
    std::optional<Error> positive(std::string_view key, std::string_view value, int& into) {
        const auto n = numberOf(value);
        if (!n || *n < 1 || *n > 1'000'000) return wrong(key, TR("Recurrence", "is not a number from 1 to 1,000,000."));
        into = *n;
        return {};
    }
    std::optional<Error> interval(std::string_view value) { return positive("INTERVAL", value, m_rule.interval); }
    std::optional<Error> count(std::string_view value) { return positive("COUNT", value, m_rule.count.emplace()); }
    std::optional<Error> until(std::string_view value) {
        const auto read = untilOf(value);
        if (!read) return wrong("UNTIL", TR("Recurrence", "is not a date such as 20261224 or 20261224T080000Z."));
        m_rule.until = read->at;
        m_rule.untilIsUtc = read->utc;
        return {};
    }
    std::optional<Error> weekdays(std::string_view value) {
        for (std::string_view word : split(value, ',')) {
            const auto day = word.size() < 2 ? std::nullopt : indexOf(weekdayWords, word.substr(word.size() - 2));
            const auto nth = word.size() == 2 ? std::optional{0} : word.size() < 2 ? std::nullopt : numberOf(word.substr(0, word.size() - 2));
            const bool good = day && nth && (word.size() == 2 || *nth != 0) && *nth >= -53 && *nth <= 53;
            if (!good || m_rule.weekdays.size() >= longestList) return wrong("BYDAY", TR("Recurrence", "is not a list of weekdays such as MO,WE or 2TU or -1FR."));
            m_rule.weekdays.push_back({*nth, *day});
        }
        return {};
    }
    std::optional<Error> weekStart(std::string_view value) {
        const auto day = indexOf(weekdayWords, value);
        if (!day) return wrong("WKST", TR("Recurrence", "is none of MO, TU, WE, TH, FR, SA, SU."));
        m_rule.weekStart = *day;
        return {};
    }
    std::optional<Error> scale(std::string_view value) {
        if (value == "GREGORIAN") return {};
        return wrong("RSCALE", TR("Recurrence", "asks for another calendar than the Gregorian one."));
    }
    std::optional<Error> skip(std::string_view value) {
        if (value == "OMIT") return {};
        return wrong("SKIP", TR("Recurrence", "moves days that a month does not have; only OMIT is followed."));
    }
    std::optional<Error> numbers(const NumberList& list, std::string_view value) {
        std::vector<int>& into = m_rule.*list.list;
        for (std::string_view word : split(value, ',')) {
            const auto n = numberOf(word);
            const bool known = n && *n >= (list.fromEnd ? -list.most : list.least) && *n <= list.most;
            if (!known || std::abs(*n) < list.least || into.size() >= longestList)
                return wrong(list.key, std::string(TR("Recurrence", "holds a value out of bounds: ")).append(word));
            into.push_back(*n);
        }
        std::ranges::sort(into);
        into.erase(std::unique(into.begin(), into.end()), into.end());
        return {};
    }
    // What must not stand together.
    std::optional<Error> together() const {
        const Rule& r = m_rule;
        const bool nth = std::ranges::any_of(r.weekdays, [](NthDay d) { return d.nth != 0; });
        const std::array rules{
            std::tuple{r.count && r.until, "COUNT", TR("Recurrence", "and UNTIL exclude each other.")},
            std::tuple{!r.weeks.empty() && r.frequency != Rule::Yearly, "BYWEEKNO", TR("Recurrence", "belongs into yearly rules only.")},
            std::tuple{!r.yearDays.empty() && r.frequency >= Rule::Daily && r.frequency < Rule::Yearly, "BYYEARDAY", TR("Recurrence", "does not belong into daily, weekly or monthly rules.")},
            std::tuple{!r.monthDays.empty() && r.frequency == Rule::Weekly, "BYMONTHDAY", TR("Recurrence", "does not belong into weekly rules.")},
            std::tuple{nth && r.frequency < Rule::Monthly, "BYDAY", TR("Recurrence", "may hold numbers only in monthly and yearly rules.")},
            std::tuple{nth && !r.weeks.empty(), "BYDAY", TR("Recurrence", "may hold no numbers beside BYWEEKNO.")},
            std::tuple{timesOfDay() > mostTimesOfDay, "BYHOUR", TR("Recurrence", "names, with BYMINUTE and BYSECOND, more than 1,440 times of a day.")},
            std::tuple{!r.positions.empty() && !picks(), "BYSETPOS", TR("Recurrence", "needs another BY part to choose from.")}};
        for (const auto& [holds, part, why] : rules)
            if (holds) return wrong(part, why);
        return {};
    }
    std::size_t timesOfDay() const {
        std::size_t times = 1;
        for (const auto* list : {&m_rule.hours, &m_rule.minutes, &m_rule.seconds}) times *= std::max<std::size_t>(1, list->size());
        return times;
    }
    bool picks() const {
        return !m_rule.weekdays.empty() || std::ranges::any_of(numberLists, [this](const NumberList& l) { return l.list != &Rule::positions && !(m_rule.*l.list).empty(); });
    }

    Rule m_rule;
    std::set<std::string, std::less<>> m_seen;
};

std::string digits(int value, std::size_t width) {
    const std::string text = std::to_string(value);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

std::string untilText(const Rule& rule) {
    const std::string day = dateText(rule.until->day);
    std::string text = day.substr(0, 4) + day.substr(5, 2) + day.substr(8, 2);
    const int clock = static_cast<int>(rule.until->clock.count());
    if (clock == 86'399 && !rule.untilIsUtc) return text;
    return text + "T" + digits(clock / 3600, 2) + digits(clock / 60 % 60, 2) + digits(clock % 60, 2) + (rule.untilIsUtc ? "Z" : "");
}

template <class List, class Word> std::string joined(const List& list, Word word) {
    std::string text;
    for (const auto& item : list) text.append(text.empty() ? "" : ",").append(word(item));
    return text;
}

}

Result<RecurrenceRule> parseRecurrence(std::string_view text) { return Reader{}.read(text); }

std::string recurrenceText(const RecurrenceRule& rule) {
    std::string text = std::string("FREQ=").append(frequencyWords[rule.frequency]);
    const auto part = [&text](std::string_view key, const std::string& value) {
        if (!value.empty()) text.append(";").append(key).append("=").append(value);
    };
    if (rule.interval != 1) part("INTERVAL", std::to_string(rule.interval));
    for (const NumberList& list : numberLists)
        if (list.key != "BYSETPOS") part(list.key, joined(rule.*list.list, [](int n) { return std::to_string(n); }));
    part("BYDAY", joined(rule.weekdays, [](NthDay d) { return (d.nth ? std::to_string(d.nth) : std::string()).append(weekdayWords[d.weekday]); }));
    part("BYSETPOS", joined(rule.positions, [](int n) { return std::to_string(n); }));
    if (rule.weekStart != 0) part("WKST", std::string(weekdayWords[rule.weekStart]));
    if (rule.count) part("COUNT", std::to_string(*rule.count));
    if (rule.until) part("UNTIL", untilText(rule));
    return text;
}

}
