// SPDX-License-Identifier: MIT
// vCards of all versions as rows, the small codings, and what is written.
#include "core/base/utf8.h"
#include "io/table_file.h"
#include "io/vcard_table.h"
#include "io/vcard_text.h"
#include "io/vcard_writer.h"
#include "support/example_files.h"
#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <sstream>

namespace tilth {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Each filled cell of each row as "heading: text", notes at the end.
std::string shown(const TableFile& file) {
    std::string all;
    const auto rows = file.rows();
    while (const auto row = rows->next()) {
        all.append("line ").append(std::to_string(row->line)).append(row->flaws ? " " + flawText(row->flaws) : "").append("\n");
        for (std::size_t i = 0; i < row->cells.size(); ++i)
            if (!row->cells[i].empty()) all.append("  ").append(rows->headings()[i]).append(": ").append(row->cells[i]).append("\n");
    }
    for (const std::string& note : file.notes()) all.append("! ").append(note).append("\n");
    return all;
}

std::string shown(std::string text) {
    const auto file = openTable(std::move(text));
    return file ? shown(**file) : file.error().text;
}

std::string card(std::string_view lines) { return std::string("BEGIN:VCARD\nVERSION:3.0\n").append(lines).append("END:VCARD\n"); }

class Golden : public testing::TestWithParam<const char*> {};

TEST_P(Golden, IsReadAsWritten) {
    const fs::path folder = fs::path(TILTH_SOURCE_DIR) / "tests/data/vcards";
    const auto file = openTable(bytesOf(folder / GetParam()).append(""));
    ASSERT_TRUE(bool(file)) << file.error().text;
    EXPECT_EQ((*file)->formatName(), "vcf");
    const fs::path wanted = (folder / GetParam()).replace_extension(".txt");
    if (std::getenv("TILTH_UPDATE_GOLDEN")) std::ofstream(wanted, std::ios::binary) << shown(**file);
    EXPECT_EQ(shown(**file), bytesOf(wanted));
}

INSTANTIATE_TEST_SUITE_P(Vcard, Golden, testing::Values("phone-2.1.vcf", "codepages-2.1.vcf", "apple-3.0.vcf", "standard-4.0.vcf", "damaged.vcf", "utf-16.vcf", "gbk.vcf"),
                         [](const auto& info) {
                             std::string name(info.param);
                             std::ranges::replace_if(name, [](char c) { return c == '-' || c == '.'; }, '_');
                             return name;
                         });

TEST(VcardText, EscapesAndPartsAreUndone) {
    EXPECT_EQ(vcardText("a\\,b\\;c\\:d\\\\e\\\"f\\ng\\Nh"), "a,b;c:d\\e\"f\ng\nh");
    EXPECT_EQ(vcardText("C:\\Users\\"), "C:\\Users\\");
    EXPECT_EQ(vcardParts("a\\;b;;c\\\\;d", ';'), (std::vector<std::string>{"a;b", "", "c\\", "d"}));
    EXPECT_EQ(parameterText("a^nb^'c^^d^e^"), "a\nb\"c^d^e^");
    EXPECT_EQ(parameterWritten("a\nb\"c^d"), "a^nb^'c^^d");
    EXPECT_EQ(parameterWritten("a:b"), "\"a:b\"");
    EXPECT_EQ(quotedPrintableText("=41=c3=BC=4=ZZ="), "A\xC3\xBC=4=ZZ=");
}

TEST(VcardText, WhatIsWrittenIsReadBack) {
    for (const std::string text : {"plain", "a,b;c:d\\e\n\nf", "\\n", "\\\\,", "^'", " x ", "新\n行", "END:VCARD"}) {
        EXPECT_EQ(vcardText(vcardEscaped(text)), text);
        const std::string parameter = parameterWritten(text);
        const bool quoted = parameter.starts_with('"');
        EXPECT_EQ(parameterText(quoted ? parameter.substr(1, parameter.size() - 2) : parameter), text);
    }
    EXPECT_EQ(vcardEscaped("a\r\nb\rc"), "a\\nb\rc");
    EXPECT_EQ(vcardEscaped("a\r\r\r\n\rb\r"), "a\\n\rb\r");
}

TEST(Vcard, PreferredValuesComeFirst) {
    const std::string text = shown(card("FN:x\nEMAIL:a@x.example\nEMAIL;TYPE=home:b@x.example\nEMAIL;TYPE=work:c@x.example\nEMAIL;PREF=2:d@x.example\nEMAIL;PREF=1:e@x.example\n"));
    EXPECT_NE(text.find("E-mail: e@x.example"), text.npos) << text;
    EXPECT_NE(text.find("Other e-mails: d@x.example; c@x.example; a@x.example; b@x.example"), text.npos) << text;
}

TEST(Vcard, AFoldMayCutACharacter) {
    EXPECT_NE(shown(card("FN:\xE5\n \xBC\xA0\xE4\xBC\n\t\x9F\n")).find("Name: 张伟"), std::string::npos);
}

TEST(Vcard, LineEndsOfAllKinds) {
    const std::string text = card("FN:Ada\nNOTE:folded\n  here\n");
    for (const std::string_view end : {"\n", "\r\n", "\r"}) {
        std::string other;
        for (const char c : text) c == '\n' ? other.append(end) : other.append(1, c);
        EXPECT_NE(shown(other).find("Notes: folded here"), std::string::npos) << end.size();
    }
}

TEST(Vcard, CodedLineEndsAreLf) {
    const std::string text = shown(card("FN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:=0D=0Aa=0D=0D=0Ab=0Dc=0A=0D=0A=2E=0D\n"));
    EXPECT_NE(text.find("Notes: a\r\nb\rc\n\n.\n"), std::string::npos) << text;
}

TEST(Vcard, PartsHaveNoCodedReturnsEither) {
    EXPECT_NE(shown(card("N;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab;c\nORG:x\n")).find("Last name: a\nb\n"), std::string::npos);
}

TEST(Vcard, BirthdaysAreDaysOrNotes) {
    for (const auto& [written, wanted] : std::vector<std::pair<std::string, std::string>>{
             {"BDAY:1980-03-22", "Birthday: 1980-03-22"}, {"BDAY:19800322", "Birthday: 1980-03-22"}, {"BDAY;VALUE=date-time:1980-03-22T10:00:00Z", "Birthday: 1980-03-22"},
             {"BDAY:--0322", "Notes: Birthday: --0322"}, {"BDAY;VALUE=text:circa 1800", "Notes: Birthday: circa 1800"}})
        EXPECT_NE(shown(card("FN:x\n" + written + "\n")).find(wanted), std::string::npos) << written;
}

TEST(Vcard, BoundsAreKept) {
    EXPECT_NE(shown("BEGIN:VCARD\nNOTE:" + std::string(21 << 20, 'x')).find("20 MB"), std::string::npos);
    EXPECT_NE(shown(card("NOTE:" + std::string((1 << 20) + 1, 'x') + "\n")).find("larger than 1 MB"), std::string::npos);
    std::string many;
    for (int i = 0; i < 2100; ++i) many += "X-A:b\n";
    EXPECT_NE(shown(card(many)).find("larger than"), std::string::npos);
    std::string cards;
    for (int i = 0; i < 100'001; ++i) cards += "BEGIN:VCARD\nEND:VCARD\n";
    EXPECT_NE(shown(cards).find("100,000"), std::string::npos);
    EXPECT_FALSE(looksLikeVcard("Name,BEGIN:VCARD"));
}

// --- writing

const std::vector<std::string> keys{"name", "first_name", "last_name", "company", "department", "email", "other_emails", "phone", "mobile", "other_phones",
                                    "website", "street", "city", "postal_code", "language", "birthday", "notes", "external_id", "source"};
const std::vector<std::string> values{"王 小明", "小明", "王", "华信; 科技", "R&D, 2", "wang@huaxin.example", "w@home.example; x@home.example", "+861065529988;ext=23",
                                      "+8613800138000", "1; 2", "https://huaxin.example/?a=b,c", "建国路 88号\n8楼", "北京", " 100022", "zh", "1985-06-14",
                                      "Line one\nline two, with; signs \\n and " + std::string(200, 'x') + std::string("é中文") + "\n", "k:1", "Web"};

std::string written(std::string_view format, const std::vector<std::string>& texts = values, bool organisations = false) {
    std::ostringstream out;
    std::vector<ExportCell> cells;
    for (const std::string& text : texts) cells.push_back({text.empty() ? ExportCell::Nothing : ExportCell::Text, text});
    const auto rows = startExport(format, out, keys, {.organisations = organisations});
    EXPECT_TRUE(bool(rows));
    (*rows)->row(cells);
    return out.str();
}

TEST(VcardWriter, ComesBackByteForByte) {
    for (const std::string_view format : {"vcf", "vcf4"}) {
        const std::string text = shown(written(format));
        for (const std::string_view cell : {"  Name: 王 小明\n", "  First name: 小明\n", "  Company: 华信; 科技\n", "  Department: R&D, 2\n", "  Other e-mails: w@home.example; x@home.example\n",
                                            "  Phone: +861065529988;ext=23\n", "  Street: 建国路 88号\n8楼\n", "  Postal code:  100022\n", "  Birthday: 1985-06-14\n", "  External id: k:1\n"})
            EXPECT_NE(text.find(cell), text.npos) << cell << "in\n" << text;
        EXPECT_NE(text.find("  Notes: " + values[16] + "\n"), text.npos) << text;
    }
}

TEST(VcardWriter, LinesHave75OctetsAndWholeCharacters) {
    const std::string text = written("vcf");
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ASSERT_TRUE(line.ends_with('\r'));
        EXPECT_LE(line.size(), 76u);
        EXPECT_EQ(firstInvalidUtf8(line), std::string::npos) << line;
    }
    EXPECT_TRUE(text.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n"));
    EXPECT_TRUE(text.ends_with("END:VCARD\r\n"));
    EXPECT_NE(written("vcf4").find("\r\nVERSION:4.0\r\n"), std::string::npos);
}

TEST(VcardWriter, EveryCardHasANameAndCompaniesAreOrganisations) {
    std::vector<std::string> bare(keys.size());
    bare[5] = "a@x.example";
    EXPECT_NE(written("vcf", bare).find("\r\nFN:a@x.example\r\nN:;;;;\r\n"), std::string::npos);
    bare[0] = "Acme, Inc.";
    EXPECT_NE(written("vcf", bare, true).find("\r\nORG:Acme\\, Inc.\r\n"), std::string::npos);
    EXPECT_NE(written("vcf4", bare, true).find("\r\nKIND:org\r\n"), std::string::npos);
}

TEST(Vcard, RandomCardsComeToAnEnd) {
    std::mt19937 random(11);
    const std::vector<std::string> pieces{"BEGIN:VCARD\n", "END:VCARD\n", "N:a;b\n", "item1.", "X-ABLabel:", "TEL;", "TYPE=", "\"", ":", ";", "\\", "=\n", "ENCODING=QUOTED-PRINTABLE", "AGENT:\n",
                                          "=C3=BC", "\n ", "\xFF", "CHARSET=GBK", "^n", ",", "BDAY:", "PHOTO;ENCODING=b:", "AAAA\n", std::string(1, '\0')};
    for (int round = 0; round < 2000; ++round) {
        std::string text = "BEGIN:VCARD\n";
        for (auto n = random() % 40; n > 0; --n) text += pieces[random() % pieces.size()];
        const auto file = openTable(text);
        if (!file) continue;
        const auto rows = (*file)->rows();
        while (const auto row = rows->next()) ASSERT_EQ(row->cells.size(), rows->headings().size());
    }
}

// Where the example files lie at hand: nobody's card is lost.
TEST(VcardExamples, AllCardsHaveNames) {
    const fs::path folder = test::exampleFiles() / "vcards";
    if (!fs::exists(folder)) GTEST_SKIP() << "no example files here";
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".vcf") continue;
        const auto file = openTable(bytesOf(entry.path()));
        ASSERT_TRUE(bool(file)) << entry.path();
        EXPECT_EQ((*file)->formatName(), "vcf") << entry.path();
        const auto rows = (*file)->rows();
        int n = 0;
        for (; const auto row = rows->next(); ++n) EXPECT_FALSE(row->cells[0].empty()) << entry.path();
        EXPECT_GT(n, 0) << entry.path();
    }
}

}
}
