// SPDX-License-Identifier: MIT
#include "core/campaign/utm.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/names/pinyin.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWord(char c) { return isDigit(c) || (c >= 'a' && c <= 'z'); }
bool isUnreserved(char c) { return isWord(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == '_' || c == '~'; }

// Bytes outside A-Z a-z 0-9 - . _ ~ as %XX (RFC 3986).
std::string percentEncoded(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string encoded;
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isUnreserved(c)) encoded += c;
        else encoded.append({'%', hex[byte >> 4], hex[byte & 15]});
    }
    return encoded;
}

Error refused(const char* text, const char* field) { return {Error::Refused, text, field}; }

struct Address {
    std::string_view base, query, fragment;     // without "?" and "#"
};
Address split(std::string_view url) {
    Address parts{url, {}, {}};
    if (const auto at = parts.base.find('#'); at != url.npos) parts.fragment = parts.base.substr(at + 1), parts.base = parts.base.substr(0, at);
    if (const auto at = parts.base.find('?'); at != url.npos) parts.query = parts.base.substr(at + 1), parts.base = parts.base.substr(0, at);
    return parts;
}
Result<Done> checkAddress(std::string_view url) {
    const std::string folded = fold(url.substr(0, 8));
    const std::size_t scheme = folded.starts_with("https://") ? 8 : folded.starts_with("http://") ? 7 : 0;
    const bool host = scheme && url.size() > scheme && url[scheme] != '/' && url[scheme] != '?' && url[scheme] != '#';
    if (!host) return refused(TR("TrackingLink", "An address begins with https:// and a host, as https://example.org/offer."), "url");
    if (std::ranges::any_of(url, [](char c) { return static_cast<unsigned char>(c) <= ' '; }))
        return refused(TR("TrackingLink", "An address holds no blanks; write %20."), "url");
    return Done{};
}
void append(std::string& query, std::string_view key, std::string_view value) {
    if (!value.empty()) query.append(query.empty() ? "" : "&").append(key).append("=").append(percentEncoded(value));
}
std::string withoutUtm(std::string_view query) {
    std::string kept;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view part = query.substr(0, end);
        if (!part.empty() && !part.starts_with("utm_")) kept.append(kept.empty() ? "" : "&").append(part);
        query = end == query.npos ? std::string_view{} : query.substr(end + 1);
    }
    return kept;
}

}

std::string utmWord(std::string_view text) {
    std::string word = oneSpaced(fold(text));
    std::ranges::replace(word, ' ', '-');
    return word;
}

// Runs of Han become one word each: "双11 预热" is "shuang11-yure".
std::string campaignCode(std::string_view name) {
    std::string code;
    std::size_t from = 0;
    const std::string words = fold(name) + ' ';
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto c = static_cast<unsigned char>(words[i]);
        if (c >= 0x80 || isWord(words[i])) continue;
        const std::string_view part = std::string_view(words).substr(from, i - from);
        from = i + 1;
        std::string latin = pinyin(part).full;
        if (latin.empty()) latin = part;
        std::erase_if(latin, [](char l) { return !isWord(l); });
        if (!latin.empty()) code.append(code.empty() ? "" : "-").append(latin);
    }
    return code;
}

Result<std::string> taggedUrl(std::string_view url, const UtmTags& tags) {
    if (const auto ok = checkAddress(url); !ok) return ok.error();
    if (tags.source.empty()) return refused(TR("TrackingLink", "A link needs a source, such as newsletter or linkedin."), "source");
    if (tags.medium.empty()) return refused(TR("TrackingLink", "A link needs a medium, such as email, social or print."), "medium");
    const Address parts = split(url);
    std::string query = withoutUtm(parts.query);
    append(query, "utm_source", tags.source);
    append(query, "utm_medium", tags.medium);
    append(query, "utm_campaign", tags.campaign);
    append(query, "utm_term", tags.term);
    append(query, "utm_content", tags.content);
    std::string whole = std::string(parts.base).append("?").append(query);
    if (!parts.fragment.empty()) whole.append("#").append(parts.fragment);
    return whole;
}

Result<Done> checkAllowed(std::string_view word, std::span<const std::string> allowed, const char* field) {
    if (allowed.empty() || std::ranges::find(allowed, word) != allowed.end()) return Done{};
    std::string list;
    for (const std::string& a : allowed) list.append(list.empty() ? "" : ", ").append(a);
    return Error{Error::Refused, std::string("\"").append(word).append("\" is no ").append(field).append(" of this workspace; there are: ").append(list).append("."), field};
}
std::vector<std::string> wordList(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        if (std::string word = utmWord(text.substr(0, comma)); !word.empty()) words.push_back(std::move(word));
        text = comma == text.npos ? std::string_view{} : text.substr(comma + 1);
    }
    return words;
}

}
