// SPDX-License-Identifier: MIT
#include "app/sample_data.h"
#include "app/sample_accounts.h"
#include "app/sample_campaigns.h"
#include "app/sample_deals.h"
#include "app/sample_handoffs.h"
#include "app/sample_notes.h"
#include "app/sample_selling.h"
#include "app/sample_desk.h"
#include "app/sample_random.h"
#include "app/sample_words.h"
#include "core/base/text.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/company.h"
#include "core/model/lead.h"
#include "core/model/product.h"
#include "core/model/setting.h"
#include "core/model/team.h"
#include "core/model/territory.h"
#include "core/model/touch.h"
#include <algorithm>

namespace tilth {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

constexpr int companyCount = 200, contactCount = 600, leadCount = 1500, dealCount = 400, repCount = 6;

class Sample {
public:
    Sample(Workspace& workspace, Batch& batch, unsigned seed) : m_seed(seed), m_w(workspace), m_batch(batch), m_random(seed), m_records(workspace, batch, m_random), m_details(workspace, batch, seed + 1), m_now(workspace.now()), m_today(workspace.today()) {}
    void make() {
        makePeople();
        makeProducts();
        m_details.makeProgrammes();
        makeCampaigns();
        for (int i = 0; i < companyCount; ++i) makeCompany(i);
        for (int i = 0; i < contactCount; ++i) makeContact(i);
        for (int i = 0; i < leadCount; ++i) makeLead(i);
        addSampleHandoffs(m_w, m_batch, m_leads, m_seed + 3);
        SampleDeals deals(m_w, m_records, m_random, {m_companies, m_contacts, m_leads, m_products});
        for (int i = 0; i < dealCount; ++i) m_deals.push_back(deals.make(i));
        for (int i = 0; i < 24; ++i) makeMarketingTask(i);
        m_details.fill(m_campaigns, m_leads, m_territories);
        m_details.makePlans();
        m_details.makeSegments();
        SampleNotes(m_w, m_batch, m_seed + 2, m_territories, m_products, m_deals).make();
        addSampleDesk(m_w, m_batch, m_leads, {m_reps, m_teams});
        addSampleSelling(m_w, m_batch, m_deals, m_contacts, m_products);
        addSampleReferences(m_w, m_batch, m_deals, m_companies);
        addSamplePlans(m_w, m_batch, m_companies);
    }
private:
    struct Person { std::string first, last, full, mailName; };

