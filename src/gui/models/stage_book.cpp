// SPDX-License-Identifier: MIT
#include "gui/models/stage_book.h"
#include "app/deals.h"
#include "gui/bridge/text.h"
#include "gui/theme/theme.h"

#include <algorithm>
#include <tuple>

namespace tilth {

QString stageName(const Stage& stage) {
    const bool chinese = theme::isChinese() && !stage.nameZh.empty();
    return toQt(chinese ? stage.nameZh : stage.name);
}

StageBook::StageBook(Workspace& reading) {
    for (const auto& stage : reading.store().findAll<Stage>()) m_stages.emplace(stage->id, stage);
    for (const auto& pipeline : ::tilth::pipelines(reading)) m_pipelines.emplace_back(pipeline->id, toQt(pipeline->name));
}

const Stage* StageBook::find(std::int64_t stage) const {
    const auto at = m_stages.find(stage);
    return at == m_stages.end() ? nullptr : at->second.get();
}

QString StageBook::name(std::int64_t stage) const {
    const Stage* found = find(stage);
    return found ? stageName(*found) : QString();
}

StageMark StageBook::mark(std::int64_t stage) const {
    const Stage* found = find(stage);
    if (!found) return {};
    if (found->kind == StageKind::Won) return {StageMark::Won};
    if (found->kind == StageKind::Lost) return {StageMark::Lost};
    const auto stages = of(found->pipeline.id);
    const auto open = std::ranges::count(stages, StageKind::Open, [](const Stage* s) { return s->kind; });
    const auto at = std::ranges::find(stages, found->id, [](const Stage* s) { return s->id; });
    return {StageMark::Open, static_cast<int>(at - stages.begin()), static_cast<int>(open)};
}

std::vector<const Stage*> StageBook::of(std::int64_t pipeline) const {
    std::vector<const Stage*> stages;
    for (const auto& [id, stage] : m_stages)
        if (stage->pipeline.id == pipeline) stages.push_back(stage.get());
    std::ranges::sort(stages, {}, [](const Stage* s) { return std::tuple(s->kind, s->position, s->id); });
    return stages;
}

std::int64_t StageBook::neighbour(std::int64_t stage, int by) const {
    const Stage* found = find(stage);
    if (!found) return 0;
    const auto stages = of(found->pipeline.id);
    const auto at = std::ranges::find(stages, stage, [](const Stage* s) { return s->id; }) - stages.begin() + by;
    return at < 0 || at >= static_cast<std::ptrdiff_t>(stages.size()) ? 0 : stages[static_cast<std::size_t>(at)]->id;
}

}
