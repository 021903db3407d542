// SPDX-License-Identifier: MIT
// Activities that repeat: planned ahead, done, moved, cut in two, ended; every step undone as a whole.
#include "app/activities.h"
#include "app/records.h"
#include "app/repeat_rule.h"
#include "app/series.h"
#include "app/settings.h"
#include "support/app_workspace.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

class SeriesTest : public AppTest {
protected:
    std::int64_t addTask(const char* rule, RepeatFrom from = RepeatFrom::Due, int daysFromToday = 0) {
        Activity task;
        task.subject = "Report";
        task.dueOn = workspace->today() + std::chrono::days{daysFromToday};
        task.repeats = rule;
        task.repeatFrom = from;
        const auto id = addActivity(*workspace, task);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::vector<Activity> all() {
        std::vector<Activity> found;
        for (const auto& a : workspace->store().findAll<Activity>()) found.push_back(*a);
        std::ranges::sort(found, {}, [](const Activity& a) { return a.dueOn; });
        return found;
    }
    // "0 7 14": days from today on which something is due
    std::string due(bool onlyOpen = true) {
        std::string text;
        for (const Activity& a : all())
            if (!onlyOpen || (!a.doneAt && a.status != ActivityStatus::Canceled && a.status != ActivityStatus::Completed)) text.append(text.empty() ? "" : " ").append(std::to_string(daysBetween(workspace->today(), *a.dueOn)));
        return text;
    }
    Activity on(int daysFromToday) {
        for (const Activity& a : all())
            if (a.dueOn == workspace->today() + std::chrono::days{daysFromToday}) return a;
        ADD_FAILURE() << "nothing is due on day " << daysFromToday << ": " << due();
        return {};
    }
    std::string names() {
        std::string text;
        for (const Activity& a : all()) text.append(text.empty() ? "" : " ").append(a.subject);
        return text;
    }
};

}

TEST_P(SeriesTest, plansAheadAndGoesOnWhenDone) {
    const std::string before = state();
    const auto first = addTask("FREQ=WEEKLY");
    expectReversible(before);
    EXPECT_EQ(due(), "0 7 14 21 28 35 42 49 56 63 70 77");
    const std::string planned = state();
    ASSERT_TRUE(completeActivity(*workspace, first, "sent"));
    expectReversible(planned);
    EXPECT_EQ(due(), "7 14 21 28 35 42 49 56 63 70 77 84");
    EXPECT_EQ(on(84).outcome, "");
    EXPECT_EQ(all().size(), 13U);
}

TEST_P(SeriesTest, countsFromCompletion) {
    const auto first = addTask("FREQ=DAILY;INTERVAL=10;COUNT=3", RepeatFrom::Completion, -5);
    EXPECT_EQ(due(), "-5");
    ASSERT_TRUE(completeActivity(*workspace, first));
    EXPECT_EQ(due(), "10");
    ASSERT_TRUE(completeActivity(*workspace, on(10).id));
    EXPECT_EQ(due(), "10");                                         // done on the same day, so ten days from it again
    ASSERT_TRUE(completeActivity(*workspace, [this] { for (const Activity& a : all()) if (!a.doneAt) return a.id; return std::int64_t{0}; }()));
    EXPECT_EQ(due(), "");                                           // three in all
}

TEST_P(SeriesTest, followsCountAndSolarTerms) {
    addTask("FREQ=DAILY;COUNT=3");
    EXPECT_EQ(due(), "0 1 2");
    ASSERT_TRUE(workspace->store().undo());
    addTask("TERM 清明");
    for (const Activity& a : all()) {
        if (a.dueOn == workspace->today()) continue;
        EXPECT_EQ(dateText(*a.dueOn).substr(5, 4), "04-0") << dateText(*a.dueOn);
    }
    EXPECT_EQ(all().size(), 2U);
}

TEST_P(SeriesTest, changesOneFollowingOrAll) {
    addTask("FREQ=WEEKLY;COUNT=4");
    const std::string before = state();
    Activity one = on(14);
    one.subject = "Special";
    ASSERT_TRUE(editSeries(*workspace, one, SeriesScope::This));
    EXPECT_EQ(names(), "Report Report Special Report");
    expectReversible(before);
    ASSERT_TRUE(workspace->store().undo());

    Activity following = on(14);
    following.subject = "Later";
    following.dueOn = *following.dueOn + std::chrono::days{1};
    ASSERT_TRUE(editSeries(*workspace, following, SeriesScope::Following));
    EXPECT_EQ(names(), "Report Report Later Later");
    EXPECT_EQ(due(), "0 7 15 22");
    EXPECT_EQ(on(15).repeats, "FREQ=WEEKLY;COUNT=2");
    EXPECT_NE(on(0).series, on(15).series);
    ASSERT_TRUE(completeActivity(*workspace, on(0).id));
    EXPECT_EQ(due(), "7 15 22");                                    // the first part has ended
    ASSERT_TRUE(workspace->store().undo());
    expectReversible(before);
    ASSERT_TRUE(workspace->store().undo());

    ASSERT_TRUE(completeActivity(*workspace, on(0).id));
    Activity whole = on(14);
    whole.subject = "All";
    whole.dueOn = *whole.dueOn + std::chrono::days{2};
    ASSERT_TRUE(editSeries(*workspace, whole, SeriesScope::All));
    EXPECT_EQ(names(), "All All All All");
    EXPECT_EQ(due(false), "0 9 16 23");                             // what is done keeps its day
}

