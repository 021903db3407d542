// SPDX-License-Identifier: MIT
// The plan of a year (F64): approved by both heads, then kept; changed by a new version; versions compared.
#pragma once
#include "core/model/marketing_plan.h"
#include "core/model/user.h"
#include <span>
#include <vector>

namespace tilth {

enum class PlanSide { Marketing, Sales };
inline constexpr std::array planSideChoices{Choice{"marketing", TR("PlanSide", "Marketing")}, Choice{"sales", TR("PlanSide", "Sales")}};

/// The texts of a plan in their order on the page.
struct PlanSection { std::string_view key; std::string MarketingPlan::*text; };
std::span<const PlanSection> planSections();

/// The side's approval; with both the plan is approved. Refused{status}: it has this approval already; `by` is not that side's head.
/// head: login of who that is; empty: managers and administrators approve.
Result<MarketingPlan> approved(MarketingPlan plan, PlanSide side, const User& by, std::string_view head, Time now);

/// A plan about to be written: approvals are given with approved(), a change of text takes the first of them back, and an approved plan
/// is not edited. Fills in its title.
Result<MarketingPlan> settled(MarketingPlan plan, const MarketingPlan* before);

/// A draft with the texts of a plan and the next free number of its year.
MarketingPlan newVersion(const MarketingPlan& plan, std::span<const MarketingPlan> all);
/// The approved plan of the year with the greatest number, else the newest draft; null: there is none.
const MarketingPlan* planOf(std::int64_t year, std::span<const MarketingPlan> all);

struct PlanDifference {
    std::string_view section;               // key of its field
    std::string before, now;
    friend bool operator==(const PlanDifference&, const PlanDifference&) = default;
};
std::vector<PlanDifference> differences(const MarketingPlan& before, const MarketingPlan& now);

}
