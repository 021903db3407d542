// SPDX-License-Identifier: MIT
// How the cost of each piece of work grows with the number of rows.
#pragma once
#include "bench/figures.h"
#include <cstdint>

namespace tilth::bench {

/// Exponent between two scales: ln(time ratio) / ln(rows ratio), of processor time. 1: as the rows; n log n from ten thousand
/// rows to a million: 1.09. Works are the same at all scales when their names are but for numbers.
class Growth {
public:
    void add(std::int64_t rows, const Figures& figures);
    std::string table() const;
    std::string json() const;
private:
    struct Line {
        std::string work;
        std::vector<std::optional<double>> seconds;     // at each scale
        std::optional<double> exponent(std::size_t from) const;     // to the next scale
        bool isWorse() const;                           // than n log n
    };
    Line& line(const std::string& work);

    std::vector<std::int64_t> m_rows;
    std::vector<Line> m_lines;
};

}
