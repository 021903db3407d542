// SPDX-License-Identifier: MIT
// Each day of a year of seasons stands in one of its 24 parts, whatever a season is.
#include "core/calendar/season_parts.h"

#include <gtest/gtest.h>

namespace tilth {
namespace {

constexpr SeasonDefinition definitions[] = {SeasonDefinition::Meteorological, SeasonDefinition::Astronomical, SeasonDefinition::Terms, SeasonDefinition::Retail};

}

TEST(SeasonParts, seasonsBeginWhereTheirDefinitionSays) {
    const struct {
        SeasonDefinition definition;
        const char *first, *seventh, *thirteenth, *nineteenth;
    } cases[] = {{SeasonDefinition::Terms, "2026-02-04", "2026-05-05", "2026-08-07", "2026-11-07"},
                 {SeasonDefinition::Meteorological, "2026-03-01", "2026-06-01", "2026-09-01", "2026-12-01"},
                 {SeasonDefinition::Astronomical, "2026-03-20", "2026-06-21", "2026-09-23", "2026-12-22"},
                 {SeasonDefinition::Retail, "2026-02-01", "2026-05-01", "2026-08-01", "2026-11-01"}};
    for (const auto& c : cases) {
        const auto parts = seasonParts(c.definition, 2026);
        ASSERT_EQ(parts.size(), partsOfYear);
        EXPECT_EQ(dateText(parts[0].days.first), c.first);
        EXPECT_EQ(dateText(parts[6].days.first), c.seventh);
        EXPECT_EQ(dateText(parts[12].days.first), c.thirteenth);
        EXPECT_EQ(dateText(parts[18].days.first), c.nineteenth);
    }
}

TEST(SeasonParts, everyDayHasItsPart) {
    for (const SeasonDefinition definition : definitions)
        for (const int year : {1850, 1901, 1999, 2024, 2026, 2098, 2150}) {       // terms are known to 2100: a year of them that begins then has no end
            const auto parts = seasonParts(definition, year);
            ASSERT_EQ(parts.size(), partsOfYear) << year;
            for (std::size_t i = 0; i + 1 < parts.size(); ++i) ASSERT_EQ(parts[i].days.last + std::chrono::days{1}, parts[i + 1].days.first) << year;
            ASSERT_EQ(parts.back().days.last + std::chrono::days{1}, seasonParts(definition, year + 1).front().days.first) << year;
            ASSERT_EQ(seasonYear(definition, parts.front().days.first), year);
            ASSERT_EQ(seasonYear(definition, parts.back().days.last), year);
        }
}

TEST(SeasonParts, termsAreNamedAndHalvesOfMonthsAreNot) {
    EXPECT_EQ(seasonParts(SeasonDefinition::Terms, 2026)[0].term, 2);
    EXPECT_EQ(seasonParts(SeasonDefinition::Terms, 2026)[23].term, 1);
    EXPECT_EQ(seasonParts(SeasonDefinition::Astronomical, 2026)[0].term, 5);
    EXPECT_EQ(seasonParts(SeasonDefinition::Retail, 2026)[1].term, -1);
    EXPECT_EQ(seasonParts(SeasonDefinition::Meteorological, 2026, hemisphereOf("AU"))[0].season, SeasonName::Autumn);
    EXPECT_EQ(seasonParts(SeasonDefinition::Meteorological, 2026, hemisphereOf("CN"))[0].season, SeasonName::Spring);
}

}
