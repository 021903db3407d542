// SPDX-License-Identifier: MIT
// Verbs about the lead pool.
#include "app/pool_board.h"
#include "cli/routing_commands.h"
#include "cli/types.h"
#include <array>

namespace tilth::cli {
namespace {

std::string nameOfUser(Workspace& workspace, std::int64_t user) { return titleOf(workspace, User::type.name, user); }
constexpr std::array listOptions{Option{"--where", "QUERY", "only those"}, Option{"--sort", "FIELDS", "a,-b; as it comes: best score first"},
                                 Option{"--limit", "N", "at most so many; as it comes: 50"}};

Answer list(Call& call, Workspace& workspace) {
    const Result<std::int64_t> limit = numberOption(call.arguments, "--limit", 50);
    if (!limit) return limit.error();
    std::string where(poolQuery);
    if (call.has("--where")) where += " (" + call.value("--where") + ")";
    auto ids = listIds(workspace, workspace.type<Lead>(), {where, call.has("--sort") ? call.value("--sort") : "-score"});
    if (!ids) return ids.error();
    ids->resize(std::min(ids->size(), static_cast<std::size_t>(*limit)));
    RowPrinter table(call.out, {"lead", "name", "company", "source", "in_pool_since", "last_owner", "reason"});
    for (const PoolLead& lead : poolLeads(workspace, *ids))
        table.add({id(lead.lead), text(lead.name), textOrNull(lead.company), textOrNull(lead.source), timeOrNull(lead.since), textOrNull(lead.lastOwner), textOrNull(lead.reason)});
    table.end();
    return Done{};
}

Answer claimOne(Call& call, Workspace& workspace) {
    const Result<std::int64_t> lead = resolveId(workspace, workspace.type<Lead>(), call.word(0));
    return lead ? printRevision(call, claimLead(workspace, *lead), "Claimed") : Answer(lead.error());
}

// Each is claimed on its own: what somebody else has does not keep the others.
Answer claim(Call& call, Workspace& workspace) {
    if (call.arguments.words.size() == 1) return claimOne(call, workspace);
    RowPrinter table(call.out, {"lead", "claimed", "reason"});
    std::optional<Error> refused;
    for (const std::string& word : call.arguments.words) {
        const Result<std::int64_t> lead = resolveId(workspace, workspace.type<Lead>(), word);
        if (!lead) return lead.error();
        const auto claimed = claimLead(workspace, *lead);
        if (!claimed) refused = claimed.error();
        table.add({id(*lead), flag(static_cast<bool>(claimed)), textOrNull(claimed ? "" : claimed.error().text)});
    }
    table.end();
    if (refused) return Error{refused->code, "Not every lead could be claimed: " + refused->text};
    return Done{};
}

constexpr std::array returnOptions{Option{"--reason", "REASON", "why: \"No budget\", \"Cannot be reached\" ..."}, Option{"--due", "", "all leads that have to go back by now"}};

Answer giveBack(Call& call, Workspace& workspace) {
    if (call.has("--due") == !call.arguments.words.empty()) return Error{Error::Usage, "Say which lead, or --due."};
    if (!call.has("--due")) {
        const Result<std::int64_t> lead = resolveId(workspace, workspace.type<Lead>(), call.word(0));
        return lead ? printRevision(call, returnLead(workspace, *lead, call.value("--reason")), "Returned to the pool") : Answer(lead.error());
    }
    const auto returned = returnDueLeads(workspace);
    if (!returned) return returned.error();
    Node answer = object();
    answer.add("returned", number(returned->leads));
    call.out.answer(answer, std::to_string(returned->leads) + (returned->leads == 1 ? " lead" : " leads") + " returned to the pool");
    return Done{};
}

// --- status

constexpr std::array statusOptions{Option{"--by", "owner", "counts of each person"}, Option{"--all", "", "leads of everybody, not only one's own"}};

void printByOwner(Call& call, Workspace& workspace, const std::vector<HeldLead>& held) {
    const PoolRules rules = poolRules(workspace);
    const auto limit = [](std::int64_t n) { return n ? number(n) : Node{}; };
    RowPrinter table(call.out, {"owner", "held", "most_held", "claimed_today", "claims_per_day", "protected", "returns_soon", "due"});
    for (const auto& user : workspace.store().findAll<User>()) {
        const PoolStanding s = poolStanding(workspace, user->id, held);
        if (user->active || s.held)
            table.add({text(user->name), number(s.held), limit(rules.mostHeld), number(s.claimedToday), limit(rules.claimsPerDay), number(s.protectedOnes), number(s.warned), number(s.due)});
    }
    table.end();
}

Answer status(Call& call, Workspace& workspace) {
    if (call.has("--by") && call.value("--by") != "owner") return Error{Error::Usage, "--by takes owner, not \"" + call.value("--by") + "\"."};
    const auto held = heldLeads(workspace);
    if (call.has("--by")) return printByOwner(call, workspace, held), Done{};
    RowPrinter table(call.out, {"lead", "name", "owner", "since", "followed_up", "protected_until", "returns", "state", "reason"});
    for (const HeldLead& one : held)
        if (call.has("--all") || one.owner == workspace.user().id)
            table.add({id(one.lead), text(titleOf(workspace, Lead::type.name, one.lead)), text(nameOfUser(workspace, one.owner)), text(timeText(one.holding.since)),
                       timeOrNull(one.holding.followedUp), timeOrNull(one.verdict.protectedUntil), timeOrNull(one.verdict.returnsAt),
                       text(holdStateChoices[static_cast<std::size_t>(one.verdict.state)].name), textOrNull(one.verdict.reason)});
    table.end();
    return Done{};
}

constexpr std::array table{
    Command{.verb = "pool list", .arguments = "", .about = "Open leads of nobody: the lead pool", .least = 0, .most = 0, .options = listOptions, .inWorkspace = list},
    Command{.verb = "pool claim", .arguments = "ID ...", .about = "Take leads from the pool", .least = 1, .most = anyNumber, .inWorkspace = claim,
            .more = "Limits, protection and cool-off are the settings pool_...; where somebody was faster, the reason says who."},
    Command{.verb = "pool return", .arguments = "[ID]", .about = "Give a lead back, or all that have to go back", .least = 0, .most = 1, .options = returnOptions,
            .inWorkspace = giveBack},
    Command{.verb = "pool status", .arguments = "", .about = "Leads from the pool: until when they are safe, and when they return", .least = 0, .most = 0,
            .options = statusOptions, .inWorkspace = status},
};

}

std::span<const Command> poolCommands() { return table; }

}
