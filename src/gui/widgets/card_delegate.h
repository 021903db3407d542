// SPDX-License-Identifier: MIT
// Paints a card of the board: name, company, amount at the right, next activity as icon and words, stalled mark.
#pragma once

#include <QStyledItemDelegate>

namespace tilth {

/// Reads Qt::DisplayRole and the Card roles of cell_roles.h. All cards have one height.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int cardHeight();

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
