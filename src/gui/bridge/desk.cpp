// SPDX-License-Identifier: MIT
#include "gui/bridge/desk.h"
#include "app/history.h"
#include "app/records.h"
#include "gui/bridge/change_words.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

namespace tilth {

Desk::Desk(OpenWorkspace& open, Ask& ask, QObject* parent) : QObject(parent), m_open(open), m_columns(open), m_ask(ask) {}

QString Desk::readOnly() {
    const Error* why = m_open.readOnly();
    return why ? translated(why->text) : QString();
}

void Desk::change(const QString& text, Work work, std::function<void()> done, Failed refused) {
    m_open.write(this, std::move(work), [this, text, done = std::move(done), refused = std::move(refused)](const Result<std::int64_t>& revision) {
        if (!revision) return refused ? refused(revision.error()) : emit failed(translated(revision.error().text));
        if (done) done();
        if (*revision && !text.isEmpty()) emit said(text, tr("Undo"), [this, id = *revision] { undo(id); });
    });
}

void Desk::setField(const std::string& typeName, std::int64_t id, const std::string& key, const Value& value, Failed refused) {
    const EntityType& shown = type(typeName);
    const Field* field = shown.find(key);
    const QString text = field ? tr("%1 changed").arg(labelOf(shown, *field)) : QString();
    change(text, [typeName, id, key, value](Workspace& workspace) {
        const EntityType& of = *workspace.store().schema().find(typeName);
        return ::tilth::setField(workspace, of, id, of.at(key), value);
    }, {}, std::move(refused));
}

void Desk::setFieldOfMany(const std::string& typeName, const Ids& ids, const std::string& key, const Value& value, const QString& text) {
    change(text, [typeName, ids, key, value](Workspace& workspace) {
        const EntityType& of = *workspace.store().schema().find(typeName);
        return ::tilth::setFieldOfMany(workspace, of, ids, of.at(key), value);
    });
}

void Desk::remove(const std::string& typeName, const Ids& ids) {
    const QString text = tr("%1 deleted").arg(countOf(type(typeName), static_cast<qint64>(ids.size())));
    change(text, [typeName, ids](Workspace& workspace) { return removeRecords(workspace, *workspace.store().schema().find(typeName), ids); });
}

void Desk::add(const QString& text, const std::string& typeName, const std::shared_ptr<Entity>& record, std::function<void(std::int64_t)> done, Failed refused) {
    const auto id = std::make_shared<std::int64_t>(0);
    const auto work = [typeName, record, id](Workspace& workspace) -> Result<std::int64_t> {
        const EntityType& of = *workspace.store().schema().find(typeName);
        const auto made = addRecord(workspace, of, *record);
        if (!made) return made.error();
        *id = *made;
        return workspace.store().load(of, *id)->createdRev;
    };
    change(text, work, [id, done = std::move(done)] { if (done) done(*id); }, std::move(refused));
}

void Desk::undo(std::int64_t revision) {
    m_open.write(this, [revision](Workspace& workspace) { return revision ? workspace.store().undo(revision) : undoNewest(workspace); },
                 [this](const Result<Reversal>& reversal) { tellReversal(reversal, true); });
}

void Desk::redo() {
    m_open.write(this, [](Workspace& workspace) { return workspace.store().redo(); },
                 [this](const Result<Reversal>& reversal) { tellReversal(reversal, false); });
}

// What others changed since stays: that is said, not hidden.
void Desk::tellReversal(const Result<Reversal>& reversal, bool undone) {
    if (!reversal) return emit failed(translated(reversal.error().text));
    std::size_t kept = 0;
    for (const auto& [type, ids] : reversal->kept) kept += ids.size();
    QString text = (undone ? tr("Undone: %1") : tr("Redone: %1")).arg(changeText(reversal->label));
    if (kept) text += tr(" · kept %n later change(s)", nullptr, static_cast<int>(kept));
    if (undone) emit said(text, tr("Redo"), [this] { redo(); });
    else emit said(text, tr("Undo"), [this] { undo(); });
}

}
