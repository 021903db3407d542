// SPDX-License-Identifier: MIT
// Presets and keys of the table.
#include "gui/widgets/record_table.h"

#include "gui/widgets/cell_delegate.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace tilth {
namespace {

constexpr int smallestColumn = 72, narrowColumn = 40, widestAtFirst = 280, widestRoomy = 560, nameExtra = 56, sampleRows = 50;

}

RecordTable::RecordTable(QWidget* parent) : QTableView(parent), m_cells(new CellDelegate(this)) {
    setItemDelegate(m_cells);
    makeLook();
    makeHeader();
    connect(m_cells, &CellDelegate::committedByEnter, this, &RecordTable::moveDownAfterEdit);
}

void RecordTable::makeLook() {
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
}

void RecordTable::fitRows() {
    verticalHeader()->setMinimumSectionSize(theme::rowHeight());
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
}

void RecordTable::makeHeader() {
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(smallestColumn);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setResizeContentsPrecision(sampleRows);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTable::showColumnMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_quiet && column >= 0) emit sortRequested(column, order);
    });
    const auto changed = [this] {
        if (m_quiet) return;
        m_byHand = true;
        emit columnsChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, changed);
}

void RecordTable::setModel(QAbstractItemModel* model) {
    m_quiet = true;
    QTableView::setModel(model);
    m_quiet = false;
    m_natural.clear();
    if (!model) return;
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &RecordTable::fitWhenFilled);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::fitWhenFilled);
    connect(model, &QAbstractItemModel::dataChanged, this, &RecordTable::fitWhenFilled);
    fitWhenFilled();
}

/// Rows may come later, by windows; once the first is there the widths are known.
void RecordTable::fitWhenFilled() {
    if (m_byHand || !m_natural.isEmpty() || !model() || model()->rowCount() == 0) return;
    if (!model()->index(0, 0).data().toString().isEmpty()) fitColumns();
}

namespace {

int smallestName() { return 4 * theme::textHeight(); }
int readableName() { return 9 * theme::textHeight(); }
int shortHeading() { return 3 * theme::textHeight(); }

/// Takes from the widest column that is wider than its floor until nothing is missing; what still is, or is spare.
int takeFromWidest(QList<int>& widths, const QList<int>& floors, int spare) {
    while (spare < 0) {
        int widest = -1;
        for (int i = 0; i < widths.size(); ++i)
            if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest])) widest = i;
        if (widest < 0) break;
        const int step = std::min({-spare, theme::s2, widths[widest] - floors[widest]});
        widths[widest] -= step;
        spare += step;
    }
    return spare;
}

}

void RecordTable::fitColumns() {
    m_natural.clear();
    m_leastWidths.clear();
    const int least = horizontalHeader()->minimumSectionSize(), air = least < smallestColumn ? theme::s1 : theme::s2;     // a table that may be narrow is
    for (int i = 0; i < model()->columnCount(); ++i) {
        const int cells = sizeHintForColumn(i), heading = horizontalHeader()->sectionSizeHint(i), most = i == m_roomy ? widestRoomy : widestAtFirst;
        m_natural.append(std::clamp(std::max(cells, heading) + air, least, most));
        m_leastWidths.append(std::clamp(i == m_nameColumn ? smallestName() : std::max(cells, std::min(heading, shortHeading())), least, most));
    }
    m_byHand = false;
    spreadColumns();
}

void RecordTable::setEvenColumns() {
    m_even = true;
    horizontalHeader()->setMinimumSectionSize(narrowColumn);
}

/// Of even columns, long headings and then the name give way before any figure is cut. Spare room goes to the name and then to the last, or to the roomy one.
void RecordTable::spreadColumns() {
    if (m_byHand || m_natural.isEmpty()) return;
    QList<int> widths = m_natural;
    int spare = viewport()->width();
    for (int i = 0; i < widths.size(); ++i) spare -= widths[i] = isColumnHidden(i) ? 0 : widths[i];
    const int smallestShrunk = (m_even ? 4 : 6) * theme::textHeight(), extra = m_even ? 0 : nameExtra;
    widths[m_nameColumn] -= extra; // the name keeps more than the others, but figures are to be read whole
    if (m_even) {
        QList<int> floors = m_leastWidths;
        floors[m_nameColumn] = std::min(widths[m_nameColumn], readableName());
        spare = takeFromWidest(widths, floors, spare);
        spare = takeFromWidest(widths, m_leastWidths, spare);
    }
    spare = takeFromWidest(widths, QList<int>(widths.size(), smallestShrunk), spare);
    widths[m_nameColumn] += extra;
    shareOut(std::max(spare, 0), widths);
    m_quiet = true;
    for (int i = 0; i < widths.size(); ++i)
        if (!isColumnHidden(i)) setColumnWidth(i, widths[i]);
    m_quiet = false;
}

