// SPDX-License-Identifier: MIT
// Reference sites found for a deal, their use noted as one revision, counted and warned of when it is too much.
#include "app/references.h"
#include "app/deals.h"
#include "app/records.h"
#include "app/settings.h"
#include "core/model/company.h"
#include "support/app_workspace.h"
#include "support/statements.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class ReferenceTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        Deal pump;
        pump.name = "Pump", pump.company = Link{company("Prospect", "Food")};
        deal = add(pump);
    }
    template <class E> std::int64_t add(E record) {
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::int64_t company(const char* name, const char* industry) {
        Company c;
        c.name = name, c.industry = industry;
        return add(c);
    }
    std::int64_t site(const char* name, std::int64_t of, std::optional<int> daysLeft = {}) {
        Reference r;
        r.name = name, r.company = Link{of};
        if (daysLeft) r.validUntil = workspace->today() + std::chrono::days{*daysLeft};
        return add(r);
    }
    std::vector<std::string> offered() {
        const auto found = offeredReferences(*workspace, deal);
        std::vector<std::string> names;
        for (const OfferedReference& o : *found) names.push_back(o.reference.name);
        return names;
    }
    std::int64_t deal = 0;
};

}

TEST_P(ReferenceTest, thoseThatAreAlikeAreOffered) {
    const auto dairy = company("Dairy", "food"), steel = company("Steel works", "Steel");
    const auto own = workspace->store().find<Deal>(deal)->company.id;
    site("Stops down", dairy);
    site("Other trade", steel);
    site("Itself", own);
    site("Too late", dairy, -1);
    site("To this day", dairy, 0);
    EXPECT_EQ(offered(), (std::vector<std::string>{"Stops down", "To this day"}));
    EXPECT_EQ(offeredReferences(*workspace, deal)->front().company, "Dairy");
    EXPECT_EQ(offeredReferences(*workspace, deal)->front().like, std::vector{SiteLikeness::Industry});
    EXPECT_FALSE(offeredReferences(*workspace, dairy));
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Company>(), std::vector{dairy}));
    EXPECT_TRUE(offered().empty()) << "a reference goes with its company";
}
TEST_P(ReferenceTest, usesAreNotedAndTooManyBurnItOut) {
    const auto often = site("A often", company("Dairy", "Food")), seldom = site("B seldom", company("Bakery", "Food"));
    const std::string before = state();
    ASSERT_TRUE(useReference(*workspace, often, deal));
    expectReversible(before);
    EXPECT_EQ(offered(), (std::vector<std::string>{"B seldom", "A often"})) << "the one that nobody used comes first";
    for (int i = 0; i < 2; ++i) ASSERT_TRUE(useReference(*workspace, often, deal));
    const auto burnt = offeredReferences(*workspace, deal);
    EXPECT_TRUE(burnt->back().burntOut);
    EXPECT_EQ(burnt->back().usage.recent, 3);
    EXPECT_EQ(burnt->back().usedHere, workspace->now());
    EXPECT_TRUE(useReference(*workspace, often, deal)) << "it is a warning";
    const auto counts = referenceCounts(*workspace);
    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(std::tuple(counts[0].reference.id, counts[0].usage.uses, counts[0].burntOut, counts[0].company), std::tuple(often, std::int64_t{4}, true, std::string("Dairy")));
    EXPECT_EQ(std::tuple(counts[1].reference.id, counts[1].usage.uses, counts[1].burntOut), std::tuple(seldom, std::int64_t{0}, false));
    ASSERT_TRUE(setSetting(*workspace, "reference_uses", "0"));
    EXPECT_FALSE(referenceCounts(*workspace)[0].burntOut);
    ASSERT_TRUE(setSetting(*workspace, "reference_uses", "4"));
    clock.ms += std::int64_t{91} * 86'400'000;
    EXPECT_FALSE(referenceCounts(*workspace)[0].burntOut) << "it has rested";
    EXPECT_EQ(referenceCounts(*workspace)[0].usage.uses, 4);
}
TEST_P(ReferenceTest, whatMayNotBeUsedIsRefused) {
    const auto late = site("Too late", company("Dairy", "Food"), -1);
    EXPECT_EQ(useReference(*workspace, late, deal).error().field, "valid_until");
    EXPECT_EQ(useReference(*workspace, deal, deal).error().code, Error::NotFound);
    EXPECT_FALSE(useReference(*workspace, site("Good", company("Bakery", "Food")), late));
}
TEST_P(ReferenceTest, whatIsAskedDoesNotGrowWithReferencesAndUses) {
    const auto addSites = [&](int count) {
        for (int i = 0; i < count; ++i) ASSERT_TRUE(useReference(*workspace, site("Site", company(("Dairy " + std::to_string(i)).c_str(), "Food")), deal));
    };
    addSites(2);
    const auto offering = statements([&] { EXPECT_EQ(offered().size(), 2U); });
    const auto counting = statements([&] { EXPECT_EQ(referenceCounts(*workspace).size(), 2U); });
    addSites(20);
    EXPECT_EQ(statements([&] { EXPECT_EQ(offered().size(), 22U); }), offering);
    EXPECT_EQ(statements([&] { EXPECT_EQ(referenceCounts(*workspace).size(), 22U); }), counting);
}

TILTH_ON_BOTH_DATABASES(ReferenceTest);
