// SPDX-License-Identifier: MIT
// Verbs about segments: make, list, count, sample, members, overlap, put in and take out.
#include "app/segment_index.h"
#include "app/segments.h"
#include "cli/types.h"
#include <array>

namespace tilth::cli {
namespace {

using Found = Result<std::shared_ptr<Segment>>;

Answer printCount(Call& call, std::size_t n) {
    Node answer = object();
    answer.add("count", number(static_cast<std::int64_t>(n)));
    call.out.answer(answer, std::to_string(n));
    return Done{};
}

// --- create, list

constexpr std::array createOptions{Option{"--where", "QUERY", "whom it finds; of a static segment: who is put in now"},
                                   Option{"--of", "TYPE", "lead (as it comes) or contact"},
                                   Option{"--kind", "KIND", "live (as it comes), static, excluding"}, Option{"--note", "TEXT", "what it is for"}};

Answer create(Call& call, Workspace& workspace) {
    const auto of = chosen<SegmentOf>(segmentOfChoices, call, "--of");
    if (!of) return of.error();
    const auto kind = chosen<SegmentKind>(segmentKindChoices, call, "--kind");
    if (!kind) return kind.error();
    const Record record = newRecord(workspace, workspace.type<Segment>());
    auto& segment = static_cast<Segment&>(*record);
    segment.name = call.word(0);
    segment.of = *of;
    segment.kind = *kind;
    segment.note = call.value("--note");
    const bool frozen = segment.kind == SegmentKind::Static;
    if (!frozen) segment.query = call.value("--where");
    std::vector<std::int64_t> first;
    if (frozen && call.has("--where")) {
        auto found = listIds(workspace, peopleOf(workspace, segment), {call.value("--where"), "id"});
        if (!found) return found.error();
        first = *std::move(found);
    }
    const auto made = addRecord(workspace, workspace.type<Segment>(), segment);
    if (!made) return made.error();
    if (!first.empty())
        if (const auto added = addSegmentMembers(workspace, *made, first); !added) return added.error();
    Node answer = object();
    answer.add("id", id(*made));
    call.out.answer(answer, std::to_string(*made));
    return Done{};
}

Answer list(Call& call, Workspace& workspace) {
    SegmentIndex index;
    RowPrinter rows(call.out, {"id", "name", "of", "kind", "members", "query"});
    for (const auto& segment : workspace.store().findAll<Segment>()) {
        const auto members = index.count(workspace, peopleOf(workspace, *segment), segmentWhere(*segment));
        if (!members) say(segment->name + ": " + members.error().text);
        rows.add({id(segment->id), text(segment->name), text(entityOf(*segment)), text(segmentKindChoices[static_cast<std::size_t>(segment->kind)].name),
                  members ? number(static_cast<std::int64_t>(*members)) : Node{}, textOrNull(segment->query)});
    }
    rows.end();
    return Done{};
}

// --- who is in it

Answer count(Call& call, Workspace& workspace) {
    const Found segment = segmentNamed(workspace, call.word(0));
    if (!segment) return segment.error();
    const auto members = SegmentIndex().count(workspace, peopleOf(workspace, **segment), segmentWhere(**segment));
    return members ? printCount(call, *members) : Answer(members.error());
}

Answer printPeople(Call& call, Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids) {
    RowPrinter rows(call.out, {"id", "name", "email"});
    const Field& email = type.at("email");
    for (const Record& person : workspace.store().loadMany(type, ids))
        rows.add({id(person->id), text(titleOf(type, *person)), textOrNull(std::get<std::string>(email.of(*person)))});
    rows.end();
    return Done{};
}

constexpr std::array membersOptions{Option{"--limit", "N", "at most so many"}};
Answer members(Call& call, Workspace& workspace) {
    const Found segment = segmentNamed(workspace, call.word(0));
    if (!segment) return segment.error();
    const EntityType& type = peopleOf(workspace, **segment);
    const auto ids = SegmentIndex().ids(workspace, type, segmentWhere(**segment));
    if (!ids) return ids.error();
    const auto limit = numberOption(call.arguments, "--limit", static_cast<std::int64_t>(ids->size()));
    if (!limit) return limit.error();
    return printPeople(call, workspace, type, std::span(*ids).first(std::min(ids->size(), static_cast<std::size_t>(*limit))));
}

constexpr std::array sampleOptions{Option{"--limit", "N", "so many; as it comes: 10"}};
Answer sample(Call& call, Workspace& workspace) {
    const Found segment = segmentNamed(workspace, call.word(0));
    if (!segment) return segment.error();
    const auto limit = numberOption(call.arguments, "--limit", 10);
    if (!limit) return limit.error();
    const EntityType& type = peopleOf(workspace, **segment);
    const auto some = SegmentIndex().sample(workspace, type, segmentWhere(**segment), static_cast<std::size_t>(*limit));
    return some ? printPeople(call, workspace, type, some->ids) : Answer(some.error());
}

Answer overlap(Call& call, Workspace& workspace) {
    const Found first = segmentNamed(workspace, call.word(0)), second = segmentNamed(workspace, call.word(1));
    if (!first) return first.error();
    if (!second) return second.error();
    if ((*first)->of != (*second)->of) return Error{Error::Usage, "One is of leads, the other of contacts: nobody is in both."};
    const auto found = SegmentIndex().overlap(workspace, peopleOf(workspace, **first), segmentWhere(**first), segmentWhere(**second));
    if (!found) return found.error();
    Node answer = object();
    answer.add("first", number(static_cast<std::int64_t>(found->first)));
    answer.add("second", number(static_cast<std::int64_t>(found->second)));
    answer.add("both", number(static_cast<std::int64_t>(found->both)));
    answer.add("only_first", number(static_cast<std::int64_t>(found->first - found->both)));
    answer.add("only_second", number(static_cast<std::int64_t>(found->second - found->both)));
    call.out.object(answer);
    return Done{};
}

// --- by hand

Result<std::vector<std::int64_t>> wordsToIds(Call& call, Workspace& workspace, const Segment& segment) {
    std::vector<std::int64_t> ids;
    for (std::size_t n = 1; n < call.arguments.words.size(); ++n) {
        const auto one = resolveId(workspace, peopleOf(workspace, segment), call.word(n));
        if (!one) return one.error();
        ids.push_back(*one);
    }
    return ids;
}

Answer add(Call& call, Workspace& workspace) {
    const Found segment = segmentNamed(workspace, call.word(0));
    if (!segment) return segment.error();
    const auto ids = wordsToIds(call, workspace, **segment);
    if (!ids) return ids.error();
    const auto added = addSegmentMembers(workspace, (*segment)->id, *ids);
    if (!added) return added.error();
    Node answer = object();
    answer.add("revision", id(added->revision));
    answer.add("added", number(added->added));
    answer.add("present", number(added->present));
    call.out.answer(answer, std::to_string(added->added) + " added, " + std::to_string(added->present) + " were in it already");
    return Done{};
}

Answer takeOut(Call& call, Workspace& workspace) {
    const Found segment = segmentNamed(workspace, call.word(0));
    if (!segment) return segment.error();
    const auto ids = wordsToIds(call, workspace, **segment);
    if (!ids) return ids.error();
    return printRevision(call, removeSegmentMembers(workspace, (*segment)->id, *ids), "Taken out");
}

constexpr std::array table{
    Command{.verb = "segment create", .arguments = "NAME", .about = "Make a segment of leads or contacts", .least = 1, .most = 1, .options = createOptions,
            .inWorkspace = create, .more = "The query is that of list; see help list. Whoever is in an excluding segment is left out of every campaign's members."},
    Command{.verb = "segment list", .arguments = "", .about = "All segments and how many are in them", .least = 0, .most = 0, .inWorkspace = list},
    Command{.verb = "segment count", .arguments = "NAME", .about = "How many are in a segment now", .least = 1, .most = 1, .inWorkspace = count},
    Command{.verb = "segment sample", .arguments = "NAME", .about = "Some of them, evenly from the oldest to the newest", .least = 1, .most = 1,
            .options = sampleOptions, .inWorkspace = sample},
    Command{.verb = "segment members", .arguments = "NAME", .about = "Who is in a segment now", .least = 1, .most = 1, .options = membersOptions, .inWorkspace = members,
            .more = "Lists take segments as well: list lead --where segment:NAME, and campaign members ID --add segment:NAME."},
    Command{.verb = "segment overlap", .arguments = "NAME NAME", .about = "How many are in both of two segments", .least = 2, .most = 2, .inWorkspace = overlap},
    Command{.verb = "segment add", .arguments = "NAME ID ...", .about = "Put records into a static or excluding segment", .least = 2, .most = anyNumber, .inWorkspace = add},
    Command{.verb = "segment remove", .arguments = "NAME ID ...", .about = "Take records out of it", .least = 2, .most = anyNumber, .inWorkspace = takeOut},
};

}

std::span<const Command> segmentCommands() { return table; }

}
