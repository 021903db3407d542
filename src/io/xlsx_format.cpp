// SPDX-License-Identifier: MIT
#include "io/xlsx_format.h"
#include "core/base/date.h"
#include "io/cell_parse.h"
#include "io/cell_text.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tilth {
namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string smallLetters(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), small);
    return out;
}

// Walks through the first section of a code and notes what it is made of.
class CodeReader {
public:
    explicit CodeReader(std::string_view code) : m_code(code) {}
    NumberForm form() {
        while (m_at < m_code.size() && m_code[m_at] != ';') step();
        NumberForm form;
        if (m_date || (m_month && !m_time)) form.kind = m_time ? NumberForm::DateTime : NumberForm::Date;
        else if (m_elapsed) form.kind = NumberForm::Elapsed;
        else if (m_time) form.kind = NumberForm::Clock;
        else if (m_percent) form.kind = NumberForm::Percent;
        if (form.kind != NumberForm::Plain) return form;
        if (m_zeros == m_at && m_zeros >= 2) form.digits = static_cast<int>(std::min<std::size_t>(m_zeros, 18));
        if (m_figures) form.currency = currencyOf("1 " + m_literal, !m_japanese);
        return form;
    }

private:
    void step() {
        static constexpr std::array<std::string_view, 3> halves{"am/pm", "a/p", "上午/下午"};
        for (const std::string_view word : halves)
            if (takes(word)) return static_cast<void>(m_time = true);
        if (takes("general")) return;
        const char c = small(m_code[m_at++]);
        if (c == '"') quoted();
        else if (c == '\\') m_literal += next();
        else if (c == '_' || c == '*') next();
        else if (c == '[') bracket();
        else if (c == 'e' && m_at < m_code.size() && (m_code[m_at] == '+' || m_code[m_at] == '-')) m_figures = true;
        else letter(c);
    }
    void letter(char c) {
        if (c == 'y' || c == 'd' || c == 'e') m_date = true;
        else if (c == 'h' || c == 's') m_time = true;
        else if (c == 'm') m_month = true;
        else if (c == '%') m_percent = true;
        else if (c == '0') m_figures = true, ++m_zeros;
        else if (c == '#' || c == '?') m_figures = true;
        else if (c != ',' && c != '.') m_literal += c;
    }
    bool takes(std::string_view word) {
        if (smallLetters(m_code.substr(m_at, word.size())) != word) return false;
        m_at += word.size();
        return true;
    }
    char next() { return m_at < m_code.size() ? m_code[m_at++] : ' '; }
    void quoted() {
        const std::size_t end = std::min(m_code.find('"', m_at), m_code.size());
        m_literal.append(m_code.substr(m_at, end - m_at));
        m_at = std::min(end + 1, m_code.size());
    }
    // [h], [$EUR-407], [Red], [>=100]
    void bracket() {
        const std::size_t end = std::min(m_code.find(']', m_at), m_code.size());
        const std::string_view given = m_code.substr(m_at, end - m_at);
        const std::string inside = smallLetters(given);
        m_at = std::min(end + 1, m_code.size());
        if (inside.starts_with('$')) {
            m_literal.append(given.substr(1, given.find('-') - 1));
            m_japanese = m_japanese || inside.ends_with("411");
        } else if (!inside.empty() && inside.find_first_not_of(inside.front()) == inside.npos && std::string_view("hms").find(inside.front()) != std::string_view::npos) {
            m_time = m_elapsed = true;
        }
    }

    std::string_view m_code;
    std::size_t m_at = 0, m_zeros = 0;
    std::string m_literal;
    bool m_date = false, m_time = false, m_month = false, m_elapsed = false, m_percent = false, m_figures = false, m_japanese = false;
};

/// A number as digits d.ddd and a power of ten, at most 15 digits.
struct Decimal {
    std::string digits;
    int power = 0;
};
Decimal decimalOf(double value) {
    std::array<char, 40> text;
    auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific).ptr;
    const auto digitsIn = [&] { return std::count_if(text.data(), std::find(text.data(), end, 'e'), isDigit); };
    if (digitsIn() > 15) end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific, 14).ptr;
    Decimal decimal;
    const char* e = std::find(text.data(), end, 'e');
    std::copy_if(static_cast<const char*>(text.data()), e, std::back_inserter(decimal.digits), isDigit);
    std::from_chars(e[1] == '+' ? e + 2 : e + 1, end, decimal.power);
    decimal.digits.erase(std::max<std::size_t>(decimal.digits.find_last_not_of('0') + 1, 1));
    return decimal;
}

