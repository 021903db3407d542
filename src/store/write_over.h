// SPDX-License-Identifier: MIT
// Whether a file that a person named may be written: the one place that decides it.
#pragma once
#include "core/base/result.h"
#include <string>

namespace tilth {

/// A plain file may be replaced, but never a Tilth workspace, whatever its name, nor what lies beside one, nor `read`, the file that
/// is being read meanwhile (empty: none). Error{Refused} names the file.
Result<Done> mayWriteOver(const std::string& path, const std::string& read = {});
/// Whether a file may be read as data. A Tilth workspace and what lies beside one may not: this program may have it open, and closing another
/// descriptor of it would drop SQLite's locks. Error{Refused} names the file.
Result<Done> mayBeRead(const std::string& path);
/// For a workspace and its copies: nothing may have that name. Error{Refused} names it.
Result<Done> mayMake(const std::string& path);

}
