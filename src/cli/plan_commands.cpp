// SPDX-License-Identifier: MIT
// Verbs about the year's marketing plan: show, start, approve, new version, compare.
#include "app/marketing_plans.h"
#include "cli/types.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

// A plan by id, or a year's by its number: the approved one, else the newest.
Result<MarketingPlan> planNamed(Workspace& workspace, const std::string& word) {
    const auto all = plans(workspace);
    const bool year = word.size() == 4 && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    if (const MarketingPlan* found = year ? planOf(std::stoi(word), all) : nullptr) return *found;
    if (year) return Error{Error::NotFound, "There is no plan for " + word + "; begin one with \"tilthctl plan start " + word + "\"."};
    const auto id = resolveId(workspace, workspace.type<MarketingPlan>(), word);
    if (!id) return id.error();
    return *workspace.store().find<MarketingPlan>(*id);
}
Answer printId(Call& call, const Result<std::int64_t>& made) {
    if (!made) return made.error();
    Node answer = object();
    answer.add("id", id(*made));
    call.out.answer(answer, std::to_string(*made));
    return Done{};
}

void addApproval(Node& answer, Workspace& workspace, const std::string& side, Link by, const std::optional<Time>& at) {
    answer.add(side + "_approved_by", textOrNull(by ? titleOf(workspace, User::type.name, by.id) : ""));
    answer.add(side + "_approved_at", timeOrNull(at));
}
void addFigures(Node& answer, Workspace& workspace, std::int64_t year) {
    const PlanFigures figures = planFigures(workspace, year);
    const auto amount = [&](const std::optional<Money>& m) { return m && !figures.sum.mixed ? text(moneyText(*m, figures.sum.currency)) : Node{}; };
    answer.add("campaigns", number(figures.campaigns));
    answer.add("campaign_budget", amount(figures.sum.budget));
    answer.add("campaign_spent", amount(figures.sum.cost));
    answer.add("goal_leads", number(figures.goalLeads));
    answer.add("leads", number(figures.sum.leads));
    answer.add("goal_mqls", number(figures.goalMqls));
    answer.add("mqls", number(figures.sum.mqls));
    answer.add("goal_revenue", amount(figures.goalRevenue));
    answer.add("revenue", amount(figures.sum.revenue));
}
Answer show(Call& call, Workspace& workspace) {
    const auto plan = planNamed(workspace, call.word(0));
    if (!plan) return plan.error();
    Node answer = object();
    answer.add("id", id(plan->id));
    answer.add("year", number(plan->year));
    answer.add("version", number(plan->version));
    answer.add("status", text(planStatusChoices[static_cast<std::size_t>(plan->status)].name));
    addApproval(answer, workspace, "marketing", plan->marketingApprovedBy, plan->marketingApprovedAt);
    addApproval(answer, workspace, "sales", plan->salesApprovedBy, plan->salesApprovedAt);
    for (const PlanSection& s : planSections()) answer.add(std::string(s.key), textOrNull((*plan).*s.text));
    addFigures(answer, workspace, plan->year);
    call.out.object(answer);
    return Done{};
}

Answer start(Call& call, Workspace& workspace) {
    const auto year = fromText(workspace.type<MarketingPlan>().at("year"), call.word(0));
    if (!year || isEmpty(*year)) return Error{Error::Usage, "A plan is for a year, as in \"tilthctl plan start 2027\"."};
    return printId(call, startPlan(workspace, std::get<std::int64_t>(*year)));
}
Answer newVersion(Call& call, Workspace& workspace) {
    const auto plan = planNamed(workspace, call.word(0));
    return plan ? printId(call, newPlanVersion(workspace, plan->id)) : Answer(plan.error());
}

constexpr std::array approveOptions{Option{"--side", "marketing|sales", "whose head approves"}};
Answer approve(Call& call, Workspace& workspace) {
    const auto plan = planNamed(workspace, call.word(0));
    if (!plan) return plan.error();
    const std::int64_t side = choiceNamed(planSideChoices, call.value("--side"));
    if (side < 0) return Error{Error::Usage, "Say for which side: --side marketing or --side sales."};
    const auto revision = approvePlan(workspace, plan->id, static_cast<PlanSide>(side));
    if (!revision) return revision.error();
    const auto now = workspace.store().find<MarketingPlan>(plan->id);
    Node answer = object();
    answer.add("revision", id(*revision));
    answer.add("status", text(planStatusChoices[static_cast<std::size_t>(now->status)].name));
    call.out.answer(answer, now->status == PlanStatus::Approved ? "Approved by both sides" : "Approved for " + call.value("--side"));
    return Done{};
}

Answer compare(Call& call, Workspace& workspace) {
    const auto before = planNamed(workspace, call.word(0)), now = planNamed(workspace, call.word(1));
    if (!before) return before.error();
    if (!now) return now.error();
    Node rows = list();
    for (const PlanDifference& d : differences(*before, *now)) {
        Node row = object();
        row.add("section", text(d.section));
        row.add("before", textOrNull(d.before));
        row.add("now", textOrNull(d.now));
        rows.add(std::move(row));
    }
    if (rows.items.empty() && call.out.forPeople()) return call.out.line("The texts are the same."), Answer(Done{});
    printRows(call.out, rows);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "plan show", .arguments = "YEAR|ID", .about = "A year's marketing plan with the figures of its campaigns", .least = 1, .most = 1, .inWorkspace = show},
    Command{.verb = "plan start", .arguments = "YEAR", .about = "A first version; each section asks what belongs into it", .least = 1, .most = 1, .inWorkspace = start,
            .more = "Sections are fields: tilthctl set marketing_plan ID market=..."},
    Command{.verb = "plan approve", .arguments = "YEAR|ID --side SIDE", .about = "The head of marketing or of sales approves; with both the plan is kept", .least = 1,
            .most = 1, .options = approveOptions, .inWorkspace = approve, .more = "Who they are: settings marketing_head and sales_head; where none is named, managers."},
    Command{.verb = "plan new-version", .arguments = "YEAR|ID", .about = "A draft with the plan's texts and the next number", .least = 1, .most = 1, .inWorkspace = newVersion},
    Command{.verb = "plan compare", .arguments = "ID ID", .about = "The sections in which two versions differ", .least = 2, .most = 2, .inWorkspace = compare},
};

}

std::span<const Command> planCommands() { return table; }

}
