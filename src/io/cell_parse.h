// SPDX-License-Identifier: MIT
// Turns the text of a cell into a number, an amount, a date, an instant or a flag, or says plainly why it is none.
#pragma once
#include "core/base/date.h"
#include "core/base/result.h"
#include "io/cell_kind.h"
#include <optional>

namespace tilth {

// All of them trim, take full-width digits, and answer "nothing" (no value, no error) for `isNothing` cells.
// Errors are Refused with one sentence that holds the cell: "'31/02/2024' is not a date; write it as 2024-02-28".

// "12.500" fits two readings: of amounts and whole numbers `format.threes` says which counts, or that neither does. An amount whose own
// currency has no three decimals decides that itself, unless the column's fractions are of any length; "1.250M" is a fraction.

/// Whole number: thousands marks as groups of three (or 2-2-3), optional sign, (12) and 12- negative, a trailing % or an
/// empty fraction ("12.0") borne, exponent of spreadsheets ("1.5E+5") when it is whole.
Result<std::optional<std::int64_t>> parseInteger(std::string_view cell, const CellFormat& format);

/// Any finite number, thousands as above. "12.5%" is 0.125.
Result<std::optional<double>> parseDecimal(std::string_view cell, const CellFormat& format);

/// Percent as a ratio: "4,2%" is 0.042; without % the number is taken as percent ("4.2" is 0.042 as well).
Result<std::optional<double>> parsePercent(std::string_view cell, const CellFormat& format);

/// An amount in minor units of a currency with `digits` decimals (2 for USD, 0 for JPY), halves away from zero; signs and
/// codes of currencies before or behind, (1,234.50) and 1,234.50- negative, "1.2k", "3M", "2万", "1.5亿" multiplied.
Result<std::optional<std::int64_t>> parseMoney(std::string_view cell, const CellFormat& format, int digits);

/// ISO code of the currency that is written in the cell or in a heading "Amount spent (USD)"; empty when there is none.
/// "$" alone is USD, "¥" alone CNY when `yuan`, else JPY.
std::string currencyOf(std::string_view text, bool yuan = true);

/// ISO code of the currency that an amount's own cell names, empty for most: `usual` where its sign stands for that one too ("$" for
/// CAD). Looks closer only where there is more than digits and marks.
std::string currencyNamed(std::string_view cell, std::string_view usual);
/// Whether `code` stands among those of NumberText::currencyToo or ColumnKind::currencyToo.
bool isAmong(std::string_view codes, std::string_view code);

/// A calendar day: 2024-03-01, 1/3/2024, 01.03.24, 1-Mar-2024, March 1st, 2024, 2024年3月1日, 20240301; a time behind it is
/// passed over. Two-digit years: 00-68 are 2000s, 69-99 are 1900s.
Result<std::optional<Date>> parseDate(std::string_view cell, const CellFormat& format);

/// A day of a spreadsheet's serial number (1900 epoch, 1..2958465): only when the person says so.
Result<std::optional<Date>> parseSerialDate(std::string_view cell);

/// An instant: a date as above, then optionally a time (24 h, or AM/PM, 上午/下午), fraction, zone (Z, +0800, -08:00, GMT,
/// UTC+8, EST ...). Without zone `format.zoneMinutes` counts; a date alone is its midnight there. Seconds, or milliseconds,
/// since 1970 as a number of 10 or 13 digits.
Result<std::optional<Time>> parseTime(std::string_view cell, const CellFormat& format);

/// yes/no, true/false, y/n, t/f, on/off, 1/0, x, 是/否, 有/无, ✓ and the words of European languages.
Result<std::optional<bool>> parseFlag(std::string_view cell);

}
