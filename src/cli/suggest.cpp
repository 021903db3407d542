// SPDX-License-Identifier: MIT
#include "cli/suggest.h"
#include "core/base/utf8.h"
#include "io/heading_index.h"
#include <algorithm>

namespace tilth::cli {
namespace {

constexpr std::size_t shortest = 3;         // letters; of fewer everything is near
constexpr std::size_t shortWord = 4;          // of up to so many letters one may be wrong, of longer ones two

std::u32string codePoints(std::string_view text) {
    std::u32string points;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        points += point.value;
        at += point.length;
    }
    return points;
}

}

std::string didYouMean(std::string_view word, std::span<const std::string_view> names) {
    const std::u32string meant = codePoints(word);
    const auto distance = [&](std::string_view name) { return editDistance(meant, codePoints(name)); };
    const auto nearest = std::ranges::min_element(names, {}, distance);
    const int most = meant.size() <= shortWord ? 1 : 2;
    if (meant.size() < shortest || nearest == names.end() || distance(*nearest) > most) return {};
    return std::string(" Did you mean \"").append(*nearest).append("\"?");
}

}
