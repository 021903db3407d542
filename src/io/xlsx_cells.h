// SPDX-License-Identifier: MIT
// The elements of a sheet, one by one, into rows of texts.
#pragma once
#include "io/xlsx_book.h"
#include "io/xlsx_reader.h"
#include <pugixml.hpp>

namespace tilth {

/// Counts what a person should know, and where it was met first.
struct Oddity {
    std::int64_t count = 0;
    std::string first;
    void note(std::string place) {
        if (count++ == 0) first = std::move(place);
    }
};

class CellCollector {
public:
    CellCollector(const Workbook& book, SharedTexts texts, std::string sheet);
    /// A <row>, <mergeCell> or <col>. Refused: see readXlsx.
    Result<Done> take(const pugi::xml_node& node);
    XlsxSheet finish();

private:
    struct Merge {
        std::int32_t firstRow, lastRow;
        std::size_t column;
    };
    Result<Done> row(const pugi::xml_node& node);
    Result<Done> cell(const pugi::xml_node& node);
    Result<Done> shared(std::string_view index);
    void keep(std::string_view text);
    void keepShared(std::size_t begin, std::size_t end);
    void add(std::uint32_t at, std::string_view text);
    void number(std::string_view stored, std::string_view style);
    void formulaWithout(const pugi::xml_node& node);
    void merge(std::string_view range);
    void fillMerged();
    void fillDown(const Merge& merge, std::size_t& filled);
    void addNotes();
    Error fault(std::string_view why) const;
    std::string place() const;

    const Workbook& m_book;
    std::vector<std::uint32_t> m_sharedEnds;
    XlsxSheet m_sheet;
    std::vector<Merge> m_merges;
    std::int64_t m_row = 0, m_mended = 0;
    std::size_t m_column = 0;        // of the cell at hand
    bool m_ascending = true;
    Oddity m_errors, m_unknown, m_dayNone, m_hiddenRows, m_hiddenColumns, m_mergedCells;
};

}
