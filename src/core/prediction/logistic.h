// SPDX-License-Identifier: MIT
// Logistic regression with an L2 penalty on the same answers: one weight for each cell, one more for a number's size.
// Newton's method on the penalised likelihood (Hosmer, Lemeshow, Sturdivant: Applied Logistic Regression, ch. 1);
// the same history gives the same weights, bit for bit.
#pragma once
#include "core/prediction/bayes.h"

namespace tilth {

struct LogisticModel {
    struct Field {
        std::vector<double> cells;              // of the encoding; 0 where too few answered so
        double blank = 0;                       // not answered
        double slope = 0;                       // per standard deviation, of a number
        double mean = 0;                        // of all this over the history: what an influence is measured from
    };
    std::vector<FieldEncoding> encodings;
    std::vector<Field> fields;
    std::vector<double> stages;                 // by place
    double intercept = 0;
};

struct LogisticChoices {
    double penalty = 1;                         // half the square of each weight but the intercept's, times this
    int rounds = 25;
};
/// Error{Refused} where nothing was won or nothing lost. About rows × fields² steps a round, 5 to 8 rounds.
Result<LogisticModel> learnLogistic(const History& history, std::vector<FieldEncoding> encodings, const LogisticChoices& choices = {});

/// Log odds of a case of which every field is average; with the influences they add up to the result.
double baseLogOdds(const LogisticModel& model);
std::vector<Influence> influences(const LogisticModel& model, const Case& one);

}
