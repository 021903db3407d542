// SPDX-License-Identifier: MIT
// Who gets a lead, case by case: order of rules, turns, loads, limits, absence, and the reason in words.
#include "core/lead/routing.h"
#include <gtest/gtest.h>

using namespace tilth;

namespace {

constexpr std::int64_t anna = 1, ben = 2, chen = 3;

RepLoad rep(std::int64_t user, std::string name, std::int64_t open, std::optional<std::int64_t> most = {}) {
    return {.user = user, .name = std::move(name), .open = open, .mostOpen = most, .mostRecent = {}};
}
Loads three() { return {{rep(anna, "Anna", 4, 20), rep(ben, "Ben", 2), rep(chen, "Chen", 9, 9)}, {}}; }
RouteRule team(AssignTo method) { return {7, 3, "DE leads", method, {anna, ben, chen}}; }
Routing routed(const RouteRule& rule, const Loads& loads) {
    return route(std::span(&rule, 1), loads, [](std::size_t) { return true; });
}

}

TEST(Routing, TheFirstRuleThatFitsDecidesAndSaysWhy) {
    const std::vector<RouteRule> rules{{1, 1, "VIP", AssignTo::User, {ben}}, {2, 2, "DE leads", AssignTo::RoundRobin, {anna, ben}}, {3, 3, "Rest", AssignTo::Pool, {}}};
    struct Case { std::size_t from; std::int64_t owner, rule; std::string reason; };
    const std::vector<Case> cases{{0, ben, 1, "rule 1 'VIP': Ben had 2 open"},
                                  {1, anna, 2, "rule 2 'DE leads': round robin, Anna had 4 open of 20"},
                                  {2, 0, 3, "rule 3 'Rest': lead pool"},
                                  {3, 0, 0, "no rule fits, lead pool"}};
    for (const Case& c : cases) {
        const Routing got = route(rules, three(), [&](std::size_t i) { return i >= c.from; });
        EXPECT_EQ(got.owner.id, c.owner) << c.reason;
        EXPECT_EQ(got.rule.id, c.rule) << c.reason;
        EXPECT_EQ(got.reason, c.reason);
    }
}

TEST(Routing, LeastBusyTakesTheFewestOpenAndTiesGoByTheList) {
    Loads loads = three();
    EXPECT_EQ(routed(team(AssignTo::LeastBusy), loads).reason, "rule 3 'DE leads': least busy, Ben had 2 open");
    loads.people[1].open = 4;
    EXPECT_EQ(routed(team(AssignTo::LeastBusy), loads).owner.id, anna);
}

TEST(Routing, TurnsGoRoundAndSkipWhoIsFull) {
    Loads loads = three();
    const RouteRule rule = team(AssignTo::RoundRobin);
    std::string order;
    for (int i = 0; i < 5; ++i) {
        const Routing got = routed(rule, loads);
        order += loads.find(got.owner.id)->name[0];
        loads.give(rule.id, got.owner.id);
    }
    EXPECT_EQ(order, "ABABA");
    EXPECT_EQ(loads.find(anna)->open, 7);
    loads.people[2].mostOpen = 20;                          // Chen never had a turn
    EXPECT_EQ(routed(rule, loads).owner.id, chen);
}

TEST(Routing, EachRuleHasTurnsOfItsOwn) {
    Loads loads = three();
    loads.turns[{7, anna}] = 100;
    EXPECT_EQ(routed({7, 1, "a", AssignTo::RoundRobin, {anna, ben}}, loads).owner.id, ben);
    EXPECT_EQ(routed({8, 2, "b", AssignTo::RoundRobin, {anna, ben}}, loads).owner.id, anna);
}

TEST(Routing, WhoIsAtWorkComesFirstAndAtNightEverybodyCounts) {
    Loads loads = three();
    loads.people[1].atWork = false;
    EXPECT_EQ(routed(team(AssignTo::LeastBusy), loads).owner.id, anna);
    loads.people[0].atWork = false;
    EXPECT_EQ(routed(team(AssignTo::LeastBusy), loads).owner.id, ben);
}

TEST(Routing, WhereNobodyIsFreeTheLeadGoesIntoThePoolAndTheReasonNamesEach) {
    Loads loads = three();
    loads.people[0].open = 20;
    loads.people[1].away = true;
    EXPECT_EQ(routed(team(AssignTo::RoundRobin), loads).reason,
              "rule 3 'DE leads': nobody is free (Anna has 20 open of 20, Ben is away, Chen has 9 open of 9), lead pool");
    EXPECT_FALSE(routed(team(AssignTo::RoundRobin), loads).owner);
    EXPECT_EQ(routed({7, 3, "DE leads", AssignTo::RoundRobin, {}}, loads).reason, "rule 3 'DE leads': nobody is free (the team has nobody), lead pool");
}

TEST(Routing, ThirtyDaysAreALimitOfTheirOwn) {
    Loads loads{{rep(anna, "Anna", 0), rep(ben, "Ben", 5)}, {}};
    loads.people[0].recent = 10;
    loads.people[0].mostRecent = 10;
    EXPECT_EQ(routed(team(AssignTo::LeastBusy), loads).owner.id, ben);
    loads.people[1].away = true;
    EXPECT_EQ(routed(team(AssignTo::LeastBusy), loads).reason, "rule 3 'DE leads': nobody is free (Anna got 10 of 10 in 30 days, Ben is away), lead pool");
}
