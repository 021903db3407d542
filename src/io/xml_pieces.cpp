// SPDX-License-Identifier: MIT
#include "io/xml_pieces.h"
#include "core/base/tr.h"
#include <algorithm>
#include <utility>

namespace tilth {
namespace {

constexpr std::size_t firstStep = 16 * 1024, stepSize = 256 * 1024, largestPiece = 64 << 20, longestName = 256;

Error noXml() { return {Error::Refused, TR("Import", "The workbook is damaged: a part of it is no XML. Open it in a spreadsheet program and save it again.")}; }
Error typed() { return {Error::Refused, TR("Import", "The workbook declares XML entities, which no spreadsheet program writes and which may be an attack; it is not read.")}; }

bool space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

}

std::string_view localName(std::string_view name) { return name.substr(name.rfind(':') + 1); }

XmlPieces::XmlPieces(ByteSource source, std::vector<std::string_view> wanted) : m_source(std::move(source)), m_wanted(std::move(wanted)) {}

Result<std::optional<std::span<char>>> XmlPieces::next() {
    m_at = std::max(m_at, std::exchange(m_pieceEnd, 0));
    while (true) {
        const auto done = step();
        if (!done) return done.error();
        if (*done == Step::End) return std::optional<std::span<char>>();
        if (*done == Step::Found) return std::optional(std::span(m_buffer.data() + m_at, m_pieceEnd - m_at));
    }
}

/// Whether so many bytes lie ahead; what lies behind is let go of on the way.
Result<bool> XmlPieces::have(std::size_t count) {
    while (!m_ended && m_buffer.size() - m_at < count) {
        if (m_at > stepSize) m_buffer.erase(0, m_at), m_at = 0;
        const std::size_t before = m_buffer.size();
        m_buffer.resize(before + std::clamp(before, firstStep, stepSize));     // most workbooks are small
        const auto got = m_source(std::span(m_buffer).subspan(before));
        m_buffer.resize(before + (got ? *got : 0));
        if (!got) return got.error();
        m_ended = *got == 0;
    }
    return m_buffer.size() - m_at >= count;
}

/// The place of `text` at or behind `at` (counted from m_at), which is moved there; false when it does not come.
Result<bool> XmlPieces::findFrom(std::size_t& at, std::string_view text) {
    while (true) {
        if (const auto found = ahead().find(text, at); found != std::string_view::npos) return at = found, true;
        const std::size_t known = m_buffer.size() - m_at;
        at = std::max(at, known - std::min(known, text.size() - 1));
        if (known > largestPiece) return noXml();
        const auto more = have(known + 1);
        if (!more || !*more) return more;
    }
}

/// Moves on behind `end`, holding little of what lies between.
Result<bool> XmlPieces::skipPast(std::string_view end) {
    while (true) {
        if (const auto found = ahead().find(end); found != std::string_view::npos) return m_at += found + end.size(), true;
        const std::size_t known = m_buffer.size() - m_at;
        m_at += known - std::min(known, end.size() - 1);
        const auto more = have(end.size());
        if (!more) return more;
        if (!*more) return noXml();
    }
}

Result<XmlPieces::Step> XmlPieces::step() {
    const std::size_t open = m_buffer.find('<', m_at);
    m_at = std::min(open, m_buffer.size());
    const auto some = have(open == m_buffer.npos ? 1 : longestName);
    if (!some) return some.error();
    if (open == m_buffer.npos) return *some ? Step::Again : Step::End;
    const std::string_view tag = ahead();
    std::string_view end;
    if (tag.starts_with("<!--")) end = "-->";
    else if (tag.starts_with("<![CDATA[")) end = "]]>";
    else if (tag.starts_with("<!")) return typed();
    else if (tag.starts_with("<?")) end = "?>";
    else if (tag.starts_with("</")) end = ">";
    else return element();
    const auto past = skipPast(end);
    return past ? Result<Step>(Step::Again) : past.error();
}

Result<XmlPieces::Step> XmlPieces::element() {
    const std::string_view tag = ahead();
    const std::string name(tag.substr(1, std::min(tag.find_first_of(" \t\r\n/>", 1), longestName) - 1));
    if (std::ranges::find(m_wanted, localName(name)) == m_wanted.end()) return m_at += 1 + name.size(), Step::Again;
    const auto tagEnd = endOfTag();
    if (!tagEnd) return tagEnd.error();
    if (m_buffer[m_at + *tagEnd - 2] == '/') return m_pieceEnd = m_at + *tagEnd, Step::Found;
    const auto end = endOfElement(*tagEnd, name);
    if (!end) return end.error();
    return m_pieceEnd = m_at + *end, Step::Found;
}

/// Behind the > of the tag at m_at, counted from there; a > inside quotation marks does not end it.
Result<std::size_t> XmlPieces::endOfTag() {
    char quote = 0;
    for (std::size_t at = 1;; ++at) {
        const auto more = at < m_buffer.size() - m_at ? Result<bool>(at <= largestPiece) : have(at + 1);
        if (!more) return more.error();
        if (!*more) return noXml();
        const char c = m_buffer[m_at + at];
        if (quote) quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'') quote = c;
        else if (c == '>') return at + 1;
    }
}

Result<std::size_t> XmlPieces::endOfElement(std::size_t from, std::string_view name) {
    const std::string close = std::string("</").append(name);
    for (std::size_t at = from;; at += close.size()) {
        const auto found = findFrom(at, close);
        if (!found) return found.error();
        if (!*found) return noXml();
        std::size_t end = at + close.size();
        for (auto more = have(end + 1); more && *more && space(m_buffer[m_at + end]); more = have(end + 1)) ++end;
        if (m_buffer.size() - m_at > end && m_buffer[m_at + end] == '>') return end + 1;
    }
}

}
