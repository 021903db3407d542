// SPDX-License-Identifier: MIT
// The tables of verbs about target accounts and reference sites.
#pragma once
#include "cli/command.h"

namespace tilth::cli {

std::span<const Command> accountCommands();
std::span<const Command> referenceCommands();

}
