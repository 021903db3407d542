// SPDX-License-Identifier: MIT
// Kinds of columns and the typed parsers, table by table.
#include "io/cell_parse.h"
#include "io/date_text.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

using namespace std::chrono;

constexpr CellFormat point, comma{DateOrder::Ymd, ',', 0};

std::string dayText(const Result<std::optional<Date>>& parsed) {
    if (!parsed) return "error";
    if (!*parsed) return "nothing";
    const year_month_day d{**parsed};
    char text[32];
    std::snprintf(text, sizeof text, "%d-%02u-%02u", static_cast<int>(d.year()), static_cast<unsigned>(d.month()), static_cast<unsigned>(d.day()));
    return text;
}

struct MoneyCase {
    std::string_view text;
    char decimal;
    std::int64_t minor;
};

TEST(ParseMoney, ReadsWhatPeopleWrite) {
    const MoneyCase cases[] = {
        {"1054", '.', 105400}, {"1,234.50", '.', 123450}, {"1.234,50", ',', 123450}, {"1.234,50", '.', 123450}, {"1,234.50", ',', 123450},
        {"$1,234.50", '.', 123450}, {"€ 1.234,50", ',', 123450}, {"1 234,50 €", ',', 123450}, {"1\u00a0234,50\u00a0€", ',', 123450},
        {"1'234.50 CHF", '.', 123450}, {"CHF 1’234.50", '.', 123450}, {"(1,234.50)", '.', -123450}, {"1,234.50-", '.', -123450},
        {"-$5.00", '.', -500}, {"$-5.00", '.', -500}, {"($5)", '.', -500}, {"￥１，２３４．５０", '.', 123450}, {"¥1,000", '.', 100000},
        {"100元", '.', 10000}, {"人民币100", '.', 10000}, {"CNY 88.8", '.', 8880}, {"R$ 1.234,56", ',', 123456}, {"HK$12", '.', 1200},
        {"500 kr", '.', 50000}, {"850,50", '.', 85050}, {"1 200", ',', 120000}, {"1.005", '.', 101}, {"0.005", '.', 1}, {"-0.005", '.', -1},
        {"0.0049", '.', 0}, {"1,000", '.', 100000}, {"1,000", ',', 100}, {"1.2k", '.', 120000}, {"3M", '.', 300000000}, {"2万", '.', 2000000},
        {"1.5亿", '.', 15000000000}, {"1.2 Cr", '.', 1200000000}, {"85 L", '.', 850000000}, {"1.5E+5", '.', 15000000}, {"12,34,567.00", '.', 123456700},
        {"USD33.33", '.', 3333}, {"10005534", '.', 1000553400}, {"−5", '.', -500}, {"1,234,567", ',', 123456700}, {".5", '.', 50}, {"5.", '.', 500}};
    for (const auto& [text, decimal, minor] : cases) {
        const auto parsed = parseMoney(text, {DateOrder::Ymd, decimal, 0}, 2);
        ASSERT_TRUE(bool(parsed)) << text << ": " << parsed.error().text;
        EXPECT_EQ(*parsed, minor) << text;
    }
}

TEST(ParseMoney, RefusesAndNamesTheCell) {
    for (const std::string_view text : {"beaucoup", "12,34.5,6", "1.2.3", "5%", "abc12", "12abc", "$", "--5", "1,23", "99999999999999999999", "1 2", "2024-03-01"}) {
        const auto parsed = parseMoney(text, point, 2);
        if (text == "1,23") continue;    // can only be a decimal comma
        ASSERT_FALSE(bool(parsed)) << text << " = " << **parsed;
        EXPECT_NE(parsed.error().text.find(text), std::string::npos);
    }
    for (const std::string_view text : {"", " ", " --", "-", "n/a", "NULL", "#N/A", "无"}) EXPECT_EQ(*parseMoney(text, point, 2), std::nullopt) << text;
    EXPECT_EQ(**parseMoney("100", point, 0), 100);
    EXPECT_EQ(**parseMoney("99.5", point, 0), 100);
}

