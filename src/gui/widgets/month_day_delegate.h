// SPDX-License-Identifier: MIT
// A day of the month as it looks without bars: its ground, its number, 休 or 班 beside it, and what it is called.
#pragma once
#include "gui/widgets/month_model.h"

#include <QStyledItemDelegate>

namespace tilth {

class MonthDayDelegate : public QStyledItemDelegate {
public:
    MonthDayDelegate(const MonthModel* days, QObject* parent) : QStyledItemDelegate(parent), m_days(days) {}

    static int headHeight(); // above the first bar
    static int laneHeight(); // of a bar

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QColor groundOf(const QDate& day, bool outside, bool today) const;
    void paintHead(QPainter& painter, const QRect& box, const QDate& day, bool outside, bool today) const;

    const MonthModel* m_days;
};

}
