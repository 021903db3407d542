// SPDX-License-Identifier: MIT
#include "core/campaign/plan_rules.h"
#include <algorithm>
#include <tuple>

namespace tilth {
namespace {

constexpr std::array sections{
    PlanSection{"market", &MarketingPlan::market}, PlanSection{"segments", &MarketingPlan::segments}, PlanSection{"targeting", &MarketingPlan::targeting},
    PlanSection{"positioning", &MarketingPlan::positioning}, PlanSection{"product", &MarketingPlan::product}, PlanSection{"price", &MarketingPlan::price},
    PlanSection{"place", &MarketingPlan::place}, PlanSection{"promotion", &MarketingPlan::promotion}, PlanSection{"goals", &MarketingPlan::goals},
    PlanSection{"budget", &MarketingPlan::budget}, PlanSection{"sla", &MarketingPlan::sla}};

struct Stamp { Link MarketingPlan::*by; std::optional<Time> MarketingPlan::*at; };
constexpr std::array stamps{Stamp{&MarketingPlan::marketingApprovedBy, &MarketingPlan::marketingApprovedAt},
                            Stamp{&MarketingPlan::salesApprovedBy, &MarketingPlan::salesApprovedAt}};

Error refused(const char* text) { return {Error::Refused, text, "status"}; }
auto approvals(const MarketingPlan& p) { return std::tie(p.status, p.marketingApprovedBy, p.marketingApprovedAt, p.salesApprovedBy, p.salesApprovedAt); }
std::string titleOf(const MarketingPlan& plan) { return std::to_string(plan.year) + ", v" + std::to_string(plan.version); }

void withoutApprovals(MarketingPlan& plan) {
    plan.status = PlanStatus::Draft;
    for (const Stamp& s : stamps) plan.*s.by = {}, (plan.*s.at).reset();
}

}

std::span<const PlanSection> planSections() { return sections; }

Result<MarketingPlan> approved(MarketingPlan plan, PlanSide side, const User& by, std::string_view head, Time now) {
    const Stamp& mine = stamps[static_cast<std::size_t>(side)];
    if (plan.*mine.at) return refused(TR("MarketingPlan", "This side has approved the plan already."));
    const bool may = head.empty() ? by.role >= Role::Manager : by.login == head;
    if (!may) return refused(TR("MarketingPlan", "Only the head of that side approves the plan; see the settings marketing_head and sales_head."));
    plan.*mine.by = Link{by.id};
    plan.*mine.at = now;
    if (std::ranges::all_of(stamps, [&](const Stamp& s) { return (plan.*s.at).has_value(); })) plan.status = PlanStatus::Approved;
    return plan;
}

Result<MarketingPlan> settled(MarketingPlan plan, const MarketingPlan* before) {
    const MarketingPlan none, &was = before ? *before : none;
    if (plan.title.empty() || plan.title == titleOf(was)) plan.title = titleOf(plan);
    if (approvals(plan) != approvals(was)) return refused(TR("MarketingPlan", "A plan is approved with its buttons or with \"plan approve\"."));
    const bool changed = !differences(was, plan).empty() || was.year != plan.year;
    if (!before || !changed) return plan;
    if (was.status == PlanStatus::Approved) return refused(TR("MarketingPlan", "An approved plan is kept as it is; make a new version and change that."));
    withoutApprovals(plan);
    return plan;
}

MarketingPlan newVersion(const MarketingPlan& plan, std::span<const MarketingPlan> all) {
    MarketingPlan next = plan;
    next.id = 0;
    next.createdRev = 0;
    next.externalId.clear();
    for (const MarketingPlan& p : all)
        if (p.year == plan.year) next.version = std::max(next.version, p.version);
    ++next.version;
    next.title = titleOf(next);
    withoutApprovals(next);
    return next;
}

const MarketingPlan* planOf(std::int64_t year, std::span<const MarketingPlan> all) {
    const MarketingPlan* best = nullptr;
    const auto rank = [](const MarketingPlan& p) { return std::pair(p.status, p.version); };
    for (const MarketingPlan& p : all)
        if (p.year == year && (!best || rank(p) > rank(*best))) best = &p;
    return best;
}

std::vector<PlanDifference> differences(const MarketingPlan& before, const MarketingPlan& now) {
    std::vector<PlanDifference> all;
    for (const PlanSection& s : sections)
        if (before.*s.text != now.*s.text) all.push_back({s.key, before.*s.text, now.*s.text});
    return all;
}

}
