// SPDX-License-Identifier: MIT
#include "app/duplicate_verdicts.h"
#include "app/identity_reader.h"
#include "core/duplicates/groups.h"
#include <algorithm>
#include <set>

namespace tilth {
namespace {

using IdPair = std::pair<std::int64_t, std::int64_t>;
IdPair inOrder(std::int64_t one, std::int64_t other) { return {std::min(one, other), std::max(one, other)}; }

std::vector<std::shared_ptr<DuplicateVerdict>> verdicts(Workspace& workspace, const EntityType& type, Sameness verdict) {
    auto found = workspace.store().findBy<DuplicateVerdict>("record_type", std::string(type.name));
    std::erase_if(found, [&](const auto& v) { return v->verdict != verdict; });
    return found;
}

void addTitles(Workspace& workspace, const EntityType& type, DuplicateGroup& group) {
    for (const std::int64_t id : group.ids) group.titles.push_back(titleOf(workspace, type.name, id));
}

DuplicateGroup made(std::span<const DuplicatePair> pairs, std::span<const std::size_t> numbers) {
    DuplicateGroup group{{}, {}, pairs[numbers.front()].likeness, pairs[numbers.front()].reasons};
    std::set<std::int64_t> ids;
    for (const std::size_t n : numbers) ids.insert({pairs[n].a, pairs[n].b});
    group.ids.assign(ids.begin(), ids.end());
    return group;
}

}

Result<DuplicateGroups> duplicateGroups(Workspace& workspace, const EntityType& type, double least, std::size_t most, const Progress& progress) {
    const auto pairs = findDuplicates(workspace, type, least, progress);
    if (!pairs) return pairs.error();
    std::vector<IdPair> ids;
    for (const DuplicatePair& pair : *pairs) ids.emplace_back(pair.a, pair.b);
    const auto found = groupPairs(ids, mostOfGroup);
    DuplicateGroups answer{{}, found.size()};
    for (std::size_t n = 0; n < std::min(most, found.size()); ++n) {
        answer.groups.push_back(made(*pairs, found[n]));
        addTitles(workspace, type, answer.groups.back());
    }
    return answer;
}

Result<DuplicateGroup> groupOf(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids) {
    if (const auto ok = comparable(type); !ok) return ok.error();
    if (ids.size() < 2 || ids.size() > mostOfGroup) return Error{Error::Usage, TR("Duplicate", "Two or three records can be merged at a time.")};
    std::vector<Record> records;
    DuplicateGroup group{{ids.begin(), ids.end()}, {}, 0, {}};
    for (const std::int64_t id : ids) {
        const Result<Record> record = loadRecord(workspace, type, id);
        if (!record) return record.error();
        records.push_back(*record);
        group.titles.push_back(titleOf(type, **record));
    }
    const IdentityList list = identitiesOf(workspace, type, records);
    for (std::size_t a = 0; a < list.size(); ++a)
        for (std::size_t b = a + 1; b < list.size(); ++b)
            if (const DuplicatePair pair = pairOf(list.id(a), list.id(b), likenessOf(list[a], list[b], list.organisations())); pair.likeness >= group.likeness)
                group.likeness = pair.likeness, group.reasons = pair.reasons;
    return group;
}

Result<std::int64_t> tellApart(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids) {
    if (const auto ok = comparable(type); !ok) return ok.error();
    const auto apart = toldApart(workspace, type);
    ChangeSet change{TR("Change", "Tell records apart")};
    for (std::size_t a = 0; a < ids.size(); ++a)
        for (std::size_t b = a + 1; b < ids.size(); ++b) {
            if (apart.contains(inOrder(ids[a], ids[b]))) continue;
            const Result<Record> other = loadRecord(workspace, type, ids[b]);
            if (!other) return other.error();
            addVerdict(workspace, change, type, Sameness::Apart, ids[a], **other);
        }
    return workspace.commit(change);
}

std::set<IdPair> toldApart(Workspace& workspace, const EntityType& type) {
    std::set<IdPair> pairs;
    for (const auto& verdict : verdicts(workspace, type, Sameness::Apart)) pairs.insert(inOrder(verdict->one, verdict->other));
    return pairs;
}

std::vector<MergeDone> mergesInto(Workspace& workspace, const EntityType& type, std::int64_t id) {
    std::vector<MergeDone> merges;
    for (const auto& verdict : workspace.store().findBy<DuplicateVerdict>("one", id)) {
        if (verdict->recordType != type.name || verdict->verdict != Sameness::Merged) continue;
        if (merges.empty() || merges.front().revision != verdict->createdRev)
            merges.insert(merges.begin(), MergeDone{verdict->createdRev, verdict->created, verdict->owner.id, {}});
        merges.front().names.push_back(verdict->name);
    }
    return merges;
}

void addVerdict(Workspace& workspace, ChangeSet& change, const EntityType& type, Sameness verdict, std::int64_t one, const Entity& other) {
    DuplicateVerdict fresh;
    fresh.id = workspace.store().newId();
    fresh.created = workspace.now();
    fresh.owner = Link{workspace.user().id};
    fresh.recordType = type.name;
    fresh.verdict = verdict;
    fresh.one = one;
    fresh.other = other.id;
    if (verdict == Sameness::Merged) fresh.name = titleOf(type, other);
    change.create(workspace.type<DuplicateVerdict>(), fresh);
}

}
