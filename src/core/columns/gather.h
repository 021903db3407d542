// SPDX-License-Identifier: MIT
// The cells of some rows, one after the other.
#pragma once
#include "core/columns/order.h"
#include <algorithm>
#include <span>

namespace tilth {

/// Of rows that ascend each piece is unpacked once; after a sort they do not, and each value is read where it lies.
template <class T, class Take> void gather(const Chunked<T>& cells, std::span<const std::int32_t> rows, Take take) {
    if (!std::ranges::is_sorted(rows)) {
        const auto pieces = cells.views();
        for (const std::int32_t row : rows) take(pieces[static_cast<std::size_t>(row) / chunkRows][static_cast<std::size_t>(row) % chunkRows]);
        return;
    }
    std::vector<T> piece;
    for (auto row = rows.begin(); row != rows.end();) {
        const std::size_t number = static_cast<std::size_t>(*row) / chunkRows, first = number * chunkRows;
        cells.chunk(number, piece);
        for (; row != rows.end() && static_cast<std::size_t>(*row) < first + chunkRows; ++row) take(piece[static_cast<std::size_t>(*row) - first]);
    }
}

}
