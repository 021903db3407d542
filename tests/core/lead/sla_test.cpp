// SPDX-License-Identifier: MIT
// Leads owed and deadlines kept: vectors V9 to V11 and working time.
#include "core/lead/sla.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

OwedPlan plan(std::int64_t target, std::int64_t share, std::int64_t deal, std::int64_t win, std::int64_t sql, std::int64_t mql) {
    return {.target = Money{target * 100}, .averageDeal = Money{deal * 100}, .share = share * 100, .winRate = win * 100, .sqlToOpportunity = sql * 100, .mqlToSql = mql * 100};
}

TEST(Owed, V9) {
    const auto owed = owedOf(plan(500'000, 60, 10'000, 25, 50, 20));
    ASSERT_TRUE(owed);
    EXPECT_EQ(owed->customers, 30);
    EXPECT_EQ(owed->opportunities, 120);
    EXPECT_EQ(owed->sqls, 240);
    EXPECT_EQ(owed->mqls, 1200);
}

TEST(Owed, V10ExactWhereFloatingPointGivesOneMore) {
    EXPECT_EQ(owedOf(plan(300'000, 30, 5'000, 20, 60, 15))->mqls, 1000);
    const auto owed = owedOf(plan(25, 100, 1, 22, 50, 20));
    EXPECT_EQ(owed->customers, 25);
    EXPECT_EQ(owed->opportunities, 114);
    EXPECT_EQ(owed->sqls, 228);
    EXPECT_EQ(owed->mqls, 1137);
}

TEST(Owed, ImpossiblePlansAreRefused) {
    EXPECT_FALSE(owedOf(plan(1000, 50, 0, 20, 20, 20)));
    EXPECT_FALSE(owedOf(plan(1000, 50, 10, 0, 20, 20)));
    EXPECT_FALSE(owedOf(plan(1000, 50, 10, 20, 101, 20)));
    OwedPlan huge = plan(1, 100, 1, 1, 1, 1);
    huge.target = Money{INT64_MAX};
    huge.averageDeal = Money{1};
    EXPECT_FALSE(owedOf(huge));
}

TEST(Owed, ToDateByWorkingDays) {
    EXPECT_EQ(owedToDate(1000, 0, 21), 0);
    EXPECT_EQ(owedToDate(1000, 7, 21), 334);
    EXPECT_EQ(owedToDate(1000, 21, 21), 1000);
    EXPECT_EQ(owedToDate(1000, 30, 21), 1000);
    EXPECT_EQ(owedToDate(1000, 3, 0), 0);
}

TEST(Sla, V11OpenBreachesCount) {
    SlaCounts counts{.due = 5, .overdue = 1, .fulfilled = 8, .failed = 1};
    EXPECT_DOUBLE_EQ(*compliance(counts), 0.8);
    EXPECT_FALSE(compliance({}));
}

WorkingTime office() {
    using namespace std::chrono;
    return *WorkingTime::of({}, *WorkingDays::of({}, {sys_days{year{2026} / 1 / 1}, sys_days{year{2026} / 12 / 31}}), Zone{});
}
Time at(int day, int hour, int minute = 0) {
    using namespace std::chrono;
    return time_point_cast<Time::duration>(sys_days{year{2026} / 3 / day} + hours{hour} + minutes{minute});
}

TEST(Sla, VerdictsInWorkingTime) {
    const WorkingTime time = office();                                     // 2026-03-02 is a Monday
    const struct { const char* why; SlaCase one; Time now; SlaState state; int minutes; } rows[] = {
        {"in time", {at(2, 9), Priority::Urgent, at(2, 10)}, at(2, 12), SlaState::Fulfilled, 60},
        {"a minute late", {at(2, 9), Priority::Urgent, at(2, 10, 1)}, at(2, 12), SlaState::Failed, 61},
        {"still time", {at(2, 9), Priority::High, {}}, at(2, 12), SlaState::Due, 180},
        {"overdue", {at(2, 9), Priority::High, {}}, at(2, 14), SlaState::Overdue, 300},
        {"came at night", {at(2, 22), Priority::Urgent, at(3, 9, 30)}, at(3, 12), SlaState::Fulfilled, 30},
        {"on hold", {at(2, 9), Priority::Urgent, at(2, 11, 30), {{at(2, 9, 30), at(2, 11)}}}, at(2, 12), SlaState::Fulfilled, 60},
    };
    for (const auto& row : rows) {
        const auto verdict = verdictOf(row.one, usualDurations, time, row.now);
        ASSERT_TRUE(verdict) << row.why;
        EXPECT_EQ(verdict->state, row.state) << row.why;
        EXPECT_EQ(verdict->taken, std::chrono::minutes{row.minutes}) << row.why;
    }
}

TEST(Sla, PriorityFollowsTheGrade) {
    const struct { const char* grade; Priority priority; } rows[] = {
        {"A1", Priority::Urgent}, {"A3", Priority::High}, {"B1", Priority::High}, {"B2", Priority::Normal}, {"C2", Priority::Normal}, {"C3", Priority::Low}, {"", Priority::Normal}};
    for (const auto& row : rows) EXPECT_EQ(slaPriority(row.grade), row.priority) << row.grade;
}

}
}
