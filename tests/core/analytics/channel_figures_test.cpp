// SPDX-License-Identifier: MIT
// Sources, campaigns, conversion, hand-offs, activities.
#include "core/analytics/channel_figures.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const Date day0{std::chrono::year{2026} / 6 / 15};

DealFact won(std::int64_t id, std::int64_t amount, std::int64_t campaign, CurrencyCode currency = 1) {
    DealFact deal;
    deal.id = id, deal.state = StageKind::Won, deal.amount = amount, deal.key = {campaign}, deal.currency = currency;
    return deal;
}
LeadFact lead(std::int64_t campaign, bool mql = false, bool sql = false) {
    LeadFact fact;
    fact.key = {campaign}, fact.mql = mql, fact.sql = sql;
    return fact;
}

}

TEST(ChannelFigures, costCountsOncePerCampaign) {   // kpis V7
    const auto table = channelTable({}, {won(1, 10'000'00, 5), won(2, 10'000'00, 5)}, {{{5}, 5'000'00, 1}});
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].figures.roi, 3.0);
    EXPECT_EQ(table.rows[0].figures.roas, 4.0);
    EXPECT_EQ(table.total.roi, 3.0);
}

TEST(ChannelFigures, costPerLeadAndCustomer) {      // kpis V6: CAC
    std::vector<DealFact> deals;
    for (int i = 1; i <= 50; ++i) deals.push_back(won(i, 1, 0));
    const auto figures = channelFigures(std::vector<LeadFact>(400, lead(0, true)), deals, std::vector<CostFact>{{{}, 60'000'00, 1}});
    EXPECT_EQ(figures.costPerCustomer, Money{1'200'00});
    EXPECT_EQ(figures.costPerLead, Money{150'00});
    EXPECT_EQ(figures.mqls, 400);
    deals[1].customer = deals[0].customer = 9;
    EXPECT_EQ(channelFigures({}, deals, {}).customers, 49) << "two deals of one company are one customer";
}

TEST(ChannelFigures, edgesOfRoi) {
    EXPECT_FALSE(channelFigures({}, std::vector{won(1, 100, 0)}, {}).roi) << "cost unknown";
    EXPECT_FALSE(channelFigures({}, std::vector{won(1, 100, 0)}, std::vector<CostFact>{{{}, 0, 1}}).roi) << "cost 0";
    EXPECT_EQ(channelFigures({}, {}, std::vector<CostFact>{{{}, 100, 1}}).roi, -1.0) << "nothing won";
    EXPECT_FALSE(channelFigures({}, {}, std::vector<CostFact>{{{}, 100, 1}}).costPerLead) << "no leads";
}

TEST(ChannelFigures, totalsAreRatiosOfSums) {
    const auto table = channelTable({lead(1), lead(2), lead(2), lead(2)}, {}, {{{1}, 100'00, 1}, {{2}, 100'00, 1}});
    EXPECT_EQ(table.rows[0].figures.costPerLead, Money{100'00});
    EXPECT_EQ(table.rows[1].figures.costPerLead, Money{33'33});
    EXPECT_EQ(table.total.costPerLead, Money{50'00});
}

TEST(ChannelFigures, aRatioOfTheTotalIsOfWhatHasACost) {
    const auto table = channelTable({lead(1), lead(noCode), lead(noCode)}, {won(1, 50'00, 1), won(2, 900'00, noCode), won(3, 700'00, 2)}, {{{1}, 100'00, 1}});
    EXPECT_EQ(table.total.leads, 3);
    EXPECT_EQ(table.total.revenue, Money{1'650'00});
    EXPECT_EQ(table.total.costPerLead, Money{100'00}) << "two leads came of no campaign";
    EXPECT_EQ(table.total.costPerCustomer, Money{100'00});
    EXPECT_EQ(table.total.roas, 0.5);
    EXPECT_EQ(table.total.roi, -0.5) << "as the row that has a cost";
}

TEST(ChannelFigures, sharesOfADealAreOneDeal) {
    const auto table = channelTable({}, {won(1, 60'00, 1), won(1, 40'00, 2)}, {});
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1].figures.won, 1);
    EXPECT_EQ(table.total.deals, 1);
    EXPECT_EQ(table.total.won, 1);
    EXPECT_EQ(table.total.customers, 1);
    EXPECT_EQ(table.total.revenue, Money{100'00});
}

TEST(ChannelFigures, currenciesHaveTheirOwnRows) {
    DealFact unknown = won(3, 0, 5, noCode);
    unknown.amount.reset();
    const auto table = channelTable({lead(5), lead(6)}, {won(1, 100, 5, 1), won(2, 900, 5, 2), unknown}, {});
    EXPECT_TRUE(table.mixed);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].figures.revenue, Money{100});
    EXPECT_EQ(table.rows[0].figures.deals, 2) << "the deal without amount counts once";
    EXPECT_EQ(table.rows[1].figures.revenue, Money{900});
    EXPECT_EQ(table.rows[1].figures.deals, 1);
    EXPECT_EQ(table.rows[2].key[0], 6);
    EXPECT_EQ(table.total.revenue, Money{0});
    EXPECT_EQ(table.total.deals, 3);
    EXPECT_EQ(table.total.leads, 2);
}

TEST(LeadConversion, leadCreatedToDealWon) {
    std::vector<LeadFact> leads(4, lead(0));
    leads[0].created = day0, leads[0].wonOn = day0 + std::chrono::days{10};
    leads[1].created = day0, leads[1].wonOn = day0 + std::chrono::days{21};
    leads[2].wonOn = day0;
    const LeadConversion figures = leadConversion(leads);
    EXPECT_EQ(figures.rate, 0.75);
    EXPECT_EQ(figures.days.mean, 15.5);
    EXPECT_EQ(figures.days.median, 15.5);
    EXPECT_EQ(figures.withoutDates, 1);
    leads[1].wonOn = day0 - std::chrono::days{1};
    EXPECT_EQ(leadConversion(leads).wonBeforeCreated, 1);
    EXPECT_FALSE(leadConversion({}).rate);
}

TEST(HandoffFigures, undecidedOnesAreNotAccepted) {
    const std::vector<AnsweredHandoff> handoffs{{{}, HandoffState::Accepted, 60}, {{}, HandoffState::Accepted, 120}, {{}, HandoffState::Rejected, 30},
                                            {{}, HandoffState::Open, {}}, {{}, HandoffState::Recycled, 10}};
    const HandoffFigures figures = handoffFigures(handoffs);
    EXPECT_EQ(figures.delivered, 5);
    EXPECT_EQ(figures.undecided, 1);
    EXPECT_EQ(figures.acceptance, 0.5);
    EXPECT_EQ(figures.minutes.median, 45.0);
    EXPECT_FALSE(handoffFigures({}).acceptance);
}

TEST(ActivityFigures, byKindAndState) {
    const std::vector<ActivityFact> activities{{{}, ActivityKind::Call, true, false}, {{}, ActivityKind::Call, false, true}, {{}, ActivityKind::Task, false, false}};
    const ActivityFigures figures = activityFigures(activities);
    EXPECT_EQ(figures.calls, 2);
    EXPECT_EQ(figures.tasks, 1);
    EXPECT_EQ(figures.done, 1);
    EXPECT_EQ(figures.open, 2);
    EXPECT_EQ(figures.overdue, 1);
    EXPECT_NEAR(*figures.doneRate, 1.0 / 3, 1e-12);
}

}
