// SPDX-License-Identifier: MIT
// Hand-offs that nobody answers become a task with a reminder of whoever stands above, once, and undone in one step.
#include "app/escalation.h"
#include "app/activities.h"
#include "app/records.h"
#include "app/settings.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include "core/model/reminder.h"
#include "core/model/team.h"
#include "support/app_workspace.h"
#include <atomic>
#include <thread>

using namespace tilth;
using namespace tilth::test;

namespace {

// Wednesday, 27 May 2026, 10:00: within the usual working hours.
constexpr std::int64_t wednesday = 1'779'876'000'000;

struct EscalationTest : AppTest {
    void SetUp() override {
        clock.ms = wednesday;
        AppTest::SetUp();
        if (IsSkipped()) return;
        head = addUser("head", 0);
        manager = addUser("manager", 0);
        rep = addUser("rep", manager);
        ASSERT_TRUE(setSetting(*workspace, "sales_head", "head"));
    }
    std::int64_t addUser(const std::string& name, std::int64_t above) {
        User user;
        user.name = user.login = name;
        user.manager = Link{above};
        return *addRecord(*workspace, workspace->type<User>(), user);
    }
    std::int64_t handedOver(const std::string& name, std::int64_t owner) {
        Lead lead;
        lead.name = name;
        lead.owner = Link{owner};
        Handoff given;
        given.id = workspace->store().newId();
        given.lead = Link{*addRecord(*workspace, workspace->type<Lead>(), lead)};
        given.grade = "A1";                     // an hour
        given.at = workspace->now();
        ChangeSet change{"Hand over"};
        change.create(workspace->type<Handoff>(), given);
        EXPECT_TRUE(workspace->commit(change));
        return given.lead.id;
    }
    void pass(std::int64_t minutes) { clock.ms += minutes * 60'000; }
    std::vector<std::shared_ptr<Activity>> tasksOf(std::int64_t lead) { return workspace->store().findBy<Activity>("lead", lead); }
    std::int64_t head = 0, manager = 0, rep = 0;
};

}

TEST_P(EscalationTest, AnOverdueHandOffIsATaskOfTheManagerOnce) {
    const auto ada = handedOver("Ada Park", rep);
    EXPECT_EQ(escalate(*workspace)->revision, 0) << "still in time";
    pass(61);
    const std::string before = state();
    const auto done = escalate(*workspace);
    ASSERT_TRUE(done) << done.error().text;
    ASSERT_EQ(done->done.size(), 1u);
    ASSERT_EQ(tasksOf(ada).size(), 1u);
    const auto task = tasksOf(ada).front();
    EXPECT_EQ(task->subject, "Overdue: first call to Ada Park");
    EXPECT_EQ(task->owner.id, manager);
    EXPECT_EQ(task->dueOn, workspace->today());
    const auto reminders = workspace->store().findBy<Reminder>("activity", task->id);
    ASSERT_EQ(reminders.size(), 1u);
    EXPECT_EQ(reminders.front()->owner.id, manager);
    EXPECT_EQ(reminders.front()->at, workspace->now() + std::chrono::seconds{1});
    EXPECT_EQ(workspace->store().findBy<Handoff>("lead", ada).front()->note, "Escalated to manager");
    EXPECT_EQ(escalate(*workspace)->revision, 0) << "once for each hand-off";
    expectReversible(before);
}

TEST_P(EscalationTest, SettingsSayWhomAndHowEarly) {
    const auto ada = handedOver("Ada Park", rep), nobodys = handedOver("Bo Lind", 0);
    ASSERT_TRUE(setSetting(*workspace, "sla_escalate_minutes", "15"));
    pass(44);
    EXPECT_TRUE(dueEscalations(*workspace)->empty());
    pass(1);
    const auto due = dueEscalations(*workspace);
    ASSERT_EQ(due->size(), 2u);
    for (const Escalation& one : *due) EXPECT_EQ(one.to, one.row.lead == ada ? manager : head);
    ASSERT_TRUE(setSetting(*workspace, "sla_escalate", "head"));
    EXPECT_EQ(escalate(*workspace, {"Zu spät: {}", "Bald: {}"})->done.size(), 2u);
    EXPECT_EQ(tasksOf(ada).front()->subject, "Bald: Ada Park");
    EXPECT_EQ(tasksOf(nobodys).front()->owner.id, head);
    ASSERT_TRUE(setSetting(*workspace, "sla_escalate", "no"));
    handedOver("Cy Dent", rep);
    pass(90);
    EXPECT_TRUE(dueEscalations(*workspace)->empty());
}

TEST_P(EscalationTest, WhoIsTriedOrHasNobodyAboveIsLeftAlone) {
    const auto tried = handedOver("Ada Park", rep), alone = handedOver("Bo Lind", head);
    Activity call;
    call.subject = "Call";
    call.kind = ActivityKind::Call;
    call.lead = Link{tried};
    call.doneAt = workspace->now() + std::chrono::minutes{5};
    pass(5);
    ASSERT_TRUE(addActivity(*workspace, call));
    pass(120);
    const auto due = dueEscalations(*workspace);
    ASSERT_EQ(due->size(), 1u);
    EXPECT_EQ(due->front().row.lead, alone);
    EXPECT_EQ(due->front().to, 0);
    EXPECT_EQ(escalate(*workspace)->revision, 0);
}

// Two windows look at the same instant: one task.
TEST_P(EscalationTest, TwoAtTheSameInstantMakeOneTask) {
    auto opened = Workspace::open(place->text(), {"manager", clock.function()});
    ASSERT_TRUE(opened) << opened.error().text;
    for (int round = 0; round < 5; ++round) {
        const auto ada = handedOver("Ada", rep);
        pass(61);
        std::atomic<int> waiting{0};
        const auto race = [&](Workspace& mine) {
            ++waiting;
            while (waiting < 2) std::this_thread::yield();
            EXPECT_TRUE(escalate(mine));
        };
        std::thread other(race, std::ref(**opened));
        race(*workspace);
        other.join();
        EXPECT_EQ(tasksOf(ada).size(), 1u) << round;
    }
}

TILTH_ON_BOTH_DATABASES(EscalationTest);
