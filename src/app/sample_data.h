// SPDX-License-Identifier: MIT
// A believable company to try Tilth on: the same from the same seed, dated relative to today.
#pragma once
#include "app/workspace.h"

namespace tilth {

inline constexpr unsigned demoSeed = 20260501;

/// 200 companies, 600 contacts, 1,500 leads with 12 months of touches, 400 deals with stage history, 30 campaigns in 3 programmes; one revision.
Result<std::int64_t> addDemoData(Workspace& workspace, unsigned seed = demoSeed);
/// Removes what addDemoData made; records that were added or built upon since stay, and are listed.
Result<Reversal> removeDemoData(Workspace& workspace);
bool hasDemoData(Workspace& workspace);
std::optional<std::int64_t> demoRevision(Workspace& workspace);        // that made it

}
