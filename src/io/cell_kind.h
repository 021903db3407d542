// SPDX-License-Identifier: MIT
// What a column of text cells holds, judged from all of its cells, and in which date order and with which decimal mark.
#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

enum class CellKind { Empty, Text, Integer, Decimal, Percent, Money, Date, Time, Flag, Email, Phone, Url };
enum class DateOrder { Ymd, Dmy, Mdy };

/// What "12.500" is, where the point is the column's decimal mark: three digits behind a single mark may be a group of thousands, too.
enum class Threes { Fraction, Group, Refused };

/// How a column (or a file) writes dates and numbers; the typed parsers of cell_parse.h take it.
struct CellFormat {
    DateOrder order = DateOrder::Ymd;    // of numeric dates that do not begin with the year
    char decimal = '.';                  // '.' or ','
    int zoneMinutes = 0;                 // offset from UTC of times without a zone, east positive
    Threes threes = Threes::Fraction;    // of amounts and whole numbers
};

/// The findings about one column.
struct ColumnKind {
    CellKind kind = CellKind::Empty;
    std::int64_t filled = 0, empty = 0;     // cells; "n/a", "--", "null" count as empty
    std::int64_t odd = 0;                   // filled cells that are not of `kind` (up to 10 % are borne)
    DateOrder order = DateOrder::Ymd;       // for dates and times
    bool orderUncertain = false;            // no row tells day from month: `order` is a guess, show it
    bool orderMixed = false;                // rows contradict each other ("13/1/2024" and "1/13/2024")
    std::int64_t openDates = 0;             // that fit both orders, of those that were looked at
    std::string openDate;                   // the first of them
    char decimal = '.';                     // for numbers, percents, money
    bool decimalProven = false;             // some cell can be read in one way only
    bool decimalUncertain = false;          // "1,234" throughout: taken as thousands
    bool decimalMixed = false;              // rows contradict each other ("1.234,50" and "1,234.50")
    Threes threes = Threes::Fraction;       // Fraction: some cell has a fraction of other than two digits
    std::string openNumber;                 // the first cell with three digits behind a single mark, rather a point than a comma
    std::string currency;                   // ISO code when all money cells agree, else empty
    std::string_view currencyToo;           // other codes that may be meant, where all cells have the same sign ("$"); see NumberText
    std::vector<std::string> samples;       // the first 20 different filled cells, trimmed, at most 200 bytes of each
    CellFormat format(int zoneMinutes = 0) const { return {order, decimal, zoneMinutes, threes}; }
};

/// The kind of one cell by itself; "3/4/2024" is a Date in some order, "1" an Integer.
CellKind kindOfCell(std::string_view cell);

/// Collects the evidence of one column, cell by cell; cheap enough for a million rows.
class KindGuess {
public:
    void add(std::string_view cell);
    ColumnKind result() const;

private:
    bool orderStillOpen() const;
    bool isOrderMixed() const;
    void count(std::string_view trimmed);
    void dateEvidence(std::string_view trimmed, std::string_view folded);
    void numberEvidence(std::string_view trimmed, std::string_view folded);
    void settleOrder(ColumnKind& column) const;
    void settleMark(ColumnKind& column) const;
    std::array<std::int64_t, 12> m_counts{};    // by kind
    std::int64_t m_filled = 0, m_empty = 0, m_judged = 0;
    std::int64_t m_dayFirst = 0, m_monthFirst = 0, m_openOrder = 0, m_openDates = 0, m_dotted = 0;
    unsigned m_firsts = 0, m_seconds = 0;    // which numbers up to 12 stood first and second, as bits
    std::int64_t m_pointMark = 0, m_commaMark = 0, m_openComma = 0, m_openPoint = 0, m_freeFractions = 0;
    std::string m_openDate, m_openNumber;
    std::map<std::string, std::int64_t, std::less<>> m_currencies;
    std::string_view m_currencyToo;
    std::vector<std::string> m_samples;
};

/// Columns of one file settle their doubts together: an uncertain date order follows the certain ones of the file,
/// likewise the decimal mark. `semicolons`: the file is separated by ; which speaks for a decimal comma.
std::vector<ColumnKind> settleTogether(std::vector<ColumnKind> columns, bool semicolons = false);

/// Whether a cell stands for "no value" in a number or date column: empty, -, --, n/a, null, none, #N/A, 无 ...
bool isNothing(std::string_view cell);

/// Without spaces at both ends, Unicode ones (no-break, ideographic, zero-width) included.
std::string_view trimmedCell(std::string_view cell);

/// The word for a kind: "text", "integer", "money", "date-time" ...
std::string_view kindName(CellKind kind);
std::string_view orderName(DateOrder order);    // "ymd", "dmy", "mdy"

}
