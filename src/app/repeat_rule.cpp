// SPDX-License-Identifier: MIT
#include "app/repeat_rule.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/calendar/solar_terms.h"
#include "io/ical_lunar.h"
#include "io/recurrence.h"
#include "io/zone_file.h"
#include <algorithm>
#include <array>
#include <charconv>

namespace tilth {
namespace {

using std::chrono::days;

constexpr std::size_t mostExceptions = 200;
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> words{
    {{"daily", "FREQ=DAILY"}, {"weekly", "FREQ=WEEKLY"}, {"monthly", "FREQ=MONTHLY"}, {"yearly", "FREQ=YEARLY"}}};

// --- what stands behind a rule: "RULE ZONE Asia/Shanghai EXCEPT 2026-12-24,2026-12-25"

struct Parts {
    std::string rule, zone{};
    std::vector<Date> except{};
    std::string with(const std::string& other) const {      // another rule with the same behind it
        std::string text = other;
        if (!zone.empty() && !other.empty()) text.append(" ZONE ").append(zone);
        for (std::size_t i = 0; i < except.size() && !other.empty(); ++i) text.append(i ? "," : " EXCEPT ").append(dateText(except[i]));
        return text;
    }
};
// What stands behind the word is taken off the text.
std::string_view behind(std::string_view& text, std::string_view word) {
    const std::string folded = fold(text);
    const std::size_t mark = folded.size() == text.size() ? folded.find(word) : text.npos;
    if (mark == text.npos) return {};
    const std::string_view rest = text.substr(mark + word.size());
    text = text.substr(0, mark);
    return rest;
}
Result<Parts> split(std::string_view text) {
    const std::string_view except = behind(text, " except "), zone = behind(text, " zone ");
    Parts parts{std::string(trim(text)), std::string(trim(zone))};
    for (std::string_view rest = except; !rest.empty();) {
        const std::string_view word = rest.substr(0, rest.find(','));
        const auto day = parseDate(trim(word));
        if (!day || parts.except.size() >= mostExceptions) return Error{Error::Refused, TR("Recurrence", "Behind EXCEPT stand days such as 2026-12-24,2026-12-25, at most 200."), "repeats"};
        parts.except.push_back(*day);
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    std::ranges::sort(parts.except);
    return parts;
}
// What another rule is made of one, days left out kept.
std::string changed(std::string_view text, std::string (*change)(std::string_view, int, Date), int number, Date day) {
    const auto parts = split(text);
    return parts ? parts->with(change(parts->rule, number, day)) : std::string(text);
}

// --- solar terms: "TERM", "TERM 5", "TERM 5 +3", "TERM 5 UNTIL 2030-01-01"

struct TermRule {
    std::optional<int> index;                   // none: each of the 24
    int offset = 0;
    std::optional<Date> until{};
};

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> all;
    for (const std::string spaced = oneSpaced(text); const char c : spaced) {
        if (all.empty() || c == ' ') all.emplace_back();
        if (c != ' ') all.back() += c;
    }
    return all;
}
std::optional<int> numberOf(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    int n = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), n);
    return !text.empty() && fault == std::errc{} && end == text.data() + text.size() ? std::optional{n} : std::nullopt;
}
bool isTermRule(std::string_view text) {
    const auto all = wordsOf(text);
    return !all.empty() && fold(all.front()) == "term";
}
Error wrongTerm() {
    return {Error::Refused, TR("Recurrence", "A rule of solar terms is TERM for each of them, or TERM and its number (0 is 小寒, 23 is 冬至) or name, then perhaps +3 or -3 days."), "repeats"};
}
Result<TermRule> termRule(std::string_view text) {
    TermRule rule;
    const auto all = wordsOf(text);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const auto number = numberOf(all[i]);
        const bool sign = all[i].starts_with('+') || all[i].starts_with('-');
        if (const auto named = termIndex(all[i]); i == 1 && named) rule.index = named;
        else if (number && !sign && i == 1 && *number < termsOfYear) rule.index = *number;
        else if (number && sign && std::abs(*number) <= 60) rule.offset = *number;
        else if (const auto until = i + 1 < all.size() && fold(all[i]) == "until" ? parseDate(all[i + 1]) : Result<Date>(Error{}); until) rule.until = *until, ++i;
        else return wrongTerm();
    }
    return rule;
}
std::string termText(const TermRule& rule) {
    std::string text = "TERM";
    if (rule.index) text += " " + std::to_string(*rule.index);
    if (rule.offset) text += (rule.offset > 0 ? " +" : " ") + std::to_string(rule.offset);
    if (rule.until) text += " UNTIL " + dateText(*rule.until);
    return text;
}
std::vector<Date> termDays(const TermRule& rule, Date start, DateRange range) {
    std::vector<Date> found;
    if (range.has(start)) found.push_back(start);
    const int first = static_cast<int>(std::chrono::year_month_day{range.first}.year()) - 1, last = static_cast<int>(std::chrono::year_month_day{range.last}.year()) + 1;
    for (int year = first; year <= last; ++year) {
        const auto terms = solarTerms(year);
        if (!terms) continue;
        for (const SolarTerm& term : *terms)
            if (const Date day = term.day + days{rule.offset}; (!rule.index || *rule.index == term.index) && range.has(day) && day > start && (!rule.until || day <= *rule.until)) found.push_back(day);
    }
    return found;
}

