// SPDX-License-Identifier: MIT
#include "app/references.h"
#include "app/campaign_records.h"
#include "app/records.h"
#include "app/settings.h"
#include "core/model/company.h"
#include "core/model/deal.h"
#include "store/cells.h"
#include "store/named_rows.h"
#include <algorithm>
#include <unordered_map>

namespace tilth {
namespace {

struct Site {
    std::string name;
    SiteTraits traits;
};
// Companies that are references.
std::unordered_map<std::int64_t, Site> sitesOf(Workspace& w) {
    const EntityType &company = w.type<Company>(), &by = w.type<Reference>();
    const Field* const fields[]{&company.at("name"), &company.at("industry"), &company.at("employees"), &company.at("territory")};
    std::unordered_map<std::int64_t, Site> sites;
    scanNamed(w.store(), company, fields, {by, by.at("company")}, [&](std::int64_t id, std::span<const Cell> cells) {
        sites[id] = {textIn(cells[0]), {.company = id, .territory = idIn(cells[3]), .industry = textIn(cells[1])}};
        if (cells[2].index()) sites[id].traits.employees = idIn(cells[2]);
    });
    return sites;
}

struct Uses {
    std::unordered_map<std::int64_t, std::vector<Time>> all;        // by reference
    std::unordered_map<std::int64_t, Time> here;                    // the last in one deal
};
Uses usesOf(Workspace& w, std::int64_t deal) {
    const EntityType& type = w.type<ReferenceUse>();
    const Field* const fields[]{&type.at("reference"), &type.at("deal"), &type.at("at")};
    Uses uses;
    w.store().scan(type, fields, [&](std::int64_t, std::span<const Cell> cells) {
        const std::int64_t reference = idIn(cells[0]);
        const Time at{std::chrono::seconds{idIn(cells[2])}};
        uses.all[reference].push_back(at);
        if (deal && idIn(cells[1]) == deal) uses.here[reference] = std::max(uses.here[reference], at);
        return true;
    });
    return uses;
}

SiteTraits traitsOf(Workspace& w, const Deal& deal) {
    SiteTraits traits{.company = deal.company.id, .product = deal.product.id, .territory = deal.territory.id};
    const auto company = w.store().find<Company>(deal.company.id);
    if (!company) return traits;
    traits.industry = company->industry;
    traits.employees = company->employees;
    if (!traits.territory) traits.territory = company->territory.id;
    return traits;
}

ReferenceUse useNow(Workspace& w, const Reference& reference, std::int64_t deal) {
    ReferenceUse use;
    use.id = w.store().newId();
    use.created = use.at = w.now();
    use.owner = Link{w.user().id};
    use.name = reference.name;
    use.reference = Link{reference.id};
    use.deal = Link{deal};
    return use;
}

}

ReferenceLimits referenceLimits(const Workspace& w) { return {numberSetting(w, "reference_uses"), numberSetting(w, "reference_days")}; }

Result<std::vector<OfferedReference>> offeredReferences(Workspace& w, std::int64_t id) {
    const auto deal = w.store().find<Deal>(id);
    if (!deal) return Error{Error::NotFound, "There is no deal " + std::to_string(id) + "."};
    const SiteTraits place = traitsOf(w, *deal);
    const TerritoryTree tree(valuesOf(w.store().findAll<Territory>()));
    const ReferenceLimits limits = referenceLimits(w);
    auto sites = sitesOf(w);
    Uses uses = usesOf(w, id);
    std::vector<OfferedReference> offered;
    for (const auto& reference : w.store().findAll<Reference>()) {
        if (!isValid(*reference, w.today()) || reference->company == deal->company) continue;
        const Site& site = sites[reference->company.id];
        SiteTraits traits = site.traits;
        traits.product = reference->product.id;
        OfferedReference one{*reference, site.name, likenessOf(traits, place, tree), usageOf(uses.all[reference->id], limits, w.now()), false, {}};
        if (one.like.empty()) continue;
        one.burntOut = isBurntOut(one.usage, limits);
        if (const auto here = uses.here.find(reference->id); here != uses.here.end()) one.usedHere = here->second;
        offered.push_back(std::move(one));
    }
    sortOffered(offered);
    return offered;
}

Result<std::int64_t> useReference(Workspace& w, std::int64_t id, std::int64_t deal) {
    const auto reference = w.store().find<Reference>(id);
    if (!reference) return Error{Error::NotFound, TR("Reference", "This reference site is gone.")};
    if (!isValid(*reference, w.today())) return Error{Error::Refused, TR("Reference", "This reference may no longer be used: its last day has passed."), "valid_until"};
    if (const auto found = loadRecord(w, w.type<Deal>(), deal); !found) return found.error();
    ChangeSet change{TR("Change", "Use a reference site")};
    change.create(w.type<ReferenceUse>(), useNow(w, *reference, deal));
    return w.commit(change);
}

std::vector<ReferenceCount> referenceCounts(Workspace& w) {
    const ReferenceLimits limits = referenceLimits(w);
    auto sites = sitesOf(w);
    Uses uses = usesOf(w, 0);
    std::vector<ReferenceCount> all;
    for (const auto& reference : w.store().findAll<Reference>()) {
        all.push_back({*reference, sites[reference->company.id].name, usageOf(uses.all[reference->id], limits, w.now()), false});
        all.back().burntOut = isBurntOut(all.back().usage, limits);
    }
    std::ranges::stable_sort(all, std::greater(), [](const ReferenceCount& c) { return c.usage.uses; });
    return all;
}

}
