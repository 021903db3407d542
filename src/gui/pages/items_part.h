// SPDX-License-Identifier: MIT
// What a campaign is made of, by day: sends, posts, tasks, print dates.
#pragma once
#include "gui/pages/campaign_part.h"

namespace tilth {

class ItemsPart : public CampaignPart {
    Q_OBJECT

public:
    explicit ItemsPart(Desk& desk);

private:
    void load(const Campaign& campaign) override;
    void toggleDone(qint64 id);
};

}
