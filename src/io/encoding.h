// SPDX-License-Identifier: MIT
// Guesses the character encoding of foreign text and turns it into UTF-8.
#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// What an encoding guess says. `encoding` is a canonical name ("UTF-8", "GB18030", "Windows-1252" ...),
/// `confidence` is 0..1: 1 for a byte-order mark or plain ASCII; below about 0.5 ask the person.
struct Guess {
    std::string encoding;
    double confidence = 0;
};

/// Guesses by byte-order mark, zero bytes (UTF-16, UTF-32), strict UTF-8, then by how plausible the decoded letters
/// are in every known code page, with uchardet and ICU as two further voices. Reads the whole of `bytes` once.
Guess guessEncoding(std::string_view bytes);

/// The canonical name of `name` or of one of its aliases ("gbk", "cp936", "latin1", "sjis"), in any case and with any
/// of "-_ " in it; nothing when it is unknown.
std::optional<std::string> canonicalEncoding(std::string_view name);

/// The canonical names of all encodings that `toUtf8` reads, the usual ones first (for a picker).
const std::vector<std::string>& knownEncodings();

/// UTF-8 text and what had to be left out to get it.
struct DecodedText {
    std::string text;                  // strict UTF-8 without byte-order mark and without NUL
    std::int64_t nulls = 0;            // NUL characters left out
    std::int64_t firstNullLine = 0;    // 1-based line of the first of them
};

/// Turns `bytes` into UTF-8 and drops a byte-order mark; `encoding` may be an alias. UTF-8 is only checked, not copied,
/// when moved in. Refused: an unknown encoding (Usage), bytes that are none in that encoding (the text names the line),
/// and what is no text at all (an archive, a picture, a database), said as such.
Result<DecodedText> toUtf8(std::string bytes, std::string_view encoding);

/// The opposite direction, for files that go to older programs. Refused when a character does not exist there.
/// UTF-16 and UTF-32 get a byte-order mark, UTF-8 does not.
Result<std::string> fromUtf8(std::string_view text, std::string_view encoding);

/// What kind of file these bytes are when they are no text ("an Excel workbook or ZIP archive"); empty for text.
std::string_view binaryKind(std::string_view bytes);

}
