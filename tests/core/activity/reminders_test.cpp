// SPDX-License-Identifier: MIT
// When reminders ring: offsets, days alone, summer time, putting off, dismissing, missed ones, how people write it.
#include "core/activity/reminders.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

Zone newYork() { return *Zone::fromRule("America/New_York", "EST5EDT,M3.2.0,M11.1.0"); }
Zone shanghai() { return *Zone::fromRule("Asia/Shanghai", "CST-8"); }
Zone apia() { return *Zone::fromRule("Pacific/Apia", "<+13>-13"); }
Time local(const char* words, const Zone& zone) { return *parseTime(words, zone); }

Remindable timed(Time at) { return {true, at, {}}; }
Remindable dated(const char* day) { return {true, {}, *parseDate(day)}; }
Reminder written(const char* words, const Zone& zone) {
    const auto r = parseReminder(words, zone);
    EXPECT_TRUE(r) << words << ": " << (r ? "" : r.error().text);
    return r ? *r : Reminder{};
}

}

TEST(Reminders, countFromStartOrFromNineOnTheDay) {
    struct Case { const char *start, *before, *rings; };
    constexpr std::array cases{
        Case{"2026-06-10T14:30", "15m", "2026-06-10 14:15"}, Case{"2026-06-10T14:30", "2h", "2026-06-10 12:30"},
        Case{"2026-06-10T14:30", "1d", "2026-06-09 14:30"},  Case{"2026-06-10T14:30", "1d 09:00", "2026-06-09 09:00"},
        Case{"2026-06-10T14:30", "08:00", "2026-06-10 08:00"}, Case{"2026-06-10T14:30", "0m", "2026-06-10 14:30"},
        Case{"2026-06-10", "0d", "2026-06-10 09:00"},        Case{"2026-06-10", "1d", "2026-06-09 09:00"},
        Case{"2026-06-10", "1w", "2026-06-03 09:00"},        Case{"2026-06-10", "15m", "2026-06-10 08:45"},
        Case{"2026-06-10", "7:30", "2026-06-10 07:30"},      Case{"2026-03-01", "1d", "2026-02-28 09:00"},
        Case{"2026-06-10", "2026-06-01T10:00", "2026-06-01 10:00"},
        // The day before summer time begins, and before it ends: the wall clock stays, hours are hours.
        Case{"2026-03-08T10:00", "1d", "2026-03-07 10:00"},  Case{"2026-11-01T10:00", "1d", "2026-10-31 10:00"},
        Case{"2026-03-08T10:00", "24h", "2026-03-07 09:00"}, Case{"2026-11-01T10:00", "24h", "2026-10-31 11:00"},
        Case{"2026-03-09T02:30", "1d", "2026-03-08 03:00"},  // half past two does not exist on the 8th: the jump
    };
    for (const Case& c : cases) {
        const Zone zone = newYork();
        const Remindable item = std::string_view(c.start).size() > 10 ? timed(local(c.start, zone)) : dated(c.start);
        const auto at = plannedAt(written(c.before, zone), item, zone);
        ASSERT_TRUE(at) << c.start << " " << c.before;
        EXPECT_EQ(localText(*at, zone), c.rings) << c.start << " " << c.before;
    }
}
TEST(Reminders, aDayIsTheDayOfEveryZone) {
    for (const Zone& zone : {shanghai(), newYork(), apia()})
        EXPECT_EQ(localText(*plannedAt(written("1d", zone), dated("2026-01-01"), zone), zone), "2025-12-31 09:00") << zone.name();
}
TEST(Reminders, theSecondOfTwoEqualHoursStaysTheSecond) {
    const Zone zone = newYork();
    const Time second = *parseTime("2026-11-01T06:30:00Z");         // 01:30 in standard time, an hour after 01:30 in summer time
    EXPECT_EQ(*plannedAt(written("0m", zone), timed(second), zone), second);
    EXPECT_EQ(*plannedAt(written("15m", zone), timed(second), zone), second - std::chrono::minutes{15});
}
TEST(Reminders, noneWhereThereIsNothingToRemindOf) {
    const Zone zone;
    const Reminder hour = written("1h", zone), fixed = written("2026-06-01T10:00", zone);
    EXPECT_FALSE(plannedAt(hour, {}, zone));
    EXPECT_TRUE(plannedAt(fixed, {}, zone));
    Remindable done = dated("2026-06-10");
    done.open = false;
    EXPECT_FALSE(ringsAt(hour, done, zone));
    EXPECT_FALSE(ringsAt(fixed, done, zone));
}
TEST(Reminders, recordsSayWhetherTheyAreOpenAndWhen) {
    Activity task;
    task.dueOn = *parseDate("2026-06-10");
    EXPECT_TRUE(remindable(task).open);
    for (const ActivityStatus s : {ActivityStatus::Completed, ActivityStatus::Canceled}) {
        task.status = s;
        EXPECT_FALSE(remindable(task).open);
    }
    Campaign campaign;
    EXPECT_TRUE(remindable(campaign).open);
    campaign.status = CampaignStatus::Complete;
    EXPECT_FALSE(remindable(campaign).open);
    CampaignItem item;
    item.done = true;
    EXPECT_FALSE(remindable(item).open);
    Deal deal;
    deal.closeDate = *parseDate("2026-07-01"), deal.nextStepOn = *parseDate("2026-06-05");
    EXPECT_EQ(remindable(deal, true, RemindOf::Date).day, deal.closeDate);
    EXPECT_EQ(remindable(deal, true, RemindOf::NextStep).day, deal.nextStepOn);
    EXPECT_FALSE(remindable(deal, false, RemindOf::Date).open);
}

