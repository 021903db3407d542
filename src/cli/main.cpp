// SPDX-License-Identifier: MIT
// The program tilthctl.
#include "cli/program.h"
#include "cli/standard_streams.h"
#include <vector>

int main(int count, char** words) {
    tilth::cli::secureStandardStreams();
    const std::vector<std::string> arguments(words + (count > 0), words + count);
    return tilth::cli::runProgram(arguments, {stdout, stderr, tilth::cli::outputIsTerminal()});
}
