// SPDX-License-Identifier: MIT
#include "core/lead/escalation.h"

namespace tilth {

bool isToEscalate(SlaState state, std::chrono::seconds left, std::chrono::minutes ahead) {
    return state == SlaState::Overdue || (state == SlaState::Due && ahead.count() > 0 && left <= ahead);
}

std::int64_t escalatedTo(EscalateTo rule, const Above& above) {
    if (rule == EscalateTo::Nobody) return 0;
    const std::array chain{rule == EscalateTo::Manager ? above.manager : 0, rule == EscalateTo::Manager ? above.teamHead : 0, above.head};
    for (const std::int64_t who : chain)
        if (who && who != above.owner) return who;
    return 0;
}

}
