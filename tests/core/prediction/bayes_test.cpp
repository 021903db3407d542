// SPDX-License-Identifier: MIT
// Naive Bayes: vectors V16 and V17.
#include "core/prediction/bayes.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

// The history of V16: 4 won; lost 4 in stage 1, 2 in stage 2; web 3 won 2 lost, fair 1 won 4 lost.
History history() {
    History h{.columns = {{"source", {}}}, .won = {}, .ids = {}, .stages = {}, .stageCount = 2};
    const auto add = [&](const char* source, bool won, StagePlace last, int times) {
        for (int i = 0; i < times; ++i) {
            h.columns[0].answers.emplace_back(source);
            h.won.push_back(won);
            h.stages.push_back(last);
            h.ids.push_back(static_cast<std::int64_t>(h.ids.size()));
        }
    };
    add("web", true, 1, 3);
    add("fair", true, 1, 1);
    add("web", false, 0, 2);
    add("fair", false, 0, 2);
    add("fair", false, 1, 2);
    return h;
}

double percentOf(const BayesModel& model, const char* source, StagePlace stage) {
    double sum = priorLogOdds(model);
    for (const Influence& i : influences(model, {{source ? Answer{std::string(source)} : Answer{}}, stage})) sum += i.logOdds;
    return shownPercent(probabilityOf(sum));
}

BayesModel model() {
    const History h = history();
    return *learnBayes(h, {encodingOf(h.columns[0])});
}

TEST(Bayes, V16StageTwoFromTheWeb) { EXPECT_DOUBLE_EQ(percentOf(model(), "web", 1), 80.97); }
TEST(Bayes, V17StageOneFromAFair) { EXPECT_DOUBLE_EQ(percentOf(model(), "fair", 0), 21.02); }

TEST(Bayes, WhatWasNeverSeenOrNotAnsweredSaysNothing) {
    EXPECT_DOUBLE_EQ(percentOf(model(), "postcard", 0), percentOf(model(), nullptr, 0));
    EXPECT_DOUBLE_EQ(percentOf(model(), nullptr, 0), 40.2);            // 4.1 / 10.2
}

TEST(Bayes, NothingIsCertain) {
    EXPECT_DOUBLE_EQ(shownPercent(1), 99.99);
    EXPECT_DOUBLE_EQ(shownPercent(0), 0.01);
}

TEST(Bayes, NeedsBothEnds) {
    History h = history();
    h.won.assign(h.won.size(), 1);
    EXPECT_EQ(learnBayes(h, {encodingOf(h.columns[0])}).error().code, Error::Refused);
}

}
}