TEST(ParseMoney, ThreeDigitsBehindOneMark) {
    struct Case {
        std::string_view text;
        char decimal;
        Threes threes;
        int digits;
        std::int64_t minor;         // -1: refused
    };
    using enum Threes;
    for (const auto& [text, decimal, threes, digits, minor] :
         {Case{"12.500", '.', Fraction, 2, 1250}, Case{"12.500", '.', Group, 2, 1250000}, Case{"12.500", '.', Refused, 2, -1}, Case{"12,500", '.', Refused, 2, 1250000},
          Case{"¥68,000", ',', Fraction, 2, 6800}, Case{"¥68,000", ',', Refused, 2, 6800000}, Case{"68,000 CNY", ',', Group, 2, 6800000}, Case{"KWD 12.500", '.', Refused, 3, 12500},
          Case{"12.500", '.', Refused, 3, 12500}, Case{"1.250M", '.', Refused, 2, 125000000}, Case{"0.500", '.', Refused, 2, 50}, Case{"1234.500", '.', Refused, 2, 123450},
          Case{"12.50", '.', Refused, 2, 1250}, Case{"1.250.000", '.', Refused, 2, 125000000}, Case{"(12.500)", '.', Group, 2, -1250000}}) {
        const auto parsed = parseMoney(text, {.decimal = decimal, .threes = threes}, digits);
        EXPECT_EQ(parsed ? **parsed : -1, minor) << text;
    }
    EXPECT_EQ(parseMoney("12.500", {.threes = Refused}, 2).error().text, "'12.500' may be a fraction or thousands; write it without a thousands mark, or say --decimal");
    EXPECT_EQ(**parseInteger("12.000", {.threes = Group}), 12000);
    EXPECT_EQ(**parseInteger("12.000", {.threes = Fraction}), 12);
    EXPECT_FALSE(bool(parseInteger("12.000", {.threes = Refused})));
}

TEST(CurrencyNamed, IsThatOfTheCell) {
    for (const auto& [text, usual, code] : {std::array{"¥68,000", "EUR", "CNY"}, std::array{"¥68,000", "JPY", "JPY"}, std::array{"US$ 500,000", "CAD", "USD"},
                                            std::array{"$5", "CAD", "CAD"}, std::array{"$5", "EUR", "USD"}, std::array{"RMB 28000", "EUR", "CNY"}, std::array{"500 kr", "NOK", "NOK"},
                                            std::array{"21.000,00 €", "USD", "EUR"}, std::array{"-1,234.50", "EUR", ""}, std::array{"28000", "EUR", ""}, std::array{"soon", "EUR", ""},
                                            std::array{"n/a", "EUR", ""}, std::array{"(5)", "EUR", ""}})
        EXPECT_EQ(currencyNamed(text, usual), code) << text;
}

TEST(ParseNumbers, IntegersDecimalsPercents) {
    EXPECT_EQ(**parseInteger("45 000", comma), 45000);
    EXPECT_EQ(**parseInteger("12,345", point), 12345);
    EXPECT_EQ(**parseInteger("12.0", point), 12);
    EXPECT_EQ(**parseInteger("10,001+", point), 10001);
    EXPECT_EQ(**parseInteger("50人", point), 50);
    EXPECT_EQ(**parseInteger("75%", point), 75);
    EXPECT_EQ(**parseInteger("-7", point), -7);
    EXPECT_FALSE(bool(parseInteger("12.5", point)));
    EXPECT_FALSE(bool(parseInteger("11-50", point)));
    EXPECT_FALSE(bool(parseInteger("9223372036854775808", point)));
    EXPECT_DOUBLE_EQ(**parseDecimal("11,7", comma), 11.7);
    EXPECT_DOUBLE_EQ(**parseDecimal("12.5%", point), 0.125);
    EXPECT_DOUBLE_EQ(**parsePercent("4,2%", comma), 0.042);
    EXPECT_DOUBLE_EQ(**parsePercent("85.00%", point), 0.85);
    EXPECT_EQ(*parseDecimal("--", point), std::nullopt);
}

