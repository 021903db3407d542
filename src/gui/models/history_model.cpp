// SPDX-License-Identifier: MIT
#include "gui/models/history_model.h"
#include "app/settings.h"
#include "core/model/setting.h"
#include "gui/bridge/change_words.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

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

// A setting is known by its label; one's own value has the person behind its key.
QString aboutText(const NamedRevision& revision) {
    if (revision.revision.entity != Setting::type.name) return toQt(revision.about);
    const std::string_view key = std::string_view(revision.about).substr(0, revision.about.find('@'));
    const SettingRow* row = findSetting(key);
    return row ? translated("Setting", row->label) : toQt(revision.about);
}

using Column = RowColumn<NamedRevision>;
constexpr std::array columns{
    Column{"label", QT_TRANSLATE_NOOP("tilth::HistoryModel", "What was done"), CellKind::Strong, [](const NamedRevision& r, const Wording&) { return changeText(r.revision.label); }},
    Column{"about", QT_TRANSLATE_NOOP("tilth::HistoryModel", "To what"), CellKind::Text, [](const NamedRevision& r, const Wording&) { return aboutText(r); }},
    Column{"actor", QT_TRANSLATE_NOOP("tilth::HistoryModel", "Who"), CellKind::Secondary, [](const NamedRevision& r, const Wording&) { return toQt(r.revision.actor); }},
    Column{"at", QT_TRANSLATE_NOOP("tilth::HistoryModel", "When"), CellKind::Secondary, [](const NamedRevision& r, const Wording& w) { return w.time(r.revision.at); }},
    Column{"changes", QT_TRANSLATE_NOOP("tilth::HistoryModel", "Changes"), CellKind::Amount, [](const NamedRevision& r, const Wording&) { return QLocale().toString(static_cast<qlonglong>(r.revision.changes)); }},
    Column{"state", QT_TRANSLATE_NOOP("tilth::HistoryModel", "State"), CellKind::Secondary, [](const NamedRevision& r, const Wording&) { return kindText(r.revision); }}};

}

bool canUndo(const RevisionInfo& revision) { return revision.kind != RevisionKind::Derived && revision.kind != RevisionKind::Erased && !revision.undone && revision.changes > 0; }

HistoryModel::HistoryModel(QObject* parent) : RowsModel(columns, parent) {}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const NamedRevision* shown = index.isValid() ? rowAt(index.row()) : nullptr;
    if (role == CellToneRole && shown && shown->revision.undone) return static_cast<int>(theme::Tone::Weak);
    return RowsModel::data(index, role);
}

}
