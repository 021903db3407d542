// SPDX-License-Identifier: MIT
// Sales methods: the ten delivered ones with texts in both languages, gaps, points and verdict, missing roles, faults by their path.
#include "core/deal/sales_methods.h"
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace tilth::test {
namespace {

std::vector<SalesMethod> delivered() {
    std::ifstream file(std::string(TILTH_SOURCE_DIR) + "/resources/defaults/methods.json", std::ios::binary);
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    const auto methods = parseMethods(json);
    EXPECT_TRUE(methods) << (methods ? "" : methods.error().text);
    return methods ? *methods : std::vector<SalesMethod>{};
}
SalesMethod named(std::string_view key) {
    for (const SalesMethod& m : delivered())
        if (m.key == key) return m;
    return {};
}
MethodAnswer answer(std::string_view element, std::optional<Strength> strength, std::int64_t id = 1, std::string_view method = "meddic") {
    MethodAnswer a;
    a.id = id;
    a.method = method;
    a.element = element;
    a.strength = strength;
    return a;
}
BuyingRole role(DealRole part) {
    BuyingRole r;
    r.role = part;
    return r;
}
bool isWhole(const MethodText& text) { return !text.en.empty() && !text.zh.empty(); }

}

TEST(SalesMethods, theTenOfTheTrade) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> expected{
        {"spin", {"situation", "problem", "implication", "need_payoff"}},
        {"solution", {"pain", "power", "vision", "value", "control"}},
        {"neat", {"needs", "economic_impact", "authority", "timeline"}},
        {"conceptual", {"get_information", "give_information", "get_commitment"}},
        {"snap", {"simple", "invaluable", "aligned", "priority", "allow_access", "start_change", "choose_resources"}},
        {"customer_centric", {"goal", "scenario", "event", "question", "player", "action"}},
        {"inbound", {"identify", "connect", "explore", "advise"}},
        {"meddic", {"metrics", "economic_buyer", "decision_criteria", "decision_process", "pain", "champion"}},
        {"challenger", {"teach", "tailor", "take_control"}},
        {"sandler", {"rapport", "contract", "pain", "budget", "decision", "fulfilment", "post_sell"}}};
    const auto methods = delivered();
    ASSERT_EQ(methods.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(methods[i].key, expected[i].first);
        std::vector<std::string> keys;
        for (const MethodElement& e : methods[i].elements) keys.push_back(e.key);
        EXPECT_EQ(keys, expected[i].second) << methods[i].key;
        EXPECT_FALSE(methods[i].roles.empty()) << methods[i].key;
    }
}
TEST(SalesMethods, haveEveryTextInBothLanguages) {
    for (const SalesMethod& m : delivered()) {
        EXPECT_TRUE(isWhole(m.name) && isWhole(m.idea)) << m.key;
        for (const MethodElement& e : m.elements) {
            EXPECT_TRUE(isWhole(e.name) && isWhole(e.evidence)) << m.key << ' ' << e.key;
            for (const MethodText& q : e.questions) EXPECT_TRUE(isWhole(q)) << m.key << ' ' << e.key;
        }
    }
}

