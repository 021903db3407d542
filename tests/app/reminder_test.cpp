// SPDX-License-Identifier: MIT
// Reminders in a workspace: added, moved with their records, put off, dismissed, announced once, for their owner alone.
#include "app/activities.h"
#include "app/reminders.h"
#include "app/schedule.h"
#include "core/model/stage.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

class ReminderTest : public AppTest {
protected:
    Activity meetingIn(minutes ahead) {
        Activity a;
        a.subject = "Demo at Acme";
        a.kind = ActivityKind::Meeting;
        a.startsAt = workspace->now() + ahead;
        return a;
    }
    std::int64_t add(const Activity& activity) {
        const auto id = addActivity(*workspace, activity);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    template <class E> Result<std::int64_t> tryRemind(std::int64_t id, const char* words, RemindOf of = RemindOf::Date) {
        Reminder when = *parseReminder(words, workspace->zone());
        when.of = of;
        return addReminder(*workspace, workspace->type<E>(), id, when);
    }
    template <class E> void remind(std::int64_t id, const char* words, RemindOf of = RemindOf::Date) {
        const auto added = tryRemind<E>(id, words, of);
        EXPECT_TRUE(added) << (added ? "" : added.error().text);
    }
    RemindersNow look(Time seen = {}) { return remindersOf(*workspace, workspace->user().id, workspace->now(), seen); }
    void pass(minutes time) { clock.ms += std::chrono::milliseconds(time).count(); }
    std::vector<std::int64_t> dueIds() {
        std::vector<std::int64_t> ids;
        for (const ReminderLine& line : look().due) ids.push_back(line.reminder.id);
        return ids;
    }
    std::unique_ptr<Workspace> another(const std::string& login = {}) {
        auto opened = Workspace::open(place->text(), {login, clock.function()});
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().text);
        return opened ? std::move(*opened) : nullptr;
    }
};

}

// The program's own note that it rang is no reason to keep it.
TEST_P(ReminderTest, undoneAlsoWhenItHasRung) {
    const auto meeting = add(meetingIn(hours{30}));
    const std::string before = state();
    remind<Activity>(meeting, "15m");
    pass(hours{30} - minutes{10});
    const auto due = look().due;
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(takeRings(*workspace, due)->size(), 1U);
    const std::string rung = state();
    const auto undone = workspace->store().undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->label, "Add reminder");
    EXPECT_EQ(state(), before);
    EXPECT_TRUE(look().due.empty());
    ASSERT_TRUE(workspace->store().redo());
    EXPECT_EQ(state(), rung) << "it does not ring again";
}

