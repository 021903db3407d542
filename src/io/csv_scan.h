// SPDX-License-Identifier: MIT
// Splits delimited text into rows and cells, and mends quotation marks that are missing or stray.
#pragma once
#include "io/csv.h"
#include <array>

namespace tilth {

inline constexpr std::size_t maxCellSize = 1 << 20, maxCells = 4096;

struct ScannedRow {
    std::vector<std::string_view> cells;
    std::string_view raw;        // without line end
    std::int64_t line = 0;       // 1-based, where it begins
    std::int64_t lines = 1;      // physical lines that it takes
    unsigned flaws = Fine;       // QuoteMended, Unwrapped, TooLarge
    bool firstQuoted = false;
};

/// Where a scanner stands; to look ahead and come back.
struct ScanPlace {
    std::size_t at = 0;
    std::int64_t line = 1;
};

/// Single pass over the text; the row's views live until the next call of `next`.
class RowScanner {
public:
    RowScanner(std::string_view text, char delimiter, char quote, bool backslash);
    bool atEnd() const { return m_at >= m_end; }
    /// The next row. `expected` cells are what the other rows have (0: not known); it decides between ways of mending.
    const ScannedRow& next(std::size_t expected);
    ScanPlace place() const { return {static_cast<std::size_t>(m_at - m_text.data()), m_line}; }
    void goTo(ScanPlace place) { m_at = m_text.data() + place.at, m_line = place.line; }
    void skipLines(std::int64_t n);

private:
    enum class Quoting {
        Spanning,    // a quoted cell may hold line ends
        OneLine,     // a quoted cell ends with its line at the latest
        Greedy,      // likewise, and once a stray mark was seen only at a line end or before another quoted cell
        Literal      // quotation marks are letters
    };
    struct Escape {
        std::size_t cell;
        bool quoted;
    };
    struct Attempt {
        ScannedRow row;
        std::vector<Escape> escapes;
        const char* next = nullptr;
        bool doubtful = false, closed = true;
    };
    void scan(Quoting quoting);
    const char* cell(const char* p, Quoting quoting);
    const char* plainCell(const char* p);
    const char* nextStop(const char* p) const;
    const char* quotedCell(const char* open, Quoting quoting);
    const char* closingQuote(const char* p, Quoting quoting);
    bool closes(const char* quote, bool strays, Quoting quoting) const;
    const char* lineEndInside(const char* p);
    const char* afterEscape(const char* p);
    const char* openingQuote(const char* p) const;
    const char* afterQuote(const char* quote) const;
    void keep(std::string_view text, bool quoted, bool escaped);
    const char* afterLineEnd(const char* p) const;
    void settle(std::size_t expected);
    std::size_t distance(const Attempt& attempt, std::size_t expected) const;
    void dropLoneQuotes();
    void unescape();
    std::string plain(std::string_view text, bool quoted) const;
    void unwrap(std::size_t expected);

    std::string_view m_text;
    const char* m_at;
    const char* m_end;
    std::int64_t m_line = 1;
    char m_delimiter, m_quote;
    bool m_backslash;
    bool m_cellEscaped = false;
    std::array<bool, 256> m_stops{};
    std::array<std::uint64_t, 4> m_stopWords{};    // the same bytes, each eight times
    Attempt m_now;
    std::string m_arena, m_inner;
    std::unique_ptr<RowScanner> m_innerScanner;
    std::size_t m_wasted = 0;    // bytes read in vain for mending; bounds the work on hostile files
};

}
