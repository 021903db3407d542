// SPDX-License-Identifier: MIT
// A named part of the leads or contacts, and who was put into one by hand.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

/// Live: whom the query finds now. Static: its members alone. Excluding: both, and they are left out of every audience.
enum class SegmentKind { Live, Static, Excluding };
inline constexpr std::array segmentKindChoices{Choice{"live", TR("SegmentKind", "Live")}, Choice{"static", TR("SegmentKind", "Static")},
                                               Choice{"excluding", TR("SegmentKind", "Excluding")}};

enum class SegmentOf { Lead, Contact };
inline constexpr std::array segmentOfChoices{Choice{"lead", TR("SegmentOf", "Leads")}, Choice{"contact", TR("SegmentOf", "Contacts")}};

struct Segment : Entity {
    std::string name;
    SegmentOf of = SegmentOf::Lead;
    SegmentKind kind = SegmentKind::Live;
    std::string query;                      // the language of lists; of a static segment empty
    std::string note;
    static const EntityType type;
};
inline constexpr auto segmentFields = withCommon(std::array{
    field<&Segment::name>("name", TR("Segment", "Name"), Required | Listed | Searched).aka("Segment|List|细分|名单"),
    field<&Segment::of>("of", TR("Segment", "Of"), Listed | Filtered).choosing(segmentOfChoices),
    field<&Segment::kind>("kind", TR("Segment", "Kind"), Listed | Filtered).choosing(segmentKindChoices),
    field<&Segment::query>("query", TR("Segment", "Conditions"), Listed),
    field<&Segment::note>("note", TR("Segment", "Note"), Multiline),
});
inline constexpr EntityType Segment::type = entity<Segment>("segment", TR("Entity", "Segment"), TR("Entity", "Segments"), "name", segmentFields);

struct SegmentMember : Entity {
    Link segment, lead, contact;            // one of the two
    static const EntityType type;
};
inline constexpr auto segmentMemberFields = withCommon(std::array{
    field<&SegmentMember::segment>("segment", TR("SegmentMember", "Segment"), Required | Listed | Filtered).linking("segment"),
    field<&SegmentMember::lead>("lead", TR("SegmentMember", "Lead"), Listed | Filtered).linking("lead"),
    field<&SegmentMember::contact>("contact", TR("SegmentMember", "Contact"), Listed | Filtered).linking("contact"),
});
inline constexpr EntityType SegmentMember::type =
    entity<SegmentMember>("segment_member", TR("Entity", "Segment member"), TR("Entity", "Segment members"), "segment", segmentMemberFields);

}
