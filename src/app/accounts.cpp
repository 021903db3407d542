// SPDX-License-Identifier: MIT
// Target accounts: what is known of each, gathered in one walk over each type of record, however many accounts there are.
#include "app/accounts.h"
#include "app/rescore.h"
#include "app/sales_methods.h"
#include "core/base/text.h"
#include "core/model/account_plan.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/campaign_member.h"
#include "core/model/company.h"
#include "core/model/lead.h"
#include "core/model/stage.h"
#include "core/model/touch.h"
#include "store/cells.h"
#include <algorithm>
#include <unordered_map>

namespace tilth {
namespace {

void later(std::optional<Time>& of, std::int64_t seconds) { of = std::max(of.value_or(Time::min()), Time{std::chrono::seconds{seconds}}); }

class Gathering {
public:
    using Wanted = std::function<bool(std::int64_t company, std::string_view tier)>;

    Gathering(Workspace& workspace, const Wanted& wanted) : m_workspace(workspace), m_now(workspace.now().time_since_epoch().count()) {
        walk(workspace.type<Company>(), {"name", "tier"}, [&](std::int64_t id, auto cells) {
            const std::string name = textIn(cells[0]), tier = textIn(cells[1]);
            if (const auto [same, fresh] = m_names.emplace(companyKey(name), id); !fresh) same->second = 0;
            if (wanted(id, tier)) m_accounts[id].company = id, m_accounts[id].name = name, m_accounts[id].tier = tier;
        });
    }
    std::vector<TargetAccount> all() {
        readContacts();
        readLeads();
        readScores();
        readDeals();
        readTouches();
        readMembers();
        readActivities();
        readPlans();
        std::vector<TargetAccount> found;
        for (auto& [id, account] : m_accounts) {
            account.score = accountScore(factsOf(account));
            found.push_back(std::move(account));
        }
        return found;
    }
private:
    using Owners = std::unordered_map<std::int64_t, std::int64_t>;          // of a record: its company
    using Each = std::function<void(std::int64_t id, std::span<const Cell> cells)>;
    using PipelineRoles = std::set<std::pair<std::int64_t, DealRole>>;
    struct Centre {
        std::int64_t company, pipeline;
        const std::vector<DealRole>* asked;
    };

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

