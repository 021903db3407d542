// SPDX-License-Identifier: MIT
#include "app/check.h"
#include "app/campaign_records.h"
#include "app/rescore.h"
#include "app/touch_walk.h"
#include "core/campaign/tree.h"
#include "core/model/budget_line.h"
#include "core/model/campaign_variant.h"
#include "core/model/deal.h"
#include "core/model/handoff.h"
#include "core/model/stage.h"
#include "core/schema/fault_words.h"
#include <algorithm>

namespace tilth {
namespace {

void checkHandoffs(Workspace& workspace, std::vector<std::string>& faults) {
    std::map<std::int64_t, int> open;
    for (const auto& h : workspace.store().findBy<Handoff>("state", std::int64_t(HandoffState::Open)))
        if (++open[h->lead.id] == 2) faults.push_back(say(FaultWord::Handoffs, {std::to_string(h->lead.id)}));
}
void checkStages(Workspace& workspace, std::vector<std::string>& faults) {
    std::map<std::int64_t, std::int64_t> pipelineOf;
    for (const auto& s : workspace.store().findAll<Stage>()) pipelineOf[s->id] = s->pipeline.id;
    for (const auto& d : workspace.store().findAll<Deal>())
        if (!d->stage || pipelineOf[d->stage.id] != d->pipeline.id) faults.push_back(say(FaultWord::OtherPipeline, {std::to_string(d->id)}));
}
// No circles, no sums over currencies, nothing live that nobody signed.
void checkCampaigns(Workspace& workspace, std::vector<std::string>& faults) {
    const auto all = valuesOf(workspace.store().findAll<Campaign>());
    const CampaignTree tree(all);
    for (const Campaign& c : all)
        if (tree.find(c.parent.id) && (c.parent.id == c.id || tree.isBelow(c.parent.id, c.id))) faults.push_back(say(FaultWord::OwnPart, {std::to_string(c.id)}));
    for (const auto& line : workspace.store().findAll<BudgetLine>())
        if (const Campaign* c = tree.find(line->campaign.id); c && !c->currency.empty() && c->currency != line->currency)
            faults.push_back(say(FaultWord::OtherCurrency, {std::to_string(line->id)}));
    for (const auto& v : workspace.store().findAll<CampaignVariant>())
        if (v->status >= VariantStatus::SignedOff && !v->signedOffAt) faults.push_back(say(FaultWord::NoSignature, {std::to_string(v->id)}));
}
// Every lead's shown score is what its fields and touches give.
void checkScores(Workspace& workspace, std::vector<std::string>& faults) {
    const std::deque<ScoreNow> kept = currentScores(workspace);
    const Score none = emptyScore(workspace.model());
    auto next = kept.begin();
    eachFreshScore(workspace, [&](std::int64_t lead, const Score& score) {
        while (next != kept.end() && next->lead < lead) ++next;
        const bool hasRow = next != kept.end() && next->lead == lead;
        if ((hasRow ? next->score : none) != score) faults.push_back(say(FaultWord::WrongScore, {std::to_string(lead)}));
    });
}

}

std::vector<std::string> checkWorkspace(Workspace& workspace) {
    std::vector<std::string> faults = workspace.store().faults();
    const ReadView view(workspace.store().connection());        // what colleagues write meanwhile is no fault
    const bool damaged = !faults.empty();
    checkHandoffs(workspace, faults);
    checkStages(workspace, faults);
    checkCampaigns(workspace, faults);
    if (!damaged) checkScores(workspace, faults);               // else touches may come in any order
    return faults;
}

}
