// SPDX-License-Identifier: MIT
#include "app/sample_campaigns.h"
#include "app/sample_words.h"
#include "core/calendar/anchor.h"
#include "core/campaign/members.h"
#include "core/campaign/utm.h"
#include "core/model/budget_line.h"
#include "core/model/campaign_item.h"
#include "core/model/campaign_member.h"
#include "core/model/campaign_variant.h"
#include "core/model/marketing_plan.h"
#include "core/model/segment.h"
#include "core/model/tracking_link.h"
#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;
constexpr int mostMembers = 30;

struct Programme { std::string_view name; int budget, leads, mqls, revenue; };       // whole units of the currency
constexpr std::array programmes{Programme{"Demand generation", 260'000, 700, 180, 900'000}, Programme{"节日营销", 640'000, 500, 120, 1'200'000},
                                Programme{"Events", 290'000, 320, 90, 600'000}};

std::size_t programmeOf(const Campaign& c) {
    if (c.kind == "Event") return 2;
    const bool chinese = std::ranges::any_of(c.name, [](char letter) { return static_cast<unsigned char>(letter) >= 0x80; });
    return chinese ? 1 : 0;
}

struct Anchored { std::string_view name, rule; };
constexpr std::array anchored{Anchored{"春节答谢活动", "春节 -14 d"}, Anchored{"谷雨新品预热", "谷雨 +3 d"}, Anchored{"Customer day", "third Thursday of November"},
                              Anchored{"中秋客户礼遇", "中秋 -10 d"}};

struct NamedQuery { std::string_view name, query; };
constexpr std::array segments{NamedQuery{"Eager this month", "touch:(at>=-30d)>=3"}, NamedQuery{"国内重点线索", "country:CN score>100"},
                              NamedQuery{"Larger companies without an answer", "employees>=200 status:new -touch:(at>=-60d)"}};

struct Vendors { std::string_view kind; BudgetKind first; std::array<std::string_view, 2> names; };
constexpr std::array vendors{
    Vendors{"Email", BudgetKind::Tools, {"Letterbird", "Studio Nord"}},      Vendors{"Event", BudgetKind::Event, {"Messe Service GmbH", "华彩会展"}},
    Vendors{"Search", BudgetKind::Media, {"Google", "Clickworks"}},          Vendors{"Social", BudgetKind::Media, {"LinkedIn", "星图传媒"}},
    Vendors{"Display", BudgetKind::Media, {"Adgrid", "天猫直营"}},           Vendors{"Video", BudgetKind::Production, {"Filmhaus", "蓝鲸影视"}},
    Vendors{"Print", BudgetKind::Print, {"Druckerei Wolf", "Studio Nord"}},  Vendors{"Direct mail", BudgetKind::Print, {"Druckerei Wolf", "顺达速递"}},
    Vendors{"Telesales", BudgetKind::Agency, {"Callhaus", "Studio Nord"}}};

struct ItemWords { ItemKind kind; std::string_view title, titleZh; int offset; OffsetFrom from; std::string_view clock = {}; };
constexpr std::array itemWords{
    ItemWords{ItemKind::Task, "Brief agreed with sales", "与销售确认需求", -28, OffsetFrom::Start}, ItemWords{ItemKind::Task, "Texts and pictures approved", "文案与图片定稿", -12, OffsetFrom::Start},
    ItemWords{ItemKind::Print, "Print date", "付印", -9, OffsetFrom::Start}, ItemWords{ItemKind::Send, "First mailing", "首轮群发", 0, OffsetFrom::Start, "09:30"},
    ItemWords{ItemKind::Post, "Launch post", "首发帖子", 1, OffsetFrom::Start, "12:00"}, ItemWords{ItemKind::Call, "Calls to those who answered", "电话回访", 2, OffsetFrom::End, "10:00"}};
bool suits(const ItemWords& item, const Campaign& c) {
    if (item.kind == ItemKind::Print) return c.kind == "Print" || c.kind == "Direct mail" || c.kind == "Event";
    if (item.kind == ItemKind::Send) return c.kind == "Email" || c.kind == "Event";
    return item.kind != ItemKind::Post || c.kind == "Social" || c.kind == "Display" || c.kind == "Video";
}

struct PlanWords { std::string MarketingPlan::*section; std::string_view text; };
constexpr std::array planWords{
    PlanWords{&MarketingPlan::market, "Automation for makers of food and packaging in China and Central Europe. It grows by about 8 % a year; four suppliers share half of it."},
    PlanWords{&MarketingPlan::segments, "Frozen food, about 1,400 firms.\nBeverages, about 2,100 firms.\n中小型包装企业，约 3,000 家。"},
    PlanWords{&MarketingPlan::targeting, "Frozen food with 50 to 500 people: they buy within a year, we have six reference sites, and their lines stop when cooling does."},
    PlanWords{&MarketingPlan::positioning, "For plant managers in frozen food we are the line that never waits for a spare part, unlike importers who fly theirs in."},
    PlanWords{&MarketingPlan::product, "The compact series with remote service. No special machines this year."},
    PlanWords{&MarketingPlan::price, "In the upper third, with a service contract that pays back when one stop is avoided."},
    PlanWords{&MarketingPlan::place, "Own sales in four regions, partners for service; 天猫 for spare parts."},
    PlanWords{&MarketingPlan::promotion, "Three programmes: demand generation all year, 节日营销 along the Chinese calendar, events in spring and autumn."},
    PlanWords{&MarketingPlan::goals, "1,500 leads, 390 MQLs, 2.7 M won by the end of the year."},
    PlanWords{&MarketingPlan::budget, "1.19 M, of which 10 % is kept back until the autumn fair."},
    PlanWords{&MarketingPlan::sla, "Marketing owes 33 MQLs a month. Sales calls within 8 working hours and says why it sends one back."}};

}

