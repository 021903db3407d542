// SPDX-License-Identifier: MIT
// A dated thing that a campaign is made of: a send, a post, a task, a print date. It moves with its campaign.
#pragma once
#include "core/base/clock_text.h"
#include "core/schema/entity.h"

namespace tilth {

enum class ItemKind { Send, Post, Task, Print, Event, Ad, Call, Other };
inline constexpr std::array itemKindChoices{
    Choice{"send", TR("CampaignItemKind", "Mailing")}, Choice{"post", TR("CampaignItemKind", "Post")},
    Choice{"task", TR("CampaignItemKind", "To do")}, Choice{"print", TR("CampaignItemKind", "Print date")},
    Choice{"event", TR("CampaignItemKind", "Event")}, Choice{"ad", TR("CampaignItemKind", "Advertisement")},
    Choice{"call", TR("CampaignItemKind", "Round of calls")}, Choice{"other", TR("CampaignItemKind", "Other item")}};

enum class OffsetFrom { Start, End };
inline constexpr std::array offsetFromChoices{Choice{"start", TR("CampaignItemOffsetFrom", "Start of the campaign")},
                                              Choice{"end", TR("CampaignItemOffsetFrom", "End of the campaign")}};

enum class OffsetIn { Days, WorkingDays };
inline constexpr std::array offsetInChoices{Choice{"days", TR("CampaignItemOffsetIn", "Calendar days")},
                                            Choice{"working_days", TR("CampaignItemOffsetIn", "Working days")}};

inline const char* clockCheck(const Value& v) {
    const auto* text = std::get_if<std::string>(&v);
    return text && !text->empty() && !parseClock(*text) ? TR("CampaignItem", "A time of day is written as 09:30; empty: any time.") : nullptr;
}

struct CampaignItem : Entity {
    Link campaign;
    std::string title, channel, notes;
    ItemKind kind = ItemKind::Task;
    std::optional<Date> day;                    // when it happens: start or end of the campaign plus the offset
    std::string clock;                          // the time of that day in the workspace's zone, "09:30"; empty: any
    std::optional<std::int64_t> offsetDays;     // empty while the campaign has no date to count from
    OffsetFrom offsetFrom = OffsetFrom::Start;
    OffsetIn offsetIn = OffsetIn::Days;
    bool fixed = false, done = false;           // either stays where it is when its campaign moves
    static const EntityType type;
};
inline constexpr auto campaignItemFields = withCommon(std::array{
    field<&CampaignItem::title>("title", TR("CampaignItem", "Item"), Required | Listed | Searched).aka("Title|Name|Subject|标题|事项"),
    field<&CampaignItem::campaign>("campaign", TR("CampaignItem", "Campaign"), Required | Listed | Filtered).linking("campaign").aka("Campaign name|活动"),
    field<&CampaignItem::kind>("kind", TR("CampaignItem", "Kind"), Listed | Filtered).choosing(itemKindChoices).aka("Type|类型"),
    field<&CampaignItem::channel>("channel", TR("CampaignItem", "Channel"), Listed | Filtered).aka("渠道"),
    field<&CampaignItem::day>("day", TR("CampaignItem", "Day"), Listed | Filtered).aka("Date|Due|日期"),
    field<&CampaignItem::clock>("clock", TR("CampaignItem", "Time of day")).checked(clockCheck).aka("Time|Send time|时间|发送时间"),
    field<&CampaignItem::offsetDays>("offset_days", TR("CampaignItem", "Days off")).aka("Offset|偏移天数"),
    field<&CampaignItem::offsetFrom>("offset_from", TR("CampaignItem", "Counted from")).choosing(offsetFromChoices),
    field<&CampaignItem::offsetIn>("offset_in", TR("CampaignItem", "Counted in")).choosing(offsetInChoices).aka("偏移单位"),
    field<&CampaignItem::fixed>("fixed", TR("CampaignItem", "Fixed date"), Filtered),
    field<&CampaignItem::done>("done", TR("CampaignItem", "Done"), Listed | Filtered).aka("Completed|完成"),
    field<&CampaignItem::notes>("notes", TR("CampaignItem", "Notes"), Multiline).aka("备注"),
});
inline constexpr EntityType CampaignItem::type =
    entity<CampaignItem>("campaign_item", TR("Entity", "Campaign item"), TR("Entity", "Campaign items"), "title", campaignItemFields);

}
