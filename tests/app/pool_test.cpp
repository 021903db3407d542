// SPDX-License-Identifier: MIT
// Leads are claimed, given back and come back by themselves; two who claim at the same instant are told apart.
#include "app/pool_board.h"
#include "app/activities.h"
#include "app/records.h"
#include "app/settings.h"
#include "core/model/activity.h"
#include "support/app_workspace.h"
#include "support/statements.h"
#include <atomic>
#include <thread>

using namespace tilth;
using namespace tilth::test;

namespace {

class PoolTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (!workspace) return;
        for (const char* name : {"anna", "ben"}) {
            User user;
            user.name = user.login = name;
            ASSERT_TRUE(addRecord(*workspace, workspace->type<User>(), user));
        }
        anna = as("anna");
        ben = as("ben");
    }
    void TearDown() override { anna.reset(), ben.reset(); }         // before the clock goes
    std::unique_ptr<Workspace> as(const std::string& login) {
        auto opened = Workspace::open(place->text(), {login, clock.function()});
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().text);
        return opened ? std::move(*opened) : nullptr;
    }
    std::int64_t addLead(const std::string& name) {
        Lead lead;
        lead.name = name;
        const auto id = addRecord(*workspace, workspace->type<Lead>(), lead);
        EXPECT_TRUE(id);
        return id ? *id : 0;
    }
    void set(const std::string& key, const std::string& value) {
        ASSERT_TRUE(setSetting(*workspace, key, value));
        anna->refresh();
        ben->refresh();
    }
    std::int64_t ownerOf(std::int64_t lead) { return workspace->store().find<Lead>(lead)->owner.id; }
    void pass(std::int64_t days) { clock.ms += days * 86'400'000; }
    std::unique_ptr<Workspace> anna, ben;
};

}

TEST_P(PoolTest, WhoClaimsOwnsTheLeadAndTheNextOneIsToldWhoHasIt) {
    const auto lead = addLead("Ada");
    const std::string before = state();
    ASSERT_TRUE(claimLead(*anna, lead));
    EXPECT_EQ(ownerOf(lead), anna->user().id);
    const auto late = claimLead(*ben, lead);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Conflict);
    EXPECT_EQ(late.error().text, "anna has this lead since 2026-05-28T20:26:40Z.");
    ASSERT_TRUE(anna->store().undo());
    EXPECT_EQ(state(), before);
}

TEST_P(PoolTest, ALeadGoesBackWithAReasonAndWaitsBeforeItsLastOwnerHasItAgain) {
    const auto lead = addLead("Ada");
    ASSERT_TRUE(claimLead(*anna, lead));
    EXPECT_EQ(returnLead(*anna, lead, "").error().field, "reason");
    EXPECT_EQ(returnLead(*ben, lead, "Mine!").error().field, "owner");
    ASSERT_TRUE(returnLead(*anna, lead, "No budget"));
    EXPECT_EQ(ownerOf(lead), 0);
    EXPECT_EQ(newestAssignment(*workspace, lead)->reason, "No budget");
    EXPECT_EQ(claimLead(*anna, lead).error().code, Error::Refused);
    clock.ms += 12 * 3'600'000;
    EXPECT_TRUE(claimLead(*anna, lead));
    EXPECT_TRUE(returnLead(*workspace, lead, "Taken back by the head"));
    EXPECT_TRUE(claimLead(*ben, lead));
}

TEST_P(PoolTest, LimitsCountOpenLeadsAndClaimsOfTheDay) {
    set("pool_most_held", "2");
    set("pool_claims_per_day", "3");
    const auto a = addLead("A"), b = addLead("B"), c = addLead("C"), d = addLead("D");
    ASSERT_TRUE(claimLead(*anna, a));
    ASSERT_TRUE(claimLead(*anna, b));
    EXPECT_EQ(claimLead(*anna, c).error().text, "You have 2 open leads of 2; finish or give back one first.");
    ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), a, Lead::type.at("status"), whole(LeadStatus::Converted)));     // won ones do not count
    ASSERT_TRUE(claimLead(*anna, c));
    ASSERT_TRUE(returnLead(*anna, b, "x"));
    EXPECT_EQ(claimLead(*anna, d).error().text, "You claimed 3 leads of 3 today; go on tomorrow.");
    pass(1);
    EXPECT_TRUE(claimLead(*anna, d));
}

TEST_P(PoolTest, LeadsComeBackByThemselvesInOneRevision) {
    set("pool_idle_days", "14");
    const auto idle = addLead("Idle"), worked = addLead("Worked"), own = addLead("Given by hand");
    for (const auto lead : {idle, worked}) ASSERT_TRUE(claimLead(*anna, lead));
    ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), own, Lead::type.at("owner"), anna->user().id));
    pass(12);
    Activity call;
    call.subject = "Call";
    call.kind = ActivityKind::Call;
    call.lead = Link{worked};
    call.doneAt = workspace->now();
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), call));
    const auto warned = heldLeads(*workspace);
    ASSERT_EQ(warned.size(), 2u);
    EXPECT_EQ(warned.front().lead, idle);
    EXPECT_EQ(warned.front().verdict.state, HoldState::Warned);
    EXPECT_EQ(poolStanding(*workspace, anna->user().id, warned).warned, 1);
    pass(2);
    const std::string before = state();
    EXPECT_EQ(returnDueLeads(*workspace)->leads, 1);
    EXPECT_EQ(ownerOf(idle), 0);
    EXPECT_EQ(ownerOf(worked), anna->user().id);
    EXPECT_EQ(ownerOf(own), anna->user().id);
    EXPECT_EQ(newestAssignment(*workspace, idle)->reason, "not followed up for 14 days");
    EXPECT_EQ(returnDueLeads(*workspace)->leads, 0);
    expectReversible(before);
}

