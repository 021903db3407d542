// SPDX-License-Identifier: MIT
// What an import makes of single cells, on both databases: amounts and their currencies, dates in both orders, addresses, estimates.
#include "app/records.h"
#include "core/model/contact.h"
#include "core/model/lead.h"
#include "core/schema/text_form.h"
#include "support/import_fixture.h"

using namespace tilth;
using namespace tilth::test;
using namespace std::literals;

namespace {

class ImportedCellsTest : public ImportFixture {};

}

// Amount and currency of each lead or deal, in the order of the file.
TEST_P(ImportedCellsTest, AnAmountIsReadByItselfAndInItsOwnCurrency) {
    if (IsSkipped()) return;
    struct Case {
        const char *type, *text;
        std::vector<std::string> amounts;
    };
    for (const auto& [type, text, amounts] :
         {Case{"lead", "name;annual_revenue\nA;¥68,000\nB;21.000,00 €\nC;15.000,00 €\nD;¥1,250,000\nE;US$ 500,000\n",
               {"68000.00 CNY", "21000.00 EUR", "15000.00 EUR", "1250000.00 CNY", "500000.00 USD"}},
          Case{"deal", "name;amount\nA;$ 32,000.00\nB;RMB 28000\nC;¥68,000\nD;JPY 5,000\nE;700\n", {"32000.00 USD", "28000.00 CNY", "68000.00 CNY", "5000 JPY", "700.00 USD"}},
          Case{"deal", "name;amount;currency\nA;¥5,000;JPY\nB;$7;CAD\nC;9 €;€\nD;8;RMB\nE;6;\n", {"5000 JPY", "7.00 CAD", "9.00 EUR", "8.00 CNY", "6.00 USD"}},
          Case{"deal", "name;Amount (EUR)\nA;12.500,00\nB;¥68,000\n", {"12500.00 EUR", "68000.00 CNY"}}}) {
        ImportRequest request;
        request.path = file("-amounts.csv", text);
        request.type = type;
        const auto result = done(request);
        EXPECT_TRUE(result.issues.empty()) << text;
        std::vector<std::string> found;
        const EntityType& entity = *workspace->store().schema().find(type);
        const Field& field = entity.at(type == "lead"s ? "annual_revenue" : "amount");
        for (const std::string name : {"A", "B", "C", "D", "E"})
            for (const auto& record : workspace->store().loadWhere(entity, &entity.at("name"), name)) {
                const std::string currency = currencyOf(entity, *record);
                found.push_back(toText(field, field.of(*record), {currency}) + " " + currency);
            }
        EXPECT_EQ(found, amounts) << text;
        ASSERT_TRUE(workspace->store().undo());
    }
}
TEST_P(ImportedCellsTest, AnAmountThatCouldBeTwoIsRefused) {
    ImportRequest request = leads("name,annual_revenue\nA,100.25\nB,12.125\nC,99.00\n");
    ImportResult result = done(request);
    ASSERT_EQ(result.issues.size(), 1U);
    EXPECT_EQ(result.issues[0].place, "line 3");
    EXPECT_EQ(result.issues[0].field, "annual_revenue");
    EXPECT_EQ(result.issues[0].reason, "'12.125' may be a fraction or thousands; write it without a thousands mark, or say --decimal");
    request.file.decimal = '.';
    EXPECT_TRUE(done(request).issues.empty()) << "a person said it";
}
TEST_P(ImportedCellsTest, MarksThatAreOpenOrMixedAreSaid) {
    for (const auto& [text, note] : {std::pair{"name,annual_revenue\nA,12.500\nB,250.000\n",
                                               "annual_revenue: no cell tells decimals from thousands; \"12.500\" is read as 12500; say --decimal . if that is wrong."},
                                     std::pair{"name,annual_revenue\nA,\"21.000,00\"\nB,\"1,250,000\"\nC,68.000\n",
                                               "annual_revenue: decimal points and decimal commas are mixed; each cell is read by itself, and \"68.000\", which fits both, as 68000."},
                                     std::pair{"name,annual_revenue\nA,\"12,500\"\nB,\"250,000\"\n", ""}, std::pair{"name,annual_revenue\nA,12.500\nB,1250.00\nC,1.250.000\n", "annual_revenue: "}}) {
        ImportRequest request = leads(text);
        request.dryRun = true;
        const auto preview = previewFile(*workspace, request.path, "lead", request.file);
        ASSERT_TRUE(preview);
        const ImportResult result = done(request);
        EXPECT_EQ(preview->notes, result.notes);
        EXPECT_TRUE(result.issues.empty()) << text;
        ASSERT_EQ(result.notes.size(), *note ? 1U : 0U) << text;
        EXPECT_TRUE(!*note || result.notes.front().starts_with(note)) << result.notes.front();
    }
}
TEST_P(ImportedCellsTest, ARowOfTwoCurrenciesIsRefused) {
    const std::string before = state();
    for (const std::string text : {"name,budget,expected_cost,currency\nA,¥5,7,USD\n", "name,budget,expected_cost\nA,7 €,¥5\n", "name,Budget (USD),Expected cost (EUR)\nA,7,5\n"}) {
        ImportRequest request;
        request.path = file("-campaigns.csv", text);
        request.type = "campaign";
        const ImportResult result = done(request);
        ASSERT_EQ(result.issues.size(), 1U) << text;
        EXPECT_NE(result.issues[0].reason.find("a record has one, so write both alike."), std::string::npos);
        EXPECT_EQ(state(), before);
    }
}
TEST_P(ImportedCellsTest, AnAmountOfARecordThatIsThereKeepsItsCurrency) {
    if (IsSkipped()) return;
    const auto revenue = [&](const std::string& row, OnMatch onMatch = OnMatch::Update) {
        ImportRequest request = leads("external_id,name,annual_revenue\n" + row);
        request.onMatch = onMatch;
        const ImportResult result = done(request);
        if (!result.issues.empty()) return result.issues[0].reason;
        const auto lead = workspace->store().findBy<Lead>("external_id", std::string("k")).front();
        return (lead->annualRevenue ? moneyText(*lead->annualRevenue, lead->currency) : "-") + " " + lead->currency;
    };
    EXPECT_EQ(revenue("k,Ada,JPY 5000\n"), "5000 JPY");
    EXPECT_EQ(revenue("k,Ada,7000\n"), "7000 JPY") << "not a hundred times as much";
    EXPECT_EQ(revenue("k,Ada,80 €\n", OnMatch::Fill), "7000 JPY");
    EXPECT_EQ(revenue("k,Ada,80 €\n"), "80.00 EUR");
    EXPECT_EQ(revenue("k,Ada,\n"), "80.00 EUR");
}
TEST_P(ImportedCellsTest, DatesInBothOrdersAreSaid) {
    for (const auto& [text, order, note] :
         {std::tuple{"name,created\nA,25/04/2026\nB,05/14/2026\nC,03/04/2026\nD,13/04/2026\nE,03/03/2026\nF,07/08/2026\n", "",
                     "created: the dates stand in both orders; what fits both, at least 2, is read as day, month, year: \"03/04/2026\" is 2026-04-03. If that is wrong, say --date-order mdy."},
          std::tuple{"name,created\nA,25/04/2026\nB,05/14/2026\nC,03/03/2026\n", "", ""}, std::tuple{"name,created\nA,25/04/2026\nB,05/14/2026\nC,03/04/2026\n", "mdy", ""}}) {
        ImportRequest request = leads(text);
        request.file.dateOrder = order;
        request.dryRun = true;
        const auto preview = previewFile(*workspace, request.path, "lead", request.file);
        ASSERT_TRUE(preview);
        const auto notes = done(request).notes;
        EXPECT_EQ(preview->notes, notes);
        EXPECT_EQ(notes, *note ? std::vector<std::string>{note} : std::vector<std::string>{}) << text;
    }
}
TEST_P(ImportedCellsTest, WhatIsNoAddressIsKeptInTheNotes) {
    if (IsSkipped()) return;
    for (const std::string type : {"lead", "contact"}) {
        ImportRequest request = leads("name,email\nA,x@\nB,foo@@bar\nC,n/a\nD,d@x.example\nE,\"e@x.example; f@x.example\"\nF,Ada <ada@x.example>\n");
        request.type = type;
        const ImportResult result = done(request);
        EXPECT_EQ(result.created, 6);
        EXPECT_EQ(result.noted, 3);
        EXPECT_EQ(result.notes, (std::vector<std::string>{"E-mail: values that this field does not know are kept in the notes: 3, the first is \"x@\"."}));
        const EntityType& entity = *workspace->store().schema().find(type);
        std::string all;
        for (const auto& record : workspace->store().loadWhere(entity, nullptr, {}))
            all.append(std::get<std::string>(entity.at("email").of(*record))).append("|").append(std::get<std::string>(entity.at("notes").of(*record))).append("\n");
        EXPECT_EQ(all, "|E-mail: x@\n|E-mail: foo@@bar\n|\nd@x.example|\ne@x.example|E-mail: e@x.example; f@x.example\nAda <ada@x.example>|\n");
    }
    ImportRequest users = leads("name,login,email\nAda,ada,x@\n");
    users.type = "user";
    const ImportResult refused = done(users);
    ASSERT_EQ(refused.issues.size(), 1U) << "a user has no notes";
    EXPECT_EQ(refused.issues[0].field, "email");
    EXPECT_EQ(refused.issues[0].reason, "E-mail is no e-mail address; write it like ada@example.org.");
}
TEST_P(ImportedCellsTest, ABadAddressIsRefusedUnlessItWasThereBefore) {
    if (IsSkipped()) return;
    const EntityType& type = workspace->type<Contact>();
    Contact contact;
    contact.name = "Ada";
    contact.email = "not a mail";
    const auto refused = addRecord(*workspace, type, contact);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "email");
    ChangeSet old{"Old"};           // as an older program may have left it
    contact.id = workspace->store().newId();
    old.create(type, contact);
    ASSERT_TRUE(workspace->commit(old));
    EXPECT_TRUE(setField(*workspace, type, contact.id, type.at("city"), std::string("Berlin")));
    EXPECT_EQ(setField(*workspace, type, contact.id, type.at("email"), std::string("x@")).error().field, "email");
    EXPECT_TRUE(setField(*workspace, type, contact.id, type.at("email"), std::string("ada@x.example")));
}
TEST_P(ImportedCellsTest, AnEstimateOfEmployeesIsKeptInTheNotes) {
    if (IsSkipped()) return;
    const ImportResult result = done(leads("external_id,name,employees\n1,A,ca. 40\n2,B,~40\n3,C,40+\n4,D,11-50\n5,E,\"1,200\"\n6,F,many\n"));
    EXPECT_EQ(result.created, 5);
    EXPECT_EQ(result.noted, 3);
    EXPECT_EQ(result.notes, (std::vector<std::string>{"Employees: values that this field does not know are kept in the notes: 3, the first is \"ca. 40\"."}));
    ASSERT_EQ(result.issues.size(), 1U);
    EXPECT_EQ(result.issues[0].value, "many");
    std::string all;
    for (const auto& lead : workspace->store().findAll<Lead>()) all.append(lead->employees ? std::to_string(*lead->employees) : "-").append("|").append(lead->notes).append("\n");
    EXPECT_EQ(all, "-|Employees: ca. 40\n-|Employees: ~40\n40|\n-|Employees: 11-50\n1200|\n");
}

INSTANTIATE_TEST_SUITE_P(On, ImportedCellsTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });
