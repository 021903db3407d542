// SPDX-License-Identifier: MIT
#include "gui/widgets/lines.h"

#include <QVBoxLayout>
#include <QWidget>

namespace tilth {

QVBoxLayout* makeColumn(QWidget* of, int spacing) {
    auto* column = new QVBoxLayout(of);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

void emptyOut(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout()) emptyOut(item->layout());
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

}
