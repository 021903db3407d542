// SPDX-License-Identifier: MIT
// The rows of numbers that a logistic regression is fitted to, kept sparse: a case has a handful of terms.
#pragma once
#include "core/prediction/logistic.h"
#include <cstdint>
#include <span>

namespace tilth {

/// A weight's number and what it is multiplied by.
struct Term { std::uint32_t weight; double value; };

/// Which weight belongs to what. Weight 0 is the intercept; what too few cases show has none (0).
struct LogisticLayout {
    struct Field {
        std::vector<std::uint32_t> cells;
        std::uint32_t blank = 0, slope = 0;
    };
    std::vector<Field> fields;
    std::vector<std::uint32_t> stages;          // the first has none: the others are compared with it
    std::uint32_t weights = 1;
};
LogisticLayout layoutOf(const History& history, const std::vector<FieldEncoding>& encodings);

struct Design {
    std::vector<Term> terms;
    std::vector<std::size_t> begins{0};         // row r has the terms from begins[r] up to begins[r + 1]
    std::vector<std::uint8_t> won;

    std::size_t rows() const { return won.size(); }
    std::span<const Term> row(std::size_t r) const { return std::span(terms).subspan(begins[r], begins[r + 1] - begins[r]); }
};
/// A row for each stage that a case reached: the chance of winning from there.
Design designOf(const History& history, const std::vector<FieldEncoding>& encodings, const LogisticLayout& layout);

}
