// SPDX-License-Identifier: MIT
// Tracking links (F70): one spelling for each source and medium, so that reports do not count "Email", "e-mail" and "E Mail" apart.
#pragma once
#include "core/base/result.h"
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

struct UtmTags {
    std::string source, medium, campaign, term, content;
};

/// A word of a link: small letters, half-width, blanks as "-": "Spring  Sale" is "spring-sale". Twice changes nothing.
std::string utmWord(std::string_view text);
/// The code of a campaign in links, from its name: letters and digits of ASCII, Chinese as pinyin, "-" between.
std::string campaignCode(std::string_view name);

/// The address with its words, each percent-encoded (RFC 3986); utm_ words that it had go, its fragment stays last. Refused{url}: not
/// http(s) with a host, or with blanks in it; {source}, {medium}: empty.
Result<std::string> taggedUrl(std::string_view url, const UtmTags& tags);

/// Refused{field}: the word is not in the list; the error lists what is. An empty list allows every word.
Result<Done> checkAllowed(std::string_view word, std::span<const std::string> allowed, const char* field);
/// A setting's words: at commas, each as utmWord.
std::vector<std::string> wordList(std::string_view text);

}
