// SPDX-License-Identifier: MIT
#include "gui/bridge/live_figures.h"
#include "app/few_columns.h"
#include "gui/bridge/text.h"

namespace tilth {

struct LiveFigures::Shelf {
    std::map<std::string, ColumnsNow, std::less<>> held;    // the window's own
    FewColumns few;                                         // of the other types

    Result<ColumnTable> of(Workspace& workspace, const EntityType& type, const LiveColumns::Asked& asked, std::span<const std::string_view> fields) {
        if (const auto at = held.find(asked.type); at != held.end()) return at->second->table;
        return few.of(workspace, type, asked.where, fields);
    }
};

namespace {
const auto nothing = [](const Result<Done>&) {};
}

LiveFigures::LiveFigures(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_shelf(std::make_shared<Shelf>()) {
    connect(&desk.columns(), &LiveColumns::renewed, this, [this](const QString& type) { hold(fromQt(type)); });
    connect(&desk.open(), &OpenWorkspace::news, this, [this](const News& news) {
        m_desk.open().list(this, [shelf = m_shelf, news](Workspace& workspace) -> Result<Done> { return shelf->few.refresh(workspace, news), Done{}; }, nothing);
    });
    connect(&desk.open(), &OpenWorkspace::schemaChanged, this, &LiveFigures::forgetAll);
}

// What is renewed is there.
void LiveFigures::hold(const std::string& type) {
    m_desk.open().list(this, [shelf = m_shelf, type, columns = m_desk.columns().of(type)](Workspace&) -> Result<Done> {
        shelf->few.forget(type);
        shelf->held[type] = columns;
        return Done{};
    }, nothing);
}

void LiveFigures::forgetAll() {
    m_desk.open().list(this, [shelf = m_shelf](Workspace&) -> Result<Done> { return shelf->few.forgetAll(), shelf->held.clear(), Done{}; }, nothing);
}

void LiveFigures::onRows(QObject* receiver, const LiveColumns::Asked& asked, std::span<const std::string_view> fields, OnRows work, std::function<void(Result<Done>)> done) {
    const auto inWorker = [shelf = m_shelf, asked, keys = std::vector<std::string_view>(fields.begin(), fields.end()), work = std::move(work)](Workspace& workspace) -> Result<Done> {
        const EntityType& type = *workspace.store().schema().find(asked.type);
        const auto table = shelf->of(workspace, type, asked, keys);
        if (!table) return table.error();
        const TitleIndex titles;
        const auto rows = listRows(workspace, listedType(workspace, type), *table, titles, {asked.where, "id"});
        if (!rows) return rows.error();
        work(*table, *rows);
        return Done{};
    };
    m_desk.open().list(receiver, inWorker, std::move(done));
}

}
