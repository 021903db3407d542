// SPDX-License-Identifier: MIT
// Target accounts: what is known of each, gathered in one walk over each type of record.
#include "app/accounts.h"
#include "app/sales_methods.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/campaign_member.h"
#include "core/model/company.h"
#include "core/model/lead.h"
#include "core/model/stage.h"
#include "core/model/touch.h"
#include <algorithm>
#include <unordered_map>

namespace tilth {
namespace {

std::int64_t idIn(const Cell& cell) {
    const std::int64_t* id = std::get_if<std::int64_t>(&cell);
    return id ? *id : 0;
}
void later(std::optional<Time>& of, std::int64_t seconds) { of = std::max(of.value_or(Time::min()), Time{std::chrono::seconds{seconds}}); }

class Gathering {
public:
    Gathering(Workspace& workspace, std::span<const std::string> tiers) : m_workspace(workspace), m_now(workspace.now().time_since_epoch().count()) {
        for (const auto& company : workspace.store().findAll<Company>()) {
            if (std::ranges::find(tiers, company->tier) == tiers.end()) continue;
            TargetAccount& account = m_accounts[company->id];
            account.company = company->id, account.name = company->name, account.tier = company->tier;
        }
    }
    std::vector<TargetAccount> all() {
        readPeople();
        readDeals();
        readTouches();
        readMembers();
        readActivities();
        std::vector<TargetAccount> sorted;
        for (auto& [id, account] : m_accounts) sorted.push_back(std::move(account));
        sortByNeglect(sorted);
        return sorted;
    }
private:
    using Owners = std::unordered_map<std::int64_t, std::int64_t>;          // of a record: its company
    using Each = std::function<void(std::int64_t id, std::span<const Cell> cells)>;

    void walk(const EntityType& type, std::initializer_list<std::string_view> keys, const Each& each) {
        std::vector<const Field*> fields;
        for (const std::string_view key : keys) fields.push_back(&type.at(key));
        m_workspace.store().scan(type, fields, [&](std::int64_t id, std::span<const Cell> cells) { return each(id, cells), true; });
    }
    TargetAccount* account(std::int64_t company) {
        const auto at = m_accounts.find(company);
        return at == m_accounts.end() ? nullptr : &at->second;
    }
    static std::int64_t ownerOf(const Owners& owners, std::int64_t id) {
        const auto at = owners.find(id);
        return at == owners.end() ? 0 : at->second;
    }

    // A lead belongs to the company that it became, or that its contact is of.
    void readPeople() {
        walk(m_workspace.type<Lead>(), {"converted_company"}, [this](std::int64_t id, auto cells) { if (const auto company = idIn(cells[0])) m_leads[id] = company; });
        walk(m_workspace.type<Contact>(), {"company", "lead"}, [this](std::int64_t id, auto cells) {
            TargetAccount* at = account(idIn(cells[0]));
            if (!at) return;
            ++at->contacts;
            m_contacts[id] = at->company;
            if (const auto lead = idIn(cells[1])) m_leads.emplace(lead, at->company);
        });
    }
    void readDeals() {
        std::set<std::int64_t> open;
        for (const auto& stage : m_workspace.store().findAll<Stage>())
            if (stage->kind == StageKind::Open) open.insert(stage->id);
        for (auto& [company, at] : m_accounts) {
            std::set<std::pair<std::int64_t, DealRole>> asked, filled;      // a role counts once for each pipeline
            for (const auto& deal : m_workspace.store().findBy<Deal>("company", company)) {
                m_deals[deal->id] = company;
                if (!open.contains(deal->stage.id)) continue;
                ++at.openDeals;
                if (deal->amount) at.openAmount[deal->currency].minor += deal->amount->minor;
                addRoles(*deal, asked, filled);
            }
            at.rolesAsked = std::ssize(asked);
            at.roles = std::ssize(filled);
        }
    }
    void addRoles(const Deal& deal, std::set<std::pair<std::int64_t, DealRole>>& asked, std::set<std::pair<std::int64_t, DealRole>>& filled) {
        const auto found = dealMethod(m_workspace, deal.id);
        if (!found || !found->method) return;
        for (const DealRole role : found->method->roles) {
            asked.emplace(deal.pipeline.id, role);
            if (std::ranges::find(found->card.missing, role) == found->card.missing.end()) filled.emplace(deal.pipeline.id, role);
        }
    }
    void readTouches() {
        walk(m_workspace.type<Touch>(), {"lead", "contact", "kind", "at"}, [this](std::int64_t, auto cells) {
            const std::int64_t byContact = ownerOf(m_contacts, idIn(cells[1]));
            TargetAccount* at = account(byContact ? byContact : ownerOf(m_leads, idIn(cells[0])));
            const auto kind = static_cast<TouchKind>(idIn(cells[2]));
            if (!at || kind == TouchKind::Reset) return;
            later(kind == TouchKind::Call || kind == TouchKind::Meeting ? at->sales : at->marketing, idIn(cells[3]));
        });
    }
    // Addressed when the campaign began.
    void readMembers() {
        Owners began;
        for (const auto& campaign : m_workspace.store().findAll<Campaign>())
            if (campaign->startsOn && *campaign->startsOn <= m_workspace.today()) began[campaign->id] = Time{*campaign->startsOn}.time_since_epoch().count();
        walk(m_workspace.type<CampaignMember>(), {"campaign", "lead", "contact", "status"}, [&](std::int64_t, auto cells) {
            const std::int64_t byContact = ownerOf(m_contacts, idIn(cells[2]));
            TargetAccount* at = account(byContact ? byContact : ownerOf(m_leads, idIn(cells[1])));
            const auto day = began.find(idIn(cells[0]));
            if (at && day != began.end() && static_cast<MemberStatus>(idIn(cells[3])) != MemberStatus::Planned) later(at->marketing, day->second);
        });
    }
    void readActivities() {
        walk(m_workspace.type<Activity>(), {"company", "deal", "contact", "kind", "status", "done_at", "starts_at"}, [this](std::int64_t, auto cells) {
            const auto kind = static_cast<ActivityKind>(idIn(cells[3]));
            if (kind == ActivityKind::Task || kind == ActivityKind::Note) return;
            const std::int64_t when = idIn(cells[5]) ? idIn(cells[5]) : static_cast<ActivityStatus>(idIn(cells[4])) == ActivityStatus::Completed ? idIn(cells[6]) : 0;
            if (!when || when > m_now) return;
            for (const std::int64_t company : std::set{idIn(cells[0]), ownerOf(m_deals, idIn(cells[1])), ownerOf(m_contacts, idIn(cells[2]))})
                if (TargetAccount* at = account(company)) later(at->sales, when);
        });
    }

    Workspace& m_workspace;
    std::int64_t m_now;
    std::map<std::int64_t, TargetAccount> m_accounts;
    Owners m_contacts, m_leads, m_deals;
};

}

std::vector<TargetAccount> targetAccounts(Workspace& w, std::span<const std::string> tiers) { return Gathering(w, tiers).all(); }

}
