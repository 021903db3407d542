// SPDX-License-Identifier: MIT
#include "core/calendar/event_names.h"
#include "core/base/text.h"
#include "core/calendar/festivals.h"
#include <algorithm>

namespace tilth {
namespace {

struct EventName {
    std::string_view rule;
    std::string_view names;                                 // folded, between bars
};
constexpr std::array eventNames{
    EventName{"fixed 01-01", "|new year|new years day|元旦|"},
    EventName{"fixed 02-14", "|valentines day|valentines|情人节|"},
    EventName{"fixed 03-08", "|womens day|international womens day|妇女节|女神节|三八节|38节|3.8|"},
    EventName{"fixed 03-14", "|white day|白色情人节|"},
    EventName{"easter", "|easter|easter sunday|复活节|"},
    EventName{"easter -47", "|shrove tuesday|mardi gras|忏悔星期二|"},
    EventName{"easter -21", "|mothering sunday|"},
    EventName{"easter -2", "|good friday|耶稣受难日|"},
    EventName{"easter +1", "|easter monday|复活节星期一|"},
    EventName{"easter +49", "|pentecost|whit sunday|圣灵降临节|"},
    EventName{"orthodox", "|orthodox easter|东正教复活节|"},
    EventName{"fixed 05-01", "|may day|五一|劳动节|五一劳动节|五一国际劳动节|"},
    EventName{"nth 5 2 sun", "|mothers day|母亲节|"},
    EventName{"fixed 05-20", "|520|"},
    EventName{"nth 5 -1 mon", "|memorial day|"},
    EventName{"fixed 06-01", "|childrens day|儿童节|六一|六一儿童节|"},
    EventName{"nth 6 3 sun", "|fathers day|父亲节|"},
    EventName{"fixed 06-18", "|618|六一八|"},
    EventName{"fixed 07-04", "|independence day|"},
    EventName{"fixed 08-18", "|818|八一八|"},
    EventName{"nth 9 1 mon", "|labor day|"},
    EventName{"fixed 09-09", "|99|99 sale|九九大促|"},
    EventName{"fixed 09-10", "|teachers day|教师节|"},
    EventName{"fixed 10-01", "|national day|国庆|国庆节|十一|"},
    EventName{"fixed 10-31", "|halloween|万圣节|万圣节前夜|"},
    EventName{"fixed 11-11", "|双11|双十一|double 11|double eleven|singles day|光棍节|"},
    EventName{"nth 11 4 thu", "|thanksgiving|thanksgiving day|感恩节|"},
    EventName{"nth 11 4 thu +1", "|black friday|黑五|黑色星期五|"},
    EventName{"nth 11 4 thu +2", "|small business saturday|"},
    EventName{"nth 11 4 thu +4", "|cyber monday|网络星期一|网一|"},
    EventName{"nth 11 4 thu +5", "|giving tuesday|"},
    EventName{"fixed 12-12", "|双12|双十二|double 12|double twelve|"},
    EventName{"fixed 12-24", "|christmas eve|平安夜|"},
    EventName{"fixed 12-25", "|christmas|christmas day|圣诞|圣诞节|"},
    EventName{"fixed 12-26", "|boxing day|节礼日|"},
    EventName{"fixed 12-31", "|new years eve|跨年|跨年夜|"},
    EventName{"islamic 9-1", "|ramadan|斋月|"},
    EventName{"islamic 10-1", "|eid al-fitr|eid|开斋节|"},
    EventName{"islamic 12-10", "|eid al-adha|宰牲节|古尔邦节|"},
    EventName{"hebrew 1-15", "|passover|pesach|逾越节|"},
    EventName{"hebrew 7-1", "|rosh hashanah|犹太新年|"},
    EventName{"hebrew 9-25", "|hanukkah|chanukah|光明节|"},
    EventName{"on 2023:11-12 2024:10-31 2025:10-20 2026:11-08 2027:10-29 2028:10-17 2029:11-05 2030:10-26", "|diwali|deepavali|排灯节|"},
};

std::optional<DayRule> ruleOf(const std::string& text) {
    const Result<DayRule> rule = DayRule::parse(text);
    return rule ? std::optional{*rule} : std::nullopt;
}

std::optional<DayRule> listedEvent(std::string_view name) {
    const std::string barred = std::string("|").append(name).append("|");
    const auto found = std::ranges::find_if(eventNames, [&](const EventName& e) { return e.names.find(barred) != e.names.npos; });
    return found == eventNames.end() || name.empty() || name.find('|') != name.npos ? std::nullopt : ruleOf(std::string(found->rule));
}
std::optional<DayRule> solarTerm(std::string_view name) {
    const auto index = termIndex(name);
    return index ? ruleOf("term " + std::to_string(*index)) : std::nullopt;
}
std::optional<DayRule> lunarFestival(std::string_view name) {
    const Festival* festival = findFestival(name);
    if (!festival) return {};
    if (festival->term >= 0) return ruleOf("term " + std::to_string(festival->term));
    const auto rule = ruleOf("lunar " + std::to_string(festival->month).append("-").append(std::to_string(festival->day)));
    return rule ? std::optional{rule->withOffset(festival->offset)} : rule;
}

// --- phrases

struct Word {
    std::string_view word;
    int value;
};
constexpr std::array places{
    Word{"first", 1}, Word{"1st", 1}, Word{"second", 2}, Word{"2nd", 2}, Word{"third", 3}, Word{"3rd", 3}, Word{"fourth", 4}, Word{"4th", 4},
    Word{"fifth", 5}, Word{"5th", 5}, Word{"last", -1}};
constexpr std::array weekdays{Word{"sunday", 0}, Word{"monday", 1}, Word{"tuesday", 2}, Word{"wednesday", 3}, Word{"thursday", 4}, Word{"friday", 5}, Word{"saturday", 6}};
constexpr std::array months{
    Word{"january", 1}, Word{"february", 2}, Word{"march", 3}, Word{"april", 4}, Word{"may", 5}, Word{"june", 6}, Word{"july", 7}, Word{"august", 8},
    Word{"september", 9}, Word{"october", 10}, Word{"november", 11}, Word{"december", 12}};
constexpr std::array chinesePlaces{Word{"第一个", 1}, Word{"第二个", 2}, Word{"第三个", 3}, Word{"第四个", 4}, Word{"第五个", 5}, Word{"第1个", 1},
                                   Word{"第2个", 2}, Word{"第3个", 3}, Word{"第4个", 4}, Word{"第5个", 5}, Word{"最后一个", -1}};
constexpr std::array chineseWeekdays{Word{"日", 0}, Word{"天", 0}, Word{"一", 1}, Word{"二", 2}, Word{"三", 3}, Word{"四", 4}, Word{"五", 5}, Word{"六", 6}};
constexpr std::array chineseWeeks{Word{"星期", 0}, Word{"礼拜", 0}, Word{"周", 0}};
constexpr std::array articles{Word{"the ", 0}};

// Takes the longest word of the list that the text begins with away from it.
template <std::size_t N> std::optional<int> take(std::string_view& text, const std::array<Word, N>& list) {
    const Word* longest = nullptr;
    for (const Word& w : list)
        if (text.starts_with(w.word) && (!longest || w.word.size() > longest->word.size())) longest = &w;
    if (longest) text.remove_prefix(longest->word.size());
    return longest ? std::optional{longest->value} : std::nullopt;
}
bool takeText(std::string_view& text, std::string_view expected) {
    const bool fits = text.starts_with(expected);
    if (fits) text.remove_prefix(expected.size());
    return fits;
}
std::optional<int> takeNumber(std::string_view& text) {
    int value = 0;
    std::size_t digits = 0;
    for (; digits < text.size() && digits < 2 && text[digits] >= '0' && text[digits] <= '9'; ++digits) value = value * 10 + (text[digits] - '0');
    text.remove_prefix(digits);
    return digits ? std::optional{value} : std::nullopt;
}
std::string nthText(int month, int place, int weekday) {
    constexpr std::array words{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    return std::string("nth ").append(std::to_string(month)).append(" ").append(std::to_string(place)).append(" ").append(words[static_cast<std::size_t>(weekday)]);
}
std::string twoDigits(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }
std::string fixedText(int month, int day) { return "fixed " + twoDigits(month).append("-").append(twoDigits(day)); }

// "third thursday of november"
std::optional<DayRule> englishPhrase(std::string_view text) {
    take(text, articles);
    const auto place = take(text, places);
    if (!place || !takeText(text, " ")) return {};
    const auto weekday = take(text, weekdays);
    if (!weekday || !(takeText(text, " of ") || takeText(text, " in "))) return {};
    const auto month = take(text, months);
    return month && text.empty() ? ruleOf(nthText(*month, *place, *weekday)) : std::nullopt;
}
// "november 11"
std::optional<DayRule> englishDate(std::string_view text) {
    const auto month = take(text, months);
    const auto day = month && takeText(text, " ") ? takeNumber(text) : std::nullopt;
    return day && text.empty() ? ruleOf(fixedText(*month, *day)) : std::nullopt;
}
// "11月第三个星期四", "11月的最后一个周四", "11月11日"
std::optional<DayRule> chinesePhrase(std::string_view text) {
    const auto month = takeNumber(text);
    if (!month || !takeText(text, "月")) return {};
    if (const auto day = takeNumber(text)) return text.empty() || text == "日" || text == "号" ? ruleOf(fixedText(*month, *day)) : std::nullopt;
    takeText(text, "的");
    const auto place = take(text, chinesePlaces);
    if (!place || !take(text, chineseWeeks)) return {};
    const auto weekday = take(text, chineseWeekdays);
    return weekday && text.empty() ? ruleOf(nthText(*month, *place, *weekday)) : std::nullopt;
}
// "12-24"
std::optional<DayRule> monthAndDay(std::string_view text) { return ruleOf(std::string("fixed ").append(text)); }

}

std::optional<DayRule> eventNamed(std::string_view folded) {
    using Reading = std::optional<DayRule> (*)(std::string_view);
    constexpr std::array<Reading, 7> readings{listedEvent, lunarFestival, solarTerm, englishPhrase, englishDate, chinesePhrase, monthAndDay};
    for (const Reading reading : readings)
        if (const auto rule = reading(folded)) return rule;
    return {};
}

}
