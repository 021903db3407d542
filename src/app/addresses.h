// SPDX-License-Identifier: MIT
// E-mail addresses and phone numbers as hashes: consent and suppression are found by them and say nothing by themselves.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// SHA-256 in hex of the workspace's first revision and the address in its normal form (e-mail in small letters, phone as
/// E.164 of the workspace's country), so that copies of a workspace agree and lists of two workspaces cannot be compared.
/// Empty for a text that is neither.
std::string addressHash(Workspace& workspace, std::string_view address);

}
