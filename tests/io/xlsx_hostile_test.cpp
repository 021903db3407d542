// SPDX-License-Identifier: MIT
// Workbooks that are damaged, locked, of another kind or made to harm: each is refused in a sentence, or read.
#include "io/table_file.h"
#include "io/xlsx_reader.h"
#include "io/xml_pieces.h"
#include "support/zip_bytes.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace tilth {
namespace {

using test::BookParts;
using std::literals::operator""sv;

std::span<const std::byte> asBytes(std::string_view text) { return std::as_bytes(std::span(text)); }

std::string fault(std::string_view bytes) {
    const auto sheet = readXlsx(asBytes(bytes));
    return sheet ? std::string() : sheet.error().text;
}
bool says(std::string_view bytes, std::string_view words) {
    const std::string text = fault(bytes);
    return text.find(words) != text.npos ? true : (ADD_FAILURE() << '"' << text << "\" does not say " << words, false);
}
BookParts smallBook() {
    return {.rows = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row><row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2' s='1'><v>45352</v></c></row>",
            .behind = "<mergeCells count='1'><mergeCell ref='A2:A3'/></mergeCells>", .texts = "<si><t>Name</t></si><si><t>Created</t></si><si><r><t>Ada</t></r></si>",
            .styles = "<xf numFmtId='14'/>"};
}
std::string instead(const std::string& part, const std::string& content) {
    BookParts book = smallBook();
    book.instead[part] = content;
    return book.bytes();
}
/// It comes to an end with a table or a sentence.
void survives(const std::string& bytes) {
    const auto file = openTable(bytes);
    if (!file) {
        EXPECT_FALSE(file.error().text.empty());
        return;
    }
    const auto rows = (*file)->rows();
    while (const auto row = rows->next()) EXPECT_EQ(row->cells.size(), rows->headings().size());
    columnKinds(**file);
}

TEST(HostileXlsx, EveryTruncationIsRefused) {
    const std::string whole = smallBook().bytes();
    ASSERT_EQ(fault(whole), "");
    for (std::size_t size = 4; size < whole.size(); ++size) ASSERT_FALSE(fault(std::string_view(whole).substr(0, size)).empty()) << size;
}

TEST(HostileXlsx, FlippedBitsAreReadOrRefused) {
    const std::string whole = smallBook().bytes();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << at * 5 % 8));
        survives(bytes);
    }
}

TEST(HostileXlsx, RandomXmlIsReadOrRefused) {
    std::mt19937 random(7);
    const std::vector<std::string> words{"<row r='", "<row>", "</row>", "<c ", "t='s'", "r='ZZZ9'", "r='A1'", "s='-1'", ">", "/>", "<v>", "</v>", "9", "</c>", "<is>", "</is>", "<t>", "</t>", "<![CDATA[",
                                         "]]>", "<!--", "-->", "&#0;", "&amp;", "1e999", "'", "\"", "<mergeCell ref='A1:B2'/>", "<col hidden='1' min='0'/>", "\xFF", "_x0000_", "<", "<?"};
    for (int round = 0; round < 2000; ++round) {
        std::string rows;
        for (auto n = random() % 30; n > 0; --n) rows += words[random() % words.size()];
        survives(instead(round % 3 ? "xl/worksheets/sheet1.xml" : round % 2 ? "xl/sharedStrings.xml" : "xl/workbook.xml", rows));
    }
}

TEST(HostileXlsx, OtherFilesAreNamedWithTheirRemedy) {
    const std::string ole = std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(1000, '\0');
    says(ole, "old Excel workbook (.xls)");
    says(ole + std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv), "protected by a password");
    says(test::zipped({{"xl/workbook.bin", "x"}}), ".xlsb");
    says(test::zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}), "OpenDocument");
    says(test::zipped({{"readme.txt", "hello"}}), "no workbook in this archive");
    says("PK\x05\x06" + std::string(18, '\0'), "no workbook in this archive");
    says(instead("xl/workbook.xml", "<workbook><sheets/></workbook>"), "no sheet of cells");
    says(instead("xl/workbook.xml", "<document/>"), "no workbook in this archive");
    says(instead("xl/workbook.xml", "hello"), "");
}

TEST(HostileXlsx, EntitiesAreNeverExpanded) {
    const std::string dtd = "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
    says(instead("xl/worksheets/sheet1.xml", "<?xml version='1.0'?>" + dtd + "<worksheet><sheetData><row><c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>"), "declares XML entities");
    says(instead("xl/workbook.xml", dtd + "<workbook/>"), "declares XML entities");
    says(instead("xl/sharedStrings.xml", dtd + "<sst><si><t>&f;</t></si></sst>"), "declares XML entities");
}

