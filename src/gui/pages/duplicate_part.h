// SPDX-License-Identifier: MIT
// Of a lead, contact or company: which record it looks like, and which ones were merged into it and can be parted again.
#pragma once
#include "gui/pages/record_part.h"

class QVBoxLayout;

namespace tilth {

class LikeBar;
struct EntryCheck;
struct MergeDone;

class DuplicatePart : public RecordPart {
    Q_OBJECT

public:
    DuplicatePart(Desk& desk, const EntityType& type);
    void showRecord(const Entity& record) override;

private:
    void showLike(const EntryCheck& check);
    void showMerges(const std::vector<MergeDone>& merges);
    QWidget* mergeLine(const MergeDone& merge);
    void showIfAny();

    std::string m_type;
    std::int64_t m_id = 0;
    LikeBar* m_like;
    QVBoxLayout* m_merges;
    QList<QWidget*> m_lines;
};

}
