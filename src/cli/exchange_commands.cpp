// SPDX-License-Identifier: MIT
// Verbs that exchange calendars with other programs: files, subscriptions, servers.
#include "app/ical_records.h"
#include "app/publishing.h"
#include "app/subscriptions.h"
#include "cli/days.h"
#include "cli/secret.h"
#include "cli/types.h"
#include <algorithm>
#include <array>
#include <filesystem>

namespace tilth::cli {
namespace {

// --- one file with everything

constexpr std::array exportOptions{
    Option{"--from", "DAY", "what happens from then on"},
    Option{"--to", "DAY", "... and up to then, that day included"},
    Option{"--layer", "LAYERS", "campaign, activity, term; as it comes: campaign,activity"},
};

// --from and --to in any form of a day; without one of them: a year from the other.
Result<std::optional<DateRange>> rangeOf(const Call& call, const Workspace& workspace) {
    const Result<std::optional<Date>> from = dayOption(call, workspace, "--from"), to = dayOption(call, workspace, "--to");
    if (!from) return from.error();
    if (!to) return to.error();
    if (!*from && !*to) return std::optional<DateRange>{};
    const DateRange range{*from ? **from : addMonths(**to, -12), *to ? **to : addMonths(**from, 12)};
    if (range.last < range.first) return Error{Error::Usage, "--to is before --from."};
    return std::optional{range};
}

Answer exportAll(Call& call, Workspace& workspace) {
    const auto range = rangeOf(call, workspace);
    if (!range) return range.error();
    const Result<std::int64_t> entries = exportCalendar(workspace, {call.word(0), *range, splitAtCommas(call.value("--layer"))});
    if (!entries) return entries.error();
    Node answer = object();
    answer.add("file", text(call.word(0)));
    answer.add("entries", number(*entries));
    call.out.answer(answer, std::to_string(*entries) + " entries in " + call.word(0));
    return Done{};
}

// --- calendars of others

constexpr Option privateOption{"--private-network", "", "the server may be one of your own network (10.x, 192.168.x ...)"};
constexpr std::array subscribeOptions{
    Option{"--name", "NAME", "how it is called here; as it comes: the address"},
    Option{"--every", "MINUTES", "how long what was read is good; as it comes: 1440, a day"},
    privateOption,
};
constexpr std::array refreshOptions{Option{"--all", "", "also those that are not due yet"}, privateOption};

void printRefresh(RowPrinter& rows, Workspace& workspace, const RefreshResult& r) {
    const auto subscription = workspace.store().find<Subscription>(r.subscription);
    rows.add({text(subscription ? subscription->name : ""), text(r.unchanged ? "unchanged" : "read"), number(static_cast<std::int64_t>(r.added)),
              number(static_cast<std::int64_t>(r.changed)), number(static_cast<std::int64_t>(r.removed))});
    for (const std::string& note : r.notes) say(note);
}
const std::vector<std::string> refreshKeys{"calendar", "state", "added", "changed", "removed"};

Answer subscribeTo(Call& call, Workspace& workspace) {
    Subscription subscription;
    const bool file = call.word(0).find("://") == std::string::npos;
    subscription.url = file ? std::filesystem::absolute(call.word(0)).string() : call.word(0);
    subscription.name = call.arguments.value("--name", call.word(0));
    if (call.has("--every")) {
        const Result<std::int64_t> minutes = numberOption(call.arguments, "--every", 1);
        if (!minutes) return minutes.error();
        subscription.interval = *minutes;
    }
    const Result<RefreshResult> done = subscribe(workspace, subscription, fetchCalendar(call.has("--private-network")));
    if (!done) return done.error();
    RowPrinter rows(call.out, refreshKeys);
    printRefresh(rows, workspace, *done);
    rows.end();
    return Done{};
}

Result<std::vector<std::int64_t>> toRefresh(Call& call, Workspace& workspace) {
    if (call.optionalWord(0).empty()) return dueSubscriptions(workspace, call.has("--all"));
    std::vector<std::int64_t> named;
    for (const auto& s : workspace.store().findAll<Subscription>())
        if (s->name == call.word(0) || std::to_string(s->id) == call.word(0)) named.push_back(s->id);
    if (named.empty()) return Error{Error::NotFound, "There is no subscribed calendar \"" + call.word(0) + "\"; see \"tilthctl list subscription\"."};
    return named;
}

// All are tried; the first that fails is told at the end.
Answer refresh(Call& call, Workspace& workspace) {
    const auto due = toRefresh(call, workspace);
    if (!due) return due.error();
    Answer answer = Done{};
    RowPrinter rows(call.out, refreshKeys);
    for (const std::int64_t id : *due) {
        const Result<RefreshResult> done = refreshSubscription(workspace, id, fetchCalendar(call.has("--private-network")));
        if (done) printRefresh(rows, workspace, *done);
        else if (answer) answer = done.error();
    }
    rows.end();
    return answer;
}

// --- campaigns on a server

constexpr std::array publishOptions{
    Option{"--where", "QUERY", "only those campaigns"}, Option{"--login", "NAME", "at the server; its password is asked for, or read from the file that TILTH_CALENDAR_PASSWORD_FILE names"},
    Option{"--make", "", "make the calendar there if there is none"}, privateOption};

Result<DavAccess> accessOf(Call& call) {
    DavAccess access{call.word(0), call.value("--login"), {}, call.has("--private-network")};
    if (access.login.empty()) return access;
    auto password = readSecret("TILTH_CALENDAR_PASSWORD_FILE", "Password of " + access.login);
    if (!password) return password.error();
    access.password = *std::move(password);
    return access;
}

Answer publish(Call& call, Workspace& workspace) {
    const Result<std::int64_t> server = serverFor(workspace, call.word(0), call.value("--login"));
    if (!server) return server.error();
    const auto access = accessOf(call);
    if (!access) return access.error();
    const auto collection = openDav(*access);
    if (call.has("--make"))
        if (const auto made = collection->make(); !made) return made.error();
    const Result<PublishResult> done = publishCampaigns(workspace, *server, *collection, call.value("--where"));
    if (!done) return done.error();
    Node answer = object();
    answer.add("created", number(static_cast<std::int64_t>(done->created)));
    answer.add("updated", number(static_cast<std::int64_t>(done->updated)));
    answer.add("unchanged", number(static_cast<std::int64_t>(done->unchanged)));
    answer.add("removed", number(static_cast<std::int64_t>(done->removed)));
    answer.add("conflicts", number(static_cast<std::int64_t>(done->conflicts)));
    call.out.object(answer);
    if (done->conflicts) say("What was changed there is listed by \"tilthctl calendar conflicts\".");
    return Done{};
}

Answer conflicts(Call& call, Workspace& workspace) {
    RowPrinter rows(call.out, {"uid", "campaign", "there", "field", "mine", "theirs"});
    for (const PublishConflict& c : publishConflicts(workspace)) {
        const std::string_view there = c.deleted ? "deleted" : "changed";
        if (c.differences.empty()) rows.add({text(c.uid), text(c.name), text(there), Node{}, Node{}, Node{}});
        for (const auto& d : c.differences) rows.add({text(c.uid), text(c.name), text(there), text(d.field), text(d.mine), text(d.theirs)});
    }
    rows.end();
    return Done{};
}

Answer resolve(Call& call, Workspace& workspace) {
    static constexpr std::array<std::string_view, 3> ways{"mine", "theirs", "both"};          // in the order of Resolution
    const auto way = std::ranges::find(ways, call.word(1));
    if (way == ways.end()) return Error{Error::Usage, "\"" + call.word(1) + "\" is none of mine, theirs, both."};
    return printRevision(call, resolveConflict(workspace, call.word(0), static_cast<Resolution>(way - ways.begin())),
                         "Decided: " + call.word(1) + ". Publish again to bring it there.");
}

constexpr std::array table{
    Command{.verb = "calendar export", .arguments = "FILE.ics", .about = "Write everything dated into a calendar file", .least = 1, .most = 1,
            .options = exportOptions, .inWorkspace = exportAll},
    Command{.verb = "calendar subscribe", .arguments = "URL|FILE", .about = "Show a calendar of somebody else beside ours", .least = 1, .most = 1,
            .options = subscribeOptions, .inWorkspace = subscribeTo,
            .more = "https only, or http of this computer. What was read stays when the server cannot be reached; it is read only."},
    Command{.verb = "calendar refresh", .arguments = "[NAME]", .about = "Read subscribed calendars again, those that are due", .least = 0, .most = 1,
            .options = refreshOptions, .inWorkspace = refresh},
    Command{.verb = "calendar publish", .arguments = "URL", .about = "Put campaigns into a calendar on a server (CalDAV)", .least = 1, .most = 1,
            .options = publishOptions, .inWorkspace = publish,
            .more = "What somebody changed or deleted there meanwhile is not written over. No password is kept, and none is taken as an argument."},
    Command{.verb = "calendar conflicts", .arguments = "", .about = "What stands against our campaigns on the server", .least = 0, .most = 0, .inWorkspace = conflicts},
    Command{.verb = "calendar resolve", .arguments = "UID mine|theirs|both", .about = "Decide about one of them", .least = 2, .most = 2, .inWorkspace = resolve},
};

}

std::span<const Command> exchangeCommands() { return table; }

}
