// SPDX-License-Identifier: MIT
// Every campaign with its money, leads and deals, alone and with all below it.
#pragma once
#include "app/workspace.h"
#include "core/campaign/roll_up.h"

namespace tilth {

/// Read in one go; leads are those that name the campaign, deals those that do or, naming none, whose lead does. Deals in another currency than their campaign's are counted and
/// their amounts left out.
struct CampaignBook {
    CampaignTree tree{std::span<const Campaign>{}};
    std::map<std::int64_t, CampaignFigures> own, rolled;
};
CampaignBook campaignBook(Workspace& workspace);

/// The lines of a campaign and of all below it, in the currency of the first; of other ones none.
struct BranchBudget {
    std::string currency;
    std::vector<BudgetLine> lines;
    BudgetStatus status;
    bool mixed = false;                     // other currencies are below: left out
};
Result<BranchBudget> branchBudget(Workspace& workspace, std::int64_t campaign);

}
