// SPDX-License-Identifier: MIT
// Workbooks that we write: typed cells, and the same content when they are read again.
#include "io/export_rows.h"
#include "io/table_file.h"
#include "io/xlsx_reader.h"
#include "io/xlsx_writer.h"
#include "io/zip_parts.h"
#include <gtest/gtest.h>
#include <sstream>

namespace tilth {
namespace {

using Cells = std::vector<ExportCell>;

Result<std::string> written(const std::vector<std::string>& headings, const std::vector<Cells>& rows, const ExportStyle& style = {}) {
    std::ostringstream out;
    const auto writer = startExport("xlsx", out, headings, style);
    for (const Cells& row : rows) (*writer)->row(row);
    const auto done = (*writer)->finish();
    return done ? Result<std::string>(out.str()) : done.error();
}
std::string readBack(const Result<std::string>& bytes) {
    if (!bytes) return "refused: " + bytes.error().text;
    const auto table = openTable(*bytes);
    if (!table) return "refused: " + table.error().text;
    std::string all;
    const auto rows = (*table)->rows();
    while (const auto row = rows->next())
        for (const std::string_view cell : row->cells) all.append(cell).append("|");
    return all;
}
std::string sheetXml(const std::string& bytes) {
    const auto parts = ZipParts::open(std::as_bytes(std::span(bytes)));
    return *parts->read("xl/worksheets/sheet1.xml", 1 << 20);
}

TEST(XlsxWriter, ComesBackAsItWas) {
    const std::vector<Cells> rows{
        {{ExportCell::Text, "=1+1"}, {ExportCell::Number, "-12.5"}, {ExportCell::Flag, "true"}, {ExportCell::Day, "2024-03-01"}, {ExportCell::Instant, "2024-03-01T08:15:30Z"}, {ExportCell::Amount, "1234.50", "EUR"}},
        {{ExportCell::Text, "a,\"b\"\r\nc <&> _x0041_\x14\uFFFE\uFFFF _x000D\x16_ 王"}, {}, {ExportCell::Flag, "false"}, {ExportCell::Day, "1899-12-31"}, {ExportCell::Instant, "1800-01-01T00:00:00Z"}, {ExportCell::Amount, "-7", "JPY"}},
        {{ExportCell::Text, "00123"}, {ExportCell::Number, "120210000000000001"}, {}, {ExportCell::Fixed, "+49 30 1"}, {}, {ExportCell::Amount, "123456789012345.67", "USD"}}};
    EXPECT_EQ(readBack(written({"t", "n", "f", "d", "i", "m"}, rows)),
              "=1+1|-12.5|true|2024-03-01|2024-03-01 08:15:30|1234.5 EUR|"
              "a,\"b\"\r\nc <&> _x0041_\x14\uFFFE\uFFFF _x000D\x16_ 王||false|1899-12-31|1800-01-01T00:00:00Z|-7 JPY|"
              "00123|120210000000000001||+49 30 1||123456789012345.67|");
}

TEST(XlsxWriter, CellsAreTypedAndTheHeadingStays) {
    const auto bytes = written({"name", "amount", "day"}, {{{ExportCell::Text, "=cmd()"}, {ExportCell::Amount, "5.00", "USD"}, {ExportCell::Day, "2024-03-01"}}});
    ASSERT_TRUE(bytes);
    const std::string xml = sheetXml(*bytes);
    EXPECT_EQ(xml.find("<f>"), std::string::npos);
    for (const std::string_view part : {"<t>=cmd()</t>", "<v>5</v>", "<v>45352</v>", "ySplit=\"1\"", "<autoFilter ref=\"A1:C2\"/>", "customWidth=\"1\""}) EXPECT_NE(xml.find(part), std::string::npos) << part;
}

TEST(XlsxWriter, InstantsAreTheZonesWallClockUnlessItShowsThemTwice) {
    const auto newYork = Zone::fromRule("America/New_York", "EST5EDT,M3.2.0,M11.1.0");
    ASSERT_TRUE(newYork);
    const std::vector<Cells> rows{{{ExportCell::Instant, "2024-07-01T12:00:00Z"}}, {{ExportCell::Instant, "2024-11-03T05:30:00Z"}}, {{ExportCell::Instant, "2024-11-03T06:30:00Z"}}};
    EXPECT_EQ(readBack(written({"at"}, rows, {.zone = *newYork})), "2024-07-01 08:00:00|2024-11-03 01:30:00|2024-11-03T06:30:00Z|");
}

TEST(XlsxWriter, RefusesWhatASheetCannotHold) {
    const std::string longest(mostCellText, 'x'), wide = std::string(mostCellText - 1, 'x') + "😀";
    EXPECT_EQ(readBack(written({"a"}, {{{ExportCell::Text, longest}}})), longest + "|");
    EXPECT_EQ(readBack(written({"a", "notes"}, {{{}, {ExportCell::Text, wide}}})),
              "refused: A cell of a workbook holds 32,767 characters, and a text is longer; leave its column out or export CSV: notes, 2");
    std::ostringstream out;
    const auto writer = makeXlsxRows(out, {"a"}, {});
    const Cells one{{ExportCell::Number, "1"}};
    for (std::int64_t i = 0; i <= mostSheetRows; ++i) writer->row(one);
    const auto done = writer->finish();
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().text.find("1,048,575"), std::string::npos);
    EXPECT_TRUE(out.str().empty());
}

TEST(XlsxWriter, NamesTheSheet) {
    EXPECT_EQ(sheetName("Leads"), "Leads");
    EXPECT_EQ(sheetName("'Q1: [a]/b\\c?*'"), "Q1 abc");
    EXPECT_EQ(sheetName("营销活动"), "营销活动");
    EXPECT_EQ(sheetName(std::string(40, 'x')), std::string(31, 'x'));
    EXPECT_EQ(sheetName("::"), "Sheet1");
    const auto bytes = written({"a"}, {{{ExportCell::Text, "x"}}}, {.title = "Campaign members"});
    EXPECT_EQ(readXlsx(std::as_bytes(std::span(*bytes)))->name, "Campaign members");
}

}
}
