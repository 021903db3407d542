// SPDX-License-Identifier: MIT
// The guess of a delimited file's form, from its first rows.
#include "io/cell_kind.h"
#include "core/base/tr.h"
#include "io/csv_scan.h"
#include "io/encoding.h"
#include "io/file_words.h"
#include "io/heading_row.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

constexpr std::size_t sampleBytes = 1 << 20, sampleRows = 1000;

struct Candidate {
    char delimiter;
    double prior;
    bool odd;    // met so rarely that all rows must agree on at least three columns
};

constexpr std::array candidates{
    Candidate{',', 1.0, false},  Candidate{';', 1.0, false},     Candidate{'\t', 1.1, false},    Candidate{'|', 0.95, false},
    Candidate{'\x01', 1.0, false}, Candidate{'\x1F', 1.0, false}, Candidate{'\x1E', 1.0, false}, Candidate{'^', 0.8, true},
    Candidate{'~', 0.8, true},   Candidate{':', 0.5, true},      Candidate{'!', 0.5, true},      Candidate{'#', 0.4, true},
    Candidate{'*', 0.4, true},   Candidate{'&', 0.4, true},      Candidate{' ', 0.2, true}};

std::vector<SampleRow> sampled(std::string_view text, char delimiter, char quote, bool backslash, std::size_t limit, std::size_t expected) {
    std::vector<SampleRow> rows;
    RowScanner scanner(text, delimiter, quote, backslash);
    while (!scanner.atEnd() && rows.size() < limit) {
        const ScannedRow& row = scanner.next(expected);
        rows.push_back({{row.cells.begin(), row.cells.end()}, row.line});
    }
    return rows;
}

/// The first rows; a text longer than the sample is cut at a line end.
std::string_view head(std::string_view text) {
    if (text.size() <= sampleBytes) return text;
    const auto end = text.substr(0, sampleBytes).find_last_of("\n\r");
    return text.substr(0, end == text.npos ? sampleBytes : end + 1);
}

/// "sep=;", a line for Excel.
std::optional<char> excelSeparator(std::string_view text) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    return line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=")) ? std::optional(line.back()) : std::nullopt;
}

/// ' instead of ", where nearly all lines begin and end with it and none holds a ".
char quoteOf(std::string_view text) {
    if (text.find('"') != text.npos) return '"';
    int lines = 0, quoted = 0;
    for (std::size_t at = 0; at < text.size() && lines < 200; ++lines) {
        const auto end = std::min(text.find_first_of("\r\n", at), text.size());
        const auto line = text.substr(at, end - at);
        quoted += line.size() > 2 && line.front() == '\'' && line.back() == '\'';
        at = text.find_first_not_of("\r\n", end);
    }
    return lines > 1 && quoted * 10 >= lines * 8 ? '\'' : '"';
}

bool tidy(std::string_view cell) {
    if (cell.find_first_of(";\t|") == cell.npos && cell.find(',') == cell.npos) return true;
    const CellKind kind = kindOfCell(cell);
    return kind != CellKind::Text && kind != CellKind::Phone;
}

/// How well the rows agree when they are split so: share of rows of the usual width, number of columns, tidiness of cells.
double scoreOf(const Candidate& candidate, const std::vector<SampleRow>& rows) {
    const std::size_t width = usualWidth(rows);
    if (width < (candidate.odd ? 3u : 2u)) return 0;
    double all = 0, same = 0, cells = 0, tidyCells = 0;
    for (const SampleRow& row : rows) {
        if (row.cells.size() == 1 && trimmedCell(row.cells.front()).empty()) continue;
        ++all;
        same += row.cells.size() == width;
        for (const std::string& cell : row.cells) ++cells, tidyCells += tidy(cell);
    }
    const double agreement = same / all;
    if (candidate.odd && (agreement < 0.99 || all < 2)) return 0;
    return candidate.prior * agreement * std::log2(1.0 + static_cast<double>(width)) * (0.4 + 0.6 * tidyCells / cells);
}

struct Split {
    char delimiter = ',';
    double score = 0;
};

/// The best delimiter. When hardly any rows agree on it, the file is one column.
Split bestSplit(std::string_view text, char quote) {
    Split best;
    for (const Candidate& candidate : candidates) {
        if (text.find(candidate.delimiter) == text.npos) continue;
        const double score = scoreOf(candidate, sampled(text, candidate.delimiter, quote, false, 200, 0));
        if (score > best.score) best = {candidate.delimiter, score};
    }
    return best;
}

/// Rows that are one quoted cell each, with the same number of delimiters inside: wrapped whole by some program.
std::size_t wrappedWidth(const std::vector<SampleRow>& rows, char delimiter, char quote) {
    std::vector<SampleRow> inner;
    for (const SampleRow& row : rows) {
        if (row.cells.size() != 1 || row.cells.front().find(delimiter) == std::string::npos) continue;
        auto cells = sampled(row.cells.front(), delimiter, quote, false, 2, 0);
        if (cells.size() == 1) inner.push_back(std::move(cells.front()));
    }
    const std::size_t width = usualWidth(inner);
    const auto same = std::ranges::count_if(inner, [width](const SampleRow& r) { return r.cells.size() == width; });
    return width >= 3 && static_cast<std::size_t>(same) * 10 >= rows.size() * 9 ? width : 0;
}

/// \" before another letter than what ends a cell, and no doubled marks: "C:\temp\" is none.
bool escapedInside(std::string_view text, char delimiter, char quote) {
    if (text.find(std::string(2, quote)) != text.npos) return false;
    const std::string mark = std::string("\\") + quote;
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) {
        const char after = at + 2 < text.size() ? text[at + 2] : '\n';
        if (after != delimiter && after != '\n' && after != '\r') return true;
    }
    return false;
}

