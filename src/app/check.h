// SPDX-License-Identifier: MIT
// What is wrong with a workspace: file, links, journal, and the promises of the business.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// Integrity, foreign keys, journal; every lead's score = what its fields and touches give, one open hand-off a lead, stages of the deal's pipeline. Empty: ok.
std::vector<std::string> checkWorkspace(Workspace& workspace);

}
