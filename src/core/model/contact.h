// SPDX-License-Identifier: MIT
// A person known to sales, usually in a company.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class Consent { Unknown, Granted, Refused };
inline constexpr std::array consentChoices{Choice{"unknown", TR("Consent", "Unknown")}, Choice{"granted", TR("Consent", "Granted")},
                                           Choice{"refused", TR("Consent", "Refused")}};

struct Contact : Entity {
    std::string name, firstName, lastName, title, department, email, otherEmails, phone, mobile, otherPhones;
    Link company;
    std::string website, country, region, city, street, postalCode, language, source, notes;
    Consent consent = Consent::Unknown;
    std::optional<Date> birthday;
    Link lead, territory;
    static const EntityType type;
};
inline constexpr auto contactFields = withCommon(std::array{
    field<&Contact::name>("name", TR("Contact", "Name"), Required | Listed | Searched | Personal).aka("Full name|Contact name|Display name|姓名|联系人|联系人姓名"),
    field<&Contact::firstName>("first_name", TR("Contact", "First name"), Personal).aka("Given name|Forename|名"),
    field<&Contact::lastName>("last_name", TR("Contact", "Last name"), Personal).aka("Family name|Surname|姓"),
    field<&Contact::title>("title", TR("Contact", "Job title"), Listed | Filtered).aka("Title|Position|Job|职位|职务"),
    field<&Contact::company>("company", TR("Contact", "Company"), Listed | Filtered).linking("company").aka("Account|Account name|Company name|Organization|Organization Name|公司|公司名称|单位"),
    field<&Contact::department>("department", TR("Contact", "Department")).aka("Dept|部门"),
    field<&Contact::email>("email", TR("Contact", "E-mail"), Listed | Searched | Personal).aka("Email|Email address|E-mail address|Work email|邮箱|电子邮箱|电子邮件"),
    field<&Contact::otherEmails>("other_emails", TR("Contact", "Other e-mails"), Searched | Personal).aka("Secondary email|Email 2|Personal email"),
    field<&Contact::phone>("phone", TR("Contact", "Phone"), Listed | Searched | Personal).aka("Phone number|Telephone|Work phone|Business phone|电话|联系电话|座机"),
    field<&Contact::mobile>("mobile", TR("Contact", "Mobile"), Searched | Personal).aka("Mobile phone|Cell|Cell phone|手机|手机号|手机号码"),
    field<&Contact::otherPhones>("other_phones", TR("Contact", "Other phones"), Searched | Personal).aka("Phone 2|Home phone"),
    field<&Contact::website>("website", TR("Contact", "Website"), Personal).aka("URL|LinkedIn|网站"),
    field<&Contact::country>("country", TR("Contact", "Country"), Filtered).aka("Mailing country|Country/Region|国家"),
    field<&Contact::region>("region", TR("Contact", "State or province")).aka("State|Province|Mailing state|省份"),
    field<&Contact::city>("city", TR("Contact", "City"), Filtered).aka("Mailing city|Town|城市"),
    field<&Contact::street>("street", TR("Contact", "Street"), Personal).aka("Address|Mailing street|Street address|地址"),
    field<&Contact::postalCode>("postal_code", TR("Contact", "Postal code"), Personal).aka("Zip|Zip code|Postcode|邮编"),
    field<&Contact::language>("language", TR("Contact", "Language"), Filtered).aka("Preferred language|语言"),
    field<&Contact::birthday>("birthday", TR("Contact", "Birthday"), Filtered | Personal).aka("Birthdate|Date of birth|生日"),
    field<&Contact::source>("source", TR("Contact", "Source"), Filtered | Locked).aka("Lead source|Original source|来源|客户来源"),
    field<&Contact::consent>("consent", TR("Contact", "Mail consent"), Filtered).choosing(consentChoices).aka("Marketing consent|Opt in"),
    field<&Contact::lead>("lead", TR("Contact", "Came from lead"), Hidden).linking("lead"),
    field<&Contact::territory>("territory", TR("Contact", "Territory"), Filtered).linking("territory"),
    field<&Contact::notes>("notes", TR("Contact", "Notes"), Multiline | Personal).aka("Description|Background|备注|描述"),
});
inline constexpr EntityType Contact::type =
    entity<Contact>("contact", TR("Entity", "Contact"), TR("Entity", "Contacts"), "name", contactFields);

}
