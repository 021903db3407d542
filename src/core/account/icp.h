// SPDX-License-Identifier: MIT
// The ideal customer profile (F86): drafted from deals that ended, kept as queries over companies. Pure.
#pragma once
#include "core/analytics/statistics.h"
#include "core/base/date.h"
#include <array>
#include <span>
#include <string>
#include <vector>

namespace tilth {

/// Queries in the language of lists. The negative one comes first, then tier 1, 2, 3: a company is in the first that it matches. Empty: nobody.
struct Icp {
    std::string negative;
    std::array<std::string, 3> tiers;
    bool empty() const { return negative.empty() && tiers[0].empty() && tiers[1].empty() && tiers[2].empty(); }
};
/// What a company's tier holds, in the order in which they are asked: "negative", "1", "2", "3".
inline constexpr std::array<std::string_view, 4> tierWords{"negative", "1", "2", "3"};
const std::string& queryOf(const Icp& icp, std::size_t word);

/// A deal that ended, with what its company was; empty where that is not known.
struct EndedDeal {
    bool won = false;
    std::string industry, country, region;
    std::optional<std::int64_t> employees;
};

enum class IcpTrait { Industry, Size, Country, Region };
inline constexpr std::array icpTraitKeys{std::string_view("industry"), std::string_view("employees"), std::string_view("country"), std::string_view("region")};

/// The size of a company by the bands of the European Union, and one more: "1-9", "10-49", "50-249", "250-999", "1000+"; empty where it is not known.
std::string sizeBand(std::optional<std::int64_t> employees);

/// Companies with one value of one trait: how many deals ended, how many of them were won.
struct IcpFinding {
    IcpTrait trait = IcpTrait::Industry;
    std::string value;                          // "Software"; of sizes the band, "50-249"
    std::int64_t ended = 0, won = 0;
    enum Side { Worse, Same, Better } side = Same;
    double rate() const { return static_cast<double>(won) / static_cast<double>(ended); }
};
struct IcpDraft {
    std::int64_t ended = 0, won = 0;            // all of the period: the base
    std::vector<IcpFinding> findings;           // that have enough deals: by trait, then by win rate
    Icp icp;                                    // what follows from them; empty where nothing is better than the base
};

/// Deals that a value, and the whole period, must at least have before anything is said about them.
inline constexpr std::int64_t leastOfValue = 5, leastOfAll = 20;
/// Months that a draft looks back.
inline constexpr int icpMonths = 24;

/// A value is better than the base where its win rate is higher, worse where it is so much lower that the Wilson 95 % range lies below the base.
/// Tier 1: better in every trait that has better values. Tier 2: in the one with the highest win rate. Tier 3: in any. Negative: worse in any.
/// With fewer than leastOfAll deals nothing is found.
IcpDraft draftIcp(std::span<const EndedDeal> deals);

}
