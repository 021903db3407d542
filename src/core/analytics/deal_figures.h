// SPDX-License-Identifier: MIT
// Win rate, sales cycle, pipeline, velocity, forecast, lost reasons (kpis.md §1), each for one group of deals in one currency.
#pragma once
#include "core/analytics/facts.h"
#include "core/analytics/statistics.h"

namespace tilth {

/// Won ÷ (won + lost), by close date; "no decision" counts as lost. of all: won ÷ all deals, the rival figure.
struct WinRate {
    std::int64_t won = 0, lost = 0, open = 0, all = 0;
    std::optional<double> rate, rateOfAll, rateByValue;     // by value: of amounts in one currency
    std::optional<Interval> interval;               // of the rate, below 100 closed deals
    Money wonAmount, lostAmount;                    // sums of the known amounts
    std::optional<Money> average, median;           // of won deals with an amount
    std::int64_t withoutAmount = 0;                 // closed deals whose amount is not known
};
WinRate winRate(std::span<const DealFact> deals);

/// Days from creation to close, won deals only (or won and lost). Deals without creation or close date, and those closed
/// before they were created, are left out and counted.
struct Cycle {
    Spread days;
    std::int64_t withoutDates = 0, closedBeforeCreated = 0;
};
Cycle salesCycle(std::span<const DealFact> deals, bool lostToo = false);

/// Open deals.
struct PipelineSum {
    std::int64_t count = 0;
    Money amount, weighted;                         // weighted deal by deal, half up each
    std::int64_t withoutAmount = 0;
};
PipelineSum pipelineSum(std::span<const DealFact> deals);

/// Velocity of its four parts (core/analytics/rivals.h); nothing where one is not known or the cycle takes no time (V2).
std::optional<Money> moneyPerDay(std::int64_t open, std::optional<Money> average, std::optional<double> winRate, std::optional<double> cycleDays);

/// Of the deals that close in a month: open ones by probability, won ones as they are, lost ones nothing (V1).
struct Forecast {
    Money expected, actual, total;                  // total = expected + actual
    Money overdue;                                  // weighted amounts of open deals whose close date has passed: not in expected
    std::int64_t withoutAmount = 0;
};
Forecast forecast(std::span<const DealFact> deals, Date today);

/// Open pipeline ÷ (quota - closed); met: nothing is left to cover (V5).
struct Coverage {
    bool met = false;
    std::optional<double> times;
};
Coverage coverage(Money openPipeline, Money quota, Money closed);

struct LostSum {
    std::int64_t count = 0;
    Money amount;
    std::optional<double> share;                    // of all lost deals asked for
};
LostSum lostSum(std::span<const DealFact> deals, std::int64_t allLost);
std::int64_t lostAmong(std::span<const DealFact> deals);

}
