// SPDX-License-Identifier: MIT
#include "core/lead/routing.h"
#include <algorithm>

namespace tilth {
namespace {

bool isFull(const RepLoad& rep) {
    return (rep.mostOpen && rep.open >= *rep.mostOpen) || (rep.mostRecent && rep.recent >= *rep.mostRecent);
}
bool isFree(const RepLoad& rep) { return !rep.away && !isFull(rep); }

std::string countText(const RepLoad& rep) {
    std::string text = rep.name + " had " + std::to_string(rep.open) + " open";
    if (rep.mostOpen) text += " of " + std::to_string(*rep.mostOpen);
    return text;
}
std::string hindrance(const RepLoad& rep) {
    if (rep.away) return rep.name + " is away";
    if (rep.mostOpen && rep.open >= *rep.mostOpen) return rep.name + " has " + std::to_string(rep.open) + " open of " + std::to_string(*rep.mostOpen);
    return rep.name + " got " + std::to_string(rep.recent) + " of " + std::to_string(rep.mostRecent.value_or(0)) + " in 30 days";
}
std::string nameOf(const RouteRule& rule) { return "rule " + std::to_string(rule.position) + " '" + rule.name + "': "; }

// The people of a rule whom it may choose.
std::vector<const RepLoad*> candidates(const RouteRule& rule, const Loads& loads) {
    std::vector<const RepLoad*> free;
    for (const std::int64_t user : rule.people)
        if (const RepLoad* rep = loads.find(user); rep && isFree(*rep)) free.push_back(rep);
    if (std::ranges::any_of(free, &RepLoad::atWork)) std::erase_if(free, [](const RepLoad* rep) { return !rep->atWork; });
    return free;
}

const RepLoad& chosen(const RouteRule& rule, const Loads& loads, const std::vector<const RepLoad*>& free) {
    const auto turn = [&](const RepLoad* rep) {
        const auto at = loads.turns.find({rule.id, rep->user});
        return at == loads.turns.end() ? std::int64_t{0} : at->second;
    };
    if (rule.method == AssignTo::RoundRobin) return **std::ranges::min_element(free, {}, turn);
    return **std::ranges::min_element(free, {}, &RepLoad::open);
}

std::string methodText(AssignTo method) {
    if (method == AssignTo::RoundRobin) return "round robin, ";
    return method == AssignTo::LeastBusy ? "least busy, " : "";
}

std::string nobodyText(const RouteRule& rule, const Loads& loads) {
    std::string why;
    for (const std::int64_t user : rule.people)
        if (const RepLoad* rep = loads.find(user)) why.append(why.empty() ? " (" : ", ").append(hindrance(*rep));
    return nameOf(rule) + "nobody is free" + (why.empty() ? " (the team has nobody)" : why + ")") + ", lead pool";
}

Routing apply(const RouteRule& rule, const Loads& loads) {
    if (rule.method == AssignTo::Pool) return {{}, Link{rule.id}, nameOf(rule) + "lead pool"};
    const auto free = candidates(rule, loads);
    if (free.empty()) return {{}, Link{rule.id}, nobodyText(rule, loads)};
    const RepLoad& rep = chosen(rule, loads, free);
    return {Link{rep.user}, Link{rule.id}, nameOf(rule) + methodText(rule.method) + countText(rep)};
}

}

const RepLoad* Loads::find(std::int64_t user) const {
    const auto at = std::ranges::find(people, user, &RepLoad::user);
    return at == people.end() ? nullptr : &*at;
}

void Loads::give(std::int64_t rule, std::int64_t user) {
    std::int64_t last = 0;
    for (const auto& [key, turn] : turns) last = std::max(last, turn);
    turns[{rule, user}] = last + 1;
    const auto at = std::ranges::find(people, user, &RepLoad::user);
    if (at != people.end()) ++at->open, ++at->recent;
}

Routing route(std::span<const RouteRule> rules, const Loads& loads, const RuleFits& fits) {
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (fits(i)) return apply(rules[i], loads);
    return {{}, {}, "no rule fits, lead pool"};
}

}
