// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_model.h"
#include "gui/bridge/wording.h"
#include "gui/models/plan_days.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <algorithm>
#include <array>

namespace tilth {

void TimelineModel::setContent(QList<PlanBar> items, QList<PlanLane> lanes) {
    beginResetModel();
    m_items = std::move(items);
    m_lanes = std::move(lanes);
    endResetModel();
}

void TimelineModel::setCollapsed(int lane, bool collapsed) {
    m_lanes[lane].collapsed = collapsed;
    emit lanesChanged();
}

void TimelineModel::setAllCollapsed(bool collapsed) {
    for (PlanLane& lane : m_lanes) lane.collapsed = collapsed;
    emit lanesChanged();
}

int TimelineModel::rowOf(qint64 id) const {
    const auto at = std::ranges::find(m_items, id, &PlanBar::id);
    return at == m_items.end() ? -1 : static_cast<int>(at - m_items.begin());
}

int TimelineModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }

QString TimelineModel::spoken(const PlanBar& item) const {
    const Wording wording{.today = m_today};
    QStringList parts{item.title, m_lanes.value(item.lane).name};
    parts.push_back(item.days.first == item.days.last
                        ? wording.dayShort(item.days.first)
                        : tr("from %1 to %2").arg(wording.dayShort(item.days.first), wording.dayShort(item.days.last)));
    parts.push_back(item.status);
    if (!item.conflict.isEmpty()) parts.push_back(tr("conflict: %1").arg(item.conflict));
    parts.removeAll(QString());
    return parts.join(tr(", ", "between parts of a spoken text"));
}

QString TimelineModel::tip(const PlanBar& item) const {
    QStringList lines{item.title, spanText(item.days, m_today)};
    if (!item.status.isEmpty()) lines.push_back(item.status);
    if (!item.conflict.isEmpty()) lines.push_back(item.conflict);
    return lines.join(QLatin1Char('\n'));
}

namespace {

struct Reader {
    int role;
    QVariant (*read)(const PlanBar&);
};
const std::array readers{Reader{Qt::DisplayRole, [](const PlanBar& i) { return QVariant(i.title); }},
                         Reader{Qt::AccessibleDescriptionRole, [](const PlanBar& i) { return QVariant(i.conflict); }},
                         Reader{CellIdRole, [](const PlanBar& i) { return QVariant(i.id); }},
                         Reader{TimelineModel::LaneRole, [](const PlanBar& i) { return QVariant(i.lane); }},
                         Reader{TimelineModel::FirstDayRole, [](const PlanBar& i) { return QVariant(toQt(i.days.first)); }},
                         Reader{TimelineModel::LastDayRole, [](const PlanBar& i) { return QVariant(toQt(i.days.last)); }}};

}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_items.size()) return {};
    const PlanBar& item = m_items[index.row()];
    if (role == Qt::AccessibleTextRole) return spoken(item);
    if (role == Qt::ToolTipRole) return plainTip(tip(item));
    const auto reader = std::ranges::find(readers, role, &Reader::role);
    return reader == readers.end() ? QVariant() : reader->read(item);
}

}
