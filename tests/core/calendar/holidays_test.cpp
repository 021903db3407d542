// SPDX-License-Identifier: MIT
// Holidays of years: substitutes and their chains, regions, notices, two real years of China.
#include "core/calendar/holidays.h"
#include "support/csv_rows.h"
#include <fstream>
#include <map>
#include <sstream>

namespace tilth {
namespace {

Date day(std::string_view text) { return *parseDate(text); }

HolidayPack pack(const std::string& days, const std::string& more = "") {
    const auto read = parseHolidayPack("XX.json", R"({"schema":1,"country":"XX","names":{"en":"Xland"},"source":{"title":"Law"},)"
                                                  R"("regions":{"N":{"en":"North"},"S":{"en":"South"}},"days":[)" + days + "]" + more + "}");
    EXPECT_TRUE(read) << (read ? "" : read.error().text);
    return read ? *read : HolidayPack{};
}
std::string rule(const std::string& id, const std::string& text, const std::string& more = "") {
    return R"({"id":")" + id + R"(","names":{"en":")" + id + R"("},"rule":")" + text + "\"" + more + "}";
}
std::string shipped(const std::string& country) {
    std::ifstream file(TILTH_SOURCE_DIR "/resources/holidays/" + country + ".json");
    EXPECT_TRUE(file.is_open()) << country;
    return (std::stringstream() << file.rdbuf()).str();
}
HolidayPack shippedPack(const std::string& country) {
    const auto read = parseHolidayPack(country + ".json", shipped(country));
    EXPECT_TRUE(read) << (read ? "" : read.error().text);
    return read ? *read : HolidayPack{};
}

// "2026-12-25 christmas, 2026-12-28 boxing*": a star for a substitute.
std::string listed(const HolidayYears& years) {
    std::string text;
    for (const Holiday& h : years.days) text.append(text.empty() ? "" : ", ").append(dateText(h.day)).append(" ").append(h.id).append(h.substitute ? "*" : "");
    return text;
}
std::string listed(const HolidayPack& of, int year, std::string_view region = {}) { return listed(holidaysOf(of, year, year, region)); }

}

TEST(Holidays, aRegionMayTreatWeekendsInAnotherWay) {
    const std::string days = rule("all", "fixed 07-04", R"(,"shift":"us")") + "," + rule("north", "fixed 07-11", R"(,"shift":"us","in":["N"])") + "," + rule("never", "fixed 07-18");
    const HolidayPack of = pack(days, R"(,"shifts":{"N":"none","S":"uk"})");
    EXPECT_EQ(listed(of, 2026), "2026-07-03 all*, 2026-07-04 all, 2026-07-18 never");
    EXPECT_EQ(listed(of, 2026, "N"), "2026-07-04 all, 2026-07-10 north*, 2026-07-11 north, 2026-07-18 never");
    EXPECT_EQ(listed(of, 2026, "S"), "2026-07-04 all, 2026-07-06 all*, 2026-07-18 never");
}

// 4 July 2026 is a Saturday, 2027 a Sunday; 11 November 2028 a Saturday.
TEST(Holidays, statesOfTheUnitedStatesKeepTheirLaws) {
    const HolidayPack us = shippedPack("US");
    const struct { const char *region, *holiday; int year; const char* kept; } cases[] = {
        {"OH", "independence", 2026, "2026-07-03"}, {"OH", "independence", 2027, "2027-07-05"}, {"TX", "independence", 2026, ""},
        {"TX", "independence", 2027, ""},           {"MA", "independence", 2026, ""},           {"MA", "independence", 2027, "2027-07-05"},
        {"NY", "independence", 2026, ""},           {"CA", "independence", 2026, ""},           {"CA", "veterans", 2028, "2028-11-10"},
        {"RI", "independence", 2026, "2026-07-06"}, {"RI", "independence", 2027, "2027-07-05"}};
    for (const auto& c : cases) {
        std::string kept;
        for (const Holiday& h : holidaysOf(us, c.year, c.year, c.region).days)
            if (h.id == c.holiday && h.substitute) kept += dateText(h.day);
        EXPECT_EQ(kept, c.kept) << c.region << ' ' << c.year;
    }
}

