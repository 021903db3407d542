// SPDX-License-Identifier: MIT
// JSON as rows, its bounds, and JSON lines written.
#include "io/json_lines.h"
#include "io/table_file.h"
#include <gtest/gtest.h>
#include <sstream>

namespace tilth {
namespace {

std::string shown(std::string text) {
    const Result<JsonFile> file = openJson(std::move(text));
    if (!file) return file.error().text;
    std::string all;
    for (const std::string& h : file->headings) all.append(h).append("|");
    JsonReader reader(*file);
    while (const auto row = reader.next()) {
        all.append("\n").append(std::to_string(row->line)).append(":");
        for (const std::string_view cell : row->cells) all.append("[").append(cell).append("]");
    }
    return all;
}

TEST(Json, LinesAndListsAreRows) {
    EXPECT_EQ(shown("{\"a\":1,\"b\":\"x\"}\n{\"b\":\"y\",\"c\":true}\n"), "a|b|c|\n1:[1][x][]\n2:[][y][true]");
    EXPECT_EQ(shown("[\n {\"a\": 1.50},\n\n {\"a\": null}\n]"), "a|\n2:[1.50]\n4:[]");
    EXPECT_EQ(shown("{\"results\": [\n{\"id\": \"1\"},\n{\"id\": \"2\"}]}"), "id|\n2:[1]\n3:[2]");
    EXPECT_EQ(shown("\xEF\xBB\xBF{\"a\":\"\\u4e2d\\n\\\"\"}"), "a|\n1:[中\n\"]");
    EXPECT_EQ(shown("[]"), "");
}

TEST(Json, NestedValuesAreFlat) {
    EXPECT_EQ(shown("{\"id\":7,\"p\":{\"city\":\"Rome\",\"tags\":[\"a\",\"b\"]},\"email\":[{\"value\":\"x@y.z\"},{\"value\":\"q@y.z\"}]}\n{\"id\":8}"),
              "id|p.city|p.tags|email.value|\n1:[7][Rome][a; b][x@y.z; q@y.z]\n2:[8][][][]");
    EXPECT_EQ(shown("{\"a\":1,\"a\":2}"), "a|\n1:[2]");
}

TEST(Json, ManyKeysAreFoundAgain) {
    std::string keys;
    for (int i = 0; i < 100; ++i) keys += "\"k" + std::to_string(i) + "\":0,";
    const auto file = openJson("{" + keys + "\"list\":[1,2,3],\"k99\":4,\"k0\":5}");
    ASSERT_TRUE(file);
    JsonReader reader(*file);
    const auto row = reader.next();
    ASSERT_EQ(row->cells.size(), 101U);
    EXPECT_EQ(row->cells[0], "5");
    EXPECT_EQ(row->cells[99], "4");
    EXPECT_EQ(row->cells[100], "1; 2; 3");
}

TEST(Json, NumbersKeepTheirDigits) {
    EXPECT_EQ(shown("{\"a\":9007199254740993,\"b\":0.10,\"c\":1e3,\"d\":123456789012345678901234567890,\"e\":-5}"),
              "a|b|c|d|e|\n1:[9007199254740993][0.10][1e3][123456789012345678901234567890][-5]");
}

TEST(Json, BoundsAndFaultsNameTheLine) {
    EXPECT_NE(shown("{\"a\":1}\n{\"a\":}\n").find("Line 2"), std::string::npos);
    EXPECT_NE(shown("{\"a\":1}\nnonsense").find("Line 2"), std::string::npos);
    EXPECT_NE(shown("{\"a\":\"x").find("Line 1"), std::string::npos);
    EXPECT_NE(shown("[{\"a\":1}").find("]"), std::string::npos);
    EXPECT_NE(shown("{\"a\":" + std::string(40, '[') + std::string(40, ']') + "}").find("32"), std::string::npos);
    EXPECT_NE(shown("{\"a\":\"" + std::string(9 << 20, 'x') + "\"}").find("8 MB"), std::string::npos);
    EXPECT_NE(shown(std::string(100000, '[')).find("Line 1"), std::string::npos);
    EXPECT_NE(shown("{\"a\":\"\\x\"}").find("Line 1"), std::string::npos);
}

TEST(JsonWriter, WritesExactly) {
    std::ostringstream out;
    JsonLinesWriter writer(out, {"a", "b\"", "c", "d", "e", "f"});
    writer.row(std::vector<JsonCell>{std::string_view("x\n\"\\\x01"), std::int64_t{-7}, 0.5, true, nullptr, JsonRaw{"12.00"}});
    EXPECT_EQ(out.str(), "{\"a\":\"x\\n\\\"\\\\\\u0001\",\"b\\\"\":-7,\"c\":0.5,\"d\":true,\"e\":null,\"f\":12.00}\n");
    std::ostringstream odd;
    JsonLinesWriter(odd, {"a", "b"}).row(std::vector<JsonCell>{std::string_view("a\x80z"), 0.0 / 0.0});
    EXPECT_EQ(odd.str(), "{\"a\":\"a\uFFFDz\",\"b\":null}\n");
}

TEST(OpenTable, TellsFormatsByContent) {
    EXPECT_EQ((*openTable("{\"a\":1}\n"))->formatName(), "jsonl");
    EXPECT_EQ((*openTable("a,b\n1,2\n"))->formatName(), "csv");
    EXPECT_EQ((*openTable("a\tb\n1\t2\n"))->formatName(), "tsv");
    EXPECT_EQ((*openTable("[Section],b\n1,2\n"))->formatName(), "csv");
    EXPECT_FALSE(bool(openTable("\x1F\x8B\x08")));
    const auto file = openTable("day,amount\n13/1/2024,\"1,5\"\n2/1/2024,\"2,25\"\n");
    const auto kinds = columnKinds(**file);
    EXPECT_EQ(kinds[0].order, DateOrder::Dmy);
    EXPECT_EQ(kinds[1].decimal, ',');
}

TEST(ReadWholeFile, RefusesWhatIsNoFile) {
    EXPECT_EQ(readWholeFile("/nowhere/at/all.csv").error().code, Error::Surroundings);
    EXPECT_EQ(readWholeFile("/").error().code, Error::Surroundings);
}

}
}
