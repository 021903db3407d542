// SPDX-License-Identifier: MIT
#include "io/vcard_lines.h"
#include "io/vcard_text.h"

namespace tilth {
namespace {

/// What stands before the value, as far as it tells how the value goes on in the next lines.
struct Head {
    bool quotedPrintable = false, base64 = false;
};

Head headOf(std::string_view line) {
    const std::string head = asciiUpper(line.substr(0, line.find(':')));
    return {head.find("QUOTED-PRINTABLE") != head.npos,
            head.find("BASE64") != head.npos || head.find("ENCODING=B") != head.npos};
}

bool indented(std::string_view line) { return line.starts_with(' ') || line.starts_with('\t'); }

bool isEnd(std::string_view line) { return sameWord(line.substr(0, 4), "END:"); }

/// A line of a picture that is not indented, as some telephones write them.
bool onlyBase64(std::string_view line) {
    return !line.empty() && line.find_first_of(":;") == line.npos;
}

}

VcardLines::VcardLines(std::string_view bytes) : m_bytes(bytes) {
    if (bytes.find('\n') == bytes.npos) m_end = '\r';
}

std::string_view VcardLines::peek() const {
    if (atEnd()) return {};
    std::string_view line = m_bytes.substr(m_at, m_bytes.find(m_end, m_at) - m_at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::string_view VcardLines::take() {
    const std::string_view line = peek();
    const auto end = m_bytes.find(m_end, m_at);
    m_at = end == m_bytes.npos ? m_bytes.size() : end + 1;
    ++m_line;
    return line;
}

std::optional<VcardLine> VcardLines::next() {
    while (!atEnd() && peek().empty()) take();
    if (atEnd()) return {};
    VcardLine line{std::string(take()), m_line};
    const Head head = headOf(line.text);
    while (!atEnd()) {
        const std::string_view following = peek();
        const bool soft = head.quotedPrintable && line.text.ends_with('=') && !isEnd(following);
        if (soft) line.text.pop_back();
        if (soft) line.text.append(take());
        else if (indented(following)) line.text.append(take().substr(1));
        else if (head.base64 && onlyBase64(following)) line.text.append(take());
        else break;
    }
    return line;
}

}
