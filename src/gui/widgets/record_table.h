// SPDX-License-Identifier: MIT
// The table of every list page: rows of one height, no grid, inline editing by keys, columns that move and hide, TSV.
#pragma once

#include <QTableView>

class QMenu;

namespace tilth {

class CellDelegate;

/// How one column is shown, for saved views. `key` is the model's ColumnKeyRole (or the heading where it has none).
struct ColumnState {
    QString key;
    int width = 0;
    bool hidden = false;

    bool operator==(const ColumnState&) const = default;
};

/// Works over any table model; rows may be fetched by window, nothing here walks over all of them.
/// Enter or double click on a row emits QAbstractItemView::activated.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);

    CellDelegate* cells() const { return m_cells; }

    /// Columns get their first widths from the content of the first rows as soon as there is some, and follow the width
    /// of the table until the user or setColumnStates() sets one.
    void setModel(QAbstractItemModel* model) override;
    /// The column that takes the spare room instead of the name, and may be as wide as its texts: a column of sentences.
    void setRoomyColumn(int column) { m_roomy = column; }
    /// Spare room goes to all columns alike, and they may be narrow: a table of figures.
    void setEvenColumns();
    void fitColumns();
    /// The column that keeps more than the others and takes spare room; as it comes, the first.
    void setNameColumn(int column) { m_nameColumn = column; }

    /// Columns in the order shown. Unknown keys are passed over, missing columns keep their place at the end.
    QList<ColumnState> columnStates() const;
    void setColumnStates(const QList<ColumnState>& states);

    /// Check list of the columns, for a "Columns" button; also on the header's context menu. The caller owns it.
    QMenu* makeColumnMenu(QWidget* parent);

    /// The arrow in the header, without emitting sortRequested().
    void setSortArrow(int column, Qt::SortOrder order);

    /// Selected rows, top to bottom (one number a row, also where the selection is a range of many).
    QList<int> selectedRowNumbers() const;
    int selectedRowCount() const;

    /// Selected rows of the visible columns with a heading line, cells parted by tabs; breaks in cells become spaces.
    QString selectionAsTsv() const;
    void copySelection() const;

signals:
    void sortRequested(int column, Qt::SortOrder order);
    void columnsChanged();                    ///< moved, resized, hidden: a saved view differs now
    void recordRequested(const QModelIndex&); ///< Ctrl+Enter
    void toggled(const QModelIndex&);         ///< Space: complete a task
    void deleteRequested();                   ///< Delete
    void escaped();                           ///< Esc with no editor open
    void menuRequested(const QPoint& global); ///< right click or the menu key, on the selected rows
    void currentRowChanged(int row);          ///< -1 without a current row

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    void makeLook();
    void makeHeader();
    void fitRows();
    void fitWhenFilled();
    void spreadColumns();
    void shareOut(int spare, QList<int>& widths) const;
    void showColumnMenu(const QPoint& at);
    void moveDownAfterEdit();
    int columnOf(const QString& key) const;
    QString keyOf(int column) const;

    CellDelegate* m_cells;
    QList<int> m_natural; ///< widths the content asks for, while nobody has set one by hand
    QList<int> m_leastWidths; ///< of its figures and short headings, and little of the name
    int m_roomy = -1;
    bool m_even = false;
    bool m_quiet = false;
    int m_nameColumn = 0;
    bool m_byHand = false;
};

}
