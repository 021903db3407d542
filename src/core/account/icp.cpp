// SPDX-License-Identifier: MIT
// Counting by traits, and the queries that follow.
#include "core/account/icp.h"
#include "core/schema/query.h"
#include <algorithm>
#include <map>

namespace tilth {
namespace {

// The sizes by which the European Union counts, and one more.
struct Band {
    std::int64_t from, to;                      // 0: without end
    std::string_view name;
};
constexpr std::array bands{Band{1, 9, "1-9"}, Band{10, 49, "10-49"}, Band{50, 249, "50-249"}, Band{250, 999, "250-999"}, Band{1000, 0, "1000+"}};

std::string valueOf(const EndedDeal& deal, IcpTrait trait) {
    switch (trait) {
    case IcpTrait::Industry: return deal.industry;
    case IcpTrait::Size: return sizeBand(deal.employees);
    case IcpTrait::Country: return deal.country;
    case IcpTrait::Region: return deal.region;
    }
    return {};
}

IcpFinding::Side sideOf(const IcpFinding& finding, double base) {
    if (finding.rate() > base) return IcpFinding::Better;
    const auto range = wilson(finding.won, finding.ended);
    return range && range->high < base ? IcpFinding::Worse : IcpFinding::Same;
}

std::vector<IcpFinding> findingsOf(std::span<const EndedDeal> deals, IcpTrait trait, double base) {
    std::map<std::string, IcpFinding> byValue;
    for (const EndedDeal& deal : deals) {
        const std::string value = valueOf(deal, trait);
        if (value.empty()) continue;
        IcpFinding& finding = byValue[value];
        finding.trait = trait, finding.value = value;
        ++finding.ended;
        finding.won += deal.won;
    }
    std::vector<IcpFinding> all;
    for (auto& [value, finding] : byValue)
        if (finding.ended >= leastOfValue) finding.side = sideOf(finding, base), all.push_back(finding);
    std::ranges::stable_sort(all, [](const IcpFinding& a, const IcpFinding& b) { return a.rate() > b.rate(); });
    return all;
}

Query both(Query a, Query b) { return {.kind = Query::And, .parts = {std::move(a), std::move(b)}}; }
Query bandQuery(std::string_view name) {
    const auto band = std::ranges::find(bands, name, &Band::name);
    Query from = where("employees", Compare::AtLeast, std::to_string(band->from));
    return band->to ? both(std::move(from), where("employees", Compare::AtMost, std::to_string(band->to))) : from;
}
// One of these values of one trait.
Query anyOf(const std::vector<const IcpFinding*>& findings) {
    Query any{.kind = Query::Or};
    Query named = where(std::string(icpTraitKeys[static_cast<std::size_t>(findings.front()->trait)]), Compare::Any, findings.front()->value);
    if (findings.front()->trait != IcpTrait::Size) {
        named.condition.values.clear();
        for (const IcpFinding* f : findings) named.condition.values.push_back(f->value);
        return named;
    }
    for (const IcpFinding* f : findings) any.parts.push_back(bandQuery(f->value));
    return any.parts.size() == 1 ? any.parts.front() : any;
}
std::vector<std::vector<const IcpFinding*>> byTrait(const std::vector<IcpFinding>& findings, IcpFinding::Side side) {
    std::vector<std::vector<const IcpFinding*>> traits;
    for (const IcpFinding& f : findings) {
        if (f.side != side) continue;
        if (traits.empty() || traits.back().front()->trait != f.trait) traits.emplace_back();
        traits.back().push_back(&f);
    }
    return traits;
}
std::string joined(Query::Kind kind, const std::vector<std::vector<const IcpFinding*>>& traits) {
    Query query{.kind = kind};
    for (const auto& trait : traits) query.parts.push_back(anyOf(trait));
    return traits.empty() ? std::string() : toText(query.parts.size() == 1 ? query.parts.front() : query);
}

Icp icpOf(const std::vector<IcpFinding>& findings) {
    Icp icp;
    const auto better = byTrait(findings, IcpFinding::Better), worse = byTrait(findings, IcpFinding::Worse);
    icp.negative = joined(Query::Or, worse);
    icp.tiers[0] = joined(Query::And, better);
    if (better.size() < 2) return icp;
    const auto best = std::ranges::max_element(better, {}, [](const auto& trait) { return trait.front()->rate(); });
    icp.tiers[1] = joined(Query::And, {*best});
    icp.tiers[2] = joined(Query::Or, better);
    return icp;
}

}

const std::string& queryOf(const Icp& icp, std::size_t word) { return word ? icp.tiers[word - 1] : icp.negative; }

std::string sizeBand(std::optional<std::int64_t> employees) {
    for (const Band& b : bands)
        if (employees && *employees >= b.from && (!b.to || *employees <= b.to)) return std::string(b.name);
    return {};
}

IcpDraft draftIcp(std::span<const EndedDeal> deals) {
    IcpDraft draft;
    draft.ended = std::ssize(deals);
    draft.won = std::ranges::count(deals, true, &EndedDeal::won);
    if (draft.ended < leastOfAll) return draft;
    const double base = static_cast<double>(draft.won) / static_cast<double>(draft.ended);
    for (std::size_t trait = 0; trait < icpTraitKeys.size(); ++trait)
        for (IcpFinding& finding : findingsOf(deals, static_cast<IcpTrait>(trait), base)) draft.findings.push_back(std::move(finding));
    draft.icp = icpOf(draft.findings);
    return draft;
}

}
