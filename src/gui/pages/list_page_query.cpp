// SPDX-License-Identifier: MIT
// What a list page asks for and how it shows it: filters, saved views, order, columns; kept as its state.
#include "gui/bridge/ask.h"
#include "gui/bridge/text.h"
#include "gui/forms/filter_popup.h"
#include "gui/pages/list_columns.h"
#include "gui/pages/list_page.h"
#include "gui/pages/peek_panel.h"
#include "gui/widgets/filter_bar.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/record_table.h"
#include "ui_list_page.h"

#include <QMenu>
#include <QPushButton>
#include <utility>

namespace tilth {

void ListPage::showViews() {
    m_views = viewsOf(desk(), QString::fromLatin1(m_spec.type));
    QStringList names;
    for (const ListView& view : m_views) names.push_back(view.name);
    head().filterBar()->setSavedViews(names, m_view < m_views.size() ? m_view : -1);
}

void ListPage::useView(int index) {
    if (index < 0 || index >= m_views.size()) return;
    const ListView view = m_views[index];
    if (!view.columns.isEmpty()) applyColumns(view.columns);
    showQuery(index, {view.query.where, view.query.sort, m_list->query().search});
}

void ListPage::setWhere(const QString& where) { setQuery(where, m_list->query().search); }
void ListPage::setQuery(const QString& where, const QString& search) { showQuery(-1, {where, m_list->query().sort, search}); }

void ListPage::showQuery(int view, const ListQuery& query) {
    m_view = view;
    ask(query);
    showChips();
    showSort();
    showViews();
}

void ListPage::ask(const ListQuery& query) {
    const ListQuery& before = m_list->query();
    m_narrowed = m_narrowed || query.where != before.where || query.search != before.search;
    m_list->setQuery(query);
}

// Whoever asked for other rows is done with a record that is not among them.
void ListPage::leaveUnlisted() {
    if (!std::exchange(m_narrowed, false) || !m_current || m_list->model().rowOf(m_current) >= 0) return;
    m_current = 0;
    m_peek->hide();
}

void ListPage::showChips() {
    QList<FilterChip> shown;
    for (const QString& text : chipTexts(desk().reading(), listed(), m_list->query().where)) shown.push_back({text});
    head().filterBar()->setChips(shown);
}

void ListPage::clearFilters() { showRows({}); }

void ListPage::openFilter() { m_filter->openBelow(head().filterBar()->filterButton()); }

void ListPage::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* columns = m_table->makeColumnMenu(menu);
    columns->setTitle(tr("Columns"));
    columns->setIcon({});
    menu->addMenu(columns);
    menu->addAction(tr("Save as view…"), this, &ListPage::saveCurrentView);
    QAction* remove = menu->addAction(tr("Delete this view"), this, &ListPage::removeCurrentView);
    remove->setEnabled(m_view >= 0 && m_view < m_views.size() && m_views[m_view].id);
    menu->addAction(tr("Export…"), this, &ListPage::exportRows);
    menu->addAction(tr("Import…"), this, [this] { desk().openPage(QStringLiteral("import")); });
    menu->popup(QCursor::pos());
}

void ListPage::saveCurrentView() {
    const auto name = desk().ask().line(tr("Save as view"), tr("Name"), {});
    if (!name) return;
    m_view = static_cast<int>(m_views.size());
    saveView(desk(), QString::fromLatin1(m_spec.type), {*name, m_list->query(), columnsText(), 0});
}

void ListPage::removeCurrentView() {
    const std::int64_t id = m_views[m_view].id;
    m_view = -1;
    desk().remove("saved_view", {id});
}

void ListPage::sortBy(int column, Qt::SortOrder order) {
    const Field* field = m_list->model().fieldAt(column);
    if (!field) return;
    const QString key = toQt(field->key);
    showQuery(-1, {m_list->query().where, order == Qt::DescendingOrder ? QLatin1Char('-') + key : key, m_list->query().search});
}

void ListPage::showSort() {
    const QString sort = m_list->query().sort;
    const bool down = sort.startsWith(QLatin1Char('-'));
    m_table->setSortArrow(m_list->model().columnOf(down ? sort.mid(1) : sort), down ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListPage::applyColumns(const QString& columns) {
    m_ownWidths = !columns.isEmpty();
    if (m_ownWidths) m_table->setColumnStates(columnStatesOf(columns));
}

// Before there are rows the widths are nobody's choice.
QString ListPage::columnsText() const { return m_ownWidths || m_list->isLoaded() ? textOf(m_table->columnStates()) : QString(); }

QVariantMap ListPage::state() const {
    return {{QStringLiteral("where"), m_list->query().where}, {QStringLiteral("sort"), m_list->query().sort}, {QStringLiteral("view"), m_view},
            {QStringLiteral("columns"), columnsText()}, {QStringLiteral("split"), m_ui->split->saveState()}};
}

void ListPage::restore(const QVariantMap& state) {
    m_ui->split->restoreState(state.value(QStringLiteral("split")).toByteArray());
    applyColumns(state.value(QStringLiteral("columns")).toString());
    const int view = state.value(QStringLiteral("view"), 0).toInt();
    const ListQuery kept{state.value(QStringLiteral("where")).toString(), state.value(QStringLiteral("sort")).toString(), {}};
    const bool same = view >= 0 && view < m_views.size() && m_views[view].query == kept;
    if (same || !state.contains(QStringLiteral("where"))) return useView(view);
    showQuery(-1, kept);         // a view that is gone, or asks for something else by now
}

}
