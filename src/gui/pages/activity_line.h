// SPDX-License-Identifier: MIT
// One line to log a call, note or mail or to add a task about a record: what, when due; Enter saves.
#pragma once
#include "core/model/activity.h"
#include "core/model/reminder.h"

#include <QFrame>

class QBoxLayout;
class QLineEdit;

namespace tilth {

class DateEdit;
class Desk;
class ReminderBox;

class ActivityLine : public QFrame {
    Q_OBJECT

public:
    explicit ActivityLine(Desk& desk, QWidget* parent = nullptr);

    /// About the record of that type and id.
    void setRecord(const std::string& type, std::int64_t id);
    void open(ActivityKind kind);
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void save();
    void add(const std::optional<Reminder>& reminder);
    Activity written() const;

    Desk& m_desk;
    std::string m_type;
    std::int64_t m_id = 0;
    ActivityKind m_kind = ActivityKind::Task;
    QBoxLayout* m_parts;            // one line on a page; in a panel the subject has a line of its own
    QLineEdit* m_subject;
    DateEdit* m_due;
    ReminderBox* m_reminder;
};

}
