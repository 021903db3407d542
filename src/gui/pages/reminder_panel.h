// SPDX-License-Identifier: MIT
// What is due and was missed, as one list over the window: open, put off, dismiss, by keys too.
#pragma once
#include "core/activity/reminders.h"
#include "gui/widgets/over_panel.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tilth {

class Desk;
class ReminderClock;
class TimelineList;
struct Wording;

/// Lies inside the window, no window of its own. Enter opens, S puts off five minutes, Delete dismisses, Esc closes; several may be chosen.
class ReminderPanel : public OverPanel {
    Q_OBJECT

public:
    ReminderPanel(Desk& desk, ReminderClock& clock, QWidget* window);

    void open();
    void snooze(const std::vector<std::int64_t>& reminders, Snooze how);

protected:
    void place() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLayout();
    void makeButtons(QVBoxLayout* column);
    void refresh();
    std::vector<std::int64_t> selected() const;
    void openCurrent();
    void snoozeSelected(Snooze how);
    void dismissSelected();
    QString emptyWords(const Wording& wording) const;

    Desk& m_desk;
    ReminderClock& m_clock;
    TimelineList* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton *m_open = nullptr, *m_snooze = nullptr, *m_dismiss = nullptr;
};

}
