// SPDX-License-Identifier: MIT
// A date is at most three numbers and a month's word; a time and a zone may follow.
#include "io/date_text.h"
#include "io/cell_text.h"
#include "io/date_words.h"
#include <algorithm>

namespace tilth {
namespace {

/// The number that so many characters are, or -1.
int numberAt(std::string_view text, std::size_t at, std::size_t digits) {
    int number = 0;
    for (const char c : text.substr(at, digits)) {
        if (!isDigit(c)) return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<Date> isoDay(std::string_view text) {
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return {};
    const int year = numberAt(text, 0, 4), month = numberAt(text, 5, 2), day = numberAt(text, 8, 2);
    if (year < 1600 || year > 2999 || month < 1 || day < 1) return {};
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(Date(date)) : std::nullopt;
}

/// Seconds since midnight of "14:30:59", or -1.
int isoClock(std::string_view text) {
    if (text.size() != 8 || text[2] != ':' || text[5] != ':') return -1;
    const int hour = numberAt(text, 0, 2), minute = numberAt(text, 3, 2), second = numberAt(text, 6, 2);
    const bool fits = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    return fits ? hour * 3600 + minute * 60 + second : -1;
}

/// Walks over the text; every step eats what it recognises.
class DateReader {
public:
    DateReader(std::string_view text, DateOrder order) : m_text(text), m_order(order) {}
    std::optional<DateText> read();

private:
    struct Number {
        int value = 0;
        std::size_t digits = 0;
    };
    std::optional<Number> number();
    std::string_view word();
    bool skip(std::string_view text);
    void spaces() { while (skip(" ")) {} }
    void ordinal();
    char separator();
    void weekday();
    bool date();
    bool compact(Number first);
    bool yearFirst(int year);
    bool chinese(int year);
    bool monthWordFirst();
    bool wordInMiddle(Number day, char before);
    bool numeric(Number first, char sep);
    DateOrder orderFor(int a, int b, char sep, Number first) const;
    void settleShape(int a, int b);
    bool set(int year, int month, int day);
    int fullYear(Number n);
    bool time();
    bool clock(int hour);
    bool halfOfDay(int& hour);
    bool zone();
    bool offset(int sign);

    std::string_view m_text;
    std::size_t m_at = 0;
    DateOrder m_order;
    DateText m_found;
};

std::optional<DateText> DateReader::read() {
    weekday();
    if (!date()) return {};
    if (m_at < m_text.size() && !time()) return {};
    spaces();
    return m_at == m_text.size() ? std::optional(m_found) : std::nullopt;
}

std::optional<DateReader::Number> DateReader::number() {
    Number n;
    for (; m_at < m_text.size() && isDigit(m_text[m_at]) && n.digits < 9; ++m_at, ++n.digits) n.value = n.value * 10 + (m_text[m_at] - '0');
    return n.digits ? std::optional(n) : std::nullopt;
}

/// Letters of any script: everything but digits, spaces and ASCII signs.
std::string_view DateReader::word() {
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && (isSmall(m_text[m_at]) || static_cast<unsigned char>(m_text[m_at]) >= 0x80)) ++m_at;
    return m_text.substr(begin, m_at - begin);
}

bool DateReader::skip(std::string_view text) {
    if (!m_text.substr(m_at).starts_with(text)) return false;
    m_at += text.size();
    return true;
}

/// "1st", "1er", "1.", "1 de marzo", "12th of March".
void DateReader::ordinal() {
    for (const std::string_view end : {"st", "nd", "rd", "th", "er", "º", "."})
        if (skip(end)) break;
    spaces();
    if (skip("de ") || skip("of ")) spaces();
}

char DateReader::separator() {
    static constexpr std::string_view marks = "/.-\\ ";
    spaces();
    const std::size_t after = m_at;
    if (m_at < m_text.size() && marks.find(m_text[m_at]) != marks.npos) {
        const char mark = m_text[m_at++];
        spaces();
        return mark;
    }
    return after > 0 && m_text[after - 1] == ' ' ? ' ' : '\0';
}

void DateReader::weekday() {
    const std::size_t begin = m_at;
    const std::string_view name = word();
    const bool known = !name.empty() && isWeekday(name);
    const bool month = known && monthOf(name) > 0;    // "mar" is Tuesday and March
    const bool weekday = known && (skip(".,") || skip(",") || (!month && (skip(".") || skip(" "))));
    if (!weekday) m_at = begin;
    spaces();
}

bool DateReader::date() {
    const auto first = number();
    if (!first) return monthWordFirst();
    if (first->digits == 8) return compact(*first);
    if (first->digits == 4) return chinese(first->value) || yearFirst(first->value);
    if (first->digits > 2) return false;
    if (skip("年")) return m_at -= std::string_view("年").size(), chinese(fullYear(*first));
    const std::size_t after = m_at;
    const char sep = separator();
    if (const bool wordNext = m_at < m_text.size() && !isDigit(m_text[m_at]); wordNext) {
        m_at = after;
        return wordInMiddle(*first, sep);
    }
    return sep && numeric(*first, sep);
}

bool DateReader::compact(Number first) {
    if (first.value < 19000101 || first.value > 22001231) return false;
    return set(first.value / 10000, first.value / 100 % 100, first.value % 100);
}

bool DateReader::yearFirst(int year) {
    const char sep = separator();
    if (!sep) return false;
    if (const auto month = number()) {
        const char second = separator();
        const auto day = second ? number() : std::nullopt;
        // "2009-07/14" mixes marks; nobody writes a date so.
        return day && month->digits <= 2 && day->digits <= 2 && second == sep && sep != '\\' && set(year, month->value, day->value);
    }
    const int month = monthOf(word());
    const auto day = month && separator() ? number() : std::nullopt;
    return day && day->digits <= 2 && set(year, month, day->value);
}

bool DateReader::chinese(int year) {
    spaces();
    if (!skip("年") && !skip("년")) return false;
    spaces();
    const auto month = number();
    spaces();
    if (!month || !(skip("月") || skip("월"))) return false;
    spaces();
    const auto day = number();
    spaces();
    if (!day) return false;
    if (!skip("日") && !skip("号") && !skip("號") && !skip("일")) return false;
    return set(year, month->value, day->value);
}

/// "March 1st, 2024", "Mar. 1 2024".
bool DateReader::monthWordFirst() {
    const int month = monthOf(word());
    if (!month) return false;
    skip(".");
    spaces();
    skip("-");
    const auto day = number();
    if (!day || day->digits > 2) return false;
    ordinal();
    skip(",");
    skip("-");
    spaces();
    const auto year = number();
    return year && (year->digits == 4 || year->digits == 2) && set(fullYear(*year), month, day->value);
}

/// "1-Mar-2024", "12 March 24", "1er mars 2024", "1. März 2024".
bool DateReader::wordInMiddle(Number day, char before) {
    if (before == '-' || before == '/') separator();
    else ordinal(), spaces(), skip("-"), spaces();
    const int month = monthOf(word());
    if (!month) return false;
    skip(".");
    spaces();
    if (!skip("-") && !skip("/")) skip(","), spaces(), void(skip("de ") || skip("del "));
    spaces();
    const auto year = number();
    return year && (year->digits == 4 || year->digits == 2) && set(fullYear(*year), month, day.value);
}

bool DateReader::numeric(Number first, char sep) {
    const auto second = number();
    if (!second || second->digits > 2) return false;
    const char again = separator();
    const auto third = again == sep ? number() : std::nullopt;
    if (!third || sep == '\\') return false;
    m_found.separator = sep;
    if (third->digits != 4 && third->digits != 2) return false;
    const int a = first.value, b = second->value;
    const bool couldBeYear = first.digits == 2 && third->digits == 2 && b <= 12 && third->value <= 31;
    if (couldBeYear && (a > 31 || (m_order == DateOrder::Ymd && sep == '-'))) return set(fullYear(first), b, third->value);
    settleShape(a, b);
    const bool dayFirst = orderFor(a, b, sep, first) == DateOrder::Dmy;
    return set(fullYear(*third), dayFirst ? b : a, dayFirst ? a : b);
}

/// What the numbers prove goes before what the file is said to do; dots are never written month first.
DateOrder DateReader::orderFor(int a, int b, char sep, Number) const {
    if (a > 12) return DateOrder::Dmy;
    if (b > 12) return DateOrder::Mdy;
    if (m_order == DateOrder::Ymd) return sep == '/' ? DateOrder::Mdy : DateOrder::Dmy;
    return sep == '.' ? DateOrder::Dmy : m_order;
}

void DateReader::settleShape(int a, int b) {
    m_found.first = a;
    m_found.second = b;
    m_found.shape = a > 12 ? DateShape::DayFirst : b > 12 ? DateShape::MonthFirst : a == b ? DateShape::Same : DateShape::Open;
}

bool DateReader::set(int year, int month, int day) {
    if (year < 1600 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return false;
    m_found.date = date;
    return true;
}

int DateReader::fullYear(Number n) {
    if (n.digits > 2) return n.value;
    m_found.shortYear = true;
    return n.value <= 68 ? 2000 + n.value : 1900 + n.value;
}

/// " 14:05:06.789 PM +08:00", "T140506Z", " 2:05 pm", " 下午2:05", " at 14:05".
bool DateReader::time() {
    if (!skip("t")) skip(","), spaces();
    if (skip("at ") || skip("um ") || skip("- ")) spaces();
    weekday();
    int half = 0;
    if (skip("上午") || skip("凌晨") || skip("早上")) half = 1;
    else if (skip("下午") || skip("晚上") || skip("中午")) half = 2;
    spaces();
    const auto hour = number();
    if (!hour) return false;
    if (hour->digits == 6 || hour->digits == 4) {
        const int hms = hour->digits == 6 ? hour->value : hour->value * 100;
        m_found.seconds = hms / 10000 * 3600 + hms / 100 % 100 * 60 + hms % 100;
        return hms / 10000 < 24 && hms / 100 % 100 < 60 && hms % 100 < 60 && zone();
    }
    if (half && hour->value == 12) return clock(half == 1 ? 0 : 12);
    return hour->digits <= 2 && clock(half == 2 && hour->value < 12 ? hour->value + 12 : hour->value);
}

bool DateReader::clock(int hour) {
    int minute = 0, second = 0;
    const bool minutes = skip(":") || skip("h") || skip("点") || skip("时") || skip(".");
    if (minutes) {
        const auto m = number();
        if (!m || m->digits > 2) return false;
        minute = m->value;
        skip("分");
        if (skip(":") || skip(".")) {
            const auto s = number();
            if (!s || s->digits > 2) return false;
            second = s->value;
            skip("秒");
        }
        if (skip(".") || skip(",")) number();    // fractions of a second are not kept
        while (m_at < m_text.size() && isDigit(m_text[m_at])) ++m_at;
    }
    if (!halfOfDay(hour) && !minutes) return false;
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0)) return false;
    m_found.seconds = hour * 3600 + minute * 60 + second;
    return zone();
}

bool DateReader::halfOfDay(int& hour) {
    spaces();
    const bool morning = skip("am") || skip("a.m.") || skip("a. m."), evening = !morning && (skip("pm") || skip("p.m.") || skip("p. m."));
    if (!morning && !evening) return false;
    if (morning && hour == 12) hour = 0;
    if (evening && hour < 12) hour += 12;
    return true;
}

bool DateReader::zone() {
    spaces();
    if (skip("(")) return void(skip(")")), false;
    if (m_at < m_text.size() && isSmall(m_text[m_at])) {
        const auto minutes = zoneMinutes(word());
        if (!minutes) return false;
        m_found.zoneMinutes = *minutes;
    }
    spaces();
    if (skip("+")) return offset(1);
    return skip("-") ? offset(-1) : true;
}

bool DateReader::offset(int sign) {
    const auto hours = number();
    if (!hours || hours->digits > 4) return false;
    int minutes = hours->digits > 2 ? hours->value / 100 * 60 + hours->value % 100 : hours->value * 60;
    if (skip(":")) {
        const auto m = number();
        if (!m || m->digits != 2 || m->value > 59) return false;
        minutes += m->value;
    }
    if (minutes > 14 * 60) return false;
    m_found.zoneMinutes = sign * minutes;
    return true;
}

}

std::optional<DateText> readIsoDate(std::string_view text) {
    const auto day = isoDay(text);
    if (!day) return {};
    DateText found;
    found.date = *day;
    if (text.size() == 10) return found;
    if (const char mark = text[10]; mark != 'T' && mark != 't' && mark != ' ') return {};
    const bool utc = text.back() == 'Z' || text.back() == 'z';
    const int seconds = isoClock(text.substr(11, text.size() - 11 - (utc ? 1 : 0)));
    if (seconds < 0) return {};
    found.seconds = seconds;
    if (utc) found.zoneMinutes = 0;
    return found;
}

std::optional<DateText> readDate(std::string_view folded, DateOrder order) {
    if (folded.size() < 6 || folded.size() > 60 || !std::ranges::any_of(folded, isDigit)) return {};
    if (const auto iso = readIsoDate(folded)) return iso;
    return DateReader(folded, order).read();
}

}
