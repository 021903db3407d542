// SPDX-License-Identifier: MIT
// Battlecards that fit a deal: read where they stand, and noted when they were used.
#pragma once
#include "app/battlecards.h"
#include "gui/pages/record_part.h"

class QVBoxLayout;

namespace tilth {

class CardsPart : public RecordPart {
    Q_OBJECT

public:
    explicit CardsPart(Desk& desk);
    void showRecord(const Entity& record) override;

private:
    void show(const std::vector<OfferedCard>& cards);
    QWidget* makeLine(const OfferedCard& offered);
    QWidget* makeHead(const OfferedCard& offered, QWidget* body);
    void use(const Battlecard& card);

    std::int64_t m_id = 0;
    std::set<std::int64_t> m_unfolded;          // cards whose words are shown
    QVBoxLayout* m_lines;
};

}
