// SPDX-License-Identifier: MIT
// How good probabilities are, on cases that the model has not seen.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tilth {

struct Evaluation {
    struct Bin {                                // a tenth of the probabilities: 0 to 10 %, 10 to 20 % ...
        std::int64_t cases = 0, won = 0;
        double expected = 0;                    // mean probability, 0..1
    };
    std::int64_t cases = 0, won = 0;
    std::optional<double> auc;                  // chance that a won case is above a lost one, ties by half; needs both
    double logLoss = 0;                         // mean of -ln(probability of what happened)
    double baseLogLoss = 0;                     // of a model that always says baseRate
    double baseRate = 0;                        // share won among the cases learned from
    std::vector<Bin> calibration{};             // ten
};

/// probabilities and won (0, 1) are as long. AUC by ranks (Mann-Whitney).
Evaluation evaluate(std::span<const double> probabilities, std::span<const std::uint8_t> won, double baseRate);
std::optional<double> areaUnderCurve(std::span<const double> scores, std::span<const std::uint8_t> won);

}
