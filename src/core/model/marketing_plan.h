// SPDX-License-Identifier: MIT
// The plan of a year on one page, in versions: what both heads approved cannot be edited, a new version can.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class PlanStatus { Draft, Approved };
inline constexpr std::array planStatusChoices{Choice{"draft", TR("MarketingPlanStatus", "Draft")}, Choice{"approved", TR("MarketingPlanStatus", "Approved")}};

struct MarketingPlan : Entity {
    std::string title;
    std::int64_t year = 0, version = 1;
    PlanStatus status = PlanStatus::Draft;
    std::string market, segments, targeting, positioning;       // market and STP
    std::string product, price, place, promotion;               // 4P
    std::string goals, budget, sla;
    Link marketingApprovedBy, salesApprovedBy;
    std::optional<Time> marketingApprovedAt, salesApprovedAt;
    static const EntityType type;
};

constexpr const char* planYearCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && (*n < 1900 || *n > 2100) ? TR("MarketingPlan", "A plan is for a year from 1900 to 2100.") : nullptr;
}

inline constexpr auto marketingPlanFields = withCommon(std::array{
    field<&MarketingPlan::title>("title", TR("MarketingPlan", "Plan"), Listed | Searched),
    field<&MarketingPlan::year>("year", TR("MarketingPlan", "Year"), Required | Listed | Filtered).checked(planYearCheck).aka("年度"),
    field<&MarketingPlan::version>("version", TR("MarketingPlan", "Version"), Listed | Filtered).aka("版本"),
    field<&MarketingPlan::status>("status", TR("MarketingPlan", "Status"), Listed | Filtered).choosing(planStatusChoices).aka("状态"),
    field<&MarketingPlan::market>("market", TR("MarketingPlan", "Market"), Multiline),
    field<&MarketingPlan::segments>("segments", TR("MarketingPlan", "Segments and their size"), Multiline),
    field<&MarketingPlan::targeting>("targeting", TR("MarketingPlan", "Target and why"), Multiline),
    field<&MarketingPlan::positioning>("positioning", TR("MarketingPlan", "Positioning"), Multiline),
    field<&MarketingPlan::product>("product", TR("MarketingPlan", "Product"), Multiline),
    field<&MarketingPlan::price>("price", TR("MarketingPlan", "Price"), Multiline),
    field<&MarketingPlan::place>("place", TR("MarketingPlan", "Place"), Multiline),
    field<&MarketingPlan::promotion>("promotion", TR("MarketingPlan", "Promotion"), Multiline),
    field<&MarketingPlan::goals>("goals", TR("MarketingPlan", "Goals"), Multiline),
    field<&MarketingPlan::budget>("budget", TR("MarketingPlan", "Budget"), Multiline),
    field<&MarketingPlan::sla>("sla", TR("MarketingPlan", "Service level (SLA)"), Multiline),
    field<&MarketingPlan::marketingApprovedBy>("marketing_approved_by", TR("MarketingPlan", "Approved for marketing by"), Filtered | Hidden).linking("user"),
    field<&MarketingPlan::marketingApprovedAt>("marketing_approved_at", TR("MarketingPlan", "Approved for marketing at"), Hidden),
    field<&MarketingPlan::salesApprovedBy>("sales_approved_by", TR("MarketingPlan", "Approved for sales by"), Filtered | Hidden).linking("user"),
    field<&MarketingPlan::salesApprovedAt>("sales_approved_at", TR("MarketingPlan", "Approved for sales at"), Hidden),
});
inline constexpr EntityType MarketingPlan::type =
    entity<MarketingPlan>("marketing_plan", TR("Entity", "Marketing plan"), TR("Entity", "Marketing plans"), "title", marketingPlanFields);

}
