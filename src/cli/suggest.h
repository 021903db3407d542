// SPDX-License-Identifier: MIT
// What somebody who mistyped a word may have meant.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace tilth::cli {

/// " Did you mean \"list\"?" with the name that is at most two letters away; empty: none is, or the word is too short to tell.
std::string didYouMean(std::string_view word, std::span<const std::string_view> names);

}
