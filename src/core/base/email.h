// SPDX-License-Identifier: MIT
// Whether a text can be an e-mail address.
#pragma once
#include <string_view>

namespace tilth {

/// One @ with something on both sides, no blanks, commas or semicolons, no empty part between the dots of the host; also "Ada <ada@example.org>",
/// as emailKey. Hosts without a dot may be those of a house. Whether the address exists is another matter.
bool isEmailAddress(std::string_view text);
/// The first one among words that blanks, commas or semicolons part; empty: none.
std::string_view firstEmailAddress(std::string_view text);

}
