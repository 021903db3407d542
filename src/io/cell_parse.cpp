// SPDX-License-Identifier: MIT
// The typed parsers: fold, recognise, and otherwise say why not.
#include "io/cell_parse.h"
#include "io/cell_text.h"
#include "io/date_text.h"
#include "io/file_words.h"
#include "io/number_text.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

constexpr std::string_view yesWords =
    "|yes|y|true|t|1|on|x|✓|✔|☑|√|是|有|对|已|真|开|是的|ja|j|oui|o|si|s|sim|da|tak|ano|да|evet|hai|はい|예|wahr|vrai|verdadero|vero|active|"
    "enabled|1.0|";
constexpr std::string_view noWords =
    "|no|n|false|f|0|off|否|无|没有|不|未|假|关|不是|nein|non|nao|ne|nie|нет|hayir|iie|いいえ|아니오|falsch|faux|falso|inactive|disabled|✗|✘|"
    "☐|×|0.0|";

std::string folded(std::string_view cell) { return foldedTrimmed(trimmedCell(cell)); }

/// What nearly all numbers of a file are: digits alone, and few enough that a currency's decimals can be added.
std::optional<std::int64_t> plainWhole(std::string_view cell) {
    if (cell.empty() || cell.size() > 12 || !std::ranges::all_of(cell, isDigit)) return {};
    std::int64_t n = 0;
    for (const char c : cell) n = n * 10 + (c - '0');
    return n;
}
std::int64_t withDecimals(std::int64_t whole, int digits) {
    for (; digits > 0; --digits) whole *= 10;
    return whole;
}

Error refused(std::string_view cell, FileWord why) { return {Error::Refused, say(why, {quotedCell(trimmedCell(cell))})}; }

/// "1,000+", "200 employees", "50人": what people write behind a head count.
std::string_view withoutUnit(std::string_view text) {
    for (const std::string_view unit : {"+", " employees", " people", " staff", "人以上", "人", "名", "个", "ppl"})
        if (text.size() > unit.size() && text.ends_with(unit)) return text.substr(0, text.size() - unit.size());
    return text;
}

constexpr int thousandths = 3;

/// A number with `digits` decimals that is written in one way, or may be taken so; nothing: it could be either.
std::optional<NumberText> readInOneWay(NumberText number, std::string_view folded, const CellFormat& format, int digits) {
    const bool open = (number.openPoint && format.decimal == '.') || (number.openComma && format.decimal == ',');
    if (!open || number.power || digits == thousandths || format.threes == Threes::Fraction) return number;
    const bool group = format.threes == Threes::Group || !number.currency.empty();
    return group ? readNumber(folded, format.decimal == '.' ? ',' : '.') : std::nullopt;
}

Time instantOf(const DateText& text, const CellFormat& format) {
    const Time local = Time(text.date) + std::chrono::seconds(text.seconds.value_or(0));
    return local - std::chrono::minutes(text.zoneMinutes.value_or(format.zoneMinutes));
}

std::optional<Time> fromEpoch(std::string_view text) {
    if ((text.size() != 10 && text.size() != 13) || text.find_first_not_of("0123456789") != text.npos) return {};
    const std::int64_t n = std::stoll(std::string(text));
    return Time(std::chrono::seconds(text.size() == 13 ? n / 1000 : n));
}

}

Result<std::optional<std::int64_t>> parseInteger(std::string_view cell, const CellFormat& format) {
    if (const auto plain = plainWhole(cell)) return plain;
    if (isNothing(cell)) return std::optional<std::int64_t>();
    const std::string text = folded(cell);
    const std::string_view counted = withoutUnit(text);
    const auto read = readNumber(counted, format.decimal);
    if (!read) return refused(cell, FileWord::NoWhole);
    const auto number = readInOneWay(*read, counted, format, 0);
    if (!number) return refused(cell, FileWord::OpenMark);
    const auto value = scaled(*number, 0);
    if (!value) return refused(cell, FileWord::TooLarge);
    NumberText exact = *number;
    const bool fraction = exact.scale > 0 && exact.digits.find_last_not_of('0') != exact.digits.npos &&
                          exact.digits.size() - 1 - exact.digits.find_last_not_of('0') < static_cast<std::size_t>(exact.scale);
    if (fraction) return refused(cell, FileWord::NoWhole);
    return value;
}

