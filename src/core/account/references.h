// SPDX-License-Identifier: MIT
// Reference sites (F28): which of them are like a deal's company, and which have been used so often that they need a rest. Pure.
#pragma once
#include "core/model/reference.h"
#include "core/model/territory.h"
#include "core/radar/answers.h"
#include <span>
#include <vector>

namespace tilth {

/// A company as references and deals are compared by it. Ids, 0: none.
struct SiteTraits {
    std::int64_t company = 0, product = 0, territory = 0;
    std::string industry{};
    std::optional<std::int64_t> employees{};
};

enum class SiteLikeness { Industry, Size, Product, Territory };
inline constexpr std::array siteLikenessChoices{Choice{"industry", TR("SiteLikeness", "industry")}, Choice{"size", TR("SiteLikeness", "size")},
                                                Choice{"product", TR("SiteLikeness", "product")}, Choice{"territory", TR("SiteLikeness", "territory")}};

/// In what they are alike: the same industry (by nameKeyText), the same band of size (sizeBand), the same product, and one's territory the other's or a part
/// of it. What one of them does not say makes no likeness.
std::vector<SiteLikeness> likenessOf(const SiteTraits& a, const SiteTraits& b, const TerritoryTree& tree);

/// A reference is burnt out when it was used this often within these days. uses 0: never.
struct ReferenceLimits {
    std::int64_t uses = 0, days = 0;
};
struct ReferenceUsage {
    std::int64_t uses = 0, recent = 0;          // ever; within the days of the limits
    std::optional<Time> last;
};
/// Of one reference; uses that lie ahead count as now.
ReferenceUsage usageOf(std::span<const Time> uses, const ReferenceLimits& limits, Time now);
bool isBurntOut(const ReferenceUsage& usage, const ReferenceLimits& limits);

/// Whether it may still be used: to its last day.
bool isValid(const Reference& reference, Date today);

struct OfferedReference {
    Reference reference;
    std::string company;                        // its name
    std::vector<SiteLikeness> like;
    ReferenceUsage usage;
    bool burntOut = false;
    std::optional<Time> usedHere;               // the last time in the deal
};
/// Rested ones first; then those that are alike in more; of equals whoever was not used for longest, then by name.
void sortOffered(std::vector<OfferedReference>& offered);

}
