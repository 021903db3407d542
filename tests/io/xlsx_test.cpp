// SPDX-License-Identifier: MIT
// What cells of a workbook say, in which sheet, and under which headings.
#include "io/table_file.h"
#include "io/xlsx_format.h"
#include "io/xlsx_reader.h"
#include "support/zip_bytes.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

using test::BookParts;
using Kind = NumberForm::Kind;

std::span<const std::byte> asBytes(std::string_view text) { return std::as_bytes(std::span(text)); }

/// "A1=x|C1=y" of the sheet.
std::string cellsOf(const XlsxSheet& sheet) {
    std::string all;
    for (const SheetRow& row : sheet.rows)
        for (const SheetCell& cell : sheet.cellsOf(row))
            all.append(all.empty() ? "" : "|").append(columnLetters(cell.column)).append(std::to_string(row.number)).append("=").append(sheet.textOf(cell));
    return all;
}
std::string read(const BookParts& book, std::string_view sheet = {}) {
    const auto found = readXlsx(asBytes(book.bytes()), sheet);
    return found ? cellsOf(*found) : "refused: " + found.error().text;
}
std::string notesOf(const BookParts& book) {
    std::string all;
    const auto found = readXlsx(asBytes(book.bytes()));
    if (found)
        for (const std::string& note : found->notes) all.append(note).append("\n");
    return found ? all : "refused: " + found.error().text;
}
/// The rows as import sees them, a line each, headings first.
std::string table(const BookParts& book, const CsvHints& hints = {}) {
    const auto file = openTable(book.bytes(), hints);
    if (!file) return "refused: " + file.error().text;
    const auto rows = (*file)->rows();
    std::string all;
    for (const std::string& heading : rows->headings()) all.append(heading).append("|");
    while (const auto row = rows->next()) {
        all.append("\n").append(std::to_string(row->line)).append(":");
        for (const std::string_view cell : row->cells) all.append(cell).append("|");
    }
    return all;
}
std::string text(std::string_view reference, std::string_view words) {
    return std::string("<c r=\"").append(reference).append("\" t=\"inlineStr\"><is><t>").append(words).append("</t></is></c>");
}
std::string row(int number, std::initializer_list<std::string_view> words) {
    std::string cells;
    char column = 'A';
    for (const std::string_view word : words) {
        if (!word.empty()) cells += text(std::string(1, column) + std::to_string(number), word);
        ++column;
    }
    return "<row r=\"" + std::to_string(number) + "\">" + cells + "</row>";
}

struct FormCase {
    std::string_view code;
    Kind kind;
    std::string_view currency = "";
    int digits = 0;
};
void PrintTo(const FormCase& c, std::ostream* out) { *out << c.code; }
class FormatCode : public testing::TestWithParam<FormCase> {};

TEST_P(FormatCode, SaysWhatTheNumberIs) {
    const NumberForm form = formOfCode(GetParam().code);
    EXPECT_EQ(form.kind, GetParam().kind);
    EXPECT_EQ(form.currency, GetParam().currency);
    EXPECT_EQ(form.digits, GetParam().digits);
}
INSTANTIATE_TEST_SUITE_P(Codes, FormatCode, testing::Values(
    FormCase{"General", Kind::Plain}, FormCase{"0.00E+00", Kind::Plain}, FormCase{"#,##0.00", Kind::Plain}, FormCase{"@", Kind::Plain},
    FormCase{"yyyy\\-mm\\-dd", Kind::Date}, FormCase{"m/d/yy", Kind::Date}, FormCase{"[$-804]yyyy\"年\"m\"月\"d\"日\";@", Kind::Date}, FormCase{"mmm", Kind::Date},
    FormCase{"[$-411]ggge\"年\"", Kind::Date}, FormCase{"dd/mm/yyyy hh:mm", Kind::DateTime}, FormCase{"[h]:mm", Kind::Elapsed}, FormCase{"mm:ss.0", Kind::Clock},
    FormCase{"上午/下午h\"时\"", Kind::Clock}, FormCase{"h AM/PM", Kind::Clock}, FormCase{"0.0%", Kind::Percent}, FormCase{"0\" days\"", Kind::Plain},
    FormCase{"[Red]-0.00", Kind::Plain}, FormCase{"[>=100]0;0.0", Kind::Plain}, FormCase{"\"yes\";\"yes\";\"no\"", Kind::Plain},
    FormCase{"#,##0.00\\ [$EUR]", Kind::Plain, "EUR"}, FormCase{"\"$\"#,##0.00_);(\"$\"#,##0.00)", Kind::Plain, "USD"}, FormCase{"[$€-407]\\ #,##0", Kind::Plain, "EUR"},
    FormCase{"[$¥-804]#,##0", Kind::Plain, "CNY"}, FormCase{"[$¥-411]#,##0", Kind::Plain, "JPY"}, FormCase{"00000", Kind::Plain, "", 5}, FormCase{"", Kind::Plain},
    FormCase{"\"unclosed", Kind::Plain}, FormCase{"[unclosed", Kind::Plain}, FormCase{"yyyy\\", Kind::Date}));

