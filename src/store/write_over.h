// SPDX-License-Identifier: MIT
// Whether a file that a person named may be written: the one place that decides it.
#pragma once
#include "core/base/result.h"
#include <string>

namespace tilth {

/// A plain file may be replaced, but never a Tilth workspace, whatever its name, nor what lies beside one, nor `read`, the file that
/// is being read meanwhile (empty: none). Error{Refused} names the file.
Result<Done> mayWriteOver(const std::string& path, const std::string& read = {});
/// For a workspace and its copies: nothing may have that name. Error{Refused} names it.
Result<Done> mayMake(const std::string& path);

}
