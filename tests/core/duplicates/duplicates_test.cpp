// SPDX-License-Identifier: MIT
// How alike names and records are.
#include "core/duplicates/pairs.h"
#include "core/duplicates/similarity.h"
#include <algorithm>
#include <cmath>
#include <iterator>
#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(Similarity, JaroWinklerOfTheLiterature) {
    const struct { const char *a, *b; double value; } rows[] = {
        {"martha", "marhta", 0.9611}, {"dwayne", "duane", 0.84}, {"dixon", "dicksonx", 0.8133}, {"", "", 1}, {"a", "", 0}, {"same", "same", 1}};
    for (const auto& row : rows) {
        EXPECT_NEAR(jaroWinkler(row.a, row.b), row.value, 0.0001) << row.a;
        EXPECT_DOUBLE_EQ(jaroWinkler(row.a, row.b), jaroWinkler(row.b, row.a));
    }
}

TEST(Similarity, WordsInAnyOrderAndInitials) {
    EXPECT_DOUBLE_EQ(wordsAlike("park ada", "ada park"), 1);
    EXPECT_GT(wordsAlike("a park", "ada park"), 0.95);
    EXPECT_GT(wordsAlike("ada m park", "ada park"), 0.9);
    EXPECT_LT(wordsAlike("ada park", "bo lind"), 0.6);
    EXPECT_DOUBLE_EQ(wordsAlike("", "ada"), 0);
}

TEST(Similarity, SoundKeysAreSharedByMisspellings) {
    EXPECT_EQ(soundKey("philips"), soundKey("fillips"));
    EXPECT_EQ(soundKey("meyer"), soundKey("meier"));
    EXPECT_NE(soundKey("meyer"), soundKey("miller"));
}

IdentityList listOf(const std::vector<IdentityParts>& all, bool organisations = false) {
    IdentityList list(organisations);
    for (std::size_t i = 0; i < all.size(); ++i) list.add(static_cast<std::int64_t>(i), all[i]);
    return list;
}
double likeness(const IdentityParts& a, const IdentityParts& b, bool organisations = false) {
    const auto pairs = likelyPairs(listOf({a, b}, organisations), 0.01);
    return pairs.empty() ? 0 : pairs[0].value;
}

TEST(Identity, NormalForms) {
    const IdentityList list = listOf({{.name = "王小明", .emails = "Wang <WXM@Huaxin.example>", .phones = "138 0013 8000", .website = "", .company = "华信科技有限公司", .country = "CN"}});
    EXPECT_EQ(list[0].email, "wxm@huaxin.example");
    EXPECT_EQ(list[0].phones, "8613800138000");
    EXPECT_EQ(list[0].domain, "huaxin.example");
    EXPECT_EQ(list[0].latin, "wang xiaoming");
    EXPECT_EQ(list[0].companyLatin, "huaxinkeji");
}

TEST(Likeness, PeopleWhoAreTheSame) {
    const struct { const char* why; IdentityParts a, b; } rows[] = {
        {"e-mail", {.name = "Ada Park", .emails = "ada@north.example"}, {.name = "A. Park", .emails = "ADA@north.example"}},
        {"phone and a typo", {.name = "Ada Park", .phones = "+12125550100"}, {.name = "Ada Prak", .phones = "212 555 0100", .country = "US"}},
        {"swapped name, company", {.name = "Ada Park", .company = "Northwind Inc."}, {.name = "Park Ada", .company = "Northwind"}},
        {"pinyin", {.name = "王小明", .company = "华信科技有限公司"}, {.name = "Xiaoming Wang", .company = "华信科技"}},
        {"pinyin in three words", {.name = "王小明", .phones = "13800138000", .country = "CN"}, {.name = "Wang Xiao Ming", .phones = "+86 138-0013-8000"}},
        {"traditional", {.name = "劉曉", .company = "聯想集團"}, {.name = "刘晓", .company = "联想集团"}},
        {"mailboxes of two hosts", {.name = "Li Na", .emails = "lina.hu@163.com", .company = "Acme"}, {.name = "Li Na", .emails = "lina.hu@126.com", .company = "Acme"}},
        {"initial, domain, company", {.name = "A Park", .emails = "a.park@north.example", .company = "North"}, {.name = "Ada Park", .emails = "ada.park@north.example", .company = "North GmbH"}},
    };
    for (const auto& row : rows) EXPECT_GE(likeness(row.a, row.b), likelyDuplicate) << row.why;
}

