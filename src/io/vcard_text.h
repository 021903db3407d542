// SPDX-License-Identifier: MIT
// The small codings inside a vCard: backslashes, parts and lists, parameter values (RFC 6868), quoted-printable.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

std::string asciiUpper(std::string_view text);
bool sameWord(std::string_view a, std::string_view b);      // ASCII case does not count

/// Escapes undone: \n is a line end, \, \; \: \\ and \" the character itself; another \x stays as it is.
std::string vcardText(std::string_view value);
/// The value between unescaped `separator`s, each with its escapes undone: "Doe;John" of N, "a,b" of CATEGORIES.
std::vector<std::string> vcardParts(std::string_view value, char separator);

/// The opposite: \ , ; and line ends (LF, CRLF) escaped; a CR alone stays.
std::string vcardEscaped(std::string_view text);

/// RFC 6868: ^n is a line end, ^' a quotation mark, ^^ a circumflex.
std::string parameterText(std::string_view written);
/// Ready to be written: coded as above, in quotation marks where it holds , : or ;
std::string parameterWritten(std::string_view text);

/// =XX undone; a = that begins no such code stays. Soft line breaks are gone before.
std::string quotedPrintableText(std::string_view written);

}
