// SPDX-License-Identifier: MIT
// Normal forms of text: for search, for comparison, and as keys that find the same person or company again.
#pragma once
#include "core/base/result.h"
#include "core/base/utf8.h"
#include <string>
#include <string_view>

namespace tilth {

/// What may be stored: refuses malformed UTF-8 and U+0000; the error says at which byte.
Result<Done> checkText(std::string_view text);

bool isSpace(char32_t c);                                   // also full-width, no-break and zero-width ones
bool isPunctuation(char32_t c);                             // of ASCII (symbols too), general and Chinese punctuation
bool isHan(char32_t c);

std::string_view trim(std::string_view text);
std::string oneSpaced(std::string_view text);               // trimmed, each run of spaces is one

/// How a text is searched: small letters without accents (ß is ss), half-width, simplified Chinese, each space " ",
/// control characters " ". Folding twice changes nothing. Bytes that are no UTF-8 stay.
std::string fold(std::string_view text);

/// "Ada <Ada@Example.org>", "mailto:ada@example.org" are both "ada@example.org"; empty if there is no address.
std::string emailKey(std::string_view text);
std::string emailDomain(std::string_view text);             // "example.org"

/// "https://www.Example.org:8080/about" and "ada@example.org" are both "example.org".
std::string domainKey(std::string_view text);
/// Mail hosts that say nothing about the company: gmail.com, qq.com, ... Takes what domainKey gives.
bool isFreeMail(std::string_view domain);

/// Folded, without spaces, punctuation and trailing legal forms: "Acme, Inc." is "acme", "GTX Pro" is "gtxpro",
/// "华为技术有限公司" is "华为技术". A name made of legal forms alone stays.
std::string companyKey(std::string_view name);

/// Folded, punctuation gone, one space between words, none between Han characters: "王 小明" is "王小明".
std::string nameKeyText(std::string_view name);

}