    // Those of all companies: who is of another one is nobody of an account, however many accounts are asked for.
    void readContacts() {
        walk(m_workspace.type<Contact>(), {"company", "lead"}, [this](std::int64_t id, auto cells) {
            const std::int64_t company = idIn(cells[0]), lead = idIn(cells[1]);
            if (!company) return;
            m_contacts[id] = company;
            if (lead) m_contactOf.emplace(lead, id);
            if (TargetAccount* at = account(company)) ++at->contacts;
        });
    }
    // A lead belongs to the company that it became, else to its contact's, else to the only one that is called like its own.
    void readLeads() {
        Called called;
        walk(m_workspace.type<Lead>(), {"converted_company", "company"}, [&](std::int64_t id, auto cells) {
            const std::int64_t became = idIn(cells[0]), ofContact = ownerOf(m_contacts, ownerOf(m_contactOf, id));
            const TargetAccount* at = account(became ? became : ofContact ? ofContact : companyCalled(called, cells[1]));
            if (!at) return;
            m_leads[id] = at->company;
            m_leadsAlone[at->company] += ofContact != at->company;
        });
    }
    using Called = std::unordered_map<std::string, std::int64_t>;           // texts that were met: few companies have many leads
    std::int64_t companyCalled(Called& called, const Cell& text) const {
        const auto [known, fresh] = called.emplace(textIn(text), 0);
        if (!fresh || known->first.empty()) return known->second;
        const auto named = m_names.find(companyKey(known->first));
        return known->second = named == m_names.end() ? 0 : named->second;
    }
    void readScores() {
        for (const ScoreNow& now : currentScores(m_workspace))
            if (const std::int64_t company = ownerOf(m_leads, now.lead)) m_facts[company].leadPoints += std::max<Points>(0, now.score.total);
    }
    void readDeals() {
        std::set<std::int64_t> open;
        for (const auto& stage : m_workspace.store().findAll<Stage>())
            if (stage->kind == StageKind::Open) open.insert(stage->id);
        m_methods = rolesAsked(m_workspace);
        walk(m_workspace.type<Deal>(), {"company", "stage", "pipeline", "amount", "currency"}, [&](std::int64_t id, auto cells) {
            TargetAccount* at = account(idIn(cells[0]));
            if (!at) return;
            m_deals[id] = at->company;
            if (!open.contains(idIn(cells[1]))) return;
            ++at->openDeals;
            if (cells[3].index()) at->openAmount[textIn(cells[4])].minor += idIn(cells[3]);
            const auto roles = m_methods.find(idIn(cells[2]));
            if (roles != m_methods.end()) addCentre(id, at->company, *roles);
        });
        readRoles();
    }
    // A role counts once for each pipeline, in however many deals it is asked for.
    void addCentre(std::int64_t deal, std::int64_t company, const std::pair<const std::int64_t, std::vector<DealRole>>& asked) {
        m_centres[deal] = {company, asked.first, &asked.second};
        for (const DealRole role : asked.second) m_asked[company].emplace(asked.first, role);
    }
    void readRoles() {
        std::map<std::int64_t, PipelineRoles> filled;
        walk(m_workspace.type<BuyingRole>(), {"deal", "role"}, [&](std::int64_t, auto cells) {
            const auto centre = m_centres.find(idIn(cells[0]));
            if (centre == m_centres.end()) return;
            const auto role = static_cast<DealRole>(idIn(cells[1]));
            const auto& [company, pipeline, asked] = centre->second;
            if (std::ranges::find(*asked, role) != asked->end()) filled[company].emplace(pipeline, role);
        });
        for (auto& [company, at] : m_accounts) at.rolesAsked = std::ssize(m_asked[company]), at.roles = std::ssize(filled[company]);
    }
    void readTouches() {
        walk(m_workspace.type<Touch>(), {"lead", "contact", "kind", "at"}, [this](std::int64_t, auto cells) {
            const std::int64_t byContact = ownerOf(m_contacts, idIn(cells[1]));
            TargetAccount* at = account(byContact ? byContact : ownerOf(m_leads, idIn(cells[0])));
            const auto kind = static_cast<TouchKind>(idIn(cells[2]));
            if (!at || kind == TouchKind::Reset) return;
            later(kind == TouchKind::Call || kind == TouchKind::Meeting ? at->sales : at->marketing, idIn(cells[3]));
            if (isRecent(idIn(cells[3]))) addActive(at->company, idIn(cells[0]), idIn(cells[1]));
        });
    }
    bool isRecent(std::int64_t seconds) const { return seconds <= m_now && seconds > m_now - engagedDays * 86'400; }
    // Who is lead and contact of the company is one person.
    void addActive(std::int64_t company, std::int64_t lead, std::int64_t contact) {
        const std::int64_t known = contact ? contact : ownerOf(m_contactOf, lead);
        const std::int64_t person = ownerOf(m_contacts, known) == company ? known : lead;
        ++m_facts[company].touches;
        m_active[company].insert(person);
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

    void readPlans() {
        walk(m_workspace.type<AccountPlan>(), {"company", "goal", "next_step", "next_step_on"}, [this](std::int64_t id, auto cells) {
            TargetAccount* at = account(idIn(cells[0]));
            if (!at) return;
            at->plan = id, at->goal = textIn(cells[1]), at->nextStep = textIn(cells[2]);
            if (cells[3].index()) at->nextStepOn = Date{std::chrono::days{idIn(cells[3])}};
        });
    }
    AccountFacts factsOf(const TargetAccount& account) {
        AccountFacts facts = m_facts[account.company];
        facts.people = account.contacts + m_leadsAlone[account.company];
        facts.active = std::ssize(m_active[account.company]);
        facts.tier = account.tier, facts.roles = account.roles, facts.rolesAsked = account.rolesAsked;
        return facts;
    }

    Workspace& m_workspace;
    std::int64_t m_now;
    std::map<std::int64_t, TargetAccount> m_accounts;
    Owners m_contacts, m_leads, m_deals;
    std::unordered_map<std::string, std::int64_t> m_names;      // by companyKey of a company's name; 0: several are called so
    Owners m_contactOf, m_leadsAlone;                           // of a lead: its contact; of an account: leads that are no contact
    std::map<std::int64_t, AccountFacts> m_facts;
    std::map<std::int64_t, std::set<std::int64_t>> m_active;    // people, by account
    std::map<std::int64_t, std::vector<DealRole>> m_methods;    // of a pipeline: the roles that its method asks for
    std::map<std::int64_t, PipelineRoles> m_asked;              // of a company: by the pipelines of its open deals
    std::unordered_map<std::int64_t, Centre> m_centres;         // of open deals
};

}

std::vector<TargetAccount> targetAccounts(Workspace& w, std::span<const std::string> tiers, AccountOrder order) {
    auto accounts = Gathering(w, [tiers](std::int64_t, std::string_view tier) { return std::ranges::find(tiers, tier) != tiers.end(); }).all();
    order == AccountOrder::Score ? sortByScore(accounts) : sortByNeglect(accounts);
    return accounts;
}
Result<TargetAccount> targetAccount(Workspace& w, std::int64_t company) {
    const auto found = Gathering(w, [company](std::int64_t id, std::string_view) { return id == company; }).all();
    if (found.empty()) return Error{Error::NotFound, "There is no company " + std::to_string(company) + "."};
    return found.front();
}

}
