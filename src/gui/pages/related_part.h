// SPDX-License-Identifier: MIT
// The records that belong to a record: a company's people and deals, a contact's deals, a campaign's leads.
#pragma once
#include "gui/pages/record_part.h"
#include <set>

class QVBoxLayout;

namespace tilth {

class RelatedPart : public RecordPart {
    Q_OBJECT

public:
    RelatedPart(Desk& desk, const EntityType& type);
    void showRecord(const Entity& record) override;

private:
    struct Line {
        std::string type;
        std::int64_t id = 0;
        QString title, detail;
    };
    void clear();
    void addLine(const Line& line);

    std::string m_type;
    QVBoxLayout* m_column;
    std::set<std::pair<std::string, std::int64_t>> m_shown;        // a deal both points to its lead and is pointed to by it
};

}
