// SPDX-License-Identifier: MIT
// Regional variants (F72): the head of a territory signs off before anything goes live there.
#pragma once
#include "core/model/campaign_variant.h"
#include "core/model/territory.h"
#include "core/model/user.h"
#include <span>

namespace tilth {

/// Who signs off for a territory: its owner, else the owner of the one that it is part of, and so on up. 0: nobody is named.
Link headOf(std::int64_t territory, std::span<const Territory> all);

/// Refused: somebody else is the head; where nobody is named, managers and administrators may. Refused too: it is live or has ended.
Result<CampaignVariant> signedOff(CampaignVariant variant, const User& by, Link head, Time now);

/// A variant about to be written. A change of what was signed (territory, channel, dates, offer) takes the sign-off back; a live one
/// refuses it. Refused{status}: live without sign-off, or a sign-off written by hand.
Result<CampaignVariant> settled(CampaignVariant variant, const CampaignVariant* before);

}
