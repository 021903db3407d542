// SPDX-License-Identifier: MIT
// A calendar of somebody else that is shown beside ours: an .ics at an address or in a file, read again from time to time.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

constexpr const char* intervalCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && (*n < 15 || *n > 100'000) ? TR("Subscription", "A calendar is read again after 15 to 100,000 minutes.") : nullptr;
}

struct Subscription : Entity {
    std::string name, url;                  // https address, http of this computer, or the path of a file
    std::int64_t interval = 1'440;          // minutes
    std::string etag, contentMark;          // of what was read last
    std::optional<Time> fetchedAt;
    std::string problem;                    // why it could not be read; what was read before stays
    static const EntityType type;
};
inline constexpr auto subscriptionFields = withCommon(std::array{
    field<&Subscription::name>("name", TR("Subscription", "Name"), Required | Listed | Searched),
    field<&Subscription::url>("url", TR("Subscription", "Address or file"), Required | Listed),
    field<&Subscription::interval>("interval", TR("Subscription", "Minutes between readings"), Listed).checked(intervalCheck),
    field<&Subscription::fetchedAt>("fetched_at", TR("Subscription", "Last read"), Listed | Filtered),
    field<&Subscription::problem>("problem", TR("Subscription", "Problem"), Listed),
    field<&Subscription::etag>("etag", TR("Subscription", "Version there"), Hidden),
    field<&Subscription::contentMark>("content_mark", TR("Subscription", "Mark of its content"), Hidden),
});
inline constexpr EntityType Subscription::type =
    entity<Subscription>("subscription", TR("Entity", "Subscribed calendar"), TR("Entity", "Subscribed calendars"), "name", subscriptionFields);

}
