// SPDX-License-Identifier: MIT
// Amounts as text: exact for machines, short and grouped for people.
#include "core/base/money.h"
#include "core/base/currencies.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace tilth {
namespace {

const Currency* find(std::string_view code) {
    const auto at = std::ranges::lower_bound(currencies, code, {}, &Currency::code);
    return at != currencies.end() && at->code == code ? at : nullptr;
}

std::uint64_t magnitude(Money amount) {
    const auto bits = static_cast<std::uint64_t>(amount.minor);
    return amount.minor < 0 ? 0 - bits : bits;
}

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
    return digits;
}

std::string decimals(std::uint64_t fraction, unsigned digits) {
    std::string text = std::to_string(fraction);
    return text.insert(0, digits - text.size(), '0');
}

std::string withSign(Money amount, std::string_view currency, std::string number) {
    std::string text{amount.minor < 0 ? "-" : ""};
    const std::string_view sign = currencySign(currency);
    text.append(sign);
    if (sign == currency && !sign.empty()) text.append(" ");
    return text.append(number);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// "1,280,000" without its commas; none if they do not part groups of three.
std::optional<std::string> ungrouped(std::string_view whole) {
    std::string digits;
    const std::size_t first = whole.find(',');
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool comma = first != whole.npos && i >= first && (i - first) % 4 == 0;
        if (comma ? whole[i] != ',' : !isDigit(whole[i])) return {};
        if (!comma) digits += whole[i];
    }
    const bool fits = first == whole.npos || (first >= 1 && first <= 3 && (whole.size() - first) % 4 == 0);
    return fits ? std::optional{digits} : std::nullopt;
}

struct Unit {
    std::string_view word;
    unsigned zeros;
};
constexpr std::array units{Unit{"万", 4}, Unit{"亿", 8}, Unit{"k", 3}, Unit{"m", 6}, Unit{"b", 9}};

const Unit* unitOf(std::string_view text) {
    const auto at = std::ranges::find_if(units, [text](const Unit& unit) { return text.ends_with(unit.word); });
    return at == units.end() ? nullptr : at;
}

std::string_view withoutEither(std::string_view text, std::string_view word) {
    if (word.empty()) return text;
    if (text.starts_with(word)) return trim(text.substr(word.size()));
    if (text.ends_with(word)) return trim(text.substr(0, text.size() - word.size()));
    return text;
}

std::string_view withoutCurrency(std::string_view text, std::string_view currency) {
    const std::string sign = fold(currencySign(currency));
    const std::size_t symbol = sign.find_first_not_of("abcdefghijklmnopqrstuvwxyz");                 // the "$" of "ca$"
    text = withoutEither(withoutEither(text, fold(currency)), sign);
    if (symbol != sign.npos) text = withoutEither(text, std::string_view{sign}.substr(symbol));
    return currency == "CNY" ? withoutEither(text, "元") : text;
}

// Digits with the point moved right by so many places and rounded half away from zero there; none if they are too many.
std::optional<std::int64_t> shifted(const std::string& whole, std::string_view fraction, unsigned places) {
    std::string digits = whole;
    for (std::size_t i = 0; i < places; ++i) digits += i < fraction.size() ? fraction[i] : '0';
    std::int64_t value = 0;
    for (const char c : digits) {
        if (value > (std::numeric_limits<std::int64_t>::max() - 10) / 10) return {};
        value = value * 10 + (c - '0');
    }
    return fraction.size() > places && fraction[places] >= '5' ? value + 1 : value;
}

std::optional<std::int64_t> readNumber(std::string_view text, unsigned places) {
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view{};
    const auto whole = ungrouped(text.substr(0, point));
    if (!whole || !std::ranges::all_of(fraction, isDigit) || whole->size() + fraction.size() == 0) return {};
    return shifted(*whole, fraction, places);
}

std::optional<Money> readMoney(std::string_view text, std::string_view currency) {
    const std::string_view bare = withoutEither(text, "-");                        // "-$5"
    const std::string_view inner = withoutCurrency(bare, currency);
    std::string_view number = bare.size() < text.size() ? inner : withoutEither(inner, "-");         // "$-5"
    const bool negative = bare.size() < text.size() || number.size() < inner.size();
    const Unit* unit = unitOf(number);
    if (unit) number = trim(number.substr(0, number.size() - unit->word.size()));
    const auto minor = readNumber(number, (unit ? unit->zeros : 0) + currencyDigits(currency));
    if (!minor) return {};
    return Money{negative ? -*minor : *minor};
}

