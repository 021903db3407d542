// SPDX-License-Identifier: MIT
#include "core/prediction/evaluation.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace tilth {
namespace {

constexpr double surest = 1e-6;                 // keeps the loss of a wrong certainty finite
constexpr std::size_t bins = 10;

double lossOf(double probability, bool won) {
    const double p = std::clamp(probability, surest, 1 - surest);
    return -std::log(won ? p : 1 - p);
}

std::vector<Evaluation::Bin> calibrationOf(std::span<const double> probabilities, std::span<const std::uint8_t> won) {
    std::vector<Evaluation::Bin> table(bins);
    for (std::size_t i = 0; i < won.size(); ++i) {
        Evaluation::Bin& bin = table[std::min(static_cast<std::size_t>(probabilities[i] * bins), bins - 1)];
        ++bin.cases;
        bin.won += won[i];
        bin.expected += probabilities[i];
    }
    for (Evaluation::Bin& bin : table)
        if (bin.cases > 0) bin.expected /= static_cast<double>(bin.cases);
    return table;
}

}

std::optional<double> areaUnderCurve(std::span<const double> scores, std::span<const std::uint8_t> won) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return scores[i]; });
    double ranks = 0, wins = 0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        double tied = 0;
        while (last < order.size() && scores[order[last]] == scores[order[first]]) tied += won[order[last++]];
        ranks += tied * static_cast<double>(first + last + 1) / 2;         // the mean of the ranks first + 1 to last
        wins += tied;
        first = last;
    }
    const double losses = static_cast<double>(scores.size()) - wins;
    if (wins == 0 || losses == 0) return std::nullopt;
    return (ranks - wins * (wins + 1) / 2) / (wins * losses);
}

Evaluation evaluate(std::span<const double> probabilities, std::span<const std::uint8_t> won, double baseRate) {
    Evaluation found{.cases = static_cast<std::int64_t>(won.size()), .auc = areaUnderCurve(probabilities, won), .baseRate = baseRate};
    for (std::size_t i = 0; i < won.size(); ++i) {
        found.won += won[i];
        found.logLoss += lossOf(probabilities[i], won[i]);
        found.baseLogLoss += lossOf(baseRate, won[i]);
    }
    if (found.cases > 0) {
        found.logLoss /= static_cast<double>(found.cases);
        found.baseLogLoss /= static_cast<double>(found.cases);
    }
    found.calibration = calibrationOf(probabilities, won);
    return found;
}

}
