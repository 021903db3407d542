// SPDX-License-Identifier: MIT
#include "app/model_versions.h"
#include "app/records.h"
#include "core/model/score_model.h"
#include <algorithm>

namespace tilth {
namespace {

std::string headOf(const Workspace& workspace, PlanSide side) { return workspace.setting(side == PlanSide::Marketing ? "marketing_head" : "sales_head"); }

ModelVersion versionOf(Workspace& workspace, const ScoreModel& model) {
    return {.id = model.id, .version = model.version, .active = model.active, .since = model.created, .by = titleOf(workspace, "user", model.owner.id), .note = model.note,
            .marketing = {titleOf(workspace, "user", model.marketingSignedBy.id), model.marketingSignedAt}, .sales = {titleOf(workspace, "user", model.salesSignedBy.id), model.salesSignedAt}};
}

}

std::vector<ModelVersion> modelVersions(Workspace& workspace) {
    std::vector<ModelVersion> versions;
    for (const auto& model : workspace.store().findAll<ScoreModel>()) versions.push_back(versionOf(workspace, *model));
    std::ranges::sort(versions, std::ranges::greater{}, &ModelVersion::version);
    return versions;
}

bool maySign(const Workspace& workspace, PlanSide side) {
    const std::string head = headOf(workspace, side);
    return head.empty() ? workspace.user().role >= Role::Manager : workspace.user().login == head;
}

Result<std::int64_t> signModel(Workspace& workspace, PlanSide side) {
    if (!maySign(workspace, side)) return Error{Error::Refused, TR("ScoreModel", "Only the head of this side signs; see the settings marketing_head and sales_head.")};
    const auto active = workspace.store().findBy<ScoreModel>("active", std::int64_t{1});
    if (active.empty()) return Error{Error::NotFound, TR("ScoreModel", "There is no scoring model in use.")};
    ScoreModel now = *active.front();
    Link& by = side == PlanSide::Marketing ? now.marketingSignedBy : now.salesSignedBy;
    if (by) return Error{Error::Refused, TR("ScoreModel", "This version is signed already.")};
    by = Link{workspace.user().id};
    (side == PlanSide::Marketing ? now.marketingSignedAt : now.salesSignedAt) = workspace.now();
    ChangeSet change{TR("Change", "Sign the rule")};
    change.update(workspace.type<ScoreModel>(), *active.front(), now);
    return workspace.commit(change);
}

}
