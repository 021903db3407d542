// SPDX-License-Identifier: MIT
// Zones: rules of summer time, compiled zone files, days that a zone left out.
#include "core/base/zone.h"
#include <cstdint>
#include <gtest/gtest.h>
#include <vector>

namespace tilth {
namespace {

Time at(const char* text) { return *parseTime(text); }
Date day(const char* text) { return *parseDate(text); }
Zone rule(const char* text) { return *Zone::fromRule(text, text); }

std::string bigEnd(std::uint64_t value, int width) {
    std::string bytes;
    for (int i = width - 1; i >= 0; --i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    return bytes;
}

struct Change {
    const char* when;
    int hours;
};

std::string head(std::size_t changes) {
    std::string bytes = std::string{"TZif2"}.append(15, '\0').append(bigEnd(0, 4)).append(bigEnd(0, 4)).append(bigEnd(0, 4));
    return bytes.append(bigEnd(changes, 4)).append(bigEnd(changes + 1, 4)).append(bigEnd(4, 4));
}

// A zone file of version 2: the hours before the first change, each change, the rule after the last.
std::string zoneFile(int before, const std::vector<Change>& changes, const std::string& footer) {
    std::string times, types, offsets = bigEnd(static_cast<std::uint32_t>(before * 3600), 4).append(2, '\0');
    for (const Change& change : changes) {
        times += bigEnd(static_cast<std::uint64_t>(at(change.when).time_since_epoch().count()), 8);
        types += static_cast<char>(types.size() + 1);
        offsets += bigEnd(static_cast<std::uint32_t>(change.hours * 3600), 4).append(2, '\0');
    }
    const std::string empty = head(0).append(6, '\0').append("LMT").append(1, '\0');
    return empty + head(changes.size()) + times + types + offsets + std::string{"LMT"}.append(1, '\0') + "\n" + footer + "\n";
}

}

TEST(Zone, isUtcAsItComes) {
    EXPECT_EQ(Zone{}.name(), "UTC");
    EXPECT_EQ(dateText(localDay(at("2026-11-22T23:59:59Z"), Zone{})), "2026-11-22");
    EXPECT_EQ(startOfDay(day("2026-11-22"), Zone{}), at("2026-11-22T00:00:00Z"));
}

TEST(Zone, keepsAFixedOffset) {
    const Zone shanghai = rule("CST-8");
    EXPECT_EQ(dateText(localDay(at("2026-11-22T15:59:59Z"), shanghai)), "2026-11-22");
    EXPECT_EQ(dateText(localDay(at("2026-11-22T16:00:00Z"), shanghai)), "2026-11-23");
    EXPECT_EQ(timeText(startOfDay(day("2026-11-22"), shanghai)), "2026-11-21T16:00:00Z");
    EXPECT_EQ(localText(at("2026-11-22T08:05:00Z"), shanghai), "2026-11-22 16:05");
}

TEST(Zone, followsSummerTime) {
    const std::vector<std::tuple<const char*, const char*, long>> cases{
        {"EST5EDT,M3.2.0,M11.1.0", "2026-03-08T06:59:59Z", -5}, {"EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", -4},
        {"EST5EDT,M3.2.0,M11.1.0", "2026-11-01T05:59:59Z", -4}, {"EST5EDT,M3.2.0,M11.1.0", "2026-11-01T06:00:00Z", -5},
        {"CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", 1}, {"CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 2},
        {"CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 1}, {"AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00Z", 11},
        {"AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00Z", 10}, {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59Z", -2},
        {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -1}, {"XXX3YYY,J60,300/2:30", "2024-03-01T05:00:00Z", -2},
        {"XXX3YYY,J60,300/2:30", "2024-02-29T12:00:00Z", -3}};
    for (const auto& [zone, when, hours] : cases) EXPECT_EQ(rule(zone).offsetAt(at(when)), std::chrono::hours{hours}) << zone << " " << when;
}

TEST(Zone, startsDaysThatSummerTimeCutsShort) {
    const Zone havana = rule("CST5CDT,M3.2.0/0,M11.1.0/1");         // at midnight the clock jumps to one
    EXPECT_EQ(timeText(startOfDay(day("2026-03-08"), havana)), "2026-03-08T05:00:00Z");
    EXPECT_EQ(dateText(localDay(at("2026-03-08T05:00:00Z"), havana)), "2026-03-08");
    EXPECT_EQ(dateText(localDay(at("2026-03-08T04:59:59Z"), havana)), "2026-03-07");
    EXPECT_EQ(timeText(startOfDay(day("2026-11-01"), havana)), "2026-11-01T04:00:00Z");
}

TEST(Zone, refusesBrokenRules) {
    for (const char* text : {"", "EST", "5", "EST5EDT", "EST5EDT,", "EST5EDT,M13.1.0,M11.1.0", "EST5EDT,M3.2.0", "EST5EDT,M3.2.0,M11.1.0x", "<+08-8", "EST99"})
        EXPECT_FALSE(Zone::fromRule("x", text)) << text;
}

TEST(Zone, readsZoneFiles) {
    const auto apia = Zone::fromTzif("Pacific/Apia", zoneFile(-11, {{"2011-09-24T14:00:00Z", -10}, {"2011-12-30T10:00:00Z", 14}, {"2012-03-31T14:00:00Z", 13}}, "<+13>-13"));
    ASSERT_TRUE(apia);
    EXPECT_EQ(apia->name(), "Pacific/Apia");
    EXPECT_EQ(dateText(localDay(at("2011-09-24T10:00:00Z"), *apia)), "2011-09-23");
    EXPECT_EQ(dateText(localDay(at("2011-12-30T09:59:59Z"), *apia)), "2011-12-29");
    EXPECT_EQ(dateText(localDay(at("2011-12-30T10:00:00Z"), *apia)), "2011-12-31");
    EXPECT_EQ(timeText(startOfDay(day("2011-12-30"), *apia)), "2011-12-30T10:00:00Z") << "a day that was left out";
    EXPECT_EQ(timeText(startOfDay(day("2011-12-31"), *apia)), "2011-12-30T10:00:00Z");
    EXPECT_EQ(apia->offsetAt(at("2030-01-01T00:00:00Z")), std::chrono::hours{13}) << "the rule after the table";
}

TEST(Zone, refusesBrokenZoneFiles) {
    const std::string good = zoneFile(1, {{"2011-12-30T10:00:00Z", 2}}, "CET-1");
    ASSERT_TRUE(Zone::fromTzif("x", good));
    const std::size_t needed = good.size() - std::string{"\nCET-1\n"}.size();
    for (std::size_t length = 0; length < needed; ++length) EXPECT_FALSE(Zone::fromTzif("x", good.substr(0, length))) << length;
    for (std::size_t i = 0; i < good.size(); ++i)
        for (const char wrong : {'\x00', '\x7F', '\xFF'}) {
            std::string bad = good;
            bad[i] = wrong;
            const auto zone = Zone::fromTzif("x", bad);
            const auto offset = zone ? zone->offsetAt(at("2020-01-01T00:00:00Z")) : std::chrono::seconds{0};
            EXPECT_LE(std::chrono::abs(offset), std::chrono::hours{26});
        }
}

TEST(Zone, readsTextsWithoutOffset) {
    const Zone shanghai = rule("CST-8");
    EXPECT_EQ(timeText(*parseTime("2026-11-22T08:00", shanghai)), "2026-11-22T00:00:00Z");
    EXPECT_EQ(timeText(*parseTime("2026-11-22 08:00:30", shanghai)), "2026-11-22T00:00:30Z");
    EXPECT_EQ(timeText(*parseTime("2026-11-22", shanghai)), "2026-11-21T16:00:00Z");
    EXPECT_EQ(timeText(*parseTime("2026-11-22T08:00:00Z", shanghai)), "2026-11-22T08:00:00Z");
    EXPECT_FALSE(parseTime("2026-11-22T25:00", shanghai));
}

}
