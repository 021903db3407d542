// SPDX-License-Identifier: MIT
// Verbs about campaigns: tree, budget, moving, next year, clashes, links, variants, members.
#include "app/campaign_figures.h"
#include "app/campaigns.h"
#include "app/qr_files.h"
#include "cli/days.h"
#include "cli/types.h"
#include "core/model/lead.h"
#include <algorithm>
#include <array>
#include <charconv>

namespace tilth::cli {
namespace {

Result<std::int64_t> campaignOf(Call& call, Workspace& workspace) { return resolveId(workspace, workspace.type<Campaign>(), call.word(0)); }

Node moneyNode(const std::optional<Money>& amount, const std::string& currency) { return amount ? text(moneyText(*amount, currency)) : Node{}; }
Node ratioNode(const std::optional<double>& share) { return share ? ratio(*share) : Node{}; }
std::string_view nameOf(std::span<const Choice> choices, std::size_t at) { return choices[at].name; }

// --- tree

Node treeRow(const CampaignBook& book, const CampaignTree::Row& row, bool forPeople) {
    const Campaign& c = *book.tree.find(row.id);
    const CampaignFigures& f = book.rolled.at(row.id);
    const BudgetStatus status = f.status();
    const auto amount = [&](const std::optional<Money>& m) { return f.mixed ? Node{} : moneyNode(m, f.currency); };
    Node node = object();
    if (!forPeople) node.add("id", id(c.id)), node.add("parent", id(c.parent.id)), node.add("depth", number(row.depth));
    node.add("name", text(forPeople ? std::string(static_cast<std::size_t>(2 * row.depth), ' ') + c.name : c.name));
    node.add("level", text(nameOf(campaignLevelChoices, static_cast<std::size_t>(c.level))));
    node.add("status", text(nameOf(campaignStatusChoices, static_cast<std::size_t>(c.status))));
    node.add("starts_on", dateOrNull(c.startsOn));
    node.add("ends_on", dateOrNull(c.endsOn));
    node.add("budget", amount(f.budget));
    node.add("spent", amount(f.cost));
    node.add("unallocated", amount(status.unallocated));
    node.add("currency", f.mixed ? Node{} : textOrNull(f.currency));
    node.add("leads", number(f.leads));
    node.add("deals", number(f.deals));
    node.add("revenue", amount(f.revenue));
    node.add("roi", ratioNode(f.roi()));
    return node;
}
Answer tree(Call& call, Workspace& workspace) {
    const CampaignBook book = campaignBook(workspace);
    Node rows = list();
    std::vector<std::int64_t> only;
    if (!call.arguments.words.empty()) {
        const auto root = campaignOf(call, workspace);
        if (!root) return root.error();
        only = book.tree.branch(*root);
    }
    for (const auto& row : book.tree.rows())
        if (only.empty() || std::ranges::find(only, row.id) != only.end()) rows.add(treeRow(book, row, call.out.forPeople()));
    printRows(call.out, rows);
    return Done{};
}

// --- budget

Node sumsNode(const BudgetSums& sums, const std::string& currency) {
    Node node = object();
    node.add("planned", text(moneyText(sums.planned, currency)));
    node.add("committed", text(moneyText(sums.committed, currency)));
    node.add("spent", text(moneyText(sums.spent, currency)));
    return node;
}
Node groupsNode(std::string_view key, const std::vector<BudgetGroup>& groups, const std::string& currency) {
    Node rows = list();
    for (const BudgetGroup& g : groups) {
        Node row = object();
        row.add(std::string(key), textOrNull(g.key));
        Node sums = sumsNode(g.sums, currency);
        for (std::size_t i = 0; i < sums.items.size(); ++i) row.add(sums.keys[i], std::move(sums.items[i]));
        rows.add(std::move(row));
    }
    return rows;
}
Answer budget(Call& call, Workspace& workspace) {
    const auto campaign = campaignOf(call, workspace);
    if (!campaign) return campaign.error();
    const auto found = branchBudget(workspace, *campaign);
    if (!found) return found.error();
    const BudgetStatus& status = found->status;
    const Choice& warning = budgetWarningChoices[static_cast<std::size_t>(status.warning)];
    Node months = groupsNode("month", byMonth(found->lines), found->currency), vendors = groupsNode("vendor", byVendor(found->lines), found->currency);
    Node answer = sumsNode(status.sums, found->currency);
    answer.add("budget", moneyNode(status.budget, found->currency));
    answer.add("unallocated", moneyNode(status.unallocated, found->currency));
    answer.add("currency", textOrNull(found->currency));
    answer.add("share", ratioNode(status.boundShare));
    answer.add("warning", text(call.out.forPeople() ? warning.label : warning.name));
    if (found->mixed) say("Campaigns below in other currencies are left out.");
    if (!call.out.forPeople()) answer.add("months", std::move(months)), answer.add("vendors", std::move(vendors));
    call.out.object(answer);
    if (call.out.forPeople()) printRows(call.out, months), printRows(call.out, vendors);
    return Done{};
}

// --- in time

Answer move(Call& call, Workspace& workspace) {
    const auto campaign = campaignOf(call, workspace);
    if (!campaign) return campaign.error();
    const std::string& word = call.word(1);
    int days = 0;
    const char *first = word.data() + (word.starts_with('+') ? 1 : 0), *last = word.data() + word.size();
    const auto [end, error] = std::from_chars(first, last, days);
    if (error != std::errc{} || end != last || days < -36500 || days > 36500) return Error{Error::Usage, "\"" + word + "\" is no number of days; write 7 or -7."};
    const auto moved = moveCampaign(workspace, *campaign, days);
    const auto now = workspace.store().find<Campaign>(*campaign);
    return printRevision(call, moved, "Starts on " + (now && now->startsOn ? dateText(*now->startsOn) : "no day"));
}

constexpr std::array yearOptions{Option{"--year", "YEAR", "the year to plan; else the one after the campaign's, or after this one"},
                                 Option{"--dry-run", "", "show what would come and clash; write nothing"}};

Node clashNode(Workspace& workspace, const Clash& clash, const YearPlan* plan = nullptr) {
    const Choice& kind = clashChoices[static_cast<std::size_t>(clash.kind)];
    Node node = object();
    node.add("day", text(dateText(clash.days.first)));
    node.add("campaign", id(clash.campaign));
    node.add("kind", text(kind.name));
    node.add("item", id(clash.item));
    node.add("other", id(clash.other));
    node.add("reason", text(clashText(workspace, clash, plan)));
    return node;
}
Node plannedNode(Workspace& workspace, const YearPlan& plan) {
    Node answer = object(), campaigns = list(), clashes = list(), notes = list();
    for (const Campaign& c : plan.campaigns) {
        Node node = object();
        node.add("name", text(c.name));
        node.add("starts_on", dateOrNull(c.startsOn));
        node.add("ends_on", dateOrNull(c.endsOn));
        node.add("rule", textOrNull(c.anchorStart));
        campaigns.add(std::move(node));
    }
    for (const Clash& c : plan.clashes) clashes.add(clashNode(workspace, c, &plan));
    for (const std::string& n : plan.notes) notes.add(text(n));
    answer.add("year", number(plan.year));
    answer.add("revision", id(plan.revision));
    answer.add("items", number(static_cast<std::int64_t>(plan.items.size())));
    answer.add("campaigns", std::move(campaigns));
    answer.add("clashes", std::move(clashes));
    answer.add("notes", std::move(notes));
    return answer;
}
Answer planNext(Call& call, Workspace& workspace) {
    YearRequest request{0, 0, call.has("--dry-run")};
    if (!call.arguments.words.empty()) {
        const auto campaign = campaignOf(call, workspace);
        if (!campaign) return campaign.error();
        request.campaign = *campaign;
    }
    const auto year = numberOption(call.arguments, "--year", 0);
    if (!year) return year.error();
    if (call.has("--year") && (*year < 1900 || *year > 2100)) return Error{Error::Usage, "--year takes a year from 1900 to 2100."};
    request.year = static_cast<int>(*year);
    auto plan = planNextYear(workspace, request);
    if (!plan) return plan.error();
    const Node answer = plannedNode(workspace, *plan);
    if (!call.out.forPeople()) return call.out.object(answer), Answer(Done{});
    printRows(call.out, answer.items[3]);
    call.out.line(std::to_string(plan->campaigns.size()) + (request.dryRun ? " campaigns would come in " : " campaigns planned for ") + std::to_string(plan->year) + ", " +
                  std::to_string(plan->items.size()) + " items, " + std::to_string(plan->clashes.size()) + " clashes");
    for (const Clash& c : plan->clashes) call.out.line("! " + clashText(workspace, c, &*plan));
    for (const std::string& n : plan->notes) call.out.line("- " + n);
    return Done{};
}

constexpr std::array conflictOptions{Option{"--from", "DAY", "first day: 2026-01-01, this_year ... (as it comes: today)"},
                                     Option{"--to", "DAY", "last day (as it comes: a year later)"}};
Answer conflicts(Call& call, Workspace& workspace) {
    const Date today = workspace.today();
    const Result<DateRange> days = daysOption(call, workspace, {today, today + std::chrono::days(365)});
    if (!days) return days.error();
    Node rows = list();
    for (const Clash& c : clashesIn(workspace, *days, call.language)) {
        Node row = clashNode(workspace, c);
        if (!call.out.forPeople()) { rows.add(std::move(row)); continue; }
        Node brief = object();
        brief.add("day", row.items[0]), brief.add("kind", row.items[2]), brief.add("reason", row.items.back());
        rows.add(std::move(brief));
    }
    if (rows.items.empty() && call.out.forPeople()) return call.out.line("Nothing clashes."), Answer(Done{});
    printRows(call.out, rows);
    return Done{};
}
Answer slot(Call& call, Workspace& workspace) {
    const auto campaign = campaignOf(call, workspace);
    if (!campaign) return campaign.error();
    const auto days = freeSlot(workspace, *campaign);
    if (!days) return Error{Error::Refused, "There is no free day within a year, or the campaign has no start."};
    Node answer = object();
    const Date start = *workspace.store().find<Campaign>(*campaign)->startsOn + std::chrono::days(*days);
    answer.add("days", number(*days));
    answer.add("starts_on", text(dateText(start)));
    call.out.answer(answer, *days ? dateText(start) + ", " + std::to_string(*days) + " days later" : dateText(start) + ", where it is");
    return Done{};
}

// --- links

constexpr std::array linkOptions{Option{"--url", "URL", "the page: https://..."}, Option{"--source", "WORD", "utm_source: newsletter, linkedin ..."},
                                 Option{"--medium", "WORD", "utm_medium: email, social, print ..."}, Option{"--term", "WORD", "utm_term"},
                                 Option{"--content", "WORD", "utm_content: which of several"}};
Answer link(Call& call, Workspace& workspace) {
    const auto campaign = campaignOf(call, workspace);
    if (!campaign) return campaign.error();
    TrackingLink made;
    made.campaign = Link{*campaign};
    made.url = call.value("--url"), made.source = call.value("--source"), made.medium = call.value("--medium");
    made.term = call.value("--term"), made.content = call.value("--content");
    const auto linkId = addTrackingLink(workspace, made);
    if (!linkId) return linkId.error();
    const auto kept = workspace.store().find<TrackingLink>(*linkId);
    Node answer = object();
    answer.add("id", id(*linkId));
    answer.add("code", text(kept->code));
    answer.add("url", text(kept->fullUrl));
    call.out.answer(answer, kept->fullUrl);
    return Done{};
}
// A link by its id, or by its code, which is what is printed on paper.
Result<std::int64_t> linkNamed(Workspace& workspace, const std::string& word) {
    const auto byCode = workspace.store().findBy<TrackingLink>("code", word);
    return byCode.size() == 1 ? Result<std::int64_t>(byCode.front()->id) : resolveId(workspace, workspace.type<TrackingLink>(), word);
}
Answer qr(Call& call, Workspace& workspace) {
    const auto found = linkNamed(workspace, call.word(0));
    if (!found) return found.error();
    if (const auto written = writeQrCode(workspace, *found, call.word(1)); !written) return written.error();
    Node answer = object();
    answer.add("file", text(call.word(1)));
    call.out.answer(answer, "Written: " + call.word(1));
    return Done{};
}

// --- variants and members

Answer signOff(Call& call, Workspace& workspace) {
    const auto variant = resolveId(workspace, workspace.type<CampaignVariant>(), call.word(0));
    if (!variant) return variant.error();
    return printRevision(call, signOffVariant(workspace, *variant), "Signed off");
}

constexpr std::array memberOptions{Option{"--add", "QUERY", "add those that the query finds"}, Option{"--type", "TYPE", "of the query: lead (as it comes) or contact"},
                                   Option{"--status", "STATUS", "of the new members: planned, sent, invited ..."}};
Answer printCounts(Call& call, const MemberCounts& counts) {
    Node answer = object();
    answer.add("members", number(counts.all));
    answer.add("responded", number(counts.responded));
    answer.add("rate", ratioNode(counts.responseRate()));
    for (std::size_t i = 0; i < memberStatusChoices.size(); ++i)
        if (counts.by[i]) answer.add(std::string(memberStatusChoices[i].name), number(counts.by[i]));
    call.out.object(answer);
    return Done{};
}
Answer members(Call& call, Workspace& workspace) {
    const auto campaign = campaignOf(call, workspace);
    if (!campaign) return campaign.error();
    if (!call.has("--add")) return printCounts(call, memberCounts(workspace, *campaign));
    const auto type = typeNamed(workspace, call.has("--type") ? call.value("--type") : std::string(Lead::type.name));
    if (!type) return type.error();
    const std::string word = call.has("--status") ? call.value("--status") : "planned";
    const std::int64_t status = choiceNamed(memberStatusChoices, word);
    if (status < 0) return Error{Error::Usage, "\"" + word + "\" is no status of members; see \"tilthctl types campaign_member\"."};
    const auto ids = listIds(workspace, *type->type, {type->where(call.value("--add")), "id"});
    if (!ids) return ids.error();
    const auto added = addMembers(workspace, *campaign, *type->type, *ids, static_cast<MemberStatus>(status));
    if (!added) return added.error();
    Node answer = object();
    answer.add("revision", id(added->revision));
    answer.add("added", number(added->added));
    answer.add("present", number(added->present));
    answer.add("excluded", number(added->excluded));
    const std::string kept = added->excluded ? ", " + std::to_string(added->excluded) + " kept out by an excluding segment" : "";
    call.out.answer(answer, std::to_string(added->added) + " added, " + std::to_string(added->present) + " were members already" + kept);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "campaign tree", .arguments = "[ID]", .about = "Programmes, campaigns and activities with what their branches come to", .least = 0, .most = 1,
            .inWorkspace = tree, .more = "A budget of its own holds for a whole branch; without one it is the sum of those below. ROI is (revenue - spent) / spent."},
    Command{.verb = "campaign budget", .arguments = "ID", .about = "Planned, committed and spent by month and vendor, against the budget", .least = 1, .most = 1,
            .inWorkspace = budget, .more = "Lines are records: add budget_line campaign=ID month=2026-03-01 planned=500."},
    Command{.verb = "campaign move", .arguments = "ID DAYS", .about = "Move a campaign with all below it and its open items", .least = 2, .most = 2, .inWorkspace = move,
            .more = "What is done, fixed, complete or signed off stays. One revision, one undo."},
    Command{.verb = "campaign plan-next-year", .arguments = "[ID]", .about = "The same campaigns a year later, dated by their rules", .least = 0, .most = 1,
            .options = yearOptions, .inWorkspace = planNext, .more = "Without ID: all that start in the year before. Clashes are listed and written all the same; one undo takes all back."},
    Command{.verb = "campaign conflicts", .arguments = "", .about = "Campaigns that stand in each other's way or on days kept free", .least = 0, .most = 0,
            .options = conflictOptions, .inWorkspace = conflicts,
            .more = "Limits are settings: campaign_gap_days, audience_contacts, campaigns_per_owner, blackout_days, quiet_hours."},
    Command{.verb = "campaign free-slot", .arguments = "ID", .about = "The next start on which nothing clashes", .least = 1, .most = 1, .inWorkspace = slot},
    Command{.verb = "campaign link", .arguments = "ID --url URL --source WORD --medium WORD", .about = "Make a tracking link (UTM)", .least = 1, .most = 1,
            .options = linkOptions, .inWorkspace = link, .more = "Words become small letters without blanks; the lists are the settings utm_sources and utm_mediums."},
    Command{.verb = "campaign qr", .arguments = "LINK FILE", .about = "A tracking link as a QR code: FILE.svg, .png or .txt", .least = 2, .most = 2, .inWorkspace = qr},
    Command{.verb = "campaign sign-off", .arguments = "VARIANT", .about = "Sales of the territory agrees to a regional variant", .least = 1, .most = 1, .inWorkspace = signOff,
            .more = "The owner of the territory, or of the one above it; where none is named, a manager."},
    Command{.verb = "campaign members", .arguments = "ID", .about = "Count a campaign's members, or add some", .least = 1, .most = 1, .options = memberOptions,
            .inWorkspace = members},
};

}

std::span<const Command> campaignCommands() { return table; }

}
