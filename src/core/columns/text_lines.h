// SPDX-License-Identifier: MIT
// What many texts are found by. A text that is its own folded form is looked for where it lies; the rest is kept here.
#pragma once
#include "core/columns/search_line.h"
#include <cstdint>
#include <functional>

namespace tilth {

/// Texts one after the other, with the end of each.
struct TextRun {
    std::string_view bytes;
    std::span<const std::uint32_t> ends;

    std::size_t size() const { return ends.size(); }
    std::string_view text(std::size_t n) const {
        const std::size_t begin = n ? ends[n - 1] : 0;
        return bytes.substr(begin, ends[n] - begin);
    }
};

/// Made of a run, which every question brings along.
class TextLines {
public:
    explicit TextLines(const TextRun& texts);
    /// Tells of the texts in which the spelling is found, perhaps some of them twice. Of one shorter than `sure` only the first place in a
    /// text is looked at: what is Inside there may begin a word further on.
    using Tell = std::function<void(std::uint32_t text, Held held)>;
    void find(const TextRun& texts, std::string_view spelling, const Tell& tell) const;
    static constexpr std::size_t sure = 3;                  // bytes
    Held held(const TextRun& texts, std::uint32_t n, std::string_view spelling) const;
private:

    std::string m_bytes;                                    // of lines, each ends with LF
    std::vector<std::uint32_t> m_ends, m_of;                // of each line: its end, and whose it is, ascending
    std::vector<bool> m_otherwise;                          // texts whose folded form is another: their lines begin with it
};

}
