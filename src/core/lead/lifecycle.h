// SPDX-License-Identifier: MIT
// A lead's way from subscriber to customer (F11): forward only, entries stamped; apart from its status and from deal stages.
#pragma once
#include "core/base/result.h"
#include "core/model/lead.h"

namespace tilth {

enum class LifecycleBy { Person, Rule, System };

/// Who may set a stage: MQL and SQL a rule (or the system, on the way further), Lead, Opportunity, Customer the system,
/// the others a person.
bool maySet(Lifecycle stage, LifecycleBy by);

/// The lead in that stage, its first entry stamped. Refused{lifecycle} when it would go back or somebody else sets that stage;
/// the stage that it is in already changes nothing. Other is outside the order: from there every stage can be entered.
Result<Lead> advance(Lead lead, Lifecycle to, LifecycleBy by, Time now);
/// Back to the beginning, stamps gone: the one way back.
Lead cleared(Lead lead);

/// Whether nobody has qualified it: it may be converted all the same, but whoever does so should know.
bool isUnqualified(const Lead& lead);

/// The later one: imports never move a lead back.
Lifecycle furthest(Lifecycle a, Lifecycle b);

}
