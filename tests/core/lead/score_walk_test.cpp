// SPDX-License-Identifier: MIT
// A walk through a lead's instants gives what is calculated from scratch at each of them, and looks at each touch a few times only.
#include "core/lead/score_walk.h"
#include "core/lead/score_samples.h"
#include <gtest/gtest.h>
#include <random>

namespace tilth::test {
namespace {

const std::string rules = R"(
  {"key": "form", "group": "web", "label": "Form", "touch": ["form"], "points": 12.5},
  {"key": "pricing", "group": "web", "label": "Pricing", "touch": ["page"], "detail": "pric", "points": 4, "at_most": 2},
  {"key": "often", "group": "web", "label": "Often", "touch": ["visit"], "points": 9, "within_days": 10, "at_least": 3},
  {"key": "few", "group": "web", "label": "Few", "touch": ["visit", "form"], "points": 2.4, "within_days": 15, "at_least": 2, "at_most": 3},
  {"key": "fresh", "group": "mail", "label": "Fresh", "touch": ["mail_open"], "points": 3.1, "within_days": 21},
  {"key": "gone", "group": "mail", "label": "Gone", "touch": ["unsubscribe", "mail_bounce"], "points": -11, "within_days": 40, "at_most": 1})";

constexpr std::array kinds{TouchKind::Form, TouchKind::PageView, TouchKind::Visit, TouchKind::MailOpen, TouchKind::MailBounce, TouchKind::Unsubscribe};

std::vector<TouchEvent> randomTouches(unsigned seed, int many, int days) {
    std::mt19937 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<TouchEvent> touches;
    for (int i = 0; i < many; ++i) touches.push_back({i + 1, below(30) ? kinds[static_cast<std::size_t>(below(6))] : TouchKind::Reset, at(below(days), below(86'400)), below(2) ? "/Pricing" : "/about"});
    return touches;
}

}

TEST(ScoreWalk, givesWhatIsCalculatedFromScratch) {
    const CompiledModel model = compiled(modelWith(rules));
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto touches = randomTouches(seed, 60, 120);
        std::vector<Time> instants{at(0, 0), at(60), at(200)};
        for (const TouchEvent& touch : touches) instants.push_back(touch.at);
        std::ranges::sort(instants);
        ScoreWalk walk(model, touches);
        for (const Time instant : instants) ASSERT_EQ(walk.at({}, instant), scoreAt(model, {}, touches, instant)) << seed;
    }
}

TEST(ScoreWalk, centuriesDoNotOverflow) {
    const CompiledModel model = compiled(modelWith(R"({"key": "f", "group": "web", "label": "F", "touch": ["form"], "points": 10, "within_days": 900})", R"("half_life_days": 1)"));
    std::vector<TouchEvent> touches;
    for (int i = 0; i < 300; ++i) touches.push_back(touch(i + 1, TouchKind::Form, i * 500));
    ScoreWalk walk(model, touches);
    for (const TouchEvent& one : touches) ASSERT_EQ(walk.at({}, one.at), scoreAt(model, {}, touches, one.at));
}

TEST(ScoreWalk, tenThousandTouchesAreLookedAtAFewTimesEach) {
    const CompiledModel model = compiled(modelWith(rules));
    constexpr int many = 10'000;
    const auto touches = randomTouches(1, many, 3000);
    std::vector<Time> instants;
    for (const TouchEvent& touch : touches) instants.push_back(touch.at);
    std::ranges::sort(instants);
    ScoreWalk walk(model, touches);
    for (const Time instant : instants) walk.at({}, instant);
    EXPECT_GT(walk.looks(), std::size_t{many}) << "they are looked at";
    EXPECT_LT(walk.looks(), std::size_t{many} * 12) << "two rules a touch at most, in, out and past: never all touches for each step";
}

}
