// SPDX-License-Identifier: MIT
// May a text be stored? The quick answer for very many short texts; checkText() tells what is wrong.
#pragma once
#include <string_view>

namespace tilth {

/// UTF-8 without U+0000.
bool mayBeKept(std::string_view text);

}