    Link rep() { return Link{m_reps[static_cast<std::size_t>(m_random.below(repCount))]}; }
    Person person(bool chinese) {
        if (!chinese) {
            const std::string first(m_random.of(sample::firstNames)), last(m_random.of(sample::lastNames));
            return {first, last, first + " " + last, fold(first) + "." + fold(last)};
        }
        const auto last = static_cast<std::size_t>(m_random.below(static_cast<int>(sample::surnamesZh.size()))), given = static_cast<std::size_t>(m_random.below(static_cast<int>(sample::givenZh.size())));
        return {std::string(sample::givenZh[given]), std::string(sample::surnamesZh[last]), std::string(sample::surnamesZh[last]).append(sample::givenZh[given]),
                std::string(sample::givenPinyin[given]).append(".").append(sample::surnamesPinyin[last])};
    }
    void makePeople() {
        constexpr std::array regions{"华东", "华北", "West", "East"};
        for (const char* name : regions) {
            Territory territory;
            territory.name = name;
            m_records.add(territory, m_records.ago(400));
            m_territories.push_back(territory.id);
        }
        constexpr std::array teams{"销售一部", "Enterprise", "Marketing"};
        for (const char* name : teams) {
            Team team;
            team.name = name;
            m_records.add(team, m_records.ago(400));
            m_teams.push_back(team.id);
        }
        constexpr std::array names{"李娜", "Marco Weiss", "陈思远", "Julia Hart", "王芳", "Tom Becker"};
        for (int i = 0; i < repCount; ++i) {
            User user;
            user.name = names[static_cast<std::size_t>(i)];
            user.role = Role::Rep;
            user.team = Link{m_teams[static_cast<std::size_t>(i % 2)]};
            user.territory = Link{m_territories[static_cast<std::size_t>(i) % m_territories.size()]};
            m_records.add(user, m_records.ago(400));
            m_reps.push_back(user.id);
        }
        m_reps[0] = m_w.user().id;      // who opens the demo has leads and deals of their own
    }
    void makeProducts() {
        int price = 120'000;
        for (std::string_view name : sample::products) {
            Product product;
            product.name = name;
            product.price = Money{price};
            product.currency = m_w.currency();
            price += 310'000;
            m_records.add(product, m_records.ago(390));
            m_products.push_back(product.id);
        }
    }
    void makeCampaigns() {
        const auto year = std::chrono::year_month_day(m_today).year();
        for (const sample::CampaignWords& words : sample::campaigns) {
            Campaign c;
            c.name = words.name;
            c.kind = words.kind;
            c.channel = words.channel;
            c.startsOn = Date{year / std::chrono::month(static_cast<unsigned>(words.month) + 1) / 1} + days(words.day ? words.day - 1 : m_random.below(12));
            c.endsOn = *c.startsOn + days(words.days - 1);
            c.budget = Money{std::int64_t{words.budget} * 100};
            c.currency = m_w.currency();
            c.owner = rep();
            m_details.place(c);
            c.status = *c.endsOn < m_today ? CampaignStatus::Complete : *c.startsOn <= m_today ? CampaignStatus::Active : CampaignStatus::Planning;
            if (*c.startsOn <= m_today) c.actualCost = Money{c.budget->minor * (c.status == CampaignStatus::Complete ? m_random.between(80, 112) : m_random.between(20, 70)) / 100};
            m_records.add(c, Time{*c.startsOn} - days(40));
            m_campaigns.push_back(c);
        }
    }
    void makeCompany(int i) {
        Company c;
        const sample::Place& place = m_random.of(sample::places);
        const auto kind = static_cast<std::size_t>(m_random.below(static_cast<int>(sample::industries.size())));
        do c.name = place.chinese ? std::string(place.city).append(m_random.of(sample::companyFirstZh)).append(m_random.of(sample::companySecondZh)).append(sample::companyKindZh[kind])
                               : std::string(m_random.of(sample::companyFirst)).append(" ").append(sample::companySecond[kind]);
        while (!m_names.insert(c.name).second);
        c.domain = std::string("c").append(std::to_string(i)).append(place.chinese ? ".example.cn" : ".example.com");
        c.website = "https://www." + c.domain;
        c.industry = sample::industries[kind];
        c.employees = m_random.between(8, 40) * m_random.between(1, 60);
        c.country = place.country;
        c.region = place.region;
        c.city = place.city;
        c.currency = m_w.currency();
        c.tier = sampleTier(*c.employees);
        c.annualRevenue = Money{*c.employees * m_random.between(4, 14) * 1'000'000};
        c.yearEstablished = m_random.between(1962, 2021);
        c.owner = rep();
        c.territory = Link{m_territories[static_cast<std::size_t>(m_random.below(4))]};
        m_records.add(c, m_records.ago(m_random.between(30, 390)));
        m_companies.push_back(c);
    }
    void makeContact(int i) {
        const Company& company = m_companies[static_cast<std::size_t>(i) % m_companies.size()];
        const bool chinese = company.country == "CN";
        const Person p = person(chinese);
        const auto title = static_cast<std::size_t>(m_random.below(static_cast<int>(sample::titles.size())));
        Contact c;
        c.name = p.full;
        c.firstName = p.first;
        c.lastName = p.last;
        c.title = chinese ? sample::titlesZh[title] : sample::titles[title];
        c.company = Link{company.id};
        c.email = p.mailName + std::to_string(i) + "@" + company.domain;
        c.phone = chinese ? std::string("+861380013").append(std::to_string(1000 + i)) : std::string("+1212555").append(std::to_string(1000 + i));
        c.country = company.country;
        c.city = company.city;
        c.language = chinese ? "zh" : "en";
        c.source = m_random.of(sample::sources);
        c.owner = company.owner;
        m_records.add(c, std::max(*company.created, m_records.ago(m_random.between(5, 360))));
        m_contacts.push_back(c);
    }

