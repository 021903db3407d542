// SPDX-License-Identifier: MIT
// The searched texts of one entity in memory: finds records by any part of their texts, pinyin and initials.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tilth {

/// Folded texts, digits of telephone numbers, pinyin and initials of Chinese texts in one line without its end.
std::string searchLine(std::span<const std::string_view> texts);

/// A value: copies share the bulk, so that one thread may search its copy while another goes on changing its own.
class Haystack {
public:
    struct Lines {                                                          // records one after the other, each ends with LF
        std::string text;
        std::vector<std::int64_t> ids;                                      // 0: removed
        std::vector<std::size_t> ends;
        void append(std::int64_t id, std::string_view line);
        std::string_view line(std::size_t number) const;
    };
    Haystack() = default;
    /// Of many records at once, made by searchLine; ids ascending.
    explicit Haystack(Lines lines);

    void put(std::int64_t id, std::span<const std::string_view> texts);     // a new record, or new texts of an old one
    void remove(std::int64_t id);

    /// After many puts: one bulk again, so that copies are cheap. Happens by itself when edits are many.
    void settle();

    /// Records that have every word of the query somewhere, ids ascending. An empty query finds nothing.
    std::vector<std::int64_t> find(std::string_view query) const;
    /// The same, best first: those that begin with the first word, then those with a word that does; newest (largest id)
    /// first among equals.
    std::vector<std::int64_t> ranked(std::string_view query, std::size_t limit) const;

    std::size_t size() const;                                               // records
    std::size_t bytes() const;                                              // of text, removed texts included

private:
    std::shared_ptr<const Lines> m_base = std::make_shared<const Lines>();  // ids ascending
    std::vector<bool> m_gone;                                               // lines of the base that are removed or changed
    std::size_t m_goneCount = 0;
    std::int64_t m_newest = 0;                                              // largest id so far: most puts bring a larger one
    Lines m_tail;                                                           // edits since the base was made
    std::unordered_map<std::int64_t, std::size_t> m_tailLine;
};

}
