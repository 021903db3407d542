// SPDX-License-Identifier: MIT
// The plan of a target account (F86): what both teams want of it, the next step, its day and who does it.
#pragma once
#include "app/workspace.h"
#include "core/model/account_plan.h"

namespace tilth {

/// The company's plan; where there is none an empty one without id, owned by the company's owner, else by who works here.
AccountPlan accountPlan(Workspace& workspace, std::int64_t company);
/// Writes the company's plan; one that says nothing any more goes. The value is the revision, 0: nothing differed. Error{NotFound}: there is no such company.
Result<std::int64_t> saveAccountPlan(Workspace& workspace, const AccountPlan& now);

/// Called before a record is checked and written: a company has one plan. Other types pass.
Result<Done> settleAccountPlan(Workspace& workspace, const EntityType& type, const Entity& now);

}
