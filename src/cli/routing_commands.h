// SPDX-License-Identifier: MIT
// The tables of verbs about who gets which leads.
#pragma once
#include "cli/command.h"

namespace tilth::cli {

std::span<const Command> assignCommands();
std::span<const Command> poolCommands();

}
