// SPDX-License-Identifier: MIT
// Ranks of texts, also while a copy is out and new ones stand apart: as if all keys were sorted together.
#include "core/columns/text_dictionary.h"
#include <gtest/gtest.h>
#include <set>

using namespace tilth;

namespace {

// Without case: different texts have equal keys.
std::string lowerKey(std::string_view text) {
    std::string key(text);
    for (char& c : key) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return key;
}
std::vector<std::uint32_t> sortedTogether(const TextDictionary& texts) {
    std::set<std::string> keys;
    for (std::uint32_t code = 0; code < texts.size(); ++code) keys.insert(lowerKey(texts.text(code)));
    std::vector<std::uint32_t> ranks;
    for (std::uint32_t code = 0; code < texts.size(); ++code)
        ranks.push_back(static_cast<std::uint32_t>(std::distance(keys.begin(), keys.find(lowerKey(texts.text(code))))));
    return ranks;
}
// Few letters, so that many keys meet.
std::string word(unsigned n) {
    std::string text;
    for (unsigned i = n * 2654435761u % 3 + 1; i > 0; --i, n = n * 1664525u + 1013904223u) text += "aAbBcDd"[(n >> 16) % 7];
    return text;
}

}

TEST(TextDictionary, RanksAreThoseOfTheKeysSortedTogether) {
    TextDictionary texts;
    for (unsigned n = 0; n < 60; ++n) texts.add(word(n));
    EXPECT_EQ(*texts.ranks(lowerKey), sortedTogether(texts));
    for (unsigned n = 60; n < 400; ++n) {
        const TextDictionary copy = texts;
        texts.add(word(n));
        ASSERT_EQ(*texts.ranks(lowerKey), sortedTogether(texts)) << n;
        ASSERT_EQ(*copy.ranks(lowerKey), sortedTogether(copy)) << n;
    }
}
TEST(TextDictionary, NewTextsBeforeBehindAndBetweenTheOldOnes) {
    TextDictionary texts;
    for (const char* text : {"d", "B", "f"}) texts.add(text);
    const TextDictionary copy = texts;
    for (const char* text : {"b", "A", "a", "e", "Z", "z", "F"}) texts.add(text);
    EXPECT_EQ(*texts.ranks(lowerKey), (std::vector<std::uint32_t>{0, 3, 2, 5, 2, 1, 1, 4, 6, 6, 5}));
    EXPECT_EQ(*copy.ranks(lowerKey), (std::vector<std::uint32_t>{0, 2, 1, 3}));
}
TEST(TextDictionary, WhatWasSettledIsFoundAgainAndGrows) {
    TextDictionary texts;
    std::vector<std::uint32_t> codes;
    for (unsigned n = 0; n < 400; ++n) codes.push_back(texts.add(std::to_string(n)));
    texts.settle();
    TextDictionary copy = texts;                                    // shares what is settled
    for (unsigned n = 0; n < 400; ++n) ASSERT_EQ(copy.add(std::to_string(n)), codes[n]);
    EXPECT_EQ(copy.size(), texts.size());
    const std::uint32_t added = copy.add("new");
    EXPECT_EQ(added, copy.size() - 1);
    copy = {};
    EXPECT_EQ(texts.add("newer"), 401u);                            // alone again: into the settled block itself
    EXPECT_EQ(texts.add("399"), codes[399]);
    EXPECT_EQ(texts.add("newer"), 401u);
    EXPECT_EQ(texts.text(401), "newer");
}