struct Scale {
    std::uint64_t units;               // how many whole units one of it is
    std::string_view word;
};
constexpr std::array chineseScales{Scale{100'000'000, "亿"}, Scale{10'000, "万"}};
constexpr std::array westernScales{Scale{1'000'000'000, "B"}, Scale{1'000'000, "M"}, Scale{1'000, "K"}};

template <std::size_t N> const Scale* scaleFor(const std::array<Scale, N>& scales, std::uint64_t whole) {
    const auto at = std::ranges::find_if(scales, [whole](const Scale& s) { return whole >= s.units; });
    return at == scales.end() ? nullptr : at;
}

// Three figures of the scale and no fewer than its whole, half up: 1.28, 12.8, 128, 1,280.
std::string scaledText(std::uint64_t minor, std::uint64_t minorPerScale, std::string_view word) {
    const std::uint64_t whole = minor / minorPerScale;
    const unsigned digits = whole < 10 ? 2 : whole < 100 ? 1 : 0;
    constexpr std::array<std::uint64_t, 3> partsOf{1, 10, 100};
    const std::uint64_t parts = partsOf[digits], step = minorPerScale / parts;
    const std::uint64_t count = minor / step + (minor % step >= step - step / 2 ? 1 : 0);
    std::string text = grouped(count / parts);
    if (count % parts) text.append(".").append(decimals(count % parts, digits));
    if (text.find('.') != text.npos && text.ends_with('0')) text.pop_back();
    return text.append(word);
}

}

bool isCurrency(std::string_view code) { return find(code) != nullptr; }

unsigned currencyDigits(std::string_view code) {
    const Currency* currency = find(code);
    return currency ? currency->digits : 2;
}

std::int64_t minorPerUnit(std::string_view code) {
    std::int64_t power = 1;
    for (unsigned i = currencyDigits(code); i > 0; --i) power *= 10;
    return power;
}

std::string_view currencySign(std::string_view code) {
    const Currency* currency = find(code);
    return currency && !currency->sign.empty() ? currency->sign : code;
}

std::string moneyText(Money amount, std::string_view currency) {
    const auto unit = static_cast<std::uint64_t>(minorPerUnit(currency));
    const std::uint64_t minor = magnitude(amount);
    std::string text{amount.minor < 0 ? "-" : ""};
    text.append(std::to_string(minor / unit));
    if (unit > 1) text.append(".").append(decimals(minor % unit, currencyDigits(currency)));
    return text;
}

Result<Money> parseMoneyText(std::string_view text, std::string_view currency) {
    const std::string folded = fold(trim(text));
    if (const auto amount = readMoney(folded, currency)) return *amount;
    std::string words{"\""};
    words.append(text.substr(0, 40)).append("\" is not an amount; write it like ").append(moneyText({123456 * minorPerUnit(currency) / 100}, currency));
    return Error{Error::Refused, std::move(words)};
}

std::string moneyDisplay(Money amount, std::string_view currency) {
    const auto unit = static_cast<std::uint64_t>(minorPerUnit(currency));
    const std::uint64_t minor = magnitude(amount);
    std::string number = grouped(minor / unit);
    if (minor % unit) number.append(".").append(decimals(minor % unit, currencyDigits(currency)));
    return withSign(amount, currency, std::move(number));
}

namespace {

constexpr std::uint64_t briefFrom = 1000;       // units: cents below are no news
Money toWhole(Money amount, std::uint64_t unit) {
    const auto whole = static_cast<std::int64_t>((magnitude(amount) + unit / 2) / unit * unit);
    return Money{amount.minor < 0 ? -whole : whole};
}

}

std::string moneyShort(Money amount, std::string_view currency, std::string_view language) {
    const auto unit = static_cast<std::uint64_t>(minorPerUnit(currency));
    const std::uint64_t minor = magnitude(amount);
    const Scale* scale = language.starts_with("zh") ? scaleFor(chineseScales, minor / unit) : scaleFor(westernScales, minor / unit);
    if (!scale) return moneyDisplay(minor < briefFrom * unit ? amount : toWhole(amount, unit), currency);
    return withSign(amount, currency, scaledText(minor, scale->units * unit, scale->word));
}

}
