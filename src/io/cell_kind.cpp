// SPDX-License-Identifier: MIT
// Counts what the cells of a column are and says what the column is.
#include "io/cell_kind.h"
#include "core/base/tr.h"
#include "io/cell_parse.h"
#include "io/cell_text.h"
#include "io/date_text.h"
#include "io/number_text.h"
#include <algorithm>
#include <bit>

namespace tilth {
namespace {

constexpr std::string_view nothingWords =
    "|-|--|---|----|n/a|na|n.a.|#n/a|null|nil|none|nan|(null)|(none)|(blank)|(empty)|<null>|undefined|#value!|#ref!|#div/0!|#name?|#num!|"
    "#null!|#error!|\\n|?|??|.|…|—|——|无|暂无|空|未填写|没有|/|keine|aucun|ninguno|";

constexpr std::string_view topDomains =
    "|com|net|org|io|co|cn|de|fr|uk|eu|us|ca|au|jp|in|it|es|nl|ch|at|be|se|no|dk|fi|pl|br|mx|ru|kr|tw|hk|sg|nz|ie|pt|cz|info|biz|app|dev|ai|me|"
    "tv|gov|edu|mil|test|example|ae|za|tr|gr|hu|ro|il|id|my|th|vn|ph|top|xyz|shop|online|site|tech|store|cloud|agency|";

bool addressLetter(char c) { return c > ' ' && c != '@' && c != ',' && c != ';' && c != '<' && c != '>' && c != '"' && c != '('; }

bool email(std::string_view cell) {
    const auto at = cell.find('@');
    if (at == cell.npos || at == 0 || cell.size() > 254 || cell.find('@', at + 1) != cell.npos) return false;
    const auto domain = cell.substr(at + 1);
    const auto dot = domain.rfind('.');
    return dot != domain.npos && dot > 0 && domain.size() - dot > 2 && std::ranges::all_of(cell.substr(0, at), addressLetter) &&
           std::ranges::all_of(domain, addressLetter);
}

bool hostLetter(char c) { return isSmall(c) || isDigit(c) || c == '-' || c == '.'; }

bool url(std::string_view folded) {
    for (const std::string_view scheme : {"http://", "https://", "www.", "ftp://"})
        if (folded.starts_with(scheme)) return folded.find(' ') == folded.npos && folded.size() > scheme.size() + 2;
    const auto host = folded.substr(0, folded.find('/'));
    const auto dot = host.rfind('.');
    return dot != host.npos && dot > 0 && std::ranges::all_of(host, hostLetter) && wordIn(topDomains, host.substr(dot + 1));
}

bool phone(std::string_view folded) {
    int digits = 0, marks = 0;
    const auto extension = folded.find_first_of("xe");
    for (const char c : folded.substr(0, extension)) {
        if (isDigit(c)) ++digits;
        else if (c == '+' || c == '(' || c == ')' || c == '-' || c == ' ' || c == '.' || c == '/') ++marks;
        else return false;
    }
    if (extension != folded.npos && (extension == 0 || folded.find_first_of("0123456789", extension) == folded.npos)) return false;
    if (folded.front() != '+' && folded.front() != '(' && !isDigit(folded.front())) return false;
    return digits >= 6 && digits <= 17 && (marks > 0 || folded.front() == '0' || digits == 11);
}

constexpr std::size_t longestFlag = 6;

bool flag(std::string_view folded) {
    static constexpr std::string_view words = "|yes|no|true|false|y|n|是|否|ja|nein|oui|non|si|tak|nie|sim|nao|да|нет|";
    return wordIn(words, folded);
}

CellKind numberKind(const NumberText& number) {
    if (number.percent) return CellKind::Percent;
    if (!number.currency.empty()) return CellKind::Money;
    return number.scale != 0 || number.exponent ? CellKind::Decimal : CellKind::Integer;
}

bool mayBeDate(std::string_view folded) {
    return folded.size() >= 6 && folded.size() <= 60 && folded.find_first_of("0123456789") != folded.npos;
}

CellKind kindOfFolded(std::string_view folded) {
    if (folded.empty()) return CellKind::Text;    // nothing but marks that fold away
    if (email(folded)) return CellKind::Email;
    if (folded.size() > 60) return url(folded) ? CellKind::Url : CellKind::Text;
    if (mayBeDate(folded))
        if (const auto date = readDate(folded, DateOrder::Ymd)) return date->seconds ? CellKind::Time : CellKind::Date;
    if (phone(folded) && !readNumber(folded, '.')) return CellKind::Phone;
    if (folded.size() == 11 && folded.front() == '1' && phone(folded)) return CellKind::Phone;    // a mobile number in China or the US
    if (folded.size() > 6 && folded.front() == '0' && phone(folded)) return CellKind::Phone;
    if (folded.size() > 8 && folded.front() == '+' && phone(folded)) return CellKind::Phone;
    if (const auto number = readNumber(folded, '.')) return numberKind(*number);
    if (flag(folded)) return CellKind::Flag;
    return url(folded) ? CellKind::Url : CellKind::Text;
}

/// At most 200 bytes, cut between characters.
std::string_view shortened(std::string_view text) {
    std::size_t end = std::min<std::size_t>(text.size(), 200);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

/// By first character: whether some word for "nothing" begins so. Others than ASCII may.
constexpr std::array<bool, 128> beginsNothing = [] {
    std::array<bool, 128> begins{};
    std::fill_n(begins.begin(), ' ', true);          // control characters fold to spaces
    for (std::size_t i = 1; i < nothingWords.size(); ++i) {
        const auto first = static_cast<unsigned char>(nothingWords[i]);
        if (nothingWords[i - 1] != '|' || first >= 128) continue;
        begins[first] = true;
        if (isSmall(static_cast<char>(first))) begins[static_cast<std::size_t>(first - 32)] = true;
    }
    return begins;
}();
bool mayBeNothing(std::string_view trimmed) {
    const auto first = static_cast<unsigned char>(trimmed.front());
    return trimmed.size() <= 12 && (first >= 128 || beginsNothing[first]);
}

std::size_t placeOf(CellKind kind) { return static_cast<std::size_t>(kind); }

/// Nothing but Latin letters, spaces and Chinese characters: such a text of some length is no number, date, flag or address.
bool onlyWords(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ') continue;
        if (c < 0xE4 || c > 0xE9 || i + 2 >= text.size()) return false;
        i += 2;
    }
    return text.size() > longestFlag;
}

/// So many cells of a column are judged one by one; of the rest every 32nd.
constexpr std::int64_t judgedFully = 4096, judgedStep = 32;

}

bool isNothing(std::string_view cell) {
    const std::string_view text = trimmedCell(cell);
    if (text.empty()) return true;
    return mayBeNothing(text) && wordIn(nothingWords, foldedTrimmed(text));
}

CellKind kindOfCell(std::string_view cell) {
    const std::string_view trimmed = trimmedCell(cell);
    return isNothing(trimmed) ? CellKind::Empty : kindOfFolded(foldedTrimmed(trimmed));
}

void KindGuess::add(std::string_view cell) {
    const std::string_view trimmed = trimmedCell(cell);
    if (trimmed.empty()) {
        ++m_empty;
        return;
    }
    ++m_filled;
    if (m_filled > judgedFully && m_filled % judgedStep != 0 && !orderStillOpen() && !isOrderMixed()) return;
    count(trimmed);
}

/// Of a date column all cells are read until one tells day from month, and those behind two that contradict each other.
bool KindGuess::isOrderMixed() const { return m_dayFirst > 0 && m_monthFirst > 0; }
bool KindGuess::orderStillOpen() const { return m_openOrder > 0 && m_dayFirst == 0 && m_monthFirst == 0; }

void KindGuess::count(std::string_view trimmed) {
    if (isNothing(trimmed)) {
        ++m_empty;
        --m_filled;
        return;
    }
    if (m_samples.size() < 20 && std::ranges::find(m_samples, shortened(trimmed)) == m_samples.end()) m_samples.emplace_back(shortened(trimmed));
    ++m_judged;
    if (onlyWords(trimmed)) {
        ++m_counts[placeOf(CellKind::Text)];
        return;
    }
    const std::string folded = foldedTrimmed(trimmed);
    const CellKind kind = kindOfFolded(folded);
    ++m_counts[placeOf(kind)];
    if (kind == CellKind::Date || kind == CellKind::Time) dateEvidence(trimmed, folded);
    else if (kind >= CellKind::Integer && kind <= CellKind::Money) numberEvidence(trimmed, folded);
}

void KindGuess::dateEvidence(std::string_view trimmed, std::string_view folded) {
    const auto date = readDate(folded, DateOrder::Ymd);
    if (!date || date->shape == DateShape::Clear) return;
    if (date->shape == DateShape::DayFirst && date->separator != '.') ++m_dayFirst;
    else if (date->shape == DateShape::MonthFirst) ++m_monthFirst;
    else if (date->separator == '/') {
        m_openDates += date->shape == DateShape::Open;
        if (m_openDate.empty() && date->shape == DateShape::Open) m_openDate = trimmed;
        ++m_openOrder;
    } else ++m_dotted;
    m_firsts |= 1u << date->first % 32;
    m_seconds |= 1u << date->second % 32;
}

void KindGuess::numberEvidence(std::string_view trimmed, std::string_view folded) {
    const auto number = readNumber(folded, '.');
    if (!number) return;
    m_pointMark += number->provesPoint;
    m_commaMark += number->provesComma;
    m_openComma += number->openComma;
    m_openPoint += number->openPoint;
    const bool open = number->openComma || number->openPoint;
    m_freeFractions += !open && !number->power && !number->exponent && number->fraction != 0 && number->fraction != 2;
    if (open && !number->power && (m_openNumber.empty() || (number->openPoint && m_openNumber.find('.') == m_openNumber.npos))) m_openNumber = trimmed;
    if (number->currency.empty()) return;
    m_currencyToo = m_currencies.empty() || m_currencyToo == number->currencyToo ? number->currencyToo : std::string_view();
    ++m_currencies[number->currency];
}

namespace {

using Counts = std::array<std::int64_t, 12>;

std::int64_t at(const Counts& counts, CellKind kind) { return counts[placeOf(kind)]; }

struct Verdict {
    CellKind kind = CellKind::Text;
    std::int64_t fitting = 0;
};

/// What the column is, if all cells that fit together with `main` count for it.
Verdict verdictOf(const Counts& c) {
    using enum CellKind;
    const std::int64_t plain = at(c, Integer) + at(c, Decimal), days = at(c, Date) + at(c, Time);
    const std::array candidates{
        Verdict{at(c, Time) * 2 >= at(c, Date) && at(c, Time) ? Time : Date, days},
        Verdict{Email, at(c, Email)},
        Verdict{Url, at(c, Url)},
        Verdict{Flag, at(c, Flag)},
        Verdict{Money, at(c, Money) * 4 >= plain && at(c, Money) ? at(c, Money) + plain : 0},
        Verdict{Percent, at(c, Percent) * 4 >= plain && at(c, Percent) ? at(c, Percent) + plain : 0},
        Verdict{Phone, at(c, Phone) * 4 >= at(c, Integer) && at(c, Phone) ? at(c, Phone) + at(c, Integer) : 0},
        Verdict{at(c, Decimal) ? Decimal : Integer, plain}};
    std::int64_t all = 0;
    for (const std::int64_t n : c) all += n;
    const auto best = std::ranges::max_element(candidates, {}, &Verdict::fitting);
    return best->fitting * 10 >= all * 9 ? *best : Verdict{Text, all};
}

}

ColumnKind KindGuess::result() const {
    ColumnKind column;
    column.filled = m_filled;
    column.empty = m_empty;
    column.samples = m_samples;
    if (m_judged == 0) return column;
    const Verdict verdict = verdictOf(m_counts);
    column.kind = verdict.kind;
    column.odd = m_judged - verdict.fitting;
    settleOrder(column);
    settleMark(column);
    if (m_currencies.size() == 1) column.currency = m_currencies.begin()->first, column.currencyToo = m_currencyToo;
    return column;
}

void KindGuess::settleOrder(ColumnKind& column) const {
    if (m_dayFirst + m_monthFirst + m_openOrder == 0) {
        column.order = m_dotted ? DateOrder::Dmy : DateOrder::Ymd;
        return;
    }
    column.order = m_dayFirst > m_monthFirst ? DateOrder::Dmy : DateOrder::Mdy;
    // Without proof: days of a report run on while its month stays.
    if (m_dayFirst + m_monthFirst == 0 && std::popcount(m_firsts) > std::popcount(m_seconds)) column.order = DateOrder::Dmy;
    column.orderMixed = isOrderMixed();
    column.orderUncertain = m_dayFirst == 0 && m_monthFirst == 0;
    column.openDates = m_openDates;
    column.openDate = m_openDate;
}

void KindGuess::settleMark(ColumnKind& column) const {
    column.decimal = m_commaMark > m_pointMark ? ',' : '.';
    column.decimalProven = m_commaMark != m_pointMark;
    column.decimalUncertain = m_commaMark == 0 && m_pointMark == 0 && m_openComma + m_openPoint > 0;
    column.decimalMixed = m_commaMark > 0 && m_pointMark > 0;
    column.openNumber = m_openNumber;
    // Amounts are written to two digits or none: a third makes thousands, unless the column shows fractions of another length.
    if (m_freeFractions == 0) column.threes = column.decimalUncertain || column.decimalMixed ? Threes::Group : Threes::Refused;
    else if (column.decimalMixed) column.threes = Threes::Refused;
}

namespace {

bool numeric(CellKind kind) { return kind >= CellKind::Integer && kind <= CellKind::Money; }
bool dated(CellKind kind) { return kind == CellKind::Date || kind == CellKind::Time; }

/// '.' or ',' when the certain number columns agree, 0 otherwise.
char agreedMark(std::span<const ColumnKind> columns) {
    int points = 0, commas = 0;
    for (const ColumnKind& c : columns)
        if (numeric(c.kind) && c.decimalProven) ++(c.decimal == ',' ? commas : points);
    return points && !commas ? '.' : commas && !points ? ',' : '\0';
}

std::optional<DateOrder> agreedOrder(std::span<const ColumnKind> columns) {
    std::optional<DateOrder> order;
    for (const ColumnKind& c : columns) {
        if (!dated(c.kind) || c.orderUncertain || c.order == DateOrder::Ymd) continue;
        if (order && *order != c.order) return {};
        order = c.order;
    }
    return order;
}

}

std::vector<ColumnKind> settleTogether(std::vector<ColumnKind> columns, bool semicolons) {
    char mark = agreedMark(columns);
    if (!mark && semicolons) mark = ',';
    const auto order = agreedOrder(columns);
    for (ColumnKind& c : columns) {
        if (c.decimalUncertain && mark) c.decimal = mark;
        if (!c.orderUncertain) continue;
        if (order) c.order = *order, c.orderUncertain = false;
        else if (mark == ',') c.order = DateOrder::Dmy;    // who writes 1,5 writes the day first
    }
    return columns;
}

std::string_view kindName(CellKind kind) {
    static constexpr std::array<std::string_view, 12> names{TR("CellKind", "empty"), TR("CellKind", "text"), TR("CellKind", "integer"), TR("CellKind", "decimal"),
                                                            TR("CellKind", "percent"), TR("CellKind", "money"), TR("CellKind", "date"), TR("CellKind", "date-time"),
                                                            TR("CellKind", "flag"), TR("CellKind", "email"), TR("CellKind", "phone"), TR("CellKind", "url")};
    return names[placeOf(kind)];
}

std::string_view orderName(DateOrder order) {
    static constexpr std::array<std::string_view, 3> names{"ymd", "dmy", "mdy"};
    return names[static_cast<std::size_t>(order)];
}

}
