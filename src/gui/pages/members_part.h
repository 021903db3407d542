// SPDX-License-Identifier: MIT
// A campaign's members: how many in each status, how many answered, what an attendee cost.
#pragma once
#include "gui/pages/campaign_part.h"

namespace tilth {

struct MemberSummary;

class MembersPart : public CampaignPart {
    Q_OBJECT

public:
    explicit MembersPart(Desk& desk);

private:
    void load(const Campaign& campaign) override;
    void show(const MemberSummary& summary, const std::string& currency);
    void addFromQuery();
    void openStatus();
};

}
