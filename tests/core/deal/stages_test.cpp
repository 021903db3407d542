// SPDX-License-Identifier: MIT
// Deals on their way through a pipeline.
#include "core/deal/lost_reasons.h"
#include "core/deal/stages.h"
#include "core/schema/validate.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const Time now{std::chrono::sys_days{std::chrono::year{2026} / 5 / 4} + std::chrono::hours{9}};
const Date today = std::chrono::floor<std::chrono::days>(now);
constexpr std::chrono::days day{1};
const Link rep{7};

Stage aStage(std::int64_t id, StageKind kind, std::int64_t probability) {
    Stage stage;
    stage.id = id, stage.pipeline = Link{1}, stage.position = id, stage.kind = kind, stage.probability = probability;
    return stage;
}
const std::vector<Stage> stages{aStage(11, StageKind::Open, 10), aStage(12, StageKind::Open, 50), aStage(13, StageKind::Won, 100), aStage(14, StageKind::Lost, 0)};
const Stage &first = stages[0], &second = stages[1], &won = stages[2], &lost = stages[3];

Deal aDeal() {
    Deal deal;
    deal.id = 5, deal.pipeline = Link{1}, deal.stage = Link{11}, deal.closeDate = today + 30 * day, deal.probability = 40;
    return deal;
}
Result<Move> moved(Deal deal, const Stage& to, std::string reason = {}, std::string note = {}) {
    return moveTo(std::move(deal), to, stages, std::move(reason), std::move(note), rep, now, today);
}

}

TEST(Stage, aProbabilityIsAPercentage) {
    for (const auto& [percent, fine] : {std::pair(0, true), std::pair(100, true), std::pair(-5, false), std::pair(101, false), std::pair(130, false)}) {
        Stage stage;
        stage.name = "Needs", stage.pipeline = Link{1}, stage.probability = percent;
        const auto faults = validate(Stage::type, stage);
        EXPECT_EQ(faults.empty(), fine) << percent;
        EXPECT_TRUE(fine || faults.front().field == "probability") << percent;
    }
}

TEST(Stages, aMoveWritesItsLogAndRestartsTheClock) {
    const auto move = moved(aDeal(), second);
    ASSERT_TRUE(move);
    EXPECT_EQ(move->deal.stage, Link{12});
    EXPECT_EQ(move->deal.stageSince, now);
    EXPECT_EQ(move->deal.lastActivity, now);
    EXPECT_EQ(move->deal.closeDate, today + 30 * day);
    EXPECT_FALSE(move->deal.probability) << "set by hand for the old stage";
    ASSERT_TRUE(move->log);
    EXPECT_EQ(move->log->deal, Link{5});
    EXPECT_EQ(move->log->fromStage, Link{11});
    EXPECT_EQ(move->log->toStage, Link{12});
    EXPECT_EQ(move->log->user, rep);
    EXPECT_EQ(move->log->at, now);
}

TEST(Stages, winningKeepsTheLastOpenStageAndTheRealDay) {
    Deal deal = aDeal();
    EXPECT_EQ(moved(deal, won)->deal.closeDate, today) << "was in the future";
    deal.closeDate = today - 3 * day;
    EXPECT_EQ(moved(deal, won)->deal.closeDate, today - 3 * day);
    deal.closeDate.reset();
    const auto move = moved(deal, won);
    EXPECT_EQ(move->deal.closeDate, today);
    EXPECT_EQ(move->deal.lastOpenStage, Link{11});
    EXPECT_EQ(moved(move->deal, lost, "Budget")->deal.lastOpenStage, Link{11}) << "closed to closed";
}

TEST(Stages, losingNeedsAReason) {
    EXPECT_EQ(moved(aDeal(), lost).error().field, "lost_reason");
    EXPECT_EQ(moved(aDeal(), lost, "Other").error().field, "lost_note");
    const auto move = moved(aDeal(), lost, "Other", "moved abroad");
    ASSERT_TRUE(move);
    EXPECT_EQ(move->deal.lostReason, "Other");
    EXPECT_EQ(move->deal.lostNote, "moved abroad");
}

TEST(Stages, aReasonIsOneOfThoseOrTheOneThatTheDealHas) {
    EXPECT_EQ(moved(aDeal(), lost, "  missing FEATURES ")->deal.lostReason, "Missing Features");
    const auto refused = moved(aDeal(), lost, "Prcing");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "lost_reason");
    EXPECT_NE(refused.error().text.find("Pricing, Competition"), std::string::npos) << "which there are";
    Deal imported = aDeal();
    imported.lostReason = "Zu teuer";
    EXPECT_EQ(moved(imported, lost, "Zu teuer")->deal.lostReason, "Zu teuer") << "another program's word stays";
    EXPECT_EQ(moved(aDeal(), lost, "other", "moved abroad")->deal.lostReason, "Other");
    EXPECT_EQ(moved(aDeal(), lost, "other").error().field, "lost_note");
}

TEST(Stages, aReasonIsKeptAsTheRulesWantIt) {
    struct Case { std::string reason, note, had, kept, refused; };
    for (const Case& c : {Case{"budget", "", "", "Budget", ""}, Case{"Prcing", "", "", "", "lost_reason"}, Case{"Zu teuer", "", "Zu teuer", "Zu teuer", ""},
                          Case{"other", "", "", "", "lost_note"}, Case{"other", "moved", "", "Other", ""}, Case{"Other", "", "Other", "", "lost_note"}}) {
        const auto settled = settledReason(c.reason, c.note, c.had);
        EXPECT_EQ(settled ? *settled : "", c.kept) << c.reason;
        EXPECT_EQ(settled ? "" : settled.error().field, c.refused) << c.reason;
    }
}

