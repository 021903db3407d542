// SPDX-License-Identifier: MIT
// What is known and what is missing.
#include "core/deal/sales_methods.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr int mostPoints = 5;

const MethodAnswer* newestOf(std::span<const MethodAnswer> answers, std::string_view method, std::string_view element) {
    const MethodAnswer* newest = nullptr;
    for (const MethodAnswer& a : answers)
        if (a.method == method && a.element == element && (!newest || a.id > newest->id)) newest = &a;
    return newest;
}
bool isRated(const ElementState& state) { return state.answer && state.answer->strength; }
int pointsOf(const ElementState& state) { return isRated(state) ? static_cast<int>(*state.answer->strength) + 1 : 0; }

Verdict verdictOf(const MethodVerdict& from, int points) {
    return points >= from.strong ? Verdict::Strong : points >= from.atRisk ? Verdict::AtRisk : Verdict::GiveUp;
}
std::vector<DealRole> missingOf(const SalesMethod& method, std::span<const BuyingRole> roles) {
    std::vector<DealRole> missing;
    for (const DealRole role : method.roles)
        if (std::ranges::find(roles, role, &BuyingRole::role) == roles.end()) missing.push_back(role);
    return missing;
}

}

const MethodElement* SalesMethod::find(std::string_view element) const {
    const auto at = std::ranges::find(elements, element, &MethodElement::key);
    return at == elements.end() ? nullptr : &*at;
}

MethodCard methodCard(const SalesMethod& method, std::span<const MethodAnswer> answers, std::span<const BuyingRole> roles) {
    MethodCard card;
    for (const MethodElement& element : method.elements) {
        ElementState state{element.key, {}, false};
        if (const MethodAnswer* answer = newestOf(answers, method.key, element.key)) state.answer = *answer;
        state.known = isRated(state) && *state.answer->strength != Strength::Unknown;
        if (!state.known) card.gaps.push_back(element.key);
        card.points += pointsOf(state);
        card.elements.push_back(std::move(state));
    }
    card.most = mostPoints * static_cast<int>(method.elements.size());
    if (method.verdict && std::ranges::all_of(card.elements, isRated)) card.verdict = verdictOf(*method.verdict, card.points);
    card.missing = missingOf(method, roles);
    return card;
}

const char* faultOf(const MethodAnswer& answer) {
    const bool shown = !answer.evidence.empty() || answer.activity;
    return answer.strength == Strength::Evidence && !shown ? TR("MethodAnswer", "Evidence is an activity, an address or a document: name it first.") : nullptr;
}

bool saysNothing(const MethodAnswer& answer) { return answer.answer.empty() && !answer.strength && answer.evidence.empty() && !answer.activity; }

}
