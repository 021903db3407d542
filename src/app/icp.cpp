// SPDX-License-Identifier: MIT
// The profile: kept, drafted, applied.
#include "app/accounts.h"
#include "app/columns.h"
#include "app/settings.h"
#include "core/model/company.h"
#include "core/model/deal.h"
#include "core/model/stage.h"
#include <algorithm>

namespace tilth {
namespace {

// In the order of tierWords.
constexpr std::array settingKeys{"icp_negative", "icp_tier_1", "icp_tier_2", "icp_tier_3"};

using CompanyIds = Result<std::vector<std::int64_t>>;
CompanyIds companiesOf(Workspace& w, const Icp& icp, std::size_t word) {
    const std::string& query = queryOf(icp, word);
    if (query.empty()) return std::vector<std::int64_t>{};
    CompanyIds ids = listIds(w, w.type<Company>(), {query, "id"});
    return ids ? ids : CompanyIds(Error{Error::Usage, std::string(tierWords[word]).append(": ").append(ids.error().text), settingKeys[word]});
}

// The first of the words that a company matches.
Result<std::map<std::int64_t, std::size_t>> wordsOf(Workspace& w, const Icp& icp) {
    std::map<std::int64_t, std::size_t> words;
    for (std::size_t word = 0; word < tierWords.size(); ++word) {
        const CompanyIds ids = companiesOf(w, icp, word);
        if (!ids) return ids.error();
        for (const std::int64_t id : *ids) words.emplace(id, word);
    }
    return words;
}
bool isOurs(std::string_view tier) { return std::ranges::find(tierWords, tier) != tierWords.end(); }

EndedDeal ended(const Deal& deal, StageKind kind, const std::map<std::int64_t, std::shared_ptr<Company>>& companies) {
    const Company& company = *companies.at(deal.company.id);
    return {kind == StageKind::Won, company.industry, company.country, company.region, company.employees};
}

struct Tiering {
    TierPlan plan;
    ChangeSet change;
};
Result<Tiering> tiering(Workspace& w, const Icp& icp) {
    if (icp.empty()) return Error{Error::Refused, TR("Account", "There is no ideal customer profile yet: draft one from your deals, or write one.")};
    const auto words = wordsOf(w, icp);
    if (!words) return words.error();
    Tiering all{{}, ChangeSet{TR("Change", "Apply account tiers")}};
    for (const auto& company : w.store().findAll<Company>()) {
        const auto word = words->find(company->id);
        const bool found = word != words->end();
        ++(found ? all.plan.companies[word->second] : all.plan.none);
        Company now = *company;
        now.tier = found ? std::string(tierWords[word->second]) : isOurs(company->tier) ? std::string() : company->tier;
        if (now.tier == company->tier) continue;
        all.plan.moves.push_back({company->id, company->name, company->tier, now.tier});
        all.change.update(w.type<Company>(), *company, now);
    }
    std::ranges::stable_sort(all.plan.moves, {}, &TierMove::name);
    return all;
}

}

Icp icpOf(const Workspace& w) {
    return {w.setting(settingKeys[0]), {w.setting(settingKeys[1]), w.setting(settingKeys[2]), w.setting(settingKeys[3])}};
}
Result<std::int64_t> setIcp(Workspace& w, const Icp& icp) {
    ChangeSet change{TR("Change", "Set the ideal customer profile")};
    for (std::size_t word = 0; word < tierWords.size(); ++word) {
        if (const CompanyIds ids = companiesOf(w, icp, word); !ids) return ids.error();
        if (w.setting(settingKeys[word]) != queryOf(icp, word)) putSetting(change, w, settingKeys[word], queryOf(icp, word));
    }
    return change.empty() ? Result<std::int64_t>(std::int64_t{0}) : w.commit(change);
}

IcpDraft draftIcp(Workspace& w) {
    const Date since = Date{std::chrono::year_month_day{w.today()} - std::chrono::months{icpMonths}};
    std::map<std::int64_t, StageKind> kinds;
    for (const auto& stage : w.store().findAll<Stage>()) kinds[stage->id] = stage->kind;
    std::map<std::int64_t, std::shared_ptr<Company>> companies;
    for (auto& company : w.store().findAll<Company>()) companies[company->id] = company;
    std::vector<EndedDeal> all;
    for (const auto& deal : w.store().findAll<Deal>()) {
        const auto kind = kinds.find(deal->stage.id);
        if (kind == kinds.end() || kind->second == StageKind::Open || !companies.contains(deal->company.id)) continue;
        if (deal->closeDate && *deal->closeDate >= since && *deal->closeDate <= w.today()) all.push_back(ended(*deal, kind->second, companies));
    }
    return draftIcp(std::span<const EndedDeal>(all));
}

Result<TierPlan> planTiers(Workspace& w, const Icp& icp) {
    auto all = tiering(w, icp);
    return all ? Result<TierPlan>(std::move(all->plan)) : all.error();
}
Result<std::int64_t> applyTiers(Workspace& w) {
    const auto all = tiering(w, icpOf(w));
    if (!all) return all.error();
    return all->change.empty() ? Result<std::int64_t>(std::int64_t{0}) : w.commit(all->change);
}

}