void RecordTable::shareOut(int spare, QList<int>& widths) const {
    if (m_even) {
        for (int& width : widths) width += spare / static_cast<int>(widths.size());
        return;
    }
    const int toName = m_roomy < 0 ? std::min(spare, theme::s6 * 4) : 0;
    widths[m_nameColumn] += toName;
    (m_roomy < 0 ? widths.last() : widths[m_roomy]) += spare - toName;
}

QString RecordTable::keyOf(int column) const {
    const QVariant key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole);
    return key.isValid() ? key.toString() : model()->headerData(column, Qt::Horizontal).toString();
}

int RecordTable::columnOf(const QString& key) const {
    for (int i = 0; i < model()->columnCount(); ++i)
        if (keyOf(i) == key) return i;
    return -1;
}

QList<ColumnState> RecordTable::columnStates() const {
    QList<ColumnState> states;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = header->isSectionHidden(column);
        states.append({keyOf(column), hidden ? 0 : header->sectionSize(column), hidden});
    }
    return states;
}

void RecordTable::setColumnStates(const QList<ColumnState>& states) {
    m_quiet = m_byHand = true;
    QHeaderView* header = horizontalHeader();
    int place = 0;
    for (const ColumnState& state : states) {
        const int column = columnOf(state.key);
        if (column < 0) continue;
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, state.hidden);
        if (state.width > 0) header->resizeSection(column, state.width);
    }
    m_quiet = false;
}

QMenu* RecordTable::makeColumnMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QString name = model()->headerData(column, Qt::Horizontal).toString();
        QAction* action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last column shown stays: an empty table could not be brought back from its header.
        action->setEnabled(!action->isChecked() || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            emit columnsChanged();
        });
    }
    return menu;
}

void RecordTable::showColumnMenu(const QPoint& at) {
    const int column = horizontalHeader()->logicalIndexAt(at);
    QMenu* menu = makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        QAction* first = menu->actions().value(0);
        auto* up = new QAction(tr("Sort ascending"), menu);
        auto* down = new QAction(tr("Sort descending"), menu);
        connect(up, &QAction::triggered, this,
                [this, column] { horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder); });
        connect(down, &QAction::triggered, this,
                [this, column] { horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder); });
        menu->insertActions(first, {up, down});
        menu->insertSeparator(first);
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void RecordTable::setSortArrow(int column, Qt::SortOrder order) {
    m_quiet = true;
    horizontalHeader()->setSortIndicator(column, order);
    m_quiet = false;
}

QList<int> RecordTable::selectedRowNumbers() const {
    QList<int> rows;
    if (!selectionModel()) return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int RecordTable::selectedRowCount() const {
    return int(selectedRowNumbers().size());
}

namespace {

QString tsvCell(QString text) {
    for (const QChar breaking : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(breaking, QLatin1Char(' '));
    return text;
}

}

QString RecordTable::selectionAsTsv() const {
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column)) columns.append(column);
    QStringList lines, cells;
    for (int column : columns) cells.append(tsvCell(model()->headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row : selectedRowNumbers()) {
        cells.clear();
        for (int column : columns) cells.append(tsvCell(model()->index(row, column).data().toString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void RecordTable::copySelection() const {
    if (selectedRowCount() > 0) QApplication::clipboard()->setText(selectionAsTsv());
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (enter && event->modifiers() == Qt::ControlModifier)
        emit recordRequested(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        emit escaped();
    else if (event->key() == Qt::Key_Space && currentIndex().isValid())
        emit toggled(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        emit deleteRequested();
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

void RecordTable::moveDownAfterEdit() {
    const QModelIndex now = currentIndex();
    const QModelIndex below = now.siblingAtRow(now.row() + 1);
    if (below.isValid()) setCurrentIndex(below);
}

void RecordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fitRows();
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    spreadColumns();
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos();
    emit menuRequested(at);
}

void RecordTable::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QTableView::currentChanged(now, before);
    if (now.row() != before.row()) emit currentRowChanged(now.isValid() ? now.row() : -1);
}

}
