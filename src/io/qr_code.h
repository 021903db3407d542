// SPDX-License-Identifier: MIT
// QR codes of texts, for print and screens: as SVG, PNG or characters.
#pragma once
#include "core/base/result.h"
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// A square of dark and light modules, without the light border that readers need around it.
struct QrCode {
    int size = 0;
    std::vector<bool> dark;                                 // row by row
    bool at(int x, int y) const { return x >= 0 && y >= 0 && x < size && y < size && dark[static_cast<std::size_t>(y * size + x)]; }
};
inline constexpr int qrBorder = 4;                          // light modules on each side (ISO/IEC 18004)

/// Bytes as they are, correction level M (15 % may be lost). Refused: nothing in it, or more than 2,331 bytes.
Result<QrCode> qrCode(std::string_view text);

std::string qrSvg(const QrCode& code);                      // one module is one unit; scales to any size
std::string qrPng(const QrCode& code, int pixels = 8);      // black and white, pixels a module
std::string qrText(const QrCode& code);                     // two rows a line in half blocks, for light on dark terminals

}
