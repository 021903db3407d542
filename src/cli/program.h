// SPDX-License-Identifier: MIT
// The program from its words to its exit status: 0 done, 1 refused, 2 wrong usage, 3 surroundings.
#pragma once
#include <cstdio>
#include <span>
#include <string>

namespace tilth::cli {

struct Streams {
    std::FILE* out;
    std::FILE* err;
    bool outIsTerminal;
};
/// words: without the program's name.
int runProgram(std::span<const std::string> words, const Streams& streams);

}
