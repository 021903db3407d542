// SPDX-License-Identifier: MIT
// Latin trade names of Chinese companies, which shorten the pinyin of their names: Fxiaoke of 纷享销客, Fenxiang xiaoke in full (N10).
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// Shortened forms of a name of three to six Han characters, beside its pinyin and initials: the first initial, or those of all but the
/// last two characters, before the last two in full ("fxiaoke", "fxxiaoke"), and the first initial before all others in full
/// ("fxiangxiaoke"). None of other texts.
std::vector<std::string> tradeNames(std::string_view text);

/// Whether one Latin name shortens the pinyin of another: up to three letters out of its beginning, in their order and from the first
/// one on, before its end of four letters or more.
bool shortens(std::string_view trade, std::string_view pinyin);

}
