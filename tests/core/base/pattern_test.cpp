// SPDX-License-Identifier: MIT
// Patterns: what they find, what is refused, and that none of them can make a search wait.
#include "core/base/pattern.h"
#include "core/base/text.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(Pattern, FindsWhatItSays) {
    const struct { std::string_view written, text; bool found; } rows[] = {
        {"", "", true},                  {"", "x", true},                    {"abc", "xabcy", true},         {"abc", "ab c", false},
        {"^ab", "abc", true},            {"^bc", "abc", false},              {"bc$", "abc", true},           {"ab$", "abc", false},
        {"^$", "", true},                {"^$", "x", false},                 {"a.c", "a娜c", true},           {"a.c", "ac", false},
        {"^(gmbh|ag)$", "AG", true},     {"(GmbH|AG)$", "Alpen gmbh", true}, {"(GmbH|AG)$", "gmbh & co", false},
        {"colou?r", "color", true},      {"colou?r", "colouur", false},      {"^a*$", "aaaa", true},         {"^a+$", "", false},
        {"^a{2}$", "aa", true},          {"^a{2}$", "aaa", false},           {"^a{2,}$", "aaaaa", true},     {"^a{2,3}$", "aaaa", false},
        {"^(ab){2}$", "abab", true},     {"^[a-c]+$", "abcab", true},        {"^[^a-c]+$", "xyz", true},     {"^[^a-c]+$", "xbz", false},
        {"[]x]", "]", true},             {"[a-]", "-", true},                {"[\\d-]+", "4-2", true},       {"\\d{3}", "room 421", true},
        {"\\d{3}", "42 1", false},       {"^\\w+$", "娜b_7", true},           {"^\\w+$", "a b", false},       {"\\W", "a。b", true},
        {"\\s", "a\u3000b", true},       {"^\\S+$", "a b", false},           {"\\.com$", "x.com", true},     {"\\.com$", "xxcom", false},
        {"STRASSE", "Große Straße", true}, {"straße$", "GROSSE STRASSE", true}, {"Café", "CAFE", true},      {"繁體", "繁体", true},
        {"a||b", "zzz", true},           {"(a|)c", "c", true},               {"(a*)*b", "aab", true},        {"(^a|b)c", "xac", false},
        {"[À-Ü]", "b", true},            {"^[^\\d\\d3-7a-fc-z]$", "z", false}, {"^[^\\d\\d3-7a-fc-z]$", "_", true},
        {"^[z\\wa-c娜]+$", "_娜9", true}, {"^[m-pa-cb-n]+$", "cdmno", true}, {"^[m-pa-cx]+$", "d", false},    {"[a\\-z]", "-", true},
        {"[+-\\.]", ",", true},           {"^(a+)+$", "aaa", true},       {"^(a+)+$", "ab", false},
        {"^(ab){3,}$", "abab", false},   {"^(ab){3,}$", "abababab", true}, {"^(|a)+b$", "aab", true},       {"(a$)+", "ba", true},
        {"(^a)+b", "aab", false},        {"x*$", "y", true},              {"^a|b$|^$", "", true},         {"^a|b$|^$", "ca", false},
    };
    for (const auto& row : rows) {
        const Result<Pattern> pattern = Pattern::make(row.written);
        ASSERT_TRUE(pattern) << row.written << ": " << pattern.error().text;
        EXPECT_EQ(pattern->finds(fold(row.text)), row.found) << row.written << " in " << row.text;
    }
}

TEST(Pattern, MistakesAreNamed) {
    const struct { std::string written, what; } rows[] = {
        {"(ab", "never closed"},     {"ab)", "closes nothing"},        {"[ab", "never closed"}, {"*a", "before the repetition"},
        {"a{2", "repetitions"},      {"a{3,2}", "repetitions"},        {"a{101}", "repetitions"}, {"a\\", "missing after"},
        {"\\b", "after \\"},         {"\\1", "after \\"},              {"[\\D]", "after \\"},   {"[z-a]", "range"},
        {"[a-\\d]", "a range ends"}, {"[ -\\w]", "a range ends"},      {"[a-\\", "never closed"}, {"(.?){100}{3}", "too many"},
        {std::string(201, 'a'), "200 characters"}, {"(a{100}){100}", "too many"}, {std::string(40, '(') + std::string(40, ')'), "too deep"},
        {"((((((((((){100}){100}){100}){100}){100}){100}){100}){100}){100}){100}", "too many"},
    };
    for (const auto& row : rows) {
        const Result<Pattern> pattern = Pattern::make(row.written);
        ASSERT_FALSE(pattern) << row.written;
        EXPECT_EQ(pattern.error().code, Error::Usage);
        EXPECT_NE(pattern.error().text.find(row.what), std::string::npos) << row.written << ": " << pattern.error().text;
    }
}

TEST(Pattern, TheirPlaceIsTold) {
    const struct { std::string written, said; } rows[] = {
        {"a(b", "in the pattern, at 2: this ( is never closed; add a ), or write \\( for the sign"},
        {"ab)", "in the pattern, at 3: this ) closes nothing; remove it, or write \\) for the sign"},
        {"北京[a-", "in the pattern, at 3: this [ is never closed; add a ], or write \\[ for the sign"},
        {"x[az-a]", "in the pattern, at 4: a range runs from the lower to the higher letter; swap them"},
        {"a|*", "in the pattern, at 3: nothing stands before the repetition; write first what repeats, or \\ before the sign itself"},
        {"ab{x}", "in the pattern, at 3: repetitions are written {2}, {2,} or {2,4}, up to 100; write \\{ for the sign"},
        {"ab\\", "in the pattern, at 3: a sign is missing after \\; write \\\\ for the sign itself"},
    };
    for (const auto& row : rows) {
        const Result<Pattern> pattern = Pattern::make(row.written);
        ASSERT_FALSE(pattern) << row.written;
        EXPECT_EQ(pattern.error().text, row.said);
    }
}

// Engines that try one way after the other need 2^n steps for these; this one would never end if it did.
TEST(Pattern, NoPatternMakesASearchWait) {
    const std::string many(100'000, 'a');
    for (const char* written : {"(a*)*b", "(a|a)*b", "(a|aa)+$b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*){20}x", "([^\\d\\d_a-f%娜]?){84}{3}x"}) {
        const Result<Pattern> pattern = Pattern::make(written);
        ASSERT_TRUE(pattern) << written;
        static_cast<void>(pattern->finds(many));
    }
}

TEST(Pattern, TheLongestStillCounts) {
    const Result<Pattern> pattern = Pattern::make("^(a{64}){4}$");
    ASSERT_TRUE(pattern) << pattern.error().text;
    for (const std::size_t length : {63U, 64U, 255U, 256U, 257U}) EXPECT_EQ(pattern->finds(std::string(length, 'a')), length == Pattern::mostLetters) << length;
    EXPECT_FALSE(Pattern::make("^(a{64}){4}b$"));
}

TEST(Pattern, EqualWhereWrittenTheSame) {
    EXPECT_EQ(*Pattern::make("a+"), *Pattern::make("a+"));
    EXPECT_NE(*Pattern::make("a+"), *Pattern::make("aa*"));
}

}
}