template <class E> void SampleCampaigns::add(E& record, Time created) {
    record.id = m_w.store().newId();
    record.created = created;
    if (!record.owner) record.owner = Link{m_w.user().id};
    m_batch.create(m_w.type<E>(), record);
}

void SampleCampaigns::makeProgrammes() {
    const auto year = std::chrono::year_month_day(m_today).year();
    for (const Programme& p : programmes) {
        Campaign c;
        c.name = std::string(p.name).append(" ").append(std::to_string(static_cast<int>(year)));
        c.level = CampaignLevel::Programme;
        c.status = CampaignStatus::Active;
        c.startsOn = Date{year / 1 / 1};
        c.endsOn = Date{year / 12 / 31};
        c.currency = m_w.currency();
        c.budget = Money{std::int64_t{p.budget} * 100};
        c.goalLeads = p.leads;
        c.goalMqls = p.mqls;
        c.goalRevenue = Money{std::int64_t{p.revenue} * 100};
        c.code = campaignCode(c.name);
        add(c, Time{*c.startsOn} - days(60));
        m_programmes.push_back(c.id);
    }
}

void SampleCampaigns::place(Campaign& c) {
    c.parent = Link{m_programmes[programmeOf(c)]};
    c.code = campaignCode(c.name);
    c.expectedRevenue = Money{c.budget->minor * 4};
    if (c.kind == "Email" || c.kind == "Social") c.audience = c.channel == "LinkedIn" ? "Plant managers" : "Food makers";
    const auto rule = std::ranges::find(anchored, c.name, &Anchored::name);
    if (rule == anchored.end()) return;
    const auto kept = anchorRule(rule->rule);
    const auto day = anchorDay(rule->rule, static_cast<int>(std::chrono::year_month_day(m_today).year()), WorkingDays::weekendsAlone());
    if (!kept || !day) return;
    const auto length = *c.endsOn - *c.startsOn;
    c.anchorStart = *kept;
    c.anchorDays = length.count() + 1;
    c.startsOn = *day;
    c.endsOn = *day + length;
}

void SampleCampaigns::fill(const std::vector<Campaign>& campaigns, const std::vector<Lead>& leads, const std::vector<std::int64_t>& territories) {
    for (const Campaign& c : campaigns) {
        addLines(c);
        addItems(c);
        if (c.kind == "Event" || c.kind == "Email") addMembers(c, leads);
        if (c.name == "Spring product launch" || c.name == "双11 主会场") addVariants(c, territories), addLinks(c);
    }
}

// Three payments: what was spent adds up to the campaign's cost, what is planned to nearly all of its budget.
void SampleCampaigns::addLines(const Campaign& c) {
    const auto from = std::ranges::find(vendors, c.kind, &Vendors::kind);
    const Vendors& names = from == vendors.end() ? vendors.front() : *from;
    std::int64_t spent = c.actualCost.value_or(Money{}).minor;
    for (int i = 0; i < 3; ++i) {
        BudgetLine line;
        line.campaign = Link{c.id};
        line.month = monthOf(addMonths(*c.startsOn, i / 2)).first;
        line.vendor = names.names[static_cast<std::size_t>(i % 2)];
        line.kind = i == 1 ? BudgetKind::Agency : names.first;
        line.currency = c.currency;
        line.planned = Money{c.budget->minor * (i == 2 ? m_random.between(20, 26) : 36) / 100 / 100 * 100};
        if (c.actualCost) {
            const std::int64_t part = i == 2 ? spent : c.actualCost->minor * 2 / 5;
            line.committed = Money{std::max(part, line.planned->minor * (c.status == CampaignStatus::Active ? 9 : 10) / 10)};
            line.spent = Money{part};
            spent -= part;
        }
        add(line, Time{*c.startsOn} - days(35));
    }
}

