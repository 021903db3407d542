// SPDX-License-Identifier: MIT
// Naive Bayes with the counts, stages and bounds of kpis.md §5 (vectors V16, V17).
#pragma once
#include "core/base/result.h"
#include "core/prediction/encoding.h"
#include <span>

namespace tilth {

struct BayesModel {
    struct Cell {
        double won = 0, lost = 0;               // cases, 0.1 more than were seen of either
        bool seen() const { return won > 0; }
    };
    struct Field {
        std::vector<Cell> cells;                // of its encoding; one never seen is all 0
        Cell total;                             // their sum
    };
    std::vector<FieldEncoding> encodings;
    std::vector<Field> fields;                  // as long
    std::vector<Cell> stages;                   // a case counts in all stages that it reached; without stages all in one
};

/// Error{Refused}: "not enough history" where nothing was won or nothing lost.
Result<BayesModel> learnBayes(const History& history, std::vector<FieldEncoding> encodings);

/// How a field moves the odds: the natural logarithm of won share over lost share. 0: it says nothing.
struct Influence {
    std::size_t field = 0;                      // number of the encoding; the stage has its own, see below
    int cell = unanswered;
    double logOdds = 0;
};
inline constexpr std::size_t stageInfluence = static_cast<std::size_t>(-1);

/// Log odds of winning before anything else is known; with the influences they add up to the result.
double priorLogOdds(const BayesModel& model);
std::vector<Influence> influences(const BayesModel& model, const Case& one);

/// 0..1 from log odds.
double probabilityOf(double logOdds);
/// Percent with two decimals, within 0.01 and 99.99: what people are shown.
double shownPercent(double probability);

}
