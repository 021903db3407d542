// SPDX-License-Identifier: MIT
// The fingerprint of bytes.
#pragma once
#include <string>
#include <string_view>

namespace tilth {

/// FIPS 180-4, as 64 hexadecimal digits. Throws where the library has none.
std::string sha256(std::string_view bytes);

}
