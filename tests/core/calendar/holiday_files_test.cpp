// SPDX-License-Identifier: MIT
// The holiday files that are shipped: whole, and right by official lists of single years.
#include "core/calendar/holidays.h"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace tilth {
namespace {

const std::filesystem::path folder = TILTH_SOURCE_DIR "/resources/holidays";

HolidayPack packOf(const std::string& name) {
    std::ifstream file(folder / (name + ".json"));
    EXPECT_TRUE(file.is_open()) << name;
    const auto pack = parseHolidayPack(name + ".json", (std::stringstream() << file.rdbuf()).str());
    EXPECT_TRUE(pack) << (pack ? "" : pack.error().text);
    return pack ? *pack : HolidayPack{};
}
std::vector<std::string> fileNames() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().stem().string());
    std::ranges::sort(names);
    return names;
}
bool bilingual(const LocalName& name) { return name.texts().contains("en") && name.texts().contains("zh_CN"); }

// "01-01 12-25": the days off of a year.
std::string daysOff(const HolidayPack& pack, std::string_view region, int year) {
    std::string text, last;
    for (const Holiday& h : holidaysOf(pack, year, year, region).days) {
        const std::string day = dateText(h.day).substr(5);
        if (h.off && day != last) text.append(text.empty() ? "" : " ").append(last = day);
    }
    return text;
}

void checkRule(const HolidayPack& pack, const HolidayRule& rule) {
    const std::string what = pack.country + " " + rule.id;
    EXPECT_TRUE(bilingual(rule.names)) << what;
    EXPECT_FALSE(rule.source.empty()) << what;
    EXPECT_EQ(rule.kind == HolidayKind::Retail, pack.country == "retail") << what;
    EXPECT_TRUE(!rule.rule.tabled() || rule.until < 2100) << what << ": a table must say until when it is whole";
    for (int year = rule.until + 1; rule.rule.tabled() && year <= 2060; ++year) EXPECT_TRUE(rule.rule.daysOf(year).empty()) << what << ": a day after the table's end";
    const auto [before, after] = rule.span.value_or(std::pair{0, 0});
    EXPECT_TRUE(before <= 0 && after >= 0 && after - before <= 60) << what << ": the day lies in its period of two months at most";
    EXPECT_TRUE(rule.kind != HolidayKind::Retail || rule.span) << what;
    EXPECT_FALSE(rule.kind != HolidayKind::Public && rule.shift != HolidayShift::None) << what << ": people work on it, nothing is to be made good";
}

// A holiday whose rule has changed keeps its id, but no year has it by two rules.
bool bothIn(const HolidayRule& a, const HolidayRule& b, int year) {
    return a.holdsIn(year) && b.holdsIn(year) && !a.rule.daysOf(year).empty() && !b.rule.daysOf(year).empty();
}
void checkOnceAYear(const HolidayPack& pack, const std::string& region) {
    std::map<std::string, std::vector<const HolidayRule*>> byId;
    for (const HolidayRule& rule : pack.days)
        if (rule.holdsIn(region)) byId[rule.id].push_back(&rule);
    for (const auto& [id, rules] : byId)
        for (std::size_t i = 1; i < rules.size(); ++i)
            for (int year = 1995; year <= 2035; ++year) EXPECT_FALSE(bothIn(*rules[i - 1], *rules[i], year)) << pack.country << "-" << region << " " << id << " " << year;
}

}

TEST(HolidayFiles, areWhole) {
    const std::vector<std::string> expected{"AU", "BR", "CA", "CN", "DE", "FR", "GB", "HK", "IN", "JP", "KR", "SG", "TW", "US", "cultural", "retail"};
    const std::vector<std::string> shipped = fileNames();
    EXPECT_TRUE(std::ranges::includes(shipped, expected));
    for (const std::string& name : shipped) {
        const HolidayPack pack = packOf(name);
        EXPECT_EQ(pack.country, name);
        EXPECT_TRUE(bilingual(pack.names)) << name;
        for (const auto& [code, region] : pack.regions) EXPECT_TRUE(bilingual(region)) << name << "-" << code;
        for (const HolidayRule& rule : pack.days) checkRule(pack, rule);
        checkOnceAYear(pack, "");
        for (const auto& [code, region] : pack.regions) checkOnceAYear(pack, code);
    }
}

