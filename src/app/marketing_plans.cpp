// SPDX-License-Identifier: MIT
#include "app/marketing_plans.h"
#include "app/campaign_records.h"
#include <algorithm>

namespace tilth {
namespace {

Error noPlan(std::int64_t id) { return {Error::NotFound, "There is no marketing plan " + std::to_string(id) + "."}; }

struct Prompt { std::string MarketingPlan::*section; std::string_view text; };
constexpr std::array prompts{
    Prompt{&MarketingPlan::market, TR("PlanPrompt", "Which market? How large is it, how fast does it grow, who else sells there?")},
    Prompt{&MarketingPlan::segments, TR("PlanPrompt", "Which groups of customers are there, and how many in each?")},
    Prompt{&MarketingPlan::targeting, TR("PlanPrompt", "Which of them do we choose, and by which criteria?")},
    Prompt{&MarketingPlan::positioning, TR("PlanPrompt", "For whom are we what, unlike whom, and why should they believe it? One sentence.")},
    Prompt{&MarketingPlan::product, TR("PlanPrompt", "What do we offer, and what do we leave out?")},
    Prompt{&MarketingPlan::price, TR("PlanPrompt", "What does it cost, and what does that say about it?")},
    Prompt{&MarketingPlan::place, TR("PlanPrompt", "Where and through whom is it bought?")},
    Prompt{&MarketingPlan::promotion, TR("PlanPrompt", "How do they hear of it, and when?")},
    Prompt{&MarketingPlan::goals, TR("PlanPrompt", "What shall be reached by when, in figures?")},
    Prompt{&MarketingPlan::budget, TR("PlanPrompt", "How much may it cost, and what is kept back?")},
    Prompt{&MarketingPlan::sla, TR("PlanPrompt", "What does marketing owe sales, and what does sales owe marketing?")}};

Result<std::int64_t> written(Workspace& w, const char* label, MarketingPlan plan) {
    plan.id = w.store().newId();
    plan.created = w.now();
    plan.owner = Link{w.user().id};
    ChangeSet change{label};
    change.create(w.type<MarketingPlan>(), plan);
    if (const auto done = w.commit(change); !done) return done.error();
    return plan.id;
}

}

Result<std::int64_t> approvePlan(Workspace& w, std::int64_t plan, PlanSide side) {
    const auto before = w.store().find<MarketingPlan>(plan);
    if (!before) return noPlan(plan);
    const auto now = approved(*before, side, w.user(), w.setting(side == PlanSide::Marketing ? "marketing_head" : "sales_head"), w.now());
    if (!now) return now.error();
    ChangeSet change{TR("Change", "Approve plan")};
    change.update(w.type<MarketingPlan>(), *before, *now);
    return w.commit(change);
}
Result<std::int64_t> newPlanVersion(Workspace& w, std::int64_t plan) {
    const auto before = w.store().find<MarketingPlan>(plan);
    if (!before) return noPlan(plan);
    return written(w, TR("Change", "New plan version"), newVersion(*before, plans(w)));
}
Result<std::int64_t> startPlan(Workspace& w, std::int64_t year) {
    MarketingPlan plan;
    plan.year = year;
    if (const char* wrong = planYearCheck(Value{year})) return Error{Error::Refused, wrong, "year"};
    if (!w.store().findBy<MarketingPlan>("year", year).empty())
        return Error{Error::Refused, TR("MarketingPlan", "This year has a plan; make a new version of it."), "year"};
    for (const Prompt& p : prompts) plan.*p.section = p.text;
    const auto full = settled(plan, nullptr);
    return full ? written(w, TR("Change", "Start plan"), *full) : full.error();
}
Result<std::vector<PlanDifference>> comparePlans(Workspace& w, std::int64_t before, std::int64_t now) {
    const auto a = w.store().find<MarketingPlan>(before), b = w.store().find<MarketingPlan>(now);
    if (!a || !b) return noPlan(a ? now : before);
    return differences(*a, *b);
}
std::vector<MarketingPlan> plans(Workspace& w) {
    auto all = valuesOf(w.store().findAll<MarketingPlan>());
    std::ranges::sort(all, std::ranges::greater{}, [](const MarketingPlan& p) { return std::tuple(p.year, p.version, p.id); });
    return all;
}

namespace {

// A goal of a campaign holds for its branch: those below are parts of it and not added.
template <class T> bool isEnvelope(const CampaignTree& tree, const Campaign& c, std::optional<T> Campaign::*goal) {
    const Campaign* above = tree.find(c.parent.id);
    for (std::size_t steps = 0; above && steps < 100; above = tree.find(above->parent.id), ++steps)
        if (above->*goal) return false;
    return (c.*goal).has_value();
}
void addGoals(PlanFigures& to, const CampaignTree& tree, const Campaign& c, const std::string& currency) {
    ++to.campaigns;
    if (isEnvelope(tree, c, &Campaign::goalLeads)) to.goalLeads += *c.goalLeads;
    if (isEnvelope(tree, c, &Campaign::goalMqls)) to.goalMqls += *c.goalMqls;
    if (c.currency == currency && isEnvelope(tree, c, &Campaign::goalRevenue)) to.goalRevenue.minor += c.goalRevenue->minor;
}

}

PlanFigures planFigures(Workspace& w, std::int64_t year) {
    const CampaignBook book = campaignBook(w);
    std::vector<Campaign> chosen;
    const auto starts = [&](const Campaign& c) { return c.startsOn && static_cast<int>(std::chrono::year_month_day(*c.startsOn).year()) == year; };
    for (const auto& row : book.tree.rows())
        if (row.depth == 0 && starts(*book.tree.find(row.id)))
            for (std::int64_t id : book.tree.branch(row.id)) chosen.push_back(*book.tree.find(id));
    PlanFigures figures;
    Campaign all;                                           // stands above them, so that the roll-up adds them up
    all.id = -1;
    all.currency = w.currency();
    for (Campaign& c : chosen) {
        addGoals(figures, book.tree, c, all.currency);
        if (std::ranges::none_of(chosen, [&](const Campaign& other) { return other.id == c.parent.id; })) c.parent = Link{all.id};
    }
    chosen.push_back(all);
    figures.sum = rolledUp(CampaignTree(chosen), book.own).at(all.id);
    return figures;
}

}
