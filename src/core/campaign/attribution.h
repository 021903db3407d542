// SPDX-License-Identifier: MIT
// Which touches earned a deal's revenue (kpis.md §2): one table of touches, never sampled, feeds every model.
#pragma once
#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/tr.h"
#include "core/model/touch.h"
#include "core/schema/field.h"
#include <array>
#include <span>
#include <vector>

namespace tilth {

enum class AttributionModel { First, Last, Linear, UShaped, WShaped, FullPath, TimeDecay, Custom };
inline constexpr std::array attributionModelChoices{
    Choice{"first", TR("Attribution", "First touch")}, Choice{"last", TR("Attribution", "Last touch")},
    Choice{"linear", TR("Attribution", "Linear")}, Choice{"u", TR("Attribution", "U-shaped")},
    Choice{"w", TR("Attribution", "W-shaped")}, Choice{"full", TR("Attribution", "Full path")},
    Choice{"decay", TR("Attribution", "Time decay")}, Choice{"custom", TR("Attribution", "Custom")}};

/// The model of that name; null for none. Custom is left out: its weights are a rule's own.
const Choice* attributionModelNamed(std::string_view name);

/// Whether the person answered: marked so, or of a kind that is an answer. Opening a mail or looking at a page is none: programs do that too.
bool isResponse(const Touch& touch);

/// Percent for the touches that hold a milestone, and for all other ones together.
struct MilestoneWeights {
    double first = 0, lead = 0, opportunity = 0, close = 0, rest = 0;
};
/// Refused unless none is negative and they total 100.
Result<Done> checkWeights(const MilestoneWeights& weights);

struct AttributionRule {
    AttributionModel model = AttributionModel::Linear;
    int halfLifeDays = 7;                   // of TimeDecay; 30 suits long cycles
    MilestoneWeights custom{};              // of Custom
};

struct AttributionTouch {
    std::int64_t id = 0;
    Time at{};
    Date day{};                             // of `at` in the organisation's zone
    std::int64_t campaign = 0;              // or any other channel that gets the share
    bool responded = true;
};
struct DealPath {
    std::vector<AttributionTouch> touches;  // of the people linked to the deal
    std::optional<Time> leadAt, opportunityAt;
    Date closeDate{};
};
/// Touches up to the close date, those with a response alone unless all are wanted, by instant and id.
std::vector<AttributionTouch> eligible(DealPath path, bool respondedOnly = true);

/// One weight per eligible touch, 1 together; none: the revenue is unattributed.
std::vector<double> touchWeights(const AttributionRule& rule, const DealPath& path, std::span<const AttributionTouch> touches);
/// The revenue to the cent: remaining units go to the largest fractions, among equals to the earlier touch.
std::vector<Money> attributed(Money revenue, std::span<const double> weights);

struct CampaignShare {
    std::int64_t campaign = 0;              // 0: of no campaign
    Money revenue;
    friend bool operator==(const CampaignShare&, const CampaignShare&) = default;
};
/// What each campaign has of a deal, each once, by its first touch; together the revenue. Without an eligible touch all is of no campaign.
std::vector<CampaignShare> campaignShares(const AttributionRule& rule, const DealPath& path, Money revenue);

}
