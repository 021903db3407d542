// SPDX-License-Identifier: MIT
// When a lead comes back to the pool, and who may claim it: tables of days and of limits.
#include "core/lead/pool.h"
#include <gtest/gtest.h>

using namespace tilth;

namespace {

constexpr Time start{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9}};
Time after(std::int64_t days, std::int64_t hours = 0) { return start + std::chrono::hours{24 * days + hours}; }

struct Wait {
    PoolRules rules;
    std::optional<std::int64_t> followedUp;         // days after the start
    std::int64_t now;
    HoldState state;
    std::optional<std::int64_t> returns;
    std::string reason;
};
const std::vector<Wait> waits{
    {{}, {}, 400, HoldState::Held, {}, ""},
    {{.idleDays = 14, .warnDays = 3}, {}, 10, HoldState::Held, 14, "not followed up for 14 days"},
    {{.idleDays = 14, .warnDays = 3}, {}, 11, HoldState::Warned, 14, "not followed up for 14 days"},
    {{.idleDays = 14, .warnDays = 3}, {}, 14, HoldState::Due, 14, "not followed up for 14 days"},
    {{.idleDays = 14}, 5, 14, HoldState::Held, 19, "not followed up for 14 days"},
    {{.idleDays = 14}, -2, 14, HoldState::Due, 14, "not followed up for 14 days"},       // a call of the last owner does not count
    {{.idleDays = 14, .unwonDays = 30}, 20, 29, HoldState::Held, 30, "not won for 30 days"},
    {{.idleDays = 14, .unwonDays = 30}, 20, 30, HoldState::Due, 30, "not won for 30 days"},
    {{.protectDays = 7}, {}, 6, HoldState::Protected, 7, "protection of 7 days is over"},
    {{.protectDays = 7}, {}, 7, HoldState::Due, 7, "protection of 7 days is over"},
    {{.protectDays = 7, .idleDays = 3}, {}, 5, HoldState::Protected, 7, "not followed up for 3 days"},
    {{.protectDays = 1, .idleDays = 1, .warnDays = 0}, {}, 1, HoldState::Due, 1, "not followed up for 1 day"},
    {{.protectDays = 7, .unwonDays = 0, .warnDays = 2}, {}, 5, HoldState::Warned, 7, "protection of 7 days is over"}};

struct Claim {
    ClaimFacts facts;
    PoolRules rules;
    std::optional<Error::Code> refused;
    std::string words;
};
ClaimFacts free() { return {.status = LeadStatus::New, .holder = {}, .heldSince = {}, .gaveBack = {}}; }
ClaimFacts with(auto change) {
    ClaimFacts facts = free();
    change(facts);
    return facts;
}
const std::vector<Claim> claims{
    {free(), {}, {}, ""},
    {with([](ClaimFacts& f) { f.holder = "Anna"; }), {}, Error::Conflict, "Anna has this lead."},
    {with([](ClaimFacts& f) { f.holder = "Anna", f.heldSince = start; }), {.protectDays = 7}, Error::Conflict,
     "Anna has this lead since 2026-03-02T09:00:00Z, protected until 2026-03-09T09:00:00Z."},
    {with([](ClaimFacts& f) { f.status = LeadStatus::Converted; }), {}, Error::Refused, "This lead is closed; nobody has to work on it."},
    {with([](ClaimFacts& f) { f.held = 20; }), {.mostHeld = 20}, Error::Refused, "You have 20 open leads of 20; finish or give back one first."},
    {with([](ClaimFacts& f) { f.held = 19; }), {.mostHeld = 20}, {}, ""},
    {with([](ClaimFacts& f) { f.claimedToday = 5; }), {.claimsPerDay = 5}, Error::Refused, "You claimed 5 leads of 5 today; go on tomorrow."},
    {with([](ClaimFacts& f) { f.gaveBack = after(0, -11); }), {.coolOffHours = 12}, Error::Refused,
     "You had this lead until 2026-03-01T22:00:00Z; you can claim it again from 2026-03-02T10:00:00Z."},
    {with([](ClaimFacts& f) { f.gaveBack = after(0, -12); }), {.coolOffHours = 12}, {}, ""}};

}

TEST(Pool, ALeadComesBackWhenTheRulesSay) {
    for (const Wait& w : waits) {
        Holding holding{start, {}};
        if (w.followedUp) holding.followedUp = after(*w.followedUp);
        const HoldVerdict got = holdVerdict(holding, w.rules, after(w.now));
        const auto at = &w - waits.data();
        EXPECT_EQ(got.state, w.state) << at;
        EXPECT_EQ(got.returnsAt, w.returns ? std::optional{after(*w.returns)} : std::nullopt) << at;
        EXPECT_EQ(got.reason, w.reason) << at;
    }
}

TEST(Pool, AClaimIsRefusedInWords) {
    for (const Claim& c : claims) {
        const auto may = mayClaim(c.facts, c.rules, start);
        ASSERT_EQ(static_cast<bool>(may), !c.refused) << c.words;
        if (may) continue;
        EXPECT_EQ(may.error().code, *c.refused) << c.words;
        EXPECT_EQ(may.error().text, c.words);
    }
}
