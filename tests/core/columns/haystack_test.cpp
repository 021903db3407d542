// SPDX-License-Identifier: MIT
// Search of records by any part of their texts.
#include "core/columns/haystack.h"
#include "core/columns/find_bytes.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <initializer_list>
#include <string>
#include <vector>

namespace tilth {
namespace {

using Ids = std::vector<std::int64_t>;

void put(Haystack& stack, std::int64_t id, std::initializer_list<std::string_view> texts) { stack.put(id, {texts.begin(), texts.size()}); }

Haystack someRecords() {
    Haystack stack;
    put(stack, 1, {"王小明", "华为云", "xm.wang@example.org", "+8613800138000"});
    put(stack, 2, {"Liam Grünwald", "Acme, Inc.", "liam.g@acme.example", "(212) 555-0100"});
    put(stack, 3, {"单雄信", "重慶銀行", "", ""});
    put(stack, 4, {"吕布", "ＡＢＣ貿易", "lb@abc.example", "010-12345678"});
    put(stack, 5, {"Anna Liamsson", "西安动力", "anna@dongli.example", ""});
    return stack;
}

std::string randomText(std::uint32_t& state, std::size_t length, unsigned letters) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i) {
        state = state * 1664525u + 1013904223u;
        text += static_cast<char>('a' + (state >> 16) % letters);
    }
    return text;
}

}

TEST(Haystack, findsInAnyScript) {
    const Haystack stack = someRecords();
    struct Case {
        const char* query;
        Ids ids;
    };
    for (const Case& c : std::vector<Case>{
             {"小明", {1}}, {"王", {1}}, {"华", {1}}, {"華為", {1}}, {"huawei", {1}}, {"hwy", {1}}, {"wxm", {1}}, {"wangxiao", {1}}, {"云", {1}},
             {"liam", {2, 5}}, {"LIAM grun", {2}}, {"liam.g", {2}}, {"@acme", {2}}, {"ｌｉａｍ", {2, 5}}, {"liam acme", {2}}, {"acme liam", {2}}, {"liam 王", {}},
             {"shan", {3}}, {"danxiong", {3}}, {"chongqing", {3}}, {"yinhang", {3}}, {"重庆", {3}}, {"lvbu", {4}}, {"lubu", {4}}, {"lübu", {4}}, {"abc 贸易", {4}},
             {"xi'an", {5}}, {"xian dongli", {5}}, {"example", {1, 2, 4, 5}}, {"wang xiao ming", {1}},
             {"13800138000", {1}}, {"138 0013 8000", {1}}, {"138-0013-8000", {1}}, {"+86138", {1}}, {"2125550100", {2}}, {"(212) 555", {2}}, {"010-1234", {4}}, {"01012345678", {4}},
             {"", {}}, {"   ", {}}, {"nobody", {}}, {"xm.wang@example.org +86", {1}}, {"\x1F", {}}, {"\n", {}}, {"org\x1F", {1}}})
        EXPECT_EQ(stack.find(c.query), c.ids) << c.query;
}

TEST(Haystack, seesEdits) {
    Haystack stack = someRecords();
    const Haystack before = stack;
    put(stack, 1, {"王大明"});
    stack.remove(2);
    stack.remove(99);
    put(stack, 6, {"Liam Second"});
    EXPECT_EQ(stack.find("小明"), Ids{});
    EXPECT_EQ(stack.find("大明"), Ids{1});
    EXPECT_EQ(stack.find("liam"), (Ids{5, 6}));
    EXPECT_EQ(stack.size(), 5U);
    EXPECT_EQ(before.find("liam"), (Ids{2, 5})) << "a copy keeps what it had";
    EXPECT_EQ(before.size(), 5U);
}

TEST(Haystack, madeAtOnceIsAsIfPutOneByOne) {
    const std::vector<std::string_view> names{"王小明", "Liam Grünwald", "Anna Liamsson"};
    Haystack::Lines lines;
    for (std::size_t i = 0; i < names.size(); ++i) lines.append(static_cast<std::int64_t>(i + 1), searchLine(std::span(&names[i], 1)));
    Haystack stack(std::move(lines));
    EXPECT_EQ(stack.find("liam"), (Ids{2, 3}));
    EXPECT_EQ(stack.find("wxm"), Ids{1});
    put(stack, 2, {"Otto"});
    put(stack, 4, {"Liam Second"});
    stack.remove(3);
    EXPECT_EQ(stack.find("liam"), Ids{4});
    EXPECT_EQ(stack.find("otto"), Ids{2});
    EXPECT_EQ(stack.size(), 3U);
}

TEST(Haystack, keepsFindingWhileItGrowsAndChanges) {
    Haystack stack;
    std::vector<std::string> names(20'000);
    std::uint32_t state = 7;
    for (int step = 0; step < 60'000; ++step) {
        state = state * 1664525u + 1013904223u;
        const std::size_t id = 1 + (state >> 8) % (names.size() - 1);
        const bool removing = step % 5 == 0;
        names[id] = removing ? std::string{} : randomText(state, 6, 4);
        if (removing) stack.remove(static_cast<std::int64_t>(id));
        else put(stack, static_cast<std::int64_t>(id), {names[id]});
    }
    for (const char* query : {"abc", "dd", "aaaaaa", "abcdab"}) {
        Ids expected;
        for (std::size_t id = 1; id < names.size(); ++id)
            if (names[id].find(query) != std::string::npos) expected.push_back(static_cast<std::int64_t>(id));
        EXPECT_EQ(stack.find(query), expected) << query;
    }
    EXPECT_EQ(stack.size(), static_cast<std::size_t>(std::ranges::count_if(names, [](const auto& name) { return !name.empty(); })));
}

TEST(Haystack, ranksBeginningsBeforeParts) {
    Haystack stack;
    put(stack, 1, {"Joanna"});
    put(stack, 2, {"Mary Anna"});
    put(stack, 3, {"Anna"});
    put(stack, 4, {"Annabel"});
    EXPECT_EQ(stack.ranked("anna", 10), (Ids{4, 3, 2, 1}));
    EXPECT_EQ(stack.ranked("anna", 2), (Ids{4, 3}));
    EXPECT_EQ(stack.ranked("", 2), Ids{});
}

TEST(FindBytes, findsWhatStringViewFinds) {
    std::uint32_t state = 1;
    for (std::size_t length : {0U, 1U, 31U, 32U, 33U, 64U, 200U, 1000U}) {
        const std::string hay = randomText(state, length, 2);
        for (std::size_t needleLength = 1; needleLength < 40; needleLength += 3) {
            const std::string needle = randomText(state, needleLength, 2);
            for (std::size_t from = 0; from <= length; from += 7) EXPECT_EQ(findBytes(hay, needle, from), hay.find(needle, from));
        }
    }
}

}
