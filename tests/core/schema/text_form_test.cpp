// SPDX-License-Identifier: MIT
// Values to text and back, for every type of field.
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include "core/schema/registry.h"
#include "core/schema/text_form.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

const Field& field(const EntityType& type, std::string_view key) { return type.at(key); }
Value whole(std::int64_t n) { return Value{n}; }

TEST(TextForm, WritesAndReadsBackTheSame) {
    const Field decimal{"share", "Share", Type::Decimal};
    const struct { const Field& field; Value value; std::string currency, text; } rows[] = {
        {field(Deal::type, "company"), whole(6312345678901234567), "", "6312345678901234567"},
        {field(Deal::type, "amount"), whole(1000553400), "USD", "10005534.00"},
        {field(Deal::type, "amount"), whole(-5), "EUR", "-0.05"},
        {field(Deal::type, "amount"), whole(1200), "JPY", "1200"},
        {field(Deal::type, "close_date"), whole(20779), "", "2026-11-22"},
        {field(Deal::type, "stage_since"), whole(1795334400), "", "2026-11-22T08:00:00Z"},
        {field(Deal::type, "probability"), whole(60), "", "60"},
        {field(Lead::type, "status"), whole(6), "", "converted"},
        {field(Touch::type, "responded"), whole(1), "", "true"},
        {field(Touch::type, "responded"), whole(0), "", "false"},
        {field(Lead::type, "notes"), Value{std::string(" a\r\n\tb ")}, "", " a\r\n\tb "},
        {decimal, Value{0.1}, "", "0.1"},
        {decimal, Value{-1.5e300}, "", "-1.5e+300"},
    };
    for (const auto& row : rows) {
        const TextContext context{row.currency};
        EXPECT_EQ(toText(row.field, row.value, context), row.text);
        const Result<Value> read = fromText(row.field, row.text, context);
        ASSERT_TRUE(read) << row.text << ": " << read.error().text;
        EXPECT_EQ(*read, row.value) << row.text;
    }
}

TEST(TextForm, ReadsWhatPeopleWrite) {
    const struct { const Field& field; std::string_view text; Value value; } rows[] = {
        {field(Touch::type, "responded"), "是", whole(1)},
        {field(Touch::type, "responded"), " NO ", whole(0)},
        {field(Lead::type, "status"), "CONVERTED", whole(6)},
        {field(Lead::type, "lifecycle"), "MQL", whole(2)},
        {field(Touch::type, "kind"), "Mail opened", whole(7)},
        {field(Lead::type, "employees"), "1,200", whole(1200)},
        {field(Lead::type, "employees"), "+5", whole(5)},
        {field(Deal::type, "amount"), "1,234.50", whole(123450)},
        {field(Lead::type, "employees"), "", Value{}},
        {field(Lead::type, "employees"), "  ", Value{}},
        {field(Lead::type, "notes"), "", Value{std::string()}},
    };
    for (const auto& row : rows) {
        const Result<Value> read = fromText(row.field, row.text, {"USD"});
        ASSERT_TRUE(read) << row.text << ": " << read.error().text;
        EXPECT_EQ(*read, row.value) << row.text;
    }
}

TEST(TextForm, InstantsWithoutOffsetAreOfTheZone) {
    const Result<Zone> beijing = Zone::fromRule("Asia/Shanghai", "CST-8");
    ASSERT_TRUE(beijing);
    const Result<Value> read = fromText(field(Touch::type, "at"), "2026-11-22T16:00", {{}, *beijing, {}});
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, whole(1795334400));
}

TEST(TextForm, MistakesNameFieldTextAndRemedy) {
    const struct { const Field& field; std::string_view text, remedy; } rows[] = {
        {field(Lead::type, "employees"), "many", "whole number"}, {field(Lead::type, "employees"), "12.5", "whole number"},
        {field(Lead::type, "employees"), "9223372036854775808", "whole number"},
        {field(Lead::type, "status"), "hot", "new, attempting"},  {field(Deal::type, "close_date"), "2026-02-30", "2026"},
        {field(Deal::type, "amount"), "lots", "lots"},            {field(Touch::type, "responded"), "maybe", "true or false"},
        {field(Deal::type, "company"), "Acme", "id"},             {field(Deal::type, "company"), "-4", "id"},
    };
    for (const auto& row : rows) {
        const Result<Value> read = fromText(row.field, row.text, {"USD"});
        ASSERT_FALSE(read) << row.text;
        EXPECT_EQ(read.error().field, row.field.key);
        EXPECT_TRUE(read.error().text.starts_with(std::string(row.field.label) + ": ")) << read.error().text;
        EXPECT_NE(read.error().text.find(row.text), std::string::npos) << read.error().text;
        EXPECT_NE(read.error().text.find(row.remedy), std::string::npos) << read.error().text;
    }
}

TEST(TextForm, LinksAreFoundByTheCallersRule) {
    TextContext context;
    context.link = [](const Field& f, std::string_view text) -> Result<std::int64_t> {
        if (f.target == "company" && text == "Acme") return 77;
        return Error{Error::NotFound, "no such company"};
    };
    EXPECT_EQ(*fromText(field(Deal::type, "company"), "Acme", context), whole(77));
    const Result<Value> none = fromText(field(Deal::type, "company"), "Zenith", context);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Error::NotFound);
    EXPECT_EQ(none.error().text, "Company: no such company");
}

TEST(TextForm, FieldsHaveSeveralNames) {
    CustomField region;
    region.entityName = "lead", region.key = "region2", region.label = "Sales Region";
    const Schema schema(std::vector{region});
    const EntityType& lead = schema.of<Lead>();
    for (const auto& [word, key] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"email", "email"}, {"E-Mail", "email"}, {"邮箱", "email"}, {"EMAIL", "email"}, {"region2", "custom.region2"},
             {"sales region", "custom.region2"}, {"custom.region2", "custom.region2"}}) {
        const Field* f = fieldNamed(lead, word);
        ASSERT_TRUE(f) << word;
        EXPECT_EQ(f->key, key);
    }
    EXPECT_FALSE(fieldNamed(lead, "amont"));
    EXPECT_FALSE(fieldNamed(lead, ""));
}

TEST(TextForm, CurrencyIsTheRecordsOwn) {
    Deal deal;
    deal.currency = "JPY";
    EXPECT_EQ(currencyOf(Deal::type, deal), "JPY");
    EXPECT_EQ(currencyOf(Touch::type, Touch{}), "");
}

}
}
