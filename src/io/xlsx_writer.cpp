// SPDX-License-Identifier: MIT
#include "io/xlsx_writer.h"
#include "core/base/money.h"
#include "core/base/tr.h"
#include "core/base/utf8.h"
#include "io/cell_text.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <ostream>
#include <stdlib.h>
#include <xlsxwriter.h>

namespace tilth {
namespace {

constexpr std::size_t measuredRows = 1'000, exactDigits = 15;
constexpr int narrowest = 6, widest = 60, arrow = 3;
constexpr Date firstDay{std::chrono::year{1900} / std::chrono::March / 1}, lastDay{std::chrono::year{9999} / std::chrono::December / 31},
    dayZero{std::chrono::year{1899} / std::chrono::December / 30};

// A folder for one's own eyes, gone when done: the library writes to names only.
class ScratchFolder {
public:
    ScratchFolder() {
        std::error_code code;
        m_path = (std::filesystem::temp_directory_path(code) / "tilth-XXXXXX").string();
        if (code || !mkdtemp(m_path.data())) m_path.clear();
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder() {
        std::error_code code;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, code);
    }
    bool made() const { return !m_path.empty(); }
    char* name() { return m_path.data(); }
    std::string file() const { return m_path + "/book.xlsx"; }

private:
    std::string m_path;
};

std::size_t utf16Size(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }) +
                                    std::ranges::count_if(text, [](char c) { return static_cast<unsigned char>(c) >= 0xF0; }));
}

// Also without the "_" at its end: a control character that follows becomes one that begins with it.
bool escapeAt(std::string_view text, std::size_t at) {
    const std::string_view word = text.substr(at, 6);
    return word.size() == 6 && word.starts_with("_x") && word.find_first_not_of("0123456789abcdefABCDEF", 2) == word.npos;
}

/// As XML can hold it: what looks like an escape of spreadsheets is escaped, and so are the two characters that XML has not.
std::string cellText(std::string_view given) {
    std::string text = firstInvalidUtf8(given) == given.npos ? std::string(given) : mendedUtf8(given);
    static constexpr std::string_view escaped = "_x005F";
    for (auto at = text.find("_x"); at != text.npos; at = text.find("_x", at + 1))
        if (escapeAt(text, at)) text.insert(at, escaped), at += escaped.size();
    for (const auto& [character, escape] : {std::pair{"\xEF\xBF\xBE", "_xFFFE_"}, {"\xEF\xBF\xBF", "_xFFFF_"}})
        for (auto at = text.find(character); at != text.npos; at = text.find(character, at)) text.replace(at, 3, escape);
    return text;
}

/// About so many columns of a screen: Chinese characters take two.
int widthOf(std::string_view text) {
    int width = 0;
    for (std::size_t at = 0; at < text.size() && width < widest;) {
        const CodePoint point = codePointAt(text, at);
        if (point.value == '\n') break;
        width += point.value >= 0x1100 ? 2 : 1;
        at += point.length;
    }
    return width;
}

std::optional<double> exactNumber(std::string_view text) {
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size()) return {};
    const std::string_view mantissa = text.substr(0, text.find_first_of("eE"));
    const auto first = mantissa.find_first_of("123456789");
    const auto digits = first == mantissa.npos ? 0 : std::ranges::count_if(mantissa.substr(first), isDigit);
    const bool whole = mantissa.find('.') == mantissa.npos;
    // A fraction may be the shortest writing of a binary number: no spreadsheet keeps more of it.
    return whole && static_cast<std::size_t>(digits) > exactDigits ? std::nullopt : std::optional(value);
}

std::optional<double> serialOf(Date day) {
    if (day < firstDay || day > lastDay) return {};
    return static_cast<double>((day - dayZero).count());
}

std::optional<double> serialOf(Time at, const Zone& zone) {
    const LocalTime local = localTime(at, zone);
    const auto day = serialOf(local.day);
    if (!day || instantOf(local, zone) != at) return {};
    return *day + static_cast<double>(local.clock.count()) / 86400;
}

class XlsxRows : public ExportRows {
public:
    XlsxRows(std::ostream& out, const std::vector<std::string>& headings, const ExportStyle& style)
        : m_out(out), m_headings(headings), m_zone(style.zone), m_widths(headings.size(), narrowest) {
        if (m_folder.made()) open(sheetName(style.title));
        m_sheet ? begin() : fail(noRoom());
    }
    XlsxRows(const XlsxRows&) = delete;
    XlsxRows& operator=(const XlsxRows&) = delete;
    ~XlsxRows() override {
        if (m_book) lxw_workbook_free(m_book);
    }

    void row(std::span<const ExportCell> cells) override {
        if (m_error) return;
        if (++m_row > mostSheetRows) return fail({Error::Refused, TR("Export", "A sheet has 1,048,575 rows below its heading and there are more: export fewer rows, or CSV.")});
        for (std::size_t i = 0; i < cells.size() && !m_error; ++i) {
            write(i, cells[i]);
            if (m_row < static_cast<std::int64_t>(measuredRows)) m_widths[i] = std::max(m_widths[i], widthOf(cells[i].text));
        }
    }

    Result<Done> finish() override {
        if (m_error) return *m_error;
        const auto columns = static_cast<lxw_col_t>(m_headings.size());
        if (columns) worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(columns - 1));
        for (lxw_col_t i = 0; i < columns; ++i) worksheet_set_column(m_sheet, i, i, std::min(m_widths[i], widest) + 1, nullptr);
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        if (closed != LXW_NO_ERROR) return noRoom();
        std::ifstream file(m_folder.file(), std::ios::binary);
        if (!file || !(m_out << file.rdbuf())) return noRoom();
        return Done{};
    }