TEST(Reminders, putOffAndDismissedHoldUntilTheDateMoves) {
    const Zone zone = newYork();
    Remindable item = timed(local("2026-06-10T14:30", zone));
    const Reminder plain = written("15m", zone);
    const Time until = local("2026-06-10T14:20", zone);
    const Reminder off = putOff(plain, item, zone, until), gone = dismissed(off, item, zone);
    EXPECT_EQ(ringsAt(off, item, zone), until);
    EXPECT_FALSE(ringsAt(gone, item, zone));
    item.at = *item.at + std::chrono::days{1};
    for (const Reminder& r : {plain, off, gone}) EXPECT_EQ(localText(*ringsAt(r, item, zone), zone), "2026-06-11 14:15");
}
TEST(Reminders, snoozesCountFromNow) {
    const Zone zone = newYork();
    const Time now = local("2026-03-07T23:30", zone);               // the night in which summer time begins
    EXPECT_EQ(localText(snoozedTo(Snooze::FiveMinutes, now, zone), zone), "2026-03-07 23:35");
    EXPECT_EQ(localText(snoozedTo(Snooze::Hour, now, zone), zone), "2026-03-08 00:30");
    EXPECT_EQ(localText(snoozedTo(Snooze::Tomorrow, now, zone), zone), "2026-03-08 09:00");
}

TEST(Reminders, ringMissedAnnouncedAndNext) {
    const Zone zone;
    const auto at = [&](const char* words) { return local(words, zone); };
    const Time now = at("2026-06-10T12:00"), seen = at("2026-06-10T11:55");
    struct Case { const char *start, *rung; std::optional<Due> state; };
    constexpr std::array cases{
        Case{"2026-06-10T12:00", "", Due::Ring}, Case{"2026-06-10T11:58", "", Due::Ring}, Case{"2026-06-10T11:55", "", Due::Missed},
        Case{"2026-06-08T09:00", "", Due::Missed}, Case{"2026-06-10T11:58", "2026-06-10T11:58", Due::Rung},
        Case{"2026-06-10T11:59", "2026-06-09T11:59", Due::Ring},     // announced for another date
        Case{"2026-06-10T12:01", "", std::nullopt}, Case{"2026-06-10T18:00", "", std::nullopt}};
    std::vector<Watched> all;
    for (const Case& c : cases) {
        Reminder r = written("0m", zone);
        if (*c.rung) r.rungFor = at(c.rung);
        all.push_back({r, timed(at(c.start))});
    }
    const ReminderWatch found = watch(all, zone, now, seen);
    EXPECT_EQ(found.next, at("2026-06-10T12:01"));
    std::vector<std::optional<Due>> states(cases.size());
    Time last{};
    for (const DueReminder& due : found.due) {
        states[due.index] = due.state;
        EXPECT_GE(due.at, last);
        last = due.at;
    }
    for (std::size_t i = 0; i < cases.size(); ++i) EXPECT_EQ(states[i], cases[i].state) << cases[i].start;
}
TEST(Reminders, afterALongSleepTheyAreMissedAndDoNotRing) {
    const Zone zone;
    const Time start = local("2026-06-08T09:00", zone);
    const std::vector<Watched> all{{written("0m", zone), timed(start)}};
    const auto stateAt = [&](std::chrono::seconds later) { return watch(all, zone, start + later, {}).due.at(0).state; };
    EXPECT_EQ(stateAt(ringsLate), Due::Ring);
    EXPECT_EQ(stateAt(ringsLate + std::chrono::seconds{1}), Due::Missed);
    EXPECT_TRUE(watch(all, zone, start - std::chrono::seconds{1}, {}).due.empty());
}

TEST(Reminders, areWrittenAndReadBack) {
    const Zone zone = shanghai();
    struct Case { const char *words, *back; };
    constexpr std::array cases{Case{"15m", "15m"}, Case{" 90 min ", "90m"}, Case{"2h", "2h"}, Case{"120m", "2h"}, Case{"1d", "1d"}, Case{"2w", "14d"}, Case{"0d", "0d"},
                               Case{"09:00", "0d 09:00"}, Case{"9:05", "0d 09:05"}, Case{"1d 17:45", "1d 17:45"}, Case{"0m", "0m"}, Case{"365d", "365d"},
                               Case{"2026-11-30T09:00", "2026-11-30 09:00"}, Case{"2026-11-30T01:00:00Z", "2026-11-30 09:00"}};
    for (const Case& c : cases) {
        const Reminder r = written(c.words, zone);
        EXPECT_EQ(reminderText(r, zone), c.back) << c.words;
        EXPECT_EQ(reminderText(written(c.back, zone), zone), c.back);
    }
    for (const char* words : {"", "soon", "15", "-5m", "1h 09:00", "25:00", "9:5", "366d", "99999999999999999999m", "1d 24:00", "2026-11-30", "1 fortnight", ":", "1d:00"})
        EXPECT_FALSE(parseReminder(words, zone)) << words;
}
TEST(Reminders, areAboutOneRecordAndSayWhen) {
    Reminder r;
    r.minutesBefore = 15;
    EXPECT_FALSE(checkReminder(r));
    r.deal = Link{1};
    EXPECT_TRUE(checkReminder(r));
    r.activity = Link{2};
    EXPECT_FALSE(checkReminder(r));
    r.activity = {}, r.minutesBefore.reset();
    EXPECT_FALSE(checkReminder(r));
    EXPECT_TRUE(reminderClockCheck(std::int64_t{1440}));
    EXPECT_FALSE(reminderClockCheck(std::int64_t{1439}));
    EXPECT_TRUE(reminderLeadCheck(std::int64_t{-1}));
}

}
