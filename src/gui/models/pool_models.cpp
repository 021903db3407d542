// SPDX-License-Identifier: MIT
#include "gui/models/pool_models.h"
#include "gui/bridge/pool_words.h"
#include "gui/bridge/text.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <array>

namespace tilth {
namespace {

template <class Row> struct Column {
    const char* key;
    const char* heading;
    CellKind kind;
    QString (*text)(const Row&, const Wording&);
};

using Pool = PoolModel::Row;
using Held = HeldModel::Row;

QString whyInPool(const Pool& row, const Wording&) {
    const QString why = row.lead.reason.empty() ? PoolModel::tr("came in without an owner") : passingReason(row.lead.reason);
    return row.lead.lastOwner.empty() ? why : PoolModel::tr("%1 (%2 had it)").arg(why, toQt(row.lead.lastOwner));
}
QString claimWord(const Pool&, const Wording&) { return PoolModel::tr("Claim"); }
QString followedUp(const Held& row, const Wording& wording) { return row.held.holding.followedUp ? wording.ago(*row.held.holding.followedUp) : HeldModel::tr("never"); }
QString safeFor(const Held& row, const Wording&) {
    const auto& until = row.held.verdict.protectedUntil;
    return until && row.now < *until ? daysLeft(*until, row.now) : QString();
}
QString returns(const Held& row, const Wording& wording) {
    const HoldVerdict& verdict = row.held.verdict;
    return verdict.returnsAt ? HeldModel::tr("%1: %2").arg(wording.dayRelative(wording.dayOf(*verdict.returnsAt)), passingReason(verdict.reason)) : HeldModel::tr("does not return");
}

constexpr std::array poolColumns{
    Column<Pool>{"name", QT_TRANSLATE_NOOP("tilth::PoolModel", "Lead"), CellKind::Strong, [](const Pool& r, const Wording&) { return toQt(r.lead.name); }},
    Column<Pool>{"company", QT_TRANSLATE_NOOP("tilth::PoolModel", "Company"), CellKind::Text, [](const Pool& r, const Wording&) { return toQt(r.lead.company); }},
    Column<Pool>{"score", QT_TRANSLATE_NOOP("tilth::PoolModel", "Score"), CellKind::Score, [](const Pool& r, const Wording&) { return r.score ? points(*r.score) : QString(); }},
    Column<Pool>{"source", QT_TRANSLATE_NOOP("tilth::PoolModel", "Source"), CellKind::Secondary, [](const Pool& r, const Wording&) { return toQt(r.lead.source); }},
    Column<Pool>{"since", QT_TRANSLATE_NOOP("tilth::PoolModel", "In the pool since"), CellKind::Secondary, [](const Pool& r, const Wording& w) { return r.lead.since ? w.date(w.dayOf(*r.lead.since)) : QString(); }},
    Column<Pool>{"why", QT_TRANSLATE_NOOP("tilth::PoolModel", "Why"), CellKind::Secondary, whyInPool},
    Column<Pool>{"claim", QT_TRANSLATE_NOOP("tilth::PoolModel", "Claim"), CellKind::Marked, claimWord}};

constexpr std::array heldColumns{
    Column<Held>{"lead", QT_TRANSLATE_NOOP("tilth::HeldModel", "Lead"), CellKind::Strong, [](const Held& r, const Wording&) { return toQt(r.title); }},
    Column<Held>{"since", QT_TRANSLATE_NOOP("tilth::HeldModel", "Yours since"), CellKind::Secondary, [](const Held& r, const Wording& w) { return w.date(w.dayOf(r.held.holding.since)); }},
    Column<Held>{"followed_up", QT_TRANSLATE_NOOP("tilth::HeldModel", "Last follow-up"), CellKind::Secondary, followedUp},
    Column<Held>{"safe", QT_TRANSLATE_NOOP("tilth::HeldModel", "Protected"), CellKind::Text, safeFor},
    Column<Held>{"returns", QT_TRANSLATE_NOOP("tilth::HeldModel", "Returns"), CellKind::Text, returns},
    Column<Held>{"state", QT_TRANSLATE_NOOP("tilth::HeldModel", "State"), CellKind::Marked, [](const Held& r, const Wording&) { return holdStateText(r.held.verdict.state); }}};

QVariant alignment(CellKind kind) { return int(Qt::AlignVCenter) | int(kind == CellKind::Amount ? Qt::AlignRight : Qt::AlignLeft); }

// What cells of both tables have in common.
template <class Row> QVariant common(const Column<Row>& column, const Row& row, const Wording& wording, int role) {
    switch (role) {
    case Qt::DisplayRole: return column.text(row, wording);
    case Qt::ToolTipRole: return plainTip(column.text(row, wording));
    case CellKindRole: return static_cast<int>(column.kind);
    default: return {};
    }
}
template <class Columns> QVariant heading(const Columns& columns, int section, int role, const QString& words) {
    const auto& column = columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return words;
    if (role == ColumnKeyRole) return QString::fromLatin1(column.key);
    return role == Qt::TextAlignmentRole ? alignment(column.kind) : QVariant();
}

template <class T> std::optional<T> cellOf(const ColumnsNow& columns, std::int64_t id, std::string_view key) {
    const auto row = columns ? columns->table.rowOf(id) : std::nullopt;
    const auto column = columns ? columns->table.columnOf(key) : std::nullopt;
    if (!row || !column) return std::nullopt;
    const Value value = columns->table.at(*row, *column);
    const T* held = std::get_if<T>(&value);
    return held ? std::optional(*held) : std::nullopt;
}

}

void PoolModel::setLeads(std::vector<PoolLead> leads, const ColumnsNow& columns, Wording wording) {
    beginResetModel();
    m_wording = std::move(wording);
    m_rows.clear();
    for (PoolLead& lead : leads) {
        const std::int64_t id = lead.lead;
        m_rows.push_back({std::move(lead), cellOf<double>(columns, id, "score"), cellOf<std::string>(columns, id, "grade").value_or("")});
    }
    endResetModel();
}

std::int64_t PoolModel::leadAt(int row) const { return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].lead.lead : 0; }
int PoolModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int PoolModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(poolColumns.size()); }

