// SPDX-License-Identifier: MIT
// The keys of many texts in their order, for as long as that is asked about.
#pragma once
#include "core/columns/text_dictionary.h"
#include "core/columns/text_lines.h"
#include <string>
#include <vector>

namespace tilth {

/// Keys are told apart by numbers of eight bytes, in which each pair of bytes takes as many bits as the pairs that occur need: ten
/// letters of e-mail addresses, sixteen digits. Comparing whole keys would go to memory for both each time.
class SortedKeys {
public:
    SortedKeys(const TextRun& texts, SortKey key);
    std::string_view of(std::uint32_t text) const {
        const std::size_t begin = text ? m_ends[text - 1] : 0;
        return std::string_view(m_bytes).substr(begin, m_ends[text] - begin);
    }
    std::vector<std::uint32_t> sorted() const;          // numbers of the texts
    std::vector<std::uint32_t> ranks() const;           // of each text; equal for equal keys
private:
    struct Place {
        std::uint64_t first, second;                    // the key's next units
        std::uint32_t text;
        bool asBefore;                                  // its key equals that of the place before
        friend bool operator==(const Place& a, const Place& b) { return a.first == b.first && a.second == b.second; }
        friend bool operator<(const Place& a, const Place& b) { return a.first != b.first ? a.first < b.first : a.second < b.second; }
    };
    void append(std::string_view text, SortKey key);
    void number();
    std::uint64_t packed(std::string_view key, std::size_t from) const;
    void sortFrom(std::size_t from, std::span<Place> run);
    void sortWhole(std::size_t from, std::span<Place> run) const;
    bool endsIn(std::uint64_t units) const { return !(units & m_last); }

    std::string m_bytes;                                // keys one after the other
    std::vector<std::size_t> m_ends;
    std::vector<std::uint32_t> m_numbers;               // of each pair of bytes that occurs, from 1 in their order; 0: none is left
    unsigned m_bits = 1;                                // of such a number
    std::size_t m_units = 64;                           // that eight bytes hold
    std::uint64_t m_last = 1;                           // the bits of the last one
    std::vector<Place> m_places;
};

}
