// SPDX-License-Identifier: MIT
#include "gui/models/history_model.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/widgets/cell_roles.h"

#include <QLocale>
#include <array>

namespace tilth {
namespace {

QString kindText(const RevisionInfo& revision) {
    if (revision.undone) return HistoryModel::tr("Undone");
    switch (revision.kind) {
    case RevisionKind::Undone: return HistoryModel::tr("Is an undo");
    case RevisionKind::Redone: return HistoryModel::tr("Is a redo");
    case RevisionKind::Derived: return HistoryModel::tr("Made anew");
    case RevisionKind::Erased: return HistoryModel::tr("Erased");
    case RevisionKind::Done: break;
    }
    return {};
}

struct Column {
    const char* key;
    const char* heading;
    CellKind kind;
    QString (*text)(const NamedRevision&, const Wording&);
};
constexpr std::array columns{
    Column{"label", QT_TRANSLATE_NOOP("tilth::HistoryModel", "What was done"), CellKind::Strong, [](const NamedRevision& r, const Wording&) { return translated("Change", r.revision.label); }},
    Column{"about", QT_TRANSLATE_NOOP("tilth::HistoryModel", "To what"), CellKind::Text, [](const NamedRevision& r, const Wording&) { return toQt(r.about); }},
    Column{"actor", QT_TRANSLATE_NOOP("tilth::HistoryModel", "Who"), CellKind::Secondary, [](const NamedRevision& r, const Wording&) { return toQt(r.revision.actor); }},
    Column{"at", QT_TRANSLATE_NOOP("tilth::HistoryModel", "When"), CellKind::Secondary, [](const NamedRevision& r, const Wording& w) { return w.time(r.revision.at); }},
    Column{"changes", QT_TRANSLATE_NOOP("tilth::HistoryModel", "Changes"), CellKind::Amount, [](const NamedRevision& r, const Wording&) { return QLocale().toString(static_cast<qlonglong>(r.revision.changes)); }},
    Column{"state", QT_TRANSLATE_NOOP("tilth::HistoryModel", "State"), CellKind::Secondary, [](const NamedRevision& r, const Wording&) { return kindText(r.revision); }}};

}

bool canUndo(const RevisionInfo& revision) { return revision.kind != RevisionKind::Derived && revision.kind != RevisionKind::Erased && !revision.undone && revision.changes > 0; }

void HistoryModel::setRevisions(std::vector<NamedRevision> revisions, Wording wording) {
    beginResetModel();
    m_revisions = std::move(revisions);
    m_wording = std::move(wording);
    endResetModel();
}

const RevisionInfo* HistoryModel::at(int row) const { return row >= 0 && row < rowCount() ? &m_revisions[static_cast<std::size_t>(row)].revision : nullptr; }

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_revisions.size()); }
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(columns.size()); }

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !at(index.row())) return {};
    const NamedRevision& shown = m_revisions[static_cast<std::size_t>(index.row())];
    const Column& column = columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole) return column.text(shown, m_wording);
    if (role == CellToneRole && shown.revision.undone) return static_cast<int>(theme::Tone::Weak);
    return role == CellKindRole ? QVariant(static_cast<int>(column.kind)) : QVariant();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return tr(column.heading);
    if (role == ColumnKeyRole) return QString::fromLatin1(column.key);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignVCenter) | int(column.kind == CellKind::Amount ? Qt::AlignRight : Qt::AlignLeft)) : QVariant();
}

}
