// SPDX-License-Identifier: MIT
// Moving anchors: what people write, the rule that is kept, the day of each year.
#include "core/calendar/anchor.h"
#include "core/calendar/day_rule.h"
#include <gtest/gtest.h>

namespace tilth::test {

TEST(Anchor, readsWhatPeopleWriteAndKeepsOneRule) {
    struct Case { const char *text, *rule; };
    for (const Case& c : {Case{"春节 -14 d", "lunar 1-1 -14"}, Case{"春节前14天", "lunar 1-1 -14"}, Case{"lunar 1-1 -14", "lunar 1-1 -14"}, Case{"谷雨 +3 d", "term 7 +3"},
                          Case{"谷雨+3", "term 7 +3"}, Case{"third Thursday of November", "nth 11 3 thu"}, Case{"双11 -21 d", "fixed 11-11 -21"}, Case{"Easter -7", "easter -7"},
                          Case{"2 weeks before Christmas", "fixed 12-25 -14"}, Case{"12-24", "fixed 12-24"}, Case{"Black Friday", "nth 11 4 thu +1"}, Case{"清明", "term 6"},
                          Case{"Mother’s Day −7", "nth 5 2 sun -7"}, Case{"春节 -5 working days", "lunar 1-1 -5 wd"}, Case{"春节前5个工作日", "lunar 1-1 -5 wd"},
                          Case{"3 working days after Easter", "easter +3 wd"}, Case{"easter -7 +2 wd", "easter -7 +2 wd"}, Case{"谷雨 +0 wd", "term 7"}}) {
        const auto rule = anchorRule(c.text);
        ASSERT_TRUE(rule) << c.text << ": " << rule.error().text;
        EXPECT_EQ(*rule, c.rule) << c.text;
        EXPECT_EQ(*anchorRule(*rule), *rule) << "a rule is its own rule";
    }
}
TEST(Anchor, followsEachYear) {
    struct Case { const char* text; int year; const char* day; };
    for (const Case& c : {Case{"春节 -14 d", 2026, "2026-02-03"}, Case{"春节 -14 d", 2027, "2027-01-23"}, Case{"春节", 2030, "2030-02-03"}, Case{"除夕", 2027, "2027-02-05"},
                          Case{"谷雨 +3 d", 2026, "2026-04-23"}, Case{"清明", 2026, "2026-04-05"}, Case{"third Thursday of November", 2026, "2026-11-19"},
                          Case{"third Thursday of November", 2027, "2027-11-18"}, Case{"Black Friday", 2024, "2024-11-29"}, Case{"Black Friday", 2026, "2026-11-27"},
                          Case{"Easter -7", 2026, "2026-03-29"}, Case{"Easter", 2027, "2027-03-28"}, Case{"orthodox", 2026, "2026-04-12"}, Case{"双11 -21 d", 2026, "2026-10-21"},
                          Case{"2 weeks before Christmas", 2026, "2026-12-11"}, Case{"lunar 12-8", 2026, "2027-01-15"}, Case{"Eid", 2026, "2026-03-20"},
                          Case{"Rosh Hashanah", 2026, "2026-09-12"}, Case{"12-24", 2031, "2031-12-24"}, Case{"01-05 -10", 2026, "2025-12-26"},
                          Case{"wdbefore 12-25 sun", 2026, "2026-12-20"}, Case{"nth 5 -1 mon", 2026, "2026-05-25"}}) {
        const auto day = anchorDay(c.text, c.year, WorkingDays::weekendsAlone());
        ASSERT_TRUE(day) << c.text << ": " << day.error().text;
        EXPECT_EQ(dateText(*day), c.day) << c.text;
    }
}
// 2026: the Spring Festival is a Tuesday, 17 February; the notice gives 15 to 23 February, and the 14th is worked.
TEST(Anchor, countsWorkingDaysByTheirCalendar) {
    WorkingDayRules rules;
    for (Date day = *parseDate("2026-02-15"); day <= *parseDate("2026-02-23"); day += std::chrono::days{1}) rules.off.push_back(day);
    rules.makeUp = {*parseDate("2026-02-14"), *parseDate("2026-02-28")};
    const WorkingDays china = *WorkingDays::of(rules, {*parseDate("2026-01-01"), *parseDate("2026-12-31")});
    struct Case { const char *text, *day, *byWeekends; };
    for (const Case& c : {Case{"春节 -1 wd", "2026-02-14", "2026-02-16"}, Case{"春节 -5 wd", "2026-02-10", "2026-02-10"}, Case{"春节 +1 wd", "2026-02-24", "2026-02-18"},
                          Case{"春节 +5 wd", "2026-02-28", "2026-02-24"}}) {
        EXPECT_EQ(dateText(*anchorDay(c.text, 2026, china)), c.day) << c.text;
        EXPECT_EQ(dateText(*anchorDay(c.text, 2026, WorkingDays::weekendsAlone())), c.byWeekends) << c.text;
    }
}
TEST(Anchor, refusesWhatItDoesNotKnow) {
    for (const char* text : {"", "when the cherries bloom", "春节 -14 moons", "32-01", "nth 13 1 mon", "term 24", "lunar 13-1", "春节 -9999 d", "春节 -9999 wd", "\xff\xfe"}) {
        EXPECT_FALSE(anchorRule(text)) << text;
        EXPECT_FALSE(anchorDay(text, 2026, WorkingDays::weekendsAlone())) << text;
    }
    const auto never = anchorDay("02-29", 2027, WorkingDays::weekendsAlone());
    ASSERT_FALSE(never) << "no leap year";
    EXPECT_NE(never.error().text.find("2027"), std::string::npos);
    EXPECT_EQ(*anchorDay("02-29", 2028, WorkingDays::weekendsAlone()), *parseDate("2028-02-29"));
    EXPECT_FALSE(anchorDay("Diwali", 2050, WorkingDays::weekendsAlone())) << "a table that ends";
    EXPECT_FALSE(anchorDay("春节", 2500, WorkingDays::weekendsAlone())) << "beyond the almanac";
}
TEST(DayRule, offsetsAddUpWithinTheirLimit) {
    const auto rule = DayRule::parse("easter +1");
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->offset(), 1);
    EXPECT_EQ(rule->withOffset(-2).text(), "easter -2");
    EXPECT_TRUE(DayRule::parse("islamic 10-1")->approximate());
    EXPECT_FALSE(rule->approximate());
    EXPECT_TRUE(DayRule::parse("on 2026:11-08")->tabled());
}

}
