// SPDX-License-Identifier: MIT
// Figures of leads, channels, hand-offs and activities.
#include "core/analytics/channel_figures.h"
#include <map>
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

// A deal without amount, of no currency that the group has, counts in the group's first one.
template <class Fact> std::vector<Fact> inCurrency(std::span<const Fact> facts, CurrencyCode currency, const std::set<CurrencyCode>& all) {
    std::vector<Fact> some;
    std::ranges::copy_if(facts, std::back_inserter(some), [&](const Fact& fact) {
        return all.contains(fact.currency) ? fact.currency == currency : currency == *all.begin();
    });
    return some;
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

// The facts of one key.
struct Channel {
    std::vector<LeadFact> leads;
    std::vector<DealFact> deals;
    std::vector<CostFact> costs;

    void addRows(std::vector<ChannelRow>& rows, const GroupKey& key) const {
        std::set<CurrencyCode> currencies;
        addCurrencies(currencies, std::span(deals));
        addCurrencies(currencies, std::span(costs));
        if (currencies.empty()) currencies.insert(noCode);
        for (const CurrencyCode currency : currencies)
            rows.push_back({key, currency, channelFigures(leads, inCurrency(std::span(deals), currency, currencies), inCurrency(std::span(costs), currency, currencies))});
    }
};
using Channels = std::map<GroupKey, Channel>;

// Facts are many, keys few: each is moved once to its own, in the order in which they came.
template <class Fact> void part(Channels& channels, std::vector<Fact> facts, std::vector<Fact> Channel::* kind) {
    for (const Fact& fact : facts) (channels[fact.key].*kind).push_back(fact);
}

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
    Channels channels;
    part(channels, std::move(leads), &Channel::leads);
    part(channels, std::move(deals), &Channel::deals);
    part(channels, std::move(costs), &Channel::costs);
    for (const auto& [key, channel] : channels) channel.addRows(table.rows, key);
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
