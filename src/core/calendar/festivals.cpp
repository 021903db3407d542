// SPDX-License-Identifier: MIT
#include "core/calendar/festivals.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

using std::chrono::days;

constexpr std::array table{
    Festival{.key = "laba", .chinese = "腊八", .english = "Laba Festival", .month = 12, .day = 8},
    Festival{.key = "new_years_eve", .chinese = "除夕", .english = "Lunar New Year's Eve", .month = 1, .day = 1, .offset = -1},
    Festival{.key = "spring_festival", .chinese = "春节", .english = "Spring Festival", .month = 1, .day = 1},
    Festival{.key = "lantern_festival", .chinese = "元宵", .english = "Lantern Festival", .month = 1, .day = 15},
    Festival{.key = "dragon_head", .chinese = "龙抬头", .english = "Dragon Head-Raising Day", .month = 2, .day = 2},
    Festival{.key = "qingming", .chinese = "清明", .english = "Qingming Festival", .term = pureBrightness},
    Festival{.key = "dragon_boat", .chinese = "端午", .english = "Dragon Boat Festival", .month = 5, .day = 5},
    Festival{.key = "qixi", .chinese = "七夕", .english = "Qixi Festival", .month = 7, .day = 7},
    Festival{.key = "zhongyuan", .chinese = "中元", .english = "Zhongyuan Festival", .month = 7, .day = 15},
    Festival{.key = "mid_autumn", .chinese = "中秋", .english = "Mid-Autumn Festival", .month = 8, .day = 15},
    Festival{.key = "double_ninth", .chinese = "重阳", .english = "Double Ninth Festival", .month = 9, .day = 9},
    Festival{.key = "winter_solstice", .chinese = "冬至", .english = "Winter Solstice", .term = winterSolstice},
};

// Of the lunar years that touch the calendar year; the almanac begins with month 12 of the year before its first.
void appendThoseIn(const DateRange& year, std::vector<FestivalDay>& found, const Festival& festival, int lunarYear, Almanac almanac) {
    const Result<Date> day = festivalDay(festival, lunarYear, almanac);
    if (day && year.has(*day)) found.push_back({*day, &festival});
}

}

std::span<const Festival> festivals() { return table; }

const Festival* findFestival(std::string_view name) {
    const std::string folded = fold(name);
    const auto isIt = [&](const Festival& f) { return folded == f.key || folded == f.chinese || folded == fold(f.english); };
    const auto found = std::ranges::find_if(table, isIt);
    return found == table.end() ? nullptr : &*found;
}

Result<Date> festivalDay(const Festival& festival, int year, Almanac almanac) {
    if (festival.term >= 0) return solarTermDay(year, festival.term, almanac);
    const Result<Date> day = dayOf({year, festival.month, false, festival.day}, almanac);
    return day ? *day + days{festival.offset} : day;
}

Result<std::vector<FestivalDay>> festivalsOf(int year, Almanac almanac) {
    const Result<Date> january = solarTermDay(year, 0, almanac);
    if (!january) return january.error();
    std::vector<FestivalDay> found;
    for (const Festival& festival : table)
        for (const int lunarYear : {year - 1, year}) appendThoseIn(yearOf(*january), found, festival, lunarYear, almanac);
    std::ranges::stable_sort(found, {}, &FestivalDay::day);
    return found;
}

}