Result<std::optional<double>> parseDecimal(std::string_view cell, const CellFormat& format) {
    if (isNothing(cell)) return std::optional<double>();
    const auto number = readNumber(folded(cell), format.decimal);
    if (!number) return refused(cell, FileWord::NoNumber);
    return std::optional(asDouble(*number) / (number->percent ? 100 : 1));
}

Result<std::optional<double>> parsePercent(std::string_view cell, const CellFormat& format) {
    if (isNothing(cell)) return std::optional<double>();
    const auto number = readNumber(folded(cell), format.decimal);
    if (!number) return refused(cell, FileWord::NoNumber);
    return std::optional(asDouble(*number) / 100);
}

Result<std::optional<std::int64_t>> parseMoney(std::string_view cell, const CellFormat& format, int digits) {
    if (const auto plain = plainWhole(cell)) return std::optional(withDecimals(*plain, digits));
    if (isNothing(cell)) return std::optional<std::int64_t>();
    const std::string text = folded(cell);
    auto read = readNumber(text, format.decimal);
    if (!read || read->percent) return refused(cell, FileWord::NoMoney);
    const auto number = readInOneWay(*std::move(read), text, format, digits);
    if (!number) return refused(cell, FileWord::OpenMark);
    const auto value = scaled(*number, digits);
    if (!value) return refused(cell, FileWord::MoneyTooLarge);
    return value;
}

std::string currencyNamed(std::string_view cell, std::string_view usual) {
    if (std::ranges::all_of(cell, [](char c) { return isDigit(c) || c == '.' || c == ',' || c == '-' || c == ' '; })) return {};
    const auto number = readNumber(folded(cell), '.');
    if (!number) return {};
    return isAmong(number->currencyToo, usual) ? std::string(usual) : number->currency;
}

bool isAmong(std::string_view codes, std::string_view code) { return !code.empty() && codes.find(code) != codes.npos; }

Result<std::optional<Date>> parseDate(std::string_view cell, const CellFormat& format) {
    if (const auto iso = readIsoDate(cell)) return std::optional(iso->date);
    if (isNothing(cell)) return std::optional<Date>();
    const auto found = readDate(folded(cell), format.order);
    if (!found) return refused(cell, FileWord::NoDate);
    return std::optional(found->date);
}

Result<std::optional<Date>> parseSerialDate(std::string_view cell) {
    if (isNothing(cell)) return std::optional<Date>();
    const auto number = readNumber(folded(cell), '.');
    const double serial = number ? std::floor(asDouble(*number)) : 0;
    if (serial < 1 || serial > 2958465) return refused(cell, FileWord::NoSerial);
    // Day 60 is a 29 February 1900 that never was; days before it count from one day later.
    const auto days = static_cast<int>(serial) - (serial < 60 ? 25568 : 25569);
    return std::optional(Date(std::chrono::days(days)));
}

Result<std::optional<Time>> parseTime(std::string_view cell, const CellFormat& format) {
    if (const auto iso = readIsoDate(cell)) return std::optional(instantOf(*iso, format));
    if (isNothing(cell)) return std::optional<Time>();
    const std::string text = folded(cell);
    if (const auto epoch = fromEpoch(text)) return epoch;
    const auto found = readDate(text, format.order);
    if (!found) return refused(cell, FileWord::NoTime);
    return std::optional(instantOf(*found, format));
}

Result<std::optional<bool>> parseFlag(std::string_view cell) {
    const std::string text = folded(cell);
    if (wordIn(yesWords, text)) return std::optional(true);
    if (wordIn(noWords, text)) return std::optional(false);
    if (isNothing(cell)) return std::optional<bool>();
    return refused(cell, FileWord::NoFlag);
}

}
