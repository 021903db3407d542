// SPDX-License-Identifier: MIT
#include "app/account_plans.h"
#include "app/records.h"
#include "core/base/text.h"
#include "core/model/company.h"

namespace tilth {
namespace {

bool saysNothing(const AccountPlan& plan) { return trim(plan.goal).empty() && trim(plan.nextStep).empty() && trim(plan.notes).empty() && !plan.nextStepOn; }

std::shared_ptr<AccountPlan> planOf(Workspace& w, std::int64_t company) {
    const auto plans = w.store().findBy<AccountPlan>("company", company);
    return plans.empty() ? nullptr : plans.front();
}

}

AccountPlan accountPlan(Workspace& w, std::int64_t company) {
    if (const auto kept = planOf(w, company)) return *kept;
    const auto of = w.store().find<Company>(company);
    AccountPlan plan;
    plan.company = Link{company};
    plan.owner = of && of->owner ? of->owner : Link{w.user().id};
    return plan;
}

Result<std::int64_t> saveAccountPlan(Workspace& w, const AccountPlan& plan) {
    if (const auto found = loadRecord(w, w.type<Company>(), plan.company.id); !found) return found.error();
    const EntityType& type = w.type<AccountPlan>();
    const auto before = planOf(w, plan.company.id);
    AccountPlan now = plan;
    ChangeSet change{TR("Change", "Plan of an account")};
    if (before) {
        now.id = before->id;
        saysNothing(now) ? change.remove(type, *before) : change.update(type, *before, now);
    } else if (!saysNothing(now)) {
        now.id = w.store().newId();
        now.created = w.now();
        change.create(type, now);
    }
    return w.commit(change);
}

Result<Done> settleAccountPlan(Workspace& w, const EntityType& type, const Entity& now) {
    if (type.name != AccountPlan::type.name) return Done{};
    const auto kept = planOf(w, static_cast<const AccountPlan&>(now).company.id);
    if (kept && kept->id != now.id) return Error{Error::Refused, TR("AccountPlan", "This company has a plan already."), "company"};
    return Done{};
}

}
