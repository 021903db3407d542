// SPDX-License-Identifier: MIT
// Copies of a workspace: made while it is in use, looked through, made a workspace again.
#pragma once
#include "app/workspace.h"
#include "store/durable_file.h"

namespace tilth {

struct Copied { std::map<std::string, std::int64_t> records; std::string hash; };
/// It counts only after it was opened, checked and compared. Error{Refused}: something has that name already.
Result<Copied> backupWorkspace(Workspace& workspace, const std::string& path);
Result<Copied> verifyBackup(const std::string& path);
/// Byte for byte, in the place of what has that name; also of one that an older Tilth made. Neither is opened to be written.
Result<Done> copyBackup(const std::string& from, const std::string& into);
/// Makes a workspace from a copy, which is only read. Who was erased after the copy was made is erased in it as well, by that
/// list (app/erasure.h) and by `newer`, a later state of the same workspace, whose consent and suppression come along.
Result<Copied> restoreBackup(const std::string& from, const std::string& into, const std::filesystem::path& erased = {}, Workspace* newer = nullptr);
/// The same in the place of the workspace itself, which nobody may have open. What was there is kept under the name `aside`, or
/// given up where that is empty and nobody wrote into it since it was `seen`.
Result<Copied> replaceByBackup(const std::string& from, const std::string& place, const std::string& aside, const FileMark& seen, const std::filesystem::path& erased = {});

}
