// SPDX-License-Identifier: MIT
#include "gui/models/rules_model.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QIODevice>
#include <QMimeData>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

using Row = NamedRule;
using Verdict = const RuleVerdict*;             // null: not tried
constexpr char dragged[] = "application/x-tilth-assignment-rule";

QString conditionOf(const Row& row, Verdict) { return row.rule.condition.empty() ? RulesModel::tr("all leads") : toQt(row.rule.condition); }
QString receiverOf(const Row& row, Verdict) {
    const QString method = translated("AssignTo", assignToChoices[static_cast<std::size_t>(row.rule.method)].label);
    return row.to.empty() ? method : RulesModel::tr("%1: %2").arg(method, toQt(row.to));
}
QString fitOf(const Row& row, Verdict verdict) {
    if (!row.rule.active) return RulesModel::tr("switched off");
    return !verdict ? RulesModel::tr("active") : verdict->fits ? RulesModel::tr("fits") : RulesModel::tr("does not fit");
}

struct Column {
    const char* key;
    const char* heading;
    CellKind kind;
    QString (*text)(const Row&, Verdict);
};
constexpr std::array columns{
    Column{"name", QT_TRANSLATE_NOOP("tilth::RulesModel", "Rule"), CellKind::Strong, [](const Row& r, Verdict) { return toQt(r.rule.name); }},
    Column{"position", QT_TRANSLATE_NOOP("tilth::RulesModel", "No."), CellKind::Secondary, [](const Row& r, Verdict) { return QString::number(r.rule.position); }},
    Column{"condition", QT_TRANSLATE_NOOP("tilth::RulesModel", "Leads"), CellKind::Text, conditionOf},
    Column{"to", QT_TRANSLATE_NOOP("tilth::RulesModel", "Goes to"), CellKind::Text, receiverOf},
    Column{"state", QT_TRANSLATE_NOOP("tilth::RulesModel", "State"), CellKind::Marked, fitOf}};

struct Mark {
    const char* icon;
    theme::Tone tone;
};
Mark markOf(const Row& row, Verdict verdict) {
    if (!row.rule.active) return {"minus", theme::Tone::Weak};
    if (!verdict) return {"circle", theme::Tone::Secondary};
    return verdict->fits ? Mark{"circle-check", theme::Tone::Success} : Mark{"circle-x", theme::Tone::Weak};
}

}

void RulesModel::setRows(std::vector<NamedRule> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_verdicts.clear();
    endResetModel();
}

void RulesModel::setVerdicts(const std::vector<RuleVerdict>& verdicts) {
    m_verdicts = verdicts;
    if (rowCount()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const AssignmentRule* RulesModel::at(int row) const { return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)].rule : nullptr; }
int RulesModel::rowOf(std::int64_t rule) const {
    const auto at = std::ranges::find(m_rows, rule, [](const Row& row) { return row.rule.id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int RulesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int RulesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(columns.size()); }

QVariant RulesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Column& column = columns[static_cast<std::size_t>(index.column())];
    const auto found = std::ranges::find(m_verdicts, row.rule.id, [](const RuleVerdict& one) { return one.rule.id; });
    const Verdict verdict = found == m_verdicts.end() ? nullptr : &*found;
    const bool marked = column.kind == CellKind::Marked;
    switch (role) {
    case Qt::DisplayRole: return column.text(row, verdict);
    case Qt::ToolTipRole: return plainTip(column.text(row, verdict));
    case CellKindRole: return static_cast<int>(column.kind);
    case CellIdRole: return static_cast<qlonglong>(row.rule.id);
    case CellIconRole: return marked ? QVariant(QString::fromLatin1(markOf(row, verdict).icon)) : QVariant();
    case CellToneRole: return marked ? QVariant(static_cast<int>(markOf(row, verdict).tone)) : QVariant();
    default: return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return tr(column.heading);
    if (role == ColumnKeyRole) return QString::fromLatin1(column.key);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignVCenter | Qt::AlignLeft)) : QVariant();
}

Qt::ItemFlags RulesModel::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList RulesModel::mimeTypes() const { return {QString::fromLatin1(dragged)}; }

QMimeData* RulesModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) data->setData(QString::fromLatin1(dragged), QByteArray::number(indexes.front().row()));
    return data;
}

// Between two rows; on the empty ground below them it is the end. The place is counted without the row itself.
bool RulesModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex&) {
    const int from = data->data(QString::fromLatin1(dragged)).toInt();
    const int to = row < 0 ? rowCount() : row;
    if (const AssignmentRule* rule = at(from)) emit moved(rule->id, to > from ? to - 1 : to);
    return false;                               // nothing is removed here: the rows come anew with the change
}

}
