// SPDX-License-Identifier: MIT
// What the number format of a spreadsheet cell makes of its number: a date, a percentage, an amount; and the text of that.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tilth {

struct NumberForm {
    enum Kind { Plain, Percent, Date, DateTime, Clock, Elapsed };
    Kind kind = Plain;
    int digits = 0;            // of "00000": leading zeros belong to the number
    std::string currency{};    // ISO code, or empty
    friend bool operator==(const NumberForm&, const NumberForm&) = default;
};

/// A format code such as "yyyy\-mm\-dd", "[$-804]yyyy\"年\"m\"月\"", "0.0%", "[$EUR] #,##0.00" (ECMA-376 part 1, 18.8.31).
/// Its first section counts.
NumberForm formOfCode(std::string_view code);
/// A built-in format by its number (18.8.30, with those of East Asia: 27-36, 50-58).
NumberForm formOfBuiltIn(int id);

/// The text of a stored number, with 15 digits as spreadsheets count: "1234.5", "12.5%" of 0.125, "00123", "9.5 EUR". A
/// whole number of up to 18 digits stays as it is written. What is no number stays as it is.
std::string numberText(std::string_view stored, const NumberForm& form);

/// "2024-03-01", "2024-03-01 13:45:00", "13:45:00", "37:30:00" (hours, elapsed), to the second. Serial 60 of the 1900 system is
/// "1900-02-29", which spreadsheets know and no calendar does: it is refused later, as no date. Day 0 without an hour is
/// empty. Nothing when the number is outside of what the system can show (0 to 2958465.99).
std::optional<std::string> dateOfSerial(double serial, NumberForm::Kind kind, bool from1904);

}
