// SPDX-License-Identifier: MIT
// Answers as words and numbers, placeholders left out.
#include "core/prediction/encoding.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

History::Column words(std::initializer_list<const char*> answers, int times) {
    History::Column column{"source", {}};
    for (int i = 0; i < times; ++i)
        for (const char* answer : answers) column.answers.push_back(answerOf(answer));
    return column;
}

TEST(Answers, PlaceholdersAreNotAnswered) {
    for (const char* text : {"", "  ", "Select", "SELECT", "n/a", "N/A", "#N/A", "NaN", "null", "-", "?", "请选择", "請選擇"}) EXPECT_TRUE(isPlaceholder(text)) << text;
    for (const char* text : {"0", "No", "Selected", "无锡", "Nantes"}) EXPECT_FALSE(isPlaceholder(text)) << text;
}

TEST(Encoding, WordsAreFoldedAndFound) {
    const FieldEncoding encoding = encodingOf(words({"Web", "web ", "Fair", "Select"}, 3));
    EXPECT_FALSE(encoding.numeric);
    EXPECT_EQ(encoding.words, (std::vector<std::string>{"fair", "web"}));
    EXPECT_EQ(encode(encoding, answerOf("WEB")).cell, 1);
    EXPECT_EQ(encode(encoding, answerOf("Select")).cell, unanswered);
    EXPECT_EQ(encode(encoding, answerOf("postcard")).cell, unseen);
    EXPECT_EQ(cellName(encoding, 0), "fair");
}

TEST(Encoding, NumbersAreFifthsAndDistances) {
    History::Column column{"employees", {}};
    for (int i = 1; i <= 100; ++i) column.answers.emplace_back(static_cast<double>(i));
    const FieldEncoding encoding = encodingOf(column);
    ASSERT_TRUE(encoding.numeric);
    EXPECT_EQ(encoding.cells(), 5u);
    EXPECT_DOUBLE_EQ(encoding.mean, 50.5);
    EXPECT_EQ(encode(encoding, Answer{1.0}).cell, 0);
    EXPECT_EQ(encode(encoding, Answer{100.0}).cell, 4);
    EXPECT_EQ(encode(encoding, Answer{std::string("100")}).cell, 4);
    EXPECT_DOUBLE_EQ(encode(encoding, Answer{1e9}).z, 4);
    EXPECT_EQ(encode(encoding, Answer{std::string("many")}).cell, unseen);
    EXPECT_EQ(cellName(encoding, 0), "≤ 21");
}

TEST(Encoding, ColumnsOfNamesHaveNoCells) {
    History::Column column{"name", {}};
    for (int i = 0; i < 40; ++i) column.answers.emplace_back("name " + std::to_string(i));
    EXPECT_EQ(encodingOf(column).cells(), 0u);
    EXPECT_EQ(encodingOf({"nothing", std::vector<Answer>(40)}).cells(), 0u);
}

TEST(Encoding, EqualNumbersMakeNoFifths) {
    const FieldEncoding encoding = encodingOf({"employees", std::vector<Answer>(40, Answer{7.0})});
    EXPECT_EQ(encoding.cells(), 1u);
    EXPECT_EQ(encode(encoding, Answer{7.0}).cell, 0);
}

}
}
