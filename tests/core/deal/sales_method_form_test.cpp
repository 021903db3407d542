// SPDX-License-Identifier: MIT
// A method as a form writes it: questions paired by their lines without a word lost, keys of new parts only, faults as a place and a reason.
#include "core/deal/sales_methods.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs pairsOf(const MethodText& lines) {
    Pairs pairs;
    for (const MethodText& question : questionsOf(lines)) pairs.emplace_back(question.en, question.zh);
    return pairs;
}
SalesMethod sound() {
    SalesMethod method;
    method.key = "house", method.name.en = "House";
    method.elements.push_back({"fit", {"Fit", ""}, {{"Does it fit?", "合适吗？"}}, {}});
    method.elements.push_back({"pain", {"Pain", ""}, {{"Where?", ""}, {"Since when?", ""}}, {}});
    return method;
}

}

TEST(SalesMethodForm, QuestionsArePairedByLine) {
    const struct { MethodText lines; Pairs questions; } rows[] = {
        {{"", ""}, {}},
        {{"A?\nB?", "甲？\n乙？"}, {{"A?", "甲？"}, {"B?", "乙？"}}},
        {{"A?\nB?", "\n乙？"}, {{"A?", ""}, {"B?", "乙？"}}},
        {{"", "甲？\n乙？\n丙？"}, {{"", "甲？"}, {"", "乙？"}, {"", "丙？"}}},
        {{"A?\n\nC?", "甲？\n乙？"}, {{"A?", "甲？"}, {"", "乙？"}, {"C?", ""}}},
        {{"A?\n\nC?\n", "甲？\n \n丙？\n\n"}, {{"A?", "甲？"}, {"C?", "丙？"}}},
        {{"  How \t much? ", "　多少？　"}, {{"How much?", "多少？"}}},
    };
    for (const auto& row : rows) EXPECT_EQ(pairsOf(row.lines), row.questions) << row.lines.en << " / " << row.lines.zh;
}
TEST(SalesMethodForm, LinesComeBackAsTheyWereWritten) {
    for (const MethodText& lines : {MethodText{"A?\nB?", "\n乙？"}, MethodText{"A?\nB?\nC?", "甲？"}, MethodText{"", "甲？\n乙？"}, MethodText{}, MethodText{"A?\n\nC?", "甲？\n乙？"}}) {
        const MethodText again = linesOf(questionsOf(lines));
        EXPECT_EQ(again.en, lines.en);
        EXPECT_EQ(again.zh, lines.zh);
    }
}

TEST(SalesMethodForm, OnlyWhatIsNewGetsAKey) {
    SalesMethod method = sound();
    method.key.clear();
    method.elements[0].name.en = "Another name";
    for (const char* name : {"Pain", "预算"}) method.elements.emplace_back().name.en = name;
    giveKeys(method, std::vector<std::string>{"house"});
    EXPECT_EQ(method.key, "house_2");
    std::vector<std::string> keys;
    for (const MethodElement& element : method.elements) keys.push_back(element.key);
    EXPECT_EQ(keys, (std::vector<std::string>{"fit", "pain", "pain_2", "yusuan"}));
    giveKeys(method, std::vector<std::string>{"house", "house_2"});
    EXPECT_EQ(method.key, "house_2") << "a key stays";
}

TEST(SalesMethodForm, FaultsHaveAPlaceAndAReason) {
    const struct { void (*spoil)(SalesMethod&); std::size_t element, question; std::string_view field, why; } rows[] = {
        {[](SalesMethod& m) { m.name = {"", "家法"}; }, 0, 0, "Name", "English text is missing"},
        {[](SalesMethod& m) { m.name.en.assign(201, 'x'); }, 0, 0, "Name", "English text is too long"},
        {[](SalesMethod& m) { m.idea.zh.assign(201, 'x'); }, 0, 0, "Idea", "Chinese text is too long"},
        {[](SalesMethod& m) { m.elements.clear(); }, 0, 0, "Elements", "one to thirty"},
        {[](SalesMethod& m) { m.verdict = MethodVerdict{11, 5}; }, 0, 0, "Verdict", "keep more elements"},
        {[](SalesMethod& m) { m.elements[1].name.en.clear(); }, 2, 0, "Name", "English text is missing"},
        {[](SalesMethod& m) { m.elements[1].questions.clear(); }, 2, 0, "Questions", "one to ten"},
        {[](SalesMethod& m) { m.elements[0].questions.resize(11, {"Why?", ""}); }, 1, 0, "Questions", "one to ten"},
        {[](SalesMethod& m) { m.elements[1].questions[1] = {"", "何时？"}; }, 2, 2, "Questions", "English text is missing"},
        {[](SalesMethod& m) { m.elements[0].questions[0].zh.assign(201, 'x'); }, 1, 1, "Questions", "Chinese text is too long"},
        {[](SalesMethod& m) { m.elements[1].evidence.en.assign(201, 'x'); }, 2, 0, "Evidence", "English text is too long"},
        {[](SalesMethod& m) { m.elements[1].key = "A b"; }, 2, 0, "Key", "cannot be kept"},
    };
    EXPECT_FALSE(methodFault(sound()));
    for (const auto& row : rows) {
        SalesMethod method = sound();
        row.spoil(method);
        const auto fault = methodFault(method);
        ASSERT_TRUE(fault) << row.field << ' ' << row.why;
        EXPECT_EQ(fault->element, row.element) << row.why;
        EXPECT_EQ(fault->question, row.question) << row.why;
        EXPECT_EQ(fault->field, row.field) << row.why;
        EXPECT_NE(std::string_view(fault->why).find(row.why), std::string_view::npos) << fault->why;
    }
}
TEST(SalesMethodForm, WhatIsWrittenInChineseOnlyIsKept) {
    SalesMethod method = sound();
    method.idea.zh = "先听", method.elements[0].evidence.zh = "会议纪要";
    const auto again = parseMethod(methodDocument(method));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->idea.zh, "先听");
    EXPECT_EQ(again->elements[0].evidence.zh, "会议纪要");
}

}
