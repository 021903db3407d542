// SPDX-License-Identifier: MIT
// Verbs about the ideal customer profile, tiers of companies, and target accounts.
#include "cli/account_commands.h"
#include "app/accounts.h"
#include "cli/types.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

Node icpNode(const Icp& icp) {
    Node node = object();
    for (std::size_t word = 0; word < tierWords.size(); ++word) node.add(std::string(tierWords[word]), textOrNull(queryOf(icp, word)));
    return node;
}

Answer icpShow(Call& call, Workspace& workspace) {
    call.out.object(icpNode(icpOf(workspace)));
    return Done{};
}

// --- icp draft

constexpr std::array draftOptions{Option{"--keep", "", "make it the profile; else nothing is written"}};

Node findingNode(const IcpFinding& finding) {
    constexpr std::array sides{"worse", "same", "better"};
    Node node = object();
    node.add("trait", text(icpTraitKeys[static_cast<std::size_t>(finding.trait)]));
    node.add("value", text(finding.value));
    node.add("ended", number(finding.ended));
    node.add("won", number(finding.won));
    node.add("win_rate", ratio(finding.rate()));
    node.add("than_all", text(sides[finding.side]));
    return node;
}
std::string periodText(const IcpDraft& draft) {
    return std::to_string(draft.won) + " of " + std::to_string(draft.ended) + " deals of companies that ended in the last " + std::to_string(icpMonths) + " months were won. A draft needs " +
           std::to_string(leastOfAll) + " of them, and " + std::to_string(leastOfValue) + " of one kind.";
}
void printDraft(Call& call, const IcpDraft& draft) {
    Node findings = list();
    for (const IcpFinding& finding : draft.findings) findings.add(findingNode(finding));
    if (call.out.forPeople()) {
        call.out.line(periodText(draft));
        printRows(call.out, findings);
        return call.out.object(icpNode(draft.icp));
    }
    Node answer = object();
    answer.add("months", number(icpMonths));
    answer.add("ended", number(draft.ended));
    answer.add("won", number(draft.won));
    answer.add("least", number(leastOfAll));
    answer.add("least_of_value", number(leastOfValue));
    answer.add("findings", std::move(findings));
    answer.add("icp", icpNode(draft.icp));
    call.out.object(answer);
}
Answer icpDraft(Call& call, Workspace& workspace) {
    const IcpDraft draft = draftIcp(workspace);
    if (call.has("--keep")) {
        if (draft.icp.empty()) return Error{Error::Refused, "Nothing follows from it that could be kept: " + periodText(draft)};
        if (const auto kept = setIcp(workspace, draft.icp); !kept) return kept.error();
    }
    printDraft(call, draft);
    return Done{};
}

// --- icp apply

constexpr std::array applyOptions{Option{"--dry-run", "", "show whose tier would change; write nothing"}};

Answer icpApply(Call& call, Workspace& workspace) {
    const auto plan = planTiers(workspace, icpOf(workspace));
    if (!plan) return plan.error();
    if (call.has("--dry-run")) {
        RowPrinter rows(call.out, {"company", "name", "before", "now"});
        for (const TierMove& move : plan->moves) rows.add({id(move.company), text(move.name), textOrNull(move.before), textOrNull(move.now)});
        rows.end();
        return Done{};
    }
    const auto revision = applyTiers(workspace);
    if (!revision) return revision.error();
    Node answer = object();
    answer.add("revision", id(*revision));
    answer.add("changed", number(std::ssize(plan->moves)));
    for (std::size_t word = 0; word < tierWords.size(); ++word) answer.add(std::string(tierWords[word]), number(plan->companies[word]));
    answer.add("none", number(plan->none));
    call.out.object(answer);
    return Done{};
}

// --- accounts

constexpr std::array accountOptions{Option{"--tier", "TIERS", "of these tiers; as it comes: 1,2,3"}};

Node moneyNode(const std::map<std::string, Money>& amounts) {
    Node all = list();
    for (const auto& [currency, amount] : amounts) all.add(text(moneyText(amount, currency) + " " + currency));
    return all;
}
Answer accounts(Call& call, Workspace& workspace) {
    const auto tiers = call.has("--tier") ? splitAtCommas(call.value("--tier")) : std::vector<std::string>(tierWords.begin() + 1, tierWords.end());
    RowPrinter rows(call.out, {"company", "name", "tier", "contacts", "roles", "roles_asked", "open_deals", "open_amount", "last_marketing", "last_sales", "neglect_days"});
    for (const TargetAccount& a : targetAccounts(workspace, tiers)) {
        const auto days = neglectDays(a, workspace.now());
        rows.add({id(a.company), text(a.name), text(a.tier), number(a.contacts), number(a.roles), number(a.rolesAsked), number(a.openDeals), moneyNode(a.openAmount), timeOrNull(a.marketing),
                  timeOrNull(a.sales), days ? number(*days) : Node{}});
    }
    rows.end();
    return Done{};
}

constexpr std::array table{
    Command{.verb = "icp show", .arguments = "", .about = "The ideal customer profile: filters of companies by tier", .least = 0, .most = 0, .inWorkspace = icpShow,
            .more = "Kept as settings: tilthctl config set icp_tier_1 FILTER; also icp_tier_2, icp_tier_3 and icp_negative, which is asked first."},
    Command{.verb = "icp draft", .arguments = "", .about = "Draft the profile from deals won and lost in 24 months", .least = 0, .most = 0, .options = draftOptions, .inWorkspace = icpDraft},
    Command{.verb = "icp apply", .arguments = "", .about = "Write the tier of each company that the profile names", .least = 0, .most = 0, .options = applyOptions, .inWorkspace = icpApply,
            .more = "A company gets the first that it matches: negative, 1, 2, 3. One that matches none loses a tier of these words and keeps any other one."},
    Command{.verb = "accounts", .arguments = "", .about = "Companies to be won, the most neglected first", .least = 0, .most = 0, .options = accountOptions, .inWorkspace = accounts,
            .more = "With contacts known, roles of the buying centre filled, open deals, and the last touch of marketing and of sales."},
};

}

std::span<const Command> accountCommands() { return table; }

}