TEST(SalesMethods, whatIsUnknownOrUnratedIsAGap) {
    const std::vector answers{answer("metrics", Strength::Said), answer("pain", Strength::Unknown), answer("champion", std::nullopt), answer("situation", Strength::Said, 1, "spin")};
    const MethodCard card = methodCard(named("meddic"), answers, {});
    EXPECT_EQ(card.gaps, (std::vector<std::string>{"economic_buyer", "decision_criteria", "decision_process", "pain", "champion"}));
    EXPECT_EQ(card.known(), 1U);
    EXPECT_EQ(card.points, 3 + 1);
    EXPECT_EQ(card.most, 30);
    EXPECT_FALSE(card.verdict);
    EXPECT_TRUE(card.elements[5].answer) << "said but not rated";
}
TEST(SalesMethods, theNewestAnswerCounts) {
    const std::vector answers{answer("metrics", Strength::Evidence, 9), answer("metrics", Strength::Assumed, 4)};
    EXPECT_EQ(methodCard(named("meddic"), answers, {}).points, 5);
}
TEST(SalesMethods, aVerdictWaitsForAllRatings) {
    struct Case {
        std::vector<Strength> strengths;
        std::optional<Verdict> verdict;
    };
    using enum Strength;
    const std::vector<Case> cases{{{Evidence, Evidence, Evidence, Evidence, Evidence}, {}},
                                  {{Evidence, Evidence, Evidence, Confirmed, Said, Said}, Verdict::Strong},         // 25
                                  {{Evidence, Evidence, Evidence, Said, Said, Said}, Verdict::AtRisk},              // 24
                                  {{Said, Said, Said, Assumed, Assumed, Assumed}, Verdict::AtRisk},                 // 15
                                  {{Said, Said, Assumed, Assumed, Assumed, Assumed}, Verdict::GiveUp}};             // 14
    const SalesMethod meddic = named("meddic");
    for (const Case& c : cases) {
        std::vector<MethodAnswer> answers;
        for (std::size_t i = 0; i < c.strengths.size(); ++i) answers.push_back(answer(meddic.elements[i].key, c.strengths[i]));
        EXPECT_EQ(methodCard(meddic, answers, {}).verdict, c.verdict);
    }
    std::vector<MethodAnswer> spin;
    for (const MethodElement& e : named("spin").elements) spin.push_back(answer(e.key, Evidence, 1, "spin"));
    EXPECT_FALSE(methodCard(named("spin"), spin, {}).verdict) << "SPIN gives none";
}
TEST(SalesMethods, rolesThatNobodyHas) {
    const auto missing = [](std::vector<BuyingRole> roles) { return methodCard(named("meddic"), {}, roles).missing; };
    EXPECT_EQ(missing({}), (std::vector{DealRole::BudgetHolder, DealRole::Champion}));
    EXPECT_EQ(missing({role(DealRole::Champion), role(DealRole::Blocker)}), std::vector{DealRole::BudgetHolder});
    EXPECT_TRUE(missing({role(DealRole::Champion), role(DealRole::BudgetHolder)}).empty());
}
TEST(SalesMethods, evidenceIsNamed) {
    MethodAnswer a = answer("pain", Strength::Evidence);
    EXPECT_TRUE(faultOf(a));
    a.evidence = "minutes.pdf";
    EXPECT_FALSE(faultOf(a));
    a.evidence.clear(), a.activity = Link{7};
    EXPECT_FALSE(faultOf(a));
    EXPECT_FALSE(faultOf(answer("pain", Strength::Confirmed)));
}

TEST(SalesMethods, aDocumentReadsBackTheSame) {
    for (const char* key : {"meddic", "spin", "sandler"}) {
        const SalesMethod method = named(key);
        const auto again = parseMethod(methodDocument(method));
        ASSERT_TRUE(again) << again.error().text;
        EXPECT_EQ(methodDocument(*again), methodDocument(method));
        EXPECT_EQ(again->elements.size(), method.elements.size());
        EXPECT_EQ(again->elements.front().questions.front().zh, method.elements.front().questions.front().zh);
        EXPECT_EQ(again->roles, method.roles);
    }
    EXPECT_FALSE(parseMethod(methodDocument({}))) << "a method of nothing is refused, not written";
}
TEST(SalesMethods, keysAreMadeOfNames) {
    const std::vector<std::string> taken{"our_way", "our_way_2"};
    EXPECT_EQ(methodKey("Our way", {}), "our_way");
    EXPECT_EQ(methodKey(" Our -- way! ", taken), "our_way_3");
    EXPECT_EQ(methodKey("我们的方法", {}), "womendefangfa");
    EXPECT_EQ(methodKey("Größe", {}), "grosse");
    EXPECT_EQ(methodKey("???", {}), "own");
    EXPECT_LE(methodKey(std::string(200, 'x'), {}).size(), 40u);
}

TEST(SalesMethods, faultsNameTheirPath) {
    const auto fault = [](const std::string& parts) {
        const auto parsed = parseMethod(R"({"key": "k", "name": "N", )" + parts + "}");
        return parsed ? std::string("none") : parsed.error().field;
    };
    const std::string elements = R"("elements": [{"key": "a", "name": "A", "questions": ["Why?", {"en": "How?", "zh": "如何？"}]}])";
    EXPECT_EQ(fault(elements), "none");
    EXPECT_EQ(fault(elements + R"(, "roles": ["champion", "friend"])"), "roles[1]");
    EXPECT_EQ(fault(elements + R"(, "verdict": {"strong": 6, "at_risk": 2})"), "verdict.strong");
    EXPECT_EQ(fault(elements + R"(, "more": 1)"), "") << "at the top there is no path";
    EXPECT_EQ(fault(R"("elements": [])"), "elements");
    EXPECT_EQ(fault(R"("elements": [{"key": "A b", "name": "A", "questions": ["Why?"]}])"), "elements[0].key");
    EXPECT_EQ(fault(R"("elements": [{"key": "a", "name": "A", "questions": []}])"), "elements[0].questions");
    EXPECT_EQ(fault(R"("elements": [{"key": "a", "name": "A", "questions": ["?"]}, {"key": "a", "name": "B", "questions": ["?"]}])"), "elements");
}

}
