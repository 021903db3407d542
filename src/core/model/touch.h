// SPDX-License-Identifier: MIT
// What a person did: the raw material of engagement and attribution.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class TouchKind {
    Form, FormError, Download, PageView, Visit, SiteSearch, LinkClick, MailOpen, MailClick, MailReply, MailBounce, Unsubscribe,
    EventRegistered, EventAttended, Webinar, AdClick, Call, Meeting, Chat, Social, Other, Reset
};
inline constexpr std::array touchKindChoices{
    Choice{"form", TR("TouchKind", "Form sent")}, Choice{"form_error", TR("TouchKind", "Form error")},
    Choice{"download", TR("TouchKind", "Download")}, Choice{"page", TR("TouchKind", "Page view")},
    Choice{"visit", TR("TouchKind", "Visit")}, Choice{"site_search", TR("TouchKind", "Site search")},
    Choice{"link_click", TR("TouchKind", "Tracked click")}, Choice{"mail_open", TR("TouchKind", "Mail opened")},
    Choice{"mail_click", TR("TouchKind", "Mail clicked")}, Choice{"mail_reply", TR("TouchKind", "Mail answered")},
    Choice{"mail_bounce", TR("TouchKind", "Mail bounced")}, Choice{"unsubscribe", TR("TouchKind", "Unsubscribed")},
    Choice{"event_registered", TR("TouchKind", "Event registered")}, Choice{"event_attended", TR("TouchKind", "Event attended")},
    Choice{"webinar", TR("TouchKind", "Webinar")}, Choice{"ad_click", TR("TouchKind", "Ad clicked")},
    Choice{"call", TR("TouchKind", "Call answered")}, Choice{"meeting", TR("TouchKind", "Meeting held")},
    Choice{"chat", TR("TouchKind", "Chat")}, Choice{"social", TR("TouchKind", "Social reaction")},
    Choice{"other", TR("TouchKind", "Other")}, Choice{"reset", TR("TouchKind", "Score reset")}};   // reset: sums start anew (storage.md §8)

struct Touch : Entity {
    Link lead, contact, campaign;
    TouchKind kind = TouchKind::Other;
    Time at{};
    std::string detail, source;         // page, file or subject; where it came from
    bool responded = false;
    static const EntityType type;
};
inline constexpr auto touchFields = withCommon(std::array{
    field<&Touch::lead>("lead", TR("Touch", "Lead"), Listed | Filtered).linking("lead").aka("Lead id|E-mail|Email|Lead email|线索|邮箱"),
    field<&Touch::contact>("contact", TR("Touch", "Contact"), Filtered).linking("contact").aka("Contact id|联系人"),
    field<&Touch::campaign>("campaign", TR("Touch", "Campaign"), Listed | Filtered).linking("campaign").aka("Campaign name|Campaign id|活动"),
    field<&Touch::kind>("kind", TR("Touch", "Kind"), Required | Listed | Filtered).choosing(touchKindChoices).aka("Type|Event|Event type|Activity|Touch type|类型|事件"),
    field<&Touch::at>("at", TR("Touch", "When"), Required | Listed | Filtered).aka("Time|Date|Timestamp|Event time|Occurred at|时间|日期"),
    field<&Touch::detail>("detail", TR("Touch", "Detail"), Listed | Searched | Filtered).aka("Page|URL|Asset|Subject|详情|页面"),
    field<&Touch::source>("source", TR("Touch", "Source"), Filtered).aka("Channel|来源|渠道"),
    field<&Touch::responded>("responded", TR("Touch", "Responded"), Filtered),
});
inline constexpr EntityType Touch::type = entity<Touch>("touch", TR("Entity", "Touch"), TR("Entity", "Touches"), "detail", touchFields);

}
