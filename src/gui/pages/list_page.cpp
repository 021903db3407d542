// SPDX-License-Identifier: MIT
#include "gui/pages/list_page.h"
#include "app/some_fields.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/filter_popup.h"
#include "gui/forms/quick_add.h"
#include "gui/forms/reason_bar.h"
#include "gui/pages/bulk_bar.h"
#include "gui/pages/list_columns.h"
#include "gui/pages/peek_panel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/cell_delegate.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_bar.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"
#include "ui_list_page.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QPushButton>
#include <QToolButton>

namespace tilth {

namespace {

// A view makes its first row current when keys come in. Nobody chose it: it is so when one is pressed.
class ChoosesNoRow : public QObject {
public:
    explicit ChoosesNoRow(QAbstractItemView* view) : QObject(view), m_view(view) { view->installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::FocusIn || m_view->currentIndex().isValid() || static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) return false;
        QFocusEvent in(QEvent::FocusIn, Qt::MouseFocusReason);      // the one for which it does not
        QCoreApplication::sendEvent(m_view, &in);
        return true;
    }

private:
    QAbstractItemView* m_view;
};

}

ListPage::ListPage(Desk& desk, const Spec& spec, QWidget* parent)
    : Page(desk, parent), m_spec(spec), m_ui(std::make_unique<Ui::ListPage>()), m_list(new RecordList(desk, spec.type, this)) {
    m_ui->setupUi(this);
    setSurface(this);
    m_ui->row->setContentsMargins(0, 0, 0, 0);
    m_ui->column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    m_ui->column->setSpacing(theme::s3);
    m_ui->column->setStretchFactor(m_ui->views, 1);
    makeHead();
    makeTable();
    makeParts();
    join();
    showViews();
    useView(0);
}

ListPage::~ListPage() = default;

PageHead& ListPage::head() const { return *m_ui->head; }

