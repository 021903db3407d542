// SPDX-License-Identifier: MIT
// A table of few rows that are only read, as high as they are: for a page or panel that scrolls around it.
#pragma once

#include "gui/theme/theme.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/record_table.h"

class QStandardItemModel;

namespace tilth {

struct SmallCell {
    QString text = {};
    CellKind kind = CellKind::Text;
    theme::Tone tone = theme::Tone::Normal;
    QString icon = {}; ///< of CellKind::Marked
};
struct SmallRow {
    QList<SmallCell> cells;
    qint64 id = 0; ///< what Enter opens, 0 for nothing
};

class SmallTable : public RecordTable {
    Q_OBJECT

public:
    /// `numbers`: columns whose heading stands right, over amounts.
    explicit SmallTable(const QStringList& headings, const QList<int>& numbers = {}, QWidget* parent = nullptr);

    /// The selected row stays selected where its id comes again.
    void setRows(const QList<SmallRow>& rows);
    /// Columns that give way where the table is too narrow for all, the first one first.
    void setOptionalColumns(const QList<int>& columns) { m_optional = columns; }
    /// Of the selected row, 0 without one.
    qint64 currentId() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowOpened(qint64 id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addRow(const SmallRow& row);
    void squeeze();
    int naturalWidth(int column) const;
    void choose(qint64 id);

    QStandardItemModel* m_rows;
    QList<int> m_optional;
};

}