TEST(ParseInteger, KeepsSixtyThreeBits) { EXPECT_EQ(**parseInteger("120210000000000001", point), 120210000000000001); }

struct DateCase {
    std::string_view text;
    DateOrder order;
    std::string_view day;
};

TEST(ParseDate, ReadsWhatPeopleWrite) {
    using enum DateOrder;
    const DateCase cases[] = {
        {"2024-03-01", Ymd, "2024-03-01"}, {"2024/3/1", Dmy, "2024-03-01"}, {"2024.03.01", Ymd, "2024-03-01"}, {"20240301", Ymd, "2024-03-01"},
        {"3/1/2024", Mdy, "2024-03-01"}, {"1/3/2024", Dmy, "2024-03-01"}, {"01.03.2024", Dmy, "2024-03-01"}, {"1.08.2019", Mdy, "2019-08-01"},
        {"12-04-2022", Ymd, "2022-04-12"}, {"12-04-2022 09:30", Ymd, "2022-04-12"}, {"13/01/2024", Mdy, "2024-01-13"}, {"1/13/24", Dmy, "2024-01-13"},
        {"1-Mar-2024", Ymd, "2024-03-01"}, {"7-Feb-22", Ymd, "2022-02-07"}, {"12 Mar 2024", Ymd, "2024-03-12"}, {"Mar 20 2024", Ymd, "2024-03-20"},
        {"March 1, 2024", Ymd, "2024-03-01"}, {"March 1st, 2024", Ymd, "2024-03-01"}, {"Sept. 5 2024", Ymd, "2024-09-05"}, {"Fri, 1 Mar 2024", Ymd, "2024-03-01"},
        {"1. März 2024", Ymd, "2024-03-01"}, {"1er mars 2024", Ymd, "2024-03-01"}, {"3 de mayo de 2024", Ymd, "2024-05-03"}, {"14 août 2023", Ymd, "2023-08-14"},
        {"2024年3月1日", Ymd, "2024-03-01"}, {"２０２４年３月１日", Ymd, "2024-03-01"}, {"2024年03月01日 下午3:00", Ymd, "2024-03-01"}, {"2024-Mar-01", Ymd, "2024-03-01"},
        {"2024-03-01T23:59:59Z", Ymd, "2024-03-01"}, {"03/15/2024 9:12 AM", Mdy, "2024-03-15"}, {"31.12.69", Dmy, "1969-12-31"}, {"1/1/68", Mdy, "2068-01-01"},
        {"2023-9-1", Ymd, "2023-09-01"}, {"29/02/2024", Dmy, "2024-02-29"}, {"2022-1-1", Ymd, "2022-01-01"}, {" 2024-03-01 ", Ymd, "2024-03-01"},
        {"31/02/2024", Dmy, "error"}, {"31/31/2000", Dmy, "error"}, {"29/02/2023", Dmy, "error"}, {"tomorrow", Ymd, "error"}, {"2024-13-01", Ymd, "error"},
        {"2009\\7\\14 22:14:45+0800", Ymd, "error"}, {"2009-07/14 02:14:45-0800", Ymd, "error"}, {"12", Ymd, "error"}, {"2024", Ymd, "error"},
        {"0000-00-00", Ymd, "error"}, {"1/2/3/4", Ymd, "error"}, {"", Ymd, "nothing"}, {"--", Ymd, "nothing"}, {"N/A", Ymd, "nothing"}};
    for (const auto& [text, order, day] : cases) EXPECT_EQ(dayText(parseDate(text, {order, '.', 0})), day) << text;
    EXPECT_NE(parseDate("31/02/2024", point).error().text.find("'31/02/2024' is not a date"), std::string::npos);
}

TEST(ParseDate, SpreadsheetSerials) {
    EXPECT_EQ(dayText(parseSerialDate("45352")), "2024-03-01");
    EXPECT_EQ(dayText(parseSerialDate("1")), "1900-01-01");
    EXPECT_EQ(dayText(parseSerialDate("61")), "1900-03-01");
    EXPECT_EQ(dayText(parseSerialDate("45352.75")), "2024-03-01");
    EXPECT_EQ(dayText(parseSerialDate("x")), "error");
}

