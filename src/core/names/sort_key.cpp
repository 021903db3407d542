// SPDX-License-Identifier: MIT
// Looks ranks up; the table is made at build time (core/names/make_sort_ranks.cpp).
#include "core/names/sort_key.h"
#include "core/base/char_table.h"
#include "core/base/utf8.h"

namespace tilth {
namespace {

void append(std::string& key, std::uint16_t rank) {
    key += static_cast<char>(rank >> 8);                   // big end first: bytes compare like numbers
    key += static_cast<char>(rank & 0xFF);
}

}

std::string sortKey(std::string_view text) {
    std::string key;
    key.reserve(text.size() + 2);
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        at += c.length;
        const std::uint16_t cell = sortRanks.table.at(c.value);
        if (const std::u16string_view* ranks = sortRanks.textAt(cell))
            for (const char16_t rank : *ranks) append(key, static_cast<std::uint16_t>(rank));
        else if (cell) append(key, cell);
    }
    return key;
}

std::uint32_t sortKeyStamp() { return nameTablesStamp; }

}
