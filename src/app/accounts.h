// SPDX-License-Identifier: MIT
// The ideal customer profile of a workspace, the tiers that follow from it, and the companies that are to be won (F86, F28). Rules: core/account.
#pragma once
#include "app/records.h"
#include "core/account/accounts.h"
#include "core/account/icp.h"

namespace tilth {

/// Kept as the settings icp_negative, icp_tier_1, icp_tier_2, icp_tier_3.
Icp icpOf(const Workspace& workspace);
/// One revision. Error{Usage, field of the setting}: a query that companies cannot be asked.
Result<std::int64_t> setIcp(Workspace& workspace, const Icp& icp);
/// From the deals with a company that were won or lost in the last 24 months.
IcpDraft draftIcp(Workspace& workspace);

struct TierMove {
    std::int64_t company = 0;
    std::string name, before, now;
};
struct TierPlan {
    std::array<std::int64_t, 4> companies{};        // in each of tierWords
    std::int64_t none = 0;                          // in none of them
    std::vector<TierMove> moves;                    // whose tier would change, by name
};
/// Who would be in which tier. Companies that match nothing lose a tier that came from here and keep any other.
/// Refused: there is no profile; Error{Usage}: one of its queries is wrong.
Result<TierPlan> planTiers(Workspace& workspace, const Icp& icp);
/// Writes the tiers; 0: none changed.
Result<std::int64_t> applyTiers(Workspace& workspace);

enum class AccountOrder { Neglect, Score };
/// Companies of these tiers with their scores (core/account/account_score.h) and plans. Marketing's touches: what people of the company did, and campaigns
/// that addressed them; sales': calls, meetings and mails that were done, with the company, its contacts or its deals. Its people are its contacts, leads
/// that became it or its contacts, and leads whose company is called like it (companyKey) and like no other.
std::vector<TargetAccount> targetAccounts(Workspace& workspace, std::span<const std::string> tiers, AccountOrder order = AccountOrder::Neglect);
/// One company, whatever its tier. Error{NotFound}.
Result<TargetAccount> targetAccount(Workspace& workspace, std::int64_t company);

}
