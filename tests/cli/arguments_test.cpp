// SPDX-License-Identifier: MIT
// Words become arguments and options, and wrong ones are named.
#include "cli/arguments.h"
#include <array>
#include <gtest/gtest.h>

namespace tilth::cli {
namespace {

constexpr std::array options{Option{"--where", "QUERY", ""}, Option{"-w", "FILE", ""}, Option{"--all", "", ""}};

Arguments read(std::vector<std::string> words, bool untilWord = false) {
    const Result<Arguments> a = readArguments(words, options, untilWord);
    EXPECT_TRUE(a) << (a ? "" : a.error().text);
    return a ? *a : Arguments{};
}

TEST(Arguments, OptionsStandAnywhere) {
    const Arguments a = read({"lead", "--where", "-stage:won", "7", "--all", "-w", "x.tilth"});
    EXPECT_EQ(a.words, (std::vector<std::string>{"lead", "7"}));
    EXPECT_EQ(a.value("--where"), "-stage:won");
    EXPECT_EQ(a.value("-w"), "x.tilth");
    EXPECT_TRUE(a.has("--all"));
    EXPECT_EQ(a.value("--none", "usual"), "usual");
}

TEST(Arguments, ValuesAndEndsAreTakenAsWritten) {
    EXPECT_EQ(read({"--where=a=b"}).value("--where"), "a=b");
    EXPECT_EQ(read({"--where="}).value("--where"), "");
    EXPECT_EQ(read({"--", "--all", "-x"}).words, (std::vector<std::string>{"--all", "-x"}));
    EXPECT_EQ(read({"-", "-5", "name=-x", "-=1"}).words.size(), 4u);
    EXPECT_EQ(read({"--all", "list", "--unknown"}, true).words, (std::vector<std::string>{"list", "--unknown"}));
    EXPECT_EQ(read({"--where", "a", "--where", "b"}).all("--where"), (std::vector<std::string>{"a", "b"}));
}

TEST(Arguments, MistakesAreNamed) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"--were", "x"}, {"--where"}, {"--all=yes"}, {"-x"}}) {
        const Result<Arguments> a = readArguments(words, options);
        ASSERT_FALSE(a) << words[0];
        EXPECT_EQ(a.error().code, Error::Usage);
        EXPECT_NE(a.error().text.find(words[0].substr(0, 4)), std::string::npos) << a.error().text;
    }
}

TEST(Arguments, PairsAreSplitAtTheFirstEqualsSign) {
    const Arguments a = read({"lead", "name=Ada = B", "notes="});
    const Result<Arguments::Pairs> pairs = a.pairsFrom(1);
    ASSERT_TRUE(pairs);
    EXPECT_EQ(*pairs, (Arguments::Pairs{{"name", "Ada = B"}, {"notes", ""}}));
    EXPECT_FALSE(a.pairsFrom(0));
    EXPECT_TRUE(a.pairsFrom(9)->empty());
}

TEST(Arguments, NumbersAndLists) {
    EXPECT_EQ(*numberOption(read({"--where", "50"}), "--where", 7), 50);
    EXPECT_EQ(*numberOption(read({}), "--where", 7), 7);
    for (const char* wrong : {"x", "5x", "-1", "", "99999999999999999999"})
        EXPECT_FALSE(numberOption(read({std::string("--where=") + wrong}), "--where", 7)) << wrong;
    EXPECT_EQ(splitAtCommas("a,,b"), (std::vector<std::string>{"a", "b"}));
    EXPECT_TRUE(splitAtCommas("").empty());
}

}
}
