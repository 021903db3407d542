// SPDX-License-Identifier: MIT
// The BANT card of a lead: four letters with their anchors, grade or the range that the gaps leave.
#pragma once
#include "core/lead/bant.h"
#include "gui/pages/record_part.h"

#include <array>

class QLabel;

namespace tilth {

class ChoiceBox;

class BantPart : public RecordPart {
    Q_OBJECT

public:
    explicit BantPart(Desk& desk);
    void showRecord(const Entity& record) override;
    QWidget* editorOf(const QString& key) override;

private:
    void save(std::size_t letter);

    std::int64_t m_id = 0;
    std::array<ChoiceBox*, 4> m_letters{};
    QLabel* m_grade;
};

}
