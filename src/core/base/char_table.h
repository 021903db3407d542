// SPDX-License-Identifier: MIT
// One number for every character, in two steps so that equal pages are kept once. The tables are made at build time.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace tilth {

struct CharTable {
    static constexpr unsigned shift = 7;                    // 128 characters a page
    std::span<const std::uint16_t> pages;                   // by page of characters: place of its cells
    const std::uint16_t* cells;

    std::uint16_t at(char32_t c) const {                    // 0 for characters that the table does not hold
        const std::size_t page = c >> shift;
        if (page >= pages.size()) return 0;
        return cells[(std::size_t{pages[page]} << shift) + (c & ((1u << shift) - 1))];
    }
};

// What a cell means where one number is not enough: cells from first on are places in a list.
template <class T> struct CharTexts {
    CharTable table;
    std::uint16_t first;                                    // first cell value that is a place
    std::span<const T> texts;
    const T* textAt(std::uint16_t cell) const { return cell >= first ? &texts[cell - first] : nullptr; }
};

extern const CharTexts<std::string_view> foldTable;                     // cell: BMP character, or place of a UTF-8 text; 0: itself
extern const CharTexts<std::u16string_view> sortRanks;                  // cell: rank, or place of several ranks; 0: not sorted by
extern const CharTable pinyinTable;                                     // cell: place in pinyinSyllables; 0: none
extern const std::span<const std::string_view> pinyinSyllables;         // "", "a", "ai", ..., "lv", ...
extern const std::uint32_t nameTablesStamp;                             // another one: stored sort keys are stale

}
