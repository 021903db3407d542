// SPDX-License-Identifier: MIT
// Conditions on a lead's fields.
#include "core/lead/condition_values.h"
#include "core/lead/scoring.h"
#include "core/model/lead.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

struct Case {
    const char* field;
    FitOp op;
    std::vector<Value> values;
    bool holds;
};
Lead sample() {
    Lead lead;
    lead.title = "Sales DIRECTOR";
    lead.email = "ada@Example.org";
    lead.employees = 120;
    lead.annualRevenue = Money{5'000'000'00};
    lead.status = LeadStatus::Connected;
    lead.campaign = Link{(std::int64_t{1} << 60) + 1};
    lead.wakeOn = Date{std::chrono::year{2026} / 3 / 1};
    lead.country = "中国";
    return lead;
}

}

TEST(FitCondition, everyOperation) {
    const Lead lead = sample();
    const std::vector<Case> cases{
        {"title", FitOp::Equals, {"sales director"}, true}, {"title", FitOp::Differs, {"Sales Director"}, false},
        {"title", FitOp::In, {"CEO", "Sales Director"}, true}, {"title", FitOp::NotIn, {"CEO"}, true},
        {"title", FitOp::Contains, {"direct"}, true}, {"title", FitOp::NotContains, {"direct"}, false},
        {"title", FitOp::Starts, {"SALES"}, true}, {"title", FitOp::Ends, {"Director"}, true}, {"title", FitOp::Ends, {"Sales"}, false},
        {"country", FitOp::Equals, {"中国"}, true}, {"email", FitOp::OwnDomain, {}, true}, {"email", FitOp::FreeDomain, {}, false},
        {"employees", FitOp::Between, {std::int64_t{51}, std::int64_t{120}}, true}, {"employees", FitOp::More, {std::int64_t{120}}, false},
        {"employees", FitOp::AtLeast, {std::int64_t{120}}, true}, {"employees", FitOp::Less, {std::int64_t{121}}, true},
        {"employees", FitOp::AtMost, {std::int64_t{119}}, false}, {"annual_revenue", FitOp::AtLeast, {std::int64_t{5'000'000}}, true},
        {"annual_revenue", FitOp::More, {5'000'000.0}, false}, {"status", FitOp::Equals, {"connected"}, true},
        {"status", FitOp::In, {"new", "junk"}, false}, {"wake_on", FitOp::AtMost, {"2026-03-01"}, true}, {"wake_on", FitOp::Less, {"2026-03-01"}, false},
        {"campaign", FitOp::Equals, {"1152921504606846977"}, true}, {"campaign", FitOp::Equals, {"1152921504606846976"}, false},
        {"consent", FitOp::Differs, {"refused"}, true}};
    for (const Case& c : cases) {
        const Field& field = Lead::type.at(c.field);
        const auto compiled = compileCondition(field, {c.field, c.op, c.values});
        ASSERT_TRUE(compiled) << c.field << ": " << compiled.error().text;
        EXPECT_EQ(holds(*compiled, field.of(lead)), c.holds) << c.field << " " << fitOpWords[static_cast<std::size_t>(c.op)].name;
    }
}

TEST(FitCondition, whatIsMissingSatisfiesEmptyAlone) {
    const Lead nobody;
    for (std::size_t i = 0; i < fitOpWords.size(); ++i) {
        const auto op = static_cast<FitOp>(i);
        for (const char* key : {"title", "employees"}) {
            const Field& field = Lead::type.at(key);
            const Value one = field.type == Type::Text ? Value{"x"} : Value{std::int64_t{1}};
            const auto compiled = compileCondition(field, {key, op, {one, one}});
            if (!compiled) continue;
            EXPECT_EQ(holds(*compiled, field.of(nobody)), op == FitOp::Empty) << key << " " << fitOpWords[i].name;
        }
    }
}

TEST(FitCondition, freeMailIsToldFromOrganisations) {
    const Field& email = Lead::type.at("email");
    const auto free = compileCondition(email, {"email", FitOp::FreeDomain, {}});
    const auto own = compileCondition(email, {"email", FitOp::OwnDomain, {}});
    struct Mail { const char* address; bool free, own; };
    for (const Mail& m : {Mail{"a@GMAIL.com", true, false}, {"a@qq.com", true, false}, {"a@acme.example", false, true}, {"acme.example", false, false},
                          {"x@", false, false}, {"foo@@bar", false, false}, {"x@@gmail.com", false, false}, {"not a@mail", false, false}}) {
        EXPECT_EQ(holds(*free, Value{m.address}), m.free) << m.address;
        EXPECT_EQ(holds(*own, Value{m.address}), m.own) << m.address;
    }
}

}
