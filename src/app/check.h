// SPDX-License-Identifier: MIT
// What is wrong with a workspace: file, links, journal, and the promises of the business.
#pragma once
#include "app/workspace.h"
#include <filesystem>

namespace tilth {

/// Integrity, foreign keys, journal; score = ledger for every lead, one open hand-off a lead, stages of the deal's pipeline. Empty: ok.
std::vector<std::string> checkWorkspace(Workspace& workspace);

struct Copied { std::map<std::string, std::int64_t> records; std::string hash; };
Result<Copied> backupWorkspace(Workspace& workspace, const std::string& path);     // counts only after it was opened, checked and compared
Result<Copied> verifyBackup(const std::string& path);
/// Who was erased after the copy was made, by that list, is erased in the new workspace as well (app/erasure.h).
Result<Copied> restoreBackup(const std::string& from, const std::string& into, const std::filesystem::path& erased = {});

}
