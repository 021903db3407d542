// SPDX-License-Identifier: MIT
// Passwords for other servers: asked for, or read from a file that the environment names; never an argument, never kept.
#pragma once
#include "core/base/result.h"
#include <string>
#include <string_view>

namespace tilth::cli {

/// The first line of the file that `variable` names (which only its owner may read); else of standard input, without echo
/// when that is a terminal. Error{Refused}: no password, or a file that others may read.
Result<std::string> readSecret(const char* variable, std::string_view question);

}
