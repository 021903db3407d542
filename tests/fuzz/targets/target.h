// SPDX-License-Identifier: MIT
// What the fuzz targets share: options told apart from text, promises, and the planted fault.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace tilth::fuzz {

/// In programs called planted_... something is wrong that the fuzzer must find.
#ifdef TILTH_PLANTED
inline constexpr bool planted = true;
#else
inline constexpr bool planted = false;
#endif

/// A promise of the product: ends the program where it is broken, and says which.
inline void promise(bool kept, std::string_view what, std::string_view was = {}, std::string_view is = {}) {
    if (kept) return;
    for (const std::string_view text : {std::string_view("broken promise: "), what, std::string_view("\n--- was\n"), was, std::string_view("\n--- is\n"), is, std::string_view("\n---\n")})
        std::fwrite(text.data(), 1, text.size(), stderr);
    std::abort();
}

/// The text, or where a fault is planted what a careless writer makes of it: the first `from` is written as `to`.
inline std::string careless(std::string text, std::string_view from, std::string_view to) {
    if (const auto at = planted ? text.find(from) : text.npos; at != text.npos) text.replace(at, from.size(), to);
    return text;
}

/// A first byte that no text file begins with says how the rest is to be read; so any file is an input as it is.
struct Input {
    std::string_view text;
    unsigned options = 0;

    Input(const std::uint8_t* bytes, std::size_t size) : text(reinterpret_cast<const char*>(bytes), size) {
        if (text.empty() || text[0] < '\x0E' || text[0] > '\x1F') return;
        options = static_cast<unsigned>(text[0]) & 15u;
        text.remove_prefix(1);
    }
    bool option(unsigned bit) const { return options >> bit & 1u; }
};

}
