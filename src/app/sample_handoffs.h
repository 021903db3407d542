// SPDX-License-Identifier: MIT
// Hand-offs of the demo company: nearly all were tried in time, some too late, a few wait, and most of these too long already.
#pragma once
#include "app/workspace.h"
#include "core/model/lead.h"
#include <span>

namespace tilth {

/// One of each lead that became an MQL: a new one waits for its first call, the others had it. Chance is that of the seed.
void addSampleHandoffs(Workspace& workspace, Batch& batch, std::span<const Lead> leads, unsigned seed);

}
