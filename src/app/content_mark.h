// SPDX-License-Identifier: MIT
// A short mark of a text, to see whether it is still the same.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace tilth {

/// FNV-1a, 64 bits, as 16 hexadecimal digits. No protection against somebody who wants two texts to have the same mark.
inline std::string contentMark(std::string_view text) {
    std::uint64_t mark = 0xCBF29CE484222325;
    for (const char c : text) mark = (mark ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[mark >> shift & 15];
    return digits;
}

}
