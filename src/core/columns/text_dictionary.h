// SPDX-License-Identifier: MIT
// The different texts of a column, each with a small number; copies share, and adding to one leaves the others alone.
#pragma once
#include "core/columns/search_line.h"
#include <cstdint>
#include <memory>
#include <span>

namespace tilth {

/// Makes a text comparable byte by byte in the order that people expect (pinyin, without case).
using SortKey = std::string (*)(std::string_view text);

class TextDictionary {
public:
    static constexpr std::uint32_t none = 0;                // the code of the empty text, which is no value

    TextDictionary();
    std::uint32_t size() const;                             // codes are 0 .. size - 1
    std::string_view text(std::uint32_t code) const;
    std::uint32_t add(std::string_view text);               // its code, old or new
    void add(std::span<const std::string_view> texts, std::span<std::uint32_t> codes);  // of each; many at once cost less
    void settle();                                          // after many: what finds texts again is made anew when one is added
    using Ranks = std::shared_ptr<const std::vector<std::uint32_t>>;
    /// The place of each code's text in the order of the keys; equal keys have equal ranks.
    Ranks ranks(SortKey key) const;

    /// One byte a code: how the text or its readings hold the word (Held, sure as TextLines::find); empty: none does.
    std::vector<std::uint8_t> holding(const SearchWord& word) const;
    Held held(std::uint32_t code, const SearchWord& word) const;
    // Else the first question makes what it needs.
    void prepareSearch() const;
    void prepareOrder(SortKey key) const;

    class Block;                                            // texts in one piece of memory, with an index
private:
    std::shared_ptr<Block> m_base;                          // large, seldom copied
    std::shared_ptr<Block> m_tail;                          // few: what came while a copy was out
};

}
