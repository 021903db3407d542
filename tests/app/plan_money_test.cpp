// SPDX-License-Identifier: MIT
// The money of a workspace's campaigns, in its currency; what its settings say about budget and people.
#include "app/plan_money.h"
#include "app/records.h"
#include "app/settings.h"
#include "core/model/budget_line.h"
#include "core/model/campaign.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

Date day(const char* text) { return *parseDate(text); }

class PlanMoneyTest : public AppTest {
protected:
    std::int64_t addCampaign(const char* name, std::int64_t budget, const char* currency = "", std::int64_t parent = 0) {
        Campaign campaign;
        campaign.name = name;
        campaign.startsOn = day("2026-03-02");
        campaign.endsOn = day("2026-03-20");
        campaign.budget = Money{budget};
        campaign.currency = currency;
        campaign.parent = Link{parent};
        if (!parent) campaign.level = CampaignLevel::Programme;
        return *addRecord(*workspace, workspace->type<Campaign>(), campaign);
    }
    void addLine(std::int64_t campaign, std::int64_t committed, std::int64_t spent) {
        BudgetLine line;
        line.campaign = Link{campaign};
        line.month = day("2026-03-01");
        line.committed = Money{committed};
        line.spent = Money{spent};
        ASSERT_TRUE(addRecord(*workspace, workspace->type<BudgetLine>(), line));
    }
    static std::int64_t sum(const std::vector<PlannedCost>& costs) {
        std::int64_t all = 0;
        for (const PlannedCost& cost : costs) all += cost.amount.minor;
        return all;
    }
};

}

TEST_P(PlanMoneyTest, everyAmountCountsOnceInTheWorkspacesCurrency) {
    const auto programme = addCampaign("Spring", 10'000);
    const auto mailing = addCampaign("Mailing", 3'000, "", programme);
    addCampaign("Abroad", 7'000, "JPY");
    addLine(mailing, 2'500, 1'200);
    const PlanMoney money = planMoney(*workspace);
    EXPECT_EQ(sum(money.planned), 10'000) << "the mailing's part is in the programme's";
    EXPECT_EQ(sum(money.committed), 2'500);
    EXPECT_EQ(sum(money.spent), 1'200);
}

TEST_P(PlanMoneyTest, settingsSayWhatMayBeSpentAndDone) {
    EXPECT_FALSE(yearlyBudget(*workspace));
    EXPECT_EQ(capacityOf(*workspace).by, Capacity::Campaigns);
    EXPECT_EQ(capacityOf(*workspace).limit, 5);
    ASSERT_TRUE(setSetting(*workspace, "marketing_budget", "1200"));
    ASSERT_TRUE(setSetting(*workspace, "capacity_by", "hours"));
    ASSERT_TRUE(setSetting(*workspace, "hours_per_day", "7.5"));
    EXPECT_EQ(yearlyBudget(*workspace), Money{120'000});
    EXPECT_EQ(capacityOf(*workspace).by, Capacity::Hours);
    EXPECT_EQ(capacityOf(*workspace).limit, 7.5);
    for (const auto& [key, value] : {std::pair{"hours_per_day", "25"}, {"hours_per_day", "8h"}, {"hours_per_day", ""}, {"marketing_budget", "-5"}, {"marketing_budget", "1.5"}, {"capacity_by", "weeks"}})
        EXPECT_FALSE(setSetting(*workspace, key, value)) << key << ' ' << value;
}

TILTH_ON_BOTH_DATABASES(PlanMoneyTest);
