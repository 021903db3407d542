// SPDX-License-Identifier: MIT
// Win rate, cycle, pipeline, velocity, forecast.
#include "core/analytics/rivals.h"
#include "support/example_files.h"
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace tilth::test {
namespace {

const Date day0{std::chrono::year{2026} / 6 / 15};
Date dayAfter(int days) { return day0 + std::chrono::days{days}; }

DealFact aDeal(StageKind state, std::optional<std::int64_t> amount, std::int64_t percent = 0) {
    DealFact deal;
    deal.state = state, deal.amount = amount, deal.percent = percent, deal.created = day0, deal.closed = dayAfter(30);
    return deal;
}

// The columns of sales_pipeline.csv: no quotes, no commas in values.
std::optional<Date> dayOf(const std::string& text) {
    const auto day = parseDate(text);
    return day ? std::optional{*day} : std::nullopt;
}
DealFact dealOf(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
    cells.resize(8);
    if (cells[7].ends_with('\r')) cells[7].pop_back();
    DealFact deal;
    deal.state = cells[4] == "Won" ? StageKind::Won : cells[4] == "Lost" ? StageKind::Lost : StageKind::Open;
    deal.created = dayOf(cells[5]), deal.closed = dayOf(cells[6]);
    if (!cells[7].empty()) deal.amount = std::stoll(cells[7]) * 100;
    return deal;
}
std::vector<DealFact> mavenDeals() {
    std::ifstream file(exampleFiles() / "maven_crm" / "sales_pipeline.csv");
    std::vector<DealFact> deals;
    std::string line;
    for (std::getline(file, line); std::getline(file, line);) deals.push_back(dealOf(line));
    return deals;
}

}

TEST(DealFigures, winRateByCountAndValue) {
    const std::vector<DealFact> deals{aDeal(StageKind::Won, 30000), aDeal(StageKind::Won, {}), aDeal(StageKind::Lost, 10000), aDeal(StageKind::Open, 5)};
    const WinRate figures = winRate(deals);
    EXPECT_EQ(figures.won, 2);
    EXPECT_EQ(figures.lost, 1);
    EXPECT_EQ(figures.open, 1);
    EXPECT_NEAR(*figures.rate, 2.0 / 3, 1e-12);
    EXPECT_EQ(figures.rateOfAll, 0.5);
    EXPECT_EQ(figures.rateByValue, 0.75);
    EXPECT_EQ(figures.average, Money{30000}) << "an unknown amount is not 0";
    EXPECT_EQ(figures.withoutAmount, 1);
    EXPECT_TRUE(figures.interval);
    std::vector<DealFact> mixed = deals;
    for (DealFact& deal : mixed) deal.currency = 1;
    EXPECT_EQ(winRate(mixed).rateByValue, 0.75) << "one currency, whichever";
    mixed.front().currency = 2;
    EXPECT_FALSE(winRate(mixed).rateByValue) << "yen and euros are not added up";
    EXPECT_EQ(winRate(mixed).rate, figures.rate);
    EXPECT_FALSE(winRate({}).rate);
}

TEST(DealFigures, cycleLeavesOutWhatHasNoLength) {
    std::vector<DealFact> deals{aDeal(StageKind::Won, 1), aDeal(StageKind::Won, 1), aDeal(StageKind::Won, 1), aDeal(StageKind::Lost, 1), aDeal(StageKind::Open, 1)};
    deals[1].created.reset();
    deals[2].closed = dayAfter(-1);
    deals[3].closed = dayAfter(10);
    const Cycle won = salesCycle(deals);
    EXPECT_EQ(won.days.n, 1);
    EXPECT_EQ(won.days.median, 30.0);
    EXPECT_EQ(won.withoutDates, 1);
    EXPECT_EQ(won.closedBeforeCreated, 1);
    EXPECT_EQ(salesCycle(deals, true).days.mean, 20.0);
}

TEST(DealFigures, velocityPerDay) {                 // kpis V2
    EXPECT_EQ(moneyPerDay(50, Money{1'000'000}, 0.20, 30.0), Money{333333});
    EXPECT_FALSE(moneyPerDay(50, Money{1}, 0.2, 0.0));
    EXPECT_FALSE(moneyPerDay(50, {}, 0.2, 30.0));
    std::vector<DealFact> deals(10, aDeal(StageKind::Open, 7));
    deals.push_back(aDeal(StageKind::Won, 600));
    deals.push_back(aDeal(StageKind::Lost, 600));
    EXPECT_EQ(velocity(deals).perDay, Money{100});
}

TEST(DealFigures, forecastOfAMonth) {               // kpis V1
    const std::vector<DealFact> deals{aDeal(StageKind::Open, 10'000'000, 50), aDeal(StageKind::Won, 3'000'000, 100), aDeal(StageKind::Lost, 8'000'000)};
    const Forecast month = forecast(deals, day0);
    EXPECT_EQ(month.total, Money{8'000'000});
    EXPECT_EQ(month.actual, Money{3'000'000});
    EXPECT_EQ(month.overdue, Money{0});
    EXPECT_EQ(forecast(deals, dayAfter(31)).overdue, Money{5'000'000}) << "past its close date: a bucket of its own";
    EXPECT_EQ(forecast(deals, dayAfter(31)).total, Money{3'000'000});
}

TEST(DealFigures, coverageOfTheQuota) {             // kpis V5
    EXPECT_EQ(coverage({150'000'000}, {100'000'000}, {40'000'000}).times, 2.5);
    EXPECT_TRUE(coverage({1}, {100}, {100}).met);
}

TEST(DealFigures, pipelineIsWeightedDealByDeal) {
    const std::vector<DealFact> deals{aDeal(StageKind::Open, 101, 50), aDeal(StageKind::Open, 101, 50), aDeal(StageKind::Open, {}, 50), aDeal(StageKind::Won, 500, 100)};
    const PipelineSum sum = pipelineSum(deals);
    EXPECT_EQ(sum.count, 3);
    EXPECT_EQ(sum.amount, Money{202});
    EXPECT_EQ(sum.weighted, Money{102});
    EXPECT_EQ(sum.withoutAmount, 1);
}

TEST(DealFigures, lostShare) {
    const std::vector<DealFact> deals{aDeal(StageKind::Lost, 100), aDeal(StageKind::Lost, {}), aDeal(StageKind::Won, 500)};
    EXPECT_EQ(lostAmong(deals), 2);
    EXPECT_EQ(lostSum(deals, 8).share, 0.25);
    EXPECT_EQ(lostSum(deals, 8).amount, Money{100});
}

TEST(Grouped, currenciesAreNeverAddedUp) {
    std::vector<DealFact> deals{aDeal(StageKind::Won, 100), aDeal(StageKind::Won, 200), aDeal(StageKind::Won, 300), aDeal(StageKind::Open, {})};
    deals[0].key = {2}, deals[1].key = {1}, deals[2].key = {2}, deals[3].key = {noCode};
    deals[0].currency = deals[1].currency = deals[2].currency = 7;
    const auto one = grouped(deals);
    ASSERT_EQ(one.groups.size(), 3U);
    EXPECT_FALSE(one.mixed);
    EXPECT_EQ(one.groups[0].key[0], noCode) << "no value is a group of its own";
    EXPECT_EQ(one.groups[2].facts.size(), 2U);
    EXPECT_EQ(one.groups[2].currency, 7);
    deals[2].currency = 8;
    const auto two = grouped(deals);
    EXPECT_TRUE(two.mixed);
    ASSERT_EQ(two.groups.size(), 4U);
    EXPECT_EQ(winRate(two.groups[2].facts).wonAmount, Money{100});
    EXPECT_EQ(winRate(two.groups[3].facts).wonAmount, Money{300});
}

TEST(DealFigures, knownAnswersOfTheMavenPipeline) {
    if (exampleFiles().empty()) GTEST_SKIP() << "no example files";
    const auto deals = mavenDeals();
    const WinRate figures = winRate(deals);
    EXPECT_EQ(figures.all, 8800);
    EXPECT_EQ(figures.won, 4238);
    EXPECT_EQ(figures.lost, 2473);
    EXPECT_EQ(figures.wonAmount, Money{10'005'534'00});
    EXPECT_NEAR(*figures.rate, 0.6315, 0.00005);
    EXPECT_NEAR(*figures.rateOfAll, 0.4816, 0.00005);
    EXPECT_FALSE(figures.interval) << "8,800 deals need none";
    EXPECT_EQ(salesCycle(deals).days.median, 57.0);
}

}
