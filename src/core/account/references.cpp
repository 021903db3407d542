// SPDX-License-Identifier: MIT
#include "core/account/references.h"
#include "core/account/icp.h"
#include "core/base/text.h"
#include <algorithm>
#include <tuple>

namespace tilth {
namespace {

template <class T> bool same(const T& a, const T& b) { return a != T{} && a == b; }
bool overlap(std::int64_t a, std::int64_t b, const TerritoryTree& tree) { return a && b && (tree.within(a, b) || tree.within(b, a)); }

}

std::vector<SiteLikeness> likenessOf(const SiteTraits& a, const SiteTraits& b, const TerritoryTree& tree) {
    // In the order of SiteLikeness.
    const std::array alike{same(nameKeyText(a.industry), nameKeyText(b.industry)), same(sizeBand(a.employees), sizeBand(b.employees)), same(a.product, b.product),
                           overlap(a.territory, b.territory, tree)};
    std::vector<SiteLikeness> all;
    for (std::size_t i = 0; i < alike.size(); ++i)
        if (alike[i]) all.push_back(static_cast<SiteLikeness>(i));
    return all;
}

ReferenceUsage usageOf(std::span<const Time> uses, const ReferenceLimits& limits, Time now) {
    ReferenceUsage usage;
    usage.uses = std::ssize(uses);
    usage.recent = std::ranges::count_if(uses, [&](Time at) { return now - at < std::chrono::days{limits.days}; });
    if (!uses.empty()) usage.last = std::min(std::ranges::max(uses), now);
    return usage;
}
bool isBurntOut(const ReferenceUsage& usage, const ReferenceLimits& limits) { return limits.uses > 0 && usage.recent >= limits.uses; }

bool isValid(const Reference& reference, Date today) { return !reference.validUntil || *reference.validUntil >= today; }

void sortOffered(std::vector<OfferedReference>& offered) {
    std::ranges::stable_sort(offered, {}, [](const OfferedReference& o) { return std::tuple(o.burntOut, -std::ssize(o.like), o.usage.last, std::string_view(o.reference.name)); });
}

}
