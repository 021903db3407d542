// SPDX-License-Identifier: MIT
// Seasons by four definitions on both hemispheres.
#include "core/calendar/seasons.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

Date day(const char* text) { return *parseDate(text); }

std::string asText(const Result<Season>& season) {
    if (!season) return season.error().text;
    return std::string(seasonNameChoices[static_cast<std::size_t>(season->name)].name) + " " + std::to_string(season->year) + " " + dateText(season->days.first) + ".." + dateText(season->days.last);
}

}

TEST(Seasons, ofADay) {
    struct Case { const char* day; SeasonDefinition definition; Hemisphere hemisphere; const char* expected; };
    using enum SeasonDefinition;
    using enum Hemisphere;
    const std::vector<Case> cases{
        {"2026-02-28", Meteorological, North, "winter 2025 2025-12-01..2026-02-28"},
        {"2024-02-29", Meteorological, North, "winter 2023 2023-12-01..2024-02-29"},
        {"2026-03-01", Meteorological, North, "spring 2026 2026-03-01..2026-05-31"},
        {"2026-03-01", Meteorological, South, "autumn 2026 2026-03-01..2026-05-31"},
        {"2026-03-19", Astronomical, North, "winter 2025 2025-12-21..2026-03-19"},
        {"2026-03-20", Astronomical, North, "spring 2026 2026-03-20..2026-06-20"},
        {"2026-12-31", Astronomical, South, "summer 2026 2026-12-22..2027-03-20"},
        {"2026-02-04", Terms, North, "spring 2026 2026-02-04..2026-05-04"},
        {"2026-02-03", Terms, North, "winter 2025 2025-11-07..2026-02-03"},
        {"2026-08-07", Terms, North, "autumn 2026 2026-08-07..2026-11-06"},
        {"2026-01-31", Retail, North, "autumn_winter 2025 2025-08-01..2026-01-31"},
        {"2026-02-01", Retail, North, "spring_summer 2026 2026-02-01..2026-07-31"},
        {"2026-02-01", Retail, South, "autumn_winter 2026 2026-02-01..2026-07-31"},
        {"2100-05-01", Terms, North, "spring 2100 2100-02-04..2100-05-04"},
        {"0001-01-01", Meteorological, North, "winter 0 0000-12-01..0001-02-28"},
    };
    for (const Case& c : cases) EXPECT_EQ(asText(seasonOf(day(c.day), c.definition, c.hemisphere)), c.expected) << c.day;
    EXPECT_FALSE(seasonOf(day("2101-05-01"), Terms));
    EXPECT_FALSE(seasonOf(day("1900-01-01"), Astronomical));
    EXPECT_TRUE(seasonOf(day("2101-05-01"), Retail));
}

TEST(Seasons, ofAYearFollowEachOther) {
    for (const SeasonDefinition definition : {SeasonDefinition::Meteorological, SeasonDefinition::Astronomical, SeasonDefinition::Terms, SeasonDefinition::Retail})
        for (int year = 1990; year < 2050; ++year) {
            auto seasons = *seasonsOf(year, definition);
            const auto next = *seasonsOf(year + 1, definition);
            seasons.push_back(next.front());
            for (std::size_t i = 1; i < seasons.size(); ++i) ASSERT_EQ(seasons[i].days.first, seasons[i - 1].days.last + std::chrono::days{1});
            EXPECT_EQ(seasons.size(), definition == SeasonDefinition::Retail ? 3U : 5U);
        }
}

}
