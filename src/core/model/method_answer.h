// SPDX-License-Identifier: MIT
// What is known of a deal about one element of a sales method (F14). Answers name their method, so that those of others are kept when it is switched.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class Strength { Unknown, Assumed, Said, Confirmed, Evidence };        // 1 to 5 points (kpis.md §6)
inline constexpr std::array strengthChoices{
    Choice{"unknown", TR("Strength", "Unknown")}, Choice{"assumed", TR("Strength", "Assumed")}, Choice{"said", TR("Strength", "Said by the customer")},
    Choice{"confirmed", TR("Strength", "Confirmed")}, Choice{"evidence", TR("Strength", "Evidence attached")}};

struct MethodAnswer : Entity {
    Link deal;
    std::string method, element;            // their keys
    std::string answer;
    std::optional<Strength> strength;       // empty: not rated
    std::string evidence;                   // an address or a document's name
    Link activity;                          // the talk or mail that shows it
    static const EntityType type;
};
inline constexpr auto methodAnswerFields = withCommon(std::array{
    field<&MethodAnswer::deal>("deal", TR("MethodAnswer", "Deal"), Required | Listed | Filtered).linking("deal"),
    field<&MethodAnswer::method>("method", TR("MethodAnswer", "Method"), Required | Listed | Filtered),
    field<&MethodAnswer::element>("element", TR("MethodAnswer", "Element"), Required | Listed | Filtered),
    field<&MethodAnswer::answer>("answer", TR("MethodAnswer", "Answer"), Listed | Searched | Multiline),
    field<&MethodAnswer::strength>("strength", TR("MethodAnswer", "How sure"), Listed | Filtered).choosing(strengthChoices),
    field<&MethodAnswer::evidence>("evidence", TR("MethodAnswer", "Evidence"), Listed),
    field<&MethodAnswer::activity>("activity", TR("MethodAnswer", "Activity"), Filtered).linking("activity"),
});
inline constexpr EntityType MethodAnswer::type =
    entity<MethodAnswer>("method_answer", TR("Entity", "Answer of a method"), TR("Entity", "Answers of methods"), "answer", methodAnswerFields);

}
