// SPDX-License-Identifier: MIT
// Keys made of text: two spellings of one address, domain, company or person give one key.
#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace tilth {
namespace {

constexpr auto none = std::string_view::npos;

std::string_view withoutPrefix(std::string_view text, std::string_view prefix) {
    return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

// Folded characters with spaces and punctuation as gaps: the words between them.
std::vector<std::string> words(std::string_view folded) {
    std::vector<std::string> found(1);
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint c = codePointAt(folded, at);
        const bool silent = c.value == '.' || c.value == '\'';               // "S.A." is one word, "O'Neil" too
        const bool gap = !silent && (isSpace(c.value) || isPunctuation(c.value));
        if (gap && !found.back().empty()) found.emplace_back();
        if (!gap && !silent) found.back().append(folded.substr(at, c.length));
        at += c.length;
    }
    if (found.back().empty()) found.pop_back();
    return found;
}

// Folded, without dots. At the end of a name they say what a company is in law.
constexpr auto legalWords = std::to_array<std::string_view>({
    "ab", "ag", "and", "aps", "as", "asa", "bhd", "bv", "bvba", "cia", "co", "coltd", "company", "corp", "corporation", "cv", "doo",
    "ek", "eood", "gbr", "gmbh", "group", "inc", "incorporated", "jsc", "kft", "kg", "kgaa", "kk", "lda", "limited", "llc", "llp",
    "lp", "ltd", "ltda", "mbh", "nv", "nyrt", "oao", "og", "ohg", "ooo", "oy", "oyj", "plc", "private", "pte", "pty", "pvt", "sa",
    "sab", "sae", "sarl", "sas", "sdn", "se", "sl", "slu", "spa", "srl", "sro", "tbk", "ug", "ulc", "zrt",
});

bool isLegal(std::string_view word) { return std::ranges::find(legalWords, word) != legalWords.end(); }

// Longest first; folded, so simplified. 分公司 is a branch, another company.
constexpr std::array<std::string_view, 14> legalEndings{"股份有限公司", "有限责任公司", "集团有限公司", "有限合伙", "合伙企业", "有限公司", "股份公司",
                                                        "株式会社", "合同会社", "有限会社", "주식회사", "집단", "集团", "公司"};
constexpr std::array<std::string_view, 6> legalBeginnings{"株式会社", "合同会社", "有限会社", "주식회사", "ооо", "зао"};

std::string_view withoutEndings(std::string_view name) {
    for (bool again = true; again && !name.ends_with("分公司");) {
        const auto end = std::ranges::find_if(legalEndings, [&](auto e) { return name.ends_with(e); });
        again = end != legalEndings.end();
        if (again) name.remove_suffix(end->size());
    }
    return name;
}

std::string_view withoutBeginnings(std::string_view name) {
    for (const std::string_view beginning : legalBeginnings)
        if (name.starts_with(beginning)) return name.substr(beginning.size());
    return name;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts) all.append(part);
    return all;
}

bool hanAt(std::string_view text, std::size_t at) { return isHan(codePointAt(text, at).value); }
bool hanBefore(std::string_view text) { return text.size() >= 3 && hanAt(text, text.size() - 3); }

}

std::string emailKey(std::string_view text) {
    const std::string folded = fold(text);
    std::string_view address = folded;
    if (const std::size_t open = address.rfind('<'); open != none) address = address.substr(open + 1, address.find('>', open) - open - 1);
    address = withoutPrefix(trim(address), "mailto:");
    const std::size_t at = address.find('@');
    const bool whole = at != none && at > 0 && at + 1 < address.size() && address.find_first_of(" ,;") == none;
    return whole ? std::string{address} : std::string{};
}

std::string emailDomain(std::string_view text) {
    const std::string key = emailKey(text);
    return key.empty() ? key : key.substr(key.rfind('@') + 1);
}

std::string domainKey(std::string_view text) {
    const std::string folded = fold(trim(text));
    std::string_view host = folded;
    if (const std::size_t scheme = host.find("://"); scheme != none) host.remove_prefix(scheme + 3);
    host = withoutPrefix(withoutPrefix(host, "mailto:"), "//");
    host = host.substr(0, host.find_first_of("/?# "));
    host = host.substr(host.rfind('@') + 1);                                 // npos + 1 is 0
    host = host.substr(0, host.find(':'));
    host = withoutPrefix(host, "www.");
    while (host.ends_with('.')) host.remove_suffix(1);
    return host.find('.') == none ? std::string{} : std::string{host};
}

std::string companyKey(std::string_view name) {
    std::vector<std::string> parts = words(fold(name));
    const std::string whole = joined(parts);
    if (parts.size() > 1 && parts.front() == "the") parts.erase(parts.begin());
    while (!parts.empty() && isLegal(parts.back())) parts.pop_back();
    std::erase(parts, "and");
    const std::string left = joined(parts);
    const std::string_view key = withoutBeginnings(withoutEndings(left));
    return key.empty() ? whole : std::string{key};
}

std::string nameKeyText(std::string_view name) {
    std::string key;
    for (const std::string& word : words(fold(name))) {
        if (!key.empty() && !(hanBefore(key) && hanAt(word, 0))) key += ' ';
        key += word;
    }
    return key;
}

}
