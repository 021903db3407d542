// SPDX-License-Identifier: MIT
// A person or organisation that may buy and is not yet qualified: marketing's and sales' common record.
#pragma once
#include "core/model/contact.h"

namespace tilth {

enum class LeadStatus { New, Attempting, Connected, Nurture, Recycled, Qualified, Converted, Disqualified, Junk };
inline constexpr std::array leadStatusChoices{
    Choice{"new", TR("LeadStatus", "New")}, Choice{"attempting", TR("LeadStatus", "Attempting")},
    Choice{"connected", TR("LeadStatus", "Connected")}, Choice{"nurture", TR("LeadStatus", "Nurture")},
    Choice{"recycled", TR("LeadStatus", "Recycled")}, Choice{"qualified", TR("LeadStatus", "Qualified")},
    Choice{"converted", TR("LeadStatus", "Converted")}, Choice{"disqualified", TR("LeadStatus", "Disqualified")},
    Choice{"junk", TR("LeadStatus", "Junk")}};

// The kind of a status (F12), in the order of leadStatusChoices.
enum class StatusKind { Open, Ongoing, Won, Lost };
constexpr StatusKind kindOf(LeadStatus s) {
    constexpr std::array kinds{StatusKind::Open, StatusKind::Ongoing, StatusKind::Ongoing, StatusKind::Open, StatusKind::Open,
                               StatusKind::Ongoing, StatusKind::Won, StatusKind::Lost, StatusKind::Lost};
    return kinds[static_cast<std::size_t>(s)];
}

enum class Lifecycle { Subscriber, Lead, Mql, Sql, Opportunity, Customer, Evangelist, Other };
inline constexpr std::array lifecycleChoices{
    Choice{"subscriber", TR("Lifecycle", "Subscriber")}, Choice{"lead", TR("Lifecycle", "Lead")},
    Choice{"mql", TR("Lifecycle", "MQL")}, Choice{"sql", TR("Lifecycle", "SQL")},
    Choice{"opportunity", TR("Lifecycle", "Opportunity")}, Choice{"customer", TR("Lifecycle", "Customer")},
    Choice{"evangelist", TR("Lifecycle", "Evangelist")}, Choice{"other", TR("Lifecycle", "Other")}};

struct Lead : Entity {
    std::string name, firstName, lastName, title, company, email, phone, mobile, website, industry;
    std::optional<std::int64_t> employees;
    std::optional<Money> annualRevenue;
    std::string currency, country, region, city, street, postalCode, language;
    std::string source, latestSource, utmSource, utmMedium, utmCampaign, utmTerm, utmContent;
    Link campaign, territory;
    LeadStatus status = LeadStatus::New;
    Lifecycle lifecycle = Lifecycle::Lead;
    std::optional<Time> mqlAt, sqlAt, opportunityAt, customerAt;       // entry into each lifecycle stage
    std::optional<std::int64_t> budget, authority, need, timeline;     // BANT 0..3, empty = unknown (kpis §6)
    Consent consent = Consent::Unknown;
    std::string rejectReason;
    std::optional<Date> wakeOn;                                         // a recycled lead comes back
    std::optional<Time> convertedAt;
    Link convertedContact, convertedCompany, convertedDeal;
    std::string notes;
    static const EntityType type;
};

constexpr const char* bantCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && (*n < 0 || *n > 3) ? TR("Lead", "A BANT letter is 0, 1, 2, 3 or empty.") : nullptr;
}

