// SPDX-License-Identifier: MIT
// Figures of leads, channels, hand-offs and activities.
#include "core/analytics/channel_figures.h"
#include <set>

namespace tilth {
namespace {

std::optional<Money> per(const std::optional<Money>& cost, std::int64_t count) {
    if (!cost || !count) return {};
    return Money{(cost->minor * 2 + count) / (count * 2)};                          // half up
}
std::optional<Money> sumOf(std::span<const CostFact> costs) {
    if (costs.empty()) return {};
    Money sum;
    for (const CostFact& cost : costs) sum.minor += cost.cost;
    return sum;
}

void addDeals(ChannelFigures& figures, std::span<const DealFact> deals) {
    std::set<std::int64_t> customers;
    for (const DealFact& deal : deals) {
        ++figures.deals;
        if (deal.state != StageKind::Won) continue;
        ++figures.won;
        figures.revenue.minor += deal.amount.value_or(0);
        customers.insert(deal.customer ? deal.customer : -deal.id);
    }
    figures.customers = std::ssize(customers);
}

// Each kind of fact sorted by key: groups are found by halving.
template <class Fact> std::span<const Fact> within(const std::vector<Fact>& sorted, const GroupKey& key) {
    const auto range = std::ranges::equal_range(sorted, key, {}, &Fact::key);
    return {range.begin(), range.end()};
}
// A deal without amount, of no currency that the group has, counts in the group's first one.
template <class Fact> std::vector<Fact> inCurrency(std::span<const Fact> facts, CurrencyCode currency, const std::set<CurrencyCode>& all) {
    std::vector<Fact> some;
    std::ranges::copy_if(facts, std::back_inserter(some), [&](const Fact& fact) {
        return all.contains(fact.currency) ? fact.currency == currency : currency == *all.begin();
    });
    return some;
}
template <class Fact> void addKeys(std::set<GroupKey>& keys, const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) keys.insert(fact.key);
}
template <class Fact> void addCurrencies(std::set<CurrencyCode>& all, std::span<const Fact> facts) {
    for (const Fact& fact : facts)
        if (hasMoney(fact)) all.insert(fact.currency);
}

ChannelFigures withoutAmounts(ChannelFigures figures) {
    figures.revenue = {};
    figures.cost.reset(), figures.costPerLead.reset(), figures.costPerCustomer.reset();
    figures.roas.reset(), figures.roi.reset();
    return figures;
}

// All facts, each kind sorted by key.
struct Channels {
    std::vector<LeadFact> leads;
    std::vector<DealFact> deals;
    std::vector<CostFact> costs;

    void addRows(std::vector<ChannelRow>& rows, const GroupKey& key) const {
        std::set<CurrencyCode> currencies;
        addCurrencies(currencies, within(deals, key));
        addCurrencies(currencies, within(costs, key));
        if (currencies.empty()) currencies.insert(noCode);
        for (const CurrencyCode currency : currencies)
            rows.push_back({key, currency, channelFigures(within(leads, key), inCurrency(within(deals, key), currency, currencies), inCurrency(within(costs, key), currency, currencies))});
    }
};

}

LeadConversion leadConversion(std::span<const LeadFact> leads) {
    LeadConversion figures;
    std::vector<std::int64_t> days;
    for (const LeadFact& lead : leads) {
        ++figures.leads;
        if (!lead.wonOn) continue;
        ++figures.won;
        if (!lead.created) ++figures.withoutDates;
        else if (*lead.wonOn < *lead.created) ++figures.wonBeforeCreated;
        else days.push_back((*lead.wonOn - *lead.created).count());
    }
    figures.rate = ratio(figures.won, figures.leads);
    figures.days = spreadOf(std::move(days));
    return figures;
}

ChannelFigures channelFigures(std::span<const LeadFact> leads, std::span<const DealFact> deals, std::span<const CostFact> costs) {
    ChannelFigures figures;
    figures.leads = std::ssize(leads);
    figures.mqls = std::ranges::count(leads, true, &LeadFact::mql);
    figures.sqls = std::ranges::count(leads, true, &LeadFact::sql);
    addDeals(figures, deals);
    figures.cost = sumOf(costs);
    figures.costPerLead = per(figures.cost, figures.leads);
    figures.costPerCustomer = per(figures.cost, figures.customers);
    if (!figures.cost) return figures;
    figures.roas = ratio(figures.revenue.minor, figures.cost->minor);
    figures.roi = ratio(figures.revenue.minor - figures.cost->minor, figures.cost->minor);
    return figures;
}

ChannelTable channelTable(std::vector<LeadFact> leads, std::vector<DealFact> deals, std::vector<CostFact> costs) {
    std::set<CurrencyCode> currencies;
    addCurrencies(currencies, std::span<const DealFact>(deals));
    addCurrencies(currencies, std::span<const CostFact>(costs));
    ChannelTable table{{}, channelFigures(leads, deals, costs), currencies.size() > 1};
    if (table.mixed) table.total = withoutAmounts(table.total);
    std::set<GroupKey> keys;
    addKeys(keys, leads), addKeys(keys, deals), addKeys(keys, costs);
    Channels channels{std::move(leads), std::move(deals), std::move(costs)};
    std::ranges::stable_sort(channels.leads, {}, &LeadFact::key);
    std::ranges::stable_sort(channels.deals, {}, &DealFact::key);
    std::ranges::stable_sort(channels.costs, {}, &CostFact::key);
    for (const GroupKey& key : keys) channels.addRows(table.rows, key);
    return table;
}

HandoffFigures handoffFigures(std::span<const AnsweredHandoff> handoffs) {
    const auto count = [&](HandoffState state) { return std::ranges::count(handoffs, state, &AnsweredHandoff::state); };
    HandoffFigures figures{std::ssize(handoffs), count(HandoffState::Accepted), count(HandoffState::Rejected), count(HandoffState::Recycled),
                           count(HandoffState::Open), {}, {}};
    figures.acceptance = ratio(figures.accepted, figures.delivered - figures.recycled);
    std::vector<std::int64_t> minutes;
    for (const AnsweredHandoff& handoff : handoffs)
        if (handoff.minutesToAnswer) minutes.push_back(*handoff.minutesToAnswer);
    figures.minutes = spreadOf(std::move(minutes));
    return figures;
}

ActivityFigures activityFigures(std::span<const ActivityFact> activities) {
    const auto count = [&](ActivityKind kind) { return std::ranges::count(activities, kind, &ActivityFact::kind); };
    ActivityFigures figures{count(ActivityKind::Call), count(ActivityKind::Meeting), count(ActivityKind::Mail), count(ActivityKind::Task),
                            count(ActivityKind::Note), std::ssize(activities), std::ranges::count(activities, true, &ActivityFact::done), 0, 0, {}};
    figures.open = figures.count - figures.done;
    figures.overdue = std::ranges::count(activities, true, &ActivityFact::overdue);
    figures.doneRate = ratio(figures.done, figures.count);
    return figures;
}

}
