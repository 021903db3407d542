// SPDX-License-Identifier: MIT
// An organisation: customer, prospect, partner.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct Company : Entity {
    std::string name, otherNames, domain, otherDomains, website, phone, email, industry;
    std::optional<std::int64_t> employees, yearEstablished;
    std::optional<Money> annualRevenue;
    std::string currency, country, region, city, street, postalCode, tier, source, notes;
    Link parent, territory;
    static const EntityType type;
};
inline constexpr auto companyFields = withCommon(std::array{
    field<&Company::name>("name", TR("Company", "Name"), Required | Listed | Searched).aka("Account|Account name|Company|Company name|Organization|Organisation|公司|公司名称|客户名称|客户"),
    field<&Company::otherNames>("other_names", TR("Company", "Other names"), Searched),
    field<&Company::domain>("domain", TR("Company", "Domain"), Listed | Searched | Filtered).aka("Company domain name|Domain name|域名"),
    field<&Company::otherDomains>("other_domains", TR("Company", "Other domains"), Searched),
    field<&Company::website>("website", TR("Company", "Website")).aka("URL|Web site|Homepage|网站|网址|官网"),
    field<&Company::phone>("phone", TR("Company", "Phone"), Searched).aka("Telephone|Phone number|Main phone|电话|联系电话"),
    field<&Company::email>("email", TR("Company", "E-mail"), Searched).aka("Email|邮箱"),
    field<&Company::industry>("industry", TR("Company", "Industry"), Listed | Filtered).aka("Sector|Vertical|行业|所属行业"),
    field<&Company::employees>("employees", TR("Company", "Employees"), Listed | Filtered).aka("Number of employees|Company size|No. of employees|员工数|员工人数|人数|规模"),
    field<&Company::annualRevenue>("annual_revenue", TR("Company", "Annual revenue"), Filtered).aka("Revenue|Annual sales|Turnover|年收入|年营业额|营收"),
    field<&Company::currency>("currency", TR("Company", "Currency")),
    field<&Company::yearEstablished>("year_established", TR("Company", "Founded"), Filtered).aka("Year founded|Founded|成立年份"),
    field<&Company::country>("country", TR("Company", "Country"), Listed | Filtered).aka("Office location|Billing country|Country/Region|国家"),
    field<&Company::region>("region", TR("Company", "State or province"), Filtered).aka("State|Province|State/Region|Billing state|省份|省"),
    field<&Company::city>("city", TR("Company", "City"), Listed | Filtered).aka("Billing city|Town|城市|市"),
    field<&Company::street>("street", TR("Company", "Street")).aka("Address|Street address|Billing street|地址"),
    field<&Company::postalCode>("postal_code", TR("Company", "Postal code")).aka("Zip|Zip code|Postcode|邮编"),
    field<&Company::tier>("tier", TR("Company", "Tier"), Listed | Filtered).aka("Account tier|Rating|客户级别|等级"),
    field<&Company::source>("source", TR("Company", "Source"), Filtered).aka("Account source|来源"),
    field<&Company::parent>("parent", TR("Company", "Part of"), Filtered).linking("company").aka("Parent|Parent company|Parent account|Subsidiary of|母公司|上级公司"),
    field<&Company::territory>("territory", TR("Company", "Territory"), Filtered).linking("territory"),
    field<&Company::notes>("notes", TR("Company", "Notes"), Multiline).aka("Description|备注|描述"),
});
inline constexpr EntityType Company::type =
    entity<Company>("company", TR("Entity", "Company"), TR("Entity", "Companies"), "name", companyFields);

}
