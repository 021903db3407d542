// SPDX-License-Identifier: MIT
// What a deal should know of the field: answers that reach it, what was heard in it, what is heard nearby.
#pragma once
#include "app/radar.h"
#include "gui/pages/record_part.h"

class QVBoxLayout;

namespace tilth {

class RadarPart : public RecordPart {
    Q_OBJECT

public:
    explicit RadarPart(Desk& desk);
    void showRecord(const Entity& record) override;
    std::int64_t deal() const { return m_id; }

private:
    void show(const DealRadar& radar);
    void addAnswer(const DealAnswer& answer);
    void addNotes(const QString& heading, const std::vector<RadarNote>& notes);
    void read(std::int64_t task);

    std::int64_t m_id = 0;
    QVBoxLayout* m_lines;
};

}
