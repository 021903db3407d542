// SPDX-License-Identifier: MIT
// Verbs about the ideal customer profile, tiers of companies, and target accounts.
#include "cli/account_commands.h"
#include "app/account_plans.h"
#include "app/accounts.h"
#include "cli/types.h"
#include "core/model/company.h"
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

constexpr std::array accountOptions{Option{"--tier", "TIERS", "of these tiers; as it comes: 1,2,3"}, Option{"--by", "ORDER", "neglect or score; as it comes: neglect"}};
constexpr std::array orderChoices{Choice{"neglect", ""}, Choice{"score", ""}};

Node moneyNode(const std::map<std::string, Money>& amounts) {
    Node all = list();
    for (const auto& [currency, amount] : amounts) all.add(text(moneyText(amount, currency) + " " + currency));
    return all;
}
Answer accounts(Call& call, Workspace& workspace) {
    const auto tiers = call.has("--tier") ? splitAtCommas(call.value("--tier")) : std::vector<std::string>(tierWords.begin() + 1, tierWords.end());
    const auto order = chosen<AccountOrder>(orderChoices, call, "--by");
    if (!order) return order.error();
    RowPrinter rows(call.out, {"company", "name", "tier", "contacts", "roles", "roles_asked", "open_deals", "open_amount", "last_marketing", "last_sales", "neglect_days", "score",
                                "goal", "next_step", "next_step_on"});
    for (const TargetAccount& a : targetAccounts(workspace, tiers, *order)) {
        const auto days = neglectDays(a, workspace.now());
        rows.add({id(a.company), text(a.name), text(a.tier), number(a.contacts), number(a.roles), number(a.rolesAsked), number(a.openDeals), moneyNode(a.openAmount), timeOrNull(a.marketing),
                  timeOrNull(a.sales), days ? number(*days) : Node{}, number(a.score.points), textOrNull(a.goal), textOrNull(a.nextStep), dateOrNull(a.nextStepOn)});
    }
    rows.end();
    return Done{};
}

// In the order of AccountPart; of what the two figures behind a part are.
std::string becauseOf(const AccountReason& reason) {
    const std::string first = std::to_string(reason.first), second = std::to_string(reason.second);
    switch (reason.part) {
    case AccountPart::People: return "people: " + first + ", scores of leads: " + second;
    case AccountPart::Engagement: return "active people: " + first + ", touches in " + std::to_string(engagedDays) + " days: " + second;
    case AccountPart::Tier: return reason.first ? "tier " + first : "no tier 1 to 3";
    case AccountPart::Coverage: return reason.second ? first + " of " + second + " roles" : "no method asks for roles";
    }
    return {};
}
Answer accountScoreVerb(Call& call, Workspace& workspace) {
    const auto company = resolveId(workspace, workspace.type<Company>(), call.word(0));
    if (!company) return company.error();
    const auto account = targetAccount(workspace, *company);
    if (!account) return account.error();
    if (call.out.forPeople()) call.out.line(account->name + ": " + std::to_string(account->score.points) + " of 100");
    RowPrinter rows(call.out, {"part", "points", "most", "because"});
    for (const AccountReason& reason : account->score.reasons)
        rows.add({text(accountPartChoices[static_cast<std::size_t>(reason.part)].name), number(reason.points), number(reason.most), text(becauseOf(reason))});
    rows.end();
    return Done{};
}

Answer accountPlanVerb(Call& call, Workspace& workspace) {
    const auto company = resolveId(workspace, workspace.type<Company>(), call.word(0));
    if (!company) return company.error();
    AccountPlan plan = accountPlan(workspace, *company);
    const auto pairs = call.arguments.pairsFrom(1);
    if (!pairs) return pairs.error();
    if (!pairs->empty()) {
        if (const Answer put = putPairs(workspace, workspace.type<AccountPlan>(), plan, *pairs); !put) return put;
        plan.company = Link{*company};
        return printRevision(call, saveAccountPlan(workspace, plan), "Planned");
    }
    const auto account = targetAccount(workspace, *company);
    if (!account) return account.error();
    Node answer = object();
    answer.add("company", id(*company));
    answer.add("goal", textOrNull(plan.goal));
    answer.add("next_step", textOrNull(plan.nextStep));
    answer.add("next_step_on", dateOrNull(plan.nextStepOn));
    answer.add("owner", plan.id ? textOrNull(titleOf(workspace, "user", plan.owner.id)) : Node{});
    answer.add("notes", textOrNull(plan.notes));
    answer.add("last_marketing", timeOrNull(account->marketing));
    answer.add("last_sales", timeOrNull(account->sales));
    call.out.object(answer);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "icp show", .arguments = "", .about = "The ideal customer profile: filters of companies by tier", .least = 0, .most = 0, .inWorkspace = icpShow,
            .more = "Kept as settings: tilthctl config set icp_tier_1 FILTER; also icp_tier_2, icp_tier_3 and icp_negative, which is asked first."},
    Command{.verb = "icp draft", .arguments = "", .about = "Draft the profile from deals won and lost in 24 months", .least = 0, .most = 0, .options = draftOptions, .inWorkspace = icpDraft},
    Command{.verb = "icp apply", .arguments = "", .about = "Write the tier of each company that the profile names", .least = 0, .most = 0, .options = applyOptions, .inWorkspace = icpApply,
            .more = "A company gets the first that it matches: negative, 1, 2, 3. One that matches none loses a tier of these words and keeps any other one."},
    Command{.verb = "accounts", .arguments = "", .about = "Companies to be won, the most neglected first", .least = 0, .most = 0, .options = accountOptions, .inWorkspace = accounts,
            .more = "With contacts known, roles of the buying centre filled, open deals, the last touch of marketing and of sales, the score and the plan."},
    Command{.verb = "account score", .arguments = "COMPANY", .about = "The score of an account and why: people, engagement, tier, buying centre", .least = 1, .most = 1,
            .inWorkspace = accountScoreVerb,
            .more = "30 points at most for its leads' scores (200 are half of it), 30 for touches and active people of the last 30 days, 20 for the tier, 20 for roles filled."},
    Command{.verb = "account plan", .arguments = "COMPANY [FIELD=VALUE...]", .about = "Show or change the plan of an account: goal, next_step, next_step_on, owner, notes", .least = 1,
            .most = anyNumber, .inWorkspace = accountPlanVerb, .more = "A company has one plan; one that says nothing any more goes."},
};

}

std::span<const Command> accountCommands() { return table; }

}
