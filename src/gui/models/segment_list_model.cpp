// SPDX-License-Identifier: MIT
#include "gui/models/segment_list_model.h"
#include "core/names/sort_key.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/widgets/cell_roles.h"

#include <QLocale>
#include <algorithm>

namespace tilth {
namespace {

enum Column { Name, Count, Kind, Columns };
constexpr const char* unknown = "—";

}

void SegmentListModel::setSegments(const EntityType& type, std::vector<Segment> segments) {
    beginResetModel();
    m_type = &type;
    std::ranges::sort(segments, {}, [](const Segment& segment) { return sortKey(segment.name); });
    const bool same = std::ranges::equal(segments, m_segments, {}, &Segment::id, &Segment::id);
    m_segments = std::move(segments);
    if (!same) m_counts.clear();
    endResetModel();
}

void SegmentListModel::setCounts(const std::vector<std::optional<std::size_t>>& counts) {
    if (counts.size() != m_segments.size()) return;
    m_counts = counts;
    if (!m_segments.empty()) emit dataChanged(index(0, Count), index(rowCount() - 1, Count));
}

const Segment* SegmentListModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_segments[static_cast<std::size_t>(row)] : nullptr;
}

int SegmentListModel::rowOf(std::int64_t id) const {
    const auto at = std::ranges::find(m_segments, id, &Segment::id);
    return at == m_segments.end() ? -1 : static_cast<int>(at - m_segments.begin());
}

int SegmentListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_segments.size()); }

int SegmentListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString SegmentListModel::text(const Segment& segment, int row, int column) const {
    switch (column) {
    case Name: return toQt(segment.name);
    case Kind: return tr("%1, %2", "kind and records of a segment").arg(choiceLabel(*m_type, m_type->at("kind"), whole(segment.kind)), choiceLabel(*m_type, m_type->at("of"), whole(segment.of)).toLower());
    default: break;
    }
    if (m_counts.empty()) return QStringLiteral("…");
    const auto count = m_counts[static_cast<std::size_t>(row)];
    return count ? QLocale().toString(static_cast<qulonglong>(*count)) : QString::fromUtf8(unknown);
}

QVariant SegmentListModel::data(const QModelIndex& index, int role) const {
    const Segment* segment = at(index.row());
    if (!segment) return {};
    if (role == Qt::DisplayRole) return text(*segment, index.row(), index.column());
    if (role == CellKindRole) return int(index.column() == Name ? CellKind::Strong : index.column() == Count ? CellKind::Amount : CellKind::Secondary);
    if (role == CellIdRole) return static_cast<qint64>(segment->id);
    return {};
}

QVariant SegmentListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Count) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const std::array<QString, Columns> names{tr("Segment"), tr("Members"), tr("Kind")};
    return names[static_cast<std::size_t>(section)];
}

}
