// SPDX-License-Identifier: MIT
// Who gets a lead (F9): ordered rules, the first that fits decides; a person, a team in turn, the least busy, or the pool.
#pragma once
#include "core/model/assignment_rule.h"
#include <functional>
#include <map>
#include <vector>

namespace tilth {

/// A rule as it is applied.
struct RouteRule {
    std::int64_t id = 0, position = 0;
    std::string name;
    AssignTo method = AssignTo::Pool;
    std::vector<std::int64_t> people;           // of User one, of a team its members, in the order of the list
};

/// What a person has. Without a limit any number.
struct RepLoad {
    std::int64_t user = 0;
    std::string name;
    std::int64_t open = 0, recent = 0;          // open leads; leads given within 30 days
    std::optional<std::int64_t> mostOpen, mostRecent;
    bool away = false, atWork = true;           // atWork: now, by the person's hours
};

/// All people, and whose turn it was: the greater the number, the later.
struct Loads {
    std::vector<RepLoad> people;
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> turns;    // by rule and user

    const RepLoad* find(std::int64_t user) const;
    /// One more lead for a person, by a rule.
    void give(std::int64_t rule, std::int64_t user);
};

struct Routing {
    Link owner, rule;                           // owner: nobody is the pool; rule: none fitted
    std::string reason;                         // "rule 3 'DE leads': round robin, Anna had 4 open of 20"
};

/// Whether the rule of that place fits the lead.
using RuleFits = std::function<bool(std::size_t rule)>;

/// Decides, changes nothing. Of a team those count who are not away and below their limits, those at work first; where nobody of them is
/// at work, all of them (a lead of the night waits for the morning). In turn: whose last turn by this rule was longest ago; least busy: the
/// fewest open leads; ties: the order of the list. Where nobody is free the lead goes into the pool, and the reason says why for each.
Routing route(std::span<const RouteRule> rules, const Loads& loads, const RuleFits& fits);

}
