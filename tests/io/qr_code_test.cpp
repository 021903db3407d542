// SPDX-License-Identifier: MIT
// QR codes: the square that ISO/IEC 18004 asks for, in three forms that hold the same modules.
#include "io/qr_code.h"
#include <cstdint>
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const QrCode& sample() {
    static const QrCode code = *qrCode("https://example.org/a?utm_source=news&utm_medium=email");
    return code;
}
std::uint32_t number(std::string_view bytes, std::size_t at) {
    std::uint32_t n = 0;
    for (std::size_t i = 0; i < 4; ++i) n = n << 8 | static_cast<unsigned char>(bytes[at + i]);
    return n;
}
// The finder pattern at a corner: a dark frame, a light one, a dark core of three by three.
bool isFinder(const QrCode& code, int left, int top) {
    for (int y = 0; y < 7; ++y)
        for (int x = 0; x < 7; ++x) {
            const bool frame = x == 0 || y == 0 || x == 6 || y == 6, core = x >= 2 && x <= 4 && y >= 2 && y <= 4;
            if (code.at(left + x, top + y) != (frame || core)) return false;
        }
    return true;
}

}

TEST(QrCode, hasItsThreeFinders) {
    const QrCode& code = sample();
    EXPECT_EQ(code.size, 33) << "version 4: 17 + 4 * 4";
    EXPECT_TRUE(isFinder(code, 0, 0));
    EXPECT_TRUE(isFinder(code, code.size - 7, 0));
    EXPECT_TRUE(isFinder(code, 0, code.size - 7));
    EXPECT_FALSE(code.at(-1, 0));
    EXPECT_FALSE(code.at(0, code.size));
}
TEST(QrCode, refusesNothingAndTooMuch) {
    EXPECT_FALSE(qrCode(""));
    EXPECT_TRUE(qrCode(std::string(2331, 'x')));
    EXPECT_FALSE(qrCode(std::string(2332, 'x')));
}
TEST(QrCode, svgDrawsEachDarkModuleOnce) {
    const std::string svg = qrSvg(sample());
    EXPECT_NE(svg.find("viewBox=\"0 0 41 41\""), svg.npos);
    int area = 0;
    for (std::size_t at = svg.find('h', svg.find("d=\"")); at != svg.npos; at = svg.find('h', at + 1))
        if (svg[at + 1] != '-') area += std::stoi(svg.substr(at + 1));
    EXPECT_EQ(area, std::count(sample().dark.begin(), sample().dark.end(), true));
}
TEST(QrCode, pngSaysItsSizeAndHoldsEveryRow) {
    const std::string png = qrPng(sample(), 3);
    EXPECT_EQ(png.substr(0, 8), std::string("\x89PNG\r\n\x1a\n", 8));
    EXPECT_EQ(number(png, 16), 123u) << "(33 + 8) * 3";
    EXPECT_EQ(number(png, 20), 123u);
    const std::size_t idat = png.find("IDAT"), rowBytes = 1 + 16;
    const std::uint32_t size = number(png, idat - 4);
    EXPECT_EQ(size, 2 + 5 + 123 * rowBytes + 4);
    const std::string_view rows = std::string_view(png).substr(idat + 4 + 7, 123 * rowBytes);
    const auto dark = [&](std::size_t x, std::size_t y) { return !(static_cast<unsigned char>(rows[y * rowBytes + 1 + x / 8]) & 0x80 >> x % 8); };
    for (int y = -4; y < 37; ++y)
        for (int x = -4; x < 37; ++x) ASSERT_EQ(dark(static_cast<std::size_t>((x + 4) * 3 + 1), static_cast<std::size_t>((y + 4) * 3 + 1)), sample().at(x, y)) << x << "," << y;
}
TEST(QrCode, textHasTwoRowsALine) {
    const std::string text = qrText(sample());
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 19) << "(33 + 4) / 2";
    EXPECT_EQ(text.find("\u2588\u2588\u2588"), 0u) << "a light border";
}

}
