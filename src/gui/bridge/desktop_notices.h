// SPDX-License-Identifier: MIT
// Notices of org.freedesktop.Notifications, version 1.2, over the session's bus; every call is asynchronous.
#pragma once
#include "gui/bridge/notices.h"

#include <QStringList>
#include <map>
#include <utility>
#include <vector>

class QDBusPendingCallWatcher;

namespace tilth {

class DesktopNotices : public Notices {
    Q_OBJECT

public:
    DesktopNotices();
    void show(const Notice& notice) override;
    void withdraw(qint64 key) override;

private slots:
    void actionInvoked(uint id, const QString& action);
    void closed(uint id, uint reason);
    void prepareForSleep(bool begins);

private:
    void askCapabilities();
    void listen();
    QString bodyOf(const Notice& notice) const;
    void answered(const Notice& notice, QDBusPendingCallWatcher* answer);
    qint64 keyOf(uint id) const;

    std::map<qint64, uint> m_shown;         // key -> the service's number
    int m_awaited = 0;                      // notices that have no number yet
    std::vector<std::pair<uint, QString>> m_early;      // what was pressed and may be theirs: told before the number was
    bool m_markup = true;                   // until the service says otherwise: text that looks like markup must never act
};

}
