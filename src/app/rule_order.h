// SPDX-License-Identifier: MIT
// The order in which assignment rules are tried.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// Puts a rule to a place among all of them, 0 the first, and numbers them anew from 1; one revision, 0 where nothing differed.
/// Error{NotFound}: there is no such rule. A place beyond the last is the last.
Result<std::int64_t> moveAssignmentRule(Workspace& workspace, std::int64_t rule, std::size_t place);
/// A rule behind the others that keeps leads in the pool until it is filled in, not active; the value is its id.
Result<std::int64_t> addAssignmentRule(Workspace& workspace, const std::string& name);

}