TEST(ParseTime, ZonesAndHalves) {
    const Time noon = sys_days{2010y / 10 / 14} + 12h;
    const std::pair<std::string_view, Time> cases[] = {
        {"2010-10-14T12:00:00.000Z", noon}, {"2010-10-14T12:00:00.000GMT", noon}, {"2010-10-14 12:00", noon}, {"2010-10-14T12:00:00", noon},
        {"2010-10-14T20:00:00+08:00", noon}, {"2010-10-14 20:00:00 +0800", noon}, {"2010-10-14T09:00:00.000Z-0300", noon}, {"10/14/2010 12:00 PM", noon},
        {"14.10.2010 12:00 Uhr", {}}, {"2010-10-14 下午12:00", noon}, {"2010年10月14日 12:00", noon}, {"1287057600", noon}, {"1287057600000", noon},
        {"Oct 14, 2010 7:00 AM EST", noon}, {"2010-10-14T20:00:00+08", noon}, {"20101014T120000Z", noon}, {"2010-10-14 12:00:00 UTC", noon},
        {"2010-10-14T11:54:49.95+00:00", noon - 311s}, {"2010-10-14", noon - 12h}, {"10/14/2010 12:00:00 AM", noon - 12h}, {"14/10/2010 12h00", noon}};
    for (const auto& [text, instant] : cases) {
        const auto parsed = parseTime(text, point);
        if (instant == Time{}) {
            EXPECT_FALSE(bool(parsed)) << text;
            continue;
        }
        ASSERT_TRUE(bool(parsed)) << text;
        EXPECT_EQ((*parsed)->time_since_epoch(), instant.time_since_epoch()) << text;
    }
    EXPECT_EQ(**parseTime("2010-10-14 20:00", {DateOrder::Ymd, '.', 480}), noon);
    EXPECT_EQ(**parseTime("07/15/2009 02:14:45+0800", {DateOrder::Mdy, '.', 0}), sys_days{2009y / 7 / 14} + 18h + 14min + 45s);
    EXPECT_FALSE(bool(parseTime("2010-10-14 25:00", point)));
    EXPECT_FALSE(bool(parseTime("wrongdate", point)));
}

TEST(ReadIsoDate, ReadsWhatProgramsWriteAndNothingElse) {
    const auto text = [](std::string_view cell) {
        const auto found = readIsoDate(cell);
        if (!found) return std::string("no");
        std::string all = dateText(found->date);
        if (found->seconds) all += " " + std::to_string(*found->seconds);
        return found->zoneMinutes ? all + " Z" : all;
    };
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"2024-02-29", "2024-02-29"}, {"2024-02-29T00:00:00Z", "2024-02-29 0 Z"}, {"2024-02-29t23:59:59z", "2024-02-29 86399 Z"}, {"1600-01-01 00:01:00", "1600-01-01 60"},
        {"2023-02-29", "no"}, {"2024-13-01", "no"}, {"2024-00-01", "no"}, {"2024-01-00", "no"}, {"1599-12-31", "no"}, {"3000-01-01", "no"}, {"2024-2-29", "no"},
        {"2024-02-2x", "no"}, {"2024/02/29", "no"}, {"2024-02-29Z", "no"}, {"2024-02-29T24:00:00Z", "no"}, {"2024-02-29T23:60:00Z", "no"}, {"2024-02-29T23:59:60", "no"},
        {"2024-02-29T23:59Z", "no"}, {"2024-02-29T23:59:59.5Z", "no"}, {"2024-02-29T23:59:59+08:00", "no"}, {"2024-02-29_23:59:59", "no"}, {"2024-02-29 ", "no"}, {"", "no"}};
    for (const auto& [cell, wanted] : cases) EXPECT_EQ(text(cell), wanted) << cell;
}