TEST(BuiltInFormat, SaysWhatTheNumberIs) {
    for (const int id : {14, 15, 16, 17, 27, 31, 36, 50, 54, 57, 58}) EXPECT_EQ(formOfBuiltIn(id).kind, Kind::Date) << id;
    for (const int id : {18, 21, 32, 35, 45, 47, 55, 56}) EXPECT_EQ(formOfBuiltIn(id).kind, Kind::Clock) << id;
    for (const int id : {0, 1, 4, 11, 13, 37, 44, 48, 49, 59, -1, 1000}) EXPECT_EQ(formOfBuiltIn(id).kind, Kind::Plain) << id;
    EXPECT_EQ(formOfBuiltIn(9).kind, Kind::Percent);
    EXPECT_EQ(formOfBuiltIn(22).kind, Kind::DateTime);
    EXPECT_EQ(formOfBuiltIn(46).kind, Kind::Elapsed);
}

TEST(StoredNumber, ReadsAsSpreadsheetsShowIt) {
    const std::vector<std::array<std::string, 2>> plain{{"1", "1"}, {"1234.5600000000001", "1234.56"}, {"0.10000000000000001", "0.1"}, {"1E3", "1000"}, {"-2.5E-3", "-0.0025"},
        {"120210000000000001", "120210000000000001"}, {"1.2021E+17", "120210000000000000"}, {"1e300", "1E300"}, {"-0", "0"}, {"inf", "inf"}, {"x", "x"}, {"1.5x", "1.5x"}, {"", ""}, {"007", "7"}};
    for (const auto& [stored, shown] : plain) EXPECT_EQ(numberText(stored, {}), shown);
    EXPECT_EQ(numberText("0.07", {.kind = Kind::Percent}), "7%");
    EXPECT_EQ(numberText("0.125", {.kind = Kind::Percent}), "12.5%");
    EXPECT_EQ(numberText("1", {.kind = Kind::Percent}), "100%");
    EXPECT_EQ(numberText("123", {.digits = 5}), "00123");
    EXPECT_EQ(numberText("123456", {.digits = 5}), "123456");
    EXPECT_EQ(numberText("-3", {.digits = 5}), "-3");
    EXPECT_EQ(numberText("9.5", {.currency = "EUR"}), "9.5 EUR");
}

