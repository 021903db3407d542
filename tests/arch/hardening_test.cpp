// SPDX-License-Identifier: MIT
// The programs carry what resources/cmake/Compiler.cmake asks for: twelve checks of the finished files.
#include "arch/program.h"
#include <gtest/gtest.h>
#include <regex>

namespace tilth::arch {
namespace {

struct Check {
    const char* what;
    const char* command;                 // its output is judged; the program's path follows it
    const char* pattern;
    bool wanted;
};

const std::vector<Check>& checks() {
    static const std::vector<Check> all{
        {"position independent", "readelf -hW", "Type: *DYN", true},
        {"RELRO", "readelf -lW", "GNU_RELRO", true},
        {"all symbols bound at start", "readelf -dW", "BIND_NOW|FLAGS.*NOW", true},
        {"no executable stack", "readelf -lW", "GNU_STACK.* RWE ", false},
        {"no segment both writable and executable", "readelf -lW", "LOAD.* RWE ", false},
        {"stack protector", "readelf -sW --dyn-syms", "__stack_chk_fail", true},
        {"fortified calls", "readelf -sW --dyn-syms", "__[a-z0-9]+_chk(@|$|\n)", true},
        {"no search path for libraries", "readelf -dW", "RPATH|RUNPATH", false},
        {"no relocations in code", "readelf -dW", "TEXTREL", false},
        {"no debug sections", "readelf -SW", "\\.debug_info", false},
        {"no secrets inside", "strings -n 12", "BEGIN (RSA |EC |OPENSSH )?PRIVATE KEY|AKIA[0-9A-Z]{16}", false},
    };
    return all;
}

class HardProgram : public testing::TestWithParam<const char*> {};

}

TEST_P(HardProgram, passesEveryCheck) {
    if (!plainRelease) GTEST_SKIP() << "a debug or sanitizer build is not what ships";
    for (const Check& check : checks()) {
        const std::string said = outputOf(check.command, GetParam());
        ASSERT_FALSE(said.empty()) << check.command << " said nothing: package binutils";
        EXPECT_EQ(std::regex_search(said, std::regex(check.pattern, std::regex::extended)), check.wanted) << check.what;
    }
}

#if defined(__x86_64__)
TEST_P(HardProgram, marksTheTargetsOfIndirectJumps) {
    if (!plainRelease) GTEST_SKIP() << "a debug or sanitizer build is not what ships";
    EXPECT_NE(outputOf("objdump -d --no-show-raw-insn", GetParam()).find("endbr64"), std::string::npos);
}
#endif

TEST_P(HardProgram, namesNoFolderOfTheBuild) {
    if (!prefixMapped) GTEST_SKIP() << "TILTH_PREFIX_MAP is off";
    EXPECT_EQ(outputOf("strings -n 4", GetParam()).find(TILTH_SOURCE_DIR "/"), std::string::npos);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(HardProgram);
INSTANTIATE_TEST_SUITE_P(Built, HardProgram, testing::ValuesIn(programs), [](const auto& info) { return info.param; });

}
