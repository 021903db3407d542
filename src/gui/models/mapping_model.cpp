// SPDX-License-Identifier: MIT
#include "gui/models/mapping_model.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t shownSamples = 4;

QString samplesOf(const PreviewColumn& column) {
    QStringList words;
    for (const std::string& sample : column.samples)
        if (!sample.empty() && words.size() < static_cast<qsizetype>(shownSamples)) words.push_back(toQt(sample).simplified());
    return words.join(QStringLiteral(" · "));
}

}

void MappingModel::setPreview(const Preview& preview) {
    beginResetModel();
    m_columns = preview.columns;
    m_rows = preview.rowCount;
    endResetModel();
}

// A field takes one column: the one that had it lets go.
void MappingModel::setField(int row, const QString& key) {
    for (PreviewColumn& column : m_columns)
        if (!key.isEmpty() && column.field == fromQt(key)) column.field.clear();
    m_columns[static_cast<std::size_t>(row)].field = fromQt(key);
    emit dataChanged(index(0, GoesInto), index(rowCount() - 1, GoesInto));
    emit mappingChanged();
}

QString MappingModel::fieldAt(int row) const { return toQt(m_columns[static_cast<std::size_t>(row)].field); }
QString MappingModel::headingAt(int row) const { return toQt(m_columns[static_cast<std::size_t>(row)].heading); }

int MappingModel::mappedCount() const {
    return static_cast<int>(std::ranges::count_if(m_columns, [](const PreviewColumn& c) { return !c.field.empty(); }));
}

std::map<std::string, std::string> MappingModel::map() const {
    std::map<std::string, std::string> fields;
    for (const PreviewColumn& column : m_columns)
        if (!column.field.empty()) fields[column.field] = column.heading;
    return fields;
}

int MappingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant MappingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PreviewColumn& column = m_columns[static_cast<std::size_t>(index.row())];
    if (role == CellKindRole) return static_cast<int>(index.column() == Heading ? CellKind::Strong : CellKind::Secondary);
    if (role == Qt::ToolTipRole) return plainTip(samplesOf(column));
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Heading) return toQt(column.heading);
    if (index.column() == Kind) return tr("%1, %2 of %3 filled").arg(translated("CellKind", column.kind)).arg(column.filled).arg(m_rows);
    return index.column() == Samples ? QVariant(samplesOf(column)) : QVariant();
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList headings{tr("Column of the file"), tr("Goes into"), tr("Content"), tr("Examples")};
    return headings.value(section);
}

void PreviewModel::setPreview(const Preview& preview) {
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size()); }
int PreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size()); }

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const auto& row = m_preview.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? toQt(row[column]).simplified() : QVariant();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) return {};
    return toQt(m_preview.columns[static_cast<std::size_t>(section)].heading);
}

}
