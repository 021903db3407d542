// SPDX-License-Identifier: MIT
#include "app/campaign_figures.h"
#include "app/campaign_records.h"
#include "core/model/campaign_member.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/model/stage.h"
#include <unordered_map>

namespace tilth {
namespace {

using Figures = std::map<std::int64_t, CampaignFigures>;
using Lines = std::map<std::int64_t, std::vector<BudgetLine>>;

std::int64_t number(const Cell& cell) {
    const std::int64_t* n = std::get_if<std::int64_t>(&cell);
    return n ? *n : 0;
}
CampaignFigures* figuresOf(Figures& all, const Cell& campaign) {
    const auto at = all.find(number(campaign));
    return at == all.end() ? nullptr : &at->second;
}
template <class E, class Each> void scan(Workspace& w, std::initializer_list<std::string_view> keys, Each each) {
    std::vector<const Field*> fields;
    for (std::string_view key : keys) fields.push_back(&w.type<E>().at(key));
    w.store().scan(w.type<E>(), fields, [&](std::int64_t id, std::span<const Cell> cells) { return each(id, cells), true; });
}

Figures moneyOf(const std::vector<Campaign>& campaigns, const Lines& lines) {
    Figures all;
    for (const Campaign& c : campaigns) {
        const auto at = lines.find(c.id);
        const std::span<const BudgetLine> own = at == lines.end() ? std::span<const BudgetLine>{} : at->second;
        CampaignFigures& f = all[c.id];
        f.currency = c.currency;
        f.budget = c.budget;
        f.cost = costOf(c, own);
        f.expectedRevenue = c.expectedRevenue;
        f.sums = sumsOf(c, own);
        f.impressions = c.impressions.value_or(0);
    }
    return all;
}
// The campaign of each lead that names one.
using Origins = std::unordered_map<std::int64_t, std::int64_t>;
Origins countLeads(Workspace& w, Figures& all) {
    Origins origins;
    scan<Lead>(w, {"campaign", "mql_at", "lifecycle"}, [&](std::int64_t id, std::span<const Cell> cells) {
        CampaignFigures* f = figuresOf(all, cells[0]);
        if (!f) return;
        origins[id] = number(cells[0]);
        const auto life = static_cast<Lifecycle>(number(cells[2]));
        ++f->leads;
        f->mqls += cells[1].index() != 0 || (life >= Lifecycle::Mql && life <= Lifecycle::Customer);
    });
    return origins;
}
void countDeals(Workspace& w, Figures& all, const Origins& origins) {
    std::set<std::int64_t> won;
    for (const auto& s : w.store().findAll<Stage>())
        if (s->kind == StageKind::Won) won.insert(s->id);
    scan<Deal>(w, {"campaign", "stage", "amount", "currency", "lead"}, [&](std::int64_t, std::span<const Cell> cells) {
        const auto origin = number(cells[0]) ? origins.end() : origins.find(number(cells[4]));
        CampaignFigures* f = figuresOf(all, origin == origins.end() ? cells[0] : Cell{origin->second});
        if (!f) return;
        ++f->deals;
        if (!won.contains(number(cells[1]))) return;
        ++f->won;
        if (std::get<std::string_view>(cells[3]) == f->currency) f->revenue.minor += number(cells[2]);
    });
}
void countMembers(Workspace& w, Figures& all) {
    scan<CampaignMember>(w, {"campaign", "responded"}, [&](std::int64_t, std::span<const Cell> cells) {
        if (CampaignFigures* f = figuresOf(all, cells[0])) ++f->members, f->responded += number(cells[1]);
    });
}

}

CampaignBook campaignBook(Workspace& w) {
    const auto campaigns = valuesOf(w.store().findAll<Campaign>());
    Lines lines;
    for (const auto& line : w.store().findAll<BudgetLine>()) lines[line->campaign.id].push_back(*line);
    CampaignBook book{CampaignTree(campaigns), moneyOf(campaigns, lines), {}};
    countDeals(w, book.own, countLeads(w, book.own));
    countMembers(w, book.own);
    book.rolled = rolledUp(book.tree, book.own);
    return book;
}

Result<BranchBudget> branchBudget(Workspace& w, std::int64_t campaign) {
    const auto campaigns = valuesOf(w.store().findAll<Campaign>());
    const CampaignTree tree(campaigns);
    const Campaign* root = tree.find(campaign);
    if (!root) return Error{Error::NotFound, "There is no campaign " + std::to_string(campaign) + "."};
    BranchBudget budget{root->currency, {}, {}, false};
    Lines lines;
    std::vector<Campaign> branch;
    for (std::int64_t id : tree.branch(campaign)) {
        const Campaign& c = *tree.find(id);
        if (c.currency != root->currency) { budget.mixed = true; continue; }
        branch.push_back(c);
        for (const auto& line : w.store().findBy<BudgetLine>("campaign", id)) lines[id].push_back(*line), budget.lines.push_back(*line);
    }
    budget.status = rolledUp(CampaignTree(branch), moneyOf(branch, lines)).at(campaign).status();
    return budget;
}

}
