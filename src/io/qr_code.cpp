// SPDX-License-Identifier: MIT
#include "io/qr_code.h"
#include "core/base/tr.h"
#include <array>
#include <cstdint>
#include <memory>
#include <qrencode.h>

namespace tilth {
namespace {

constexpr std::size_t mostBytes = 2331;         // version 40, level M

std::string bigEndian(std::uint32_t n) {
    return {static_cast<char>(n >> 24), static_cast<char>(n >> 16), static_cast<char>(n >> 8), static_cast<char>(n)};
}

// --- PNG (ISO/IEC 15948): one grey bit a pixel, deflate without compression: small enough, and no library.

std::uint32_t crcOf(std::string_view bytes) {
    std::uint32_t crc = 0xffffffffu;
    for (char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0);
    }
    return ~crc;
}
std::uint32_t adlerOf(std::string_view bytes) {
    constexpr std::uint32_t prime = 65521;
    std::uint32_t a = 1, b = 0;
    for (char c : bytes) {
        a = (a + static_cast<unsigned char>(c)) % prime;
        b = (b + a) % prime;
    }
    return b << 16 | a;
}
std::string chunk(std::string_view kind, std::string_view body) {
    const std::string whole = std::string(kind).append(body);
    return bigEndian(static_cast<std::uint32_t>(body.size())) + whole + bigEndian(crcOf(whole));
}
std::string stored(std::string_view bytes) {
    constexpr std::size_t block = 65535;
    std::string stream("\x78\x01", 2);
    for (std::size_t at = 0; at < bytes.size(); at += block) {
        const std::string_view part = bytes.substr(at, block);
        const auto size = static_cast<unsigned>(part.size()), other = ~size;
        stream += at + block >= bytes.size() ? '\1' : '\0';
        for (unsigned n : {size, other}) stream.append({static_cast<char>(n), static_cast<char>(n >> 8)});
        stream.append(part);
    }
    return stream + bigEndian(adlerOf(bytes));
}
std::string pixelRow(const QrCode& code, int y, int pixels) {
    const int width = (code.size + 2 * qrBorder) * pixels;
    std::string row(static_cast<std::size_t>(1 + (width + 7) / 8), '\0');      // the first byte: no filter
    for (int x = 0; x < width; ++x)
        if (!code.at(x / pixels - qrBorder, y)) row[static_cast<std::size_t>(1 + x / 8)] |= static_cast<char>(0x80 >> x % 8);
    return row;
}

}

Result<QrCode> qrCode(std::string_view text) {
    if (text.empty() || text.size() > mostBytes) return Error{Error::Refused, TR("Export", "A QR code holds 1 to 2,331 bytes; shorten the address."), {}};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M), QRcode_free);
    if (!made) return Error{Error::Refused, TR("Export", "No QR code can be made of this text."), {}};
    QrCode code{made->width, {}};
    for (int i = 0; i < code.size * code.size; ++i) code.dark.push_back(made->data[i] & 1);
    return code;
}

// Runs of dark modules in a row are one piece of the path.
std::string qrSvg(const QrCode& code) {
    const std::string side = std::to_string(code.size + 2 * qrBorder);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side + "\" shape-rendering=\"crispEdges\">\n";
    svg += "<rect width=\"" + side + "\" height=\"" + side + "\" fill=\"white\"/>\n<path fill=\"black\" d=\"";
    for (int y = 0; y < code.size; ++y)
        for (int x = 0, run; x < code.size; x += run + 1) {
            for (run = 0; code.at(x + run, y);) ++run;
            if (run) svg += "M" + std::to_string(x + qrBorder) + " " + std::to_string(y + qrBorder) + "h" + std::to_string(run) + "v1h-" + std::to_string(run) + "z";
        }
    return svg + "\"/>\n</svg>\n";
}

std::string qrPng(const QrCode& code, int pixels) {
    const auto side = static_cast<std::uint32_t>((code.size + 2 * qrBorder) * pixels);
    std::string rows;
    for (int y = -qrBorder; y < code.size + qrBorder; ++y) {
        const std::string row = pixelRow(code, y, pixels);
        for (int i = 0; i < pixels; ++i) rows += row;
    }
    const std::string head = bigEndian(side) + bigEndian(side) + std::string("\1\0\0\0\0", 5);
    return std::string("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("IDAT", stored(rows)) + chunk("IEND", {});
}

std::string qrText(const QrCode& code) {
    constexpr std::array<std::string_view, 4> blocks{"\u2588", "\u2584", "\u2580", " "};      // by dark above, dark below: light is drawn
    constexpr int border = 2;
    std::string text;
    for (int y = -border; y < code.size + border; y += 2) {
        for (int x = -border; x < code.size + border; ++x)
            text += blocks[static_cast<std::size_t>((code.at(x, y) ? 1 : 0) + (code.at(x, y + 1) ? 2 : 0))];
        text += '\n';
    }
    return text;
}

}
