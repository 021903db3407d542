// SPDX-License-Identifier: MIT
// The stages of all pipelines as the window shows them: name in the language in force, place, limit, mark.
#pragma once
#include "core/model/stage.h"
#include "gui/widgets/cell_roles.h"

#include <QString>
#include <map>
#include <memory>
#include <vector>

namespace tilth {

class Workspace;

class StageBook {
public:
    StageBook() = default;
    explicit StageBook(Workspace& reading);

    const Stage* find(std::int64_t stage) const;
    QString name(std::int64_t stage) const;
    StageMark mark(std::int64_t stage) const;
    /// By position, won and lost last.
    std::vector<const Stage*> of(std::int64_t pipeline) const;
    std::int64_t firstPipeline() const { return m_pipelines.empty() ? 0 : m_pipelines.front().first; }
    /// Id and name by position.
    const std::vector<std::pair<std::int64_t, QString>>& pipelines() const { return m_pipelines; }
    /// The stage `by` steps further in its pipeline; 0 at the ends.
    std::int64_t neighbour(std::int64_t stage, int by) const;

private:
    std::map<std::int64_t, std::shared_ptr<Stage>> m_stages;
    std::vector<std::pair<std::int64_t, QString>> m_pipelines;
};

QString stageName(const Stage& stage);

}
