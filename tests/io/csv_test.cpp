// SPDX-License-Identifier: MIT
// Rows of delimited text: quoting and its mending, line ends, ragged rows, what is no record.
#include "io/csv.h"
#include "io/csv_writer.h"
#include <gtest/gtest.h>
#include <sstream>

namespace tilth {
namespace {

using std::literals::operator""s;

std::string shown(const Row& row) {
    std::string text;
    for (const std::string_view cell : row.cells) text.append("[").append(cell).append("]");
    return text;
}

std::string shown(CsvReader reader) {
    std::string text;
    while (const auto row = reader.next()) text.append(shown(*row)).append("\n");
    return text;
}

std::string read(std::string_view text) { return shown(CsvReader(text, sniffCsv(text))); }

std::string headings(std::string_view text) {
    std::string all;
    const CsvReader reader(text, sniffCsv(text));
    for (const std::string& h : reader.headings()) all.append("[").append(h).append("]");
    return all;
}

struct Case {
    const char* name;
    std::string text, rows;
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }

class Rows : public testing::TestWithParam<Case> {};

TEST_P(Rows, AreAsExpected) { EXPECT_EQ(read(GetParam().text), GetParam().rows); }

INSTANTIATE_TEST_SUITE_P(Csv, Rows, testing::Values(
    Case{"plain", "a,b,c\n1,2,3\n", "[1][2][3]\n"},
    Case{"no final newline", "a,b,c\n1,2,3", "[1][2][3]\n"},
    Case{"CRLF", "a,b,c\r\n1,2,3\r\n4,5,6\r\n", "[1][2][3]\n[4][5][6]\n"},
    Case{"CR only", "a,b,c\r1,2,3\r4,5,6\r", "[1][2][3]\n[4][5][6]\n"},
    Case{"mixed line ends", "a,b\r\n1,2\n3,4\r5,6", "[1][2]\n[3][4]\n[5][6]\n"},
    Case{"delimiter in quotes", "a,b\n1,\"x, y\"\n", "[1][x, y]\n"},
    Case{"doubled quotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", "[1][ha \"ha\" ha]\n[3][4]\n"},
    Case{"line end in quotes", "a,b,c\n\"Once upon \r\na time\",5,6\n7,8,9\n", "[Once upon \r\na time][5][6]\n[7][8][9]\n"},
    Case{"empty quotes", "a,b,c\n1,\"\",\"\"\n", "[1][][]\n"},
    Case{"spaces stay", "foo,bar,baz\n1, leading and trailing ,3", "[1][ leading and trailing ][3]\n"},
    Case{"space before quote", "a,b,c\n1, \"x, y\" ,3\n", "[1][x, y][3]\n"},
    Case{"quotes inside plain", "foo,bar,baz\n1,This \"quotes\" must be escaped,3", "[1][This \"quotes\" must be escaped][3]\n"},
    Case{"stray quote in quotes", "foo,bar,baz\n1,\"Hey, I missed \" it\",3", "[1][Hey, I missed \" it][3]\n"},
    Case{"missing quote at the end", "foo,bar,baz\n1,\"I forgot to close this one,3", "[1][I forgot to close this one][3]\n"},
    Case{"missing quote before other rows", "a,b,c\n1,\"open,3\n4,\"x\",6\n7,8,9\n", "[1][open][3]\n[4][x][6]\n[7][8][9]\n"},
    Case{"missing quote at line end", "\"a\",\"b\"\n\"1\",\"open\n\"3\",\"4\"\n", "[1][open]\n[3][4]\n"},
    Case{"text after quote", "a,b\n\"The Best\" Account,bla\n\"x\",\"y\"\n", "[\"The Best\" Account][bla]\n[x][y]\n"},
    Case{"text after quote, multi line", "a,b\n\"one \"two\" and\nthree\",x\n4,5\n", "[one \"two\" and\nthree][x]\n[4][5]\n"},
    Case{"quoted speech before the delimiter", "a,b,c\n1,x,\"He said \"hello\", then left\"\n2,y,ok\n", "[1][x][He said \"hello\", then left]\n[2][y][ok]\n"},
    Case{"row wrapped whole", "a,b,c\n\"1,\"\"x, y\"\",3\"\n4,5,6\n", "[1][x, y][3]\n[4][5][6]\n"},
    Case{"all rows wrapped", "\"a,b,c\"\n\"1,2,3\"\n\"4,\"\"5,5\"\",6\"\n", "[1][2][3]\n[4][5,5][6]\n"},
    Case{"short row", "a,b,c\n1,2\n4,5,6\n", "[1][2][]\n[4][5][6]\n"},
    Case{"surplus", "a,b\n1,2,3\n4,5\n6,7\n8,9\n", "[1][2]\n[4][5]\n[6][7]\n[8][9]\n"},
    Case{"blank rows", "a,b\n\n1,2\n , \n,,\n3,4\n\n", "[1][2]\n[3][4]\n"},
    Case{"semicolons with decimal commas", "Nom;Montant\nA;1,50\nB;2,75\n", "[A][1,50]\n[B][2,75]\n"},
    Case{"tabs", "a\tb\n1, 2\t3\n", "[1, 2][3]\n"},
    Case{"bars", "a|b|c\n1|2,2|3\n", "[1][2,2][3]\n"},
    Case{"carets", "a^b^c\n1^2^3\n4^5^6\n", "[1][2][3]\n[4][5][6]\n"},
    Case{"unit separators", "a\x1F" "b\n1\x1F" "2\n", "[1][2]\n"},
    Case{"sep line", "sep=;\na;b\n1,5;2\n", "[1,5][2]\n"},
    Case{"single quotes", "'a','b'\n'1','x, y'\n'3','it''s'\n", "[1][x, y]\n[3][it's]\n"},
    Case{"backslash escapes", "a,b\n1,\"say \\\"hi\\\", now\"\n2,\"x\"\n", "[1][say \"hi\", now]\n[2][x]\n"},
    Case{"backslash before delimiter", "a,b\n1,Acme\\, Inc.\n2,x\n", "[1][Acme, Inc.]\n[2][x]\n"},
    Case{"Windows path is no escape", "a,b\n1,\"C:\\temp\\\"\n2,\"D:\\\"\n", "[1][C:\\temp\\]\n[2][D:\\]\n"},
    Case{"one column with commas", "Comment\nHello, world\nfoo\nbar\nbaz, baz, baz\n", "[Hello, world]\n[foo]\n[bar]\n[baz, baz, baz]\n"},
    Case{"times are no columns", "at\n10:00:00\n11:00:00\n", "[10:00:00]\n[11:00:00]\n"},
    Case{"title and date above", "Campaign report\n\"July 8, 2025 - July 31, 2025\"\nCampaign,Cost,Clicks\nA,1.00,2\nB,2.00,3\n", "[A][1.00][2]\n[B][2.00][3]\n"},
    Case{"padded preamble", "生成时间：2017-10-10 14:02,,,\n条件：,,,\n,,,\n日期,账户,展现,点击\n2017-10-09,a,3,1\n2017-10-10,a,4,1\n",
         "[2017-10-09][a][3][1]\n[2017-10-10][a][4][1]\n"},
    Case{"totals at the foot", "Campaign,Type,Cost\nA,x,1.00\nB,y,2.00\nTotal: Campaigns, --,3.00\nTotal: Account,,3.00\n", "[A][x][1.00]\n[B][y][2.00]\n"},
    Case{"total under the heading", "编号,日期,消耗\n总计,--,4475.35\n1,2017-10-09,4000\n2,2017-10-10,475.35\n", "[1][2017-10-09][4000]\n[2][2017-10-10][475.35]\n"},
    Case{"a company called Total", "name,industry,city,employees\nTotal,energy,Paris,100\nAcme,software,Rome,5\n", "[Total][energy][Paris][100]\n[Acme][software][Rome][5]\n"},
    Case{"a total in the middle is a row", "name,amount\nA,1\nTotal,2\nB,3\n", "[A][1]\n[Total][2]\n[B][3]\n"},
    Case{"text under the table", "a,b,c\n1,2,3\n\n\"Copyright (c) 2024 Somebody\"\nConfidential\n", "[1][2][3]\n"},
    Case{"merge markers", "a,b,c\n<<<<<<< HEAD,,\n1,2,3\n=======\n>>>>>>> 46d2623a0f55,,\n", "[1][2][3]\n"},
    Case{"comment line", "a,b,c\n1,2,3\n# multi, line\n4,5,6\n", "[1][2][3]\n[4][5][6]\n"},
    Case{"no heading", "john@x.com,John,5\nada@x.com,Ada,6\n", "[john@x.com][John][5]\n[ada@x.com][Ada][6]\n"},
    Case{"forced text", "id,name\n=\"00123\",A\n=\"00456\",B\n", "[00123][A]\n[00456][B]\n"},
    Case{"rows wider than the heading", "a,b\n1,2,3\n4,5,6\n7,8,9\n", "[1][2][3]\n[4][5][6]\n[7][8][9]\n"}));

TEST(CsvHeadings, AreUniqueAndNeverBlank) {
    EXPECT_EQ(headings("Name,Email,Phone,Name,Email,\nA,a@b.de,1,B,c@d.de,\n"), "[Name][Email][Phone][Name (2)][Email (2)][Column 6]");
    EXPECT_EQ(headings("  Name  ,\"E-\nmail\",Phone \nA,a@b.de,1\n"), "[Name][E- mail][Phone]");
    EXPECT_EQ(headings("john@x.com,John\nada@x.com,Ada\n"), "[Column 1][Column 2]");
    EXPECT_EQ(headings("a,b\n1,2,3\n4,5,6\n7,8,9\n"), "[a][b][Column 3]");
    EXPECT_EQ(headings("Email,Email (2),Email\na@b.de,c@d.de,e@f.de\n"), "[Email][Email (2)][Email (3)]");
}

TEST(CsvReader, NamesPhysicalLines) {
    const std::string text = "a,b\r\n\r\n1,\"x\r\ny\"\r\n2,z\r\n\r\n3,w";
    CsvReader reader(text, sniffCsv(text));
    std::vector<std::int64_t> lines;
    while (const auto row = reader.next()) lines.push_back(row->line);
    EXPECT_EQ(lines, (std::vector<std::int64_t>{3, 5, 7}));
}

TEST(CsvReader, TellsFlawsAndKeepsTheRawRow) {
    const std::string text = "a,b,c\n1,2\n1,2,3,4\n\"1,2,3\"\n1,\"x\" y,3\n1,2,3\n1,2,3\n4,5,6,\n";
    CsvReader reader(text, sniffCsv(text));
    std::vector<unsigned> flaws;
    std::vector<std::string> raw;
    while (const auto row = reader.next()) {
        flaws.push_back(row->flaws);
        raw.emplace_back(row->raw);
        if (row->flaws & Long) { EXPECT_EQ(row->surplus.front(), "4"); }
    }
    EXPECT_EQ(flaws, (std::vector<unsigned>{Short, Long, Unwrapped, QuoteMended, Fine, Fine, Fine}));
    EXPECT_EQ(raw[1], "1,2,3,4");
    EXPECT_EQ(raw[2], "\"1,2,3\"");
    EXPECT_NE(flawText(Short | QuoteMended).find("fewer"), std::string::npos);
}

TEST(CsvReader, CountsWhatItPassesOver) {
    const std::string text = "Campaign,Type,Cost\nA,x,1\n\n>>>>>>> 46d2623a0f55,,\nB,y,2\nTotal: all,,3\nTotal: none,,0\n\nprinted by hand\n";
    CsvReader reader(text, sniffCsv(text));
    while (reader.next()) {}
    EXPECT_EQ(reader.skipped().blank, 2);
    EXPECT_EQ(reader.skipped().markers, 1);
    EXPECT_EQ(reader.skipped().totals, 2);
    EXPECT_EQ(reader.skipped().foot, 1);
    EXPECT_DOUBLE_EQ(reader.progress(), 1);
}

TEST(CsvReader, BlankRowsOfOneColumnCanBeKept) {
    CsvFormat format;
    format.headerRow = -1;
    format.keepBlank = true;
    EXPECT_EQ(shown(CsvReader("\n\n", format)), "[]\n[]\n");
    EXPECT_EQ(shown(CsvReader("foo\n\n", format)), "[foo]\n[]\n");
    EXPECT_EQ(shown(CsvReader("foo\n1\n", format)), "[foo]\n[1]\n");
}

TEST(CsvReader, TooLargeCellsAreFlagged) {
    const std::string text = "a,b\n" + std::string(2 << 20, 'x') + ",1\n2,3\n";
    CsvReader reader(text, sniffCsv(text));
    const auto first = reader.next();
    EXPECT_TRUE(first->flaws & TooLarge);
    EXPECT_EQ(shown(*reader.next()), "[2][3]");
    const std::string wide = std::string(5000, ',') + "\n";
    CsvFormat format;
    format.headerRow = -1;
    format.keepBlank = true;
    CsvReader many(wide, format);
    EXPECT_TRUE(many.next()->flaws & TooLarge);
}

TEST(CsvReader, HostileQuotesEndSoon) {
    std::string text = "a,b,c\n";
    for (int i = 0; i < 30000; ++i) text += "1,\"x\"\"\"y,\"\"z\n";
    EXPECT_FALSE(read(text).empty());
    EXPECT_FALSE(read("a,b\n1," + std::string(300000, '"') + "x\n").empty());
    EXPECT_TRUE(read(std::string(200000, '"')).empty());
}

TEST(Sniff, FindsTheHeadingLine) {
    EXPECT_EQ(sniffCsv("a,b\n1,2\n").headerRow, 0);
    EXPECT_EQ(sniffCsv(",,,,\nLead ID,Contact,Owner,Status,Notes\nLD-1,R,P,Hot,x\n").headerRow, 1);
    EXPECT_EQ(sniffCsv("Report\n2026-10-01 - 2026-10-02\n\nDay\tCost\tClicks\n2026-10-01\t1\t2\n2026-10-02\t1\t2\n").headerRow, 3);
    EXPECT_EQ(sniffCsv("Notes:\n\"Some long, long\ntext\"\n\nFirst Name,Last Name,URL\nP,S,https://x.de/a\nQ,T,https://x.de/b\n").headerRow, 4);
    EXPECT_EQ(sniffCsv("1,2,3\n4,5,6\n").headerRow, -1);
    EXPECT_EQ(sniffCsv("\"ID\"").headerRow, 0);
    EXPECT_EQ(sniffCsv("accounts,,,,teams,,\naccount,sector,revenue,x,agent,manager,office\n").headerRow, 1);
}

TEST(Sniff, HintsWin) {
    CsvHints hints;
    hints.delimiter = ';';
    hints.headerRow = -1;
    const CsvFormat format = sniffCsv("a,b;c,d\n1,2;3,4\n", hints);
    EXPECT_EQ(format.delimiter, ';');
    EXPECT_EQ(format.headerRow, -1);
    EXPECT_EQ(format.columns, 2);
    hints.headerRow = 1;
    EXPECT_EQ(sniffCsv("junk\nx;y\n1;2\n", hints).headerRow, 1);
}

TEST(OpenCsv, DecodesSniffsAndRefuses) {
    const auto file = openCsv("\xEF\xBB\xBF" "a,b\n1,2\000\n"s);
    ASSERT_TRUE(bool(file));
    EXPECT_EQ(file->encoding, "UTF-8");
    EXPECT_EQ(shown(file->rows()), "[1][2]\n");
    ASSERT_EQ(file->notes.size(), 1u);
    EXPECT_NE(file->notes[0].find("line 2"), std::string::npos);
    EXPECT_FALSE(bool(openCsv("")));
    EXPECT_FALSE(bool(openCsv("PK\x03\x04")));
    CsvHints hints;
    hints.encoding = "gbk";
    EXPECT_EQ(openCsv("\xD0\xD5\xC3\xFB,b\n1,2\n", hints)->encoding, "GB18030");
}

TEST(CsvWriter, QuotesWhatNeedsIt) {
    std::ostringstream out;
    CsvWriter writer(out, {.lineEnd = "\n", .safe = false});
    const std::vector<std::string_view> names{"a", "b c", "d,e"};
    writer.headings(names);
    writer.row(std::vector<CsvCell>{{"x\"y"}, {" z"}, {"l1\nl2"}});
    writer.row(std::vector<CsvCell>{{"=1+1"}, {""}, {"中文"}});
    EXPECT_EQ(out.str(), "a,b c,\"d,e\"\n\"x\"\"y\",\" z\",\"l1\nl2\"\n=1+1,,中文\n");
}

TEST(CsvWriter, SafeModeDisarmsFormulasAndReadingGivesThemBack) {
    const std::vector<std::string> nasty{"=SUM(A1)", "+1", "-2", "@x", "\tx", "\rx", "　＝1", " =2", "'=3", "''@", "plain", "'quoted'", "-", "a=b", "＋1"};
    std::ostringstream out;
    CsvWriter writer(out);
    const std::vector<std::string_view> names{"id", "v"};
    writer.headings(names);
    for (const std::string& text : nasty) writer.row(std::vector<CsvCell>{{"1", true}, {text}});
    const std::string text = out.str();
    EXPECT_NE(text.find(",'=SUM(A1)\r\n"), std::string::npos);
    EXPECT_NE(text.find(",plain\r\n"), std::string::npos);
    CsvFormat format;
    format.stripOwnQuote = true;
    CsvReader reader(text, format);
    for (const std::string& wanted : nasty) EXPECT_EQ(reader.next()->cells[1], wanted);
    std::ostringstream typed;
    CsvWriter(typed, {.byteOrderMark = true}).row(std::vector<CsvCell>{{"-12.50", true}, {"+49 30", true}});
    EXPECT_EQ(typed.str(), "\xEF\xBB\xBF-12.50,+49 30\r\n");
}

TEST(CsvWriter, ReadersSeeWhichModeWroteAFile) {
    EXPECT_TRUE(sniffCsv("id,v\n1,'=1+1\n2,x\n").stripOwnQuote);
    EXPECT_FALSE(sniffCsv("id,v\n1,'=1+1\n2,=2\n").stripOwnQuote);
    EXPECT_FALSE(sniffCsv("id,v\n1,'quoted'\n2,it's\n").stripOwnQuote);
    EXPECT_TRUE(sniffCsv("id,v\n1,\"'=1,1\"\n2,-5\n3,+49 30 123456\n").stripOwnQuote);
}

TEST(CsvWriter, RawModeIsByteExact) {
    const std::vector<std::string> texts{"", " ", "=1", "a,b", "\"", "\"\"", "a\r\nb", "\n", "\r", "x ", "'", "\t", "\\\"", "日本 'x'"};
    std::ostringstream out;
    CsvWriter writer(out, {.safe = false});
    for (const std::string& text : texts) writer.row(std::vector<CsvCell>{{"1"}, {text}});
    CsvFormat format;
    format.headerRow = -1;
    format.columns = 2;
    const std::string written = out.str();
    CsvReader reader(written, format);
    for (const std::string& wanted : texts) EXPECT_EQ(reader.next()->cells[1], wanted);
}

}
}
