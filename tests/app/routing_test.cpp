// SPDX-License-Identifier: MIT
// Leads reach people by rules: when added, imported, handed over, and when asked; each with its reason, and undone with its revision.
#include "app/routing.h"
#include "app/rule_order.h"
#include "app/importing.h"
#include "app/leads.h"
#include "app/settings.h"
#include "core/model/team.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class RoutingTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (!workspace) return;
        Team sales;
        sales.name = "Sales";
        team = added(sales);
        anna = addUser("Anna");
        ben = addUser("Ben");
    }
    template <class E> std::int64_t added(E record) {
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::int64_t addUser(const std::string& name) {
        User user;
        user.name = user.login = name;
        user.team = Link{team};
        return added(user);
    }
    std::int64_t addRule(std::int64_t position, const std::string& condition, AssignTo method, std::int64_t user = 0) {
        AssignmentRule rule;
        rule.name = "R" + std::to_string(position);
        rule.position = position;
        rule.condition = condition;
        rule.method = method;
        rule.user = Link{user};
        rule.team = Link{method == AssignTo::RoundRobin || method == AssignTo::LeastBusy ? team : 0};
        return added(rule);
    }
    void limit(std::int64_t user, std::int64_t capacity) {
        Assignee assignee;
        assignee.user = Link{user};
        assignee.capacity = capacity;
        added(assignee);
    }
    std::int64_t addLead(const std::string& name, const std::string& country = {}) {
        const Record record = newRecord(*workspace, workspace->type<Lead>());
        auto& lead = static_cast<Lead&>(*record);
        lead.name = name;
        lead.country = country;
        return added(lead);
    }
    std::int64_t ownerOf(std::int64_t lead) { return workspace->store().find<Lead>(lead)->owner.id; }
    std::string reasonOf(std::int64_t lead) {
        const auto past = workspace->store().findBy<Assignment>("lead", lead);
        return past.empty() ? "" : past.back()->reason;
    }
    std::int64_t team = 0, anna = 0, ben = 0;
};

}

TEST_P(RoutingTest, RulesAreMovedAndNumberedAnewInOneRevision) {
    const auto a = addRule(5, "", AssignTo::Pool), b = addRule(5, "", AssignTo::Pool), c = addRule(9, "", AssignTo::Pool);
    const auto order = [&] {
        std::vector<std::int64_t> ids;
        for (const auto& rule : assignmentRules(*workspace)) ids.push_back(rule->id);
        return ids;
    };
    const std::string before = state();
    ASSERT_TRUE(moveAssignmentRule(*workspace, c, 0));
    EXPECT_EQ(order(), (std::vector{c, a, b}));
    expectReversible(before);
    ASSERT_TRUE(moveAssignmentRule(*workspace, a, 99));
    EXPECT_EQ(order().back(), a);
    EXPECT_EQ(*moveAssignmentRule(*workspace, a, 2), 0) << "nothing differs";
    EXPECT_EQ(moveAssignmentRule(*workspace, 4711, 0).error().code, Error::NotFound);
    const auto fresh = addAssignmentRule(*workspace, "New");
    ASSERT_TRUE(fresh);
    EXPECT_EQ(order().back(), *fresh);
    EXPECT_FALSE(workspace->store().find<AssignmentRule>(*fresh)->active);
}

TEST_P(RoutingTest, TheBoardNamesWhomEachRuleMeans) {
    addRule(1, "", AssignTo::User, anna);
    addRule(2, "", AssignTo::RoundRobin);
    addRule(3, "", AssignTo::Pool);
    const RoutingBoard board = routingBoard(*workspace);
    ASSERT_EQ(board.rules.size(), 3u);
    EXPECT_EQ(board.rules[0].to, titleOf(*workspace, User::type.name, anna));
    EXPECT_EQ(board.rules[1].to, titleOf(*workspace, Team::type.name, team));
    EXPECT_EQ(board.rules[2].to, "");
}

TEST_P(RoutingTest, WhatComesInWithItsPassingIsNotPassedOnAgain) {
    addRule(1, "", AssignTo::User, anna);
    Lead decided, free;
    decided.name = "Ada";
    free.name = "Bo";
    ChangeSet change{"Two leads"};
    for (Lead* lead : {&decided, &free}) {
        lead->id = workspace->store().newId();
        change.create(workspace->type<Lead>(), *lead);
    }
    change.create(workspace->type<Assignment>(), assignmentOf(*workspace, AssignmentKind::Return, decided, {}, "No budget"));
    ASSERT_TRUE(workspace->commit(change));
    EXPECT_EQ(workspace->store().find<Lead>(decided.id)->owner.id, 0);
    EXPECT_EQ(workspace->store().find<Lead>(free.id)->owner.id, anna);
}

TEST_P(RoutingTest, WithoutRulesALeadBelongsToWhoAddsIt) {
    EXPECT_EQ(ownerOf(addLead("Ada")), workspace->user().id);
    EXPECT_FALSE(assignPool(*workspace, false));
}

TEST_P(RoutingTest, ANewLeadGoesRoundTheTeamInItsOwnRevision) {
    addRule(1, "country:DE", AssignTo::RoundRobin);
    limit(anna, 20);
    const std::string before = state();
    const auto first = addLead("Ada", "DE");
    EXPECT_EQ(ownerOf(first), anna);
    EXPECT_EQ(reasonOf(first), "rule 1 'R1': round robin, Anna had 0 open of 20");
    expectReversible(before);
    EXPECT_EQ(ownerOf(addLead("Bo", "DE")), ben);
    const auto third = addLead("Cy", "DE");
    EXPECT_EQ(reasonOf(third), "rule 1 'R1': round robin, Anna had 1 open of 20");
    const auto other = addLead("Di", "FR");
    EXPECT_EQ(ownerOf(other), 0);
    EXPECT_EQ(reasonOf(other), "no rule fits, lead pool");
}

