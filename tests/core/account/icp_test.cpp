// SPDX-License-Identifier: MIT
// The ideal customer profile drafted from deals that ended: minimum counts, better and worse values, the queries of the tiers.
#include "core/account/icp.h"
#include "core/schema/query.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

std::vector<EndedDeal> deals(int won, int lost, EndedDeal deal) {
    std::vector<EndedDeal> all;
    for (int i = 0; i < won + lost; ++i) all.push_back(deal), all.back().won = i < won;
    return all;
}
std::vector<EndedDeal> operator+(std::vector<EndedDeal> a, const std::vector<EndedDeal>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}
EndedDeal of(std::string industry, std::optional<std::int64_t> employees = {}, std::string country = {}) { return {false, std::move(industry), std::move(country), {}, employees}; }

}

TEST(IcpDraft, needsEnoughDeals) {
    const IcpDraft few = draftIcp(deals(10, 9, of("Software")));
    EXPECT_EQ(few.ended, 19);
    EXPECT_TRUE(few.findings.empty());
    EXPECT_TRUE(few.icp.empty());
    const IcpDraft enough = draftIcp(deals(4, 0, of("Rare")) + deals(5, 0, of("Software")) + deals(1, 10, of("Retail")));
    ASSERT_EQ(enough.findings.size(), 2U) << "four deals say nothing";
    EXPECT_EQ(enough.findings[0].value, "Software");
    EXPECT_EQ(enough.findings[0].side, IcpFinding::Better);
}
TEST(IcpDraft, worseMustBeSureAndBetterMerelyHigher) {
    // base 50 %: 6 of 10 is higher; 4 of 10 may be chance; 0 of 12 is not.
    const IcpDraft draft = draftIcp(deals(6, 4, of("A")) + deals(4, 6, of("B")) + deals(0, 12, of("C")) + deals(12, 0, of("D")));
    std::vector<std::pair<std::string, IcpFinding::Side>> seen;
    for (const IcpFinding& f : draft.findings) seen.emplace_back(f.value, f.side);
    EXPECT_EQ(seen, (std::vector<std::pair<std::string, IcpFinding::Side>>{{"D", IcpFinding::Better}, {"A", IcpFinding::Better}, {"B", IcpFinding::Same}, {"C", IcpFinding::Worse}}));
    EXPECT_EQ(draft.icp.tiers[0], "industry:D,A");
    EXPECT_EQ(draft.icp.negative, "industry:C");
    EXPECT_EQ(draft.icp.tiers[1] + draft.icp.tiers[2], "") << "one trait, one tier";
}
TEST(IcpDraft, tiersFromSeveralTraits) {
    const IcpDraft draft = draftIcp(deals(9, 1, of("Medical technology", 120, "DE")) + deals(8, 2, of("Software", 2000, "CN")) + deals(0, 20, of("Retail", 5, "FR")));
    EXPECT_EQ(draft.icp.tiers[1], "industry:\"Medical technology\",Software");
    for (const std::string& text : {draft.icp.negative, draft.icp.tiers[0], draft.icp.tiers[1], draft.icp.tiers[2]}) {
        const auto query = parseQuery(text);
        ASSERT_TRUE(query) << text;
        EXPECT_EQ(toText(*query), text);
    }
    EXPECT_NE(draft.icp.tiers[0].find("employees>=50"), std::string::npos) << draft.icp.tiers[0];
    EXPECT_NE(draft.icp.tiers[0].find("employees>=1000"), std::string::npos) << draft.icp.tiers[0];
    EXPECT_NE(draft.icp.negative.find("country:FR"), std::string::npos) << draft.icp.negative;
}
TEST(IcpDraft, sizesAreBands) {
    const std::vector<std::pair<std::int64_t, std::string>> cases{{1, "1-9"}, {9, "1-9"}, {10, "10-49"}, {249, "50-249"}, {250, "250-999"}, {1000, "1000+"}};
    for (const auto& [employees, band] : cases) EXPECT_EQ(draftIcp(deals(10, 10, of({}, employees))).findings[0].value, band);
    EXPECT_TRUE(draftIcp(deals(10, 10, of({}))).findings.empty()) << "nothing known";
}
TEST(IcpDraft, queriesAreAskedNegativeFirst) {
    const Icp icp{"n", {"a", "b", "c"}};
    std::string all;
    for (std::size_t i = 0; i < tierWords.size(); ++i) all += queryOf(icp, i);
    EXPECT_EQ(all, "nabc");
}

}