TEST(HostileXlsx, BombsAreRefusedBeforeTheyGoOff) {
    says(instead("xl/worksheets/sheet1.xml", "<worksheet>" + std::string(std::size_t{40} << 20, ' ')), "far more than a workbook holds");
    says(instead("xl/sharedStrings.xml", "<sst><si><t>" + std::string(std::size_t{40} << 20, 'a') + "</t></si></sst>"), "far more than a workbook holds");
    says(instead("xl/styles.xml", "<styleSheet>" + std::string(std::size_t{40} << 20, ' ') + "</styleSheet>"), "far more than a workbook holds");
    test::Parts many;
    for (int i = 0; i < 10'001; ++i) many.emplace_back("p" + std::to_string(i), "");
    says(test::zipped(many), "far more than a workbook holds");
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<r>";
    survives(instead("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>" + deep));
    survives(instead("xl/workbook.xml", "<workbook>" + deep));
}

TEST(HostileXlsx, NamesOfPartsAreNoPaths) {
    const std::string relations = "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='../../../../../../xl/worksheets/sheet1.xml'/>"
                                  "<Relationship Id='t' Type='x/sharedStrings' Target='..\\..\\etc\\passwd'/></Relationships>";
    says(instead("xl/_rels/workbook.xml.rels", relations), "the text of a cell is missing");
    says(instead("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' TargetMode='External' Type='x/worksheet' Target='file:///etc/passwd'/></Relationships>"), "no sheet of cells");
    BookParts book = smallBook();
    std::string bytes = book.bytes();
    for (auto at = bytes.find("xl/worksheets/sheet1.xml"); at != bytes.npos; at = bytes.find("xl/worksheets/sheet1.xml", at)) bytes[at + 2] = '\\', bytes[at + 13] = '\\', at += 5;
    EXPECT_EQ(fault(bytes), "");        // some programs write the other slash
}

TEST(HostileXlsx, PlacesOutsideOfASheetAreNamed) {
    const auto sheet = [](const std::string& rows) { return instead("xl/worksheets/sheet1.xml", BookParts::sheet("", rows, "")); };
    says(sheet("<row r='1048577'><c><v>1</v></c></row>"), "(no sheet has such a row); save it again: Leads!A1048577");
    says(sheet("<row r='0'><c><v>1</v></c></row>"), "no sheet has such a row");
    says(sheet("<row r='99999999999999999999'><c><v>1</v></c></row>"), "no sheet has such a row");
    says(sheet("<row r='2'><c r='XFE2'><v>1</v></c></row>"), "no sheet has such a column");
    says(sheet("<row r='2'><c r='AAAAAA2'><v>1</v></c></row>"), "no sheet has such a column");
    says(sheet("<row r='2'><c r='C2' t='s'><v>3</v></c></row>"), "(the text of a cell is missing); save it again: Leads!C2");
    says(sheet("<row r='2'><c r='C2' t='s'><v>-1</v></c></row>"), "the text of a cell is missing");
    says(sheet("<row r='2'><c r='C2'><v>1</v>"), "no XML");
    says(sheet("<row r='2'><c r='C2'><v>1</c></v></row>"), "no XML");
    survives(sheet("<row r='2'><c r='A2'><v>1</v></c><c r='XFD2'><v>1</v></c></row><row r='1048576'><c><v>1</v></c></row>"));
}

/// All pieces, with the text handed out in steps of so many bytes.
std::string pieces(std::string_view xml, std::size_t step) {
    XmlPieces cutter([xml, step](std::span<char> into) mutable -> Result<std::size_t> {
        const std::size_t size = xml.copy(into.data(), std::min(step, into.size()));
        xml.remove_prefix(size);
        return size;
    }, {"row", "col"});
    std::string all;
    while (true) {
        const auto piece = cutter.next();
        if (!piece) return all + "refused";
        if (!*piece) return all;
        all.append((*piece)->data(), (*piece)->size()).append("|");
    }
}

TEST(XmlPieces, AreTheSameInStepsOfAnySize) {
    const std::vector<std::array<std::string_view, 2>> cases{
        {"<a><row/><row >x</row ><x:row y='>'><c/></x:row\n><col z=\"/>\"/></a>", "<row/>|<row >x</row >|<x:row y='>'><c/></x:row\n>|<col z=\"/>\"/>|"},
        {"<!-- <row/> --><![CDATA[<row/>]]><?p <row/> ?><rows><rowx/></rows><row>a</rows></row>", "<row>a</rows></row>|"},
        {"<row>", "refused"}, {"<row", "refused"}, {"<!-- ", "refused"}, {"<row a='", "refused"}, {"", ""}, {"text", ""}, {"<", ""}, {"<!DOCTYPE a>", "refused"}};
    for (const auto& [xml, wanted] : cases)
        for (const std::size_t step : {1u, 2u, 3u, 7u, 100u}) EXPECT_EQ(pieces(xml, step), wanted) << xml << " by " << step;
}

TEST(XmlPieces, ManyAreCutFromALongText) {
    std::string xml = "<sheetData>";
    for (int i = 0; i < 20'000; ++i) xml += "<row r='" + std::to_string(i) + "'><c><v>" + std::string(i % 97, 'x') + "</v></c></row>";
    const std::string all = pieces(xml + "</sheetData>", 1000);
    EXPECT_EQ(std::ranges::count(all, '|'), 20'000);
    EXPECT_EQ(all.size(), xml.size() - 11 + 20'000);
}

}
}