/// Whether \" means a quotation mark inside a value, or \, a delimiter: only if the rows then agree better.
bool backslashEscapes(std::string_view text, char delimiter, char quote) {
    bool any = text.find(std::string("\\") + quote) != text.npos || text.find(std::string("\\") + delimiter) != text.npos;
    if (!any) return false;
    const auto agreement = [](const std::vector<SampleRow>& rows) {
        const std::size_t width = usualWidth(rows);
        const auto same = std::ranges::count_if(rows, [width](const SampleRow& r) { return r.cells.size() == width; });
        return static_cast<double>(same) / static_cast<double>(std::max<std::size_t>(1, rows.size()));
    };
    const auto plain = sampled(text, delimiter, quote, false, sampleRows, 0), escaped = sampled(text, delimiter, quote, true, sampleRows, 0);
    const double before = agreement(plain), after = agreement(escaped);
    return after > before || (after == before && escapedInside(text, delimiter, quote));
}

bool forcedTextCell(std::string_view cell) { return cell.size() >= 3 && cell.starts_with("=\"") && cell.ends_with('"'); }

bool forcesText(const std::vector<SampleRow>& rows) {
    std::size_t forced = 0;
    for (const SampleRow& row : rows) forced += std::ranges::any_of(row.cells, forcedTextCell);
    return forced >= 2 && forced * 2 >= rows.size();
}

/// At least as many columns as the heading has, and as nearly all records have.
int columnsOf(std::span<const SampleRow> rows, const HeadingPlace& place) {
    const auto first = static_cast<std::size_t>(place.row);
    const std::size_t heading = first < rows.size() ? rows[first].cells.size() : 0;
    const std::span<const SampleRow> records = rows.subspan(std::min(rows.size(), first + (place.heading ? 1 : 0)));
    const std::size_t width = usualWidth(records);
    const auto wide = std::ranges::count_if(records, [width](const SampleRow& r) { return r.cells.size() >= width; });
    const bool most = static_cast<std::size_t>(wide) * 10 >= records.size() * 6 && records.size() >= 2;
    return static_cast<int>(std::min(maxCells, most || !place.heading ? std::max(heading, width) : heading));
}

void settleHeading(CsvFormat& format, const std::vector<SampleRow>& rows, std::optional<int> wanted) {
    HeadingPlace place = findHeading(rows);
    if (wanted && *wanted >= 0) {
        const auto row = std::ranges::find_if(rows, [&](const SampleRow& r) { return r.line - 1 >= *wanted; });
        place = {row - rows.begin(), true};
    } else if (wanted) {
        place.heading = false;
        if (place.row > 0) place = {findHeading(rows).row, false};
    }
    const auto at = static_cast<std::size_t>(place.row);
    const int line = at < rows.size() ? static_cast<int>(rows[at].line - 1) : 0;
    format.headerRow = !place.heading ? -1 : wanted ? std::max(*wanted, 0) : line;
    format.firstRow = place.heading ? 0 : line;
    format.columns = columnsOf(rows, place);
}

char unusedDelimiter(std::string_view text) { return text.find('\t') == text.npos ? '\t' : '\x1F'; }

}

CsvFormat sniffCsv(std::string_view whole, const CsvHints& hints) {
    const std::string_view all = head(whole);
    const std::optional<char> separator = excelSeparator(all);
    const std::size_t begin = separator ? all.find_first_of("\r\n") : 0;
    const std::string_view text = begin == all.npos ? std::string_view() : all.substr(begin);
    CsvFormat format;
    format.quote = quoteOf(text);
    const Split split = bestSplit(text, format.quote);
    format.delimiter = hints.delimiter ? *hints.delimiter : separator ? *separator : split.delimiter;
    std::vector<SampleRow> rows = sampled(text, format.delimiter, format.quote, false, sampleRows, 0);
    std::size_t width = wrappedWidth(rows, format.delimiter, format.quote);
    if (!width && !hints.delimiter && !separator && split.score < 0.75) {
        // Commas in the text of a single column are no delimiters.
        format.delimiter = text.find(',') == text.npos ? ',' : unusedDelimiter(text);
    }
    format.backslash = backslashEscapes(text, format.delimiter, format.quote);
    if (!width) width = usualWidth(sampled(text, format.delimiter, format.quote, format.backslash, sampleRows, 0));
    rows = sampled(text, format.delimiter, format.quote, format.backslash, sampleRows, width);
    const auto skipped = static_cast<std::int64_t>(separator ? 1 : 0);
    if (skipped) std::erase_if(rows, [](const SampleRow& r) { return r.line == 1; });
    format.forcedText = forcesText(rows);
    settleHeading(format, rows, hints.headerRow);
    format.stripOwnQuote = format.quote != '\'' && writtenInSafeMode(whole, format);
    return format;
}

Result<CsvFile> openCsv(std::string bytes, const CsvHints& hints) {
    CsvFile file;
    const Guess guess = hints.encoding ? Guess{canonicalEncoding(*hints.encoding).value_or(*hints.encoding), 1} : guessEncoding(bytes);
    file.encoding = guess.encoding;
    file.confidence = guess.confidence;
    Result<DecodedText> decoded = toUtf8(std::move(bytes), file.encoding);
    if (!decoded) return decoded.error();
    if (trimmedCell(decoded->text).empty()) return Error{Error::Refused, TR("Import", "The file is empty")};
    if (decoded->nulls > 0)
        file.notes.push_back(say(FileWord::Nulls, {std::to_string(decoded->nulls), std::to_string(decoded->firstNullLine)}));
    file.text = std::move(decoded->text);
    file.format = sniffCsv(file.text, hints);
    return file;
}

}
