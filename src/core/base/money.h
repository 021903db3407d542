// SPDX-License-Identifier: MIT
// Amounts of money: whole minor units, their currency kept beside them.
#pragma once
#include "core/base/result.h"
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace tilth {

/// An amount in minor units (cents, fen; whole yen) of the currency of its record.
struct Money {
    std::int64_t minor = 0;
    friend constexpr auto operator<=>(Money, Money) = default;
};

bool isCurrency(std::string_view code);                     // an active ISO 4217 code, upper case
unsigned currencyDigits(std::string_view code);             // JPY 0, CNY 2, KWD 3; 2 where unknown
std::int64_t minorPerUnit(std::string_view code);           // 10 to the digits
std::string_view currencySign(std::string_view code);       // "¥", "CA$"; the code itself where it has none

/// The exact number, always with the digits of the currency: "10005534.00", "-0.05".
std::string moneyText(Money amount, std::string_view currency);

/// Reads what people and moneyDisplay write: sign, the currency's sign or code, commas between groups of three,
/// full-width digits, 万 and 亿. More decimals than the currency has are rounded half away from zero.
Result<Money> parseMoneyText(std::string_view text, std::string_view currency);

/// "¥1,280,000", "$10,005,534", "-€12.50", "CHF 1,200": whole amounts without decimals.
std::string moneyDisplay(Money amount, std::string_view currency);

/// Short: three figures, or all before the point, rounded half away from zero; zh: "¥128万", "¥1.28亿"; else "$1.28M", "$950K".
std::string moneyShort(Money amount, std::string_view currency, std::string_view language);

}
