// SPDX-License-Identifier: MIT
#include "gui/bridge/live_figures.h"
#include "app/few_columns.h"
#include "gui/bridge/text.h"

namespace tilth {

struct LiveFigures::Shelf {
    FewColumns few;                                         // of types whose columns the window does not hold

    Result<ColumnTable> of(Workspace& workspace, const ColumnsNow& held, const LiveColumns::Asked& asked, std::span<const std::string_view> fields) {
        if (!held) return few.of(workspace, *workspace.store().schema().find(asked.type), asked.where, fields);
        few.forget(asked.type);
        return held->table;
    }
};

namespace {
const auto nothing = [](const Result<Done>&) {};
}

LiveFigures::LiveFigures(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_shelf(std::make_shared<Shelf>()) {
    connect(&desk.open(), &OpenWorkspace::news, this, [this](const News& news) {
        m_desk.open().list(this, [shelf = m_shelf, news](Workspace& workspace) -> Result<Done> { return shelf->few.refresh(workspace, news), Done{}; }, nothing);
    });
    connect(&desk.open(), &OpenWorkspace::schemaChanged, this, &LiveFigures::forgetAll);
}

void LiveFigures::forgetAll() {
    m_desk.open().list(this, [shelf = m_shelf](Workspace&) -> Result<Done> { return shelf->few.forgetAll(), Done{}; }, nothing);
}

void LiveFigures::onRows(QObject* receiver, const LiveColumns::Asked& asked, std::span<const std::string_view> fields, OnRows work, std::function<void(Result<Done>)> done) {
    const auto inWorker = [shelf = m_shelf, asked, keys = std::vector<std::string_view>(fields.begin(), fields.end()), work = std::move(work)](Workspace& workspace, const ColumnsNow& held) -> Result<Done> {
        const EntityType& type = *workspace.store().schema().find(asked.type);
        const auto table = shelf->of(workspace, held, asked, keys);
        if (!table) return table.error();
        const TitleIndex titles;
        const auto rows = listRows(workspace, listedType(workspace, type), *table, titles, {asked.where, "id"});
        if (!rows) return rows.error();
        work(*table, *rows);
        return Done{};
    };
    m_desk.columns().look(receiver, asked.type, inWorker, std::move(done));
}

}
