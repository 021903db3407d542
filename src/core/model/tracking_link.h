// SPDX-License-Identifier: MIT
// An address with its UTM words, made once so that reports count it under one name.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct TrackingLink : Entity {
    Link campaign;
    std::string url, source, medium, term, content;
    std::string fullUrl, code;              // fullUrl: made of the others (core/campaign/utm.h); code: short name for print and files
    static const EntityType type;
};
inline constexpr auto trackingLinkFields = withCommon(std::array{
    field<&TrackingLink::code>("code", TR("TrackingLink", "Code"), Listed | Searched | Filtered),
    field<&TrackingLink::campaign>("campaign", TR("TrackingLink", "Campaign"), Required | Listed | Filtered).linking("campaign").aka("活动"),
    field<&TrackingLink::url>("url", TR("TrackingLink", "Address"), Required | Listed | Searched).aka("URL|Link|网址"),
    field<&TrackingLink::source>("source", TR("TrackingLink", "Source"), Required | Listed | Filtered).aka("utm_source|来源"),
    field<&TrackingLink::medium>("medium", TR("TrackingLink", "Medium"), Required | Listed | Filtered).aka("utm_medium|媒介"),
    field<&TrackingLink::term>("term", TR("TrackingLink", "Term"), Filtered).aka("utm_term|关键词"),
    field<&TrackingLink::content>("content", TR("TrackingLink", "Content"), Filtered).aka("utm_content|内容"),
    field<&TrackingLink::fullUrl>("full_url", TR("TrackingLink", "Whole address"), Searched | Filtered | Hidden),
});
inline constexpr EntityType TrackingLink::type =
    entity<TrackingLink>("tracking_link", TR("Entity", "Tracking link"), TR("Entity", "Tracking links"), "code", trackingLinkFields);

}
