// SPDX-License-Identifier: MIT
// Attribution models against the vectors of the design, and shares that equal the revenue.
#include "core/campaign/attribution.h"
#include "core/base/share_out.h"
#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace tilth::test {
namespace {

const Date closing{std::chrono::year{2026} / 6 / 30};
Time noonOf(Date day) { return Time{day} + std::chrono::hours{12}; }
AttributionTouch touchAt(std::int64_t id, int daysBefore) {
    const Date day = closing - std::chrono::days{daysBefore};
    return {id, noonOf(day), day, id};
}
std::optional<Time> milestone(int daysBefore) { return noonOf(closing - std::chrono::days{daysBefore}); }

DealPath path(std::vector<int> daysBefore, std::optional<Time> lead = {}, std::optional<Time> opportunity = {}) {
    DealPath path{{}, lead, opportunity, closing};
    for (const int days : daysBefore) path.touches.push_back(touchAt(std::ssize(path.touches) + 1, days));
    return path;
}
std::vector<std::int64_t> shares(AttributionModel model, std::int64_t revenue, const DealPath& path) {
    const auto touches = eligible(path);
    std::vector<std::int64_t> minor;
    for (const Money share : attributed({revenue}, touchWeights({model}, path, touches))) minor.push_back(share.minor);
    return minor;
}
using Shares = std::vector<std::int64_t>;

}

TEST(Attribution, vectors) {
    const auto five = path({40, 30, 20, 15, 10}, milestone(10));
    struct Case {
        const char* name;
        AttributionModel model;
        std::int64_t revenue;
        DealPath path;
        Shares shares;
    };
    const std::vector<Case> cases{
        {"V3", AttributionModel::UShaped, 30000, path({20, 10}), {20000, 10000}},
        {"V13 linear", AttributionModel::Linear, 10000, path({3, 2, 1}), {3334, 3333, 3333}},
        {"V13 U", AttributionModel::UShaped, 100000, five, {40000, 6667, 6667, 6666, 40000}},
        {"V13 W", AttributionModel::WShaped, 100000, path({30, 20, 10}, {}, milestone(10)), {42857, 14286, 42857}},
        {"V14", AttributionModel::TimeDecay, 10000, path({0, 7, 14, 21}), {667, 1333, 2667, 5333}},
        {"U without rest", AttributionModel::UShaped, 1000, path({20, 10}, milestone(10)), {500, 500}},
        {"U, one touch", AttributionModel::UShaped, 1000, path({20}, milestone(5)), {1000}},
        {"U, touches after the lead", AttributionModel::UShaped, 1000, path({30, 20, 10, 5}, milestone(20)), {500, 500, 0, 0}},
        {"W without rest", AttributionModel::WShaped, 999, path({30, 20, 10}, milestone(20), milestone(10)), {333, 333, 333}},
        {"full path without rest", AttributionModel::FullPath, 1000, path({30, 20, 10, 0}, milestone(20), milestone(10)), {250, 250, 250, 250}},
        {"full path, rest after the opportunity", AttributionModel::FullPath, 1000, path({30, 20, 10, 5, 0}, milestone(20), milestone(10)), {225, 225, 225, 100, 225}},
        {"lead before the first touch is absent", AttributionModel::UShaped, 300, path({20, 10}, milestone(50)), {200, 100}},
        {"first", AttributionModel::First, 100, path({3, 2}), {100, 0}}, {"last", AttributionModel::Last, 100, path({3, 2}), {0, 100}},
        {"first of one instant is the lowest id", AttributionModel::First, 100, path({3, 3}), {100, 0}},
        {"nobody", AttributionModel::Linear, 100, path({}), {}}};
    for (const Case& c : cases) EXPECT_EQ(shares(c.model, c.revenue, c.path), c.shares) << c.name;
}

TEST(Attribution, halfLifeIsEditable) {
    const auto decay = path({30, 0});
    const auto weights = touchWeights({AttributionModel::TimeDecay, 30}, decay, eligible(decay));
    EXPECT_NEAR(weights[0], 1.0 / 3, 1e-12);
}

