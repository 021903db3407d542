// SPDX-License-Identifier: MIT
// A lead's score with its reasons: the ledger whose rows add up to it.
#pragma once
#include "app/leads.h"
#include "gui/pages/record_part.h"

namespace tilth {

class LedgerList;
class ScoreBadge;

class ScorePart : public RecordPart {
    Q_OBJECT

public:
    explicit ScorePart(Desk& desk);
    void showRecord(const Entity& record) override;

private:
    void show(const LeadScore& score);

    std::int64_t m_id = 0;
    ScoreBadge* m_badge;
    LedgerList* m_ledger;
};

}
