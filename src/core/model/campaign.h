// SPDX-License-Identifier: MIT
// A marketing effort with dates, a budget and results.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class CampaignStatus { Planning, Active, Inactive, Complete };
inline constexpr std::array campaignStatusChoices{
    Choice{"planning", TR("CampaignStatus", "Planning")}, Choice{"active", TR("CampaignStatus", "Active")},
    Choice{"inactive", TR("CampaignStatus", "Inactive")}, Choice{"complete", TR("CampaignStatus", "Complete")}};

// Said and not read off the tree: a programme without campaigns is one already, a campaign of its own is none.
enum class CampaignLevel { Programme, Campaign, Activity };
inline constexpr std::array campaignLevelChoices{
    Choice{"programme", TR("CampaignLevel", "Programme")}, Choice{"campaign", TR("CampaignLevel", "Campaign")},
    Choice{"activity", TR("CampaignLevel", "Activity")}};

constexpr const char* goalCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && *n < 0 ? TR("Campaign", "A goal is 0 or more; leave it empty where there is none.") : nullptr;
}
constexpr const char* anchorDaysCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && (*n < 1 || *n > 1000) ? TR("Campaign", "A campaign lasts 1 to 1000 days.") : nullptr;
}

struct Campaign : Entity {
    std::string name, kind, channel;
    CampaignLevel level = CampaignLevel::Campaign;
    CampaignStatus status = CampaignStatus::Planning;
    std::optional<Date> startsOn, endsOn;
    std::string anchorStart;                            // the rule that dates it each year: "lunar 1-1 -14" (core/calendar/anchor.h)
    std::optional<std::int64_t> anchorDays;             // how long it then lasts
    std::optional<Money> budget, expectedCost, actualCost, expectedRevenue, goalRevenue;
    std::optional<std::int64_t> goalLeads, goalMqls, impressions;
    std::string currency, code;                         // code: utm_campaign of its links
    Link parent, territory, product;
    std::string audience, notes;
    static const EntityType type;
};
inline constexpr auto campaignFields = withCommon(std::array{
    field<&Campaign::name>("name", TR("Campaign", "Name"), Required | Listed | Searched).aka("Campaign|Campaign name|活动名称|营销活动|推广计划"),
    field<&Campaign::kind>("type", TR("Campaign", "Type"), Listed | Filtered).aka("Campaign type|Campaign objective|活动类型|类型"),
    field<&Campaign::channel>("channel", TR("Campaign", "Channel"), Listed | Filtered).aka("Medium|Network|渠道|媒体"),
    field<&Campaign::status>("status", TR("Campaign", "Status"), Listed | Filtered).choosing(campaignStatusChoices).aka("Campaign status|Campaign state|状态"),
    field<&Campaign::level>("level", TR("Campaign", "Level"), Filtered).choosing(campaignLevelChoices).aka("层级"),
    field<&Campaign::startsOn>("starts_on", TR("Campaign", "Starts"), Listed | Filtered).aka("Start|Start date|Starts|开始|开始日期|开始时间"),
    field<&Campaign::endsOn>("ends_on", TR("Campaign", "Ends"), Listed | Filtered).aka("End|End date|Ends|结束|结束日期|结束时间"),
    field<&Campaign::anchorStart>("anchor_start", TR("Campaign", "Starts each year")).aka("Anchor|起始锚点"),
    field<&Campaign::anchorDays>("anchor_days", TR("Campaign", "Days each year")).checked(anchorDaysCheck),
    field<&Campaign::budget>("budget", TR("Campaign", "Budget"), Listed | Filtered).aka("Budgeted cost|Campaign budget|预算"),
    field<&Campaign::expectedCost>("expected_cost", TR("Campaign", "Expected cost")).aka("预计成本"),
    field<&Campaign::actualCost>("actual_cost", TR("Campaign", "Actual cost"), Listed | Filtered).aka("Cost|Spend|Amount spent|Actual cost|花费|消费|实际花费|实际成本"),
    field<&Campaign::expectedRevenue>("expected_revenue", TR("Campaign", "Expected revenue")).aka("预期收入"),
    field<&Campaign::goalLeads>("goal_leads", TR("Campaign", "Goal: leads")).checked(goalCheck).aka("Lead goal|目标线索数"),
    field<&Campaign::goalMqls>("goal_mqls", TR("Campaign", "Goal: MQLs")).checked(goalCheck).aka("MQL goal|目标 MQL 数"),
    field<&Campaign::goalRevenue>("goal_revenue", TR("Campaign", "Goal: revenue")).checked(goalCheck).aka("Revenue goal|目标收入"),
    field<&Campaign::impressions>("impressions", TR("Campaign", "Impressions"), Filtered).checked(goalCheck).aka("展示|曝光|展现量"),
    field<&Campaign::code>("code", TR("Campaign", "Code in links"), Filtered).aka("UTM campaign|utm_campaign"),
    field<&Campaign::currency>("currency", TR("Campaign", "Currency")).aka("Currency code|币种"),
    field<&Campaign::parent>("parent", TR("Campaign", "Part of"), Filtered).linking("campaign").aka("Parent campaign|Programme|Program|上级活动"),
    field<&Campaign::territory>("territory", TR("Campaign", "Territory"), Filtered).linking("territory"),
    field<&Campaign::product>("product", TR("Campaign", "Product"), Filtered).linking("product"),
    field<&Campaign::audience>("audience", TR("Campaign", "Audience")).aka("Target audience|Segment|受众|目标人群"),
    field<&Campaign::notes>("notes", TR("Campaign", "Notes"), Multiline).aka("Description|备注|描述"),
});
inline constexpr EntityType Campaign::type =
    entity<Campaign>("campaign", TR("Entity", "Campaign"), TR("Entity", "Campaigns"), "name", campaignFields);

}
