// SPDX-License-Identifier: MIT
// The table of verbs is complete and consistent, and help and man page are made from it.
#include "app/exporting.h"
#include "cli/command.h"
#include "cli/program.h"
#include <cstdlib>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <iterator>
#include <set>

namespace tilth::cli {
namespace {

struct Ran {
    int status;
    std::string out, err;
};
std::string textOf(std::FILE* file) {
    std::string seen(static_cast<std::size_t>(std::ftell(file)), '\0');
    std::rewind(file);
    seen.resize(std::fread(seen.data(), 1, seen.size(), file));
    std::fclose(file);
    return seen;
}
Ran run(std::vector<std::string> words) {
    std::FILE *out = std::tmpfile(), *err = std::tmpfile();
    const int status = runProgram(words, {out, err, false});
    return {status, textOf(out), textOf(err)};
}

TEST(Verbs, TheHelpOfExportNamesEveryFormat) {
    const std::string help = run({"help", "export"}).out;
    for (const std::string_view format : exportFormats()) EXPECT_NE(help.find(format), std::string::npos) << format;
}

TEST(Verbs, AreWholeAndDifferent) {
    std::set<std::string_view> seen;
    for (const Command& c : allCommands()) {
        EXPECT_TRUE(seen.insert(c.verb).second) << c.verb;
        EXPECT_NE(c.inWorkspace == nullptr, c.alone == nullptr) << c.verb;
        EXPECT_LE(c.least, c.most) << c.verb;
        EXPECT_FALSE(c.about.empty() || c.about.ends_with('.')) << c.verb;
        std::set<std::string_view> options;
        for (const Option& o : globalOptions()) options.insert(o.name);
        for (const Option& o : c.options) EXPECT_TRUE(options.insert(o.name).second) << c.verb << " " << o.name;
    }
}

TEST(Verbs, HelpNamesEachOfThem) {
    const Ran overview = run({"help"});
    EXPECT_EQ(overview.status, 0);
    for (const Command& c : allCommands()) {
        EXPECT_NE(overview.out.find("\n  " + std::string(c.verb)), std::string::npos) << c.verb;
        const Ran one = run({"help", std::string(c.verb)});
        EXPECT_EQ(one.status, 0) << c.verb;
        for (const Option& o : c.options) EXPECT_NE(one.out.find("  " + std::string(o.name)), std::string::npos) << c.verb << " " << o.name;
    }
    EXPECT_EQ(run({}).out, overview.out);
    EXPECT_EQ(run({"lead", "accept", "--help"}).out, run({"help", "lead", "accept"}).out);
    EXPECT_NE(run({"help", "config"}).out.find("config set"), std::string::npos);
}

TEST(Verbs, WrongUseIsStatusTwoAndSilentOnStandardOutput) {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"fly"}, {"help", "fly"}, {"--fly"}, {"get", "lead"}, {"config"}, {"init", "a", "b"}, {"-w"}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.status, 2) << words[0];
        EXPECT_EQ(ran.out, "") << words[0];
        EXPECT_TRUE(ran.err.starts_with("tilthctl: ")) << ran.err;
    }
}

TEST(Verbs, VersionIsALine) {
    const Ran ran = run({"--version"});
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.starts_with("tilthctl 0.")) << ran.out;
}

// TILTH_UPDATE_GOLDEN=1 writes the page anew.
TEST(Verbs, TheManPageIsOfThisTable) {
    const std::string path = TILTH_SOURCE_DIR "/resources/packaging/tilthctl.1", page = run({"help", "--man"}).out;
    if (std::getenv("TILTH_UPDATE_GOLDEN")) std::ofstream(path, std::ios::binary) << page;
    std::ifstream file(path, std::ios::binary);
    EXPECT_EQ(page, std::string(std::istreambuf_iterator<char>(file), {})) << "run the tests with TILTH_UPDATE_GOLDEN=1";
}

}
}
