// SPDX-License-Identifier: MIT
// The segments of a workspace with how many are in each; counts come later than names.
#pragma once
#include "core/model/segment.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace tilth {

class SegmentListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `type`: of segments, for words. Counts of segments that stay are kept until new ones come.
    void setSegments(const EntityType& type, std::vector<Segment> segments);
    /// One each, in the order of the segments; nothing: its conditions cannot be asked any more.
    void setCounts(const std::vector<std::optional<std::size_t>>& counts);
    const std::vector<Segment>& segments() const { return m_segments; }
    const Segment* at(int row) const;
    int rowOf(std::int64_t id) const;                   ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Segment& segment, int row, int column) const;

    const EntityType* m_type = nullptr;
    std::vector<Segment> m_segments;
    std::vector<std::optional<std::size_t>> m_counts;   // as many as segments, or none yet
};

}