QVariant PoolModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& column = poolColumns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case CellIdRole: return static_cast<qlonglong>(row.lead.lead);
    case CellGradeRole: return column.kind == CellKind::Score ? QVariant(toQt(row.grade)) : QVariant();
    case CellIconRole: return isClaim(index) ? QVariant(QStringLiteral("user-plus")) : QVariant();
    case CellToneRole: return isClaim(index) ? QVariant(static_cast<int>(theme::Tone::Accent)) : QVariant();
    default: return common(column, row, m_wording, role);
    }
}

QVariant PoolModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    return heading(poolColumns, section, role, tr(poolColumns[static_cast<std::size_t>(section)].heading));
}

void HeldModel::setRows(std::vector<Row> rows, Wording wording) {
    beginResetModel();
    m_rows = std::move(rows);
    m_wording = std::move(wording);
    endResetModel();
}

std::int64_t HeldModel::leadAt(int row) const { return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].held.lead : 0; }
int HeldModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int HeldModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(heldColumns.size()); }

QVariant HeldModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& column = heldColumns[static_cast<std::size_t>(index.column())];
    const bool marked = column.kind == CellKind::Marked;
    switch (role) {
    case CellIdRole: return static_cast<qlonglong>(row.held.lead);
    case CellIconRole: return marked ? QVariant(QString::fromLatin1(holdIcon(row.held.verdict.state))) : QVariant();
    case CellToneRole: return marked ? QVariant(static_cast<int>(holdTone(row.held.verdict.state))) : QVariant();
    default: return common(column, row, m_wording, role);
    }
}

QVariant HeldModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    return heading(heldColumns, section, role, tr(heldColumns[static_cast<std::size_t>(section)].heading));
}

}
