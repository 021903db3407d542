// SPDX-License-Identifier: MIT
// What the journal keeps of a removed record brings it back to the bit, and is no longer than it must be.
#include "store/store_fixture.h"
#include "store/schema_sync.h"
#include "store/values.h"
#include "store/whole_record.h"
#include <array>

using namespace tilth;
using namespace tilth::test;

namespace {

class WholeRecordTest : public StoreFixture {
protected:
    std::string journalled(std::int64_t lead) {
        const auto lines = store->history(store->schema().of<Lead>(), lead);
        return lines.empty() ? std::string() : lines.back().before;
    }
    static Value read(std::string_view json, std::string_view column) {
        WholeRecords records(Lead::type);
        const auto columns = columnsOf(Lead::type);
        const auto cells = records.read(json);
        return valueOf(cells[static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin())]);
    }
};

}

TEST_P(WholeRecordTest, TextOfEveryKindComesBack) {
    const std::array<std::string, 9> texts{"\"quoted\"", "back\\slash", "tab\tline\nreturn\r", std::string("\x01\x1f\x7f"), "王小明", "😀 ",
                                           "</script>", "\\u0041", "'; DROP TABLE lead; --"};
    for (const std::string& text : texts) {
        Lead lead = made<Lead>("Ada");
        lead.notes = text;
        lead.company = text;
        ASSERT_TRUE(create(*store, lead));
        const std::string before = dump(*store);
        ASSERT_TRUE(store->undo());
        EXPECT_FALSE(store->find<Lead>(lead.id));
        ASSERT_TRUE(store->redo());
        EXPECT_EQ(dump(*store), before) << text;
    }
}
TEST_P(WholeRecordTest, WhatIsNotSaidIsTheDefaultOfItsField) {
    EXPECT_EQ(read(R"({"id":7,"created_rev":8})", "name"), Value{std::string()});
    EXPECT_EQ(read(R"({"id":7,"created_rev":8})", "custom"), Value{std::string("{}")});
    EXPECT_EQ(read(R"({"id":7,"created_rev":8})", "employees"), Value{});
    EXPECT_EQ(read(R"({"id":7,"created_rev":8})", "lifecycle"), Value{std::int64_t{1}});
}
TEST_P(WholeRecordTest, KeysComeInAnyOrderAndUnknownOnesArePassedOver) {
    constexpr std::string_view json = R"({"employees":5,"gone":"x","name":"A\u0041\n","id":7,"created_rev":8,"owner":null})";
    EXPECT_EQ(read(json, "employees"), Value{std::int64_t{5}});
    EXPECT_EQ(read(json, "name"), Value{std::string("AA\n")});
    EXPECT_EQ(read(json, "id"), Value{std::int64_t{7}});
    EXPECT_EQ(read(json, "owner"), Value{});
}
TEST_P(WholeRecordTest, DamagedEntriesAreRefused) {
    for (const char* json : {"", "{", "[]", "7", R"({"name":"no id"})", R"({"id":"7"})", R"({"id":7,"custom":{"a":1}})", R"({"id":7} x)"}) {
        WholeRecords records(Lead::type);
        EXPECT_THROW(records.read(json), SqlError) << json;
    }
}
TEST_P(WholeRecordTest, EmptyFieldsAreLeftOutInSqlite) {
    if (!store->connection().dialect().cheapIndexes) GTEST_SKIP() << "PostgreSQL writes all of them";
    const Lead ada = added<Lead>("Ada");
    ASSERT_TRUE(store->undo());
    const std::string kept = journalled(ada.id);
    EXPECT_NE(kept.find("\"name\":\"Ada\""), std::string::npos) << kept;
    EXPECT_EQ(kept.find("\"utm_term\""), std::string::npos) << kept;
    EXPECT_EQ(kept.find("\"campaign\""), std::string::npos) << kept;
    EXPECT_NE(kept.find("\"lifecycle\":1"), std::string::npos) << kept;
}

TILTH_ON_BOTH_DATABASES(WholeRecordTest);
