// SPDX-License-Identifier: MIT
// Reference sites that are like a deal's company: what may be said to whom, how often they were used, noted when they are.
#pragma once
#include "app/references.h"
#include "gui/pages/record_part.h"

class QVBoxLayout;

namespace tilth {

class ReferencesPart : public RecordPart {
    Q_OBJECT

public:
    explicit ReferencesPart(Desk& desk);
    void showRecord(const Entity& record) override;

private:
    void show(const std::vector<OfferedReference>& references);
    QWidget* makeLine(const OfferedReference& offered);
    QWidget* makeHead(const OfferedReference& offered, QWidget* words);
    void use(const Reference& reference);

    std::int64_t m_id = 0;
    std::set<std::int64_t> m_unfolded;          // references whose words are shown
    QVBoxLayout* m_lines;
};

}
