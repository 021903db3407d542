// SPDX-License-Identifier: MIT
#include "core/prediction/bayes.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

constexpr double begun = 0.1;                   // what both counts of a new cell start with

void count(BayesModel::Cell& cell, bool won) {
    if (!cell.seen()) cell = {begun, begun};
    ++(won ? cell.won : cell.lost);
}

// A won case went through all stages, a lost one through those up to its last.
std::vector<BayesModel::Cell> stageCells(const History& history) {
    std::vector<BayesModel::Cell> cells(history.stages.empty() ? 1 : static_cast<std::size_t>(history.stageCount));
    for (std::size_t row = 0; row < history.size(); ++row) {
        const bool won = history.won[row];
        const auto last = won || history.stages.empty() ? cells.size() : static_cast<std::size_t>(history.stages[row] + 1);
        for (std::size_t place = 0; place < std::min(last, cells.size()); ++place) count(cells[place], won);
    }
    return cells;
}

BayesModel::Field fieldCells(const History& history, std::size_t column, const FieldEncoding& encoding) {
    BayesModel::Field field{.cells = std::vector<BayesModel::Cell>(encoding.cells()), .total = {}};
    for (std::size_t row = 0; row < history.size(); ++row) {
        const int cell = encode(encoding, history.columns[column].answers[row]).cell;
        if (cell >= 0) count(field.cells[static_cast<std::size_t>(cell)], history.won[row]);
    }
    for (const BayesModel::Cell& cell : field.cells) {
        field.total.won += cell.won;
        field.total.lost += cell.lost;
    }
    return field;
}

double logRatio(const BayesModel::Cell& cell, const BayesModel::Cell& total) {
    return std::log(cell.won / total.won) - std::log(cell.lost / total.lost);
}

}

Result<BayesModel> learnBayes(const History& history, std::vector<FieldEncoding> encodings) {
    const std::size_t won = history.wonCount();
    if (won == 0 || won == history.size())
        return Error{Error::Refused, "There is not enough history: at least one won and one lost record are needed."};
    BayesModel model;
    model.stages = stageCells(history);
    for (std::size_t i = 0; i < encodings.size(); ++i) model.fields.push_back(fieldCells(history, i, encodings[i]));
    model.encodings = std::move(encodings);
    return model;
}

double priorLogOdds(const BayesModel& model) {
    const BayesModel::Cell& all = model.stages.front();
    return std::log(all.won) - std::log(all.lost);
}

std::vector<Influence> influences(const BayesModel& model, const Case& one) {
    std::vector<Influence> found;
    const auto place = static_cast<std::size_t>(one.stage);
    if (one.stage > 0 && place < model.stages.size() && model.stages[place].seen())
        found.push_back({stageInfluence, one.stage, logRatio(model.stages[place], model.stages.front())});
    for (std::size_t i = 0; i < model.fields.size(); ++i) {
        const int cell = encode(model.encodings[i], one.answers[i]).cell;
        if (cell < 0 || !model.fields[i].cells[static_cast<std::size_t>(cell)].seen()) continue;
        found.push_back({i, cell, logRatio(model.fields[i].cells[static_cast<std::size_t>(cell)], model.fields[i].total)});
    }
    return found;
}

double probabilityOf(double logOdds) { return 1 / (1 + std::exp(-logOdds)); }

double shownPercent(double probability) { return std::clamp(std::round(probability * 10000) / 100, 0.01, 99.99); }

}