TEST(Holidays, substitutes) {
    struct Case {
        const char* what;
        std::string days;
        int year;
        const char* expected;
    };
    const std::string christmas = rule("christmas", "fixed 12-25", R"(,"shift":"uk")") + "," + rule("boxing", "fixed 12-26", R"(,"shift":"uk")");
    const std::string newYear = rule("new_year", "fixed 01-01", R"(,"shift":"us")");
    const std::string autumn = rule("aged", "nth 9 3 mon", R"(,"shift":"jp")") + "," + rule("equinox", "jpequinox autumn", R"(,"shift":"jp")");
    const std::string golden = rule("constitution", "fixed 05-03", R"(,"shift":"jp")") + "," + rule("greenery", "fixed 05-04", R"(,"shift":"jp")") + "," +
                               rule("children", "fixed 05-05", R"(,"shift":"jp")");
    const std::vector<Case> cases{
        {"none", rule("a", "fixed 07-04"), 2026, "2026-07-04 a"},
        {"Saturday to Friday", rule("a", "fixed 07-04", R"(,"shift":"us")"), 2026, "2026-07-03 a*, 2026-07-04 a"},
        {"Sunday to Monday", rule("a", "fixed 07-04", R"(,"shift":"us")"), 2027, "2027-07-04 a, 2027-07-05 a*"},
        {"across the year's end", newYear, 2027, "2027-01-01 new_year, 2027-12-31 new_year*"},
        {"and not twice", newYear, 2028, "2028-01-01 new_year"},
        {"on a weekday", christmas, 2025, "2025-12-25 christmas, 2025-12-26 boxing"},
        {"26 December on a Saturday", christmas, 2026, "2026-12-25 christmas, 2026-12-26 boxing, 2026-12-28 boxing*"},
        {"a chain of two", christmas, 2027, "2027-12-25 christmas, 2027-12-26 boxing, 2027-12-27 christmas*, 2027-12-28 boxing*"},
        {"over the holiday behind it", christmas, 2022, "2022-12-25 christmas, 2022-12-26 boxing, 2022-12-27 christmas*"},
        {"Japan: between two", autumn, 2026, "2026-09-21 aged, 2026-09-22 citizens_holiday, 2026-09-23 equinox"},
        {"Japan: not between two", autumn, 2025, "2025-09-15 aged, 2025-09-23 equinox"},
        {"Japan: Sunday, two holidays on", golden, 2026, "2026-05-03 constitution, 2026-05-04 greenery, 2026-05-05 children, 2026-05-06 constitution*"},
        {"Sunday alone", rule("a", "fixed 02-07", R"(,"shift":"sunday")"), 2026, "2026-02-07 a"},
        {"Saturday back over a holiday", rule("eve", "fixed 12-24") + "," + rule("christmas", "fixed 12-25", R"(,"shift":"tw")"), 2027,
         "2027-12-23 christmas*, 2027-12-24 eve, 2027-12-25 christmas"},
        {"Sunday on over a holiday", rule("children", "fixed 04-04", R"(,"shift":"tw")") + "," + rule("graves", "fixed 04-05", R"(,"shift":"tw")"), 2027,
         "2027-04-04 children, 2027-04-05 graves, 2027-04-06 children*"},
        {"Friday although it is a holiday", rule("eve", "fixed 12-24") + "," + rule("christmas", "fixed 12-25", R"(,"shift":"us")"), 2027,
         "2027-12-24 eve, 2027-12-24 christmas*, 2027-12-25 christmas"},
        {"a day that another has", rule("a", "fixed 05-05", R"(,"shift":"uk")") + "," + rule("b", "fixed 05-05", R"(,"shift":"uk")"), 2025,
         "2025-05-05 a, 2025-05-05 b, 2025-05-06 b*"},
        {"what is no day off shares nothing", rule("a", "fixed 05-05", R"(,"kind":"observance")") + "," + rule("b", "fixed 05-05", R"(,"shift":"uk")"), 2025, "2025-05-05 a, 2025-05-05 b"},
        {"Sunday or shared", rule("a", "fixed 10-01", R"(,"shift":"hk")") + "," + rule("b", "fixed 10-01", R"(,"shift":"hk")") + "," + rule("c", "fixed 10-04", R"(,"shift":"hk")"), 2026,
         "2026-10-01 a, 2026-10-01 b, 2026-10-02 b*, 2026-10-04 c, 2026-10-05 c*"},
        {"Saturday stays", rule("a", "fixed 10-03", R"(,"shift":"hk")"), 2026, "2026-10-03 a"},
        {"Sunday on", rule("a", "fixed 02-08", R"(,"shift":"sunday")") + "," + rule("b", "fixed 02-09"), 2026, "2026-02-08 a, 2026-02-09 b, 2026-02-10 a*"},
    };
    for (const Case& c : cases) EXPECT_EQ(listed(pack(c.days), c.year), c.expected) << c.what;
}

