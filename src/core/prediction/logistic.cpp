// SPDX-License-Identifier: MIT
#include "core/prediction/logistic.h"
#include "core/prediction/logistic_design.h"
#include "core/prediction/normal_equations.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

constexpr double settled = 1e-8;                // largest change of a weight in the last round
constexpr double leastCurvature = 1e-9;         // keeps the equations solvable where nothing varies

double sumOf(std::span<const Term> terms, const std::vector<double>& weights) {
    double sum = 0;
    for (const Term& term : terms) sum += term.value * weights[term.weight];
    return sum;
}

// Slope and curvature of the likelihood at these weights.
struct Slopes {
    std::vector<double> gradient;
    SymmetricMatrix curvature;
    explicit Slopes(std::size_t weights) : gradient(weights), curvature(weights) {}

    void add(std::span<const Term> terms, double error, double weight) {
        for (const Term& a : terms) {
            gradient[a.weight] += error * a.value;
            for (const Term& b : terms)
                if (b.weight <= a.weight) curvature.at(a.weight, b.weight) += weight * a.value * b.value;
        }
    }
    void penalise(const std::vector<double>& weights, double penalty) {
        curvature.at(0, 0) += leastCurvature;
        for (std::size_t w = 1; w < weights.size(); ++w) {
            gradient[w] -= penalty * weights[w];
            curvature.at(w, w) += penalty;
        }
    }
};

double likelihood(const Design& design, const std::vector<double>& weights, double penalty) {
    double sum = 0;
    for (std::size_t r = 0; r < design.rows(); ++r) {
        const double z = sumOf(design.row(r), weights);
        sum -= std::log1p(std::exp(-std::abs(z))) + (design.won[r] ? std::max(-z, 0.0) : std::max(z, 0.0));
    }
    for (std::size_t w = 1; w < weights.size(); ++w) sum -= penalty / 2 * weights[w] * weights[w];
    return sum;
}

Slopes slopesAt(const Design& design, const std::vector<double>& weights, double penalty) {
    Slopes slopes(weights.size());
    for (std::size_t r = 0; r < design.rows(); ++r) {
        const double p = probabilityOf(sumOf(design.row(r), weights));
        slopes.add(design.row(r), design.won[r] - p, p * (1 - p));
    }
    slopes.penalise(weights, penalty);
    return slopes;
}

// The step along Newton's direction that does not make it worse: the whole of it nearly always.
std::vector<double> stepped(const Design& design, const std::vector<double>& weights, const std::vector<double>& direction, double penalty) {
    const double before = likelihood(design, weights, penalty);
    std::vector<double> next(weights.size());
    for (double length = 1; length > 1e-4; length /= 2) {
        for (std::size_t w = 0; w < weights.size(); ++w) next[w] = weights[w] + length * direction[w];
        if (likelihood(design, next, penalty) >= before) return next;
    }
    return weights;
}

std::vector<double> fitted(const Design& design, std::size_t count, const LogisticChoices& choices) {
    std::vector<double> weights(count);
    for (int round = 0; round < choices.rounds; ++round) {
        Slopes slopes = slopesAt(design, weights, choices.penalty);
        const std::vector<double> direction = solve(std::move(slopes.curvature), std::move(slopes.gradient));
        if (direction.empty()) break;
        std::vector<double> next = stepped(design, weights, direction, choices.penalty);
        const double change = std::ranges::max(direction, {}, [](double d) { return std::abs(d); });
        weights = std::move(next);
        if (std::abs(change) < settled) break;
    }
    return weights;
}

double weightOr0(const std::vector<double>& weights, std::uint32_t number) { return number ? weights[number] : 0; }

LogisticModel::Field fieldOf(const LogisticLayout::Field& layout, const std::vector<double>& weights) {
    LogisticModel::Field field;
    for (const std::uint32_t cell : layout.cells) field.cells.push_back(weightOr0(weights, cell));
    field.blank = weightOr0(weights, layout.blank);
    field.slope = weightOr0(weights, layout.slope);
    return field;
}

double pull(const LogisticModel::Field& field, const Encoded& encoded) {
    if (encoded.cell == unanswered) return field.blank;
    if (encoded.cell < 0) return 0;
    return field.cells[static_cast<std::size_t>(encoded.cell)] + field.slope * encoded.z;
}

double stagePull(const LogisticModel& model, StagePlace place) {
    return place >= 0 && static_cast<std::size_t>(place) < model.stages.size() ? model.stages[static_cast<std::size_t>(place)] : 0;
}

void measureMeans(LogisticModel& model, const History& history) {
    for (std::size_t i = 0; i < model.fields.size(); ++i) {
        double sum = 0;
        for (const Answer& answer : history.columns[i].answers) sum += pull(model.fields[i], encode(model.encodings[i], answer));
        model.fields[i].mean = sum / static_cast<double>(history.size());
    }
}

}

Result<LogisticModel> learnLogistic(const History& history, std::vector<FieldEncoding> encodings, const LogisticChoices& choices) {
    const std::size_t won = history.wonCount();
    if (won == 0 || won == history.size())
        return Error{Error::Refused, "There is not enough history: at least one won and one lost record are needed."};
    const LogisticLayout layout = layoutOf(history, encodings);
    const std::vector<double> weights = fitted(designOf(history, encodings, layout), layout.weights, choices);
    LogisticModel model;
    for (const LogisticLayout::Field& field : layout.fields) model.fields.push_back(fieldOf(field, weights));
    for (const std::uint32_t stage : layout.stages) model.stages.push_back(weightOr0(weights, stage));
    model.encodings = std::move(encodings);
    model.intercept = weights[0];
    measureMeans(model, history);
    return model;
}

double baseLogOdds(const LogisticModel& model) {
    double sum = model.intercept;
    for (const LogisticModel::Field& field : model.fields) sum += field.mean;
    return sum;
}

std::vector<Influence> influences(const LogisticModel& model, const Case& one) {
    std::vector<Influence> found;
    if (const double pulled = stagePull(model, one.stage); pulled != 0) found.push_back({stageInfluence, one.stage, pulled});
    for (std::size_t i = 0; i < model.fields.size(); ++i) {
        const Encoded encoded = encode(model.encodings[i], one.answers[i]);
        const double moved = pull(model.fields[i], encoded) - model.fields[i].mean;
        if (moved != 0) found.push_back({i, encoded.cell, moved});
    }
    return found;
}

}
