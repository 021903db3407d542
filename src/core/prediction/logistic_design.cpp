// SPDX-License-Identifier: MIT
#include "core/prediction/logistic_design.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

constexpr double fewest = 5;                    // cases of the rarer end that a weight's own share should hold (Cochran's rule for tables)

std::size_t fewestCases(const History& history) {
    const std::size_t won = history.wonCount(), rarer = std::max<std::size_t>(std::min(won, history.size() - won), 1);
    return static_cast<std::size_t>(std::ceil(fewest * static_cast<double>(history.size()) / static_cast<double>(rarer)));
}

LogisticLayout::Field fieldLayout(const History::Column& column, const FieldEncoding& encoding, std::size_t enough, std::uint32_t& weights) {
    LogisticLayout::Field field{.cells = std::vector<std::uint32_t>(encoding.cells())};
    if (encoding.cells() == 0) return field;
    std::vector<std::size_t> counts(encoding.cells());
    std::size_t blanks = 0;
    for (const Answer& answer : column.answers) {
        const int cell = encode(encoding, answer).cell;
        if (cell >= 0) ++counts[static_cast<std::size_t>(cell)];
        else if (cell == unanswered) ++blanks;
    }
    for (std::size_t k = 0; k < counts.size(); ++k)
        if (counts[k] >= enough) field.cells[k] = weights++;
    if (blanks >= enough && blanks < column.answers.size()) field.blank = weights++;
    if (encoding.numeric && encoding.deviation > 0) field.slope = weights++;
    return field;
}

void addTerms(std::vector<Term>& terms, const LogisticLayout::Field& field, const Encoded& encoded) {
    const std::uint32_t cell = encoded.cell >= 0 ? field.cells[static_cast<std::size_t>(encoded.cell)] : encoded.cell == unanswered ? field.blank : 0;
    if (cell) terms.push_back({cell, 1});
    if (field.slope && encoded.cell >= 0) terms.push_back({field.slope, encoded.z});
}

std::vector<Term> termsOf(const History& history, std::size_t row, const std::vector<FieldEncoding>& encodings, const LogisticLayout& layout) {
    std::vector<Term> terms{{0, 1}};
    for (std::size_t i = 0; i < encodings.size(); ++i)
        if (encodings[i].cells() > 0) addTerms(terms, layout.fields[i], encode(encodings[i], history.columns[i].answers[row]));
    return terms;
}

int stagesReached(const History& history, std::size_t row) {
    if (history.stages.empty()) return 1;
    return history.won[row] ? history.stageCount : std::clamp(history.stages[row] + 1, 1, history.stageCount);
}

}

LogisticLayout layoutOf(const History& history, const std::vector<FieldEncoding>& encodings) {
    LogisticLayout layout;
    const std::size_t enough = fewestCases(history);
    for (std::size_t i = 0; i < encodings.size(); ++i) layout.fields.push_back(fieldLayout(history.columns[i], encodings[i], enough, layout.weights));
    layout.stages.resize(static_cast<std::size_t>(std::max(history.stageCount, 1)));
    for (std::size_t place = 1; place < layout.stages.size(); ++place) layout.stages[place] = layout.weights++;
    return layout;
}

Design designOf(const History& history, const std::vector<FieldEncoding>& encodings, const LogisticLayout& layout) {
    Design design;
    for (std::size_t row = 0; row < history.size(); ++row) {
        const std::vector<Term> terms = termsOf(history, row, encodings, layout);
        for (int place = 0; place < stagesReached(history, row); ++place) {
            design.terms.insert(design.terms.end(), terms.begin(), terms.end());
            if (place > 0) design.terms.push_back({layout.stages[static_cast<std::size_t>(place)], 1});
            design.begins.push_back(design.terms.size());
            design.won.push_back(history.won[row]);
        }
    }
    return design;
}

}
