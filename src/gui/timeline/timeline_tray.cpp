// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_tray.h"

#include "gui/theme/icons.h"
#include "gui/timeline/timeline_view.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QDrag>
#include <QMimeData>

namespace tilth {

class TimelineTray::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<PlanBar>& items) {
        beginResetModel();
        m_items = items;
        endResetModel();
    }
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const PlanBar& item = m_items[index.row()];
        if (role == Qt::DisplayRole) return item.title;
        if (role == Qt::DecorationRole) return theme::icon(item.icon);
        if (role == Qt::AccessibleTextRole) return TimelineTray::tr("%1, without dates").arg(item.title);
        return role == CellIdRole ? QVariant(item.id) : role == Qt::ToolTipRole ? QVariant(plainTip(item.title)) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override { return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled; }

private:
    QList<PlanBar> m_items;
};

TimelineTray::TimelineTray(QWidget* parent) : QListView(parent), m_items(new Model(this)) {
    setModel(m_items);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Without dates"));
    setAccessibleDescription(tr("Enter plans a campaign in the middle of the timeline"));
}

void TimelineTray::setItems(const QList<PlanBar>& items) { m_items->set(items); }

void TimelineTray::startDrag(Qt::DropActions) {
    if (!currentIndex().isValid()) return;
    auto* mime = new QMimeData;
    mime->setData(TimelineView::trayMime(), QByteArray::number(currentIndex().data(CellIdRole).toLongLong()));
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::MoveAction);
}

}
