// SPDX-License-Identifier: MIT
// Lunar festivals on their days.
#include "core/calendar/festivals.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

std::vector<FestivalDay> allOf(int year) { return *festivalsOf(year); }

std::string dayOfFestival(const char* name, int year) {
    const Festival* festival = findFestival(name);
    if (!festival) return "none";
    const Result<Date> day = festivalDay(*festival, year);
    return day ? dateText(*day) : "refused";
}

}

TEST(Festivals, onTheirDays) {
    struct {
        const char* name;
        int year;
        const char* day;
    } const cases[] = {
        {"春节", 2026, "2026-02-17"}, {"春节", 2030, "2030-02-03"}, {"除夕", 2026, "2026-02-16"}, {"除夕", 2023, "2023-01-21"}, {"元宵", 2026, "2026-03-03"},
        {"龙抬头", 2026, "2026-03-20"}, {"清明", 2026, "2026-04-05"}, {"清明", 2025, "2025-04-04"}, {"端午", 2026, "2026-06-19"}, {"端午", 2025, "2025-05-31"},
        {"七夕", 2025, "2025-08-29"}, {"中元", 2025, "2025-09-06"}, {"中秋", 2025, "2025-10-06"}, {"中秋", 2026, "2026-09-25"}, {"重阳", 2025, "2025-10-29"},
        {"腊八", 2025, "2026-01-26"}, {"冬至", 2026, "2026-12-22"}, {"春节", 2101, "refused"}, {"冬至", 1899, "refused"}};
    for (const auto& c : cases) EXPECT_EQ(dayOfFestival(c.name, c.year), c.day) << c.name << " " << c.year;
}

// 2025 has a leap month 6; 七夕 is in month 7. 1968 had a leap month 7, in which it did not come again.
TEST(Festivals, notAgainInALeapMonth) {
    int count = 0;
    for (const FestivalDay& f : allOf(1968)) count += f.festival == findFestival("qixi");
    EXPECT_EQ(count, 1);
    EXPECT_EQ(dayOfFestival("七夕", 1968), "1968-07-31");
}

TEST(Festivals, ofACalendarYear) {
    std::string days;
    for (const FestivalDay& f : allOf(2026)) days.append(dateText(f.day)).append(" ").append(f.festival->chinese).append("\n");
    EXPECT_EQ(days, "2026-01-26 腊八\n2026-02-16 除夕\n2026-02-17 春节\n2026-03-03 元宵\n2026-03-20 龙抬头\n2026-04-05 清明\n2026-06-19 端午\n"
                    "2026-08-19 七夕\n2026-08-27 中元\n2026-09-25 中秋\n2026-10-18 重阳\n2026-12-22 冬至\n");
    EXPECT_EQ(allOf(1900).front().day, *parseDate("1900-01-08"));
    EXPECT_TRUE(festivalsOf(2100));
    EXPECT_FALSE(festivalsOf(1899));
    EXPECT_FALSE(festivalsOf(2101));
}

TEST(Festivals, foundByName) {
    for (const Festival& festival : festivals())
        for (const std::string_view name : {festival.key, festival.chinese, festival.english}) EXPECT_EQ(findFestival(name), &festival) << name;
    EXPECT_EQ(findFestival("春節"), findFestival("spring_festival"));
    EXPECT_EQ(findFestival("mid-autumn FESTIVAL"), findFestival("中秋"));
    EXPECT_EQ(findFestival("Easter"), nullptr);
}

}
