// SPDX-License-Identifier: MIT
// Rings the reminders of who works here: looks in a thread, wakes by one timer at the next instant, hears the change feed.
#pragma once
#include "app/reminders.h"
#include "gui/bridge/notices.h"

#include <QTimer>
#include <set>

namespace tilth {

class OpenWorkspace;
struct News;

class ReminderClock : public QObject {
    Q_OBJECT

public:
    explicit ReminderClock(OpenWorkspace& open, QObject* parent = nullptr);
    ~ReminderClock() override;

    /// How they are shown outside the window; null: by banner() alone.
    void setNotices(std::unique_ptr<Notices> notices);
    /// From now on somebody looks; what was due before was missed and does not ring.
    void start();
    /// Looks again now.
    void look();

    const std::vector<ReminderLine>& due() const { return m_now.due; }
    const std::vector<ReminderLine>& coming() const { return m_now.coming; }
    /// When it looks again by itself.
    std::optional<Time> next() const { return m_now.next; }

signals:
    void changed();                                         ///< what is due or coming
    void missed(int count);                                 ///< once after start: so many passed meanwhile
    void banner(const tilth::Notice& notice);               ///< to be shown in the window
    void openWanted(const QString& type, qint64 id);        ///< a notice was pressed; without a type: the list
    void snoozeWanted(qint64 reminder);

private:
    void hear(const News& news);
    void take(RemindersNow now);
    void tellMissed();
    void arm();
    void ring();
    void announce(const std::vector<std::int64_t>& reminders);
    void show(const Notice& notice);
    void withdrawSettled();
    void open(qint64 key);
    const ReminderLine* find(std::int64_t reminder) const;

    OpenWorkspace& m_open;
    std::unique_ptr<Notices> m_notices;
    RemindersNow m_now;
    std::optional<Time> m_seen;
    bool m_first = true;
    QTimer m_timer, m_soon;                                 // the next instant; changes that come together are read once
    std::set<std::int64_t> m_ringing, m_shown;              // being taken; shown outside
};

}
