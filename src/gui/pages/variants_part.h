// SPDX-License-Identifier: MIT
// How territories run a campaign, side by side, with the sign-off of each one's sales.
#pragma once
#include "gui/pages/campaign_part.h"

namespace tilth {

class VariantsPart : public CampaignPart {
    Q_OBJECT

public:
    explicit VariantsPart(Desk& desk);

private:
    void load(const Campaign& campaign) override;
    void showActs();

    QPushButton *m_signOff, *m_goLive;
};

}
