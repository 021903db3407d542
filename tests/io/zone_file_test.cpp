// SPDX-License-Identifier: MIT
// Zone files of this computer, where it has them.
#include "io/zone_file.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

const std::filesystem::path folder{"/usr/share/zoneinfo"};

std::string startOf(const char* day, const char* name) {
    const auto zone = loadZone(name);
    return zone ? timeText(startOfDay(*parseDate(day), *zone)) : zone.error().text;
}

}

TEST(ZoneFile, readsTheZonesOfTheSystem) {
    if (!exists(folder / "Pacific/Apia")) GTEST_SKIP() << "no zone files here";
    EXPECT_EQ(startOf("2026-11-22", "Asia/Shanghai"), "2026-11-21T16:00:00Z");
    EXPECT_EQ(startOf("1988-07-01", "Asia/Shanghai"), "1988-06-30T15:00:00Z") << "China had summer time";
    EXPECT_EQ(startOf("2026-03-08", "America/New_York"), "2026-03-08T05:00:00Z");
    EXPECT_EQ(startOf("2026-03-09", "America/New_York"), "2026-03-09T04:00:00Z");
    EXPECT_EQ(startOf("2026-11-02", "America/New_York"), "2026-11-02T05:00:00Z");
    EXPECT_EQ(startOf("2050-07-01", "America/New_York"), "2050-07-01T04:00:00Z") << "by the rule, past the table";
    EXPECT_EQ(startOf("2011-12-30", "Pacific/Apia"), "2011-12-30T10:00:00Z");
    EXPECT_EQ(startOf("2026-11-22", "Etc/UTC"), "2026-11-22T00:00:00Z");
}

TEST(ZoneFile, refusesWhatIsNoZone) {
    EXPECT_TRUE(loadZone("UTC", "/nowhere"));
    for (const char* name : {"", "Mars/Olympus", "../../etc/passwd", "/etc/passwd", "Asia", "Asia/Shang hai"}) EXPECT_FALSE(loadZone(name)) << name;
}

TEST(ZoneFile, namesTheZoneOfTheSystem) { EXPECT_FALSE(systemZoneName().empty()); }

}