private:
    using Write = bool (XlsxRows::*)(std::size_t, const ExportCell&);

    void fail(Error error) { m_error = std::move(error); }
    static Error noRoom() { return {Error::Surroundings, TR("Export", "The workbook cannot be written: the folder for temporary files is full or closed. Make room there, or export CSV.")}; }

    void open(const std::string& sheet) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.name();
        m_book = workbook_new_opt(m_folder.file().c_str(), &options);
        if (m_book) m_sheet = workbook_add_worksheet(m_book, sheet.c_str());
    }
    void begin() {
        worksheet_freeze_panes(m_sheet, 1, 0);
        lxw_format* head = workbook_add_format(m_book);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            m_widths[i] = std::max(narrowest, widthOf(m_headings[i]) + arrow);
            text(i, m_headings[i], head);
        }
        m_day = formatted("yyyy\\-mm\\-dd");
        m_instant = formatted("yyyy\\-mm\\-dd\\ hh:mm:ss");
    }
    lxw_format* formatted(const std::string& code) {
        lxw_format* format = workbook_add_format(m_book);
        format_set_num_format(format, code.c_str());
        return format;
    }
    lxw_row_t at() const { return static_cast<lxw_row_t>(m_row); }

    // What cannot be written as it is meant is a text.
    void write(std::size_t column, const ExportCell& cell) {
        if (cell.form == ExportCell::Nothing || cell.text.empty()) return;
        static constexpr std::array<std::pair<ExportCell::Form, Write>, 5> typed{{{ExportCell::Number, &XlsxRows::number}, {ExportCell::Flag, &XlsxRows::flag},
            {ExportCell::Day, &XlsxRows::day}, {ExportCell::Instant, &XlsxRows::instant}, {ExportCell::Amount, &XlsxRows::amount}}};
        const auto way = std::ranges::find(typed, cell.form, &std::pair<ExportCell::Form, Write>::first);
        if (way == typed.end() || !(this->*way->second)(column, cell)) text(column, cell.text, nullptr);
    }
    bool put(std::size_t column, std::optional<double> value, lxw_format* format) {
        if (value) worksheet_write_number(m_sheet, at(), static_cast<lxw_col_t>(column), *value, format);
        return bool(value);
    }
    bool number(std::size_t column, const ExportCell& cell) { return put(column, exactNumber(cell.text), nullptr); }
    bool flag(std::size_t column, const ExportCell& cell) {
        return worksheet_write_boolean(m_sheet, at(), static_cast<lxw_col_t>(column), cell.text == "true", nullptr) == LXW_NO_ERROR;
    }
    bool day(std::size_t column, const ExportCell& cell) {
        const auto day = parseDate(cell.text);
        return day && put(column, serialOf(*day), m_day);
    }
    bool instant(std::size_t column, const ExportCell& cell) {
        const auto time = parseTime(cell.text);
        return time && put(column, serialOf(*time, m_zone), m_instant);
    }
    bool amount(std::size_t column, const ExportCell& cell) {
        const bool exact = std::ranges::count_if(cell.text, isDigit) <= static_cast<std::ptrdiff_t>(exactDigits);
        return exact && put(column, exactNumber(cell.text), amountFormat(cell.currency));
    }
    lxw_format* amountFormat(const std::string& currency) {
        auto [at, isNew] = m_amounts.try_emplace(currency, nullptr);
        if (!isNew) return at->second;
        const unsigned digits = currencyDigits(currency);
        std::string code = "#,##0" + (digits ? "." + std::string(digits, '0') : std::string());
        if (isCurrency(currency)) code.append("\\ [$").append(currency).append("]");
        return at->second = formatted(code);
    }
    void text(std::size_t column, std::string_view given, lxw_format* format) {
        const std::string text = cellText(given);
        if (utf16Size(given) > mostCellText) return fail(tooLong(column));
        const lxw_error done = worksheet_write_string(m_sheet, at(), static_cast<lxw_col_t>(column), text.c_str(), format);
        if (done != LXW_NO_ERROR) fail(done == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? tooLong(column) : noRoom());
    }
    Error tooLong(std::size_t column) const {
        return {Error::Refused, std::string(TR("Export", "A cell of a workbook holds 32,767 characters, and a text is longer; leave its column out or export CSV: "))
                                    .append(m_headings[column]).append(", ").append(std::to_string(m_row + 1)), m_headings[column]};
    }

    std::ostream& m_out;
    std::vector<std::string> m_headings;
    Zone m_zone;
    std::vector<int> m_widths;
    ScratchFolder m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_day = nullptr, *m_instant = nullptr;
    std::map<std::string, lxw_format*> m_amounts;
    std::int64_t m_row = 0;
    std::optional<Error> m_error;
};

}

std::unique_ptr<ExportRows> makeXlsxRows(std::ostream& out, const std::vector<std::string>& headings, const ExportStyle& style) {
    return std::make_unique<XlsxRows>(out, headings, style);
}

std::string sheetName(std::string_view title) {
    constexpr std::size_t longest = 31;
    std::string name;
    for (std::size_t at = 0; at < title.size();) {
        const CodePoint point = codePointAt(title, at);
        const bool allowed = point.value >= 0x20 && std::u32string_view(U":\\/?*[]").find(point.value) == std::u32string_view::npos;
        const std::string_view bytes = title.substr(at, point.length);
        if (utf16Size(name) + utf16Size(bytes) > longest) break;
        if (allowed && !(bytes == "'" && name.empty())) name.append(bytes);
        at += point.length;
    }
    while (name.ends_with('\'') || name.ends_with(' ')) name.pop_back();
    return name.empty() ? "Sheet1" : name;
}

}
