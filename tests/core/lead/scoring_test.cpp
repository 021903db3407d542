// SPDX-License-Identifier: MIT
// The scoring engine: decay, caps, frequency, grades, ledger.
#include "core/lead/score_samples.h"
#include <algorithm>
#include <limits>

namespace tilth::test {
namespace {

const std::string form = R"({"key": "form", "group": "web", "label": "Form", "touch": ["form"], "points": 10})";

Points sumOf(const std::vector<LedgerRow>& rows, Axis axis) {
    Points sum = 0;
    for (const LedgerRow& row : rows)
        if (row.axis == axis) sum += row.now;
    return sum;
}
Lead aLead() {
    Lead lead;
    lead.company = "Acme";
    return lead;
}

}

TEST(Scoring, pointsHalveEveryHalfLife) {           // kpis V15
    const CompiledModel model = compiled(modelWith(form));
    const std::vector<TouchEvent> touches{touch(1, TouchKind::Form, 0)};
    struct Case { int day; Points points; };
    for (const auto& [day, points] : {Case{0, 1000}, {15, 707}, {30, 500}, {45, 354}, {60, 250}, {90, 125}})
        EXPECT_EQ(engagementOn(model, touches, day), points) << day;
}

TEST(Scoring, halfOfAHundredthRoundsUpWhateverTheReferenceDay) {
    const CompiledModel model = compiled(modelWith(R"({"key": "f", "group": "web", "label": "F", "touch": ["form"], "points": 5})"));
    for (int start = 0; start < 60; ++start) {      // 5 points after 90 days are 0.625
        const std::vector<TouchEvent> touches{touch(1, TouchKind::Visit, 0), touch(2, TouchKind::Form, start)};
        EXPECT_EQ(engagementOn(model, touches, start + 90), 63) << start;
    }
}

TEST(Scoring, groupsAndAxesAreCapped) {
    const CompiledModel model = compiled(modelWith(form + R"(, {"key": "open", "group": "mail", "label": "Open", "touch": ["mail_open"], "points": 30})"));
    std::vector<TouchEvent> touches;
    for (int i = 0; i < 8; ++i) touches.push_back(touch(i + 1, TouchKind::Form, 0));
    EXPECT_EQ(engagementOn(model, touches, 0), 6000);
    touches.push_back(touch(20, TouchKind::MailOpen, 0));
    touches.push_back(touch(21, TouchKind::MailOpen, 0));
    EXPECT_EQ(engagementOn(model, touches, 0), 10000);
}

TEST(Scoring, negativePointsDecayAndTheAxisStaysAboveZero) {
    const CompiledModel model = compiled(modelWith(form + R"(, {"key": "out", "group": "mail", "label": "Out", "touch": ["unsubscribe"], "points": -20})"));
    const std::vector<TouchEvent> touches{touch(1, TouchKind::Unsubscribe, 0), touch(2, TouchKind::Form, 60)};
    EXPECT_EQ(engagementOn(model, touches, 0), 0);
    EXPECT_EQ(engagementOn(model, touches, 60), 500);
}

TEST(Scoring, frequencyOnceAndTimeFrame) {
    struct Case {
        const char* name;
        std::string rule;
        std::vector<int> days;
        int today;
        Points points;
    };
    const auto rule = [](const std::string& more) { return R"({"key": "v", "group": "web", "label": "V", "touch": ["visit"], "points": 8, )" + more + "}"; };
    const std::vector<Case> cases{
        {"once counts the first", rule(R"("once": true)"), {0, 30, 30}, 30, 400},
        {"at most two", rule(R"("at_most": 2)"), {0, 0, 0}, 0, 1600},
        {"the third one earns", rule(R"("at_least": 3)"), {0, 0, 0}, 0, 800},
        {"two are not three", rule(R"("at_least": 3)"), {0, 0}, 0, 0},
        {"three earn, the fourth again", rule(R"("at_least": 3)"), {0, 0, 0, 0}, 0, 1600},
        {"three and once", rule(R"("at_least": 3, "once": true)"), {0, 0, 0, 0}, 0, 800},
        {"in the frame", rule(R"("within_days": 7)"), {0}, 7, 681},
        {"out of the frame", rule(R"("within_days": 7)"), {0}, 8, 0},
        {"the frame holds two of three", rule(R"("within_days": 7, "at_least": 3)"), {0, 6, 7}, 8, 0},
        {"the frame moves on to later ones", rule(R"("within_days": 7, "at_most": 1)"), {0, 5}, 8, 746}};
    for (const Case& c : cases) {
        std::vector<TouchEvent> touches;
        for (std::size_t i = 0; i < c.days.size(); ++i) touches.push_back(touch(static_cast<std::int64_t>(i) + 1, TouchKind::Visit, c.days[i]));
        EXPECT_EQ(engagementOn(compiled(modelWith(c.rule)), touches, c.today), c.points) << c.name;
    }
}

TEST(Scoring, detailIsMatchedWithoutCase) {
    const CompiledModel model = compiled(modelWith(R"({"key": "p", "group": "web", "label": "P", "touch": ["page"], "detail": "Pricing", "points": 7})"));
    EXPECT_EQ(engagementOn(model, {touch(1, TouchKind::PageView, 0, "https://x.example/PRICING?a=1")}, 0), 700);
    EXPECT_EQ(engagementOn(model, {touch(1, TouchKind::PageView, 0, "https://x.example/price")}, 0), 0);
}

TEST(Scoring, touchesAfterTheInstantDoNotCount) {
    const CompiledModel model = compiled(modelWith(form));
    const std::vector<TouchEvent> touches{touch(1, TouchKind::Form, 0), touch(2, TouchKind::Form, 3)};
    EXPECT_EQ(scoreAt(model, {}, touches, at(0)).engagement, 1000);
    EXPECT_EQ(scoreAt(model, {}, touches, at(0, 0)).engagement, 0);
    const Accumulators kept = accumulate(model, touches, at(1));
    EXPECT_TRUE(scoreOf(model, {}, kept, day0 + std::chrono::days{2}));
    EXPECT_FALSE(scoreOf(model, {}, kept, day0 + std::chrono::days{3})) << "the touch that lay ahead has come";
}

TEST(Scoring, resetTakesEngagementToZeroInOneRow) {
    const CompiledModel model = compiled(modelWith(form));
    const std::vector<TouchEvent> touches{touch(1, TouchKind::Form, 0), touch(2, TouchKind::Reset, 1), touch(3, TouchKind::Form, 2)};
    const Lead lead = aLead();
    const auto at1 = ledgerAt(model, viewOf(lead), touches, at(1));
    ASSERT_EQ(at1.size(), 2U);
    EXPECT_EQ(at1[1].kind, LedgerRow::Reset);
    EXPECT_EQ(at1[1].points, -977);
    EXPECT_EQ(sumOf(at1, Axis::Engagement), 0);
    EXPECT_EQ(sumOf(at1, Axis::Fit), 1000) << "fit stays";
    EXPECT_EQ(sumOf(ledgerAt(model, viewOf(lead), touches, at(2)), Axis::Engagement), 1000);
}

TEST(Scoring, ledgerSharesARulesValueByLargestRemainder) {
    const CompiledModel model = compiled(modelWith(R"({"key": "p", "group": "web", "label": "P", "touch": ["page"], "points": 0.1})"));
    std::vector<TouchEvent> touches;
    for (int i = 0; i < 7; ++i) touches.push_back(touch(i + 1, TouchKind::PageView, 0));
    const auto rows = ledgerAt(model, viewOf(Lead{}), touches, at(15));      // 7 x 0.0707 = 0.495
    ASSERT_EQ(rows.size(), 7U);
    EXPECT_EQ(sumOf(rows, Axis::Engagement), 49);
    EXPECT_TRUE(std::ranges::all_of(rows, [](const LedgerRow& r) { return r.now == 7; }));
}

TEST(Scoring, capsAreRowsOfTheirOwn) {
    const CompiledModel model = compiled(modelWith(form));
    std::vector<TouchEvent> touches;
    for (int i = 0; i < 8; ++i) touches.push_back(touch(i + 1, TouchKind::Form, 0));
    const auto rows = ledgerAt(model, viewOf(Lead{}), touches, at(0));
    ASSERT_EQ(rows.size(), 9U);
    EXPECT_EQ(rows.back().kind, LedgerRow::GroupCap);
    EXPECT_EQ(rows.back().group, "web");
    EXPECT_EQ(rows.back().label, (Label{"Web: at most 60", "Web：最多 60 分"}));
    EXPECT_EQ(rows.back().now, -2000);
    EXPECT_EQ(sumOf(rows, Axis::Engagement), 6000);
}

TEST(Scoring, gradesAndMql) {
    const CompiledModel model = standardModel();
    struct Case { Points fit, engagement; const char* grade; bool mql; };
    for (const Case& c : {Case{7000, 6000, "A1", true}, {6999, 5999, "B2", false}, {5000, 6000, "B1", true}, {4999, 6000, "B1", false},
                          {3999, 2999, "C3", false}, {0, 0, "C3", false}, {4000, 3000, "B2", false}}) {
        const Fit fit{c.fit, 0, true, true};
        EXPECT_EQ(gradeOf(model, fit, c.engagement), c.grade);
    }
    Lead lead = aLead();
    lead.employees = 200;
    lead.title = "Sales Director";
    const Fit open = fitOf(model, viewOf(lead));
    lead.consent = Consent::Refused;
    const Fit refused = fitOf(model, viewOf(lead));
    std::vector<TouchEvent> touches;
    for (int i = 0; i < 4; ++i) touches.push_back(touch(i + 1, TouchKind::Form, 0, "demo request"));
    EXPECT_TRUE(scoreAt(model, open, touches, at(0)).mql);
    EXPECT_FALSE(scoreAt(model, refused, touches, at(0)).mql);
}

TEST(Scoring, letterGradesStartAtDAndMoveByThirds) {
    const CompiledModel model = compiled(resource("scoring_account_engagement.json"));
    struct Case { int thirds; bool matched; const char* grade; };
    for (const Case& c : {Case{0, false, ""}, {0, true, "D"}, {1, true, "D+"}, {3, true, "C"}, {-3, true, "F"}, {99, true, "A+"}})
        EXPECT_EQ(gradeOf(model, {0, c.thirds, c.matched, true}, 0), c.grade) << c.thirds;
}

TEST(Scoring, mqlRuleMayAskForTouches) {
    std::string json = modelWith(form);
    json.replace(json.rfind(R"("engagement": 30)"), 16, R"("engagement": 0, "touched": ["form"])");
    const CompiledModel model = compiled(json);
    const Fit fit{1000, 0, true, true};
    EXPECT_FALSE(scoreAt(model, fit, {}, at(0)).mql);
    EXPECT_TRUE(scoreAt(model, fit, std::vector{touch(1, TouchKind::Form, 0)}, at(0)).mql);
}

TEST(Scoring, keptSumsOfOtherRulesAreRefused) {
    const CompiledModel model = compiled(modelWith(form));
    const Accumulators kept = accumulate(model, std::vector{touch(5, TouchKind::Form, 0)}, at(1));
    const std::string bytes = packed(model, kept);
    EXPECT_LE(bytes.size(), 40U);
    EXPECT_EQ(unpacked(model, bytes), kept);
    EXPECT_FALSE(unpacked(compiled(modelWith(form, R"("half_life_days": 31)")), bytes));
    for (std::size_t n = 0; n < bytes.size(); ++n) EXPECT_FALSE(unpacked(model, bytes.substr(0, n))) << n;
    EXPECT_FALSE(unpacked(model, bytes + "x"));
    Accumulators broken = kept;
    broken.rules[0].sum = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(unpacked(model, packed(model, broken)));
}

TEST(Scoring, pointsAsText) {
    struct Case { Points points; const char* text; };
    for (const Case& c : {Case{0, "0"}, {1000, "10"}, {1250, "12.5"}, {707, "7.07"}, {-5, "-0.05"}, {-300, "-3"}}) EXPECT_EQ(pointsText(c.points), c.text);
}

}
