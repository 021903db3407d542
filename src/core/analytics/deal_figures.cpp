// SPDX-License-Identifier: MIT
// Figures of deals.
#include "core/analytics/deal_figures.h"
#include <cmath>
#include <numeric>

namespace tilth {
namespace {

std::vector<std::int64_t> amountsOf(std::span<const DealFact> deals, StageKind state) {
    std::vector<std::int64_t> amounts;
    for (const DealFact& deal : deals)
        if (deal.state == state && deal.amount) amounts.push_back(*deal.amount);
    return amounts;
}
Money sumOf(const std::vector<std::int64_t>& amounts) { return {std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0})}; }
std::int64_t countOf(std::span<const DealFact> deals, StageKind state) { return std::ranges::count(deals, state, &DealFact::state); }

std::int64_t weightedMinor(const DealFact& deal) {
    const std::int64_t minor = deal.amount.value_or(0), rest = minor % 100 * deal.percent;
    return minor / 100 * deal.percent + (rest + (rest < 0 ? -50 : 50)) / 100;
}

}

WinRate winRate(std::span<const DealFact> deals) {
    WinRate figures{countOf(deals, StageKind::Won), countOf(deals, StageKind::Lost), countOf(deals, StageKind::Open), std::ssize(deals), {}, {}, {}, {}, {}, {}, {}, {}, 0};
    const std::int64_t closed = figures.won + figures.lost;
    const auto won = amountsOf(deals, StageKind::Won), lost = amountsOf(deals, StageKind::Lost);
    figures.rate = ratio(figures.won, closed);
    figures.rateOfAll = ratio(figures.won, figures.all);
    if (closed < fewCases) figures.interval = wilson(figures.won, closed);
    figures.wonAmount = sumOf(won);
    figures.lostAmount = sumOf(lost);
    if (!mixesCurrencies(deals)) figures.rateByValue = ratio(figures.wonAmount.minor, figures.wonAmount.minor + figures.lostAmount.minor);
    figures.average = meanOf(won);
    figures.median = medianOf(won);
    figures.withoutAmount = closed - std::ssize(won) - std::ssize(lost);
    return figures;
}

Cycle salesCycle(std::span<const DealFact> deals, bool lostToo) {
    Cycle cycle;
    std::vector<std::int64_t> days;
    for (const DealFact& deal : deals) {
        if (deal.state == StageKind::Open || (deal.state == StageKind::Lost && !lostToo)) continue;
        if (!deal.created || !deal.closed) ++cycle.withoutDates;
        else if (*deal.closed < *deal.created) ++cycle.closedBeforeCreated;
        else days.push_back((*deal.closed - *deal.created).count());
    }
    cycle.days = spreadOf(std::move(days));
    return cycle;
}

PipelineSum pipelineSum(std::span<const DealFact> deals) {
    PipelineSum sum;
    for (const DealFact& deal : deals) {
        if (deal.state != StageKind::Open) continue;
        ++sum.count;
        sum.amount.minor += deal.amount.value_or(0);
        sum.weighted.minor += weightedMinor(deal);
        sum.withoutAmount += !deal.amount;
    }
    return sum;
}

std::optional<Money> moneyPerDay(std::int64_t open, std::optional<Money> average, std::optional<double> winRate, std::optional<double> cycleDays) {
    if (!average || !winRate || !cycleDays || *cycleDays <= 0) return {};
    return Money{std::llround(static_cast<double>(open) * static_cast<double>(average->minor) * *winRate / *cycleDays)};
}

Forecast forecast(std::span<const DealFact> deals, Date today) {
    Forecast sum;
    for (const DealFact& deal : deals) {
        if (deal.state == StageKind::Lost) continue;
        const bool won = deal.state == StageKind::Won, late = !won && deal.closed && *deal.closed < today;
        Money& bucket = won ? sum.actual : late ? sum.overdue : sum.expected;
        bucket.minor += won ? deal.amount.value_or(0) : weightedMinor(deal);
        sum.withoutAmount += !deal.amount;
    }
    sum.total = {sum.expected.minor + sum.actual.minor};
    return sum;
}

Coverage coverage(Money openPipeline, Money quota, Money closed) {
    if (closed >= quota) return {true, {}};
    return {false, ratio(openPipeline.minor, quota.minor - closed.minor)};
}

std::int64_t lostAmong(std::span<const DealFact> deals) { return countOf(deals, StageKind::Lost); }
LostSum lostSum(std::span<const DealFact> deals, std::int64_t allLost) {
    const std::int64_t count = lostAmong(deals);
    return {count, sumOf(amountsOf(deals, StageKind::Lost)), ratio(count, allLost)};
}

}