Result<std::string> plainRule(const std::string& plain) {
    for (const auto& [word, rule] : words)
        if (fold(plain) == word) return std::string(rule);
    if (isTermRule(plain)) {
        const auto rule = termRule(plain);
        if (!rule) return rule.error();
        return termText(*rule);
    }
    if (isChineseRule(plain)) {
        const auto tried = chineseRepeats(plain, std::chrono::sys_days{std::chrono::year{2000} / 3 / 1});
        if (!tried) return tried.error();
        return plain;
    }
    const auto rule = parseRecurrence(plain);
    if (!rule) return Error{Error::Refused, rule.error().text, "repeats"};
    if (rule->frequency < RecurrenceRule::Daily || !rule->hours.empty() || !rule->minutes.empty() || !rule->seconds.empty())
        return Error{Error::Refused, TR("Recurrence", "An activity repeats on days, not by the hour: use DAILY, WEEKLY, MONTHLY or YEARLY."), "repeats"};
    return recurrenceText(*rule);
}

Result<std::vector<Date>> plainDays(const std::string& rule, Date start, DateRange range) {
    if (isTermRule(rule)) {
        const auto term = termRule(rule);
        if (!term) return term.error();
        return termDays(*term, start, range);
    }
    if (!isChineseRule(rule)) return repeatedDays(rule, start, range);
    auto all = chineseRepeats(rule, start);
    if (all) std::erase_if(*all, [&](Date day) { return !range.has(day); });
    return all;
}

std::string fewer(std::string_view text, int used, Date) {
    auto rule = isTermRule(text) || isChineseRule(text) ? Result<RecurrenceRule>(Error{}) : parseRecurrence(text);
    if (!rule || !rule->count) return std::string(text);
    *rule->count -= used;
    return *rule->count > 0 ? recurrenceText(*rule) : std::string();
}

std::string ended(std::string_view text, int, Date day) {
    if (isTermRule(text)) {
        auto term = termRule(text);
        if (term) term->until = day - days{1};
        return term ? termText(*term) : std::string(text);
    }
    auto rule = isChineseRule(text) ? Result<RecurrenceRule>(Error{}) : parseRecurrence(text);
    if (!rule) return {};
    rule->count.reset();
    rule->until = LocalTime{day - days{1}, std::chrono::seconds{86'399}};
    rule->untilIsUtc = false;
    return recurrenceText(*rule);
}

}

Result<std::string> repeatRule(std::string_view text) {
    const auto parts = split(text);
    if (!parts) return parts.error();
    const auto rule = plainRule(parts->rule);
    if (!rule) return rule.error();
    if (!parts->zone.empty() && !loadZone(parts->zone)) return Error{Error::Refused, TR("Recurrence", "Behind ZONE stands a time zone such as Asia/Shanghai."), "repeats"};
    return parts->with(*rule);
}

std::optional<Zone> repeatZone(std::string_view text) {
    const auto parts = split(text);
    const auto zone = parts && !parts->zone.empty() ? loadZone(parts->zone) : Result<Zone>(Error{});
    return zone ? std::optional{*zone} : std::nullopt;
}

Result<std::vector<Date>> repeatDays(std::string_view text, Date start, DateRange range) {
    range.last = std::min(range.last, addMonths(range.first, 120));
    const auto parts = split(text);
    if (!parts) return parts.error();
    auto found = plainDays(parts->rule, start, range);
    if (found) std::erase_if(*found, [&](Date day) { return std::ranges::binary_search(parts->except, day); });
    return found;
}

Result<std::optional<Date>> repeatAfter(std::string_view rule, Date start, Date day) {
    for (int months : {12, 120}) {              // mostly within the year
        const auto found = repeatDays(rule, start, {day + days{1}, addMonths(day, months)});
        if (!found) return found.error();
        if (!found->empty()) return std::optional{found->front()};
    }
    return std::optional<Date>{};
}

std::string withoutFirst(std::string_view rule, int used) { return changed(rule, fewer, used, {}); }

std::string endedBefore(std::string_view rule, Date day) { return changed(rule, ended, 0, day); }

bool namesDays(std::string_view text) {
    const auto parts = split(text);
    const auto rule = parseRecurrence(parts ? std::string_view(parts->rule) : text);
    return !rule || !rule->weekdays.empty() || !rule->monthDays.empty() || !rule->yearDays.empty() || !rule->weeks.empty() || !rule->months.empty();
}

}
