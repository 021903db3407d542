// SPDX-License-Identifier: MIT
// The same keys as sortKey, many one after the other without a text for each.
#pragma once
#include <string>
#include <string_view>

namespace tilth {

void appendSortKey(std::string_view text, std::string& keys);

}
