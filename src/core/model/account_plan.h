// SPDX-License-Identifier: MIT
// What both teams want of a target account, and who does what next (F86). One for each company.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct AccountPlan : Entity {               // its owner does the next step
    Link company;
    std::string goal, nextStep, notes;
    std::optional<Date> nextStepOn;
    static const EntityType type;
};
inline constexpr auto accountPlanFields = withCommon(std::array{
    field<&AccountPlan::goal>("goal", TR("AccountPlan", "Goal"), Listed | Searched),
    field<&AccountPlan::company>("company", TR("AccountPlan", "Company"), Required | Listed | Filtered).linking("company"),
    field<&AccountPlan::nextStep>("next_step", TR("AccountPlan", "Next step"), Listed),
    field<&AccountPlan::nextStepOn>("next_step_on", TR("AccountPlan", "Next step on"), Listed | Filtered),
    field<&AccountPlan::notes>("notes", TR("AccountPlan", "Notes"), Multiline),
});
inline constexpr EntityType AccountPlan::type =
    entity<AccountPlan>("account_plan", TR("Entity", "Account plan"), TR("Entity", "Account plans"), "goal", accountPlanFields);

}