inline constexpr auto leadFields = withCommon(std::array{
    field<&Lead::name>("name", TR("Lead", "Name"), Required | Listed | Searched | Personal).aka("Full name|Lead name|Contact name|Contact|姓名|客户姓名|联系人|联系人姓名|线索名称"),
    field<&Lead::firstName>("first_name", TR("Lead", "First name"), Personal).aka("Given name|Forename|First|名"),
    field<&Lead::lastName>("last_name", TR("Lead", "Last name"), Personal).aka("Family name|Surname|Last|姓|姓氏"),
    field<&Lead::title>("title", TR("Lead", "Job title"), Filtered).aka("Title|Position|Role|Job|职位|职务"),
    field<&Lead::company>("company", TR("Lead", "Company"), Listed | Searched | Filtered).aka("Company name|Account|Account name|Organization|Organisation|Business|Employer|公司|公司名称|企业名称|单位"),
    field<&Lead::email>("email", TR("Lead", "E-mail"), Listed | Searched | Filtered | Personal).aka("Email|Email address|E-mail address|Work email|Mail|邮箱|电子邮箱|电子邮件|邮件"),
    field<&Lead::phone>("phone", TR("Lead", "Phone"), Listed | Searched | Personal).aka("Phone number|Telephone|Tel|Work phone|电话|联系电话|联系方式"),
    field<&Lead::mobile>("mobile", TR("Lead", "Mobile"), Searched | Personal).aka("Mobile phone|Cell|Cell phone|Mobile number|手机|手机号|手机号码"),
    field<&Lead::website>("website", TR("Lead", "Website"), Personal).aka("URL|Web site|Homepage|网站|网址"),
    field<&Lead::industry>("industry", TR("Lead", "Industry"), Filtered).aka("Sector|行业|所属行业"),
    field<&Lead::employees>("employees", TR("Lead", "Employees"), Filtered).aka("Number of employees|No. of employees|Company size|员工数|员工人数|人数|规模"),
    field<&Lead::annualRevenue>("annual_revenue", TR("Lead", "Annual revenue"), Filtered).aka("Revenue|年收入|年营业额"),
    field<&Lead::currency>("currency", TR("Lead", "Currency")),
    field<&Lead::country>("country", TR("Lead", "Country"), Filtered).aka("Country/Region|国家"),
    field<&Lead::region>("region", TR("Lead", "State or province"), Filtered).aka("State|Province|省份|省"),
    field<&Lead::city>("city", TR("Lead", "City"), Filtered).aka("Town|城市|市"),
    field<&Lead::street>("street", TR("Lead", "Street"), Personal).aka("Address|Street address|地址"),
    field<&Lead::postalCode>("postal_code", TR("Lead", "Postal code"), Personal).aka("Zip|Zip code|Postcode|邮编"),
    field<&Lead::language>("language", TR("Lead", "Language"), Filtered).aka("Preferred language|语言"),
    field<&Lead::source>("source", TR("Lead", "Source"), Listed | Filtered | Locked).aka("Lead source|Original source|Channel|Platform|来源|线索来源|客户来源|渠道"),
    field<&Lead::latestSource>("latest_source", TR("Lead", "Latest source"), Filtered).aka("Latest source"),
    field<&Lead::utmSource>("utm_source", TR("Lead", "UTM source"), Filtered | Locked).aka("utm source"),
    field<&Lead::utmMedium>("utm_medium", TR("Lead", "UTM medium"), Filtered | Locked).aka("utm medium"),
    field<&Lead::utmCampaign>("utm_campaign", TR("Lead", "UTM campaign"), Filtered | Locked).aka("utm campaign"),
    field<&Lead::utmTerm>("utm_term", TR("Lead", "UTM term"), Locked).aka("utm term|Keyword|关键词"),
    field<&Lead::utmContent>("utm_content", TR("Lead", "UTM content"), Locked).aka("utm content"),
    field<&Lead::campaign>("campaign", TR("Lead", "Campaign"), Filtered).linking("campaign").aka("Campaign name|活动|推广计划|营销活动"),
    field<&Lead::territory>("territory", TR("Lead", "Territory"), Filtered).linking("territory"),
    field<&Lead::status>("status", TR("Lead", "Status"), Listed | Filtered).choosing(leadStatusChoices).aka("Lead status|状态|线索状态"),
    field<&Lead::lifecycle>("lifecycle", TR("Lead", "Lifecycle"), Listed | Filtered).choosing(lifecycleChoices).aka("Lifecycle stage|生命周期"),
    field<&Lead::mqlAt>("mql_at", TR("Lead", "MQL since"), Filtered | Hidden),
    field<&Lead::sqlAt>("sql_at", TR("Lead", "SQL since"), Filtered | Hidden),
    field<&Lead::opportunityAt>("opportunity_at", TR("Lead", "Opportunity since"), Filtered | Hidden),
    field<&Lead::customerAt>("customer_at", TR("Lead", "Customer since"), Filtered | Hidden),
    field<&Lead::budget>("budget", TR("Lead", "Budget (BANT)"), Filtered).checked(bantCheck),
    field<&Lead::authority>("authority", TR("Lead", "Authority (BANT)"), Filtered).checked(bantCheck),
    field<&Lead::need>("need", TR("Lead", "Need (BANT)"), Filtered).checked(bantCheck),
    field<&Lead::timeline>("timeline", TR("Lead", "Timeline (BANT)"), Filtered).checked(bantCheck),
    field<&Lead::consent>("consent", TR("Lead", "Mail consent"), Filtered).choosing(consentChoices).aka("Marketing consent|Opt in|Opted in"),
    field<&Lead::rejectReason>("reject_reason", TR("Lead", "Reject reason"), Filtered | Hidden),
    field<&Lead::wakeOn>("wake_on", TR("Lead", "Wakes on"), Filtered),
    field<&Lead::convertedAt>("converted_at", TR("Lead", "Converted"), Filtered | Hidden),
    field<&Lead::convertedContact>("converted_contact", TR("Lead", "Became contact"), Hidden).linking("contact"),
    field<&Lead::convertedCompany>("converted_company", TR("Lead", "Became company"), Hidden).linking("company"),
    field<&Lead::convertedDeal>("converted_deal", TR("Lead", "Became deal"), Hidden).linking("deal"),
    field<&Lead::notes>("notes", TR("Lead", "Notes"), Multiline | Personal).aka("Description|Comments|Message|Remarks|备注|描述|留言"),
});
inline constexpr EntityType Lead::type = entity<Lead>("lead", TR("Entity", "Lead"), TR("Entity", "Leads"), "name", leadFields);

}
