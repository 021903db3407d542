// SPDX-License-Identifier: MIT
// A lead's way from the first touch to the end, told by the log: every step once, in order, with the score of its instant.
#include "app/replay.h"
#include "app/activities.h"
#include "app/model_versions.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::int64_t wednesday = 1'779'876'000'000;          // 27 May 2026, 10:00: within the usual working hours

struct ReplayTest : AppTest {
    void SetUp() override {
        clock.ms = wednesday;
        AppTest::SetUp();
        if (IsSkipped()) return;
        Lead one;
        one.name = "Ada Park";
        one.company = "Acme";
        one.source = "Fair";
        lead = *addRecord(*workspace, workspace->type<Lead>(), one);
    }
    void later(minutes by) { clock.ms += by.count() * 60'000; }
    void touch(TouchKind kind, const std::string& detail) {
        Touch one;
        one.lead = Link{lead};
        one.kind = kind;
        one.at = workspace->now();
        one.detail = detail;
        ASSERT_TRUE(addTouch(*workspace, one));
    }
    void call(const std::string& subject) {
        Activity done;
        done.subject = subject;
        done.kind = ActivityKind::Call;
        done.lead = Link{lead};
        done.doneAt = workspace->now();
        ASSERT_TRUE(addActivity(*workspace, done));
    }
    Replay replay() { return *replayOf(*workspace, lead); }
    std::vector<ReplayStep::Kind> kinds() {
        std::vector<ReplayStep::Kind> all;
        for (const ReplayStep& step : replay().steps) all.push_back(step.kind);
        return all;
    }
    std::int64_t lead = 0;
};

}

TEST_P(ReplayTest, TellsEachStepOnceInItsOrder) {
    later(minutes{5});
    touch(TouchKind::Form, "Price list");
    later(minutes{5});
    ASSERT_TRUE(handOver(*workspace, lead));
    later(minutes{30});
    call("First call");
    later(minutes{5});
    ASSERT_TRUE(rejectLead(*workspace, lead, "no_budget", "next year"));
    EXPECT_EQ(kinds(), (std::vector{ReplayStep::Arrived, ReplayStep::Touched, ReplayStep::HandedOver, ReplayStep::Tried, ReplayStep::Rejected}));
    const Replay now = replay();
    EXPECT_EQ(now.name, "Ada Park");
    EXPECT_EQ(now.steps[0].detail, "Fair");
    EXPECT_EQ(now.steps[1].detail, "Price list");
    EXPECT_EQ(now.steps[3].detail, "First call");
    EXPECT_EQ(now.steps[3].by, workspace->user().name);
    EXPECT_EQ(now.steps[4].detail, "no_budget");
}
TEST_P(ReplayTest, TheScoreAfterEachStepIsThatOfItsInstant) {
    later(minutes{5});
    touch(TouchKind::Form, "Price list");
    later(minutes{60 * 24 * 30});
    touch(TouchKind::Download, "Guide");
    for (const ReplayStep& step : replay().steps) EXPECT_EQ(step.score, scoreLead(*workspace, lead, step.at)->score);
    EXPECT_LT(replay().steps[0].score.engagement, replay().steps[1].score.engagement);
}
TEST_P(ReplayTest, EachHandoffHasItsDeadlineAndItsFirstTry) {
    ASSERT_TRUE(handOver(*workspace, lead));
    later(minutes{42});
    const Time tried = workspace->now();
    call("First call");
    ASSERT_TRUE(rejectLead(*workspace, lead, "no_budget", {}));
    later(minutes{60});
    ASSERT_TRUE(handOver(*workspace, lead));
    const Replay now = replay();
    ASSERT_EQ(now.handoffs.size(), 2u);
    EXPECT_EQ(now.handoffs[0].firstTry, tried);
    EXPECT_EQ(now.handoffs[0].sla.verdict.taken, minutes{42});
    EXPECT_EQ(now.handoffs[0].sla.state, HandoffState::Rejected);
    EXPECT_FALSE(now.handoffs[1].firstTry);
    EXPECT_EQ(now.handoffs[1].sla.verdict.state, SlaState::Due);
    EXPECT_EQ(now.handoffs[1].model, 1);
    EXPECT_FALSE(now.handoffs[1].bothSigned);
    ASSERT_TRUE(signModel(*workspace, PlanSide::Marketing));
    ASSERT_TRUE(signModel(*workspace, PlanSide::Sales));
    EXPECT_TRUE(replay().handoffs[1].bothSigned);
}
TEST_P(ReplayTest, ATryAfterTheNextHandoffIsNotOfTheOneBefore) {
    ASSERT_TRUE(handOver(*workspace, lead));
    later(minutes{10});
    ASSERT_TRUE(rejectLead(*workspace, lead, "no_budget", {}));
    later(minutes{60});
    ASSERT_TRUE(handOver(*workspace, lead));
    later(minutes{5});
    call("Second call");
    const Replay now = replay();
    ASSERT_EQ(now.handoffs.size(), 2u);
    EXPECT_FALSE(now.handoffs[0].firstTry);
    EXPECT_EQ(now.handoffs[1].firstTry, workspace->now());
}
TEST_P(ReplayTest, AConvertedLeadEndsWithItsDeal) {
    ASSERT_TRUE(handOver(*workspace, lead));
    ASSERT_TRUE(acceptLead(*workspace, lead));
    later(minutes{10});
    ConversionChoice choice;
    choice.dealName = "Acme 2026";
    ASSERT_TRUE(convertLead(*workspace, lead, choice));
    const auto all = kinds();
    EXPECT_EQ(all.back(), ReplayStep::Converted);
    EXPECT_EQ(replay().steps.back().detail, "Acme 2026");
}
TEST_P(ReplayTest, ALeadThatIsGoneIsToldSo) { EXPECT_EQ(replayOf(*workspace, 1).error().code, Error::NotFound); }

TILTH_ON_BOTH_DATABASES(ReplayTest);
