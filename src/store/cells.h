// SPDX-License-Identifier: MIT
// What a cell of a scanned record holds.
#pragma once
#include "store/connection.h"
#include <string>

namespace tilth {

/// A link, whole number, date or time; 0: it is empty.
inline std::int64_t idIn(const Cell& cell) {
    const auto* id = std::get_if<std::int64_t>(&cell);
    return id ? *id : 0;
}
/// A text of its own; the cell's is borrowed.
inline std::string textIn(const Cell& cell) {
    const auto* text = std::get_if<std::string_view>(&cell);
    return text ? std::string(*text) : std::string();
}

}
