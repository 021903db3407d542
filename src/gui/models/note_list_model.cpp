// SPDX-License-Identifier: MIT
#include "gui/models/note_list_model.h"
#include "gui/bridge/radar_words.h"
#include "gui/bridge/text.h"

#include <array>

namespace tilth {
namespace {

QString answerOf(const RadarNote& note) { return note.answered ? NoteListModel::tr("answered") : NoteListModel::tr("open"); }

using Column = RowColumn<RadarNote>;
constexpr std::array columns{
    Column{"text", QT_TRANSLATE_NOOP("tilth::NoteListModel", "What was heard"), CellKind::Text, [](const RadarNote& n, const Wording&) { return toQt(n.note.text); }},
    Column{"kind", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Kind"), CellKind::Secondary, [](const RadarNote& n, const Wording&) { return noteKindLabel(n.note.kind); }},
    Column{"territory", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Territory"), CellKind::Secondary, [](const RadarNote& n, const Wording&) { return toQt(n.territory); }},
    Column{"product", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Product"), CellKind::Secondary, [](const RadarNote& n, const Wording&) { return toQt(n.product); }},
    Column{"day", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Heard"), CellKind::Secondary, [](const RadarNote& n, const Wording& w) { return w.dayShort(n.fact.day); }},
    Column{"answered", QT_TRANSLATE_NOOP("tilth::NoteListModel", "Answer"), CellKind::Marked,
           [](const RadarNote& n, const Wording&) { return answerOf(n); }}};

}

NoteListModel::NoteListModel(QObject* parent) : RowsModel(columns, parent) {}

QVariant NoteListModel::data(const QModelIndex& index, int role) const {
    const RadarNote* note = index.isValid() && index.column() == 0 ? rowAt(index.row()) : nullptr;
    if (note && role == Qt::ToolTipRole) return plainTip(toQt(note->note.text) + QStringLiteral("\n") + toQt(note->owner));
    return RowsModel::data(index, role);
}

CellMark NoteListModel::markOf(const RadarNote& note) const {
    return note.answered ? CellMark{QStringLiteral("circle-check"), theme::Tone::Success} : CellMark{QStringLiteral("circle"), theme::Tone::Secondary};
}

}
