// SPDX-License-Identifier: MIT
// Looks ranks up; the table is made at build time (core/names/make_sort_ranks.cpp).
#include "core/names/sort_key.h"
#include "core/base/char_table.h"
#include "core/base/utf8.h"
#include "core/names/append_sort_key.h"
#include <array>

namespace tilth {
namespace {

constexpr std::size_t plain = 0x80;                        // characters of one byte, most of all texts
constexpr std::uint16_t several = 0xFFFF;                  // no rank; of a character with more than one

void append(std::string& key, std::uint16_t rank) {
    key += static_cast<char>(rank >> 8);                   // big end first: bytes compare like numbers
    key += static_cast<char>(rank & 0xFF);
}

std::array<std::uint16_t, plain> plainRanks() {
    std::array<std::uint16_t, plain> ranks;
    for (std::size_t c = 0; c < plain; ++c) {
        const std::uint16_t cell = sortRanks.table.at(static_cast<char32_t>(c));
        ranks[c] = sortRanks.textAt(cell) ? several : cell;
    }
    return ranks;
}

// Up to the first character that is not plain; where that is.
std::size_t appendPlain(std::string_view text, std::size_t at, std::string& keys) {
    static const std::array<std::uint16_t, plain> ranks = plainRanks();
    const std::size_t begin = keys.size();
    keys.resize(begin + 2 * (text.size() - at));
    char* out = keys.data() + begin;
    for (; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= plain || ranks[c] == several) break;
        if (!ranks[c]) continue;
        *out++ = static_cast<char>(ranks[c] >> 8);
        *out++ = static_cast<char>(ranks[c] & 0xFF);
    }
    keys.resize(static_cast<std::size_t>(out - keys.data()));
    return at;
}

}

void appendSortKey(std::string_view text, std::string& keys) {
    for (std::size_t at = appendPlain(text, 0, keys); at < text.size(); at = appendPlain(text, at, keys)) {
        const CodePoint c = codePointAt(text, at);
        at += c.length;
        const std::uint16_t cell = sortRanks.table.at(c.value);
        if (const std::u16string_view* ranks = sortRanks.textAt(cell))
            for (const char16_t rank : *ranks) append(keys, static_cast<std::uint16_t>(rank));
        else if (cell) append(keys, cell);
    }
}

std::string sortKey(std::string_view text) {
    std::string key;
    appendSortKey(text, key);
    return key;
}

std::uint32_t sortKeyStamp() { return nameTablesStamp; }

}
