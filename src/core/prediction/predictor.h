// SPDX-License-Identifier: MIT
// Both models, tried on records that neither has seen; the better one is asked (F7, kpis.md §5).
#pragma once
#include "core/prediction/evaluation.h"
#include "core/prediction/logistic.h"

namespace tilth {

struct Predictor {
    enum class Method { Bayes, Logistic };
    struct LeftOut { std::string field, why; };

    Method method = Method::Bayes;              // the one with the larger area under the curve, by loss where equal
    BayesModel bayes;                           // of all cases
    LogisticModel logistic;
    Evaluation bayesTried, logisticTried;       // learned from seven tenths, tried on the other three
    std::int64_t cases = 0, won = 0;
    std::vector<LeftOut> leftOut;

    const Evaluation& tried() const { return method == Method::Bayes ? bayesTried : logisticTried; }
    const std::vector<FieldEncoding>& encodings() const { return bayes.encodings; }
};

std::string_view methodName(Predictor::Method method);     // "bayes", "logistic"

inline constexpr std::int64_t fewestEach = 10;      // won records, and lost ones, that are needed

/// Error{Refused}: not enough history, with what there is and what is needed. A field of names, or one that by itself tells
/// the end (it was surely filled in afterwards), is left out.
Result<Predictor> learn(const History& history);

struct Estimate {
    double probability = 0;                     // 0..1
    double base = 0;                            // log odds where nothing is known of the record
    std::vector<Influence> influences;          // the strongest first; with base they sum to the probability's log odds
};
/// By the predictor's own method, or by the other one.
Estimate estimate(const Predictor& predictor, const Case& one);
Estimate estimate(const Predictor& predictor, const Case& one, Predictor::Method method);

}