    void makeLead(int i) {
        const Company& company = m_random.of(m_companies);
        const bool chinese = company.country == "CN";
        const Person p = person(chinese);
        const auto title = static_cast<std::size_t>(m_random.below(static_cast<int>(sample::titles.size())));
        Lead l;
        l.name = p.full;
        l.firstName = p.first;
        l.lastName = p.last;
        l.title = chinese ? sample::titlesZh[title] : sample::titles[title];
        l.company = company.name;
        l.email = p.mailName + std::to_string(i) + (m_random.chance(25) ? "@qq.example" : "@" + company.domain);
        if (m_random.chance(70)) l.phone = chinese ? std::string("+861390013").append(std::to_string(1000 + i)) : std::string("+1415555").append(std::to_string(1000 + i));
        l.industry = company.industry;
        l.employees = company.employees;
        l.country = company.country;
        l.region = company.region;
        l.city = company.city;
        l.currency = m_w.currency();
        l.language = chinese ? "zh" : "en";
        l.owner = m_random.chance(85) ? rep() : Link{};
        l.territory = company.territory;
        const int age = m_random.below(i % 3 == 0 ? 60 : 365);
        const Campaign* campaign = running(m_today - days(age));
        l.source = campaign && m_random.chance(70) ? std::string("Campaign") : std::string(m_random.of(sample::sources));
        if (campaign) l.campaign = Link{campaign->id}, l.utmCampaign = fold(campaign->name), l.utmSource = fold(campaign->channel), l.utmMedium = fold(campaign->kind);
        l.consent = m_random.chance(80) ? Consent::Granted : m_random.chance(20) ? Consent::Refused : Consent::Unknown;
        settleLead(l, age);
        m_records.add(l, m_records.ago(age));
        addTouches(l, age, campaign);
        addLeadWork(l, age);
        m_leads.push_back(l);
    }
    const Campaign* running(Date day) {
        std::vector<const Campaign*> all;
        for (const Campaign& c : m_campaigns)
            if (*c.startsOn <= day && day <= *c.endsOn) all.push_back(&c);
        return all.empty() || m_random.chance(25) ? nullptr : all[static_cast<std::size_t>(m_random.below(static_cast<int>(all.size())))];
    }
    // Older leads have got further; what stands in the record agrees with it.
    void settleLead(Lead& l, int age) {
        const int fate = m_random.below(100);
        if (age < 10 && age > 1 && fate >= 90 && l.owner) return handOverFresh(l, age);
        if (age < 10 || fate < 35) return;
        l.status = fate < 60 ? LeadStatus::Attempting : fate < 75 ? LeadStatus::Connected : fate < 83 ? LeadStatus::Qualified : fate < 90 ? LeadStatus::Nurture : LeadStatus::Disqualified;
        if (l.status == LeadStatus::Disqualified) l.rejectReason = m_random.chance(50) ? "No budget" : "Not a fit";
        if (l.status != LeadStatus::Connected && l.status != LeadStatus::Qualified) return;
        l.lifecycle = l.status == LeadStatus::Qualified ? Lifecycle::Sql : Lifecycle::Mql;
        l.mqlAt = m_records.ago(age * 2 / 3);
        if (l.lifecycle == Lifecycle::Sql) l.sqlAt = m_records.ago(age / 3);
        for (auto letter : {&Lead::budget, &Lead::authority, &Lead::need, &Lead::timeline})
            if (l.lifecycle == Lifecycle::Sql || m_random.chance(60)) l.*letter = m_random.between(l.lifecycle == Lifecycle::Sql ? 1 : 0, 3);
    }
    // Waits for its first call: since a few minutes ago, or since days.
    void handOverFresh(Lead& l, int age) {
        l.lifecycle = Lifecycle::Mql;
        l.mqlAt = age == 2 ? m_now - std::chrono::minutes(m_random.between(4, 50)) : m_records.ago(age / 2);
    }
    void addTouches(const Lead& lead, int age, const Campaign* campaign) {
        const bool keen = lead.lifecycle != Lifecycle::Lead || m_random.chance(1);
        const int count = keen ? m_random.between(8, 22) : m_random.between(0, 4);
        for (int i = 0; i < count; ++i) {
            Touch t;
            t.lead = Link{lead.id};
            t.at = m_records.ago(i == 0 ? age : m_random.below((keen ? std::min(age, 120) : age) + 1));
            if (campaign && m_random.chance(40)) t.campaign = Link{campaign->id};
            t.source = lead.source;
            choose(t, i == 0);
            m_records.add(t, t.at);
        }
    }
    void choose(Touch& t, bool first) {
        const int kind = m_random.below(100);
        t.kind = first ? TouchKind::Form : kind < 30 ? TouchKind::PageView : kind < 50 ? TouchKind::MailOpen : kind < 62 ? TouchKind::MailClick : kind < 72 ? TouchKind::Visit
                 : kind < 80 ? TouchKind::Download : kind < 86 ? TouchKind::Webinar : kind < 90 ? TouchKind::Form : kind < 94 ? TouchKind::SiteSearch : kind < 97 ? TouchKind::MailReply : TouchKind::MailBounce;
        t.detail = t.kind == TouchKind::Download ? m_random.of(sample::assets) : t.kind == TouchKind::Form ? std::string_view("Contact form") : m_random.of(sample::pages);
        t.responded = t.kind == TouchKind::Form || t.kind == TouchKind::Download || t.kind == TouchKind::MailReply || t.kind == TouchKind::Webinar;
    }
    void addLeadWork(const Lead& lead, int age) {
        if (!lead.owner || lead.status == LeadStatus::New) return;
        Activity call;
        call.kind = ActivityKind::Call;
        call.subject = lead.language == "zh" ? "首次电话沟通" : "First call";
        call.lead = Link{lead.id};
        call.owner = lead.owner;
        call.doneAt = m_records.ago(std::max(0, age - 2));
        call.status = ActivityStatus::Completed;
        call.minutes = m_random.between(3, 25);
        call.outcome = m_random.chance(60) ? "Reached" : "No answer";
        m_records.add(call, *call.doneAt);
        if (m_random.chance(15)) m_records.addTask(lead.language == "zh" ? "发送方案资料" : "Send the proposal outline", m_random.between(-4, 12), [&](Activity& a) { a.lead = Link{lead.id}; a.owner = lead.owner; });
    }
    void makeMarketingTask(int i) {
        const Campaign& c = m_campaigns[static_cast<std::size_t>(i) % m_campaigns.size()];
        m_records.addTask("Brief: " + c.name, m_random.between(-3, 40), [&](Activity& a) { a.campaign = Link{c.id}; a.owner = c.owner; });
    }

