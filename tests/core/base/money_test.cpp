// SPDX-License-Identifier: MIT
// Amounts of money as exact text, as people type them and as people read them.
#include "core/base/currencies.h"
#include "core/base/money.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace tilth {
namespace {

struct Case {
    const char* currency;
    std::int64_t minor;
    const char* text;
};

std::string parsed(const char* text, const char* currency) {
    const auto money = parseMoneyText(text, currency);
    return money ? std::to_string(money->minor) : std::string{"refused"};
}

}

TEST(Money, knowsTheDigitsOfCurrencies) {
    EXPECT_EQ(currencyDigits("JPY"), 0U);
    EXPECT_EQ(currencyDigits("CNY"), 2U);
    EXPECT_EQ(currencyDigits("KWD"), 3U);
    EXPECT_EQ(currencyDigits("???"), 2U);
    EXPECT_EQ(minorPerUnit("KWD"), 1000);
    EXPECT_TRUE(isCurrency("EUR"));
    EXPECT_FALSE(isCurrency("eur"));
    EXPECT_FALSE(isCurrency(""));
    EXPECT_TRUE(std::ranges::is_sorted(currencies, {}, &Currency::code));
}

TEST(Money, writesExactText) {
    for (const Case& c : std::vector<Case>{{"USD", 1000553400, "10005534.00"}, {"USD", 5, "0.05"}, {"USD", -5, "-0.05"}, {"JPY", 1200, "1200"},
                                           {"KWD", -1234567, "-1234.567"}, {"CNY", 0, "0.00"},
                                           {"USD", std::numeric_limits<std::int64_t>::min(), "-92233720368547758.08"}})
        EXPECT_EQ(moneyText({c.minor}, c.currency), c.text);
}

TEST(Money, readsWhatPeopleWrite) {
    for (const Case& c : std::vector<Case>{
             {"USD", 1000553400, "10005534.00"}, {"USD", 128000000, "1,280,000"},  {"USD", 128000000, "$1,280,000.00"}, {"USD", -550, "-$5.5"},
             {"USD", -550, "$-5.50"},            {"USD", 1001, "10.005"},          {"USD", -1001, "-10.005"},           {"USD", 1000, "10.0049"},
             {"JPY", 1235, "¥1,234.5"},          {"CNY", 128000000, "￥１，２８０，０００"}, {"CNY", 1280000000, "1280万"}, {"CNY", 12800000000, "¥1.28亿"},
             {"CNY", 120000, "1200元"},          {"EUR", 1250, "12.50 €"},         {"EUR", 120000, "EUR 1200"},         {"USD", 95000000, "$950K"},
             {"CHF", 120000, "CHF 1,200"},       {"CAD", 500, "CA$5"},             {"CAD", 500, "$5"},                  {"USD", 50, ".5"},
             {"USD", 500, "5."},                 {"CNY", 100000000, "100萬"},      {"USD", 9223372036854775700, "92233720368547757.00"}})
        EXPECT_EQ(parsed(c.text, c.currency), std::to_string(c.minor)) << c.text;
    for (const char* text : {"", " ", "-", ".", "$", "abc", "1.2.3", "12,34", "1,2345", ",123", "1 2", "1e5", "0x10", "--5", "NaN", "92233720368547758.08",
                             "99999999999999999999999", "1,280,00"})
        EXPECT_EQ(parsed(text, "USD"), "refused") << text;
}

TEST(Money, refusalSaysHow) {
    const auto refused = parseMoneyText("twelve", "USD");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().text, "\"twelve\" is not an amount; write it like 1234.56");
}

TEST(Money, isShownGrouped) {
    for (const Case& c : std::vector<Case>{{"CNY", 128000000, "¥1,280,000"}, {"USD", 1000553400, "$10,005,534"}, {"EUR", -1250, "-€12.50"},
                                           {"CHF", 120000, "CHF 1,200"}, {"JPY", 999, "JP¥999"}, {"KWD", 1500, "KWD 1.500"}, {"", 1500, "15"},
                                           {"USD", 100000, "$1,000"}, {"USD", 99900, "$999"}})
        EXPECT_EQ(moneyDisplay({c.minor}, c.currency), c.text);
}

TEST(Money, isShownShort) {
    EXPECT_EQ(moneyShort({128000000}, "CNY", "zh_CN"), "¥128万");
    EXPECT_EQ(moneyShort({12800000000}, "CNY", "zh_CN"), "¥1.28亿");
    EXPECT_EQ(moneyShort({999900}, "CNY", "zh_CN"), "¥9,999");
    EXPECT_EQ(moneyShort({-307842}, "USD", "zh_CN"), "-$3,078") << "brief: no cents from a thousand on";
    EXPECT_EQ(moneyShort({99942}, "USD", "zh_CN"), "$999.42");
    EXPECT_EQ(moneyShort({1234500}, "CNY", "zh_CN"), "¥1.23万");
    EXPECT_EQ(moneyShort({1235000}, "CNY", "zh_CN"), "¥1.24万") << "half away from zero";
    EXPECT_EQ(moneyShort({-128000000}, "USD", "en"), "-$1.28M");
    EXPECT_EQ(moneyShort({95000000}, "USD", "en"), "$950K");
    EXPECT_EQ(moneyShort({150000}, "USD", "en"), "$1.5K");
    EXPECT_EQ(moneyShort({12345678}, "JPY", "zh_CN"), "JP¥1,235万");
    EXPECT_EQ(moneyShort({422'824'600}, "CNY", "zh_CN"), "¥423万") << "three figures: short wherever it stands";
    EXPECT_EQ(moneyShort({39'394'00}, "USD", "en"), "$39.4K");
    EXPECT_EQ(moneyShort({99'960'00}, "USD", "en"), "$100K");
    EXPECT_EQ(moneyShort({9'999'00}, "USD", "en"), "$10K");
}

}
