// SPDX-License-Identifier: MIT
// Weights of touches by model.
#include "core/campaign/attribution.h"
#include "core/base/share_out.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace tilth {
namespace {

using Touches = std::span<const AttributionTouch>;

std::vector<double> scaled(std::vector<double> weights) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum == 0) return {};
    for (double& weight : weights) weight /= sum;
    return weights;
}

MilestoneWeights weightsOf(const AttributionRule& rule) {
    switch (rule.model) {
    case AttributionModel::UShaped: return {.first = 40, .lead = 40, .rest = 20};
    case AttributionModel::WShaped: return {.first = 30, .lead = 30, .opportunity = 30, .rest = 10};
    case AttributionModel::FullPath: return {22.5, 22.5, 22.5, 22.5, 10};
    default: return rule.custom;
    }
}

// The last touch at or before the instant.
std::optional<std::size_t> touchOf(Touches touches, std::optional<Time> milestone) {
    if (!milestone) return {};
    const auto after = std::ranges::upper_bound(touches, *milestone, {}, &AttributionTouch::at);
    return after == touches.begin() ? std::nullopt : std::optional{static_cast<std::size_t>(after - touches.begin()) - 1};
}

struct Milestone {
    double weight;
    std::optional<std::size_t> touch;               // none: absent
};
std::array<Milestone, 4> milestonesOf(const MilestoneWeights& w, const DealPath& path, Touches touches) {
    return {{{w.first, std::size_t{0}}, {w.lead, touchOf(touches, path.leadAt)}, {w.opportunity, touchOf(touches, path.opportunityAt)},
             {w.close, touches.size() - 1}}};
}
// The rest ends with the model's last milestone; where that is absent, with the close.
std::size_t endOfRest(std::span<const Milestone> milestones, std::size_t size) {
    std::size_t end = size;
    for (const Milestone& m : milestones)
        if (m.weight > 0) end = m.touch ? *m.touch : size;
    return end;
}

std::vector<double> byMilestones(const MilestoneWeights& given, const DealPath& path, Touches touches) {
    const auto milestones = milestonesOf(given, path, touches);
    std::vector<double> weights(touches.size());
    for (const Milestone& m : milestones)
        if (m.touch) weights[*m.touch] += m.weight;
    std::vector<std::size_t> rest;
    const std::size_t end = endOfRest(milestones, touches.size());
    for (std::size_t i = 0; i < end; ++i)
        if (weights[i] == 0) rest.push_back(i);
    for (const std::size_t i : rest) weights[i] = given.rest / static_cast<double>(rest.size());
    return scaled(std::move(weights));
}

// Ages count from the latest touch: the common factor drops out, and centuries do not end in zeros alone.
std::vector<double> byDecay(int halfLifeDays, Touches touches) {
    const Date latest = std::ranges::max(touches, {}, &AttributionTouch::day).day;
    std::vector<double> weights;
    for (const AttributionTouch& touch : touches) weights.push_back(std::exp2(-static_cast<double>((latest - touch.day).count()) / halfLifeDays));
    return scaled(std::move(weights));
}
std::vector<double> single(std::size_t size, std::size_t place) {
    std::vector<double> weights(size);
    weights[place] = 1;
    return weights;
}

}

const Choice* attributionModelNamed(std::string_view name) {
    const auto at = std::ranges::find(attributionModelChoices, name, &Choice::name);
    return at == attributionModelChoices.end() || name == attributionModelChoices.back().name ? nullptr : &*at;
}

bool isResponse(const Touch& touch) {
    using enum TouchKind;
    constexpr std::array answers{Form, Download, LinkClick, MailClick, MailReply, EventRegistered, EventAttended, Webinar, AdClick, Call, Meeting, Chat, Social};
    return touch.responded || std::ranges::find(answers, touch.kind) != answers.end();
}

Result<Done> checkWeights(const MilestoneWeights& w) {
    const std::array all{w.first, w.lead, w.opportunity, w.close, w.rest};
    const double sum = std::accumulate(all.begin(), all.end(), 0.0);
    if (std::ranges::any_of(all, [](double weight) { return !(weight >= 0); }) || std::abs(sum - 100) > 1e-9)
        return Error{Error::Refused, "The weights of a custom model must not be negative and must total 100.", "weights"};
    return Done{};
}

std::vector<AttributionTouch> eligible(DealPath path, bool respondedOnly) {
    std::erase_if(path.touches, [&](const AttributionTouch& t) { return t.day > path.closeDate || (respondedOnly && !t.responded); });
    std::ranges::sort(path.touches, [](const auto& a, const auto& b) { return a.at != b.at ? a.at < b.at : a.id < b.id; });
    return std::move(path.touches);
}

std::vector<double> touchWeights(const AttributionRule& rule, const DealPath& path, std::span<const AttributionTouch> touches) {
    if (touches.empty()) return {};
    switch (rule.model) {
    case AttributionModel::First: return single(touches.size(), 0);
    case AttributionModel::Last: return single(touches.size(), touches.size() - 1);
    case AttributionModel::Linear: return scaled(std::vector<double>(touches.size(), 1));
    case AttributionModel::TimeDecay: return byDecay(rule.halfLifeDays, touches);
    default: return byMilestones(weightsOf(rule), path, touches);
    }
}

std::vector<Money> attributed(Money revenue, std::span<const double> weights) {
    std::vector<double> parts;
    for (const double weight : weights) parts.push_back(weight * static_cast<double>(revenue.minor));
    std::vector<Money> shares;
    for (const std::int64_t minor : shared(revenue.minor, parts)) shares.push_back({minor});
    return shares;
}

std::vector<CampaignShare> campaignShares(const AttributionRule& rule, const DealPath& path, Money revenue) {
    const std::vector<AttributionTouch> touches = eligible(path);
    const std::vector<double> weights = touchWeights(rule, path, touches);
    if (weights.empty()) return {{0, revenue}};
    const std::vector<Money> parts = attributed(revenue, weights);
    std::vector<CampaignShare> shares;
    for (std::size_t i = 0; i < touches.size(); ++i) {
        if (weights[i] == 0) continue;
        auto at = std::ranges::find(shares, touches[i].campaign, &CampaignShare::campaign);
        if (at == shares.end()) at = shares.insert(at, CampaignShare{touches[i].campaign, {}});
        at->revenue.minor += parts[i].minor;
    }
    return shares;
}

}