TEST(ParseInteger, DigitsAlone) {
    EXPECT_EQ(**parseInteger("0", point), 0);
    EXPECT_EQ(**parseInteger("000123", point), 123);
    EXPECT_EQ(**parseInteger("999999999999", point), 999'999'999'999);
    EXPECT_EQ(**parseInteger("1234567890123456", point), 1'234'567'890'123'456);
    EXPECT_EQ(**parseMoney("0012", point, 2), 1'200);
    EXPECT_EQ(**parseMoney("12", point, 0), 12);
    EXPECT_EQ(**parseMoney("999999999999", point, 4), 9'999'999'999'990'000);
}

TEST(ParseFlag, Words) {
    for (const std::string_view yes : {"yes", "Y", "TRUE", "1", "是", "Ja", "oui", "Sí", "✓", "x"}) EXPECT_EQ(*parseFlag(yes), true) << yes;
    for (const std::string_view no : {"no", "N", "False", "0", "否", "Nein", "non"}) EXPECT_EQ(*parseFlag(no), false) << no;
    EXPECT_EQ(*parseFlag(""), std::nullopt);
    EXPECT_FALSE(bool(parseFlag("maybe")));
}

TEST(CurrencyOf, CellsAndHeadings) {
    EXPECT_EQ(currencyOf("$12"), "USD");
    EXPECT_EQ(currencyOf("Amount spent (EGP)"), "EGP");
    EXPECT_EQ(currencyOf("Spend [USD]"), "USD");
    EXPECT_EQ(currencyOf("金额(元)"), "CNY");
    EXPECT_EQ(currencyOf("￥5", false), "JPY");
    EXPECT_EQ(currencyOf("Start Date (in UTC)"), "");
    EXPECT_EQ(currencyOf("Clicks (all)"), "");
}

TEST(KindOfCell, Table) {
    const std::pair<std::string_view, CellKind> cases[] = {
        {"", CellKind::Empty}, {" -- ", CellKind::Empty}, {"n/a", CellKind::Empty}, {"12", CellKind::Integer}, {"12.5", CellKind::Decimal},
        {"12.5%", CellKind::Percent}, {"$5", CellKind::Money}, {"5 €", CellKind::Money}, {"2024-03-01", CellKind::Date}, {"3/1/2024", CellKind::Date},
        {"2024-03-01 10:00", CellKind::Time}, {"yes", CellKind::Flag}, {"是", CellKind::Flag}, {"a@b.de", CellKind::Email}, {"a@b", CellKind::Text},
        {"+49 30 12345678", CellKind::Phone}, {"555-0100", CellKind::Phone}, {"(415) 293-3313", CellKind::Phone}, {"13800000000", CellKind::Phone},
        {"1-955-371-0847 x371", CellKind::Phone}, {"https://x.de/a", CellKind::Url}, {"acme.com", CellKind::Url}, {"Acme Inc.", CellKind::Text},
        {"Marketing", CellKind::Text}, {"May", CellKind::Text}, {"00Q1", CellKind::Text}, {"A203", CellKind::Text}, {"1161", CellKind::Integer},
        {"0601234567", CellKind::Phone}, {"1.2.3", CellKind::Text}, {"Node.js", CellKind::Text}};
    for (const auto& [text, kind] : cases) EXPECT_EQ(kindName(kindOfCell(text)), kindName(kind)) << text;
}

ColumnKind columnOf(std::initializer_list<std::string_view> cells) {
    KindGuess guess;
    for (const std::string_view cell : cells) guess.add(cell);
    return guess.result();
}

TEST(KindGuess, DecidesTheDateOrderFromAllRows) {
    EXPECT_EQ(columnOf({"3/1/2024", "3/13/2024"}).order, DateOrder::Mdy);
    EXPECT_EQ(columnOf({"3/1/2024", "13/3/2024"}).order, DateOrder::Dmy);
    const ColumnKind open = columnOf({"7/3/2020", "7/4/2020", "7/10/2020"});
    EXPECT_EQ(open.order, DateOrder::Mdy);
    EXPECT_TRUE(open.orderUncertain);
    EXPECT_EQ(columnOf({"3/7/2020", "4/7/2020", "10/7/2020"}).order, DateOrder::Dmy);
    EXPECT_TRUE(columnOf({"13/1/2024", "1/13/2024"}).orderMixed);
    EXPECT_EQ(columnOf({"1.08.2019", "2.08.2019"}).order, DateOrder::Dmy);
    EXPECT_FALSE(columnOf({"1.08.2019", "2.08.2019"}).orderUncertain);
}

TEST(KindGuess, JudgesColumns) {
    EXPECT_EQ(columnOf({"1", "2", "--", ""}).kind, CellKind::Integer);
    EXPECT_EQ(columnOf({"1", "2", "--", ""}).empty, 2);
    EXPECT_EQ(columnOf({"1", "2.5"}).kind, CellKind::Decimal);
    EXPECT_EQ(columnOf({"$1", "2"}).kind, CellKind::Money);
    EXPECT_EQ(columnOf({"$1", "$2"}).currency, "USD");
    EXPECT_EQ(columnOf({"$1", "€2"}).currency, "");
    EXPECT_EQ(columnOf({"1", "2", "x"}).kind, CellKind::Text);
    EXPECT_EQ(columnOf({}).kind, CellKind::Empty);
    EXPECT_EQ(columnOf({"850,50", "1 200,00"}).decimal, ',');
    EXPECT_TRUE(columnOf({"1,234", "2,000"}).decimalUncertain);
    EXPECT_EQ(columnOf({"555-0100", "5554002"}).kind, CellKind::Phone);
    const ColumnKind odd = columnOf({"1", "2", "3", "4", "5", "6", "7", "8", "9", "x", "10"});
    EXPECT_EQ(odd.kind, CellKind::Integer);
    EXPECT_EQ(odd.odd, 1);
}

TEST(KindGuess, SaysWhatThreeDigitsBehindOneMarkAre) {
    using enum Threes;
    const auto threes = [](std::initializer_list<std::string_view> cells) { return columnOf(cells).threes; };
    EXPECT_EQ(threes({"12.50", "12.500"}), Refused);
    EXPECT_EQ(threes({"12.5", "12.500"}), Fraction);
    EXPECT_EQ(threes({"1234.500", "12.500"}), Fraction);
    EXPECT_EQ(threes({"12.500", "1.5M"}), Refused);
    EXPECT_EQ(threes({"12.500", "250.000"}), Group);
    EXPECT_EQ(threes({"¥68,000", "21.000,00 €", "¥1,250,000"}), Group);
    EXPECT_EQ(threes({"68,000", "21.000,5", "1,250,000"}), Refused);
    EXPECT_EQ(columnOf({"68,000", "1.000", "2.000"}).openNumber, "1.000");
    EXPECT_TRUE(columnOf({"21.000,00", "1,250,000"}).decimalMixed);
    EXPECT_EQ(columnOf({"$1", "$2"}).currencyToo.substr(0, 7), "ARS AUD");
    EXPECT_EQ(columnOf({"¥1", "CNY 2"}).currencyToo, "");
}

TEST(SettleTogether, ColumnsOfAFileAgree) {
    auto columns = settleTogether({columnOf({"3/4/2024"}), columnOf({"13/4/2024"})});
    EXPECT_EQ(columns[0].order, DateOrder::Dmy);
    EXPECT_FALSE(columns[0].orderUncertain);
    columns = settleTogether({columnOf({"1.234"}), columnOf({"1,5"})});
    EXPECT_EQ(columns[0].decimal, ',');
    EXPECT_EQ(settleTogether({columnOf({"3/4/2024"})}, true)[0].order, DateOrder::Dmy);
}

TEST(Trimmed, AllKindsOfSpace) {
    EXPECT_EQ(trimmedCell("\u3000\u00a0 x \u200b\ufeff"), "x");
    EXPECT_EQ(trimmedCell("　　1-000000　　"), "1-000000");
    EXPECT_EQ(trimmedCell("中"), "中");
    EXPECT_EQ(trimmedCell(""), "");
}

}
}
