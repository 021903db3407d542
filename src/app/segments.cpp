// SPDX-License-Identifier: MIT
#include "app/segments.h"
#include "app/columns.h"
#include "app/links.h"
#include "app/segment_index.h"
#include "core/base/text.h"
#include <algorithm>

namespace tilth {
namespace {

Query memberQuery(const Segment& segment) {
    return having(std::string(SegmentMember::type.name), where("segment", Compare::Any, std::to_string(segment.id)));
}
bool holdsMembers(const Segment& segment) { return segment.kind != SegmentKind::Live; }

Error noSegment(std::string_view word) { return {Error::NotFound, std::string("There is no segment \"").append(word).append("\"."), "segment"}; }

Result<std::shared_ptr<Segment>> withMembers(Workspace& workspace, std::int64_t id) {
    auto segment = workspace.store().find<Segment>(id);
    if (!segment) return noSegment(std::to_string(id));
    if (!holdsMembers(*segment)) return Error{Error::Refused, TR("Segment", "A live segment has no members of its own: its conditions say who is in it."), "kind"};
    return segment;
}

}

std::string_view entityOf(const Segment& segment) { return segmentOfChoices[static_cast<std::size_t>(segment.of)].name; }

const EntityType& peopleOf(Workspace& workspace, const Segment& segment) { return *workspace.store().schema().find(entityOf(segment)); }

std::string segmentWhere(const Segment& segment) { return toText(where("segment", Compare::Any, segment.name)); }

Result<Query> meaningOf(const Segment& segment) {
    if (segment.kind == SegmentKind::Static) return memberQuery(segment);
    auto query = parseQuery(segment.query);
    if (!query || segment.kind == SegmentKind::Live) return query;
    if (query->empty()) return memberQuery(segment);
    return Query{Query::Or, {*std::move(query), memberQuery(segment)}};
}

Result<Query> segmentMeaning(Workspace& workspace, std::string_view entity, std::string_view name) {
    const std::string wanted = fold(name);
    const auto id = idIn(name);
    for (const auto& segment : workspace.store().findAll<Segment>())
        if (entityOf(*segment) == entity && (fold(segment->name) == wanted || segment->id == id)) return meaningOf(*segment);
    return Error{Error::NotFound, std::string("no segment of this kind of record is called \"").append(name).append("\"")};
}

Result<std::shared_ptr<Segment>> segmentNamed(Workspace& workspace, std::string_view word) {
    const std::string wanted = fold(word);
    for (const auto& segment : workspace.store().findAll<Segment>())
        if (fold(segment->name) == wanted) return segment;
    const auto id = resolveId(workspace, workspace.type<Segment>(), word);
    auto segment = id ? workspace.store().find<Segment>(*id) : nullptr;
    return segment ? Result<std::shared_ptr<Segment>>(std::move(segment)) : noSegment(word);
}

Result<Done> checkSegment(Workspace& workspace, const Segment& segment) {
    for (const auto& other : workspace.store().findAll<Segment>())
        if (other->id != segment.id && fold(other->name) == fold(segment.name))
            return Error{Error::Refused, TR("Segment", "There is a segment of that name already."), "name"};
    if (segment.kind == SegmentKind::Static && !trim(segment.query).empty())
        return Error{Error::Refused, TR("Segment", "A static segment has members, not conditions."), "query"};
    const EntityType& type = listedType(workspace, peopleOf(workspace, segment));
    const TitleIndex titles;
    QueryContext context = queryContext(workspace, titles);
    context.segment = [&](std::string_view entity, std::string_view name) -> Result<Query> {
        if (entity == entityOf(segment) && fold(name) == fold(segment.name))
            return Error{Error::Refused, TR("Segment", "a segment cannot name itself")};
        return segmentMeaning(workspace, entity, name);
    };
    const auto bound = bindText(segment.query, type, context);
    if (bound) return Done{};
    return Error{bound.error().code, bound.error().text, "query"};
}

Result<SegmentMembersAdded> addSegmentMembers(Workspace& workspace, std::int64_t id, std::span<const std::int64_t> ids) {
    const auto segment = withMembers(workspace, id);
    if (!segment) return segment.error();
    const EntityType& of = peopleOf(workspace, **segment);
    const EntityType& type = workspace.type<SegmentMember>();
    const Field& link = type.at(of.name);
    std::set<Value> present;
    for (const auto& member : workspace.store().findBy<SegmentMember>("segment", id)) present.insert(link.of(*member));
    SegmentMembersAdded result;
    const auto written = workspace.store().commitMany(TR("Change", "Add to a segment"), [&](Batch& batch) -> Result<Done> {
        for (const Record& person : workspace.store().loadMany(of, ids)) {
            if (!present.insert(Value{person->id}).second) { ++result.present; continue; }
            SegmentMember member;
            member.id = workspace.store().newId();
            member.created = workspace.now();
            member.owner = Link{workspace.user().id};
            member.segment = Link{id};
            link.put(member, Value{person->id});
            batch.create(type, member);
            ++result.added;
        }
        return Done{};
    });
    if (!written) return written.error();
    result.revision = result.added ? *written : 0;
    return result;
}

Result<std::int64_t> removeSegmentMembers(Workspace& workspace, std::int64_t id, std::span<const std::int64_t> ids) {
    const auto segment = withMembers(workspace, id);
    if (!segment) return segment.error();
    const EntityType& type = workspace.type<SegmentMember>();
    const Field& link = type.at(entityOf(**segment));
    const std::set<std::int64_t> wanted(ids.begin(), ids.end());
    ChangeSet change{TR("Change", "Take out of a segment")};
    for (const auto& member : workspace.store().findBy<SegmentMember>("segment", id))
        if (const Value person = link.of(*member); !isEmpty(person) && wanted.contains(std::get<std::int64_t>(person))) change.remove(type, *member);
    return workspace.commit(change);
}

Result<std::vector<std::int64_t>> excludedIds(Workspace& workspace, const EntityType& type) {
    Query any{Query::Or};
    for (const auto& segment : workspace.store().findBy<Segment>("kind", whole(SegmentKind::Excluding)))
        if (entityOf(*segment) == type.name) any.parts.push_back(where("segment", Compare::Any, segment->name));
    if (any.parts.empty()) return std::vector<std::int64_t>{};
    return SegmentIndex().ids(workspace, type, toText(any.parts.size() == 1 ? any.parts.front() : any));
}

}
