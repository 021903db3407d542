// SPDX-License-Identifier: MIT
// The demo company's customers who may be named, with their uses, and plans of its target accounts. No chance in it.
#pragma once
#include "app/workspace.h"
#include "core/model/company.h"
#include "core/model/deal.h"

namespace tilth {

void addSampleReferences(Workspace& workspace, Batch& batch, std::span<const Deal> deals, std::span<const Company> companies);
void addSamplePlans(Workspace& workspace, Batch& batch, std::span<const Company> companies);

}
