// SPDX-License-Identifier: MIT
// What a record may hold, and the faults that are found.
#include "core/model/affiliation.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/schema/validate.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

Lead aLead() {
    Lead lead;
    lead.name = "Ada";
    return lead;
}

TEST(Validate, AGoodRecordHasNoFaults) {
    Lead lead = aLead();
    lead.notes = std::string(longestText, 'x');
    lead.company = "华为 \xF0\x9F\x98\x80 \x1B[31m";
    lead.budget = 3;
    EXPECT_TRUE(validate(Lead::type, lead).empty());
}

TEST(Validate, EachFaultNamesItsField) {
    const struct { std::string_view field, words; void (*spoil)(Lead&); } rows[] = {
        {"name", "missing", [](Lead& l) { l.name.clear(); }},
        {"notes", "1 MB", [](Lead& l) { l.notes.assign(longestText + 1, 'x'); }},
        {"city", "NUL", [](Lead& l) { l.city = std::string("a\0b", 3); }},
        {"email", "UTF-8", [](Lead& l) { l.email = "\xC0\x80"; }},
        {"email", "UTF-8", [](Lead& l) { l.email = "\xED\xA0\x80"; }},
        {"email", "UTF-8", [](Lead& l) { l.email = "\xE4\xBD"; }},
        {"email", "E-mail is no e-mail address; write it like ada@example.org.", [](Lead& l) { l.email = "x@"; }},
        {"email", "address", [](Lead& l) { l.email = "foo@@bar"; }},
        {"email", "address", [](Lead& l) { l.email = "no at sign.example"; }},
        {"status", "choices", [](Lead& l) { l.status = static_cast<LeadStatus>(99); }},
        {"need", "BANT", [](Lead& l) { l.need = 4; }},
    };
    for (const auto& row : rows) {
        Lead lead = aLead();
        row.spoil(lead);
        const std::vector<Error> faults = validate(Lead::type, lead);
        ASSERT_EQ(faults.size(), 1u) << row.field;
        EXPECT_EQ(faults[0].field, row.field);
        EXPECT_NE(faults[0].text.find(row.words), std::string::npos) << faults[0].text;
    }
}

TEST(Validate, WhatWasWrongBeforeAndIsNotTouchedIsPassedOver) {
    Lead before = aLead();
    before.email = "x@";
    Lead now = before;
    now.city = "Berlin";
    EXPECT_TRUE(validate(Lead::type, &before, now).empty());
    EXPECT_EQ(validate(Lead::type, nullptr, now).size(), 1u);
    now.email = "y@";
    EXPECT_EQ(validate(Lead::type, &before, now).size(), 1u);
}

TEST(Validate, AnAmountIsNotNegative) {
    Deal deal;
    deal.name = "Pump";
    deal.amount = Money{0};
    EXPECT_TRUE(validate(Deal::type, deal).empty());
    deal.amount = Money{-1};
    const std::vector<Error> faults = validate(Deal::type, deal);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].field, "amount");
    EXPECT_EQ(faults[0].text, "Amount is negative; write it without the minus.");
}

TEST(Validate, RequiredLinksMustBeThere) {
    Affiliation place;
    place.contact = {5};
    const std::vector<Error> faults = validate(Affiliation::type, place);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].field, "company");
}

}
}
