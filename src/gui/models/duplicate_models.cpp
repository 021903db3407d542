// SPDX-License-Identifier: MIT
#include "gui/models/duplicate_models.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/like_watch.h"
#include "gui/bridge/text.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <algorithm>
#include <array>

namespace tilth {
namespace {

QString namesOf(const DuplicateGroup& group) {
    QStringList names;
    for (const std::string& title : group.titles) names.push_back(toQt(title));
    return names.join(QStringLiteral(" · "));
}

struct GroupColumn {
    const char* key;
    const char* heading;
    CellKind kind;
    QString (*text)(const DuplicateGroup&);
};
constexpr std::array groupColumns{
    GroupColumn{"records", QT_TRANSLATE_NOOP("tilth::DuplicateGroupsModel", "Records"), CellKind::Strong, namesOf},
    GroupColumn{"likeness", QT_TRANSLATE_NOOP("tilth::DuplicateGroupsModel", "Likeness"), CellKind::Amount, [](const DuplicateGroup& g) { return likenessText(g.likeness); }},
    GroupColumn{"reasons", QT_TRANSLATE_NOOP("tilth::DuplicateGroupsModel", "Why"), CellKind::Secondary, [](const DuplicateGroup& g) { return reasonsText(g.reasons); }}};

bool isBlank(const Value& value) {
    const std::string* text = std::get_if<std::string>(&value);
    return isEmpty(value) || (text && text->empty());
}

int alignmentOf(CellKind kind) { return int(Qt::AlignVCenter) | int(kind == CellKind::Amount ? Qt::AlignRight : Qt::AlignLeft); }

}

void DuplicateGroupsModel::setGroups(std::vector<DuplicateGroup> groups) {
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void DuplicateGroupsModel::putFirst(DuplicateGroup group) {
    removeWith(group.ids);
    beginInsertRows({}, 0, 0);
    m_groups.insert(m_groups.begin(), std::move(group));
    endInsertRows();
}

void DuplicateGroupsModel::removeWith(std::span<const std::int64_t> ids) {
    const auto holds = [&](const DuplicateGroup& group) { return std::ranges::find_first_of(group.ids, ids) != group.ids.end(); };
    for (std::size_t row = m_groups.size(); row-- > 0;) {
        if (!holds(m_groups[row])) continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
}

const DuplicateGroup* DuplicateGroupsModel::at(int row) const { return row >= 0 && row < rowCount() ? &m_groups[static_cast<std::size_t>(row)] : nullptr; }

int DuplicateGroupsModel::rowOf(const std::vector<std::int64_t>& ids) const {
    const auto at = std::ranges::find(m_groups, ids, &DuplicateGroup::ids);
    return at == m_groups.end() ? -1 : static_cast<int>(at - m_groups.begin());
}

int DuplicateGroupsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_groups.size()); }
int DuplicateGroupsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(groupColumns.size()); }

QVariant DuplicateGroupsModel::data(const QModelIndex& index, int role) const {
    const DuplicateGroup* group = index.isValid() ? at(index.row()) : nullptr;
    if (!group) return {};
    const GroupColumn& column = groupColumns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.text(*group);
    case Qt::ToolTipRole: return plainTip(column.text(*group));
    case CellKindRole: return static_cast<int>(column.kind);
    case CellIdRole: return static_cast<qlonglong>(group->ids.front());
    default: return {};
    }
}

QVariant DuplicateGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const GroupColumn& column = groupColumns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return tr(column.heading);
    if (role == ColumnKeyRole) return QString::fromLatin1(column.key);
    return role == Qt::TextAlignmentRole ? QVariant(alignmentOf(column.kind)) : QVariant();
}

MergeModel::MergeModel(Workspace& reading, QObject* parent) : QAbstractTableModel(parent), m_reading(reading) {}

void MergeModel::setRecords(const EntityType* type, std::vector<RecordPtr> records) {
    beginResetModel();
    m_type = type;
    m_records = std::move(records);
    m_wording = Wording::of(m_reading);
    m_kept = 0;
    m_choice.clear();
    m_result = m_records.empty() ? nullptr : mergePreview(m_reading, *m_type, inOrder());
    makeRows();
    endResetModel();
}

