// SPDX-License-Identifier: MIT
// The year's marketing plan (F64): versions, approvals, and the live figures that stand beside its texts.
#pragma once
#include "app/campaign_figures.h"
#include "app/records.h"
#include "core/campaign/plan_rules.h"

namespace tilth {

/// Approves for a side. The heads are named by the settings marketing_head and sales_head.
Result<std::int64_t> approvePlan(Workspace& workspace, std::int64_t plan, PlanSide side);
/// A draft with the plan's texts and the next number; the value is its id.
Result<std::int64_t> newPlanVersion(Workspace& workspace, std::int64_t plan);
/// A first version for a year, its sections filled with the questions that they answer; the value is its id. Refused: there is one.
Result<std::int64_t> startPlan(Workspace& workspace, std::int64_t year);
Result<std::vector<PlanDifference>> comparePlans(Workspace& workspace, std::int64_t before, std::int64_t now);
/// By year and version, newest first.
std::vector<MarketingPlan> plans(Workspace& workspace);

/// What the campaigns of a year come to: those without a parent that start in it, with all below them.
struct PlanFigures {
    CampaignFigures sum;
    std::int64_t campaigns = 0, goalLeads = 0, goalMqls = 0;
    Money goalRevenue;
};
PlanFigures planFigures(Workspace& workspace, std::int64_t year);

}
