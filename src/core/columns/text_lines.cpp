// SPDX-License-Identifier: MIT
#include "core/columns/text_lines.h"
#include "core/base/text.h"
#include "core/columns/find_bytes.h"
#include <algorithm>
#include <stdexcept>

namespace tilth {
namespace {

constexpr char lineEnd = '\n';                              // fold leaves no control characters in texts

constexpr std::size_t near = 8;                             // pieces

// Number of the piece that holds a place, not before `number`. The next hit is near or far: a few pieces are counted without a branch
// for each, then the steps double.
std::size_t pieceAt(std::span<const std::uint32_t> ends, std::size_t number, std::size_t place) {
    if (number + near < ends.size()) {
        std::size_t before = 0;
        for (std::size_t i = 0; i < near; ++i) before += ends[number + i] <= place;
        if (before < near) return number + before;
        number += near;
    }
    std::size_t step = 1;
    while (number + step < ends.size() && ends[number + step - 1] <= place) {
        number += step;
        step *= 2;
    }
    const auto some = ends.subspan(number, std::min(step, ends.size() - number));
    return number + static_cast<std::size_t>(std::ranges::upper_bound(some, place) - some.begin());
}

// Nothing stands between the pieces: what begins in one and ends in the next is in neither.
template <class Tell> void eachHit(const TextRun& pieces, std::string_view spelling, Tell tell) {
    std::size_t n = 0;
    for (std::size_t at = findBytes(pieces.bytes, spelling); at != std::string::npos;) {
        n = pieceAt(pieces.ends, n, at);
        const bool within = at + spelling.size() <= pieces.ends[n];
        const Held held = within ? heldAt(pieces.text(n), at - (n ? pieces.ends[n - 1] : 0)) : Held::Not;
        if (within) tell(static_cast<std::uint32_t>(n), held);
        const bool done = held > Held::Inside || (within && spelling.size() < TextLines::sure);
        at = findBytes(pieces.bytes, spelling, done ? pieces.ends[n] : at + 1);
    }
}

}

TextLines::TextLines(const TextRun& texts) : m_otherwise(texts.size()) {
    for (std::size_t n = 0; n < texts.size(); ++n) {
        const std::string_view text = texts.text(n);
        const std::string folded = fold(text), readings = searchReadings(text, folded);
        m_otherwise[n] = folded != text;
        if (!m_otherwise[n] && readings.empty()) continue;
        if (m_otherwise[n]) m_bytes.append(folded);
        m_bytes.append(readings).append(1, lineEnd);
        if (m_bytes.size() > UINT32_MAX) throw std::length_error("the searched texts of a column are larger than 4 GB");
        m_of.push_back(static_cast<std::uint32_t>(n));
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    m_bytes.shrink_to_fit();
    m_of.shrink_to_fit();
    m_ends.shrink_to_fit();
}

void TextLines::find(const TextRun& texts, std::string_view spelling, const Tell& tell) const {
    eachHit(texts, spelling, [&](std::uint32_t n, Held held) {
        if (!m_otherwise[n]) tell(n, held);
    });
    eachHit({m_bytes, m_ends}, spelling, [&](std::uint32_t line, Held held) { tell(m_of[line], held); });
}

Held TextLines::held(const TextRun& texts, std::uint32_t n, std::string_view spelling) const {
    const Held own = m_otherwise[n] ? Held::Not : heldIn(texts.text(n), spelling);
    const auto line = std::ranges::lower_bound(m_of, n);
    if (own == Held::Begins || line == m_of.end() || *line != n) return own;
    const TextRun lines{m_bytes, m_ends};
    return std::max(own, heldIn(lines.text(static_cast<std::size_t>(line - m_of.begin())), spelling));
}

}
