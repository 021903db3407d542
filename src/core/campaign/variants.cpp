// SPDX-License-Identifier: MIT
#include "core/campaign/variants.h"
#include "core/campaign/tree.h"
#include <algorithm>
#include <tuple>

namespace tilth {
namespace {

Error refused(const char* text, const char* field) { return {Error::Refused, text, field}; }

auto signedPart(const CampaignVariant& v) { return std::tie(v.campaign, v.territory, v.channel, v.offer, v.startsOn, v.endsOn); }
auto stamp(const CampaignVariant& v) { return std::tie(v.signedOffBy, v.signedOffAt); }

void takeBack(CampaignVariant& variant) {
    variant.signedOffBy = {};
    variant.signedOffAt.reset();
    variant.status = VariantStatus::Proposed;
}

}

Link headOf(std::int64_t territory, std::span<const Territory> all) {
    std::size_t steps = 0;
    for (auto at = std::ranges::find(all, territory, &Territory::id); at != all.end() && steps <= all.size(); ++steps) {
        if (at->owner) return at->owner;
        at = std::ranges::find(all, at->parent.id, &Territory::id);
    }
    return {};
}

Result<CampaignVariant> signedOff(CampaignVariant variant, const User& by, Link head, Time now) {
    if (variant.status >= VariantStatus::Live) return refused(TR("CampaignVariant", "The variant is live or has ended; there is nothing to sign off."), "status");
    if (variant.status == VariantStatus::SignedOff) return refused(TR("CampaignVariant", "The variant is signed off already."), "status");
    const bool may = head ? head.id == by.id : by.role >= Role::Manager;
    if (!may) return refused(TR("CampaignVariant", "Only the head of the territory's sales signs off; ask its owner."), "status");
    variant.status = VariantStatus::SignedOff;
    variant.signedOffBy = Link{by.id};
    variant.signedOffAt = now;
    return variant;
}

Result<CampaignVariant> settled(CampaignVariant variant, const CampaignVariant* before) {
    const CampaignVariant none, &was = before ? *before : none;
    if (const auto ok = checkDates(variant.startsOn, variant.endsOn); !ok) return ok.error();
    if (stamp(variant) != stamp(was)) return refused(TR("CampaignVariant", "A sign-off is given with its button or with \"campaign sign-off\"."), "status");
    if (before && signedPart(variant) != signedPart(was) && was.signedOffAt) {
        if (was.status == VariantStatus::Live) return refused(TR("CampaignVariant", "A live variant keeps what was signed off; end it and make a new one."), "offer");
        takeBack(variant);
    }
    if (variant.status >= VariantStatus::SignedOff && !variant.signedOffAt)
        return refused(TR("CampaignVariant", "A variant goes live only after its territory's sales signed it off."), "status");
    return variant;
}

}
