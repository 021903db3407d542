// SPDX-License-Identifier: MIT
// Text from data on a terminal: what a terminal would obey is made visible, and how wide the rest is.
#pragma once
#include <string>
#include <string_view>

namespace tilth::cli {

/// Control characters, and those that hide or turn the direction of writing: a terminal must not get them from data.
bool isObeyed(char32_t c);
/// Those as \n, \x1b, \u202e.
std::string visible(std::string_view text);
/// Columns of a terminal that the text takes: two for Chinese and the like, none for combining marks.
std::size_t columnsOf(std::string_view text);

}
