// SPDX-License-Identifier: MIT
#include "app/history.h"
#include "app/duplicate_verdicts.h"
#include "app/records.h"
#include "app/sample_data.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "core/model/duplicate_verdict.h"
#include "core/model/lead.h"
#include "store/newest_step.h"
#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

namespace tilth {
namespace {

using Subject = std::pair<std::string, std::int64_t>;

constexpr std::int64_t fewChanges = 40;             // what is about more records is about none
constexpr std::int64_t recentSteps = 50;
constexpr std::int64_t mergeChanges = 1000;         // of a merge the record that went stands among all that pointed to it

bool names(std::string_view label, std::string_view type) {
    std::string word = " " + std::string(type) + " ";
    std::ranges::replace(word, '_', ' ');
    return (" " + std::string(label) + " ").find(word) != std::string::npos;
}

// The record that it links to, where the label names that: "Accept lead" changes a hand-off.
Subject linkedOf(Workspace& workspace, const RevisionInfo& revision) {
    const EntityType* type = workspace.store().schema().find(revision.entity);
    const Record record = type ? workspace.store().load(*type, revision.record) : nullptr;
    for (const Field& f : record ? type->fields : std::span<const Field>())
        if (const std::int64_t id = f.type == Type::Link && names(revision.label, f.target) ? Kept<Link>::unpack(f.of(*record)).id : 0) return {std::string(f.target), id};
    return {revision.entity, revision.record};
}

// The record that went in a merge; nothing where the revision is none. Undoing one brings it back.
Subject goneIn(Workspace& workspace, std::int64_t revision) {
    for (const ChangeLine& line : workspace.store().changesOf(revision, mergeChanges))
        if (line.field.empty() && (line.entity == Lead::type.name || line.entity == Contact::type.name || line.entity == Company::type.name)) return {line.entity, line.id};
    return {};
}
// A merge is about the record that was kept, and not about what came over from the others.
Subject mergedBy(Workspace& workspace, const RevisionInfo& revision) {
    Subject gone = goneIn(workspace, revision.id);
    if (!gone.second && revision.undoes) gone = goneIn(workspace, revision.undoes);
    for (const auto& verdict : workspace.store().findBy<DuplicateVerdict>("other", gone.second))
        if (verdict->recordType == gone.first && verdict->verdict == Sameness::Merged) return {gone.first, verdict->one};
    return gone;
}

// "Convert lead" is about the lead, whatever went along with it.
Subject subjectOf(Workspace& workspace, const RevisionInfo& revision) {
    if (revision.label == mergeLabel) return mergedBy(workspace, revision);
    if (!revision.record || names(revision.label, revision.entity)) return {revision.entity, revision.record};
    for (const ChangeLine& line : workspace.store().changesOf(revision.id, fewChanges))
        if (names(revision.label, line.entity)) return {line.entity, line.id};
    return linkedOf(workspace, revision);
}

// A record without a name of its own, such as a touch, goes by what it is of.
std::string titleOrOwners(Workspace& workspace, const EntityType& type, const Entity& record) {
    std::string title = titleOf(type, record);
    for (const Field& f : type.fields)
        if (title.empty() && f.type == Type::Link && f.target != "user" && f.key != "owner") title = titleOf(workspace, f.target, Kept<Link>::unpack(f.of(record)).id);
    return title;
}

// What a record that is gone was called when it went; empty where that was erased.
std::string lastTitle(Workspace& workspace, const EntityType& type, std::int64_t id) {
    std::string title;
    for (const ChangeLine& line : workspace.store().history(type, id)) {
        if (!line.field.empty()) continue;
        const auto whole = nlohmann::json::parse(line.before, nullptr, false);
        if (!whole.is_object()) continue;
        if (const auto at = whole.find(std::string(type.title)); at != whole.end() && at->is_string()) title = at->get<std::string>();
    }
    return title;
}

std::string nameOf(Workspace& workspace, const Subject& subject) {
    const EntityType* type = workspace.store().schema().find(subject.first);
    if (!type || !subject.second) return {};
    const Record record = workspace.store().load(*type, subject.second);
    return record ? titleOrOwners(workspace, *type, *record) : lastTitle(workspace, *type, subject.second);
}

}

std::vector<NamedRevision> recentRevisions(Workspace& workspace, std::int64_t limit) {
    std::vector<NamedRevision> all;
    for (RevisionInfo& revision : workspace.store().revisions(limit)) {
        std::tie(revision.entity, revision.record) = subjectOf(workspace, revision);
        std::string about = nameOf(workspace, {revision.entity, revision.record});
        all.push_back({std::move(revision), std::move(about)});
    }
    return all;
}

std::int64_t reversedBy(Workspace& workspace, std::int64_t revision) {
    const auto recent = workspace.store().revisions(recentSteps);
    const auto at = std::ranges::find(recent, revision, &RevisionInfo::id);
    return at == recent.end() ? 0 : at->undoes;
}

// By its number: a step that came in between is not taken instead.
Result<Reversal> undoNewest(Workspace& workspace) {
    const auto demo = demoRevision(workspace);
    const std::int64_t newest = demo ? newestStep(workspace.store()) : 0;
    if (demo && newest == *demo) return Error{Error::Refused, TR("Change", "The newest step is the demo company; remove the demo data to take it out.")};
    return newest ? workspace.store().undo(newest) : workspace.store().undo();
}

}