TEST(Serial, IsADayInBothSystems) {
    // ECMA-376 part 1, 18.17.4; the days round the leap day that 1900 had not.
    const std::vector<std::pair<double, std::string>> since1900{{1, "1900-01-01"}, {59, "1900-02-28"}, {60, "1900-02-29"}, {61, "1900-03-01"}, {45352, "2024-03-01"},
        {45352.5, "2024-03-01 12:00:00"}, {45352.999999, "2024-03-02"}, {2958465, "9999-12-31"}, {0, ""}, {0.25, "06:00:00"}};
    for (const auto& [serial, day] : since1900) EXPECT_EQ(dateOfSerial(serial, Kind::Date, false), day) << serial;
    EXPECT_EQ(dateOfSerial(0, Kind::Date, true), "1904-01-01");
    EXPECT_EQ(dateOfSerial(43890, Kind::Date, true), "2024-03-01");
    EXPECT_EQ(dateOfSerial(45352, Kind::DateTime, false), "2024-03-01 00:00:00");
    EXPECT_EQ(dateOfSerial(1.5625, Kind::Elapsed, false), "37:30:00");
    EXPECT_EQ(dateOfSerial(0.5625, Kind::Clock, false), "13:30:00");
    EXPECT_EQ(dateOfSerial(45352.5625, Kind::Clock, false), "2024-03-01 13:30:00");
    for (const double none : {-1.0, 2958466.0, 1e300, std::numeric_limits<double>::quiet_NaN()}) EXPECT_FALSE(dateOfSerial(none, Kind::Date, false)) << none;
    EXPECT_FALSE(dateOfSerial(2958465, Kind::Date, true));
}

TEST(Cell, HoldsWhatItsTypeSays) {
    EXPECT_EQ(read({.rows = "<row r='2'><c r='B2' t='s'><v>1</v></c><c t='str'><f>A1</f><v>done</v></c><c t='b'><v>1</v></c><c r='F2' t='b'><v>0</v></c><c t='d'><v>2024-03-01T00:00:00</v></c>"
                            "<c t='d'><v>2024-03-01T08:30:00</v></c><c><f>1/3</f><v>0.33333333333333331</v></c></row>",
                    .texts = "<si><t>no</t></si><si><r><rPr><b/></rPr><t>Ada </t></r><r><t xml:space='preserve'>Park</t></r><rPh sb='0' eb='1'><t>エイダ</t></rPh><phoneticPr/></si>"}),
              "B2=Ada Park|C2=done|D2=true|F2=false|G2=2024-03-01|H2=2024-03-01 08:30:00|I2=0.333333333333333");
    EXPECT_EQ(read({.rows = "<row><c t='inlineStr'><is><t> a &amp; b_x000D__x000A_c_x005F_x0041_ &#x4E2D; </t></is></c></row><row><c><v>5</v></c></row>"}),
              "A1= a & b\r\nc_x0041_ 中 |A2=5");
    EXPECT_EQ(read({.rows = "<row><c t='inlineStr'><is><t>a_x0014_b_x0000_c_xD800_d_xFFFF_</t></is></c></row>"}), "A1=a\x14" "b_x0000_c_xD800_d\uFFFF");
    EXPECT_EQ(read({.rows = "<row r='1'><c t='inlineStr'><is><t>=1+1</t></is></c><c r='AA1' t='inlineStr'><is><t> padded </t></is></c><c r='AB1' t='inlineStr'><is><t> </t></is></c></row>"}), "A1==1+1|AA1=padded");
    EXPECT_EQ(read({.rows = "<row r='1'><c r='A1'><v>00x</v></c><c r='b1' s='99'><v>2</v></c><c r='C1'/></row><row r='5'/><row r='7'><c><v>3</v></c></row>"}), "A1=00x|B1=2|A7=3");
    EXPECT_EQ(read({.rows = "<row r='1'><c t='inlineStr'><is><t><![CDATA[a <b> & c]]></t></is></c><!-- <c><v>9</v></c> --></row><?pi <row>?>"}), "A1=a <b> & c");
}

TEST(Cell, FollowsItsNumberFormat) {
    const BookParts book{.rows = "<row r='1'><c s='1'><v>45352</v></c><c s='2'><v>45352.75</v></c><c s='3'><v>0.5</v></c><c s='4'><v>9.5</v></c><c s='5'><v>77</v></c><c s='6'><v>0.4</v></c></row>",
                         .formats = "<numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd hh:mm'/><numFmt numFmtId='165' formatCode='#,##0.00 [$USD]'/><numFmt numFmtId='166' formatCode='00000'/>",
                         .styles = "<xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='20'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='9'/>"};
    EXPECT_EQ(read(book), "A1=2024-03-01|B1=2024-03-01 18:00:00|C1=12:00:00|D1=9.5 USD|E1=00077|F1=40%");
    BookParts old = book;
    old.rows = "<row r='1'><c s='1'><v>43890</v></c></row>";
    old.properties = "date1904='true'";
    EXPECT_EQ(read(old), "A1=2024-03-01");
}

