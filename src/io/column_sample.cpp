// SPDX-License-Identifier: MIT
#include "io/column_sample.h"
#include <algorithm>
#include <cstring>

namespace tilth {
namespace {

constexpr std::int64_t readAll = 1'024, step = 64;      // rows from the beginning; of the rest one in so many
constexpr std::size_t longFile = std::size_t{1} << 20;  // bytes; a shorter one is read soon enough
constexpr std::int64_t enough = 100;                    // filled cells that tell what a column is

const char* find(char c, const char* from, const char* to) { return static_cast<const char*>(std::memchr(from, c, static_cast<std::size_t>(to - from))); }

// By line feeds and quotation marks alone. A stray mark takes further rows along: the sample is as good without them.
const char* pastRow(const char* p, const char* end, char quote) {
    for (;;) {
        const char* const found = find('\n', p, end);
        const char* const line = found ? found : end;
        const char* const open = quote ? find(quote, p, line) : nullptr;
        const char* const close = open ? find(quote, open + 1, end) : nullptr;
        if (!close) return found ? line + 1 : end;
        p = close + 1;
    }
}

// Rows end with a line feed, and nothing but a second mark ends a quotation.
bool plainForm(const CsvFile& csv) {
    const std::string_view some = std::string_view(csv.text).substr(0, longFile);
    bool loneReturn = false;
    for (auto at = some.find('\r'); at != some.npos && !loneReturn; at = some.find('\r', at + 1)) loneReturn = at + 1 < some.size() && some[at + 1] != '\n';
    return !csv.format.backslash && !loneReturn && some.find('\n') != some.npos;
}

std::string someRows(const CsvFile& csv) {
    const char *p = csv.text.data(), *const end = p + csv.text.size();
    for (std::int64_t n = 0; n < readAll + csv.format.headerRow + csv.format.firstRow && p < end; ++n) p = pastRow(p, end, csv.format.quote);
    std::string some(csv.text.data(), p);
    for (std::int64_t n = 1; p < end; ++n) {
        const char* const next = pastRow(p, end, csv.format.quote);
        if (n % step == 0) some.append(p, next);
        p = next;
    }
    return some;
}

std::vector<ColumnKind> kindsOf(const CsvFile& csv, std::string_view text) {
    CsvReader rows(text, csv.format);
    std::vector<KindGuess> guesses(rows.headings().size());
    while (const auto row = rows.next())
        if (!(row->flaws & (Long | TooLarge)))
            for (std::size_t i = 0; i < guesses.size(); ++i) guesses[i].add(row->cells[i]);
    std::vector<ColumnKind> kinds;
    for (const KindGuess& guess : guesses) kinds.push_back(guess.result());
    return kinds;
}
bool inDoubt(const ColumnKind& kind) { return kind.filled < enough || kind.orderUncertain || kind.orderMixed || kind.decimalUncertain; }

}

std::vector<ColumnKind> sampledKinds(const TableFile& file) {
    const CsvFile* csv = file.csv();
    if (!csv || csv->text.size() < longFile || !plainForm(*csv)) return columnKinds(file);
    std::vector<ColumnKind> kinds = kindsOf(*csv, someRows(*csv));
    if (std::ranges::any_of(kinds, inDoubt)) return columnKinds(file);
    return settleTogether(std::move(kinds), csv->format.delimiter == ';');
}

}
