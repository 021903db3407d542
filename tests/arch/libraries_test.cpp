// SPDX-License-Identifier: MIT
// The programs link nothing but what leaves the choice of licence free (docs/decisions): their NEEDED entries are read.
#include "arch/program.h"
#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <vector>

namespace tilth::arch {
namespace {

enum class Use { Any, Window };

struct Licence {
    const char* name;
    Use use = Use::Any;                  // Window: only tilth may link it
};

// Library without version -> its licence. A new one needs a decision record, a Debian package and a line here.
const std::map<std::string, Licence, std::less<>> allowed{
    {"libc", {"LGPL"}},
    {"libm", {"LGPL"}},
    {"libgcc_s", {"GPL with the runtime exception"}},
    {"libstdc++", {"GPL with the runtime exception"}},
    {"ld-linux-x86-64", {"LGPL"}},
    {"ld-linux-aarch64", {"LGPL"}},
    {"libQt6Core", {"LGPL-3", Use::Window}},
    {"libQt6Gui", {"LGPL-3", Use::Window}},
    {"libQt6Widgets", {"LGPL-3", Use::Window}},
    {"libQt6Svg", {"LGPL-3", Use::Window}},
    {"libQt6PrintSupport", {"LGPL-3", Use::Window}},
    {"libQt6Network", {"LGPL-3", Use::Window}},
    {"libQt6DBus", {"LGPL-3", Use::Window}},
    {"libqt6keychain", {"BSD", Use::Window}},
    {"libsqlite3", {"public domain"}},
    {"libpq", {"PostgreSQL"}},
    {"libicuuc", {"Unicode"}},
    {"libicui18n", {"Unicode"}},
    {"libicudata", {"Unicode"}},
    {"libuchardet", {"MPL-1.1"}},
    {"liberfa", {"BSD-3"}},
    {"libical", {"MPL-2.0"}},
    {"libphonenumber", {"Apache-2.0"}},
    {"libxlsxwriter", {"BSD-2"}},
    {"libzip", {"BSD-3"}},
    {"libpugixml", {"MIT"}},
    {"libcurl", {"curl"}},
    {"libcrypto", {"Apache-2.0"}},
    {"libmd4c", {"MIT"}},
    {"libmd4c-html", {"MIT"}},
    {"libxml2", {"MIT"}},
    {"libqrencode", {"LGPL-2.1"}},
    {"libsodium", {"ISC"}},
    {"libasan", {"GCC runtime, sanitizer builds"}},
    {"libubsan", {"GCC runtime, sanitizer builds"}},
    {"libtsan", {"GCC runtime, sanitizer builds"}},
};

// "libQt6Core.so.6" -> "libQt6Core"
std::string withoutVersion(const std::string& library) { return library.substr(0, library.find(".so")); }

std::vector<std::string> neededBy(const std::string& program) {
    const std::string dynamic = outputOf("readelf -dW", program);
    std::vector<std::string> libraries;
    const std::string_view mark = "Shared library: [";
    for (auto at = dynamic.find(mark); at != dynamic.npos; at = dynamic.find(mark, at + 1))
        libraries.push_back(withoutVersion(dynamic.substr(at + mark.size(), dynamic.find(']', at) - at - mark.size())));
    return libraries;
}

std::string fault(const std::string& library, bool window) {
    const auto found = allowed.find(library);
    if (found == allowed.end()) return library + " is on no list: docs/decisions, the set-up script and this test name every library";
    return found->second.use == Use::Window && !window ? library + " belongs to the window only" : "";
}

class Program : public testing::TestWithParam<const char*> {};

}

TEST_P(Program, linksListedLibrariesOnly) {
    ASSERT_TRUE(std::filesystem::exists(pathOf(GetParam()))) << "build it first: cmake --build build";
    const auto libraries = neededBy(GetParam());
    ASSERT_FALSE(libraries.empty()) << "readelf (package binutils) said nothing";
    for (const std::string& library : libraries) EXPECT_EQ(fault(library, GetParam() == std::string("tilth")), "");
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Program);
INSTANTIATE_TEST_SUITE_P(Built, Program, testing::ValuesIn(programs), [](const auto& info) { return info.param; });

TEST(Libraries, theListRefuses) {
    EXPECT_NE(fault("libQt6Charts", true), "");
    EXPECT_NE(fault("libQt6Core", false), "");
    EXPECT_EQ(fault("libQt6Core", true), "");
    EXPECT_EQ(withoutVersion("libicuuc.so.72"), "libicuuc");
}

}
