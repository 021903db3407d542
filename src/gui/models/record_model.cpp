// SPDX-License-Identifier: MIT
#include "gui/models/record_model.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/widgets/plain.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace tilth {
namespace {

constexpr std::size_t mostSingleChanges = 300;      // above that the list is told as a whole

bool isEditable(const Field& field) { return !field.is(Computed) && !field.is(Hidden) && !field.is(Locked) && !field.is(Multiline); }

using Ids = std::vector<std::int64_t>;
using IdSet = std::unordered_set<std::int64_t>;

// Equal for the same ids in any order. Each is mixed first (splitmix64): plain sums of neighbouring ids would often agree.
std::uint64_t sumOf(const Ids& ids) {
    std::uint64_t sum = 0;
    for (const std::int64_t id : ids) {
        std::uint64_t mixed = static_cast<std::uint64_t>(id) * 0x9e3779b97f4a7c15u;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        sum += mixed ^ (mixed >> 27);
    }
    return sum;
}

struct Difference {
    IdSet gone, fresh;
    bool few = true;                    // else the sets say nothing
};
// The same rows in another order, as after a click on a heading, are told apart without looking one up.
Difference difference(const Ids& before, const Ids& after) {
    if (before.size() == after.size() && sumOf(before) == sumOf(after)) return {};
    const std::size_t apart = before.size() > after.size() ? before.size() - after.size() : after.size() - before.size();
    if (apart > mostSingleChanges) return {{}, {}, false};
    const auto first = std::ranges::mismatch(before, after);                // what is equal in front and behind is no part of it
    const std::ranges::subrange left(first.in1, before.end()), right(first.in2, after.end());
    const auto last = std::ranges::mismatch(std::views::reverse(left), std::views::reverse(right));
    Ids were(first.in1, last.in1.base()), are(first.in2, last.in2.base()), gone, fresh;
    std::ranges::sort(were);
    std::ranges::sort(are);
    std::ranges::set_difference(were, are, std::back_inserter(gone));
    std::ranges::set_difference(are, were, std::back_inserter(fresh));
    return {{gone.begin(), gone.end()}, {fresh.begin(), fresh.end()}, std::max(gone.size(), fresh.size()) <= mostSingleChanges};
}

}

RecordModel::RecordModel(Workspace& reading, const EntityType& type, QObject* parent)
    : QAbstractTableModel(parent), m_reading(reading), m_type(listedType(reading, type)), m_windows(reading, std::string(type.name)),
      m_texts{&m_type, Wording::of(reading), StageBook(reading), nullptr, [&reading] { return reading.now(); }} {}

void RecordModel::setColumns(const QStringList& keys) {
    beginResetModel();
    m_columns.clear();
    for (const QString& key : keys)
        if (const Field* field = m_type.find(fromQt(key))) m_columns.push_back(recordColumn(m_type, *field));
    endResetModel();
}

const Field* RecordModel::fieldAt(int column) const {
    return column >= 0 && column < columnCount() ? m_columns[static_cast<std::size_t>(column)].field : nullptr;
}

int RecordModel::columnOf(const QString& key) const {
    const auto at = std::ranges::find(m_columns, fromQt(key), [](const RecordColumn& c) { return c.field->key; });
    return at == m_columns.end() ? -1 : static_cast<int>(at - m_columns.begin());
}

void RecordModel::setIds(std::vector<std::int64_t> ids) {
    if (ids == m_windows.ids()) return;
    if (const Difference found = difference(m_windows.ids(), ids); found.few && !m_windows.ids().empty()) {
        removeGone(found.gone);
        if (found.fresh.empty()) return reorder(std::move(ids), {});
        reorder(ids, found.fresh);
        return insertNew(ids);
    }
    beginResetModel();
    m_windows.setIds(std::move(ids));
    endResetModel();
}

void RecordModel::removeGone(const IdSet& gone) {
    if (gone.empty()) return;
    Ids left = m_windows.ids();
    for (std::size_t end = left.size(); end > 0; --end) {
        if (!gone.contains(left[end - 1])) continue;
        std::size_t first = end - 1;
        while (first > 0 && gone.contains(left[first - 1])) --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(first), left.begin() + static_cast<std::ptrdiff_t>(end));
        m_windows.setIds(left);
        endRemoveRows();
        end = first + 1;
        if (first == 0) break;
    }
}

