// SPDX-License-Identifier: MIT
// Keys in their order beside std::sort: long equal beginnings, keys of odd lengths, one key of many texts, few and very many.
#include "core/columns/sorted_keys.h"
#include "core/names/sort_key.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace tilth {
namespace {

struct Texts {
    std::string bytes;
    std::vector<std::uint32_t> ends;
    void add(std::string_view text) { ends.push_back(static_cast<std::uint32_t>(bytes.append(text).size())); }
    TextRun run() const { return {bytes, ends}; }
};

std::string asItIs(std::string_view text) { return std::string(text); }
std::string lowered(std::string_view text) {
    std::string key(text);
    for (char& c : key) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return key;
}

void expectSorted(const Texts& texts, SortKey key) {
    const SortedKeys keys(texts.run(), key);
    std::vector<std::string> expected;
    for (std::uint32_t n = 0; n < texts.ends.size(); ++n) {
        expected.push_back(key(texts.run().text(n)));
        ASSERT_EQ(keys.of(n), expected.back());
    }
    const std::vector<std::uint32_t> ranks = keys.ranks(), sorted = keys.sorted();
    const std::vector<std::string> byText = expected;
    std::ranges::sort(expected);
    for (std::size_t i = 0; i < sorted.size(); ++i) ASSERT_EQ(byText[sorted[i]], expected[i]) << i;
    expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
    for (std::size_t n = 0; n < ranks.size(); ++n) ASSERT_EQ(expected[ranks[n]], byText[n]) << n;
    EXPECT_EQ(std::set<std::uint32_t>(sorted.begin(), sorted.end()).size(), sorted.size());
}

// So many of up to so many of these letters, some behind a long beginning.
Texts chance(std::size_t count, std::size_t longest, std::string_view letters, std::string_view beginning = {}) {
    std::mt19937_64 random(count + longest);
    Texts texts;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text(random() % 3 ? "" : beginning);
        for (std::size_t n = random() % (longest + 1); n > 0; --n) text += letters[random() % letters.size()];
        texts.add(text);
    }
    return texts;
}

TEST(SortedKeys, AreInTheOrderOfTheirBytes) {
    std::string every;
    for (int c = 0; c < 256; ++c) every += static_cast<char>(c);
    for (const std::size_t count : {0U, 1U, 2U, 15U, 16U, 300U, 20'000U}) {
        SCOPED_TRACE(count);
        expectSorted(chance(count, 3, "ab"), asItIs);
        expectSorted(chance(count, 40, "aAbB"), lowered);
        expectSorted(chance(count, 9, every), asItIs);
        expectSorted(chance(count, 12, "0123456789-", std::string(130, 'x')), asItIs);
        expectSorted(chance(count, 30, "ABCabc 0.@-", "wang.xiaoming@"), sortKey);
    }
}
TEST(SortedKeys, OfNamesArePinyin) {
    Texts texts;
    for (const char* text : {"Zoë", "王伟", "anna", "李娜", "Anna", "", "王", "上海远川软件有限公司", "Ａｎｎａ", "...", "ß", "ss"}) texts.add(text);
    expectSorted(texts, sortKey);
}
TEST(SortedKeys, ManyLongTextsThatDifferAtTheEndAlone) {
    Texts texts;
    for (int i = 0; i < 40; ++i) texts.add(std::string(100'000, 'a').append(std::to_string(i % 30)));
    expectSorted(texts, asItIs);
}

}
}
