// SPDX-License-Identifier: MIT
#include "io/ical_lunar.h"
#include "core/base/tr.h"
#include "core/calendar/lunar.h"
#include "io/ical_value.h"
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace tilth {
namespace {

enum class Skip { Omit, Backward, Forward };

struct LunarRule {
    int month = 1, day = 1, interval = 1;
    bool leap = false;
    std::optional<int> count;
    std::optional<Date> until;
    Skip skip = Skip::Omit;
};

std::string upper(std::string_view text) {
    std::string all(text);
    for (char& c : all) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return all;
}
std::map<std::string, std::string> partsOf(std::string_view rule) {
    std::map<std::string, std::string> parts;
    while (!rule.empty()) {
        const std::string_view part = rule.substr(0, rule.find(';'));
        rule.remove_prefix(std::min(rule.size(), part.size() + 1));
        if (const std::size_t mark = part.find('='); mark != part.npos) parts[upper(part.substr(0, mark))] = upper(part.substr(mark + 1));
    }
    return parts;
}
std::optional<int> numberIn(const std::string& text, int least, int most) {
    int n = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), n);
    return fault == std::errc{} && end == text.data() + text.size() && n >= least && n <= most ? std::optional{n} : std::nullopt;
}
Error refused() {
    return {Error::Refused, TR("Recurrence", "Of the rules of the Chinese calendar only yearly ones with one month and one day are followed.")};
}

Result<LunarRule> read(std::string_view text, const LunarDate& start) {
    LunarRule rule{start.month, start.day, 1, start.leap, {}, {}, Skip::Omit};
    for (auto& [key, value] : partsOf(text)) {
        if (key == "RSCALE") continue;
        if (key == "FREQ" && value == "YEARLY") continue;
        std::string number = value;
        const bool leap = key == "BYMONTH" && number.ends_with('L');
        if (leap) number.pop_back();
        const auto n = numberIn(number, 1, 1'000);
        if (key == "BYMONTH" && n && *n <= 12) rule.month = *n, rule.leap = leap;
        else if (key == "BYMONTHDAY" && n && *n <= 30) rule.day = *n;
        else if (key == "INTERVAL" && n) rule.interval = *n;
        else if (key == "COUNT" && n) rule.count = *n;
        else if (const auto until = icalMoment(value); key == "UNTIL" && until) rule.until = until->at.day;
        else if (key == "SKIP" && (value == "OMIT" || value == "BACKWARD" || value == "FORWARD"))
            rule.skip = value == "OMIT" ? Skip::Omit : value == "BACKWARD" ? Skip::Backward : Skip::Forward;
        else return refused();
    }
    return rule;
}

// RFC 7529, 4.1: first the month is moved, then the day.
std::optional<Date> dayIn(const LunarRule& rule, int year) {
    const auto months = lunarMonths(year);
    if (!months) return {};
    auto month = std::ranges::find_if(*months, [&](const LunarMonth& m) { return m.month == rule.month && m.leap == rule.leap; });
    if (month == months->end()) {
        if (rule.skip == Skip::Omit) return {};
        month = std::ranges::find(*months, rule.skip == Skip::Backward || rule.month == 12 ? rule.month : rule.month + 1, &LunarMonth::month);
    }
    if (rule.day <= month->length) return month->first + std::chrono::days{rule.day - 1};
    if (rule.skip == Skip::Omit) return {};
    return month->first + std::chrono::days{rule.skip == Skip::Backward ? month->length - 1 : month->length};
}

}

bool isChineseRule(std::string_view rule) { return upper(rule).find("RSCALE=CHINESE") != std::string::npos; }

Result<std::vector<Date>> chineseRepeats(std::string_view text, Date start) {
    const auto first = lunarDate(start);
    if (!first) return first.error();
    const auto rule = read(text, *first);
    if (!rule) return rule.error();
    std::vector<Date> found{start};
    for (int year = first->year; year <= lastAlmanacYear; year += rule->interval) {
        const auto day = dayIn(*rule, year);
        if (!day || *day <= start) continue;
        if ((rule->until && *day > *rule->until) || (rule->count && static_cast<int>(found.size()) >= *rule->count)) break;
        found.push_back(*day);
    }
    return found;
}

}
