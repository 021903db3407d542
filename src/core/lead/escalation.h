// SPDX-License-Identifier: MIT
// When a hand-off that nobody answers is told to somebody above, and to whom (F17, kpis.md §3).
#pragma once
#include "core/lead/sla.h"
#include "core/schema/field.h"

namespace tilth {

enum class EscalateTo { Manager, Head, Nobody };
inline constexpr std::array escalateToChoices{Choice{"manager", TR("Escalation", "The owner's manager, else the head of the team, else the head of sales")},
                                              Choice{"head", TR("Escalation", "The head of sales")}, Choice{"no", TR("Escalation", "Nobody")}};

/// Overdue, or due within `ahead` of working time; 0 is only when it has passed. What was answered is not escalated.
bool isToEscalate(SlaState state, std::chrono::seconds left, std::chrono::minutes ahead);

/// Who stands above the lead; 0 is nobody.
struct Above {
    std::int64_t owner = 0, manager = 0, teamHead = 0, head = 0;
};
/// The first of them that there is and that is not the owner; 0: nobody.
std::int64_t escalatedTo(EscalateTo rule, const Above& above);

}
