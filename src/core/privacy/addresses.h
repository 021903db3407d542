// SPDX-License-Identifier: MIT
// The e-mail addresses of a person, by which their records are one. Pure.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// The addresses of a field that may hold several, each in its normal form (emailKey); what is no address is left out.
std::vector<std::string> addressesIn(std::string_view text);

/// info@, sales@: several people read it, so it says nothing about one.
bool isRoleMailbox(std::string_view address);

}
