// SPDX-License-Identifier: MIT
#include "gui/models/note_list_model.h"
#include "gui/bridge/radar_words.h"
#include "gui/bridge/text.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <array>

namespace tilth {
namespace {

QString answerOf(const RadarNote& note) { return note.answered ? NoteListModel::tr("answered") : NoteListModel::tr("open"); }

struct Column {
    const char* key;
    const char* heading;
    CellKind kind;
    QString (*text)(const RadarNote&, const Wording&);
};
constexpr std::array columns{
    Column{"text", QT_TRANSLATE_NOOP("tilth::NoteListModel", "What was heard"), CellKind::Text, [](const RadarNote& n, const Wording&) { return toQt(n.note.text); }},
    Column{"kind", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Kind"), CellKind::Secondary, [](const RadarNote& n, const Wording&) { return noteKindLabel(n.note.kind); }},
    Column{"territory", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Territory"), CellKind::Secondary, [](const RadarNote& n, const Wording&) { return toQt(n.territory); }},
    Column{"product", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Product"), CellKind::Secondary, [](const RadarNote& n, const Wording&) { return toQt(n.product); }},
    Column{"day", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Heard"), CellKind::Secondary, [](const RadarNote& n, const Wording& w) { return w.dayShort(n.fact.day); }},
    Column{"answered", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Answer"), CellKind::Marked,
           [](const RadarNote& n, const Wording&) { return answerOf(n); }}};

}

void NoteListModel::setNotes(std::vector<RadarNote> notes, Wording wording) {
    beginResetModel();
    m_notes = std::move(notes);
    m_wording = std::move(wording);
    endResetModel();
}

const RadarNote* NoteListModel::noteAt(int row) const { return row >= 0 && row < rowCount() ? &m_notes[static_cast<std::size_t>(row)] : nullptr; }

int NoteListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_notes.size()); }
int NoteListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(columns.size()); }

QVariant NoteListModel::data(const QModelIndex& index, int role) const {
    const RadarNote* note = index.isValid() ? noteAt(index.row()) : nullptr;
    if (!note) return {};
    const Column& column = columns[static_cast<std::size_t>(index.column())];
    const bool marked = column.kind == CellKind::Marked;
    switch (role) {
    case Qt::DisplayRole: return column.text(*note, m_wording);
    case Qt::ToolTipRole: return plainTip(column.text(*note, m_wording) + (index.column() ? QString() : QStringLiteral("\n") + toQt(note->owner)));
    case CellKindRole: return static_cast<int>(column.kind);
    case CellIdRole: return static_cast<qlonglong>(note->note.id);
    case CellIconRole: return marked ? QVariant(note->answered ? QStringLiteral("circle-check") : QStringLiteral("circle")) : QVariant();
    case CellToneRole: return marked ? QVariant(static_cast<int>(note->answered ? theme::Tone::Success : theme::Tone::Secondary)) : QVariant();
    default: return {};
    }
}

QVariant NoteListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return tr(column.heading);
    return role == ColumnKeyRole ? QVariant(QString::fromLatin1(column.key)) : QVariant();
}

}
