// SPDX-License-Identifier: MIT
// The anatomy of a written number: sign, digits, fraction, power of ten, percent and currency.
#pragma once
#include "io/cell_kind.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tilth {

struct NumberText {
    bool negative = false, percent = false, exponent = false;
    std::string digits;            // without leading zeros and marks, whole and fraction together
    int scale = 0;                 // so many of the digits are the fraction; negative: zeros to be added
    std::string currency;          // ISO code, or empty
    std::string_view currencyToo;  // codes of others that are written with the same sign ("$" is also Canada's), or empty
    int fraction = 0;              // so many digits stand behind the decimal mark
    bool power = false;            // "1.250M", "2万"
    // Evidence for the decimal mark: what this text proves, whatever was assumed.
    bool provesPoint = false, provesComma = false, openComma = false, openPoint = false;
};

/// Reads a number that is the whole of `folded` (of `foldedCell`, trimmed). A mark that can only be a decimal mark is
/// taken as one, whatever `decimal` says.
std::optional<NumberText> readNumber(std::string_view folded, char decimal);

/// The value times ten to the power `digits`, halves away from zero; nothing when it does not fit 63 bits.
std::optional<std::int64_t> scaled(const NumberText& number, int digits);

double asDouble(const NumberText& number);

}