TEST(Cell, ThatIsOddIsToldWithItsPlace) {
    const std::string notes = notesOf({.rows = "<row r='3' hidden='1'><c r='C3' t='e'><v>#N/A</v></c><c t='e'><v>#REF!</v></c><c><f>A1</f></c><c s='1'><v>0</v></c><c><v>1</v></c></row>",
                                       .behind = "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A3:A4'/></mergeCells>",
                                       .before = "<cols><col min='2' max='3' hidden='1'/><col min='20' max='16384' hidden='0'/></cols>",
                                       .styles = "<xf numFmtId='14'/>"});
    EXPECT_EQ(notes, "Cells that show an error such as #N/A and are taken as empty: 2 (C3 (#N/A), …)\n"
                     "Formulas without a result, taken as empty (open the workbook in a spreadsheet program and save it): 1 (E3)\n"
                     "Dates that are day 0 and are taken as empty: 1 (F3)\n"
                     "Hidden rows that are read like the others: 1 (3)\n"
                     "Hidden groups of columns that are read like the others: 1 (B)\n"
                     "Cells merged over several rows, whose value counts for each of the rows: 1 (A3:A4)\n");
}

TEST(Workbook, StrictPrefixedAndUtf16PartsAreRead) {
    const std::string strict = "<?xml version='1.0'?><x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c>"
                               "<x:c r='B1' t='inlineStr'><x:is><x:r><x:t>中</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    EXPECT_EQ(read({.instead = {{"xl/worksheets/sheet1.xml", strict}, {"xl/sharedStrings.xml", "<x:sst><x:si><x:t>Ada</x:t></x:si></x:sst>"}}}), "A1=Ada|B1=中");
    const std::u16string wide = u"\uFEFF<worksheet><sheetData><row><c t='inlineStr'><is><t>王小明</t></is></c></row></sheetData></worksheet>";
    std::string little, big;
    for (const char16_t unit : wide) little.append({static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)}), big.append({static_cast<char>(unit >> 8), static_cast<char>(unit & 0xFF)});
    EXPECT_EQ(read({.instead = {{"xl/worksheets/sheet1.xml", little}}}), "A1=王小明");
    EXPECT_EQ(read({.instead = {{"xl/worksheets/sheet1.xml", big}}}), "A1=王小明");
    EXPECT_EQ(read({.instead = {{"xl/worksheets/sheet1.xml", BookParts::sheet("", row(1, {"a\xFF" "b"}), "")}}}), "A1=a\uFFFD" "b");
}

TEST(Workbook, TheFirstVisibleSheetWithSomethingIsRead) {
    const BookParts book{.rows = "<row r='1'><c r='A1' s='0'/></row>", .more = {{"Old", "hidden", row(1, {"old"})}, {"List &amp; co", "visible", row(1, {"list"})}, {"2", "visible", row(1, {"two"})}}};
    EXPECT_EQ(read(book), "A1=list");
    EXPECT_EQ(notesOf(book), "Several sheets hold something, the first table is read; choose another in the field Sheet or with --sheet: 'List & co', '2'\n");
    EXPECT_EQ(read(book, "Old"), "A1=old");
    EXPECT_EQ(read(book, "list & CO"), "A1=list");
    EXPECT_EQ(read(book, "2"), "A1=two");        // a name counts before a number
    EXPECT_EQ(read(book, "3"), "A1=list");
    EXPECT_EQ(read(book, "9"), "refused: The workbook has no sheet of that name or number, but these: 'Leads', 'Old', 'List & co', '2'");
    EXPECT_EQ(read({.rows = row(1, {"x"}), .state = "veryHidden"}), "refused: No visible sheet of the workbook holds anything; name a hidden one with --sheet: 'Leads'");
}

