// SPDX-License-Identifier: MIT
// A campaign as one territory runs it: its own channel, dates and offer, live only when that territory's sales signed it off.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class VariantStatus { Draft, Proposed, SignedOff, Live, Ended };
inline constexpr std::array variantStatusChoices{
    Choice{"draft", TR("CampaignVariantStatus", "Draft")}, Choice{"proposed", TR("CampaignVariantStatus", "Waits for sign-off")},
    Choice{"signed_off", TR("CampaignVariantStatus", "Signed off")}, Choice{"live", TR("CampaignVariantStatus", "Live")},
    Choice{"ended", TR("CampaignVariantStatus", "Ended")}};

struct CampaignVariant : Entity {
    Link campaign, territory;
    std::string channel, offer;
    std::optional<Date> startsOn, endsOn;
    VariantStatus status = VariantStatus::Draft;
    Link signedOffBy;
    std::optional<Time> signedOffAt;
    static const EntityType type;
};
inline constexpr auto campaignVariantFields = withCommon(std::array{
    field<&CampaignVariant::campaign>("campaign", TR("CampaignVariant", "Campaign"), Required | Listed | Filtered).linking("campaign").aka("活动"),
    field<&CampaignVariant::territory>("territory", TR("CampaignVariant", "Territory"), Required | Listed | Filtered).linking("territory").aka("Region|区域"),
    field<&CampaignVariant::offer>("offer", TR("CampaignVariant", "Offer"), Listed | Searched).aka("优惠"),
    field<&CampaignVariant::channel>("channel", TR("CampaignVariant", "Channel"), Listed | Filtered).aka("渠道"),
    field<&CampaignVariant::startsOn>("starts_on", TR("CampaignVariant", "Starts"), Listed | Filtered).aka("开始日期"),
    field<&CampaignVariant::endsOn>("ends_on", TR("CampaignVariant", "Ends"), Listed | Filtered).aka("结束日期"),
    field<&CampaignVariant::status>("status", TR("CampaignVariant", "Status"), Listed | Filtered).choosing(variantStatusChoices).aka("状态"),
    field<&CampaignVariant::signedOffBy>("signed_off_by", TR("CampaignVariant", "Signed off by"), Filtered | Hidden).linking("user"),
    field<&CampaignVariant::signedOffAt>("signed_off_at", TR("CampaignVariant", "Signed off at"), Filtered | Hidden),
});
inline constexpr EntityType CampaignVariant::type =
    entity<CampaignVariant>("campaign_variant", TR("Entity", "Regional variant"), TR("Entity", "Regional variants"), "offer", campaignVariantFields);

}
