// SPDX-License-Identifier: MIT
// Runs a tool of binutils on a built program.
#include "arch/program.h"
#include <array>
#include <cstdio>

namespace tilth::arch {
namespace {

struct Pipe {
    explicit Pipe(const std::string& command) : stream(popen(command.c_str(), "r")) {}
    ~Pipe() { if (stream) pclose(stream); }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    std::FILE* stream;
};

}

std::string pathOf(const std::string& program) { return TILTH_BUILD_DIR "/bin/" + program; }

std::string outputOf(const std::string& command, const std::string& program) {
    const Pipe pipe("LC_ALL=C " + command + " '" + pathOf(program) + "' 2>/dev/null");
    std::string all;
    std::array<char, 65536> part{};
    while (pipe.stream && std::fgets(part.data(), part.size(), pipe.stream)) all += part.data();
    return all;
}

}
