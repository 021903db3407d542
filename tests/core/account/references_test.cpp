// SPDX-License-Identifier: MIT
// Reference sites: in what they are like a deal's company, when they are burnt out, which are offered first.
#include "core/account/references.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using std::chrono::days;

constexpr Time now{days{20'000}};
constexpr Date today{days{20'000}};
constexpr std::int64_t china = 1, east = 2, pump = 11;

const std::vector<Territory> territories = [] {
    std::vector<Territory> all(2);
    all[0].id = china, all[1].id = east;
    all[1].parent = Link{china};
    return all;
}();
OfferedReference offered(std::string name, std::size_t like, std::optional<int> usedDaysAgo = {}, bool burntOut = false) {
    OfferedReference o;
    o.reference.name = std::move(name);
    o.like.assign(like, SiteLikeness::Industry);
    if (usedDaysAgo) o.usage.last = now - days{*usedDaysAgo};
    o.burntOut = burntOut;
    return o;
}

}

TEST(References, areLikeInIndustrySizeProductAndTerritory) {
    const TerritoryTree tree(territories);
    const SiteTraits deal{.company = 5, .product = pump, .territory = east, .industry = "Food", .employees = 120};
    struct Case {
        const char* name;
        SiteTraits site;
        std::vector<SiteLikeness> like;
    };
    using enum SiteLikeness;
    for (const Case& c : {Case{"nothing is known", {}, {}}, {"industry, however it is written", {.industry = "  food"}, {Industry}}, {"another one", {.industry = "Steel"}, {}},
                          {"the same band", {.employees = 50}, {Size}}, {"the next band", {.employees = 250}, {}}, {"product", {.product = pump}, {Product}},
                          {"the whole of its territory", {.territory = china}, {Territory}}, {"all", {.product = pump, .territory = east, .industry = "Food", .employees = 249}, {Industry, Size, Product, Territory}}}) {
        EXPECT_EQ(likenessOf(c.site, deal, tree), c.like) << c.name;
        EXPECT_EQ(likenessOf(deal, c.site, tree), c.like) << c.name;
    }
    EXPECT_TRUE(likenessOf({}, {}, tree).empty()) << "what nobody said is no likeness";
}
TEST(References, areBurntOutAfterSoManyUsesInSoManyDays) {
    struct Case {
        std::vector<int> daysAgo;
        ReferenceLimits limits;
        std::int64_t recent;
        bool burntOut;
    };
    for (const Case& c : {Case{{}, {3, 90}, 0, false}, {{1, 89, 90}, {3, 90}, 2, false}, {{1, 20, 89}, {3, 90}, 3, true}, {{1, 2, 3, 4}, {0, 90}, 4, false}, {{-1}, {1, 90}, 1, true}}) {
        std::vector<Time> uses;
        for (const int ago : c.daysAgo) uses.push_back(now - days{ago});
        const ReferenceUsage usage = usageOf(uses, c.limits, now);
        EXPECT_EQ(usage.uses, std::ssize(uses));
        EXPECT_EQ(usage.recent, c.recent) << uses.size();
        EXPECT_EQ(isBurntOut(usage, c.limits), c.burntOut) << uses.size();
        EXPECT_EQ(usage.last.has_value(), !uses.empty());
    }
    EXPECT_EQ(usageOf(std::vector{now + days{2}}, {3, 90}, now).last, now) << "a clock that went ahead";
}
TEST(References, areValidToTheirDay) {
    Reference site;
    EXPECT_TRUE(isValid(site, today));
    for (const auto& [ahead, valid] : {std::pair{-1, false}, {0, true}, {1, true}}) {
        site.validUntil = today + days{ahead};
        EXPECT_EQ(isValid(site, today), valid) << ahead;
    }
}
TEST(References, restedOnesComeFirstThenTheMostAlikeThenTheLongestUnused) {
    std::vector<OfferedReference> all{offered("Burnt", 4, 1, true), offered("Yesterday", 2, 1), offered("Last year", 2, 300), offered("Never", 2), offered("Close", 3, 2), offered("Also never", 2)};
    sortOffered(all);
    std::string names;
    for (const OfferedReference& o : all) names += o.reference.name + ", ";
    EXPECT_EQ(names, "Close, Also never, Never, Last year, Yesterday, Burnt, ");
}

}