TEST(Attribution, onlyRespondedTouchesUpToTheCloseCount) {
    DealPath p = path({5, 4, -1});
    p.touches[0].responded = false;
    EXPECT_EQ(eligible(p).size(), 1U);
    EXPECT_EQ(eligible(p, false).size(), 2U);
}

TEST(Attribution, eachCampaignHasOneShare) {
    DealPath p = path({9, 6, 3, -1});
    p.touches[0].campaign = p.touches[2].campaign = 7, p.touches[1].campaign = 0;
    using All = std::vector<CampaignShare>;
    EXPECT_EQ(campaignShares({AttributionModel::Linear}, p, Money{100}), (All{{7, Money{67}}, {0, Money{33}}}));
    EXPECT_EQ(campaignShares({AttributionModel::Last}, p, Money{100}), (All{{7, Money{100}}})) << "who has none is not named";
    EXPECT_EQ(campaignShares({AttributionModel::Linear}, path({-1}), Money{100}), (All{{0, Money{100}}})) << "unattributed";
}

TEST(Attribution, modelsAreFoundByTheirNames) {
    EXPECT_EQ(attributionModelNamed("u"), &attributionModelChoices[3]);
    for (const char* none : {"", "rubbish", "custom"}) EXPECT_FALSE(attributionModelNamed(none)) << none;
}

TEST(Attribution, anAnswerIsWhatAPersonDoes) {
    struct Case { TouchKind kind; bool responded, answer; };
    for (const Case& c : {Case{TouchKind::Form, false, true}, Case{TouchKind::EventAttended, false, true}, Case{TouchKind::MailOpen, false, false},
                          Case{TouchKind::PageView, false, false}, Case{TouchKind::MailOpen, true, true}, Case{TouchKind::Unsubscribe, false, false}}) {
        Touch touch;
        touch.kind = c.kind, touch.responded = c.responded;
        EXPECT_EQ(isResponse(touch), c.answer);
    }
}

TEST(Attribution, customWeightsTotalAHundred) {
    EXPECT_TRUE(checkWeights({50, 0, 0, 0, 50}));
    EXPECT_FALSE(checkWeights({50, 0, 0, 0, 40}));
    EXPECT_FALSE(checkWeights({150, -50, 0, 0, 0}));
    const auto p = path({3, 2, 1});
    EXPECT_EQ(touchWeights({AttributionModel::Custom, 7, {0, 0, 0, 100, 0}}, p, eligible(p)), (std::vector<double>{0, 0, 1}));
}

TEST(Attribution, sharesEqualTheRevenueWhateverTheHistory) {
    std::mt19937 random(1);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 2000; ++round) {
        std::vector<int> days;
        for (int n = 1 + below(12); n > 0; --n) days.push_back(below(400));
        const auto p = path(days, below(2) ? milestone(below(400)) : std::nullopt, below(2) ? milestone(below(400)) : std::nullopt);
        const std::int64_t revenue = below(2) ? below(100) : std::int64_t{below(1'000'000)} * 1'000'003;
        for (const AttributionModel model : {AttributionModel::Linear, AttributionModel::UShaped, AttributionModel::WShaped, AttributionModel::FullPath, AttributionModel::TimeDecay}) {
            const auto all = shares(model, revenue, p);
            ASSERT_EQ(std::accumulate(all.begin(), all.end(), std::int64_t{0}), revenue) << round;
            ASSERT_GE(*std::min_element(all.begin(), all.end()), 0) << round;
        }
    }
}

TEST(ShareOut, tieGoesToTheEarlier) {
    EXPECT_EQ(shared(50, std::vector{7.07, 7.07, 7.07, 7.07, 7.07, 7.07, 7.07}), (Shares{8, 7, 7, 7, 7, 7, 7}));
    EXPECT_EQ(shared(-3, std::vector{-1.5, -1.5}), (Shares{-1, -2}));
    EXPECT_TRUE(shared(5, {}).empty());
}

}