TEST(Likeness, PeopleWhoAreNot) {
    const struct { const char* why; IdentityParts a, b; } rows[] = {
        {"name alone", {.name = "Ada Park"}, {.name = "Ada Park"}},
        {"colleagues", {.name = "Ada Park", .phones = "+12125550100", .company = "North"}, {.name = "Bo Lind", .phones = "+12125550100", .company = "North"}},
        {"same name elsewhere", {.name = "王伟", .phones = "13800138000", .company = "华信科技", .country = "CN"}, {.name = "王伟", .phones = "13900139000", .company = "大众汽车", .country = "CN"}},
        {"a mailbox of many", {.name = "Ada Park", .emails = "info@north.example"}, {.name = "Bo Lind", .emails = "info@north.example"}},
        {"counted mailboxes and firms", {.name = "Ada Park", .emails = "ada.park2@demo.example", .phones = "5552002", .company = "Company 2"}, {.name = "Ada Park", .emails = "ada.park22@demo.example", .phones = "5552022", .company = "Company 22"}},
        {"counted names", {.name = "Visitor 1", .emails = "v.one@north.example", .company = "North"}, {.name = "Visitor 11", .emails = "v.eleven@north.example", .company = "North"}},
        {"one letter in Chinese", {.name = "王小明", .company = "华信科技"}, {.name = "王小红", .company = "华信科技"}},
    };
    for (const auto& row : rows) EXPECT_LT(likeness(row.a, row.b), likelyDuplicate) << row.why;
}

TEST(Likeness, Companies) {
    EXPECT_GE(likeness({.name = "Acme, Inc."}, {.name = "ACME GmbH"}, true), likelyDuplicate);
    EXPECT_GE(likeness({.name = "Northwind Traders", .website = "www.north.example"}, {.name = "Northwind", .website = "https://north.example/about"}, true), likelyDuplicate);
    EXPECT_GE(likeness({.name = "华为技术有限公司"}, {.name = "華為技術"}, true), likelyDuplicate);
    EXPECT_LT(likeness({.name = "Acme", .website = "acme.example"}, {.name = "Apex", .website = "apex.example"}, true), likelyDuplicate);
}

TEST(Similarity, NumbersAreReadWhole) {
    EXPECT_EQ(numbersIn("company 2, studio 54"), "2 54");
    EXPECT_EQ(numbersIn("ada"), "");
}

TEST(Likeness, ReasonsAddUp) {
    const IdentityList list = listOf({{.name = "Ada Park", .emails = "ada@north.example"}, {.name = "Ada Park", .emails = "ada@north.example"}});
    const Likeness found = likenessOf(list[0], list[1], false);
    double sum = -4.2;
    for (std::size_t i = 0; i < found.count; ++i) sum += found.reasons[i].weight;
    EXPECT_NEAR(found.value, 1 / (1 + std::exp(-sum)), 1e-12);
    EXPECT_EQ(found.reasons[0].what, Evidence::SameEmail);
}

IdentityList crowd(int people) {
    IdentityList list;
    for (int i = 0; i < people; ++i) list.add(i, {.name = i % 3 ? "Ada Park" : "Bo Lind", .emails = "p" + std::to_string(i / 2) + "@north.example"});
    return list;
}

TEST(Duplicates, APartThatIsGivenUpGivesNothing) {
    const IdentityList list = crowd(40'000);
    EXPECT_TRUE(PairSearch(list, likelyDuplicate, 1).compare(0, [](std::size_t, std::size_t) { return false; }).empty());
}

TEST(Duplicates, PartsTogetherFindWhatOneFinds) {
    const IdentityList list = crowd(5'000);
    const PairSearch search(list, likelyDuplicate, 4);
    ASSERT_EQ(search.parts(), 4U);
    std::vector<LikePair> all;
    for (std::size_t part = 0; part < search.parts(); ++part) std::ranges::move(search.compare(part, {}), std::back_inserter(all));
    const auto pairs = inOrder(std::move(all)), once = likelyPairs(list);
    ASSERT_FALSE(once.empty());
    EXPECT_TRUE(std::ranges::equal(pairs, once, [](const LikePair& x, const LikePair& y) { return x.a == y.a && x.b == y.b && x.value == y.value; }));
}

TEST(Duplicates, OneRecordIsComparedWithAll) {
    IdentityList list = listOf({{.name = "Ada Park", .emails = "ada@north.example"}, {.name = "Bo Lind", .emails = "bo@lumen.example"}});
    const IdentityList typed = listOf({{.name = "Ada Park", .emails = "ada@north.example"}});
    const auto found = likeOne(list, typed[0]);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].a, 0u);
}

}
}