TEST_P(PoolTest, TheBoardSaysWhyLeadsAreThereWhatOneHoldsAndHowMuchMoreOneMayTake) {
    set("pool_claims_per_day", "20");
    set("pool_idle_days", "14");
    const auto ada = addLead("Ada"), bo = addLead("Bo");
    for (const auto lead : {ada, bo}) ASSERT_TRUE(claimLead(*anna, lead));
    ASSERT_TRUE(returnLead(*anna, ada, "No budget"));
    const std::int64_t pool[]{ada};
    const PoolBoard board = poolBoard(*anna, pool);
    ASSERT_EQ(board.pool.size(), 1u);
    EXPECT_EQ(board.pool[0].reason, "No budget");
    EXPECT_EQ(board.pool[0].lastOwner, "anna");
    EXPECT_EQ(board.pool[0].since, anna->now());
    EXPECT_EQ(board.titles, std::vector<std::string>{"Bo"});
    EXPECT_EQ(board.standing.claimedToday, 2);
    EXPECT_EQ(board.rules.claimsPerDay, 20);
    ASSERT_TRUE(heldLead(*anna, bo));
    EXPECT_EQ(heldLead(*anna, bo)->verdict.returnsAt, board.mine[0].verdict.returnsAt);
    EXPECT_FALSE(heldLead(*anna, ada));
    EXPECT_EQ(claimAnswer(*ben, bo)->verdict.hindrance, ClaimHindrance::Held);
    EXPECT_EQ(claimAnswer(*anna, ada)->verdict.hindrance, ClaimHindrance::CoolOff);
    EXPECT_EQ(claimAnswer(*ben, ada)->verdict.hindrance, ClaimHindrance::None);
    pass(12);
    EXPECT_EQ(poolWatch(*anna).soon, std::vector<std::int64_t>{bo});
    EXPECT_TRUE(poolWatch(*ben).soon.empty());
    pass(2);
    EXPECT_EQ(poolWatch(*ben).due, 1);
}

TEST_P(PoolTest, WhatTheBoardAsksDoesNotGrowWithItsLeads) {
    std::vector<std::int64_t> pool;
    const auto addLeads = [&](int count) {
        for (int i = 0; i < count; ++i) {
            pool.push_back(addLead("Free " + std::to_string(i)));
            ASSERT_TRUE(claimLead(*workspace, pool.back()));
            ASSERT_TRUE(returnLead(*workspace, pool.back(), "x"));
            ASSERT_TRUE(claimLead(*workspace, addLead("Held " + std::to_string(i))));
        }
    };
    addLeads(2);
    const auto few = statements([&] { EXPECT_EQ(poolBoard(*workspace, pool).mine.size(), 2u); });
    addLeads(20);
    EXPECT_EQ(statements([&] { EXPECT_EQ(poolBoard(*workspace, pool).mine.size(), 22u); }), few);
    EXPECT_EQ(poolBoard(*workspace, pool).pool.size(), 22u);
}

// Each round both reach for the same lead at once; every lead has one owner, and whoever lost is told so.
TEST_P(PoolTest, TwoAtTheSameInstantNeverBothGetTheLead) {
    constexpr int rounds = 40;
    std::vector<std::int64_t> leads;
    for (int i = 0; i < rounds; ++i) leads.push_back(addLead("L" + std::to_string(i)));
    std::atomic<int> waiting{0}, told{0};
    std::vector<std::vector<bool>> won(2, std::vector<bool>(rounds));
    const auto race = [&](Workspace& mine, std::size_t side) {
        for (int i = 0; i < rounds; ++i) {
            ++waiting;
            while (waiting < 2 * (i + 1)) std::this_thread::yield();
            const auto claimed = claimLead(mine, leads[static_cast<std::size_t>(i)]);
            won[side][static_cast<std::size_t>(i)] = static_cast<bool>(claimed);
            told += !claimed && claimed.error().code == Error::Conflict && claimed.error().text.find(" has this lead") != std::string::npos;
        }
    };
    std::thread other(race, std::ref(*ben), 1);
    race(*anna, 0);
    other.join();
    for (std::size_t i = 0; i < rounds; ++i) {
        EXPECT_NE(won[0][i], won[1][i]) << i;
        EXPECT_EQ(ownerOf(leads[i]), (won[0][i] ? anna : ben)->user().id) << i;
        EXPECT_EQ(workspace->store().findBy<Assignment>("lead", leads[i]).size(), 1u) << i;
    }
    EXPECT_EQ(told, rounds);
}

// One person, two windows, room for one more lead: the limit holds.
TEST_P(PoolTest, ALimitHoldsForTwoWindowsOfOnePerson) {
    set("pool_most_held", "1");
    for (int round = 0; round < 10; ++round) {
        const auto a = addLead("A"), b = addLead("B");
        const auto second = as("anna");
        std::atomic<int> waiting{0};
        std::array<bool, 2> got{};
        const auto grab = [&](Workspace& mine, std::int64_t lead, bool& ok) {
            ++waiting;
            while (waiting < 2) std::this_thread::yield();
            ok = static_cast<bool>(claimLead(mine, lead));
        };
        std::thread other(grab, std::ref(*second), b, std::ref(got[1]));
        grab(*anna, a, got[0]);
        other.join();
        EXPECT_NE(got[0], got[1]) << round;
        for (const auto lead : {a, b}) {
            const std::vector<std::int64_t> ids{lead};
            ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), ids));
        }
    }
}

TILTH_ON_BOTH_DATABASES(PoolTest);
