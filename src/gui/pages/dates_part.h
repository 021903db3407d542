// SPDX-License-Identifier: MIT
// A campaign in time: what stands in its way, moved by days with all that depends on it, planned for next year.
#pragma once
#include "core/campaign/clashes.h"
#include "gui/pages/record_part.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace tilth {

struct YearPlan;

class DatesPart : public RecordPart {
    Q_OBJECT

public:
    explicit DatesPart(Desk& desk);
    void showRecord(const Entity& record) override;

private:
    void makeActs();
    void showRule(const Campaign& campaign);
    void show(const std::vector<Clash>& clashes);
    QString textOf(const Clash& clash) const;
    void move(int days);
    void moveToFree();
    void planNext();
    void tellPlanned(const YearPlan& plan);

    std::int64_t m_id = 0;
    QLabel *m_rule, *m_clashes;
    QSpinBox* m_days;
    QPushButton *m_move, *m_free, *m_next;
};

}
