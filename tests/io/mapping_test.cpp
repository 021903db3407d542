// SPDX-License-Identifier: MIT
// Headings of many programs and languages find their fields (U6), and what fits nowhere stays visible.
#include "io/mapping.h"
#include "core/schema/registry.h"
#include "io/choice_words.h"
#include "io/heading_index.h"
#include "io/table_file.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find('|');
        parts.emplace_back(text.substr(0, end));
        if (end == text.npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string shown(const std::vector<Match>& matches) {
    std::string all;
    for (const Match& m : matches) {
        all.append(all.empty() ? "" : "|").append(m.field ? m.field->key : "-");
        if (m.rank > 0) all.append("#").append(std::to_string(m.rank));
    }
    return all;
}

struct Case {
    std::string_view type, headings, fields;
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.type << ": " << c.headings; }

class Headings : public testing::TestWithParam<Case> {};

TEST_P(Headings, FindTheirFields) {
    const auto [type, headings, fields] = GetParam();
    ASSERT_NE(findType(type), nullptr);
    EXPECT_EQ(shown(matchHeadings(split(headings), *findType(type))), fields);
}

INSTANTIATE_TEST_SUITE_P(Mapping, Headings, testing::Values(
    // our own names
    Case{"lead", "name|first_name|email|postal_code|utm_source|mql_at|external_id", "name|first_name|email|postal_code|utm_source|mql_at|external_id"},
    Case{"lead", "Name|First name|E-mail|Postal code|UTM source|Job title", "name|first_name|email|postal_code|utm_source|title"},
    // writing of the same word
    Case{"lead", "E-Mail *|  PHONE  |First_Name|lastName|Company (required)|City:|ＥＭＡＩＬ", "email|phone|first_name|last_name|company|city|email#1"},
    Case{"lead", "☎ Contact|\u200bEmail|Téléphone|\"Company\"|#Employees", "name|email|phone|company|employees"},
    // programs
    Case{"lead", "Record ID|First Name|Last Name|Email|Phone Number|Lead Status|Lifecycle Stage|Original Source|Create Date", "external_id|first_name|last_name|email|phone|status|lifecycle|source|created"},
    Case{"lead", "Lead ID|FirstName|LastName|Email|Phone|Company|LeadSource|Status|OwnerId", "external_id|first_name|last_name|email|phone|company|source|status|owner"},
    Case{"lead", "Lead Source|Lead Status|Owner Alias|Created Date|NumberOfEmployees|AnnualRevenue|PostalCode|State/Province", "source|status|owner|created|employees|annual_revenue|postal_code|region"},
    Case{"lead", "Lead Name|Email|Phone|Lead Source|Lead Owner|Lead Status|Industry|No. of Employees|Zip Code", "name|email|phone|source|owner|status|industry|employees|postal_code"},
    Case{"lead", "id|created_time|campaign_name|platform|full_name|email|phone_number|city|state|country|form_name", "external_id|created|campaign|source|name|email|phone|city|region|country|-"},
    Case{"lead", "GCLID|Lead Email|Lead Phone|Conversion Name|Conversion Time|Keyword|Device", "external_id|email|phone|-|created|utm_term|-"},
    Case{"lead", "User Email|User Phone|Conversion Currency|Match Type", "email|phone|currency|-"},
    Case{"lead", "Email Address|First Name|Last Name|OPTIN_TIME|NOTES|MEMBER_RATING|TAGS|LEID", "email|first_name|last_name|created|notes|-|-|-"},
    Case{"lead", "EMAIL|LASTNAME|FIRSTNAME|SMS|ADDED_TIME|MODIFIED_TIME", "email|last_name|first_name|mobile|created|-"},
    Case{"contact", "Person - ID|Person - Name|Person - Email|Person - Phone|Organization - Name", "external_id|name|email|phone|company"},
    Case{"contact", "Name|Given Name|Family Name|Birthday|Occupation|E-mail 1 - Type|E-mail 1 - Value|Phone 1 - Value|Organization 1 - Name|Organization 1 - Title|Nickname", "name|first_name|last_name|birthday|title|-|email|phone|company|title#1|-"},
    Case{"contact", "First Name|Last Name|Organization Name|Organization Title|Labels|E-mail 1 - Label|E-mail 1 - Value", "first_name|last_name|company|title|-|-|email"},
    Case{"contact", "Title|E-mail Address|E-mail 2 Address|Business Phone|Home Phone|Mobile Phone|Job Title|Business City|Home City|Business Fax|Assistant's Phone", "title#1|email|email#1|phone|phone#1|mobile|title|city|city#1|-|-"},
    Case{"contact", "Display Name|Primary Email|Secondary Email|Work Phone|Mobile Number|Organization|Work Address|Work Address 2|Fax Number", "name|email|email#1|phone|mobile|company|street|street#1|-"},
    Case{"contact", "First Name|Last Name|URL|Email Address|Company|Position|Connected On", "first_name|last_name|website|email|company|title|created"},
    Case{"contact", "First Name|Account Name|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Last Activity", "first_name|company|city|region|postal_code|-"},
    Case{"contact", "email_home|email_work|phone_other|phone_work|company_id|company|sales|has_newsletter|background|last_seen", "email#1|email|phone#1|phone|company#1|company|owner|consent|notes|-"},
    Case{"company", "Record ID|Company name|Website URL|Company owner|Create Date|Legal entity address", "external_id|name|website|owner|created|street"},
    Case{"company", "ID|NAME|PARENTID|BILLINGSTREET|SHIPPINGSTREET|BILLINGCITY|PHONE|FAX|ANNUALREVENUE|NUMBEROFEMPLOYEES|OWNERID|DESCRIPTION|ISDELETED", "external_id|name|parent|street|street#1|city|phone|-|annual_revenue|employees|owner|notes|-"},
    Case{"company", "account|sector|year_established|revenue|employees|office_location|subsidiary_of", "name|industry|year_established|annual_revenue|employees|country|parent"},
    Case{"deal", "opportunity_id|sales_agent|product|account|deal_stage|engage_date|close_date|close_value", "external_id|owner|product|company|stage|created|close_date|amount"},
    Case{"deal", "Record ID|Deal Name|Deal Stage|Amount|Deal owner|Associated Company IDs|Lead source|Close Date|Pipeline|Closed Lost Reason", "external_id|name|stage|amount|owner|company|source|close_date|pipeline|lost_reason"},
    Case{"deal", "Id|AccountId|Name|StageName|Amount|Probability|CloseDate|NextStep|LeadSource|CampaignId|CurrencyIsoCode", "external_id|company|name|stage|amount|probability|close_date|next_step|source|campaign|currency"},
    Case{"deal", "Deal - Title|Deal - Value|Deal - Expected close date|Deal - Owner|Deal - Organization|Deal - Contact person", "name|amount|close_date|owner|company|contact"},
    Case{"user", "sales_agent|manager|regional_office", "name|manager|territory"},
    Case{"product", "product|series|sales_price|SKU", "name|series|price|external_id"},
    Case{"campaign", "Campaign Name|Campaign Type|Start Date|End Date|Budgeted Cost|Actual Cost|Campaign state", "name|type|starts_on|ends_on|budget|actual_cost|status"},
    Case{"campaign", "Reporting starts|Reporting ends|Campaign name|Campaign delivery|Amount spent (USD)|Impressions", "starts_on|ends_on|name|status|actual_cost|impressions"},
    Case{"campaign", "Start Date (in UTC)|Campaign Group Name|Campaign ID|Currency|Total Spent", "starts_on|parent|external_id|currency|actual_cost"},
    Case{"touch", "email|event_type|timestamp|page_url|campaign", "lead|kind|at|detail|campaign"},
    Case{"activity", "Subject|Due Date|Priority|Status|Contact|Comments", "subject|due_on|priority|status|contact|notes"},
    // Chinese
    Case{"lead", "线索名称|公司|手机号|邮箱|来源(1网站/2电话/3推荐/4广告)|备注", "name|company|mobile|email|source|notes"},
    Case{"lead", "客户名称|联系人|手机|电话|QQ|微信|地址|备注|来源|客户行业|客户状态|创建时间|归属人|创建人", "company|name|mobile|phone|-|-|street|notes|source|industry|status|created|owner|-"},
    Case{"lead", "客户名称|手机号码|電話|電子郵箱|國家|省份|城市", "name|mobile|phone|email|country|region|city"},
    Case{"company", "客户名称*|行业|规模|来源渠道(1自主开发 2同行推荐)|联系地址|负责人|官网", "name|industry|employees|source|street|owner|website"},
    Case{"deal", "Deal Name|Main Competitor", "name|competitor"},
    Case{"deal", "Opportunity Name|Lost to", "name|competitor"},
    Case{"deal", "商机名称|主要竞争对手", "name|competitor"},
    Case{"deal", "商机名称|客户名称|销售阶段|预计金额|预计成交日期|负责人|赢率|币种|输单原因", "name|company|stage|amount|close_date|owner|probability|currency|lost_reason"},
    Case{"campaign", "活动名称|活动类型|开始日期|结束日期|预算|实际花费|渠道|状态", "name|type|starts_on|ends_on|budget|actual_cost|channel|status"},
    Case{"campaign", "日期|推广计划|消费", "-|name|actual_cost"},
    // other languages
    Case{"lead", "Nom|Prénom|Courriel|Téléphone|Entreprise|Poste|Ville|Code postal|Pays|Commentaires", "last_name|first_name|email|phone|company|title|city|postal_code|country|notes"},
    Case{"lead", "Nom|Email|Téléphone|Entreprise|Statut", "name|email|phone|company|status"},
    Case{"lead", "Vorname|Nachname|E-Mail-Adresse|Telefon|Firma|Straße|PLZ|Ort|Land|Bemerkungen", "first_name|last_name|email|phone|company|street|postal_code|city|country|notes"},
    Case{"lead", "Nombre|Correo|Telefono|Empresa|Notas|País|Móvil", "name|email|phone|company|notes|country|mobile"},
    Case{"lead", "الاسم|البريد|الهاتف|Company", "name|email|phone|company"}, Case{"lead", "नाम|फ़ोन|ईमेल", "name|phone|email"},
    Case{"lead", "氏名|会社名|メールアドレス|電話番号", "name|company|email|phone"}, Case{"lead", "이름|회사명|이메일|전화번호", "name|company|email|phone"},
    Case{"lead", "Имя|Компания|Телефон|Почта", "name|company|phone|email"},
    // slips
    Case{"lead", "Nmae|Emial|Phne|Compny|Statu", "name|email|phone|company|status"},
    Case{"lead", "Frist Name|Lsat Name|Adress|Indsutry|Webiste|Contry", "first_name|last_name|street|industry|website|country"},
    Case{"lead", "Stage|Rating|Gender|Fax|Age|Tags|Impressions|Property|Extra1|Notation", "-|-|-|-|-|-|-|-|-|-"},
    // repeats and numbers
    Case{"lead", "Name|Email|Phone|Name (2)|Email (2)|Notes|Notes (2)", "name|email|phone|name#1|email#1|notes|notes#1"},
    Case{"contact", "Phone 1|Phone 2|Phone 3|Email 1|Email 2|Address 1|Address 2", "phone|phone#1|phone#2|email|email#1|street|street#1"}));

std::vector<Match> ofFile(std::string_view type, std::string text) {
    const auto file = openTable(std::move(text));
    return matchHeadings((*file)->rows()->headings(), *findType(type), columnKinds(**file));
}

TEST(MappingByValues, VetoesWhatTheValuesContradict) {
    EXPECT_EQ(shown(ofFile("lead", "Lead Name,☎ Contact,Country Code,Budget\nJohn Doe,555-6001,+1,1200\nJane Doe,555-6002,+44,900\n")), "name|phone|-|-");
    const auto matches = ofFile("lead", "Name,Status,Budget\nA,zzz,3\nB,yyy,2\n");
    EXPECT_EQ(shown(matches), "name|-|budget");
    EXPECT_NE(matches[1].why.find("Status"), std::string::npos);
    EXPECT_EQ(shown(ofFile("lead", "Name,Budget\nA,1200\nB,1\nC,1\nD,much\n")), "name|-");
    EXPECT_EQ(shown(ofFile("company", "Name,ORACLE_ID__C,Comments\nA,1-000000,5\nB,1-000001,6\n")), "name|-|-");
}

TEST(MappingByValues, ColumnsThatFitTheirValuesComeFirst) {
    const auto matches = ofFile("campaign", "Campaign,Status,Campaign status\nA,Ended,Enabled\nB,Not eligible,Paused\n");
    EXPECT_EQ(shown(matches), "name|status#1|status");
}

TEST(MappingByValues, MailAndPhoneAreFoundWithoutHeading) {
    EXPECT_EQ(shown(ofFile("lead", "john@x.com,John,+49 30 123456\nada@x.com,Ada,+49 30 123457\n")), "email|-|phone");
}

TEST(Mapping, OverflowTakesWhatTheFirstColumnHasNoRoomFor) {
    const auto matches = matchHeadings(split("Email|Secondary Email|Street|Street 2|Name|Full name"), *findType("contact"));
    EXPECT_EQ(matches[1].overflow, findType("contact")->find("other_emails"));
    EXPECT_EQ(matches[3].overflow, findType("contact")->find("street"));
    EXPECT_EQ(matches[5].overflow, nullptr);
    EXPECT_EQ(matches[0].overflow, nullptr);
    EXPECT_EQ(matchHeadings(split("Email|Email (2)"), *findType("lead"))[1].overflow, findType("lead")->find("notes"));
}

TEST(Mapping, SaysHowSureItIs) {
    const auto matches = matchHeadings(split("Name|email|Full name|Correo|Phne|xyz|Amount spent (EGP)|OwnerId"), *findType("lead"));
    EXPECT_EQ(matches[0].by, MatchedBy::Label);
    EXPECT_EQ(matches[2].by, MatchedBy::Alias);
    EXPECT_EQ(matches[3].by, MatchedBy::Synonym);
    EXPECT_EQ(matches[4].by, MatchedBy::Likeness);
    EXPECT_EQ(matches[5].by, MatchedBy::Nothing);
    EXPECT_EQ(matches[6].currency, "EGP");
    EXPECT_TRUE(matches[7].reference);
    EXPECT_LT(matches[4].confidence, 0.8);
    EXPECT_GT(matches[0].confidence, matches[2].confidence);
}

TEST(Mapping, AliasTablesNameFieldsThatExist) {
    for (const HeadingAliases& a : headingAliases())
        for (const EntityType* type : allTypes()) {
            const std::string framed = std::string(" ").append(type->name).append(" ");
            if (a.types.find(framed) == a.types.npos) continue;
            const Field* field = type->find(a.field);
            EXPECT_TRUE(field || a.types.find(" user ") != a.types.npos || a.types.size() > 20) << type->name << "." << a.field;
            if (field && a.role == HeadingRole::Id && field->key != "external_id") { EXPECT_TRUE(field->type == Type::Link || field->type == Type::Text) << a.field; }
        }
}

TEST(NormalHeading, KeepsLettersOfAllScripts) {
    EXPECT_EQ(normalHeading("E-Mail *"), "email");
    EXPECT_EQ(normalHeading("Phone (home)"), "phone");
    EXPECT_EQ(fullHeading("Phone (home)"), "phonehome");
    EXPECT_EQ(normalHeading("來源"), normalHeading("来源"));
    EXPECT_EQ(normalHeading("(all)"), "all");
    EXPECT_EQ(normalHeading("Größe"), "grosse");
    EXPECT_EQ(normalHeading("ORACLE_ID__c"), "oracleid");
    EXPECT_TRUE(isKnownHeading("Phone Number"));
    EXPECT_FALSE(isKnownHeading("John Doe"));
}

TEST(EditDistance, CountsSwapsAsOne) {
    EXPECT_EQ(editDistance(U"nmae", U"name"), 1);
    EXPECT_EQ(editDistance(U"phne", U"phone"), 1);
    EXPECT_EQ(editDistance(U"same", U"same"), 0);
    EXPECT_EQ(editDistance(U"abc", U"xyz"), 3);
    EXPECT_EQ(editDistance(U"a", U"abcdefgh"), 3);
}

TEST(MatchChoice, KnowsOtherProgramsWords) {
    const Field& status = findType("lead")->at("status");
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"new", "new"}, {"NEW", "new"}, {"Open - Not Contacted", "new"}, {"Working - Contacted", "connected"}, {"Closed - Converted", "converted"},
        {"IN_PROGRESS", "attempting"}, {"Junk Lead", "junk"}, {"跟进中", "attempting"}, {"Nouveau", "new"}, {"GOOD_LEAD_FOLLOW_UP", "connected"}};
    for (const auto& [word, choice] : cases) {
        ASSERT_NE(matchChoice(status, word), nullptr) << word;
        EXPECT_EQ(matchChoice(status, word)->name, choice) << word;
    }
    EXPECT_EQ(matchChoice(status, "zzz"), nullptr);
    EXPECT_EQ(matchChoice(status, ""), nullptr);
    EXPECT_EQ(matchChoice(findType("contact")->at("consent"), "Unsubscribed")->name, "refused");
    EXPECT_EQ(matchChoice(findType("campaign")->at("status"), "Paused")->name, "inactive");
    EXPECT_EQ(matchChoice(findType("lead")->at("lifecycle"), "marketingqualifiedlead")->name, "mql");
}

}
}
