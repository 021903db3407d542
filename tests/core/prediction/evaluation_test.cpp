// SPDX-License-Identifier: MIT
// Area under the curve, loss and calibration.
#include "core/prediction/evaluation.h"
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace tilth {
namespace {

TEST(Evaluation, AreaUnderTheCurveIsTheShareOfPairsInOrder) {
    const struct { std::vector<double> scores; std::vector<std::uint8_t> won; double auc; } rows[] = {
        {{0.1, 0.4, 0.35, 0.8}, {0, 0, 1, 1}, 0.75},
        {{0.5, 0.5, 0.5, 0.5}, {0, 1, 0, 1}, 0.5},
        {{0.1, 0.2, 0.3}, {0, 0, 1}, 1},
        {{0.3, 0.2, 0.1}, {0, 0, 1}, 0},
    };
    for (const auto& row : rows) EXPECT_DOUBLE_EQ(*areaUnderCurve(row.scores, row.won), row.auc);
    EXPECT_FALSE(areaUnderCurve(std::vector{0.1, 0.2}, std::vector<std::uint8_t>{1, 1}));
}

TEST(Evaluation, AreaEqualsCountingAllPairs) {
    std::mt19937 random(7);
    std::vector<double> scores;
    std::vector<std::uint8_t> won;
    for (int i = 0; i < 400; ++i) {
        scores.push_back(static_cast<double>(random() % 50));
        won.push_back(random() % 3 == 0);
    }
    double pairs = 0, ordered = 0;
    for (std::size_t a = 0; a < won.size(); ++a)
        for (std::size_t b = 0; b < won.size(); ++b)
            if (won[a] && !won[b]) {
                ++pairs;
                ordered += scores[a] > scores[b] ? 1 : scores[a] == scores[b] ? 0.5 : 0;
            }
    EXPECT_NEAR(*areaUnderCurve(scores, won), ordered / pairs, 1e-12);
}

TEST(Evaluation, LossAndCalibration) {
    const Evaluation e = evaluate(std::vector{0.25, 0.75, 0.75, 1.0}, std::vector<std::uint8_t>{0, 1, 0, 1}, 0.5);
    EXPECT_NEAR(e.logLoss, -(std::log(0.75) + std::log(0.75) + std::log(0.25) + std::log(1 - 1e-6)) / 4, 1e-12);
    EXPECT_NEAR(e.baseLogLoss, std::log(2), 1e-12);
    EXPECT_EQ(e.calibration[7].cases, 2);
    EXPECT_EQ(e.calibration[7].won, 1);
    EXPECT_DOUBLE_EQ(e.calibration[7].expected, 0.75);
    EXPECT_EQ(e.calibration[9].cases, 1);
}

}
}