TEST(Holidays, yearsAndRegions) {
    const HolidayPack of = pack(rule("all", "fixed 03-01") + "," + rule("north", "fixed 04-01", R"(,"in":["N"])") + "," + rule("not_south", "fixed 05-04", R"(,"not_in":["S"])") +
                                "," + rule("old", "fixed 06-01", R"(,"until":2025)") + "," + rule("new", "fixed 06-02", R"(,"from":2026)"));
    const HolidayPack votes = pack(rule("vote", "nth 11 1 mon +1", R"(,"from":1996,"every":4)"));
    EXPECT_EQ(listed(holidaysOf(votes, 1994, 2004)), "1996-11-05 vote, 2000-11-07 vote, 2004-11-02 vote");
    EXPECT_EQ(listed(of, 2026), "2026-03-01 all, 2026-05-04 not_south, 2026-06-02 new");
    EXPECT_EQ(listed(of, 2026, "N"), "2026-03-01 all, 2026-04-01 north, 2026-05-04 not_south, 2026-06-02 new");
    EXPECT_EQ(listed(of, 2025, "S"), "2025-03-01 all, 2025-06-01 old");
    EXPECT_EQ(holidaysOf(of, 2026, 2026, "N").days[1].regions, std::vector<std::string>{"N"});
    EXPECT_EQ(listed(holidaysOf(of, 2024, 2026)).size(), listed(of, 2024).size() + listed(of, 2025).size() + listed(of, 2026).size() + 4);
}

TEST(Holidays, whatIsKnownOfADay) {
    const HolidayPack of = pack(rule("half", "fixed 12-24", R"(,"half":true)") + "," + rule("eid", "islamic 10-1") + "," + rule("table", "on 2026:11-08") + "," +
                                rule("sale", "fixed 11-11", R"(,"kind":"retail","span":[-21,0])") + "," + rule("far", "fixed 01-05 -10"));
    std::map<std::string, Holiday> by;
    for (const Holiday& h : holidaysOf(of, 2026, 2026).days) by[h.id] = h;
    EXPECT_TRUE(by["half"].half && !by["half"].off);
    EXPECT_TRUE(by["eid"].off);
    EXPECT_EQ(by["eid"].approximate, 1);
    EXPECT_EQ(by["eid"].status, HolidayStatus::Expected);
    EXPECT_EQ(by["table"].status, HolidayStatus::Announced);
    EXPECT_EQ(by["far"].day, day("2026-12-26"));
    EXPECT_EQ(by["far"].status, HolidayStatus::Computed);
    EXPECT_FALSE(by["sale"].off);
    EXPECT_EQ(by["sale"].span, (DateRange{day("2026-10-21"), day("2026-11-11")}));
    EXPECT_EQ(by["sale"].source, "Law");

    const WorkingDayRules rules = workingRules(of, holidaysOf(of, 2026, 2026).days);
    EXPECT_EQ(rules.half, std::vector{day("2026-12-24")});
    EXPECT_EQ(rules.off.size(), 3U);
}

