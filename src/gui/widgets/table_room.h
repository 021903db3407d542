// SPDX-License-Identifier: MIT
// The room of a table: it takes as much of it as whole rows fill, so that the lower edge cuts none.
#pragma once

#include <QWidget>

class QTableView;

namespace tilth {

class TableRoom : public QWidget {
    Q_OBJECT

public:
    /// Takes the table in; its rows are as high as its vertical header says.
    explicit TableRoom(QTableView* table, QWidget* parent = nullptr);

    /// Of the table with so many rows.
    int heightOf(int rows) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QTableView* m_table;
};

}
