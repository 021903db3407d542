// SPDX-License-Identifier: MIT
// Walking and checking of UTF-8 (The Unicode Standard, table 3-7).
#include "core/base/utf8.h"
#include <cstring>

namespace tilth {
namespace {

unsigned char byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool tail(std::string_view text, std::size_t at) { return (byteAt(text, at) & 0xC0) == 0x80; }

bool threeBytes(std::string_view text, std::size_t at) {
    const unsigned char lead = byteAt(text, at), second = byteAt(text, at + 1);
    const bool fits = lead == 0xE0 ? second >= 0xA0 : lead == 0xED ? second <= 0x9F : true;
    return fits && tail(text, at + 1) && tail(text, at + 2);
}

bool fourBytes(std::string_view text, std::size_t at) {
    const unsigned char lead = byteAt(text, at), second = byteAt(text, at + 1);
    const bool fits = lead == 0xF0 ? second >= 0x90 : lead == 0xF4 ? second <= 0x8F : true;
    return fits && tail(text, at + 1) && tail(text, at + 2) && tail(text, at + 3);
}

// Most text that is not ASCII takes three bytes a character, many of them in a row. E0 and ED are for the long way.
std::size_t afterThrees(std::string_view text, std::size_t at) {
    const auto plain = [&](std::size_t i) {
        const unsigned char lead = byteAt(text, i);
        return (lead & 0xF0) == 0xE0 && lead != 0xE0 && lead != 0xED && tail(text, i + 1) && tail(text, i + 2);
    };
    while (at + 3 <= text.size() && plain(at)) at += 3;
    return at;
}

std::size_t afterAscii(std::string_view text, std::size_t at) {
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t eight;
        std::memcpy(&eight, text.data() + at, 8);
        if (eight & 0x8080808080808080u) break;
    }
    while (at < text.size() && byteAt(text, at) < 0x80) ++at;
    return at;
}

}

std::size_t utf8Length(std::string_view text, std::size_t at) {
    const unsigned char lead = byteAt(text, at);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return tail(text, at + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) return threeBytes(text, at) ? 3 : 0;
    if (lead >= 0xF0 && lead <= 0xF4) return fourBytes(text, at) ? 4 : 0;
    return 0;
}

std::size_t firstInvalidUtf8(std::string_view text) {
    for (std::size_t at = afterAscii(text, 0); at < text.size(); at = afterAscii(text, at)) {
        at = afterThrees(text, at);
        if (at == text.size()) break;
        const std::size_t length = utf8Length(text, at);
        if (length == 0) return at;
        at += length;
    }
    return text.npos;
}

CodePoint codePointAt(std::string_view text, std::size_t at) {
    const std::size_t length = utf8Length(text, at);
    if (length == 0) return {};
    static constexpr unsigned char leadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t value = byteAt(text, at) & leadBits[length];
    for (std::size_t i = 1; i < length; ++i) value = value << 6 | (byteAt(text, at + i) & 0x3Fu);
    return {value, length};
}

void appendCodePoint(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) put(0xC0 | c >> 6);
    else if (c < 0x10000) put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F));
    else put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
}

std::string mendedUtf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        appendCodePoint(out, c.value);
        at += c.length;
    }
    return out;
}

}