TEST_P(ReminderTest, severalOfOneRecordEachUndoneAsOne) {
    const auto meeting = add(meetingIn(hours{30}));
    const std::string before = state();
    remind<Activity>(meeting, "15m");
    expectReversible(before);
    remind<Activity>(meeting, "1d");
    const auto lines = remindersAbout(*workspace, workspace->type<Activity>(), meeting);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(reminderText(lines[0].reminder, workspace->zone()), "1d");
    EXPECT_EQ(lines[0].at, workspace->now() + hours{6});
    EXPECT_EQ(lines[0].title, "Demo at Acme");
    EXPECT_EQ(look().next, workspace->now() + hours{6});
    EXPECT_TRUE(look().due.empty());
    EXPECT_EQ(look().coming.size(), 2U);
}
TEST_P(ReminderTest, moveWithTheirRecord) {
    const auto meeting = add(meetingIn(hours{2}));
    remind<Activity>(meeting, "1h");
    pass(hours{1});
    ASSERT_EQ(look().due.size(), 1U);
    const Date day = workspace->today() + days{3};
    ASSERT_TRUE(reschedule(*workspace, std::vector<Rescheduled>{{"activity", meeting, DateRange{day, day}}}));
    EXPECT_TRUE(look().due.empty());
    EXPECT_EQ(look().next, workspace->now() + days{3});
}
TEST_P(ReminderTest, ofCampaignsItemsAndDeals) {
    Campaign campaign;
    campaign.name = "Fair", campaign.startsOn = workspace->today() + days{10};
    const auto fair = *addRecord(*workspace, workspace->type<Campaign>(), campaign);
    CampaignItem item;
    item.title = "Print", item.campaign = Link{fair}, item.offsetDays = -5;
    const auto print = *addRecord(*workspace, workspace->type<CampaignItem>(), item);
    Deal deal;
    deal.name = "Pump", deal.closeDate = workspace->today() + days{20}, deal.nextStepOn = workspace->today() + days{3}, deal.campaign = Link{fair};
    const auto pump = *addRecord(*workspace, workspace->type<Deal>(), deal);
    remind<Campaign>(fair, "1w");
    remind<CampaignItem>(print, "1d");
    remind<Deal>(pump, "0d");
    remind<Deal>(pump, "1d", RemindOf::NextStep);
    std::string text;
    for (const ReminderLine& line : look().coming) text.append(line.title).append(" ").append(std::to_string(daysBetween(workspace->today(), workspace->dayOf(*line.at)))).append(", ");
    EXPECT_EQ(text, "Pump 2, Fair 3, Print 4, Pump 20, ");
    EXPECT_EQ(look().coming[0].about, "Fair");
    // A closed deal and a finished item give none.
    const auto won = workspace->store().findBy<Stage>("kind", std::int64_t(StageKind::Won)).front()->id;
    ASSERT_TRUE(setField(*workspace, workspace->type<Deal>(), pump, workspace->type<Deal>().at("stage"), won));
    ASSERT_TRUE(setField(*workspace, workspace->type<CampaignItem>(), print, workspace->type<CampaignItem>().at("done"), std::int64_t{1}));
    EXPECT_EQ(look().coming.size(), 1U);
    // What is removed takes its reminders along.
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Campaign>(), std::vector{fair}));
    EXPECT_EQ(workspace->store().count(workspace->type<Reminder>()), 2);
}
TEST_P(ReminderTest, putOffDismissedAndUndone) {
    remind<Activity>(add(meetingIn(minutes{60})), "15m");
    pass(minutes{46});
    const auto ids = dueIds();
    ASSERT_EQ(ids.size(), 1U);
    const std::string due = state();
    ASSERT_TRUE(snoozeReminders(*workspace, ids, snoozedTo(Snooze::FiveMinutes, workspace->now(), workspace->zone())));
    EXPECT_TRUE(look().due.empty());
    EXPECT_EQ(look().next, workspace->now() + minutes{5});
    expectReversible(due);
    // Over a restart: another program sees the same.
    EXPECT_EQ(remindersOf(*another(), workspace->user().id, workspace->now(), {}).next, workspace->now() + minutes{5});
    pass(minutes{5});
    ASSERT_EQ(dueIds(), ids);
    const std::string again = state();
    ASSERT_TRUE(dismissReminders(*workspace, ids));
    EXPECT_TRUE(look().due.empty());
    EXPECT_FALSE(look().next);
    expectReversible(again);
}
TEST_P(ReminderTest, ringOnceForTheirOwnerAlone) {
    remind<Activity>(add(meetingIn(minutes{60})), "15m");
    User other;
    other.name = "Bo", other.login = "bo";
    const auto bo = *addRecord(*workspace, workspace->type<User>(), other);
    pass(minutes{45});
    const auto second = another();
    EXPECT_TRUE(remindersOf(*another("bo"), bo, workspace->now(), {}).due.empty());
    const auto mine = look().due, theirs = remindersOf(*second, second->user().id, second->now(), {}).due;
    ASSERT_EQ(mine.size(), 1U);
    ASSERT_EQ(theirs.size(), 1U);
    EXPECT_EQ(mine[0].state, Due::Ring);
    EXPECT_EQ(takeRings(*workspace, mine)->size(), 1U);
    EXPECT_EQ(takeRings(*second, theirs)->size(), 0U);
    EXPECT_EQ(look().due.at(0).state, Due::Rung);
    // That it was announced is not a step to undo: the newest one is still the other user's making.
    const auto undone = workspace->store().undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->label, "Add user");
    // Put off, it rings again for the new moment.
    const auto ids = dueIds();
    ASSERT_TRUE(snoozeReminders(*workspace, ids, workspace->now() + minutes{5}));
    pass(minutes{5});
    EXPECT_EQ(look().due.at(0).state, Due::Ring);
}
TEST_P(ReminderTest, missedWhileNobodyLooked) {
    const auto first = add(meetingIn(minutes{60})), second = add(meetingIn(minutes{90})), done = add(meetingIn(minutes{70}));
    for (const auto id : {first, second, done}) remind<Activity>(id, "15m");
    ASSERT_TRUE(completeActivity(*workspace, done));
    pass(minutes{75});
    const auto found = look(workspace->now());
    ASSERT_EQ(found.due.size(), 2U);
    for (const ReminderLine& line : found.due) EXPECT_EQ(line.state, Due::Missed);
    EXPECT_EQ(found.due[0].id, first);
}
TEST_P(ReminderTest, whatRepeatsHandsThemOn) {
    Activity task;
    task.subject = "Report", task.dueOn = workspace->today() + days{1}, task.repeats = "FREQ=WEEKLY";
    const auto first = add(task);
    remind<Activity>(first, "0d");
    EXPECT_EQ(look().coming.size(), 12U);
    const std::string before = state();
    ASSERT_TRUE(completeActivity(*workspace, first));
    EXPECT_EQ(look().coming.size(), 12U);                           // one is done, one more is planned
    expectReversible(before);
    Activity after;
    after.subject = "Filter", after.dueOn = workspace->today() + days{1}, after.repeats = "FREQ=MONTHLY", after.repeatFrom = RepeatFrom::Completion;
    const auto filter = add(after);
    remind<Activity>(filter, "0d");
    ASSERT_TRUE(completeActivity(*workspace, filter));
    EXPECT_EQ(look().coming.size(), 13U);
}
TEST_P(ReminderTest, refusals) {
    const auto meeting = add(meetingIn(minutes{10}));
    const auto reason = [](const Result<std::int64_t>& r) { return r ? std::string("written") : r.error().text; };
    EXPECT_EQ(reason(tryRemind<Activity>(meeting, "15m")), "That moment has passed already; choose a later one.");
    Activity someday;
    someday.subject = "Someday";
    EXPECT_EQ(reason(tryRemind<Activity>(add(someday), "1h")), "It has no date to count from; give it one first, or name an instant.");
    ASSERT_TRUE(completeActivity(*workspace, meeting));
    EXPECT_EQ(reason(tryRemind<Activity>(meeting, "0m")), "This is done; there is nothing left to remind of.");
    EXPECT_EQ(reason(tryRemind<User>(workspace->user().id, "1h")), "Activities, campaigns, their items and deals have reminders; plan a task for anything else.");
    EXPECT_EQ(reason(dismissReminders(*workspace, std::vector<std::int64_t>{12345})), "This reminder is gone.");
    Reminder bare;
    bare.minutesBefore = 5;
    EXPECT_EQ(reason(addRecord(*workspace, workspace->type<Reminder>(), bare)), "A reminder is about one activity, campaign, campaign item or deal.");
}

TILTH_ON_BOTH_DATABASES(ReminderTest);
