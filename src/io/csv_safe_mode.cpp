// SPDX-License-Identifier: MIT
// Tells a table that was disarmed against spreadsheets from one that holds every byte as it is.
#include "io/cell_kind.h"
#include "io/csv_scan.h"
#include "io/csv_writer.h"
#include <algorithm>

namespace tilth {
namespace {

/// A quick no for nearly all files: no ' stands at the beginning of a cell before what could be a formula.
bool mayCarryOwnQuote(std::string_view text, char delimiter) {
    for (auto at = text.find('\''); at != text.npos && at + 1 < text.size(); at = text.find('\'', at + 1)) {
        const char before = at == 0 ? '\n' : text[at - 1], after = text[at + 1];
        const bool begins = before == delimiter || before == '\n' || before == '\r' || before == '"';
        const bool sign = std::string_view("=+-@\t\r '").find(after) != std::string_view::npos || static_cast<unsigned char>(after) >= 0x80;
        if (begins && sign) return true;
    }
    return false;
}

/// Numbers and phone numbers keep their sign in safe mode; a formula has letters, or = in front.
bool bareFormula(std::string_view cell) {
    if (!looksLikeFormula(cell) || kindOfCell(cell) != CellKind::Text) return false;
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return cell.find('=') != cell.npos || std::ranges::any_of(cell, letter);
}

}

bool writtenInSafeMode(std::string_view text, const CsvFormat& format) {
    if (!mayCarryOwnQuote(text, format.delimiter)) return false;
    RowScanner scanner(text, format.delimiter, format.quote, format.backslash);
    bool any = false;
    while (!scanner.atEnd()) {
        const ScannedRow& row = scanner.next(static_cast<std::size_t>(std::max(0, format.columns)));
        if (std::ranges::any_of(row.cells, bareFormula)) return false;
        any = any || std::ranges::any_of(row.cells, carriesOwnQuote);
    }
    return any;
}

}
