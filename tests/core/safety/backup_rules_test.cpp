// SPDX-License-Identifier: MIT
// When a backup is due and which ones go: tables of cases, and two years of daily work.
#include "core/safety/backup_rules.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace tilth {
namespace {

using enum BackupOccasion;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

Time at(const char* text) { return *parseTime(text); }
const Zone shanghai = *Zone::fromRule("Shanghai", "CST-8");

struct DueCase {
    const char* what;
    BackupOccasion occasion;
    std::vector<BackupMark> present;
    bool due;
};
constexpr std::int64_t here = 7;
const Time now = at("2026-03-02T17:30:00Z");            // in Shanghai already the 3rd

class Due : public testing::TestWithParam<DueCase> {};
TEST_P(Due, asTheRulesSay) {
    const DueCase& c = GetParam();
    EXPECT_EQ(backupDue(c.occasion, c.present, here, now, shanghai), c.due) << c.what;
}
INSTANTIATE_TEST_SUITE_P(Backups, Due, testing::Values(
    DueCase{"none is there", Opened, {}, true},
    DueCase{"nothing changed since", Opened, {{now - days(9), here, Opened}}, false},
    DueCase{"one is of today", Opened, {{now - hours(1), 6, Opened}}, false},
    DueCase{"midnight in the workspace's zone was meanwhile", Opened, {{now - hours(2), 6, Opened}}, true},
    DueCase{"one of today before an import", Opened, {{now - minutes(5), 6, Imported}}, false},
    DueCase{"one from a time to come", Opened, {{now + days(400), 6, Opened}}, true},
    DueCase{"closed soon after", Closed, {{now - minutes(9), 6, Opened}}, false},
    DueCase{"closed later", Closed, {{now - minutes(10), 6, Opened}}, true},
    DueCase{"closed without a change", Closed, {{now - days(3), here, Closed}}, false},
    DueCase{"an import right after another backup", Imported, {{now - minutes(1), 6, Opened}}, true},
    DueCase{"an import when all is saved", Imported, {{now - days(3), here, Opened}}, false},
    DueCase{"a restore", Restored, {{now - minutes(1), 6, Opened}}, true},
    DueCase{"asked for, though all is saved", Asked, {{now, here, Opened}}, true}));

TEST(BackupBefore, anImportHasItsOwnWhereItBringsMuch) {
    struct Case { std::int64_t rows, records; BackupOccasion occasion; };
    for (const Case& c : {Case{largeImport, 0, Imported}, {largeImport, 100'000, Imported}, {largeImport, 100'010, Opened}, {99'999, 1'000'000, Opened},
                          {100'000, 1'000'000, Imported}, {100'000, 10'000'000, Imported}})
        EXPECT_EQ(backupBefore(c.rows, c.records), c.occasion) << c.rows << " onto " << c.records;
}
TEST(BackupBefore, countingFurtherThanItAsksChangesNothing) {
    for (const std::int64_t rows : {largeImport, largeImport + 9, std::int64_t{99'999}, std::int64_t{100'000}, std::int64_t{5'000'000}})
        for (const std::int64_t records : {std::int64_t{0}, rows, rows * 10, rows * 10 + 9, rows * 10 + 10, rows * 100})
            EXPECT_EQ(backupBefore(rows, std::min(records, recordsThatDecide(rows))), backupBefore(rows, records)) << rows << " onto " << records;
}

std::vector<BackupMark> kept(std::vector<BackupMark> all, Time when, const Zone& zone = {}) {
    auto dropped = backupsToDrop(all, when, zone);
    std::ranges::sort(dropped, std::greater{});
    for (const std::size_t i : dropped) all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
    return all;
}

TEST(BackupsToDrop, ofADayTheNewestStaysAndTheFirstUntilItIsOver) {
    const Time morning = at("2026-03-02T08:00:00Z");
    const std::vector<BackupMark> all{{morning, 1, Opened}, {morning + hours(4), 2, Closed}, {morning + hours(9), 3, Closed}};
    const auto same = kept(all, morning + hours(10));
    ASSERT_EQ(same.size(), 2U);
    EXPECT_EQ(same.front().revision, 1);
    EXPECT_EQ(same.back().revision, 3);
    const auto next = kept(all, morning + hours(24));
    ASSERT_EQ(next.size(), 1U);
    EXPECT_EQ(next.front().revision, 3);
}
TEST(BackupsToDrop, daysWithoutWorkDoNotCount) {
    std::vector<BackupMark> all;
    for (int i = 0; i < 7; ++i) all.push_back({at("2025-01-01T12:00:00Z") + days(i), i, Opened});
    EXPECT_EQ(kept(all, at("2026-06-01T12:00:00Z")).size(), 7U);
}
TEST(BackupsToDrop, specialOnesStayForTwoWeeks) {
    const Time noon = at("2026-03-02T12:00:00Z");
    for (const BackupOccasion occasion : {Imported, Restored, Asked}) {
        const std::vector<BackupMark> all{{noon, 1, occasion}, {noon + hours(1), 2, occasion}};
        EXPECT_EQ(kept(all, noon + days(13)).size(), 2U);
        EXPECT_EQ(kept(all, noon + days(14)).size(), 1U);
    }
}
TEST(BackupsToDrop, oneThatWasAskedForTakesNoPlaceOfAnAutomaticOne) {
    const Time noon = at("2026-03-02T12:00:00Z");
    for (const BackupOccasion occasion : {Opened, Closed, Imported, Restored}) {
        const std::vector<BackupMark> all{{noon, 1, occasion}, {noon + hours(1), 2, Asked}, {noon + hours(2), 3, Asked}};
        EXPECT_EQ(kept(all, noon + hours(3)).size(), 3U);
        const auto later = kept(all, noon + days(14) + hours(2));
        ASSERT_EQ(later.size(), 2U) << "the day's automatic one, and of those asked for the newest";
        EXPECT_EQ(later[0].revision, 1);
        EXPECT_EQ(later[1].revision, 3);
    }
}
TEST(BackupsToDrop, thoseAskedForAreThinnedOutAmongThemselves) {
    std::vector<BackupMark> all;
    Time when = at("2025-01-01T12:00:00Z");
    for (int i = 0; i < 400; ++i, when += days(1)) {
        all.push_back({when, i, Asked});
        all = kept(all, when);
    }
    EXPECT_LE(all.size(), 14U + 4 + 12);
    EXPECT_EQ(all.back().revision, 399);
}
TEST(BackupsToDrop, whatComesFromATimeToComeTakesNoPlace) {
    const Time noon = at("2026-03-02T12:00:00Z");
    std::vector<BackupMark> all;
    for (int i = 1; i <= 30; ++i) all.push_back({noon + days(1000 + i), i, Opened});
    all.push_back({noon, 99, Opened});
    EXPECT_EQ(kept(all, noon + hours(1)).size(), 31U);
}
TEST(BackupsToDrop, anEmptyListIsLeftAlone) { EXPECT_TRUE(backupsToDrop({}, now, shanghai).empty()); }

// Seven days, four weeks and twelve months, some of which are the same backup; never more, and always the newest.
TEST(BackupsToDrop, twoYearsOfDailyWork) {
    std::vector<BackupMark> all;
    Time when = at("2024-01-01T12:00:00Z");
    for (int i = 0; i < 731; ++i, when += days(1)) {
        all.push_back({when, i, Opened});
        all = kept(all, when);
        EXPECT_LE(all.size(), 7U + 4 + 12);
        EXPECT_EQ(all.back().revision, i);
    }
    std::set<std::string> daysLeft, months, weeks;
    for (const BackupMark& m : all) daysLeft.insert(dateText(localDay(m.made, {}))), weeks.insert(weekKey(localDay(m.made, {}))), months.insert(monthKey(localDay(m.made, {})));
    for (int i = 0; i < 7; ++i) EXPECT_TRUE(daysLeft.contains(dateText(localDay(when - days(1 + i), {})))) << i;
    EXPECT_GE(weeks.size(), 4U);
    EXPECT_EQ(months.size(), 12U);
}

}
}
