// SPDX-License-Identifier: MIT
// What happened to a record: touches, activities, stages, hand-offs and changes in one stream.
#pragma once
#include "gui/pages/record_part.h"

namespace tilth {

class TimelineList;

class TimelinePart : public RecordPart {
    Q_OBJECT

public:
    TimelinePart(Desk& desk, const EntityType& type);
    void showRecord(const Entity& record) override;

private:
    std::string m_type;
    std::int64_t m_id = 0;
    TimelineList* m_list;
};

}
