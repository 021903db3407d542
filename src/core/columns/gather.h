// SPDX-License-Identifier: MIT
// The cells of some rows, one after the other.
#pragma once
#include "core/columns/order.h"
#include <algorithm>

namespace tilth {

/// Of rows that ascend each piece is unpacked once; after a sort they do not, and each value is read where it lies.
template <class T, class Take> void gather(const Chunked<T>& cells, const Rows& rows, Take take) {
    if (!std::ranges::is_sorted(rows)) {
        for (const std::int32_t row : rows) take(cells[static_cast<std::size_t>(row)]);
        return;
    }
    std::vector<T> piece;
    std::size_t number = SIZE_MAX;
    for (const std::int32_t row : rows) {
        const auto at = static_cast<std::size_t>(row);
        if (at / chunkRows != number) piece = cells.chunk(number = at / chunkRows);
        take(piece[at % chunkRows]);
    }
}

}