TEST(Stages, reopeningClears) {
    const Deal closed = moved(aDeal(), lost, "Budget")->deal;
    const Deal again = moved(closed, second)->deal;
    EXPECT_TRUE(again.lostReason.empty());
    EXPECT_FALSE(again.lastOpenStage);
    EXPECT_FALSE(again.closeDate);
    EXPECT_TRUE(moved(closed, won)->deal.lostReason.empty());
}

TEST(Stages, theSameStageIsNoMove) {
    const auto move = moved(aDeal(), first);
    ASSERT_TRUE(move);
    EXPECT_FALSE(move->log);
    EXPECT_EQ(move->deal.probability, 40);
    EXPECT_FALSE(move->deal.stageSince);
}

TEST(Stages, aStageOfAnotherPipelineIsRefusedUnlessTheDealMovesThere) {
    const Stage foreign = aStage(99, StageKind::Open, 30);
    EXPECT_EQ(moved(aDeal(), foreign).error().field, "stage");
    Stage other = foreign;
    other.pipeline = Link{2};
    const auto move = moveTo(aDeal(), other, std::span(&other, 1), {}, {}, rep, now, today);
    ASSERT_TRUE(move);
    EXPECT_EQ(move->deal.pipeline, Link{2});
    EXPECT_EQ(move->deal.closeDate, today + 30 * day);
}

TEST(Stages, probabilityAndWeightedAmount) {
    struct Case { std::optional<std::int64_t> byHand; const Stage& stage; std::int64_t percent, amount, weighted; };
    for (const Case& c : {Case{{}, first, 10, 1005, 101}, {33, first, 33, 1000, 330}, {0, second, 0, 1000, 0}, {{}, second, 50, -101, -51}, {{}, won, 100, 3000000, 3000000},
                          {90, lost, 0, 8000000, 0}, {{}, second, 50, 9'000'000'000'000'000'001, 4'500'000'000'000'000'001}}) {
        Deal deal;
        deal.probability = c.byHand, deal.amount = Money{c.amount};
        EXPECT_EQ(probabilityOf(deal, c.stage), c.percent);
        EXPECT_EQ(weighted(deal, c.stage), Money{c.weighted});
    }
    EXPECT_FALSE(weighted(Deal{}, first)) << "unknown is not 0";
}

TEST(Stages, idleDaysCountFromTheLastSignOfLife) {
    Deal deal;
    EXPECT_EQ(idleDays(deal, first, now), 0);
    deal.created = now - 40 * day;
    EXPECT_EQ(idleDays(deal, first, now), 40);
    deal.stageSince = now - 20 * day;
    EXPECT_EQ(idleDays(deal, first, now), 20);
    EXPECT_TRUE(isStalled(deal, first, now));
    deal.lastActivity = now - 14 * day;
    EXPECT_FALSE(isStalled(deal, first, now)) << "14 of 14 days";
    EXPECT_EQ(idleDays(deal, won, now), 0);
}

TEST(Stages, nextStep) {
    using Days = std::vector<std::optional<Date>>;
    struct Case { std::optional<Date> on; Days activities; NextStepState state; };
    for (const Case& c : {Case{{}, {}, NextStepState::None}, {today - day, {}, NextStepState::Overdue}, {today, {}, NextStepState::Today}, {today + day, {}, NextStepState::Later},
                          {{}, {today + day}, NextStepState::Later}, {{}, {today + day, today}, NextStepState::Today}, {{}, {{}, today - day}, NextStepState::Overdue},
                          {{}, {std::nullopt}, NextStepState::Later}, {today + day, {today - day}, NextStepState::Later}}) {
        Deal deal;
        deal.nextStepOn = c.on;
        Planned planned;
        for (const auto& on : c.activities) planned.add(on);
        EXPECT_EQ(planned.open, std::ssize(c.activities));
        EXPECT_EQ(nextStepState(deal, first, planned, today), c.state);
        EXPECT_EQ(nextStepState(deal, won, planned, today), NextStepState::Later);
    }
}

TEST(Stages, forecastCategories) {
    struct Case { std::int64_t percent; ForecastCategory category; };
    for (const Case& c : {Case{0, ForecastCategory::Pipeline}, {49, ForecastCategory::Pipeline}, {50, ForecastCategory::BestCase}, {79, ForecastCategory::BestCase},
                          {80, ForecastCategory::Commit}, {100, ForecastCategory::Commit}}) {
        Deal deal;
        deal.probability = c.percent;
        EXPECT_EQ(forecastOf(deal, first), c.category) << c.percent;
    }
    EXPECT_EQ(forecastOf({}, won), ForecastCategory::Closed);
    EXPECT_EQ(forecastOf({}, lost), ForecastCategory::Omitted);
}

TEST(Stages, closedNamesInBothLanguages) {
    for (const char* name : {"won", "Won", " Closed  Won ", "赢单", "成交"}) EXPECT_EQ(closedKindNamed(name), StageKind::Won) << name;
    for (const char* name : {"LOST", "closed lost", "输单", "丢单"}) EXPECT_EQ(closedKindNamed(name), StageKind::Lost) << name;
    EXPECT_FALSE(closedKindNamed("Engaging"));
}

}