TEST(Holidays, namesByLanguage) {
    Holiday h;
    h.names = LocalName{{{"en", "Boxing Day"}, {"zh", "节礼日"}, {"de", "2. Weihnachtstag"}}};
    EXPECT_EQ(holidayName(h, "zh_CN"), "节礼日");
    EXPECT_EQ(holidayName(h, "fr"), "Boxing Day");
    h.substitute = true;
    EXPECT_EQ(holidayName(h, "en"), "Boxing Day (substitute day)");
    EXPECT_EQ(holidayName(h, "zh_CN"), "节礼日（补假）");
}

TEST(Holidays, aNoticeGoesAboveTheRules) {
    const HolidayPack of = pack(rule("spring", "fixed 02-10") + "," + rule("may", "fixed 05-01"),
                                R"(,"notices":{"2026":{"source":"No. 7","off":["02-09..02-11","2025-12-31",{"days":"08-01","name":{"en":"Army"}}],"work":["05-01","02-14"]},)"
                                R"("2027":{"source":"No. 8","off":["2026-12-31"]}})");
    EXPECT_EQ(listed(of, 2026), "2026-02-09 spring, 2026-02-10 spring, 2026-02-11 spring, 2026-02-14 make_up_day, 2026-05-01 make_up_day, 2026-08-01 notice, 2026-12-31 notice");
    EXPECT_EQ(listed(of, 2025), "2025-02-10 spring, 2025-05-01 may, 2025-12-31 notice");
    const HolidayYears years = holidaysOf(of, 2026, 2026);
    EXPECT_EQ(years.days[0].names.in("en"), "spring");
    EXPECT_EQ(years.days[5].names.in("en"), "Army");
    for (const Holiday& h : years.days) EXPECT_EQ(h.status, HolidayStatus::Announced) << dateText(h.day);
    EXPECT_TRUE(years.days[3].works && !years.days[3].off);
    EXPECT_EQ(years.days[1].source, "No. 7");
}

TEST(Holidays, aYearWithoutNoticeSaysSo) {
    const HolidayPack china = shippedPack("CN");
    EXPECT_EQ(holidaysOf(china, 2026, 2026).withoutNotice, std::vector<int>{});
    EXPECT_EQ(holidaysOf(china, 2023, 2027).withoutNotice, (std::vector<int>{2023, 2027}));
    EXPECT_EQ(noticeRemark(china, 2027), "Make-up days not yet announced; statutory days only.");
    EXPECT_EQ(noticeRemark(china, 2023), "Make-up days are not on record; statutory days only.");
    EXPECT_EQ(noticeRemark(pack(""), 2027), "");
    int off = 0;
    for (const Holiday& h : holidaysOf(china, 2027, 2027).days) off += h.off;
    EXPECT_EQ(off, 13);                                                     // statutory days since 2025
}

// tests/data/calendar: as three independent packages have them.
TEST(Holidays, chinaIsRightOnEachOf731Days) {
    std::map<Date, std::string> expected;
    for (const auto& row : test::csvRows("calendar/holidays_cn_2024_2025.csv")) expected[day(row[0])] = row[1];
    const HolidayPack china = shippedPack("CN");
    const HolidayYears years = holidaysOf(china, 2024, 2025);
    std::map<Date, std::string> found;
    for (const Holiday& h : years.days)
        if (h.off || h.works) found[h.day] = h.off ? "day_off" : "makeup_workday";
    int days = 0;
    for (Date at = day("2024-01-01"); at <= day("2025-12-31"); at += std::chrono::days{1}, ++days) EXPECT_EQ(found[at], expected[at]) << dateText(at);
    EXPECT_EQ(days, 731);
}

}