TEST_P(SeriesTest, refusesToMoveDaysThatTheRuleNames) {
    const auto first = addTask("FREQ=MONTHLY;BYMONTHDAY=15");
    Activity moved = *workspace->store().find<Activity>(first);
    moved.dueOn = *moved.dueOn + std::chrono::days{1};
    const auto edited = editSeries(*workspace, moved, SeriesScope::All);
    ASSERT_FALSE(edited);
    EXPECT_NE(edited.error().text.find("names the days"), std::string::npos);
    EXPECT_TRUE(editSeries(*workspace, moved, SeriesScope::This));
}

// Mondays at ten in New York: 22:00 in Shanghai, and 23:00 while New York has no summer time (until 2026-03-08, from 2026-11-01 on).
TEST_P(SeriesTest, keepsTheHourOfTheZoneThatTheRuleNames) {
    ASSERT_TRUE(setSetting(*workspace, "time_zone", "Asia/Shanghai"));
    Activity call;
    call.subject = "Call";
    call.kind = ActivityKind::Meeting;
    const auto hoursFrom = [&](const char* start, std::string rule) {
        call.startsAt = *parseTime(start);
        call.repeats = std::move(rule);
        const auto id = addActivity(*workspace, call);
        if (!id) return id.error().text;
        std::vector<Time> starts;
        for (const Activity& a : all())
            if (a.series == std::to_string(*id)) starts.push_back(*a.startsAt);
        std::ranges::sort(starts);
        std::string told;
        for (const Time at : starts) told.append(told.empty() ? "" : ", ").append(localText(at, workspace->zone()));
        return told;
    };
    EXPECT_EQ(hoursFrom("2030-02-25T15:00:00Z", "FREQ=WEEKLY;COUNT=4 ZONE America/New_York"), "2030-02-25 23:00, 2030-03-04 23:00, 2030-03-11 22:00, 2030-03-18 22:00");
    EXPECT_EQ(hoursFrom("2030-10-28T14:00:00Z", "FREQ=WEEKLY;BYDAY=MO;COUNT=3 ZONE America/New_York"), "2030-10-28 22:00, 2030-11-04 23:00, 2030-11-11 23:00");
    EXPECT_EQ(hoursFrom("2030-03-01T16:30:00Z", "FREQ=MONTHLY;BYDAY=1FR;COUNT=2 ZONE America/New_York EXCEPT 2030-03-01"), "2030-03-02 00:30, 2030-04-05 23:30") << "the days are New York's";
    EXPECT_EQ(hoursFrom("2030-02-25T15:00:00Z", "FREQ=WEEKLY;COUNT=4"), "2030-02-25 23:00, 2030-03-04 23:00, 2030-03-11 23:00, 2030-03-18 23:00") << "without a zone: Shanghai's";
    EXPECT_NE(hoursFrom("2030-02-25T15:00:00Z", "FREQ=WEEKLY ZONE Mars/Base").find("ZONE"), std::string::npos);
}

TEST_P(SeriesTest, movesAndEndsASeriesOfAnotherZone) {
    ASSERT_TRUE(setSetting(*workspace, "time_zone", "Asia/Shanghai"));
    Activity call;
    call.subject = "Call";
    call.kind = ActivityKind::Meeting;
    call.startsAt = *parseTime("2030-03-04T15:00:00Z");
    call.repeats = "FREQ=WEEKLY;COUNT=3 ZONE America/New_York";
    const auto id = addActivity(*workspace, call);
    ASSERT_TRUE(id);
    Activity first = *workspace->store().find<Activity>(*id);
    first.startsAt = *first.startsAt + std::chrono::hours{25};              // a day and an hour later, each of them
    ASSERT_TRUE(editSeries(*workspace, first, SeriesScope::All));
    std::vector<std::string> starts;
    for (const Activity& a : all()) starts.push_back(localText(*a.startsAt, workspace->zone()));
    std::ranges::sort(starts);
    EXPECT_EQ(starts, (std::vector<std::string>{"2030-03-06 00:00", "2030-03-12 23:00", "2030-03-19 23:00"}));
    ASSERT_TRUE(endSeries(*workspace, *id, SeriesScope::Following));
    for (const Activity& a : all()) EXPECT_EQ(a.repeats.find("COUNT=3"), std::string::npos) << a.repeats;
}

