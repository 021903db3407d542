// SPDX-License-Identifier: MIT
// What is planned for some deals: read for them alone.
#pragma once
#include "app/deals.h"

namespace tilth {

/// Open activities of those of these deals that have some; without ids of all (app/deals.h). One statement for up to 1024 deals.
std::map<std::int64_t, Planned> plannedOfDeals(Workspace& workspace, std::span<const std::int64_t> deals);

}
