// SPDX-License-Identifier: MIT
// Deadlines of hand-offs as screens and the command line read them; what marketing owes up to today.
#include "app/sla.h"
#include "app/activities.h"
#include "app/leads.h"
#include "app/settings.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

// Wednesday, 27 May 2026, 10:00: within the usual working hours.
constexpr std::int64_t wednesday = 1'779'876'000'000;

struct SlaTest : AppTest {
    void SetUp() override {
        clock.ms = wednesday;
        AppTest::SetUp();
    }
    std::int64_t lead(LeadStatus status = LeadStatus::New) {
        Lead one;
        one.name = "Ada Park";
        one.status = status;
        return *addRecord(*workspace, workspace->type<Lead>(), one);
    }
    void handOver(std::int64_t lead, const std::string& grade, hours ago = hours{0}, HandoffState state = HandoffState::Open) {
        Handoff given;
        given.id = workspace->store().newId();
        given.lead = Link{lead};
        given.grade = grade;
        given.at = workspace->now() - ago;
        given.state = state;
        ChangeSet change{"Hand over"};
        change.create(workspace->type<Handoff>(), given);
        ASSERT_TRUE(workspace->commit(change));
    }
    std::vector<SlaRow> history(std::int64_t lead) { return *slaHistory(*workspace, lead); }
    void call(std::int64_t lead) {
        Activity done;
        done.subject = "Call";
        done.kind = ActivityKind::Call;
        done.lead = Link{lead};
        done.doneAt = workspace->now();
        ASSERT_TRUE(addActivity(*workspace, done));
    }
    SlaRow row(std::int64_t lead) { return **slaOfLead(*workspace, lead); }
};

TEST_P(SlaTest, ALeadsTimerRunsInWorkingTime) {
    const std::int64_t ada = lead();
    EXPECT_FALSE(*slaOfLead(*workspace, ada)) << "not handed over";
    handOver(ada, "A1");
    EXPECT_EQ(row(ada).left, minutes{60});
    clock.ms += 48LL * 60'000;
    EXPECT_EQ(row(ada).left, minutes{12});
    EXPECT_EQ(row(ada).verdict.state, SlaState::Due);
    clock.ms += 132LL * 60'000;                                     // three hours after the hand-off
    EXPECT_EQ(row(ada).left, -minutes{120});
    EXPECT_EQ(row(ada).verdict.state, SlaState::Overdue);
    call(ada);
    EXPECT_EQ(row(ada).verdict.state, SlaState::Failed);
    EXPECT_EQ(row(ada).attempts, 1);
}

TEST_P(SlaTest, WhoMovedOnWithoutACallIsNotDue) {
    const std::int64_t ada = lead();
    handOver(ada, "A1", hours{0}, HandoffState::Accepted);
    EXPECT_EQ(row(ada).verdict.state, SlaState::Due);
    ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), ada, workspace->type<Lead>().at("status"), Value{std::int64_t(LeadStatus::Qualified)}));
    EXPECT_EQ(row(ada).verdict.state, SlaState::Ended);
    clock.ms += 24LL * 3'600'000;
    EXPECT_EQ(row(ada).verdict.state, SlaState::Ended) << "and does not become overdue";
    const auto board = slaBoard(*workspace, workspace->today());
    ASSERT_TRUE(board);
    EXPECT_TRUE(board->board.due.empty() && board->board.overdue.empty() && board->board.untouched.empty());
    EXPECT_FALSE(inTimeShare(board->board)) << "neither kept nor broken";
}

TEST_P(SlaTest, AnAnswerWithoutACallIsNoAttempt) {
    const std::int64_t ada = lead(), bo = lead(), cy = lead();
    for (const std::int64_t each : {ada, bo, cy}) ASSERT_TRUE(tilth::handOver(*workspace, each));
    ASSERT_TRUE(rejectLead(*workspace, ada, "No need", ""));
    ASSERT_TRUE(recycleLead(*workspace, bo, workspace->today() + std::chrono::days{30}));
    call(cy);
    clock.ms += 60'000;
    ASSERT_TRUE(rejectLead(*workspace, cy, "No need", ""));
    EXPECT_EQ(row(ada).verdict.state, SlaState::Ended);
    EXPECT_EQ(row(bo).verdict.state, SlaState::Ended);
    EXPECT_EQ(row(cy).verdict.state, SlaState::Fulfilled) << "called first";
    EXPECT_EQ(row(ada).attempts, 0);
    const auto board = slaBoard(*workspace, workspace->today());
    ASSERT_TRUE(board);
    EXPECT_EQ(inTimeShare(board->board), 1.0) << "of the one that was called";
    EXPECT_EQ(board->board.inTime.size(), 1u);
    EXPECT_TRUE(board->board.untouched.empty());
}