void SampleCampaigns::addItems(const Campaign& c) {
    const bool chinese = programmeOf(c) == 1;
    for (const ItemWords& words : itemWords) {
        if (!suits(words, c)) continue;
        CampaignItem item;
        item.campaign = Link{c.id};
        item.title = chinese ? words.titleZh : words.title;
        item.kind = words.kind;
        item.channel = words.kind == ItemKind::Task ? "" : c.channel;
        item.clock = words.clock;
        item.offsetDays = words.offset;
        item.offsetFrom = words.from;
        item.day = (words.from == OffsetFrom::Start ? *c.startsOn : *c.endsOn) + days(words.offset);
        item.done = *item.day < m_today && (c.status == CampaignStatus::Complete || m_random.chance(85));
        item.owner = c.owner;
        add(item, Time{*c.startsOn} - days(38));
    }
}

void SampleCampaigns::addMembers(const Campaign& c, const std::vector<Lead>& leads) {
    int count = 0;
    const bool event = c.kind == "Event", over = c.status == CampaignStatus::Complete;
    for (const Lead& lead : leads) {
        if (lead.campaign.id != c.id || ++count > mostMembers) continue;
        CampaignMember m;
        m.campaign = Link{c.id};
        m.lead = Link{lead.id};
        m.name = lead.name;
        m.owner = lead.owner;
        const int fate = m_random.below(100);
        if (!event) m.status = fate < 70 ? MemberStatus::Sent : MemberStatus::Responded;
        else if (!over) m.status = fate < 60 ? MemberStatus::Invited : MemberStatus::Registered;
        else m.status = fate < 35 ? MemberStatus::Invited : fate < 80 ? MemberStatus::Attended : fate < 90 ? MemberStatus::NoShow : MemberStatus::WalkIn;
        m = settled(m, nullptr, Time{std::min(*c.endsOn, m_today)} + std::chrono::hours(9));
        add(m, Time{*c.startsOn} - days(7));
    }
}

void SampleCampaigns::addVariants(const Campaign& c, const std::vector<std::int64_t>& territories) {
    constexpr std::array<std::string_view, 2> offers{"Trial line for four weeks", "首年免费保养"};
    for (std::size_t i = 0; i < offers.size(); ++i) {
        CampaignVariant v;
        v.campaign = Link{c.id};
        v.territory = Link{territories[i ? 0 : territories.size() - 2]};
        v.offer = offers[i];
        v.channel = i ? "微信" : c.channel;
        v.startsOn = *c.startsOn + days(i ? 3 : 0);
        v.endsOn = c.endsOn;
        v.status = i ? VariantStatus::Proposed : VariantStatus::SignedOff;
        if (!i) v.signedOffBy = Link{m_w.user().id}, v.signedOffAt = Time{std::min(*c.startsOn, m_today)} - days(6);
        add(v, Time{*c.startsOn} - days(20));
    }
}

void SampleCampaigns::addLinks(const Campaign& c) {
    struct Words { const char *source, *medium, *content; };
    for (const Words& words : {Words{"newsletter", "email", ""}, Words{"linkedin", "social", "launch-post"}, Words{"fair-flyer", "qr", ""}}) {
        TrackingLink link;
        link.campaign = Link{c.id};
        link.url = "https://www.example.com/offer";
        link.source = words.source, link.medium = words.medium, link.content = words.content;
        link.code = c.code + "-" + link.source + "-" + link.medium;
        if (const auto whole = taggedUrl(link.url, {link.source, link.medium, c.code, {}, link.content})) link.fullUrl = *whole;
        add(link, Time{*c.startsOn} - days(10));
    }
}

// The approved plan of this year, and a draft of the next version that says more about promotion.
void SampleCampaigns::makePlans() {
    MarketingPlan plan;
    plan.year = static_cast<int>(std::chrono::year_month_day(m_today).year());
    for (const PlanWords& words : planWords) plan.*words.section = words.text;
    const Time agreed = Time{yearOf(m_today).first} - days(20) + std::chrono::hours(10);
    for (std::int64_t version : {1, 2}) {
        plan.version = version;
        plan.title = std::to_string(plan.year) + ", v" + std::to_string(version);
        plan.status = version == 1 ? PlanStatus::Approved : PlanStatus::Draft;
        plan.marketingApprovedBy = plan.salesApprovedBy = version == 1 ? Link{m_w.user().id} : Link{};
        plan.marketingApprovedAt = version == 1 ? std::optional{agreed} : std::nullopt;
        plan.salesApprovedAt = version == 1 ? std::optional{agreed + days(1)} : std::nullopt;
        if (version == 2) plan.promotion += "\nNew: short videos of the reference sites, one a month.";
        add(plan, agreed - days(version == 1 ? 14 : -90));
    }
}

void SampleCampaigns::makeSegments() {
    for (const NamedQuery& one : segments) {
        Segment segment;
        segment.name = one.name;
        segment.query = one.query;
        add(segment, m_w.now());
    }
}

}