TEST(SheetTable, HeadingsTotalsAndEmptyColumnsAreFound) {
    const BookParts book{.rows = row(1, {"Leads of March"}) + row(3, {"", "Name", "", "Employees", ""}) + row(4, {"", "Ada", "", "12", "x"}) + row(5, {"", "Bo", "", "7"}) + row(6, {}) +
                                 row(7, {"", "王小明", "", "3"}) + row(8, {"", "Total", "", "22"}) + row(10, {"", "printed on Monday"})};
    EXPECT_EQ(table(book), "Name|Employees|Column E|\n4:Ada|12|x|\n5:Bo|7||\n7:王小明|3||");
    EXPECT_EQ(table(book, {.headerRow = 3}), "Ada|12|x|\n5:Bo|7||\n7:王小明|3||");
    EXPECT_EQ(table({.rows = row(2, {"Ada", "ada@x.example"}) + row(3, {"Bo", "bo@x.example"})}, {.headerRow = -1}), "Column A|Column B|\n2:Ada|ada@x.example|\n3:Bo|bo@x.example|");
    EXPECT_EQ(table({.rows = "<row r='1'><c r='A1'><v></v></c></row>"}, {.sheet = "1"}), "refused: The sheet is empty: Leads");
}

TEST(SheetTable, AValueMergedOverRowsCountsForEach) {
    const BookParts book{.rows = row(1, {"Company", "Name"}) + row(2, {"Acme", "Ada"}) + row(3, {"", "Bo"}) + row(4, {"", "Cy"}) + row(5, {"Other", "Di"}),
                         .behind = "<mergeCells><mergeCell ref='A2:A4'/><mergeCell ref='A5:XFD1048576'/><mergeCell ref='bad'/><mergeCell ref=''/></mergeCells>"};
    EXPECT_EQ(table(book), "Company|Name|\n2:Acme|Ada|\n3:Acme|Bo|\n4:Acme|Cy|\n5:Other|Di|");
}

TEST(SheetTable, AHeadingMayBeTwoRowsHigh) {
    const BookParts book{.rows = row(1, {"2026 年营销活动计划"}) + row(3, {"活动名称", "日期", "", "预算"}) + row(4, {"", "开始日期", "结束日期"}) + row(5, {"春季新品", "2026-04-20", "2026-04-30", "35000"}),
                         .behind = "<mergeCells><mergeCell ref='A1:D1'/><mergeCell ref='A3:A4'/><mergeCell ref='B3:C3'/><mergeCell ref='D3:D4'/></mergeCells>"};
    EXPECT_EQ(table(book), "活动名称|开始日期|结束日期|预算|\n5:春季新品|2026-04-20|2026-04-30|35000|");
}

TEST(Workbook, ACoverIsNoTable) {
    const BookParts book{.rows = row(1, {"Plan of 2026"}) + row(2, {"see the next sheet"}), .more = {{"Plan", "visible", row(1, {"Name", "Channel"}) + row(2, {"Spring", "Email"})}}};
    EXPECT_EQ(table(book), "Name|Channel|\n2:Spring|Email|");
}

TEST(SheetTable, NumbersHaveAPointWhateverStandsBesideThem) {
    const BookParts book{.rows = row(1, {"Name", "Rate", "Price"}) + "<row r='2'>" + text("A2", "a") + "<c r='B2'><v>1.234</v></c>" + text("C2", "1,5") + "</row>"};
    const auto file = openTable(book.bytes());
    ASSERT_TRUE(file);
    const auto kinds = columnKinds(**file);
    EXPECT_EQ(kinds[1].decimal, '.');
    EXPECT_FALSE(kinds[1].decimalUncertain);
    EXPECT_EQ(kinds[2].decimal, ',');
}

TEST(SheetTable, NamesSheetRowAndColumn) {
    const auto file = openTable(BookParts{.rows = row(3, {"", "Name", "Size"}) + row(4, {"", "Ada", "x"})}.bytes());
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->place(4, 1), "sheet Leads, row 4, column C");
    EXPECT_EQ((*file)->place(4), "sheet Leads, row 4");
    EXPECT_EQ((*file)->headerRow(), 3);
}

}
}
