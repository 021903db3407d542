// SPDX-License-Identifier: MIT
// Finds the heading row among the first rows of a table: below titles and dates, above the records.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tilth {

/// A row of the sample, its cells kept.
struct SampleRow {
    std::vector<std::string> cells;
    std::int64_t line = 1;
};

struct HeadingPlace {
    std::int64_t row = 0;     // index into the sample: the heading, or the first record when there is no heading
    bool heading = true;
};

/// Blank rows may be part of the sample. The usual answer is row 0, a heading.
HeadingPlace findHeading(std::span<const SampleRow> rows);

/// Number of cells that most rows have; of two equally frequent numbers the larger.
std::size_t usualWidth(std::span<const SampleRow> rows);

}
