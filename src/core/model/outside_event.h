// SPDX-License-Identifier: MIT
// One happening in a subscribed calendar, kept so that it is there without a network. Read only: it belongs to the other side.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct OutsideEvent : Entity {
    Link subscription;
    std::string uid, title;
    std::optional<Date> startsOn, endsOn;           // first and last day
    std::optional<Time> startsAt, endsAt;           // unless it fills whole days
    std::string location, notes;
    static const EntityType type;
};
inline constexpr auto outsideEventFields = withCommon(std::array{
    field<&OutsideEvent::title>("title", TR("OutsideEvent", "Title"), Required | Listed | Searched),
    field<&OutsideEvent::subscription>("subscription", TR("OutsideEvent", "Calendar"), Required | Listed | Filtered).linking("subscription"),
    field<&OutsideEvent::startsOn>("starts_on", TR("OutsideEvent", "Starts"), Listed | Filtered),
    field<&OutsideEvent::endsOn>("ends_on", TR("OutsideEvent", "Ends"), Listed | Filtered),
    field<&OutsideEvent::startsAt>("starts_at", TR("OutsideEvent", "From"), Filtered),
    field<&OutsideEvent::endsAt>("ends_at", TR("OutsideEvent", "Until")),
    field<&OutsideEvent::location>("location", TR("OutsideEvent", "Place")),
    field<&OutsideEvent::notes>("notes", TR("OutsideEvent", "Notes"), Multiline),
    field<&OutsideEvent::uid>("uid", TR("OutsideEvent", "Its key there"), Hidden),
});
inline constexpr EntityType OutsideEvent::type =
    entity<OutsideEvent>("outside_event", TR("Entity", "Outside event"), TR("Entity", "Outside events"), "title", outsideEventFields);

}
