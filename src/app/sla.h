// SPDX-License-Identifier: MIT
// Whether sales answers in time: each hand-off with its deadline in working time (F17, F21; the rules are in core/lead/sla.h).
#pragma once
#include "app/workspace.h"
#include "core/lead/sla.h"

namespace tilth {

struct SlaRow {
    std::int64_t handoff = 0, lead = 0, owner = 0;      // owner: the lead's, 0: nobody's
    Priority priority = Priority::Normal;
    Time handedOver{};
    SlaVerdict verdict;
};
/// Hand-offs of the period, those with the nearest deadline first. An attempt is a call, mail or meeting of the lead that was done after
/// the hand-off; rejecting or recycling it is an answer too. Error{Refused}: a setting (working hours, minutes) that gives no deadline.
Result<std::vector<SlaRow>> slaRows(Workspace& workspace, DateRange period);

/// The setting sla_minutes: "urgent 60, high 240, normal 480, low 960"; what is not named is as usual.
Result<SlaDurations> parseSlaDurations(std::string_view text);

}