TEST_P(RoutingTest, WhoIsChosenByHandKeepsTheLead) {
    addRule(1, "", AssignTo::RoundRobin);
    Lead lead;
    lead.name = "Ada";
    lead.owner = Link{workspace->user().id};
    EXPECT_EQ(ownerOf(added(lead)), workspace->user().id);
}

TEST_P(RoutingTest, AnImportIsSharedOutAndOneUndoTakesItBack) {
    addRule(1, "country:DE score>=0", AssignTo::LeastBusy);
    addRule(2, "country:CN", AssignTo::Pool);
    limit(ben, 1);
    const std::string before = state();
    ImportRequest request;
    request.path = file("leads.csv", "Name,Country\nA,DE\nB,DE\nC,DE\nD,CN\nE,DE\n");
    request.type = "lead";
    const auto result = importFile(*workspace, request);
    ASSERT_TRUE(result) << result.error().text;
    std::map<std::int64_t, int> counts;
    for (const auto& lead : workspace->store().findAll<Lead>()) ++counts[lead->owner.id];
    EXPECT_EQ(counts[anna], 3);
    EXPECT_EQ(counts[ben], 1);
    EXPECT_EQ(counts[0], 1);
    expectReversible(before);
}

TEST_P(RoutingTest, ALeadOfNobodyIsAssignedWhenItIsHandedOver) {
    const auto lead = addLead("Ada");
    ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), lead, Lead::type.at("owner"), {}));
    addRule(1, "lifecycle:mql", AssignTo::User, ben);
    ASSERT_TRUE(setSetting(*workspace, "assign_leads", "mql"));
    EXPECT_EQ(ownerOf(addLead("Bo")), workspace->user().id);
    ASSERT_TRUE(handOver(*workspace, lead));
    EXPECT_EQ(ownerOf(lead), ben);
    EXPECT_EQ(reasonOf(lead), "rule 1 'R1': Ben had 0 open");
}

TEST_P(RoutingTest, ARunSharesOutThePoolAndADryRunOnlySaysSo) {
    ASSERT_TRUE(setSetting(*workspace, "assign_leads", "no"));
    for (const char* name : {"A", "B", "C"}) {
        const auto lead = addLead(name);
        ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), lead, Lead::type.at("owner"), {}));
    }
    addRule(1, "", AssignTo::RoundRobin);
    const std::string before = state();
    const auto dry = assignPool(*workspace, true);
    ASSERT_TRUE(dry);
    EXPECT_EQ(state(), before);
    const auto run = assignPool(*workspace, false);
    ASSERT_TRUE(run);
    ASSERT_EQ(run->size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ((*run)[i].routing.reason, (*dry)[i].routing.reason);
    EXPECT_EQ(ownerOf((*run)[2].lead), anna);
    EXPECT_TRUE(assignPool(*workspace, false)->empty());
    expectReversible(before);
}

TEST_P(RoutingTest, ARuleThatCannotBeAppliedIsRefused) {
    AssignmentRule rule;
    rule.name = "R";
    rule.condition = "colour:red";
    rule.method = AssignTo::Pool;
    EXPECT_EQ(addRecord(*workspace, workspace->type<AssignmentRule>(), rule).error().field, "condition");
    rule.condition = "";
    rule.method = AssignTo::User;
    EXPECT_EQ(addRecord(*workspace, workspace->type<AssignmentRule>(), rule).error().field, "user");
    rule.method = AssignTo::LeastBusy;
    EXPECT_EQ(addRecord(*workspace, workspace->type<AssignmentRule>(), rule).error().field, "team");
    Assignee assignee;
    assignee.user = Link{anna};
    assignee.hours = "late";
    EXPECT_EQ(addRecord(*workspace, workspace->type<Assignee>(), assignee).error().field, "hours");
    assignee.hours = "mon-fri 09:00-12:00";
    added(assignee);
    EXPECT_FALSE(addRecord(*workspace, workspace->type<Assignee>(), assignee));     // one a person
}

TEST_P(RoutingTest, TheStoryTellsWhichRulesFitAndWhoHadTheLead) {
    addRule(1, "country:DE", AssignTo::User, anna);
    addRule(2, "", AssignTo::User, ben);
    const auto lead = addLead("Ada", "FR");
    const auto story = explainAssignment(*workspace, lead);
    ASSERT_TRUE(story);
    ASSERT_EQ(story->rules.size(), 2u);
    EXPECT_FALSE(story->rules[0].fits);
    EXPECT_TRUE(story->rules[1].fits);
    EXPECT_EQ(story->now.owner.id, ben);
    ASSERT_EQ(story->past.size(), 1u);
    EXPECT_EQ(story->past.front()->toUser.id, ben);
    EXPECT_EQ(ownerOf(lead), ben);
}

// The clock stands at Thursday, 20:26 UTC: outside of the workspace's hours.
TEST_P(RoutingTest, WhoWorksAtThatHourComesFirst) {
    addRule(1, "", AssignTo::LeastBusy);
    Assignee late;
    late.user = Link{ben};
    late.hours = "thu 18:00-22:00";
    added(late);
    EXPECT_EQ(ownerOf(addLead("A")), ben);
    EXPECT_EQ(ownerOf(addLead("B")), ben);
    clock.ms += 3 * 3'600'000;                              // nobody works: everybody counts
    EXPECT_EQ(ownerOf(addLead("C")), anna);
}

TILTH_ON_BOTH_DATABASES(RoutingTest);