// Which one stays; then the fields that differ, then those that all have in common.
void MergeModel::makeRows() {
    m_rows.clear();
    if (m_records.empty()) return;
    for (const Field& field : m_type->fields) {
        if (field.is(Hidden) || field.is(Computed)) continue;
        const auto value = [&](const RecordPtr& record) { return field.of(*record); };
        if (std::ranges::all_of(m_records, [&](const RecordPtr& r) { return isBlank(value(r)); })) continue;
        m_rows.push_back({&field, std::ranges::any_of(m_records, [&](const RecordPtr& r) { return value(r) != value(m_records.front()); })});
    }
    std::ranges::stable_partition(m_rows, [](const Row& row) { return row.differs; });
    m_rows.insert(m_rows.begin(), Row{nullptr, true});
}

std::vector<RecordPtr> MergeModel::inOrder() const {
    std::vector<RecordPtr> ordered = m_records;
    std::ranges::rotate(ordered.begin(), ordered.begin() + static_cast<std::ptrdiff_t>(m_kept), ordered.begin() + static_cast<std::ptrdiff_t>(m_kept) + 1);
    return ordered;
}

std::vector<std::int64_t> MergeModel::ids() const {
    std::vector<std::int64_t> ids;
    for (const RecordPtr& record : inOrder()) ids.push_back(record->id);
    return ids;
}

void MergeModel::choose(const QModelIndex& cell) {
    const int record = cell.column() - 1;
    if (!cell.isValid() || record < 0 || record >= static_cast<int>(m_records.size())) return;
    const Row& row = m_rows[static_cast<std::size_t>(cell.row())];
    if (!row.field) m_kept = static_cast<std::size_t>(record);
    else m_choice.insert_or_assign(std::string(row.field->key), m_records[static_cast<std::size_t>(record)]->id);
    m_result = mergePreview(m_reading, *m_type, inOrder(), m_choice);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString MergeModel::text(const Field* field, const Entity& record) const {
    if (!field) return toQt(titleOf(*m_type, record));
    const Value value = field->of(record);
    if (field->type == Type::Link) return toQt(titleOf(m_reading, field->target, Kept<Link>::unpack(value).id));
    return m_wording.text(*m_type, *field, value, currencyOf(*m_type, record));
}

// Of equal values the first one counts: that of the record that stays.
bool MergeModel::isTaken(const Row& row, int record) const {
    if (!row.field) return record == static_cast<int>(m_kept);
    const RecordPtr& asked = m_records[static_cast<std::size_t>(record)];
    const auto chosen = m_choice.find(row.field->key);
    if (chosen != m_choice.end()) return chosen->second == asked->id;
    const Value result = row.field->of(*m_result);
    for (const RecordPtr& one : inOrder())
        if (row.field->of(*one) == result) return one->id == asked->id;
    return false;
}

QVariant MergeModel::recordData(const Row& row, int record, int role) const {
    const QString words = text(row.field, *m_records[static_cast<std::size_t>(record)]);
    const bool taken = row.differs && isTaken(row, record);
    switch (role) {
    case Qt::DisplayRole: return words.simplified();
    case Qt::ToolTipRole: return plainTip(words);
    case Qt::AccessibleTextRole: return taken ? tr("%1, taken").arg(words.simplified()) : words.simplified();
    case CellKindRole: return static_cast<int>(row.differs ? CellKind::Marked : CellKind::Secondary);
    case CellIconRole: return QString::fromLatin1(taken ? "circle-dot" : "circle");
    case CellToneRole: return static_cast<int>(taken ? theme::Tone::Normal : row.differs ? theme::Tone::Secondary : theme::Tone::Weak);
    default: return {};
    }
}

QVariant MergeModel::resultData(const Row& row, int role) const {
    const QString words = text(row.field, *m_result);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return words.simplified();
    if (role == Qt::ToolTipRole) return plainTip(words);
    return role == CellKindRole ? QVariant(static_cast<int>(row.differs ? CellKind::Strong : CellKind::Secondary)) : QVariant();
}

int MergeModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int MergeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() || m_records.empty() ? 0 : static_cast<int>(m_records.size()) + 2; }

QVariant MergeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == columnCount() - 1) return resultData(row, role);
    if (index.column() > 0) return recordData(row, index.column() - 1, role);
    if (role == Qt::DisplayRole) return row.field ? labelOf(*m_type, *row.field) : tr("Stays");
    return role == CellKindRole ? QVariant(static_cast<int>(CellKind::Secondary)) : QVariant();
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(CellKind::Text);
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Field");
    if (section == columnCount() - 1) return tr("Result");
    const auto& created = m_records[static_cast<std::size_t>(section) - 1]->created;
    return created ? tr("Added %1").arg(m_wording.date(m_wording.dayOf(*created))) : tr("Record %1").arg(section);
}

}
