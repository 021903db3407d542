// SPDX-License-Identifier: MIT
// Rows to measure with: the same number of rows gives the same bytes, on every system.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth::bench {

/// A table of invented rows: its name, headings that an import knows, and row n of the whole.
struct RowKind {
    std::string_view name, type;                                // of the file; of the records
    std::span<const std::string_view> headings;
    double share;                                               // rows of it per lead
    std::vector<std::string> (*row)(std::int64_t n, std::int64_t leads);
};
/// Companies, leads, deals, stage changes, touches: each after those that it points to.
std::span<const RowKind> rowKinds();
const RowKind* rowKind(std::string_view name);

/// How many rows of a kind go with so many leads.
std::int64_t rowsOf(const RowKind& kind, std::int64_t leads);

/// The file of a kind: comma-separated with headings, or one JSON object a line.
void writeCsv(const RowKind& kind, std::int64_t leads, const std::function<void(std::string_view)>& put);
/// Further rows than those, as if so many leads came later.
void writeMoreCsv(const RowKind& kind, std::int64_t leads, std::int64_t more, const std::function<void(std::string_view)>& put);
void writeJsonLines(const RowKind& kind, std::int64_t leads, const std::function<void(std::string_view)>& put);

}
