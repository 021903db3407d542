// SPDX-License-Identifier: MIT
#include "core/calendar/anchor.h"
#include "core/base/text.h"
#include "core/calendar/anchor_words.h"
#include "core/calendar/event_names.h"
#include <algorithm>
#include <charconv>

namespace tilth {
namespace {

// Folded, one space between words, without apostrophes, with the sign of the keyboard: "Mother’s Day −7" is "mothers day -7".
std::string plainText(std::string_view text) {
    std::string plain = oneSpaced(fold(text));
    for (const std::string_view gone : {"'", "’", "‘"})
        for (auto at = plain.find(gone); at != plain.npos; at = plain.find(gone)) plain.erase(at, gone.size());
    for (auto at = plain.find("−"); at != plain.npos; at = plain.find("−")) plain.replace(at, std::string_view("−").size(), 1, '-');
    return plain;
}

struct Unit {
    std::string_view word;
    int days;
    bool working = false;
};
// A word stands before those that it ends with.
constexpr std::array units{Unit{"working days", 1, true}, Unit{"working day", 1, true}, Unit{"workdays", 1, true}, Unit{"workday", 1, true}, Unit{"wd", 1, true},
                           Unit{"个工作日", 1, true}, Unit{"工作日", 1, true}, Unit{"days", 1}, Unit{"day", 1}, Unit{"d", 1}, Unit{"天", 1}, Unit{"日", 1},
                           Unit{"weeks", 7}, Unit{"week", 7}, Unit{"w", 7}, Unit{"个星期", 7}, Unit{"星期", 7}, Unit{"周", 7}};
constexpr std::array signs{Unit{"+", 1}, Unit{"-", -1}, Unit{"前", -1}, Unit{"后", 1}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Split {
    std::string_view event;
    int offset = 0;                                         // days
    bool working = false;                                   // of these
};

// A rule, then working days.
struct Anchor {
    DayRule rule;
    int workingDays = 0;
};

// "春节 -14 d", "谷雨+3", "春节前14天": the sign is needed, the unit is not.
std::optional<Split> splitAtEnd(std::string_view text) {
    Unit by{"", 1};
    const auto unit = std::ranges::find_if(units, [&](const Unit& u) { return text.ends_with(u.word); });
    if (unit != units.end()) by = *unit, text = trim(text.substr(0, text.size() - unit->word.size()));
    std::size_t begin = text.size();
    while (begin > 0 && isDigit(text[begin - 1])) --begin;
    int count = 0;
    if (std::from_chars(text.data() + begin, text.data() + text.size(), count).ec != std::errc{} || count > mostOffset) return {};
    text = trim(text.substr(0, begin));
    const auto sign = std::ranges::find_if(signs, [&](const Unit& s) { return text.ends_with(s.word); });
    if (sign == signs.end()) return {};
    return Split{trim(text.substr(0, text.size() - sign->word.size())), sign->days * by.days * count, by.working};
}

// "2 weeks before christmas"
std::optional<Split> splitAtBegin(std::string_view text) {
    int count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (fault != std::errc{} || count < 0 || count > mostOffset) return {};
    text = trim(text.substr(static_cast<std::size_t>(end - text.data())));
    const auto unit = std::ranges::find_if(units, [&](const Unit& u) { return text.starts_with(u.word) && text.substr(u.word.size()).starts_with(" "); });
    if (unit == units.end()) return {};
    text = trim(text.substr(unit->word.size()));
    constexpr std::array sides{Unit{"before ", -1}, Unit{"after ", 1}};
    const auto side = std::ranges::find_if(sides, [&](const Unit& s) { return text.starts_with(s.word); });
    if (side == sides.end()) return {};
    return Split{trim(text.substr(side->word.size())), side->days * unit->days * count, unit->working};
}

std::optional<DayRule> ruleOrEvent(std::string_view text) {
    if (const Result<DayRule> rule = DayRule::parse(text)) return *rule;
    return eventNamed(text);
}
std::optional<Anchor> withOffset(const std::optional<Split>& split) {
    const auto event = split ? ruleOrEvent(split->event) : std::nullopt;
    if (!event || std::abs(event->offset() + split->offset) > mostOffset) return {};
    if (split->working) return Anchor{*event, split->offset};
    return Anchor{event->withOffset(event->offset() + split->offset)};
}

Result<Anchor> readAnchor(std::string_view text) {
    constexpr std::size_t longest = 2000;
    const std::string plain = text.size() <= longest ? plainText(text) : std::string();
    if (const auto event = ruleOrEvent(plain)) return Anchor{*event};
    if (const auto later = withOffset(splitAtEnd(plain))) return *later;
    if (const auto later = withOffset(splitAtBegin(plain))) return *later;
    return Error{Error::Refused, say(AnchorWord::NotUnderstood, {mendedUtf8(text.substr(0, 60))})};
}

}

Result<std::string> anchorRule(std::string_view text) {
    const Result<Anchor> anchor = readAnchor(text);
    if (!anchor) return anchor.error();
    std::string rule = anchor->rule.text();
    if (anchor->workingDays) rule.append(anchor->workingDays > 0 ? " +" : " ").append(std::to_string(anchor->workingDays)).append(" wd");
    return rule;
}

Result<Date> anchorDay(std::string_view text, int year, const WorkingDays& work) {
    const Result<Anchor> anchor = readAnchor(text);
    if (!anchor) return anchor.error();
    const std::vector<Date> days = anchor->rule.daysOf(year);
    if (!days.empty()) return work.add(days.front(), anchor->workingDays);
    return Error{Error::Refused, say(AnchorWord::NoDay, {anchor->rule.text(), std::to_string(year)})};
}

}
