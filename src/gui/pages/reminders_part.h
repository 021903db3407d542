// SPDX-License-Identifier: MIT
// A record's reminders: when each rings, one more, gone again.
#pragma once
#include "app/reminders.h"
#include "gui/pages/record_part.h"

class QLabel;
class QVBoxLayout;

namespace tilth {

class ReminderBox;

class RemindersPart : public RecordPart {
    Q_OBJECT

public:
    RemindersPart(Desk& desk, const EntityType& type);
    void showRecord(const Entity& record) override;

private:
    void show(const std::vector<ReminderLine>& lines);
    QWidget* makeLine(const ReminderLine& line);
    void add();

    std::string m_type;
    std::int64_t m_id = 0;
    QVBoxLayout* m_lines;
    ReminderBox* m_box;
    QLabel* m_fault;
};

}