    unsigned m_seed;
    Workspace& m_w;
    Batch& m_batch;
    Random m_random;
    SampleRecords m_records;
    SampleCampaigns m_details;
    Time m_now;
    Date m_today;
    std::set<std::string> m_names;
    std::vector<std::int64_t> m_reps, m_territories, m_teams, m_products;
    std::vector<Campaign> m_campaigns;
    std::vector<Company> m_companies;
    std::vector<Contact> m_contacts;
    std::vector<Lead> m_leads;
    std::vector<Deal> m_deals;
};

const char* const demoSetting = "demo_revision";
const char* const budgetSetting = "marketing_budget"; // as the demo's plan says

}

bool hasDemoData(Workspace& workspace) { return !workspace.setting(demoSetting).empty(); }
std::optional<std::int64_t> demoRevision(Workspace& workspace) { return hasDemoData(workspace) ? std::optional{std::stoll(workspace.setting(demoSetting))} : std::nullopt; }

Result<std::int64_t> addDemoData(Workspace& workspace, unsigned seed) {
    if (hasDemoData(workspace)) return Error{Error::Refused, "The demo data is in this workspace already."};
    return workspace.store().commitMany(TR("Change", "Add demo data"), [&](Batch& batch) -> Result<Done> {
        Sample(workspace, batch, seed).make();
        const auto set = [&](const char* key, const std::string& value) {
            Setting setting;
            setting.id = workspace.store().newId();
            setting.key = key;
            setting.value = value;
            setting.created = workspace.now();
            batch.create(workspace.type<Setting>(), setting);
        };
        set(demoSetting, std::to_string(batch.revision()));
        if (workspace.store().findBy<Setting>("key", std::string(budgetSetting)).empty()) set(budgetSetting, "1190000");
        return Done{};
    });
}
Result<Reversal> removeDemoData(Workspace& workspace) {
    const auto made = demoRevision(workspace);
    if (!made) return Error{Error::NotFound, "This workspace holds no demo data."};
    return workspace.store().undo(*made);
}

}
