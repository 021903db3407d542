// SPDX-License-Identifier: MIT
// Figures of leads, channels, hand-offs and activities.
#include "core/analytics/channel_figures.h"
#include <algorithm>
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

// Ids each once.
std::int64_t countOf(std::vector<std::int64_t> ids) {
    std::ranges::sort(ids);
    return std::unique(ids.begin(), ids.end()) - ids.begin();
}
// The shares of a deal are one deal.
void addDeals(ChannelFigures& figures, std::span<const DealFact> deals) {
    std::vector<std::int64_t> all, won, customers;
    for (const DealFact& deal : deals) {
        all.push_back(deal.id);
        if (deal.state != StageKind::Won) continue;
        won.push_back(deal.id);
        figures.revenue.minor += deal.amount.value_or(0);
        customers.push_back(deal.customer ? deal.customer : -deal.id);
    }
    figures.deals = countOf(std::move(all));
    figures.won = countOf(std::move(won));
    figures.customers = countOf(std::move(customers));
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

template <class Fact> std::vector<Fact> ofKeys(const std::set<GroupKey>& keys, std::span<const Fact> facts) {
    std::vector<Fact> some;
    std::ranges::copy_if(facts, std::back_inserter(some), [&](const Fact& fact) { return keys.contains(fact.key); });
    return some;
}
// A ratio is of what has a cost: what came of no campaign, or of one whose cost nobody knows, is in the sums alone.
ChannelFigures totalOf(std::span<const LeadFact> leads, std::span<const DealFact> deals, std::span<const CostFact> costs) {
    ChannelFigures total = channelFigures(leads, deals, costs);
    std::set<GroupKey> priced;
    for (const CostFact& cost : costs) priced.insert(cost.key);
    const ChannelFigures paid = channelFigures(ofKeys(priced, leads), ofKeys(priced, deals), costs);
    total.costPerLead = paid.costPerLead, total.costPerCustomer = paid.costPerCustomer;
    total.roas = paid.roas, total.roi = paid.roi;
    return total;
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
    ChannelTable table{{}, totalOf(leads, deals, costs), currencies.size() > 1};
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
