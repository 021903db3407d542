// SPDX-License-Identifier: MIT
// What sources and campaigns brought and cost: leads, conversion, CPL, CAC, ROAS, ROI (kpis.md §1), and hand-offs, activities.
#pragma once
#include "core/analytics/facts.h"
#include "core/analytics/statistics.h"

namespace tilth {

/// Leads that became won deals, found by their link.
struct LeadConversion {
    std::int64_t leads = 0, won = 0;
    std::optional<double> rate;
    Spread days;                                    // lead created to deal won
    std::int64_t withoutDates = 0, wonBeforeCreated = 0;    // in the rate, not in the days
};
LeadConversion leadConversion(std::span<const LeadFact> leads);

/// Figures of one channel in one currency. Cost 0 or unknown: n/a, never infinite.
struct ChannelFigures {
    std::int64_t leads = 0, mqls = 0, sqls = 0, deals = 0, won = 0, customers = 0;
    Money revenue;
    std::optional<Money> cost;                      // none known
    std::optional<Money> costPerLead, costPerCustomer;      // spend ÷ leads, spend ÷ customers won (spend alone: no salaries)
    std::optional<double> roas, roi;                // revenue ÷ cost; (revenue - cost) ÷ cost
};
ChannelFigures channelFigures(std::span<const LeadFact> leads, std::span<const DealFact> deals, std::span<const CostFact> costs);

struct ChannelRow {
    GroupKey key{};
    CurrencyCode currency = noCode;
    ChannelFigures figures;
};
struct ChannelTable {
    std::vector<ChannelRow> rows;                   // by key, then currency
    ChannelFigures total;                           // ratios of sums, not means of ratios, over keys with a cost; of mixed currencies: without amounts
    bool mixed = false;                             // rows are split by currency; each repeats the leads of its key
};
ChannelTable channelTable(std::vector<LeadFact> leads, std::vector<DealFact> deals, std::vector<CostFact> costs);

/// Hand-offs by their answer; acceptance = accepted ÷ (accepted + rejected + undecided).
struct HandoffFigures {
    std::int64_t delivered = 0, accepted = 0, rejected = 0, recycled = 0, undecided = 0;
    std::optional<double> acceptance;
    Spread minutes;                                 // hand-off to answer
};
HandoffFigures handoffFigures(std::span<const AnsweredHandoff> handoffs);

struct ActivityFigures {
    std::int64_t calls = 0, meetings = 0, mails = 0, tasks = 0, notes = 0;      // all of the kind
    std::int64_t count = 0, done = 0, open = 0, overdue = 0;
    std::optional<double> doneRate;
};
ActivityFigures activityFigures(std::span<const ActivityFact> activities);

}
