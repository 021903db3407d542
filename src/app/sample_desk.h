// SPDX-License-Identifier: MIT
// Who gets the demo company's leads: assignment rules, what people take, the lead pool with its history, its limits. No chance in it.
#pragma once
#include "app/workspace.h"
#include "core/model/lead.h"

namespace tilth {

struct SamplePeople {
    std::span<const std::int64_t> reps, teams;      // reps: the first one is who opens the demo
};
void addSampleDesk(Workspace& workspace, Batch& batch, std::span<const Lead> leads, SamplePeople people);

}