void ListPage::makeHead() {
    head().setTitle(tr(m_spec.title));
    QPushButton* add = head().setPrimary(tr(m_spec.newText), QStringLiteral("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, &ListPage::addNew);
    refuseIfReadOnly(desk(), add);
    QToolButton* more = makeIconButton(QStringLiteral("ellipsis"), tr("More for this list"));
    head().filterBar()->addControl(more);
    connect(more, &QToolButton::clicked, this, &ListPage::openMenu);
    head().filterBar()->setSearchPlaceholder(tr("Search %1").arg(pluralOf(listed()).toLower()));
    m_filter = new FilterPopup(desk(), listed(), this);
}

void ListPage::makeTable() {
    m_table = m_ui->table;
    new ChoosesNoRow(m_table);
    m_table->setAccessibleName(tr(m_spec.title));
    const QList<ColumnState> columns = columnStatesOf(QString::fromLatin1(m_spec.columns).replace(QLatin1Char(' '), QLatin1Char(',')));
    QStringList keys;
    for (const ColumnState& column : columns) keys.push_back(column.key);
    m_list->model().setColumns(keys);
    m_table->setModel(&m_list->model());
    m_table->setColumnStates(columns);
    m_table->cells()->setEditorMaker([this](QWidget* parent, const QModelIndex& index) -> QWidget* {
        const Field* field = m_list->model().fieldAt(index.column());
        return field ? makeCellEditor(desk(), listed(), *field, m_list->model().texts().wording, parent) : nullptr;
    });
    m_empty = new EmptyState(this);
    m_empty->setContent(QString::fromLatin1(m_spec.icon), tr("Loading…"));      // until it is known whether there are any
    m_empty->cover(m_table);
}

void ListPage::makeParts() {
    m_quickAdd = new QuickAdd(desk(), m_spec.type, QString::fromLatin1(m_spec.quickAdd).split(QLatin1Char(' ')), this);
    m_reason = new ReasonBar(this);
    m_bulk = new BulkBar(desk(), desk().type(m_spec.type), this);
    m_ui->bars->addWidget(m_quickAdd);
    m_ui->bars->addWidget(m_reason);
    m_ui->bars->addWidget(m_bulk);
    m_peek = new PeekPanel(desk(), desk().type(m_spec.type), this);
    m_ui->split->addWidget(m_peek);
    m_ui->split->setStretchFactor(0, 1);
    m_ui->split->setStretchFactor(1, 0);
    m_ui->split->setCollapsible(0, false);
    m_peek->hide();
}

void ListPage::join() {
    joinFilters();
    joinTable();
    joinBulk();
    connect(&head(), &PageHead::viewChosen, this, [this](int view) { m_ui->views->setCurrentIndex(view); });
    connect(m_peek, &PeekFrame::closeRequested, this, &ListPage::escape);
    connect(m_quickAdd, &QuickAdd::added, this, &ListPage::showRecord);
    connect(m_empty, &EmptyState::acted, this, [this] { isBlank() ? addNew() : clearFilters(); });
    connect(&desk().open(), &OpenWorkspace::news, this, [this](const News& news) {
        if (news.touched.contains("saved_view") || news.created.contains("saved_view")) showViews();
    });
}

void ListPage::joinFilters() {
    FilterBar* bar = head().filterBar();
    connect(bar, &FilterBar::savedViewChosen, this, &ListPage::useView);
    connect(bar, &FilterBar::chipRemoved, this, [this](int chip) { setWhere(withoutChip(m_list->query().where, chip)); });
    connect(bar, &FilterBar::chipActivated, this, &ListPage::openFilter);
    connect(bar, &FilterBar::filterRequested, this, &ListPage::openFilter);
    connect(bar, &FilterBar::clearRequested, this, &ListPage::clearFilters);
    connect(bar, &FilterBar::searchChanged, this, [this](const QString& words) {
        ask({m_list->query().where, m_list->query().sort, words});
    });
    connect(m_filter, &FilterPopup::chosen, this, [this](const QString& condition) { setWhere(withCondition(m_list->query().where, condition)); });
}

void ListPage::joinTable() {
    connect(m_list, &RecordList::listed, this, [this] {
        showCount();
        if (m_list->isComplete()) leaveUnlisted(), rowsListed();
    });
    connect(m_list, &RecordList::listed, this, [this] { if (!m_ownWidths) m_table->fitColumns(); }, Qt::SingleShotConnection);
    connect(m_list, &RecordList::refused, &desk(), &Desk::failed);
    connect(&m_list->model(), &RecordModel::edited, this, &ListPage::edit);
    connect(m_table, &RecordTable::sortRequested, this, &ListPage::sortBy);
    connect(m_table, &RecordTable::currentRowChanged, this, &ListPage::rowChanged);
    connect(m_table, &RecordTable::recordRequested, this, [this](const QModelIndex& index) { desk().openRecord(m_spec.type, m_list->model().idAt(index.row())); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { rowChanged(index.row()); });
    connect(m_table, &RecordTable::deleteRequested, this, &ListPage::removeSelected);
    connect(m_table, &RecordTable::escaped, this, &ListPage::escape);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::selectionChanged);
}

void ListPage::joinBulk() {
    connect(m_bulk, &BulkBar::allWanted, m_table, &QAbstractItemView::selectAll);
    connect(m_bulk, &BulkBar::cleared, m_table, &QAbstractItemView::clearSelection);
    connect(m_bulk, &BulkBar::setWanted, this, &ListPage::setMany);
    connect(m_bulk, &BulkBar::mergeWanted, this, &ListPage::mergeSelected);
    connect(m_bulk, &BulkBar::deleteWanted, this, &ListPage::removeSelected);
    connect(m_bulk, &BulkBar::exportWanted, this, &ListPage::exportRows);
}

void ListPage::addSummary(QWidget* summary) { m_ui->column->insertWidget(1, summary); }

void ListPage::addView(const QString& icon, const QString& name, QWidget* view) {
    m_ui->views->addWidget(view);
    head().setViews({{QStringLiteral("table-2"), tr("Table")}, {icon, name}});
}

void ListPage::addSegmentsButton() {
    QPushButton* button = head().addButton(tr("Segments"), QStringLiteral("funnel"));
    connect(button, &QPushButton::clicked, this, [this] { desk().openPage(QStringLiteral("segments")); });
}

void ListPage::addDuplicatesButton() {
    QPushButton* button = head().addButton(tr("Duplicates"), QStringLiteral("git-merge"));
    connect(button, &QPushButton::clicked, this, [this] { desk().openRows(QStringLiteral("duplicates"), QString::fromLatin1(m_spec.type)); });
}

void ListPage::showLayout(int view) {
    m_ui->views->setCurrentIndex(view);
    head().setCurrentView(view);
}

void ListPage::enter() {
    if (!m_list->isLoaded()) m_list->setQuery(m_list->query());
}

void ListPage::addNew() { m_quickAdd->open(); }

void ListPage::addNewOn(const QDate& day) {
    if (day.isValid() && listed().find("starts_on")) m_quickAdd->open({{"starts_on", whole(fromQt(day))}});
    else addNew();
}

void ListPage::focusSearch() { head().filterBar()->focusSearch(); }

QList<QWidget*> ListPage::regions() {
    QList<QWidget*> parts{head().filterBar()->filterButton(), mainPart()};
    if (m_peek->isVisible()) parts.push_back(m_peek);
    return parts;
}

QWidget* ListPage::mainPart() { return m_ui->views->currentIndex() == 0 ? m_table : m_ui->views->currentWidget(); }

// Exactly these rows: what was typed into the search before would hide some of them.
bool ListPage::showRows(const QString& where) {
    head().filterBar()->setSearchText({});
    setQuery(where, {});
    return true;
}

void ListPage::showRecord(std::int64_t id) {
    m_current = id;
    m_narrowed = false;
    const int row = m_list->model().rowOf(id);
    if (row >= 0 && m_table->currentIndex().row() != row) m_table->setCurrentIndex(m_list->model().index(row, 0));
    m_peek->show();
    m_peek->showRecord(id);
}

void ListPage::showCount() {
    head().filterBar()->setCount(countOf(listed(), m_list->count()));
    m_bulk->setCounts(m_table->selectedRowCount(), m_list->count());
    showEmpty();
}

// No filter is to blame for an empty list.
bool ListPage::isBlank() const {
    const bool asked = !m_list->query().where.isEmpty() || !m_list->query().search.isEmpty();
    return !asked || (m_list->count() == 0 && !hasRecords(desk().reading(), listed()));
}

void ListPage::showEmpty() {
    const QString icon = QString::fromLatin1(m_spec.icon);
    if (isBlank()) return m_empty->setContent(icon, tr(m_spec.emptyText), desk().readOnly().isEmpty() ? tr(m_spec.newText) : QString());
    const auto filters = head().filterBar()->chipCount() + (m_list->query().search.isEmpty() ? 0 : 1);
    m_empty->setContent(icon, tr("No %1 match %n filter(s)", nullptr, filters).arg(pluralOf(listed()).toLower()), tr("Clear filters"));
}

// A record that leaves the list by itself, moved out of its filter, stays in the panel: nobody asked for another one.
bool ListPage::keepsRecord() const { return m_list->isTaking() && m_current && m_peek->isVisible() && desk().reading().store().load(listed(), m_current); }

void ListPage::rowChanged(int row) {
    if (keepsRecord()) {
        QMetaObject::invokeMethod(m_table, [this, id = m_current] {
            const QSignalBlocker quiet(m_table);
            m_table->setCurrentIndex(m_list->model().index(m_list->model().rowOf(id), 0));
        }, Qt::QueuedConnection);
        return;
    }
    m_current = m_list->model().idAt(row);
    if (!m_current) return;
    m_peek->show();
    m_peek->showRecord(m_current);
}

void ListPage::selectionChanged() { m_bulk->setCounts(m_table->selectedRowCount(), m_list->count()); }

void ListPage::edit(qint64 id, const QString& key, const Value& value) {
    desk().setField(m_spec.type, id, fromQt(key), value, [this, id, key, value](const Error& error) {
        m_list->model().dropEdit(id, key);
        if (!editRefused(id, key, value, error)) emit desk().failed(translated(error.text));
    });
}

Ids ListPage::selectedIds() const {
    Ids ids;
    for (const int row : m_table->selectedRowNumbers()) ids.push_back(m_list->model().idAt(row));
    return ids;
}

void ListPage::setMany(const QString& key, const Value& value) {
    const Ids ids = selectedIds();
    const QString said = tr("%1 changed").arg(countOf(listed(), static_cast<qint64>(ids.size())));
    desk().setFieldOfMany(m_spec.type, ids, fromQt(key), value, said);
}

void ListPage::removeSelected() {
    const Ids ids = selectedIds();
    if (!ids.empty()) desk().remove(m_spec.type, ids);
}

void ListPage::mergeSelected() {
    QStringList words{QString::fromLatin1(m_spec.type)};
    for (const std::int64_t id : selectedIds()) words.push_back(QString::number(id));
    desk().openRows(QStringLiteral("duplicates"), words.join(QLatin1Char(' ')));
}

void ListPage::exportRows() {
    const Ids ids = m_table->selectedRowCount() > 1 ? selectedIds() : Ids{};
    exportList(desk(), m_spec.type, m_list->query(), ids);
}

// First the selection of many goes, then the panel.
void ListPage::escape() {
    if (m_table->selectedRowCount() > 1) return m_table->clearSelection();
    m_peek->hide();
    m_table->setFocus();
}

}
