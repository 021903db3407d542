// SPDX-License-Identifier: MIT
#include "app/deals.h"
#include "app/pipeline_presets.h"
#include "app/planned.h"
#include "core/base/text.h"
#include "core/model/activity.h"
#include "core/model/touch.h"
#include "store/cells.h"
#include "store/named_rows.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

std::vector<Stage> values(const std::vector<std::shared_ptr<Stage>>& stages) {
    std::vector<Stage> all;
    for (const auto& s : stages) all.push_back(*s);
    return all;
}
// Of an activity what its next step needs, in this order.
constexpr std::array plannedKeys{"done_at", "status", "due_on", "starts_at", "deal"};

bool isAhead(std::span<const Cell> activity) {
    const auto status = static_cast<ActivityStatus>(idIn(activity[1]));
    return !activity[0].index() && status != ActivityStatus::Completed && status != ActivityStatus::Canceled;
}
std::optional<Date> dayOf(Workspace& workspace, std::span<const Cell> activity) {
    if (activity[2].index()) return Date{std::chrono::days{idIn(activity[2])}};
    return activity[3].index() ? std::optional(workspace.dayOf(Time{std::chrono::seconds{idIn(activity[3])}})) : std::nullopt;
}

Error noStage(std::int64_t id) { return {Error::NotFound, "There is no stage " + std::to_string(id) + ".", "stage"}; }

// A lost deal takes its lead's engagement back to nothing (features F8): one event, so that the ledger can tell.
void resetEngagement(Workspace& workspace, ChangeSet& change, const Deal& deal) {
    Touch reset;
    reset.id = workspace.store().newId();
    reset.created = workspace.now();
    reset.lead = deal.lead;
    reset.kind = TouchKind::Reset;
    reset.at = workspace.now();
    reset.detail = deal.lostReason;
    change.create(workspace.type<Touch>(), reset);
}

Result<Done> addMove(Workspace& workspace, ChangeSet& change, const Deal& before, const Stage& stage, const std::string& reason, const std::string& note) {
    const auto stages = values(stagesOf(workspace, stage.pipeline.id));
    auto moved = moveTo(before, stage, stages, reason, note, Link{workspace.user().id}, workspace.now(), workspace.today());
    if (!moved) return moved.error();
    change.update(workspace.type<Deal>(), before, moved->deal);
    if (moved->log) {
        moved->log->id = workspace.store().newId();
        moved->log->created = workspace.now();
        change.create(workspace.type<StageLog>(), *moved->log);
    }
    if (stage.kind == StageKind::Lost && moved->log && moved->deal.lead) resetEngagement(workspace, change, moved->deal);
    return Done{};
}
Time middayOf(Date day) { return Time{day} + std::chrono::hours(12); }

}

Result<std::int64_t> moveDeal(Workspace& workspace, std::int64_t deal, std::int64_t stage, const std::string& reason, const std::string& note) {
    return moveDeals(workspace, std::span(&deal, 1), stage, reason, note);
}
Result<std::int64_t> moveDeals(Workspace& workspace, std::span<const std::int64_t> deals, std::int64_t stage, const std::string& reason, const std::string& note) {
    const auto to = workspace.store().find<Stage>(stage);
    if (!to) return noStage(stage);
    ChangeSet change{TR("Change", "Move deal")};
    for (std::int64_t id : deals) {
        const auto before = workspace.store().find<Deal>(id);
        if (!before) return Error{Error::NotFound, "There is no deal " + std::to_string(id) + "."};
        if (const auto added = addMove(workspace, change, *before, *to, reason, note); !added) return added.error();
    }
    return workspace.commit(change);
}

std::map<std::int64_t, Planned> plannedOfDeals(Workspace& workspace, std::span<const std::int64_t> deals) {
    const EntityType& type = workspace.type<Activity>();
    std::vector<const Field*> fields;
    for (const std::string_view key : plannedKeys) fields.push_back(&type.at(key));
    std::map<std::int64_t, Planned> all;
    const auto add = [&](std::int64_t deal, std::span<const Cell> cells) {
        if (deal && isAhead(cells)) all[deal].add(dayOf(workspace, cells));
    };
    if (deals.empty()) scanUnset(workspace.store(), type, fields, type.at("done_at"), [&](std::int64_t, auto cells) { add(idIn(cells[4]), cells); });
    else workspace.store().scanLinked(type, fields, type.at("deal"), type.at("starts_at"), deals, [&](std::int64_t deal, std::int64_t, auto cells) { add(deal, cells); });
    return all;
}
std::map<std::int64_t, Planned> plannedByDeal(Workspace& workspace) { return plannedOfDeals(workspace, {}); }

