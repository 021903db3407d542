// SPDX-License-Identifier: MIT
// Verbs about activity sets: which there are, and applying one.
#include "app/activity_sets.h"
#include "cli/types.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

// --- sets

constexpr std::array setsOptions{Option{"--usual", "", "add the usual sets that are not there yet"}};
Answer sets(Call& call, Workspace& workspace) {
    if (call.has("--usual")) {
        const auto added = addUsualSets(workspace);
        if (!added) return added.error();
    }
    RowPrinter rows(call.out, {"id", "name", "for", "steps"});
    for (const ActivitySet& set : activitySets(workspace)) {
        const auto steps = workspace.store().findBy<SetStep>("set", set.id).size();
        rows.add({id(set.id), text(call.chinese() && !set.nameZh.empty() ? set.nameZh : set.name),
                  text(setOfChoices[static_cast<std::size_t>(set.of)].name), number(static_cast<std::int64_t>(steps))});
    }
    rows.end();
    return Done{};
}

// --- apply-set

constexpr std::array applyOptions{Option{"--dry-run", "", "show days and people; write nothing"}, Option{"--again", "", "although it was applied to the record before"}};

void printSteps(Call& call, Workspace& workspace, const SetPreview& preview) {
    RowPrinter rows(call.out, {"due_on", "kind", "subject", "owner", "days", "working"});
    for (const PlannedStep& step : preview.steps) {
        const std::string owner = titleOf(workspace, User::type.name, step.activity.owner.id);
        rows.add({text(dateText(*step.activity.dueOn)), text(activityKindChoices[static_cast<std::size_t>(step.activity.kind)].name), text(step.activity.subject),
                  textOrNull(owner), number(step.days), flag(step.working)});
    }
    rows.end();
    if (preview.appliedOn) say("It was applied to this record before, on " + dateText(*preview.appliedOn) + ".");
}
Answer apply(Call& call, Workspace& workspace) {
    const auto set = setNamed(workspace, call.word(0));
    if (!set) return set.error();
    const auto type = typeNamed(workspace, call.word(1));
    if (!type) return type.error();
    const auto record = resolveId(workspace, *type->type, call.word(2));
    if (!record) return record.error();
    if (!call.has("--dry-run")) return printRevision(call, applySet(workspace, *set, *type->type, *record, call.chinese(), call.has("--again")), "Applied");
    const auto preview = previewSet(workspace, *set, *type->type, *record, call.chinese());
    if (!preview) return preview.error();
    printSteps(call, workspace, *preview);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "sets", .arguments = "", .about = "Activity sets", .least = 0, .most = 0, .options = setsOptions, .inWorkspace = sets,
            .more = "A set and its steps are records (types activity_set and set_step) and are changed like all others."},
    Command{.verb = "apply-set", .arguments = "NAME TYPE ID", .about = "Make the activities of a set for a lead, a deal or a campaign", .least = 3, .most = 3,
            .options = applyOptions, .inWorkspace = apply,
            .more = "Days count from a campaign's start, a deal's close date, the day a lead came. Open activities move when that day moves."},
};

}

std::span<const Command> setCommands() { return table; }

}
