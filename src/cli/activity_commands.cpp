// SPDX-License-Identifier: MIT
// Verbs about activities: done, repeated, changed one by one or as a series.
#include "app/activities.h"
#include "app/series.h"
#include "cli/types.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

Result<std::int64_t> activityOf(Call& call, Workspace& workspace) { return resolveId(workspace, workspace.type<Activity>(), call.word(0)); }

constexpr std::array doneOptions{Option{"--outcome", "TEXT", "what came of it"}};
Answer done(Call& call, Workspace& workspace) {
    const Result<std::int64_t> activity = activityOf(call, workspace);
    if (!activity) return activity.error();
    return printRevision(call, completeActivity(workspace, *activity, call.value("--outcome")), "Done");
}

constexpr std::array repeatOptions{Option{"--from", "WHAT", "due (as it comes) or completion: what the next one is counted from"}};
Answer repeat(Call& call, Workspace& workspace) {
    const Result<std::int64_t> activity = activityOf(call, workspace);
    if (!activity) return activity.error();
    const std::int64_t from = choiceNamed(repeatFromChoices, call.arguments.value("--from", "due"));
    if (from < 0) return Error{Error::Usage, "--from: \"" + call.value("--from") + "\" is neither due nor completion."};
    const std::string rule = call.word(1) == "never" ? std::string() : call.word(1);
    return printRevision(call, repeatActivity(workspace, *activity, rule, static_cast<RepeatFrom>(from)), rule.empty() ? "No longer repeated" : "Repeated");
}

Result<SeriesScope> scopeOf(const std::string& word) {
    static constexpr std::array<std::string_view, 3> scopes{"this", "following", "all"};     // in the order of SeriesScope
    const auto at = std::ranges::find(scopes, word);
    if (at == scopes.end()) return Error{Error::Usage, "\"" + word + "\" is none of this, following, all."};
    return static_cast<SeriesScope>(at - scopes.begin());
}

Answer edit(Call& call, Workspace& workspace) {
    const Result<std::int64_t> activity = activityOf(call, workspace);
    const Result<SeriesScope> scope = scopeOf(call.word(1));
    const Result<Arguments::Pairs> pairs = call.arguments.pairsFrom(2);
    if (!activity) return activity.error();
    if (!scope) return scope.error();
    if (!pairs) return pairs.error();
    const auto record = workspace.store().find<Activity>(*activity);
    if (!record) return Error{Error::NotFound, "There is no such activity."};
    if (const Answer put = putPairs(workspace, workspace.type<Activity>(), *record, *pairs); !put) return put.error();
    return printRevision(call, editSeries(workspace, *record, *scope), "Changed");
}

Answer end(Call& call, Workspace& workspace) {
    const Result<std::int64_t> activity = activityOf(call, workspace);
    const Result<SeriesScope> scope = scopeOf(call.word(1));
    if (!activity) return activity.error();
    if (!scope) return scope.error();
    return printRevision(call, endSeries(workspace, *activity, *scope), "Ended");
}

constexpr std::string_view ruleWords =
    "A rule is daily, weekly, monthly, yearly, a rule of RFC 5545 such as \"FREQ=MONTHLY;BYDAY=-1FR\", or TERM (each solar term), \"TERM 5\", "
    "\"TERM 清明 -3\" (three days before). Coming ones are made up to 12 ahead; one undo takes them back.";

constexpr std::array table{
    Command{.verb = "activity done", .arguments = "ID", .about = "Complete an activity; what repeats plans its next one", .least = 1, .most = 1, .options = doneOptions, .inWorkspace = done},
    Command{.verb = "activity repeat", .arguments = "ID RULE|never", .about = "Repeat an activity, or stop doing so", .least = 2, .most = 2, .options = repeatOptions,
            .inWorkspace = repeat, .more = ruleWords},
    Command{.verb = "activity edit", .arguments = "ID this|following|all FIELD=VALUE...", .about = "Change one of a series, it and what follows, or all", .least = 3,
            .most = anyNumber, .inWorkspace = edit},
    Command{.verb = "activity end", .arguments = "ID this|following|all", .about = "Cancel one of a series, or end it", .least = 2, .most = 2, .inWorkspace = end},
};

}

std::span<const Command> activityCommands() { return table; }

}
