// SPDX-License-Identifier: MIT
// Both models on histories whose rule is known.
#include "core/prediction/predictor_document.h"
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace tilth {
namespace {

struct Planted {
    double web = 1.2, fair = -0.8, size = 0.9;             // what the words and the number add to the log odds
};
// Records whose ends follow a known rule, with blanks and a field of noise.
History planted(std::size_t n, unsigned seed, const Planted& rule = {}) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(0, 1);
    std::normal_distribution<double> normal(0, 1);
    History h{.columns = {{"source", {}}, {"employees", {}}, {"noise", {}}}, .won = {}, .ids = {}, .stages = {}, .stageCount = 0};
    for (std::size_t i = 0; i < n; ++i) {
        const double size = normal(random), pick = unit(random);
        const char* source = pick < 0.4 ? "Web" : pick < 0.8 ? "Fair" : "Select";
        const double odds = -0.5 + (pick < 0.4 ? rule.web : pick < 0.8 ? rule.fair : 0) + rule.size * size;
        h.columns[0].answers.push_back(answerOf(source));
        h.columns[1].answers.emplace_back(100 + 20 * size);
        h.columns[2].answers.emplace_back(unit(random) < 0.5 ? "a" : "b");
        h.won.push_back(unit(random) < probabilityOf(odds));
        h.ids.push_back(static_cast<std::int64_t>(i));
    }
    return h;
}

TEST(Logistic, FindsThePlantedWeights) {
    const History h = planted(40'000, 1);
    std::vector<FieldEncoding> encodings;
    for (const History::Column& column : h.columns) encodings.push_back(encodingOf(column));
    const auto model = learnLogistic(h, encodings);
    ASSERT_TRUE(model);
    const LogisticModel::Field& source = model->fields[0];
    EXPECT_NEAR(source.cells[1] - source.cells[0], 2.0, 0.1);          // web against fair
    EXPECT_NEAR(source.cells[1] - source.blank, 1.2, 0.1);
    EXPECT_NEAR(model->fields[2].cells[0] - model->fields[2].cells[1], 0, 0.1);
}

TEST(Predictor, ReachesTheRuleItself) {
    const History h = planted(20'000, 2);
    const auto predictor = learn(h);
    ASSERT_TRUE(predictor);
    std::vector<double> truth;
    std::vector<std::uint8_t> won;
    for (std::size_t row = 0; row < h.size(); ++row) {
        if (!isHeldOut(h.ids[row])) continue;
        const Answer& source = h.columns[0].answers[row];
        const bool blank = source.index() == 0;
        const double word = blank ? 0 : std::get<std::string>(source) == "Web" ? 1.2 : -0.8;
        truth.push_back(word + 0.9 * (std::get<double>(h.columns[1].answers[row]) - 100) / 20);
        won.push_back(h.won[row]);
    }
    EXPECT_GT(*predictor->tried().auc, *areaUnderCurve(truth, won) - 0.005);
    EXPECT_LT(predictor->tried().logLoss, predictor->tried().baseLogLoss);
    for (const Evaluation::Bin& bin : predictor->tried().calibration) {
        if (bin.cases < 200) continue;
        EXPECT_NEAR(bin.expected, static_cast<double>(bin.won) / static_cast<double>(bin.cases), 0.07);
    }
}

TEST(Predictor, InfluencesAddUpToTheProbability) {
    const History h = planted(2'000, 3);
    const auto predictor = learn(h);
    ASSERT_TRUE(predictor);
    for (const auto method : {Predictor::Method::Bayes, Predictor::Method::Logistic})
        for (std::size_t row = 0; row < 50; ++row) {
            const Estimate e = estimate(*predictor, caseAt(h, row), method);
            double sum = e.base;
            for (const Influence& i : e.influences) sum += i.logOdds;
            EXPECT_NEAR(probabilityOf(sum), e.probability, 1e-12);
        }
}

TEST(Predictor, LeavesOutWhatTellsTheEnd) {
    History h = planted(2'000, 4);
    History::Column reason{"lost_reason", {}}, name{"name", {}};
    for (std::size_t row = 0; row < h.size(); ++row) {
        reason.answers.push_back(h.won[row] ? Answer{"none given"} : Answer{"price"});
        name.answers.emplace_back("lead " + std::to_string(row));
    }
    h.columns.push_back(reason);
    h.columns.push_back(name);
    const auto predictor = learn(h);
    ASSERT_TRUE(predictor);
    ASSERT_EQ(predictor->leftOut.size(), 2u);
    EXPECT_EQ(predictor->leftOut[0].field, "lost_reason");
    EXPECT_EQ(predictor->leftOut[1].field, "name");
    EXPECT_EQ(predictor->encodings().size(), 3u);
}

TEST(Predictor, SaysHowMuchHistoryItNeeds) {
    History h = planted(30, 5);
    std::fill(h.won.begin(), h.won.end(), std::uint8_t{0});
    h.won[0] = 1;
    const auto refused = learn(h);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().text, "There is not enough history: 1 won and 29 lost; 10 of each are needed.");
}

TEST(Predictor, StagesRaiseTheChance) {
    History h = planted(4'000, 6);
    h.stageCount = 3;
    std::mt19937 random(6);
    for (std::size_t row = 0; row < h.size(); ++row) h.stages.push_back(h.won[row] ? 2 : static_cast<StagePlace>(random() % 3));
    const auto predictor = learn(h);
    ASSERT_TRUE(predictor);
    for (const auto method : {Predictor::Method::Bayes, Predictor::Method::Logistic}) {
        Case one = caseAt(h, 0);
        double before = 0;
        for (one.stage = 0; one.stage < 3; ++one.stage) {
            const double now = estimate(*predictor, one, method).probability;
            EXPECT_GT(now, before);
            before = now;
        }
    }
}

TEST(Predictor, SameHistorySameDocumentAndBack) {
    const History h = planted(1'000, 8);
    const std::string text = predictorText(*learn(h));
    EXPECT_EQ(text, predictorText(*learn(h)));
    const auto read = parsePredictor(text);
    ASSERT_TRUE(read) << read.error().text;
    EXPECT_EQ(predictorText(*read), text);
    EXPECT_DOUBLE_EQ(estimate(*read, caseAt(h, 1)).probability, estimate(*learn(h), caseAt(h, 1)).probability);
}

TEST(Predictor, DamagedDocumentsAreRefused) {
    const std::string text = predictorText(*learn(planted(200, 9)));
    for (const char* wrong : {"", "[]", "{}", R"({"method":"oracle"})"}) EXPECT_FALSE(parsePredictor(wrong)) << wrong;
    for (std::size_t length = 0; length < text.size(); length += 97) EXPECT_FALSE(parsePredictor(text.substr(0, length)));
}

}
}