TEST_P(SeriesTest, ends) {
    addTask("FREQ=WEEKLY;COUNT=4");
    ASSERT_TRUE(endSeries(*workspace, on(7).id, SeriesScope::This));
    EXPECT_EQ(due(), "0 14 21");
    const std::string before = state();
    ASSERT_TRUE(endSeries(*workspace, on(14).id, SeriesScope::Following));
    expectReversible(before);
    EXPECT_EQ(due(), "0");
    ASSERT_TRUE(completeActivity(*workspace, on(0).id));
    EXPECT_EQ(due(), "");
}

TEST_P(SeriesTest, aNewRuleReplacesWhatWasPlanned) {
    addTask("FREQ=WEEKLY;COUNT=4");
    const EntityType& type = workspace->type<Activity>();
    const std::string before = state();
    ASSERT_TRUE(setField(*workspace, type, on(7).id, type.at("repeats"), std::string("FREQ=DAILY;COUNT=2")));
    expectReversible(before);
    EXPECT_EQ(due(), "0 7 8");
    ASSERT_TRUE(repeatActivity(*workspace, on(7).id, "", RepeatFrom::Due));
    EXPECT_EQ(due(), "0 7");
    const auto wrong = setField(*workspace, type, on(7).id, type.at("repeats"), std::string("sometimes"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().field, "repeats");
}

TEST_P(SeriesTest, severalDoneAtOncePlanEachDayOnce) {
    addTask("FREQ=WEEKLY");
    const EntityType& type = workspace->type<Activity>();
    const std::array ids{on(0).id, on(7).id, on(14).id};
    ASSERT_TRUE(setFieldOfMany(*workspace, type, ids, type.at("status"), std::int64_t{static_cast<int>(ActivityStatus::Completed)}));
    EXPECT_EQ(due(), "21 28 35 42 49 56 63 70 77 84");
}

TEST_P(SeriesTest, keepsTheHour) {
    Activity call;
    call.subject = "Call";
    call.kind = ActivityKind::Call;
    call.startsAt = workspace->now();
    call.repeats = "FREQ=DAILY;COUNT=2";
    ASSERT_TRUE(addActivity(*workspace, call));
    std::set<Time> starts;
    for (const Activity& a : all()) starts.insert(*a.startsAt);
    EXPECT_EQ(starts, (std::set<Time>{workspace->now(), workspace->now() + std::chrono::days{1}}));
}

TEST(RepeatRule, hasOneNormalForm) {
    const std::vector<std::pair<const char*, const char*>> good{{"weekly", "FREQ=WEEKLY"}, {" Monthly ", "FREQ=MONTHLY"}, {"rrule:freq=daily", "FREQ=DAILY"}, {"term", "TERM"},
                                                                {"TERM 5", "TERM 5"}, {"TERM 清明 -3", "TERM 6 -3"}, {"weekly except 2026-12-25, 2026-12-24", "FREQ=WEEKLY EXCEPT 2026-12-24,2026-12-25"}, {"term 23 +10 until 2030-01-01", "TERM 23 +10 UNTIL 2030-01-01"}};
    for (const auto& [text, rule] : good) {
        const auto read = repeatRule(text);
        ASSERT_TRUE(read) << text << ": " << read.error().text;
        EXPECT_EQ(*read, rule);
        EXPECT_EQ(*repeatRule(*read), rule);
    }
    for (const char* bad : {"", "sometimes", "TERM 24", "TERM spring rolls", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=3", "RSCALE=CHINESE;FREQ=MONTHLY", "FREQ=DAILY EXCEPT", "FREQ=DAILY EXCEPT Christmas"}) EXPECT_FALSE(repeatRule(bad)) << bad;
    EXPECT_EQ(withoutFirst("FREQ=DAILY;COUNT=3", 2), "FREQ=DAILY;COUNT=1");
    EXPECT_EQ(withoutFirst("FREQ=DAILY;COUNT=3", 3), "");
    EXPECT_EQ(withoutFirst("TERM 5", 3), "TERM 5");
    EXPECT_EQ(endedBefore("FREQ=DAILY;COUNT=3", *parseDate("2026-03-02")), "FREQ=DAILY;UNTIL=20260301");
    EXPECT_EQ(withoutFirst("FREQ=DAILY;COUNT=3 EXCEPT 2026-12-24", 1), "FREQ=DAILY;COUNT=2 EXCEPT 2026-12-24");
    EXPECT_EQ(repeatDays("FREQ=DAILY;COUNT=3 EXCEPT 2026-12-24", *parseDate("2026-12-23"), {*parseDate("2026-12-01"), *parseDate("2026-12-31")})->size(), 2U);
    EXPECT_EQ(endedBefore("TERM 5 +1", *parseDate("2026-03-02")), "TERM 5 +1 UNTIL 2026-03-01");
}

TILTH_ON_BOTH_DATABASES(SeriesTest);
