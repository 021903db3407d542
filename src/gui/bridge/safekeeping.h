// SPDX-License-Identifier: MIT
// What the program does by itself for the workspace's safety, in a thread of its own: looks through one that was not closed,
// backs up when it is due.
#pragma once
#include "app/backups.h"
#include "gui/bridge/open_workspace.h"

namespace tilth {

class Safekeeping : public QObject {
    Q_OBJECT

public:
    explicit Safekeeping(OpenWorkspace& open, QObject* parent = nullptr);

    /// From here on; the first backup comes a little later, when people have begun to work.
    void start();
    using Done = std::function<void(const Result<std::optional<Backup>>&)>;
    void backUp(BackupOccasion occasion, Done done = {});
    /// What was found in a workspace that was not closed, as people read it; empty: nothing.
    const QString& damage() const { return m_damage; }

signals:
    void lookedThrough();                   ///< after an unclean end; see damage()
    void backupFailed(const QString& why);  ///< empty: the next one was made
    void fileWasGone(const QString& note);  ///< when the program closed the last time; where the backup lies that was made then

private:
    void lookThrough();

    OpenWorkspace& m_open;
    QTimer m_timer;
    QString m_damage;
};

}
