// SPDX-License-Identifier: MIT
#include "gui/widgets/table_room.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace tilth {

TableRoom::TableRoom(QTableView* table, QWidget* parent) : QWidget(parent), m_table(table) {
    m_table->setParent(this);
    setSizePolicy(m_table->sizePolicy());
}

int TableRoom::heightOf(int rows) const {
    return m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize();
}

QSize TableRoom::sizeHint() const { return m_table->sizeHint(); }
QSize TableRoom::minimumSizeHint() const { return m_table->minimumSizeHint(); }

void TableRoom::resizeEvent(QResizeEvent*) {
    const int rows = std::max(0, height() - heightOf(0)) / m_table->verticalHeader()->defaultSectionSize();
    m_table->setGeometry(0, 0, width(), rows > 0 ? heightOf(rows) : height());
}

}
