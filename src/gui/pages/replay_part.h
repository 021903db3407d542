// SPDX-License-Identifier: MIT
// What marketing and sales did with a lead, step by step: the end of "bad leads" against "late calls" (N2).
#pragma once
#include "app/replay.h"
#include "gui/pages/record_part.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tilth {

class ReplayStrip;

class ReplayPart : public RecordPart {
    Q_OBJECT

public:
    explicit ReplayPart(Desk& desk);
    void showRecord(const Entity& record) override;

private:
    void show(const Replay& replay);
    void showHandoffs();
    void save();

    std::int64_t m_id = 0;
    Replay m_replay;
    ReplayStrip* m_strip;
    QScrollArea* m_scroll;
    QVBoxLayout* m_handoffs;
    QPushButton* m_save;
    QLabel* m_fault;
};

}