void RecordModel::reorder(Ids sorted, const IdSet& without) {
    if (!without.empty()) std::erase_if(sorted, [&](std::int64_t id) { return without.contains(id); });
    if (sorted == m_windows.ids()) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<std::int64_t, int> places;            // of the few rows that somebody holds on to
    for (const QModelIndex& index : before) places.insert(idAt(index.row()), -1);
    qsizetype found = 0;
    for (std::size_t row = 0; found < places.size() && row < sorted.size(); ++row)
        if (const auto held = places.find(sorted[row]); held != places.end()) *held = static_cast<int>(row), ++found;
    QModelIndexList after;
    for (const QModelIndex& index : before) after.push_back(createIndex(places.value(idAt(index.row())), index.column()));
    m_windows.setIds(std::move(sorted));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RecordModel::insertNew(const std::vector<std::int64_t>& ids) {
    std::vector<std::int64_t> now = m_windows.ids();
    for (std::size_t first = 0; first < ids.size(); ++first) {
        if (first < now.size() && now[first] == ids[first]) continue;
        std::size_t end = first + 1;
        while (end < ids.size() && (first >= now.size() || ids[end] != now[first])) ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        now.insert(now.begin() + static_cast<std::ptrdiff_t>(first), ids.begin() + static_cast<std::ptrdiff_t>(first), ids.begin() + static_cast<std::ptrdiff_t>(end));
        m_windows.setIds(now);
        endInsertRows();
        first = end - 1;
    }
}

std::int64_t RecordModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_windows.ids()[static_cast<std::size_t>(row)] : 0;
}

int RecordModel::rowOf(std::int64_t id) const {
    const auto at = std::ranges::find(m_windows.ids(), id);
    return at == m_windows.ids().end() ? -1 : static_cast<int>(at - m_windows.ids().begin());
}

std::shared_ptr<const Entity> RecordModel::recordAt(int row) const { return row < 0 ? nullptr : m_windows.at(static_cast<std::size_t>(row)); }

void RecordModel::renew(ColumnsNow columns, std::span<const std::int64_t> changed) {
    m_texts.columns = std::move(columns);
    if (changed.empty()) m_windows.forgetAll(), m_edits.clear();
    m_windows.forget(changed);
    for (const std::int64_t id : changed) m_edits.removeIf([id](const auto& edit) { return edit.key().first == id; });
    tellRows(changed);
}

void RecordModel::tellRows(std::span<const std::int64_t> changed) {
    if (rowCount() == 0 || m_columns.empty()) return;
    const int last = columnCount() - 1;
    if (changed.empty() || changed.size() > mostSingleChanges) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, last));
        return;
    }
    for (const std::int64_t id : changed)
        if (const int row = rowOf(id); row >= 0) emit dataChanged(index(row, 0), index(row, last));
}

void RecordModel::rewrite() {
    m_texts.wording = Wording::of(m_reading);
    m_texts.stages = StageBook(m_reading);
    m_windows.forgetAll();
    tellRows({});
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
}

void RecordModel::dropEdit(std::int64_t id, const QString& key) {
    m_edits.remove({id, key});
    const std::array changed{id};
    tellRows(changed);
}

int RecordModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_windows.size()); }
int RecordModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RecordColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == CellKindRole) return static_cast<int>(column.kind);
    if (role == CellIdRole) return static_cast<qlonglong>(idAt(index.row()));
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role < Qt::UserRole) return {};
    const auto record = recordAt(index.row());
    return record ? cellData(column, *record, role) : QVariant();
}

QVariant RecordModel::cellData(const RecordColumn& column, const Entity& record, int role) const {
    const auto edit = m_edits.constFind({record.id, toQt(column.field->key)});
    if (role == Qt::EditRole && edit != m_edits.constEnd()) return *edit;
    if (role == Qt::EditRole) return toVariant(*column.field, m_texts.value(*column.field, record), m_texts.wording.zone);
    if (role == Qt::ToolTipRole) return column.kind == CellKind::Check ? QVariant() : plainTip(shownText(column, record));
    if (role != Qt::DisplayRole) return m_texts.mark(column, record, role);
    if (column.kind == CellKind::Check) return Kept<bool>::unpack(m_texts.value(*column.field, record));
    return shownText(column, record);
}

QString RecordModel::shownText(const RecordColumn& column, const Entity& record) const {
    const auto edit = m_edits.constFind({record.id, toQt(column.field->key)});
    if (edit != m_edits.constEnd()) return m_texts.text(*column.field, fromVariant(*column.field, *edit, m_texts.wording.zone), record);
    const QString text = m_texts.text(column, record);
    return text.isEmpty() && column.kind == CellKind::Marked ? m_texts.stepMissing(record) : text;
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Field* field = fieldAt(index.column());
    if (role != Qt::EditRole || !field || !(flags(index) & Qt::ItemIsEditable)) return false;
    if (value == data(index, Qt::EditRole)) return false;
    const std::int64_t id = idAt(index.row());
    m_edits.insert({id, toQt(field->key)}, value);
    emit dataChanged(index, index);
    emit edited(id, toQt(field->key), fromVariant(*field, value, m_texts.wording.zone));
    return true;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const Field* field = orientation == Qt::Horizontal ? fieldAt(section) : nullptr;
    if (!field) return {};
    const bool right = m_columns[static_cast<std::size_t>(section)].kind == CellKind::Amount;
    if (role == Qt::DisplayRole) return labelOf(m_type, *field);
    if (role == ColumnKeyRole) return toQt(field->key);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignVCenter) | int(right ? Qt::AlignRight : Qt::AlignLeft)) : QVariant();
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Field* field = fieldAt(index.column());
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return field && isEditable(*field) && !m_reading.store().readOnly() ? always | Qt::ItemIsEditable : always;
}

}