// Lists that governments published, the holidays that fall on weekends included.
TEST(HolidayFiles, areRightByOfficialLists) {
    struct Case { const char *country, *region; int year; const char* days; };
    const std::vector<Case> cases{
        {"GB", "ENG", 1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28 12-31"},
        {"GB", "ENG", 2022, "01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27"},
        {"GB", "NIR", 2023, "01-01 01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26"},
        {"GB", "SCT", 2012, "01-01 01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26"},
        {"GB", "SCT", 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-26 12-28"},
        {"JP", "", 2019, "01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23"},
        {"JP", "", 2020, "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23"},
        {"JP", "", 2021, "01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23"},
        {"DE", "BE", 2025, "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"},
        {"DE", "BB", 2026, "01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26"},
        {"FR", "67", 2026, "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26"},
        {"FR", "", 2027, "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25"},
        {"HK", "", 2021, "01-01 02-12 02-13 02-14 02-15 04-02 04-03 04-04 04-05 04-06 05-01 05-19 06-14 07-01 09-22 10-01 10-14 12-25 12-26 12-27"},
        {"HK", "", 2026, "01-01 02-17 02-18 02-19 04-03 04-04 04-05 04-06 04-07 05-01 05-24 05-25 06-19 07-01 09-26 10-01 10-18 10-19 12-25 12-26"},
        {"HK", "", 2027, "01-01 02-06 02-07 02-08 02-09 03-26 03-27 03-29 04-05 05-01 05-13 06-09 07-01 09-16 10-01 10-08 12-25 12-26 12-27"},
        {"TW", "", 2026, "01-01 02-15 02-16 02-17 02-18 02-19 02-20 02-27 02-28 04-03 04-04 04-05 04-06 05-01 06-19 09-25 09-28 10-09 10-10 10-25 10-26 12-25"},
        {"KR", "", 2022, "01-01 01-31 02-01 02-02 03-01 03-09 05-05 05-08 06-01 06-06 08-15 09-09 09-10 09-11 09-12 10-03 10-09 10-10 12-25"},
        {"SG", "", 2026, "01-01 02-17 02-18 03-21 04-03 05-01 05-27 05-31 06-01 08-09 08-10 11-08 11-09 12-25"},
        {"SG", "", 2027, "01-01 02-06 02-07 02-08 03-10 03-26 05-01 05-17 05-20 08-09 10-28 12-25"},
        {"IN", "", 2025, "01-26 02-26 03-14 03-31 04-10 04-18 05-12 06-07 07-06 08-15 08-16 09-05 10-02 10-20 11-05 12-25"},
        {"IN", "", 2026, "01-26 03-04 03-21 03-26 03-31 04-03 05-01 05-27 06-26 08-15 08-26 09-04 10-02 10-20 11-08 11-24 12-25"},
        {"AU", "NSW", 2026, "01-01 01-26 04-03 04-04 04-05 04-06 04-25 04-27 06-08 10-05 12-25 12-26 12-28"},
        {"AU", "ACT", 2026, "01-01 01-26 03-09 04-03 04-04 04-05 04-06 04-25 04-27 06-01 06-08 10-05 12-25 12-26 12-28"},
        {"AU", "VIC", 2025, "01-01 01-26 01-27 03-10 04-18 04-19 04-20 04-21 04-25 06-09 09-26 11-04 12-25 12-26"},
        {"AU", "WA", 2026, "01-01 01-26 03-02 04-03 04-05 04-06 04-25 04-27 06-01 09-28 12-25 12-26 12-28"},
        {"CA", "ON", 2025, "01-01 02-17 04-18 05-19 07-01 09-01 10-13 12-25 12-26"},
        {"CA", "BC", 2025, "01-01 02-17 04-18 05-19 07-01 08-04 09-01 09-30 10-13 11-11 12-25"},
        {"CA", "QC", 2025, "01-01 04-18 05-19 06-24 07-01 09-01 10-13 12-25"},
        {"BR", "", 2026, "01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25"},
        {"BR", "SP", 2026, "01-01 04-03 04-21 05-01 07-09 09-07 10-12 11-02 11-15 11-20 12-25"},
    };
    for (const Case& c : cases) EXPECT_EQ(daysOff(packOf(c.country), c.region, c.year), c.days) << c.country << "-" << c.region << " " << c.year;
}

TEST(HolidayFiles, exchangedDays) {
    std::string worked;
    for (const Holiday& h : holidaysOf(packOf("TW"), 2024, 2027).days)
        if (h.works) worked.append(dateText(h.day)).append(" ");
    EXPECT_EQ(worked, "2024-02-17 2025-02-08 ");
}

TEST(HolidayFiles, retailPeriods) {
    std::map<std::string, Holiday> of;
    for (const Holiday& h : holidaysOf(packOf("retail"), 2024, 2024).days) of[h.id] = h;
    struct Case { const char *id, *day, *from, *to; };
    const std::vector<Case> cases{
        {"singles_day", "2024-11-11", "2024-10-21", "2024-11-11"}, {"june_18", "2024-06-18", "2024-05-31", "2024-06-20"},
        {"black_friday", "2024-11-29", "2024-11-18", "2024-12-02"}, {"cyber_monday", "2024-12-02", "2024-11-29", "2024-12-06"},
        {"giving_tuesday", "2024-12-03", "2024-11-26", "2024-12-03"}, {"mothering_sunday", "2024-03-10", "2024-02-25", "2024-03-10"},
        {"mothers_day", "2024-05-12", "2024-04-28", "2024-05-12"}, {"qixi", "2024-08-10", "2024-07-31", "2024-08-10"},
        {"hanukkah", "2024-12-26", "2024-12-05", "2025-01-02"}, {"prime_day", "2024-07-16", "2024-07-09", "2024-07-19"},
    };
    for (const Case& c : cases) {
        const Holiday& h = of[c.id];
        EXPECT_EQ(dateText(h.day) + " " + dateText(h.span.first) + " " + dateText(h.span.last), std::string(c.day) + " " + c.from + " " + c.to) << c.id;
        EXPECT_FALSE(h.off) << c.id;
    }
    EXPECT_EQ(of["ramadan"].status, HolidayStatus::Expected);
    EXPECT_EQ(of["diwali"].status, HolidayStatus::Announced);
}

}
