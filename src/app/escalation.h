// SPDX-License-Identifier: MIT
// Hand-offs that nobody answers in time become a task and a reminder of somebody above, once each (the rule is core/lead/escalation.h).
#pragma once
#include "app/sla.h"

namespace tilth {

struct Escalation {
    SlaRow row;
    std::string lead;                               // its title
    std::int64_t to = 0;                            // whose task it becomes; 0: there is nobody above, it stays
};
/// Open hand-offs that are due for it by the settings sla_escalate and sla_escalate_minutes and were not escalated before; the oldest
/// deadline first. Error{Refused} as for slaRows.
Result<std::vector<Escalation>> dueEscalations(Workspace& workspace);

/// Subjects of the tasks in the language of who sees them; {} is the lead.
struct EscalationWords {
    std::string overdue = "Overdue: first call to {}", soon = "Due soon: first call to {}";
};
struct Escalated {
    std::vector<Escalation> done;
    std::int64_t revision = 0;                      // 0: nothing was due
};
/// All of them in one revision: a task for today with a reminder that rings a second later, and a note in the hand-off. Whoever else does the same at
/// that time does it once.
Result<Escalated> escalate(Workspace& workspace, const EscalationWords& words = {});

}
