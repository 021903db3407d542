// SPDX-License-Identifier: MIT
// The logical lines of a vCard file: folds, soft line breaks of quoted-printable and unindented base64 put together, by bytes.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tilth {

struct VcardLine {
    std::string text;         // without line end; never empty
    std::int64_t line = 0;    // 1-based, of its first physical line
};

/// Takes a line's bytes apart from its encoding: a fold may cut a character in two. Bytes must outlive it.
class VcardLines {
public:
    explicit VcardLines(std::string_view bytes);
    std::optional<VcardLine> next();

private:
    bool atEnd() const { return m_at >= m_bytes.size(); }
    std::string_view peek() const;
    std::string_view take();
    std::string_view m_bytes;
    char m_end = '\n';        // CR in files that know no LF
    std::size_t m_at = 0;
    std::int64_t m_line = 0;
};

}
