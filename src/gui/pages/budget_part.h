// SPDX-License-Identifier: MIT
// A campaign's budget: how much of it is bound, by month and vendor, with the warning in words.
#pragma once
#include "app/campaign_figures.h"
#include "gui/pages/campaign_part.h"

class QProgressBar;

namespace tilth {

struct Wording;

class BudgetPart : public CampaignPart {
    Q_OBJECT

public:
    explicit BudgetPart(Desk& desk);

private:
    void load(const Campaign& campaign) override;
    void show(const BranchBudget& budget, const CampaignFigures& results);
    void showBar(const BudgetStatus& status);
    QString resultsOf(const CampaignFigures& figures, const Wording& wording) const;
    QString summary(const BranchBudget& budget, const Wording& wording) const;

    QLabel* m_warning;
    QProgressBar* m_bar;
    QLabel* m_results;
    SmallTable* m_vendors;
};

}