std::vector<std::shared_ptr<Pipeline>> pipelines(Workspace& workspace) {
    auto all = workspace.store().findAll<Pipeline>();
    std::ranges::stable_sort(all, {}, [](const auto& p) { return p->position; });
    return all;
}
std::vector<std::shared_ptr<Stage>> stagesOf(Workspace& workspace, std::int64_t pipeline) {
    auto all = workspace.store().findBy<Stage>("pipeline", pipeline);
    std::ranges::stable_sort(all, {}, [](const auto& s) { return std::pair(s->kind, s->position); });
    return all;
}
Result<std::int64_t> stageNamed(Workspace& workspace, std::int64_t pipeline, std::string_view name) {
    const auto all = stagesOf(workspace, pipeline);
    const std::string wanted = nameKeyText(name);
    for (const auto& s : all)
        if (wanted == nameKeyText(s->name) || (!s->nameZh.empty() && wanted == nameKeyText(s->nameZh)) || std::to_string(s->id) == name) return s->id;
    if (const auto kind = closedKindNamed(name))
        for (const auto& s : all)
            if (s->kind == *kind) return s->id;
    std::string names;
    for (const auto& s : all) names.append(names.empty() ? "" : ", ").append(s->name);
    return Error{Error::NotFound, std::string("There is no stage \"").append(name).append("\"; there are: ").append(names).append("."), "stage"};
}
Result<std::int64_t> addPipeline(Workspace& workspace, const std::string& preset, const std::string& name) {
    ChangeSet change{TR("Change", "Add pipeline")};
    const auto added = addPresetPipeline(change, workspace.store(), workspace.now(), preset, name);
    if (!added) return added.error();
    const auto written = workspace.commit(change);
    if (!written) return written.error();
    return *added;
}

void startDeal(Workspace& workspace, Deal& deal) {
    if (!deal.pipeline)
        if (const auto all = pipelines(workspace); !all.empty()) deal.pipeline = Link{all.front()->id};
    if (!deal.stage)
        if (const auto stages = stagesOf(workspace, deal.pipeline.id); !stages.empty()) deal.stage = Link{stages.front()->id};
}
Result<Done> placeDeal(Workspace& workspace, Deal& deal) {
    startDeal(workspace, deal);
    const auto stage = workspace.store().find<Stage>(deal.stage.id);
    if (!stage) return noStage(deal.stage.id);
    deal.pipeline = stage->pipeline;
    if (!deal.stageSince) deal.stageSince = workspace.now();
    if (stage->kind == StageKind::Lost && deal.lostReason.empty()) return Error{Error::Refused, "A lost deal needs a reason.", "lost_reason"};
    if (stage->kind != StageKind::Open && !deal.closeDate) deal.closeDate = workspace.today();
    return Done{};
}
// An imported deal has been in its stage since it closed, else since it was made.
void settleImported(Workspace& workspace, Deal& deal) {
    startDeal(workspace, deal);
    if (deal.stageSince) return;
    const bool past = deal.closeDate && *deal.closeDate <= workspace.today();
    deal.stageSince = past ? middayOf(*deal.closeDate) : deal.created.value_or(workspace.now());
}
StageLog firstLogEntry(Workspace& workspace, const Deal& deal) {
    StageLog log;
    log.id = workspace.store().newId();
    log.created = workspace.now();
    log.deal = Link{deal.id};
    log.toStage = deal.stage;
    log.at = deal.stageSince.value_or(workspace.now());
    log.user = deal.owner ? deal.owner : Link{workspace.user().id};
    return log;
}
StageLog logEntry(Workspace& workspace, const Deal& before, const Deal& now) {
    StageLog log = firstLogEntry(workspace, now);
    log.fromStage = before.stage;
    log.at = workspace.now();
    return log;
}

}
