// SPDX-License-Identifier: MIT
// Rows out and in again, in every format; and random bytes, which must come to an end.
#include "io/export_rows.h"
#include "io/table_file.h"
#include <gtest/gtest.h>
#include <random>
#include <sstream>

namespace tilth {
namespace {

const std::vector<std::vector<ExportCell>> someRows{
    {{ExportCell::Text, "=1+1"}, {ExportCell::Number, "-12.50"}, {ExportCell::Flag, "true"}, {ExportCell::Fixed, "2024-03-01"}},
    {{ExportCell::Text, "a,\"b\"\r\nc"}, {ExportCell::Nothing, ""}, {ExportCell::Flag, "false"}, {ExportCell::Fixed, "+49 30 1"}},
    {{ExportCell::Text, "'=x"}, {ExportCell::Number, "120210000000000001"}, {ExportCell::Nothing, ""}, {ExportCell::Text, "中文"}}};

std::string written(std::string_view format, const ExportStyle& style = {}) {
    std::ostringstream out;
    auto rows = startExport(format, out, {"t", "n", "f", "d"}, style);
    for (const auto& row : someRows) (*rows)->row(row);
    return out.str();
}

std::string readBack(std::string bytes) {
    const auto table = openTable(std::move(bytes));
    std::string all;
    const std::unique_ptr<RowReader> reader = (*table)->rows();
    while (const auto row = reader->next())
        for (const std::string_view cell : row->cells) all.append(cell).append("|");
    return all;
}

constexpr std::string_view content = "=1+1|-12.50|true|2024-03-01|a,\"b\"\r\nc||false|+49 30 1|'=x|120210000000000001||中文|";

TEST(Export, ComesBackAsItWas) {
    EXPECT_EQ(readBack(written("csv")), content);
    EXPECT_EQ(readBack(written("csv", {.raw = true})), content);
    EXPECT_EQ(readBack(written("csv", {.byteOrderMark = true, .delimiter = ';'})), content);
    EXPECT_EQ(readBack(written("tsv")), content);
    EXPECT_EQ(readBack(written("jsonl")), content);
}

TEST(Export, DisarmsTextOnly) {
    const std::string csv = written("csv");
    EXPECT_NE(csv.find("'=1+1,-12.50,true"), std::string::npos);
    EXPECT_EQ(written("csv", {.raw = true}).find("'=1+1"), std::string::npos);
    EXPECT_NE(written("jsonl").find("\"n\":-12.50,\"f\":true,\"d\":\"2024-03-01\""), std::string::npos);
    std::ostringstream out;
    EXPECT_EQ(startExport("xls", out, {}).error().code, Error::Usage);
}

TEST(Hostile, RandomBytesComeToAnEnd) {
    std::mt19937 random(7);
    const std::string_view letters = "a,b;\"\"\n\r\t\\'|{}[]:=1.0 \xC3\xBC\xD6\xD0\x80\xFF";
    for (int round = 0; round < 1000; ++round) {
        std::string bytes(random() % 200, ' ');
        for (char& c : bytes) c = round % 3 ? letters[random() % letters.size()] : static_cast<char>(random() % 256);
        const auto table = openTable(bytes);
        if (!table) {
            EXPECT_FALSE(table.error().text.empty());
            continue;
        }
        const auto rows = (*table)->rows();
        int n = 0;
        while (const auto row = rows->next()) {
            EXPECT_EQ(row->cells.size(), rows->headings().size());
            ASSERT_LT(++n, 1000);
        }
        columnKinds(**table);
    }
}

}
}
