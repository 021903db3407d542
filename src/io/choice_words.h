// SPDX-License-Identifier: MIT
// Which choice of a field a foreign word means: "Open - Not Contacted", "跟进中", "marketingqualifiedlead".
#pragma once
#include <string_view>

namespace tilth {

struct Choice;
struct Field;

/// By name, label, then by the words of other programs and languages; null when none fits.
const Choice* matchChoice(const Field& field, std::string_view text);

}