TEST_P(SlaTest, ACallAfterTheNextHandOffIsThatOnes) {
    const std::int64_t ada = lead();
    ASSERT_TRUE(tilth::handOver(*workspace, ada));
    clock.ms += 60'000;
    ASSERT_TRUE(rejectLead(*workspace, ada, "No need", ""));
    clock.ms += 60'000;
    ASSERT_TRUE(tilth::handOver(*workspace, ada));
    call(ada);
    ASSERT_EQ(history(ada).size(), 2u);
    EXPECT_EQ(history(ada)[0].verdict.state, SlaState::Ended);
    EXPECT_EQ(history(ada)[0].attempts, 0);
    EXPECT_EQ(history(ada)[1].verdict.state, SlaState::Fulfilled);
}

TEST_P(SlaTest, WhoWaitsIsKnownByLead) {
    const std::int64_t ada = lead(), bo = lead();
    handOver(ada, "A1");
    handOver(bo, "C3", hours{1}, HandoffState::Accepted);
    const auto waiting = slaWaiting(*workspace);
    ASSERT_TRUE(waiting);
    ASSERT_EQ(waiting->size(), 1u);
    EXPECT_EQ(waiting->at(ada).priority, Priority::Urgent);
    EXPECT_FALSE(row(bo).movedOn);
    EXPECT_TRUE(setField(*workspace, workspace->type<Lead>(), bo, workspace->type<Lead>().at("status"), std::int64_t(LeadStatus::Connected)));
    EXPECT_TRUE(row(bo).movedOn);
}

TEST_P(SlaTest, TheBoardOfAMonthHasBothSides) {
    const std::int64_t ada = lead(), bo = lead(), cy = lead();
    handOver(ada, "A1", hours{20});                                 // yesterday afternoon
    handOver(bo, "A1");
    handOver(cy, "A1", hours{40 * 24});                             // of the month before
    ASSERT_TRUE(setSetting(*workspace, "marketing_owes", "target 500000, deal 10000, share 60, win 25, sql 50, mql 20"));
    const auto board = slaBoard(*workspace, workspace->today());
    ASSERT_TRUE(board) << board.error().text;
    ASSERT_EQ(board->rows.size(), 2u);
    EXPECT_EQ(board->rows[board->board.overdue.at(0)].lead, ada);
    EXPECT_EQ(board->rows[board->board.due.at(0)].lead, bo);
    EXPECT_EQ(board->owed->mqls, 1200) << "V9";
    EXPECT_EQ(board->owedToDate, 1080) << "18 of 20 working days: Memorial Day is one less";
}

TEST_P(SlaTest, WithoutATargetNothingIsOwed) {
    const auto board = slaBoard(*workspace, workspace->today());
    ASSERT_TRUE(board);
    EXPECT_FALSE(board->owed);
    EXPECT_EQ(board->owedToDate, 0);
}

INSTANTIATE_TEST_SUITE_P(On, SlaTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

TEST(OwedPlan, IsReadFromTheSetting) {
    const auto plan = parseOwedPlan(" Target 500000, deal 10000,share 60, win 22.5, sql 50, mql 20 ");
    ASSERT_TRUE(plan) << plan.error().text;
    ASSERT_TRUE(*plan);
    EXPECT_EQ((*plan)->target, Money{50'000'000});
    EXPECT_EQ((*plan)->winRate, 2250);
    EXPECT_EQ((**parseOwedPlan("target 1, deal 1, win 1, sql 1, mql 1")).share, 10000) << "as it comes";
    EXPECT_FALSE(*parseOwedPlan("  "));
    for (const char* wrong : {"target", "target x, deal 1, win 1, sql 1, mql 1", "aim 5", "target 1, deal 0, win 1, sql 1, mql 1", "target 1, deal 1, win 101, sql 1, mql 1",
                              "target 1, deal 1, win 1.005, sql 1, mql 1", "target -1, deal 1, win 1, sql 1, mql 1"})
        EXPECT_FALSE(parseOwedPlan(wrong)) << wrong;
}

}