std::string plain(const Decimal& d) {
    const int size = static_cast<int>(d.digits.size());
    if (d.power < -12 || d.power > 20) return d.digits.substr(0, 1) + (size > 1 ? "." + d.digits.substr(1) : "") + "E" + std::to_string(d.power);
    if (d.power < 0) return "0." + std::string(static_cast<std::size_t>(-d.power - 1), '0') + d.digits;
    if (size <= d.power + 1) return d.digits + std::string(static_cast<std::size_t>(d.power + 1 - size), '0');
    return d.digits.substr(0, static_cast<std::size_t>(d.power + 1)) + "." + d.digits.substr(static_cast<std::size_t>(d.power + 1));
}

std::string decimalText(double value, int shift) {
    if (value == 0) return "0";
    Decimal decimal = decimalOf(std::abs(value));
    decimal.power += shift;
    return (value < 0 ? "-" : "") + plain(decimal);
}

bool wholeNumber(std::string_view stored) {
    const std::string_view digits = stored.substr(stored.starts_with('-') ? 1 : 0);
    const bool zero = stored == "0", leading = digits.starts_with('0');
    return !digits.empty() && digits.size() <= 18 && (zero || !leading) && std::ranges::all_of(digits, isDigit);
}

std::string padded(std::string_view digits, int size) {
    const bool whole = wholeNumber(digits) && !digits.starts_with('-');
    const std::size_t zeros = whole ? static_cast<std::size_t>(size) - std::min(digits.size(), static_cast<std::size_t>(size)) : 0;
    return std::string(zeros, '0').append(digits);
}

std::string two(std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

std::string clockText(std::int64_t seconds) { return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60); }

std::string dayText(std::int64_t serial, bool from1904) {
    using std::chrono::days, std::chrono::year, std::chrono::January, std::chrono::December;
    if (from1904) return dateText(Date(year{1904} / January / 1) + days{serial});
    if (serial == 60) return "1900-02-29";
    return dateText(Date(year{1899} / December / (serial < 60 ? 31 : 30)) + days{serial});
}

}

NumberForm formOfCode(std::string_view code) { return CodeReader(code).form(); }

NumberForm formOfBuiltIn(int id) {
    using enum NumberForm::Kind;
    struct Range {
        int first, last;
        NumberForm::Kind kind;
    };
    static constexpr std::array<Range, 12> ranges{{{9, 10, Percent}, {14, 17, Date}, {18, 21, Clock}, {22, 22, DateTime}, {27, 31, Date}, {32, 35, Clock}, {36, 36, Date},
                                                   {45, 45, Clock}, {46, 46, Elapsed}, {47, 47, Clock}, {50, 54, Date}, {57, 58, Date}}};
    const auto found = std::ranges::find_if(ranges, [id](const Range& r) { return id >= r.first && id <= r.last; });
    NumberForm form;
    if (found != ranges.end()) form.kind = found->kind;
    else if (id == 55 || id == 56) form.kind = Clock;
    return form;
}

std::string numberText(std::string_view stored, const NumberForm& form) {
    const bool percent = form.kind == NumberForm::Percent;
    double value = 0;
    std::string text(stored);
    if (percent || !wholeNumber(stored)) {
        const char* first = stored.data() + (stored.starts_with('+') ? 1 : 0);
        const auto [end, code] = std::from_chars(first, stored.data() + stored.size(), value);
        if (code != std::errc() || end != stored.data() + stored.size() || !std::isfinite(value)) return text;
        text = decimalText(value, percent ? 2 : 0);
    }
    if (percent) return text + "%";
    if (form.digits > 0) return padded(text, form.digits);
    return form.currency.empty() ? text : text + " " + form.currency;
}

std::optional<std::string> dateOfSerial(double serial, NumberForm::Kind kind, bool from1904) {
    constexpr std::int64_t daySeconds = 86400, last = 2958465;
    if (!(serial >= 0 && serial < last + 1)) return {};
    const auto all = static_cast<std::int64_t>(std::llround(serial * daySeconds));
    const std::int64_t day = all / daySeconds, seconds = all % daySeconds;
    if (day > last - (from1904 ? 1462 : 0)) return {};
    if (kind == NumberForm::Elapsed || (kind == NumberForm::Clock && day == 0)) return clockText(all);
    if (day == 0 && !from1904) return seconds == 0 ? std::string() : clockText(seconds);
    return dayText(day, from1904) + (seconds || kind == NumberForm::DateTime ? " " + clockText(seconds) : std::string());
}

}
