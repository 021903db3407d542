// SPDX-License-Identifier: MIT
// One company by all its names (N10): simplified and traditional, pinyin, initials, characters with several readings, trade names, legal
// forms. Each example is found by search and known as the same among duplicates.
#include "core/names/trade_names.h"
#include "core/columns/table_search.h"
#include "core/model/company.h"
#include "core/duplicates/pairs.h"
#include <algorithm>
#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(TradeNames, FormsOfAName) {
    EXPECT_EQ(tradeNames("纷享销客"), (std::vector<std::string>{"fxiangxiaoke", "fxiaoke", "fxxiaoke"}));
    EXPECT_EQ(tradeNames("王小明"), (std::vector<std::string>{"wxiaoming"}));
    EXPECT_TRUE(tradeNames("华为").empty()) << "two characters leave nothing to shorten";
    EXPECT_TRUE(tradeNames("北京易动纷享科技").empty()) << "nobody shortens eight";
    EXPECT_TRUE(tradeNames("Acme 中国").empty());
    EXPECT_TRUE(tradeNames("").empty());
}

TEST(TradeNames, OneShortensTheOther) {
    EXPECT_TRUE(shortens("fxiaoke", "fenxiangxiaoke"));
    EXPECT_TRUE(shortens("fxxiaoke", "fenxiangxiaoke"));
    EXPECT_TRUE(shortens("fxiangxiaoke", "fenxiangxiaoke"));
    for (const char* other : {"xiaoke", "gxiaoke", "fxiao", "fenxiangxiaoke", "foke", "", "fenxiangxiaokeji"}) EXPECT_FALSE(shortens(other, "fenxiangxiaoke")) << other;
}

struct Names { const char *kept, *typed; };

TEST(OneCompany, IsFoundByEachOfItsNames) {
    const Names rows[] = {{"纷享销客", "fenxiangxiaoke"}, {"纷享销客", "Fxiaoke"}, {"纷享销客", "fxxk"}, {"纷享销客", "紛享銷客"}, {"紛享銷客", "纷享销客"},
                          {"聯想集團", "联想"},           {"联想集团", "lianxiang"}, {"重庆银行", "chongqingyinhang"}, {"重庆银行", "cqyh"}, {"招商银行", "yinhang"},
                          {"单立人", "shanliren"},        {"长安汽车", "changan"}, {"长安汽车", "CAQC"},   {"吕梁", "lvliang"}, {"吕梁", "luliang"},
                          {"华为技术有限公司", "华为"},   {"华为技术有限公司", "hwjs"}, {"Müller GmbH", "muller"}, {"Acme, Inc.", "acme"}};
    for (const Names& row : rows) {
        const std::array fields{&Company::type.at("name")};
        ColumnTable all(fields);
        all.append(1, std::array{Value{std::string(row.kept)}});
        all.append(2, std::array{Value{std::string("Northwind Traders")}});
        EXPECT_EQ(searchIds(all, row.typed), std::vector<std::int64_t>{1}) << row.typed << " for " << row.kept;
    }
}

// Of one city, with one telephone: what else two entries of a company have in common as a rule.
double likeness(const char* a, const char* b) {
    IdentityList list(true);
    list.add(1, {.name = a, .phones = "+86 10 8888 6666"});
    list.add(2, {.name = b, .phones = "+86 10 8888 6666"});
    const auto pairs = likelyPairs(list, 0.01);
    return pairs.empty() ? 0 : pairs.front().value;
}

TEST(OneCompany, IsKnownAmongDuplicatesByEachOfItsNames) {
    const Names rows[] = {{"纷享销客", "fenxiangxiaoke"}, {"纷享销客", "Fxiaoke"}, {"纷享销客", "Fxiaoke Inc."}, {"纷享销客", "紛享銷客"}, {"纷享销客有限公司", "纷享销客"},
                          {"纷享销客股份有限公司", "Fenxiang Xiaoke Co., Ltd."}, {"聯想集團", "联想集团有限公司"}, {"单氏食品", "Shanshi Shipin"}, {"重庆长安", "Chongqing Changan"},
                          {"Müller GmbH", "Mueller"},     {"Müller GmbH & Co. KG", "Muller"}, {"Acme, Inc.", "ACME Ltd"}, {"GTX Pro", "GTXPro LLC"}};
    for (const Names& row : rows) EXPECT_GE(likeness(row.kept, row.typed), likelyDuplicate) << row.kept << " = " << row.typed;
    for (const Names& row : {Names{"纷享销客", "Fuxin Keji"}, Names{"纷享销客", "用友网络"}, Names{"Acme", "Apex"}}) EXPECT_LT(likeness(row.kept, row.typed), likelyDuplicate) << row.kept << " is not " << row.typed;
}

TEST(OneCompany, ATradeNameOfTheSameDomainIsTheSameCompany) {
    IdentityList list(true);
    list.add(1, {.name = "纷享销客", .website = "https://www.fxiaoke.com"});
    list.add(2, {.name = "Fxiaoke", .website = "fxiaoke.com"});
    const auto pairs = likelyPairs(list, likelyDuplicate);
    EXPECT_EQ(pairs.size(), 1u);
}

}
}
