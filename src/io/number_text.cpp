// SPDX-License-Identifier: MIT
// Takes a written number apart: what stands round it first, then its groups and its decimal mark.
#include "io/number_text.h"
#include "core/base/money.h"
#include "io/cell_parse.h"
#include "io/cell_text.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace tilth {
namespace {

struct Word {
    std::string_view text;
    std::string_view code;
    std::string_view others{};       // codes of currencies that are written so where they are at home
};

constexpr std::string_view dollars = "ARS AUD BBD BMD BND BSD BZD CAD CLP COP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD UYU XCD";
constexpr std::string_view kronor = "DKK ISK NOK", rupees = "LKR MUR NPR PKR SCR";

// Longer words before those that they begin with. Folded: small letters, half width.
constexpr std::array currencies{
    Word{"us$", "USD"}, Word{"hk$", "HKD"}, Word{"nt$", "TWD"}, Word{"au$", "AUD"}, Word{"nz$", "NZD"}, Word{"mx$", "MXN"},
    Word{"r$", "BRL"}, Word{"a$", "AUD"}, Word{"c$", "CAD"}, Word{"s$", "SGD"}, Word{"ca$", "CAD"}, Word{"$us", "USD"},
    Word{"$", "USD", dollars}, Word{"€", "EUR"}, Word{"£", "GBP", "EGP GIP"}, Word{"¥", "CNY", "JPY"}, Word{"₹", "INR"}, Word{"₩", "KRW"},
    Word{"₽", "RUB"}, Word{"₺", "TRY"}, Word{"฿", "THB"}, Word{"₫", "VND"}, Word{"₪", "ILS"}, Word{"₴", "UAH"},
    Word{"₱", "PHP"}, Word{"₦", "NGN"}, Word{"人民币", "CNY"}, Word{"美元", "USD"}, Word{"美金", "USD"}, Word{"欧元", "EUR"},
    Word{"港币", "HKD"}, Word{"新台币", "TWD"}, Word{"日元", "JPY"}, Word{"円", "JPY"}, Word{"元", "CNY", "HKD TWD"}, Word{"圆", "CNY"},
    Word{"원", "KRW"}, Word{"cn¥", "CNY"}, Word{"jp¥", "JPY"}, Word{"kč", "CZK"}, Word{"kc", "CZK"},
    Word{"zł", "PLN"}, Word{"zl", "PLN"}, Word{"руб.", "RUB"}, Word{"руб", "RUB"}, Word{"р.", "RUB"}, Word{"грн", "UAH"},
    Word{"rs.", "INR", rupees}, Word{"rs", "INR", rupees}, Word{"kr.", "SEK", kronor}, Word{"kr", "SEK", kronor}, Word{"ft", "HUF"},
    Word{"fr.", "CHF"}, Word{"euros", "EUR"}, Word{"euro", "EUR"}, Word{"dollars", "USD", dollars}, Word{"yuan", "CNY"}};

struct Power {
    std::string_view word;
    int zeros;
};

constexpr std::array powers{Power{"亿", 8}, Power{"億", 8}, Power{"百万", 6}, Power{"百萬", 6}, Power{"万", 4}, Power{"萬", 4},
                            Power{"千", 3}, Power{"crores", 7}, Power{"crore", 7}, Power{"cr", 7}, Power{"lakhs", 5},
                            Power{"lakh", 5}, Power{"lacs", 5}, Power{"lac", 5}, Power{"l", 5}, Power{"thousand", 3},
                            Power{"million", 6}, Power{"billion", 9}, Power{"mio", 6}, Power{"mrd", 9}, Power{"mln", 6},
                            Power{"mn", 6}, Power{"mm", 6}, Power{"bn", 9}, Power{"k", 3}, Power{"m", 6}, Power{"b", 9}};

std::string_view trimSpaces(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

std::string upperCase(std::string_view code) {
    std::string out(code);
    for (char& c : out) c = static_cast<char>(c - 32);
    return out;
}

bool isoCode(std::string_view three) {
    return three.size() == 3 && std::ranges::all_of(three, isSmall) && (isCurrency(upperCase(three)) || three == "rmb");
}

/// Eats signs, brackets, currencies and powers of ten from both ends until the number itself is left.
class Peeler {
public:
    explicit Peeler(std::string_view text) : m_rest(trimSpaces(text)) {}
    bool peel();
    std::string_view rest() const { return m_rest; }
    NumberText found;
    int zeros = 0;

private:
    bool once();
    bool brackets();
    bool sign();
    bool percent();
    bool currency();
    bool power();
    bool take(std::string_view word, bool atEnd);
    std::string_view m_rest;
    bool m_signed = false;
};

bool Peeler::peel() {
    for (int i = 0; i < 8 && once(); ++i) m_rest = trimSpaces(m_rest);
    return !m_rest.empty() && (isDigit(m_rest.front()) || m_rest.front() == '.' || m_rest.front() == ',') &&
           (isDigit(m_rest.back()) || m_rest.back() == '.');
}

bool Peeler::once() {
    if (m_rest.empty() || (isDigit(m_rest.front()) && isDigit(m_rest.back()))) return false;
    return brackets() || sign() || percent() || currency() || power();
}

bool Peeler::brackets() {
    if (m_rest.size() < 3 || m_rest.front() != '(' || m_rest.back() != ')' || m_signed) return false;
    m_rest = m_rest.substr(1, m_rest.size() - 2);
    return found.negative = m_signed = true;
}

bool Peeler::sign() {
    if (m_signed) return false;
    const bool front = m_rest.front() == '-' || m_rest.front() == '+', back = m_rest.back() == '-';
    if (!front && !back) return false;
    found.negative = back || m_rest.front() == '-';
    m_rest = front ? m_rest.substr(1) : m_rest.substr(0, m_rest.size() - 1);
    return m_signed = true;
}

bool Peeler::percent() {
    if (found.percent) return false;
    return found.percent = take("%", true) || take("%", false);
}

bool Peeler::currency() {
    if (!found.currency.empty()) return false;
    for (const bool atEnd : {false, true}) {
        if (isDigit(atEnd ? m_rest.back() : m_rest.front())) continue;
        const std::string_view code = m_rest.size() <= 3 ? "" : atEnd ? m_rest.substr(m_rest.size() - 3) : m_rest.substr(0, 3);
        if (isoCode(code)) found.currency = code == "rmb" ? "CNY" : upperCase(code);
        if (isoCode(code) && take(code, atEnd)) return true;
        for (const Word& word : currencies)
            if (take(word.text, atEnd)) return found.currencyToo = word.others, !(found.currency = word.code).empty();
    }
    return false;
}

bool Peeler::power() {
    if (zeros != 0 || isDigit(m_rest.back())) return false;
    for (const Power& power : powers)
        if (take(power.word, true)) return (zeros = power.zeros) != 0;
    return false;
}

bool Peeler::take(std::string_view word, bool atEnd) {
    if (m_rest.size() <= word.size()) return false;
    if (atEnd ? !m_rest.ends_with(word) : !m_rest.starts_with(word)) return false;
    m_rest = atEnd ? m_rest.substr(0, m_rest.size() - word.size()) : m_rest.substr(word.size());
    return true;
}

// --- groups and decimal mark ------------------------------------------------------------------------------------------

/// Digits in groups, all parted by the same mark: 1-3 then threes, or the Indian twos before the last three.
bool groupsFit(std::string_view whole, char mark) {
    std::size_t end = whole.size(), groups = 0;
    bool twos = false;
    for (;;) {
        const auto at = whole.substr(0, end).rfind(mark);
        const std::size_t size = end - (at == whole.npos ? 0 : at + 1);
        const bool first = at == whole.npos;
        if (groups == 0 && !first && size != 3) return false;
        if (groups > 0 && !first && size == 2) twos = true;
        else if (groups > 0 && !first && (size != 3 || twos)) return false;
        if (first) return size >= 1 && size <= (twos ? 2u : 3u);
        end = at;
        ++groups;
    }
}

struct Parts {
    std::string_view whole, fraction;
    char groupMark = 0;
};

/// The character that may be decimal mark, by place and number alone; 0 when there is none.
std::optional<char> markOf(std::string_view text, char decimal, NumberText& evidence) {
    const auto commas = std::ranges::count(text, ','), points = std::ranges::count(text, '.');
    if (commas && points) {
        const char last = text.rfind(',') > text.rfind('.') ? ',' : '.';
        if (std::ranges::count(text, last) > 1) return {};
        (last == ',' ? evidence.provesComma : evidence.provesPoint) = true;
        return last;
    }
    if (!commas && !points) return '\0';
    const char only = commas ? ',' : '.';
    if (commas + points > 1) {
        (only == ',' ? evidence.provesPoint : evidence.provesComma) = true;
        return '\0';
    }
    const auto at = text.find(only);
    const std::size_t behind = text.size() - at - 1;
    const bool couldGroup = behind == 3 && at >= 1 && at <= 3 && text.front() != '0' && text.find_first_of(" '") == text.npos;
    if (couldGroup) {
        (only == ',' ? evidence.openComma : evidence.openPoint) = true;
        return only == decimal ? only : '\0';
    }
    (only == ',' ? evidence.provesComma : evidence.provesPoint) = true;
    return only;
}

std::optional<Parts> partsOf(std::string_view text, char decimal, NumberText& evidence) {
    const auto mark = markOf(text, decimal, evidence);
    if (!mark) return {};
    const auto at = *mark ? text.find(*mark) : text.npos;
    Parts parts{text.substr(0, at), at == text.npos ? "" : text.substr(at + 1), 0};
    for (const char c : {',', '.', ' ', '\''}) {
        if (parts.whole.find(c) == parts.whole.npos) continue;
        if (parts.groupMark || !groupsFit(parts.whole, c)) return {};
        parts.groupMark = c;
    }
    const auto digit = [](char c) { return isDigit(c); };
    const auto allowed = [&parts](char c) { return isDigit(c) || c == parts.groupMark; };
    if (!std::ranges::all_of(parts.fraction, digit) || !std::ranges::all_of(parts.whole, allowed)) return {};
    return parts;
}

/// "1.5e+5": takes the exponent off and gives it.
std::optional<int> exponentOf(std::string_view& text) {
    const auto e = text.find('e');
    if (e == text.npos || e == 0) return 0;
    const std::string power(text.substr(e + 1));
    char* end = nullptr;
    const long n = std::strtol(power.c_str(), &end, 10);
    if (power.empty() || *end != '\0' || n < -30 || n > 30) return {};
    text = text.substr(0, e);
    return static_cast<int>(n);
}

}

std::optional<NumberText> readNumber(std::string_view folded, char decimal) {
    if (folded.empty() || folded.size() > 40 || !std::ranges::any_of(folded, isDigit)) return {};
    // A long word is none of a number.
    if (std::ranges::count_if(folded, [](char c) { return isSmall(c); }) > 10) return {};
    Peeler peeler(folded);
    if (!peeler.peel()) return {};
    NumberText number = std::move(peeler.found);
    std::string_view text = peeler.rest();
    const auto exponent = exponentOf(text);
    if (!exponent || text.empty()) return {};
    const auto parts = partsOf(text, decimal, number);
    if (!parts) return {};
    for (const char c : parts->whole)
        if (isDigit(c)) number.digits += c;
    number.digits.append(parts->fraction);
    if (number.digits.empty()) return {};
    number.exponent = *exponent != 0;
    number.fraction = static_cast<int>(parts->fraction.size());
    number.power = peeler.zeros != 0;
    number.scale = static_cast<int>(parts->fraction.size()) - *exponent - peeler.zeros;
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    return number;
}

std::optional<std::int64_t> scaled(const NumberText& number, int digits) {
    std::string text = number.digits;
    const int shift = digits - number.scale;
    if (shift > 0 && !text.empty()) text.append(static_cast<std::size_t>(shift), '0');
    bool up = false;
    if (shift < 0) {
        const auto cut = static_cast<std::size_t>(-shift);
        up = text.size() >= cut && text[text.size() - cut] >= '5';
        text.erase(text.size() - std::min(text.size(), cut));
    }
    if (text.size() > 18) return {};
    std::int64_t value = (text.empty() ? 0 : std::stoll(text)) + (up ? 1 : 0);
    return number.negative ? -value : value;
}

double asDouble(const NumberText& number) {
    if (number.digits.empty()) return 0;
    const std::string text = std::string(number.digits).append("e").append(std::to_string(-number.scale));
    const double value = std::strtod(text.c_str(), nullptr);
    return number.negative ? -value : value;
}

namespace {

bool capital(char c) { return c >= 'A' && c <= 'Z'; }

/// Three capitals that are no part of a longer word.
bool capitalsAt(std::string_view text, std::size_t at) {
    const auto letter = [](char c) { return capital(c) || isSmall(c); };
    return std::ranges::all_of(text.substr(at, 3), capital) && (at == 0 || !letter(text[at - 1])) &&
           (at + 3 == text.size() || !letter(text[at + 3]));
}

}

std::string currencyOf(std::string_view text, bool yuan) {
    const std::string folded = foldedCell(text);
    std::string code;
    if (const auto number = readNumber(trimSpaces(folded), '.')) code = number->currency;
    for (std::size_t at = 0; code.empty() && at + 3 <= text.size(); ++at)
        if (capitalsAt(text, at) && isoCode(foldedCell(text.substr(at, 3)))) code = text.substr(at, 3) == "RMB" ? "CNY" : text.substr(at, 3);
    for (const Word& word : currencies)
        if (code.empty() && !isSmall(word.text.back()) && !isSmall(word.text.front()) && folded.find(word.text) != folded.npos) code = word.code;
    return code == "CNY" && !yuan && folded.find("¥") != folded.npos ? "JPY" : code;
}

}
