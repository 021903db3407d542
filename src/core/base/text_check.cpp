// SPDX-License-Identifier: MIT
#include "core/base/text_check.h"
#include "core/base/text.h"
#include <cstdint>
#include <cstring>

namespace tilth {
namespace {

// A byte of eight is 0 or beyond ASCII. (Bytes above a 0 may be found falsely: then the long way decides.)
bool suspicious(std::uint64_t eight) {
    constexpr std::uint64_t ones = 0x0101010101010101, highs = 0x8080808080808080;
    return ((eight - ones) | eight) & highs;
}
std::uint64_t eightAt(const char* bytes) {
    std::uint64_t eight;
    std::memcpy(&eight, bytes, sizeof eight);
    return eight;
}
bool plain(std::string_view text) {
    if (text.size() < 8) {
        for (const char c : text)
            if (static_cast<signed char>(c) <= 0) return false;
        return true;
    }
    const char* const last = text.data() + text.size() - 8;     // overlaps the one before
    for (const char* at = text.data(); at < last; at += 8)
        if (suspicious(eightAt(at))) return false;
    return !suspicious(eightAt(last));
}

}

bool mayBeKept(std::string_view text) { return plain(text) || static_cast<bool>(checkText(text)); }

}
