// SPDX-License-Identifier: MIT
// Segments as records: what they stand for, who was put into them by hand, what keeps people out of audiences.
#pragma once
#include "app/workspace.h"
#include "core/model/segment.h"
#include "core/schema/query.h"

namespace tilth {

/// "lead" or "contact".
std::string_view entityOf(const Segment& segment);
const EntityType& peopleOf(Workspace& workspace, const Segment& segment);
/// The query `segment:NAME`, by which lists and other segments name it.
std::string segmentWhere(const Segment& segment);
/// What the words segment:NAME stand for. Error{Usage}: its query has a mistake.
Result<Query> meaningOf(const Segment& segment);
/// The same of the segment of that name (or id) among an entity's records. Error{NotFound}.
Result<Query> segmentMeaning(Workspace& workspace, std::string_view entity, std::string_view name);
/// By id, external id or name. Error{NotFound}.
Result<std::shared_ptr<Segment>> segmentNamed(Workspace& workspace, std::string_view word);

/// Before a segment is written: its name is its own, its query can be asked of its records, a static one has none.
Result<Done> checkSegment(Workspace& workspace, const Segment& segment);

struct SegmentMembersAdded { std::int64_t revision = 0, added = 0, present = 0; };
/// Puts records into a static or excluding segment, those already in it left out; one revision. Error{Refused} for a live one.
Result<SegmentMembersAdded> addSegmentMembers(Workspace& workspace, std::int64_t segment, std::span<const std::int64_t> ids);
/// Takes them out; ids that are not in it are passed over. The value is the revision, 0: nobody was.
Result<std::int64_t> removeSegmentMembers(Workspace& workspace, std::int64_t segment, std::span<const std::int64_t> ids);

/// The records of an entity that some excluding segment keeps out of every audience, ascending.
Result<std::vector<std::int64_t>> excludedIds(Workspace& workspace, const EntityType& type);

}
