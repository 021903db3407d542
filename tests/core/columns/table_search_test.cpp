// SPDX-License-Identifier: MIT
// Search of records by any part of their texts.
#include "core/columns/find_bytes.h"
#include "core/columns/table_search.h"
#include "core/model/lead.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <initializer_list>
#include <string>
#include <vector>

namespace tilth {
namespace {

using Ids = std::vector<std::int64_t>;

// Records of up to five searched texts.
const std::vector<const Field*>& fields() {
    static const std::vector<const Field*> all = searchedFields(Lead::type);
    return all;
}

void put(ColumnTable& table, std::int64_t id, std::initializer_list<std::string_view> texts) {
    std::vector<Value> values;
    for (const std::string_view text : texts) values.emplace_back(std::string(text));
    values.resize(fields().size(), Value{std::string()});
    table.put({{id, values}});
}

ColumnTable someRecords() {
    ColumnTable table(fields());
    put(table, 1, {"王小明", "华为云", "xm.wang@example.org", "+8613800138000"});
    put(table, 2, {"Liam Grünwald", "Acme, Inc.", "liam.g@acme.example", "(212) 555-0100"});
    put(table, 3, {"单雄信", "重慶銀行", "", ""});
    put(table, 4, {"吕布", "ＡＢＣ貿易", "lb@abc.example", "010-12345678"});
    put(table, 5, {"Anna Liamsson", "西安动力", "anna@dongli.example", ""});
    return table;
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

TEST(TableSearch, findsInAnyScript) {
    const ColumnTable table = someRecords();
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
        EXPECT_EQ(searchIds(table, c.query), c.ids) << c.query;
}

TEST(TableSearch, seesEdits) {
    ColumnTable table = someRecords();
    const ColumnTable before = table;
    prepareSearch(table);
    put(table, 1, {"王大明"});
    table.remove({2, 99});
    put(table, 6, {"Liam Second"});
    EXPECT_EQ(searchIds(table, "小明"), Ids{});
    EXPECT_EQ(searchIds(table, "大明"), Ids{1});
    EXPECT_EQ(searchIds(table, "liam"), (Ids{5, 6}));
    EXPECT_EQ(searchIds(before, "liam"), (Ids{2, 5})) << "a copy keeps what it had";
}

TEST(TableSearch, looksIntoEachTextAlone) {
    ColumnTable table(fields());
    put(table, 1, {"ab", "", "cab"});
    put(table, 2, {"cd", "", "aba"});
    put(table, 3, {"Ab", "", "bca"});
    EXPECT_EQ(searchIds(table, "bc"), Ids{3}) << "one text ends where the next begins";
    EXPECT_EQ(searchIds(table, "ab"), (Ids{1, 2, 3}));
    EXPECT_EQ(searchIds(table, "abca"), Ids{});
    EXPECT_EQ(searchIds(table, "d"), Ids{2});
}

// The oracle: the folded line of each record.
TEST(TableSearch, findsWhatTheLinesHold) {
    ColumnTable table(fields());
    std::vector<std::string> lines(3000);
    std::uint32_t state = 7;
    const std::vector<std::string> names{"王小明", "单雄信", "ÄB", "Bab", "aB c", "重庆 ab", ""};
    const auto change = [&](std::size_t id) {
        const std::string name = names[(state >> 9) % names.size()] + randomText(state, 3, 3), mail = randomText(state, 4, 3) + "@" + randomText(state, 2, 3), phone = "+86 1" + std::to_string(state % 100'000);
        const std::array<std::string_view, 3> texts{name, mail, phone};
        lines[id] = searchLine(texts);
        put(table, static_cast<std::int64_t>(id), {name, "", mail, phone});
    };
    for (std::size_t id = 1; id < lines.size(); ++id) change(id);
    prepareSearch(table);
    const ColumnTable held = table;                         // so that new texts go to the tail
    for (int step = 0; step < 1500; ++step) {
        state = state * 1664525u + 1013904223u;
        const std::size_t id = 1 + (state >> 8) % (lines.size() - 1);
        if (step % 5) change(id);
        else table.remove({static_cast<std::int64_t>(id)}), lines[id].clear();
    }
    for (const char* query : {"a", "ab", "bab", "aabc", "王", "小明a", "wxm", "shan", "zhongqing", "chongqing", "ä", "@a", "861", "1234", "b@", "ca@b"}) {
        Ids expected;
        for (std::size_t id = 1; id < lines.size(); ++id)
            if (const std::string word = searchWords(query).front().front(); lines[id].find(word) != std::string::npos) expected.push_back(static_cast<std::int64_t>(id));
        EXPECT_EQ(searchIds(table, query), expected) << query;
    }
    Ids both;
    const Ids first = searchIds(table, "ab"), second = searchIds(table, "wxm");
    std::ranges::set_intersection(first, second, std::back_inserter(both));
    EXPECT_EQ(searchIds(table, "wxm ab"), both);
    EXPECT_FALSE(both.empty());
}

TEST(TableSearch, ranksBeginningsBeforeParts) {
    ColumnTable table(fields());
    put(table, 1, {"Joanna"});
    put(table, 2, {"Mary Anna"});
    put(table, 3, {"Anna"});
    put(table, 4, {"Annabel"});
    put(table, 5, {"Otto", "", "anna@example.org"});
    EXPECT_EQ(bestIds(table, "anna", 10), (Ids{4, 3, 5, 2, 1}));
    EXPECT_EQ(bestIds(table, "anna", 2), (Ids{4, 3}));
    EXPECT_EQ(bestIds(table, "", 2), Ids{});
}

TEST(TableSearch, manyOfOneKindLeaveRoomForTheBetterAndTheNextOnes) {
    ColumnTable table(fields());
    for (std::int64_t id = 1; id <= 20; ++id) put(table, id, {"Joanna"});
    put(table, 2, {"Anna"});
    put(table, 3, {"Mary Anna"});
    put(table, 11, {"Mary Anna"});
    EXPECT_EQ(bestIds(table, "anna", 1), (Ids{2}));
    EXPECT_EQ(bestIds(table, "anna", 3), (Ids{2, 11, 3}));
    EXPECT_EQ(bestIds(table, "anna", 5), (Ids{2, 11, 3, 20, 19}));
    EXPECT_EQ(bestIds(table, "mary", 4), (Ids{11, 3}));
}

TEST(TableSearch, aTextIsRankedByItsBestPlace) {
    ColumnTable table(fields());
    put(table, 1, {"Banana ana"});
    put(table, 2, {"Banana"});
    put(table, 3, {"Otto", "Banana Co, Ana"});
    put(table, 4, {"Otto", "Banana Co"});
    put(table, 5, {"李安 anana"});                              // its readings hold "an", too
    for (int copies = 0; copies < 2; ++copies) {                // in the base, then some in the tail
        const ColumnTable held = table;
        EXPECT_EQ(bestIds(table, "ana", 10), (Ids{5, 3, 1, 4, 2}));
        EXPECT_EQ(bestIds(table, "an", 10), (Ids{5, 3, 1, 4, 2}));
        put(table, 1, {"Bananas ana"});
        put(table, 4, {"Otto", "Bananas Co"});
    }
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
