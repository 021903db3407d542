// SPDX-License-Identifier: MIT
// The words of dates in the languages that exports are met in. All are asked for folded (core/names): small, without accents.
#pragma once
#include <optional>
#include <string_view>

namespace tilth {

/// 1 to 12 of a month's name or of an unambiguous beginning of three letters and more; 0: of none, or of two months.
int monthOf(std::string_view word);
bool isWeekday(std::string_view word);
/// Minutes ahead of UTC of an abbreviation such as "cet"; nothing: unknown.
std::optional<int> zoneMinutes(std::string_view word);

}
