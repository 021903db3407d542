// SPDX-License-Identifier: MIT
// Answers in their four forms, and text from data that a terminal must not obey.
#include "cli/output.h"
#include <functional>
#include <gtest/gtest.h>

namespace tilth::cli {
namespace {

std::string printed(Form form, const std::function<void(Output&)>& print) {
    std::FILE* file = std::tmpfile();
    Output out(file, form, false);
    print(out);
    EXPECT_TRUE(out.flush());
    std::string seen(static_cast<std::size_t>(std::ftell(file)), '\0');
    std::rewind(file);
    seen.resize(std::fread(seen.data(), 1, seen.size(), file));
    std::fclose(file);
    return seen;
}

Node ada() {
    Node node = object();
    node.add("id", id(6312345678901234567));
    node.add("name", text("Ada \"A\", \n李"));
    node.add("n", number(-5));
    node.add("rate", ratio(0.625));
    node.add("ok", flag(true));
    node.add("none", Node{});
    return node;
}

TEST(Output, AnObjectInFourForms) {
    const auto print = [](Output& out) { out.object(ada()); };
    EXPECT_EQ(printed(Form::JsonLines, print),
              "{\"id\": \"6312345678901234567\", \"name\": \"Ada \\\"A\\\", \\n李\", \"n\": -5, \"rate\": 0.625, \"ok\": true, \"none\": null}\n");
    EXPECT_EQ(printed(Form::Json, print).substr(0, 33), "{\n\"id\": \"6312345678901234567\",\n\"n");
    EXPECT_EQ(printed(Form::Csv, print), "id,name,n,rate,ok,none\r\n6312345678901234567,\"Ada \"\"A\"\", \n李\",-5,0.625,true,\r\n");
    EXPECT_EQ(printed(Form::Table, print), "id    6312345678901234567\nname  Ada \"A\", \\n李\nn     -5\nrate  0.625\nok    true\n");
}

TEST(Output, PeopleReadAListAsItsWords) {
    Node gaps = list(), card = object();
    for (const std::string_view gap : {"budget", "need"}) gaps.add(text(gap));
    card.add("gaps", gaps);
    card.add("none", list());
    const auto print = [&](Output& out) { out.object(card); };
    EXPECT_EQ(printed(Form::Table, print), "gaps  budget, need\n");
    EXPECT_EQ(printed(Form::Csv, print), "gaps,none\r\n\"[\"\"budget\"\", \"\"need\"\"]\",[]\r\n");
}

TEST(Output, RowsInFourForms) {
    const auto print = [](Output& out) {
        RowPrinter rows(out, {"name", "count"});
        rows.add({text("李娜"), number(5)});
        rows.add({text("Bo"), number(1200)});
        rows.end();
    };
    EXPECT_EQ(printed(Form::Table, print), "name  count\n李娜      5\nBo     1200\n");
    EXPECT_EQ(printed(Form::Json, print), "[\n{\"name\": \"李娜\", \"count\": 5},\n{\"name\": \"Bo\", \"count\": 1200}\n]\n");
    EXPECT_EQ(printed(Form::JsonLines, print), "{\"name\": \"李娜\", \"count\": 5}\n{\"name\": \"Bo\", \"count\": 1200}\n");
    EXPECT_EQ(printed(Form::Csv, print), "name,count\r\n李娜,5\r\nBo,1200\r\n");
}

TEST(Output, ALongTextShiftsItsOwnRowAlone) {
    const std::string novel(5'000, 'x');
    const auto print = [&](Output& out) {
        RowPrinter rows(out, {"name", "notes", "n"});
        rows.add({text("Ada"), text(novel), number(1)});
        rows.add({text("Bo"), text("short"), number(2)});
        rows.end();
    };
    EXPECT_EQ(printed(Form::Table, print), "name  notes  n\nAda   " + novel + "  1\nBo    short  2\n");
}

TEST(Output, NoRowsAreAnAnswerToo) {
    const auto print = [](Output& out) {
        RowPrinter rows(out, {"name"});
        rows.end();
    };
    EXPECT_EQ(printed(Form::Json, print), "[]\n");
    EXPECT_EQ(printed(Form::JsonLines, print), "");
    EXPECT_EQ(printed(Form::Csv, print), "name\r\n");
}

TEST(Output, NothingFromDataReachesTheTerminal) {
    EXPECT_EQ(visible("a\x1b[31mb\x07\x7f"), "a\\x1b[31mb\\x07\\x7f");
    EXPECT_EQ(visible("\xC2\x9B" "1m"), "\\x9b1m");
    EXPECT_EQ(visible("\xE2\x80\xAEgpj.exe"), "\\u202egpj.exe");
    EXPECT_EQ(visible("x\xFFy"), "x\xEF\xBF\xBDy");
    EXPECT_EQ(visible("华为 \xF0\x9F\x98\x80"), "华为 \xF0\x9F\x98\x80");
    EXPECT_EQ(printed(Form::Table, [](Output& out) { out.line("a\nb"); }), "a\\nb\n");
}

TEST(Output, ControlsInJsonAreEscaped) {
    EXPECT_EQ(toJson(text(std::string("\x01\x1f\x7f\t"))), "\"\\u0001\\u001f\\u007f\\t\"");
}

TEST(Output, NumbersKeepEveryBit) {
    EXPECT_EQ(ratio(0.1).text, "0.1");
    EXPECT_EQ(ratio(4238.0 / 6711.0).text, "0.6315005215318135");
    EXPECT_EQ(toJson(ratio(1.0 / 0.0)), "null");
    EXPECT_EQ(toJson(id(0)), "null");
}

TEST(Output, AFullDiskIsNoticed) {
    std::FILE* full = std::fopen("/dev/full", "w");
    if (!full) GTEST_SKIP() << "no /dev/full here";
    Output out(full, Form::Table, false);
    out.line("words");
    EXPECT_FALSE(out.flush());
    std::fclose(full);
}

}
}
