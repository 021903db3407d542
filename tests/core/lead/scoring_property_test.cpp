// SPDX-License-Identifier: MIT
// Random histories: score = ledger at every instant, and kept sums = from scratch, whatever came in which order.
#include "core/lead/score_samples.h"
#include <algorithm>
#include <random>

namespace tilth::test {
namespace {

const std::string rules = R"(
  {"key": "form", "group": "web", "label": "Form", "touch": ["form"], "points": 12.5},
  {"key": "page", "group": "web", "label": "Page", "touch": ["page", "visit"], "points": 0.33},
  {"key": "pricing", "group": "web", "label": "Pricing", "touch": ["page"], "detail": "pric", "points": 4, "at_most": 2},
  {"key": "often", "group": "web", "label": "Often", "touch": ["visit"], "points": 9, "within_days": 10, "at_least": 3},
  {"key": "fresh", "group": "mail", "label": "Fresh", "touch": ["mail_open"], "points": 3.1, "within_days": 21},
  {"key": "first", "group": "mail", "label": "First", "touch": ["mail_click"], "points": 7, "once": true},
  {"key": "bounce", "group": "mail", "label": "Bounce", "touch": ["mail_bounce"], "points": -6.05},
  {"key": "gone", "group": "mail", "label": "Gone", "touch": ["unsubscribe", "mail_bounce"], "points": -11, "within_days": 40, "at_most": 1})";

constexpr std::array kinds{TouchKind::Form, TouchKind::PageView, TouchKind::Visit, TouchKind::MailOpen, TouchKind::MailClick,
                           TouchKind::MailBounce, TouchKind::Unsubscribe, TouchKind::Chat, TouchKind::Reset};

class History {
public:
    explicit History(unsigned seed) : m_random(seed) {
        const int size = below(40);
        for (int i = 0; i < size; ++i) m_touches.push_back(one(i + 1));
    }
    const std::vector<TouchEvent>& touches() const { return m_touches; }
    std::vector<TouchEvent> inTime() const {
        std::vector<TouchEvent> all = m_touches;
        std::ranges::sort(all, isBefore);
        return all;
    }
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
private:
    TouchEvent one(std::int64_t id) {
        const std::size_t kind = below(20) ? static_cast<std::size_t>(below(8)) : kinds.size() - 1;
        return {id, kinds[kind], at(below(120), below(4) ? below(86'400) : 0), below(2) ? "/Pricing" : "/about"};
    }
    std::mt19937 m_random;
    std::vector<TouchEvent> m_touches;
};

Points sumOf(const std::vector<LedgerRow>& rows, Axis axis) {
    Points sum = 0;
    for (const LedgerRow& row : rows) sum += row.axis == axis ? row.now : 0;
    return sum;
}

}

TEST(ScoringProperty, scoreIsTheSumOfItsLedgerAtFiveInstants) {
    const CompiledModel model = compiled(modelWith(rules));
    Lead lead;
    lead.company = "Acme";
    const Fit fit = fitOf(model, viewOf(lead));
    for (unsigned seed = 0; seed < 1000; ++seed) {
        History history(seed);
        for (int i = 0; i < 5; ++i) {
            const Time instant = at(history.below(200), history.below(86'400));
            const auto rows = ledgerAt(model, viewOf(lead), history.touches(), instant);
            const Score score = scoreAt(model, fit, history.touches(), instant);
            ASSERT_EQ(score.engagement, sumOf(rows, Axis::Engagement)) << seed;
            ASSERT_EQ(score.fit, sumOf(rows, Axis::Fit)) << seed;
            ASSERT_EQ(score.total, score.fit + score.engagement);
        }
    }
}

TEST(ScoringProperty, touchByTouchEqualsFromScratch) {
    const CompiledModel model = compiled(modelWith(rules));
    int answered = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        History history(seed);
        const auto touches = history.inTime();
        Accumulators kept = accumulate(model, {}, at(0, 0));
        for (std::size_t i = 0; i < touches.size(); ++i) {
            const Time now = touches[i].at;
            const std::span known(touches.data(), i + 1);
            kept = withTouch(model, std::move(kept), touches[i], now);
            kept = *unpacked(model, packed(model, kept));
            if (isDue(kept, scoringDay(now))) kept = accumulate(model, known, now);
            const Date later = scoringDay(now) + std::chrono::days{history.below(30)};
            const auto score = scoreOf(model, {}, kept, later);
            if (!score) continue;
            ASSERT_EQ(*score, scoreAt(model, {}, known, Time{later} + std::chrono::seconds{86'399})) << seed << " touch " << i;
            ++answered;
        }
    }
    EXPECT_GT(answered, 5000) << "the sums answer most of the time";
}

TEST(ScoringProperty, anOlderTouchMakesTheSumsDue) {
    const CompiledModel model = compiled(modelWith(rules));
    const Accumulators kept = accumulate(model, std::vector{touch(5, TouchKind::Form, 10)}, at(20));
    EXPECT_FALSE(isDue(kept, scoringDay(at(20))));
    EXPECT_TRUE(isDue(withTouch(model, kept, touch(6, TouchKind::Form, 9), at(20)), scoringDay(at(20))));
    EXPECT_TRUE(isDue(withTouch(model, kept, touch(4, TouchKind::Form, 10), at(20)), scoringDay(at(20)))) << "same instant, lower id";
    EXPECT_FALSE(isDue(withTouch(model, kept, touch(6, TouchKind::Form, 10), at(20)), scoringDay(at(20))));
    const Accumulators ahead = withTouch(model, kept, touch(6, TouchKind::Form, 25), at(20));
    EXPECT_FALSE(isDue(ahead, scoringDay(at(24))));
    EXPECT_TRUE(isDue(ahead, scoringDay(at(25))));
}

TEST(ScoringProperty, aStreamReusedGivesWhatAFreshOneGives) {
    const CompiledModel model = compiled(modelWith(rules));
    TouchStream stream(model, at(90));
    for (unsigned seed = 0; seed < 300; ++seed) {
        const History history(seed);
        stream.restart();
        for (const TouchEvent& touch : history.inTime()) stream.add(touch);
        ASSERT_EQ(stream.sums(), accumulate(model, history.touches(), at(90))) << seed;
    }
}

TEST(ScoringProperty, centuriesDoNotOverflow) {
    const CompiledModel model = compiled(modelWith(R"({"key": "f", "group": "web", "label": "F", "touch": ["form"], "points": 10})", R"("half_life_days": 1)"));
    std::vector<TouchEvent> touches;
    for (int i = 0; i < 300; ++i) touches.push_back(touch(i + 1, TouchKind::Form, i * 500));
    EXPECT_EQ(engagementOn(model, touches, 299 * 500), 1000);
    EXPECT_EQ(engagementOn(model, touches, 299 * 500 + 1), 500);
    EXPECT_EQ(engagementOn(model, touches, 299 * 500 + 4000), 0);
}

}
