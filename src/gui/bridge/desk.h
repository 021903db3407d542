// SPDX-License-Identifier: MIT
// What every page works with: the open workspace, its columns, the dialogs, and the ways to say, undo and go elsewhere.
#pragma once
#include "gui/bridge/live_columns.h"
#include "gui/bridge/open_workspace.h"

#include <QDate>

class QWidget;

namespace tilth {

class Ask;

class Desk : public QObject {
    Q_OBJECT

public:
    Desk(OpenWorkspace& open, Ask& ask, QObject* parent = nullptr);

    OpenWorkspace& open() { return m_open; }
    Workspace& reading() { return m_open.reading(); }
    LiveColumns& columns() { return m_columns; }
    Ask& ask() { return m_ask; }
    const EntityType& type(std::string_view name) { return *reading().store().schema().find(name); }

    /// Why nothing can be written, as people read it; empty: it can.
    QString readOnly();

    /// Writes in the writer's thread: `work(Workspace&)` gives a Result with the revision, 0 when nothing differed.
    /// `said` is the toast that offers Undo; empty: no toast. A failure is shown unless `failed` takes it.
    using Work = std::function<Result<std::int64_t>(Workspace&)>;
    using Failed = std::function<void(const Error&)>;
    void change(const QString& said, Work work, std::function<void()> done = {}, Failed failed = {});
    /// One field of one record.
    void setField(const std::string& type, std::int64_t id, const std::string& key, const Value& value, Failed failed = {});
    void setFieldOfMany(const std::string& type, const Ids& ids, const std::string& key, const Value& value, const QString& said);
    void remove(const std::string& type, const Ids& ids);
    /// A new record; done(id).
    void add(const QString& said, const std::string& type, const std::shared_ptr<Entity>& record, std::function<void(std::int64_t)> done, Failed failed = {});

    void undo(std::int64_t revision = 0);           // 0: the newest of this user
    void redo();

    void openRecord(const std::string& type, std::int64_t id) { emit recordWanted(QString::fromStdString(type), id); }
    void openRows(const QString& type, const QString& where) { emit rowsWanted(type, where); }
    void openPage(const QString& page) { emit pageWanted(page); }

signals:
    void said(const QString& text, const QString& action, const std::function<void()>& act);
    void failed(const QString& text);
    void recordWanted(const QString& type, qint64 id);
    void rowsWanted(const QString& type, const QString& where);
    void pageWanted(const QString& page);
    void jobStarted(QWidget* line);                 // shown at the rail until it is deleted
    void requested(const QString& what);            // of the application: "theme:dark", "open", "restore:FILE"
    void newWanted(const QDate& day = {});          // the new thing of the page just opened, on a day

private:
    void tellReversal(const Result<Reversal>& reversal, bool undone);

    OpenWorkspace& m_open;
    LiveColumns m_columns;
    Ask& m_ask;
};

}
