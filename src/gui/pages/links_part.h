// SPDX-License-Identifier: MIT
// A campaign's tracking links: copied, shown and saved as QR codes.
#pragma once
#include "gui/pages/campaign_part.h"

class QLineEdit;

namespace tilth {

class LinksPart : public CampaignPart {
    Q_OBJECT

public:
    explicit LinksPart(Desk& desk);

private:
    void load(const Campaign& campaign) override;
    void showCode();
    void copy(qint64 id);
    void save(qint64 id);
    QString addressOf(qint64 id) const;

    QLineEdit* m_address;
    QLabel* m_code;
};

}
