// SPDX-License-Identifier: MIT
// A person whom a campaign addressed, and what came of it.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class MemberStatus { Planned, Sent, Invited, Registered, Attended, NoShow, WalkIn, Responded, Declined };
inline constexpr std::array memberStatusChoices{
    Choice{"planned", TR("CampaignMemberStatus", "To be addressed")}, Choice{"sent", TR("CampaignMemberStatus", "Sent")},
    Choice{"invited", TR("CampaignMemberStatus", "Invited")}, Choice{"registered", TR("CampaignMemberStatus", "Registered")},
    Choice{"attended", TR("CampaignMemberStatus", "Attended")}, Choice{"no_show", TR("CampaignMemberStatus", "No-show")},
    Choice{"walk_in", TR("CampaignMemberStatus", "Walk-in")}, Choice{"responded", TR("CampaignMemberStatus", "Answered")},
    Choice{"declined", TR("CampaignMemberStatus", "Declined")}};

struct CampaignMember : Entity {
    Link campaign, lead, contact;
    std::string name;                       // as it was when it joined; of a walk-in perhaps all we have
    MemberStatus status = MemberStatus::Planned;
    bool responded = false;
    std::optional<Time> respondedAt;        // the first time
    static const EntityType type;
};
inline constexpr auto campaignMemberFields = withCommon(std::array{
    field<&CampaignMember::campaign>("campaign", TR("CampaignMember", "Campaign"), Required | Listed | Filtered).linking("campaign").aka("Campaign name|活动"),
    field<&CampaignMember::name>("name", TR("CampaignMember", "Name"), Listed | Searched | Personal).aka("Full name|Badge|Attendee|姓名"),
    field<&CampaignMember::lead>("lead", TR("CampaignMember", "Lead"), Listed | Filtered).linking("lead").aka("Lead id|E-mail|Email|线索|邮箱"),
    field<&CampaignMember::contact>("contact", TR("CampaignMember", "Contact"), Filtered).linking("contact").aka("Contact id|联系人"),
    field<&CampaignMember::status>("status", TR("CampaignMember", "Status"), Listed | Filtered).choosing(memberStatusChoices).aka("Member status|状态"),
    field<&CampaignMember::responded>("responded", TR("CampaignMember", "Responded"), Listed | Filtered).aka("Has responded|已响应"),
    field<&CampaignMember::respondedAt>("responded_at", TR("CampaignMember", "Responded at"), Filtered).aka("First responded date|响应时间"),
});
inline constexpr EntityType CampaignMember::type =
    entity<CampaignMember>("campaign_member", TR("Entity", "Campaign member"), TR("Entity", "Campaign members"), "name", campaignMemberFields);

}
