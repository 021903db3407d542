// SPDX-License-Identifier: MIT
#include "core/privacy/erasure.h"
#include "core/base/text.h"
#include "core/privacy/addresses.h"
#include "core/schema/record_text.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr std::array exactFields{"email", "other_emails", "phone", "mobile", "other_phones"};
constexpr std::array nameFields{"name", "first_name", "last_name"};
constexpr std::size_t shortestExact = 5, shortestName = 4;      // bytes: two Chinese characters are six

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool same(char a, char b) { return lowered(a) == lowered(b); }

// Several addresses or numbers may stand in one field.
void addParts(std::vector<std::string>& words, std::string_view text, std::string_view between, std::size_t shortest) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(between), text.size());
        if (const auto part = trim(text.substr(0, end)); part.size() >= shortest) words.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}
// Longer words first, so that no part of one is left standing.
void settle(std::vector<std::string>& words) {
    std::ranges::sort(words, [](const std::string& a, const std::string& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    words.erase(std::ranges::unique(words).begin(), words.end());
}
std::size_t placeOf(std::string_view text, std::string_view word, std::size_t from) {
    const auto at = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), word.begin(), word.end(), same);
    return at == text.end() ? text.npos : static_cast<std::size_t>(at - text.begin());
}

}

bool isPerson(const EntityType& type) { return type.name == "lead" || type.name == "contact"; }

bool isEmptied(const EntityType& type, const Field& field) {
    return field.is(Personal) || (isPerson(type) && (field.is(Custom) || field.key == "external_id"));
}

Value emptied(const Field& field) {
    if (field.is(Required) && field.type == Type::Text) return std::string(erasedMark);
    if (field.is(Custom) || field.is(Nullable) || field.type != Type::Text) return {};
    return std::string();
}

PersonWords wordsOf(const EntityType& type, const Entity& record) {
    PersonWords words;
    for (const char* key : exactFields) addParts(words.exact, textOf(type, record, key), ";,|\n", shortestExact);
    std::erase_if(words.exact, isRoleMailbox);              // of several people: theirs stays, and they are not the person
    for (const char* key : nameFields)
        for (const char* between : {"\n", " \n"}) addParts(words.names, textOf(type, record, key), between, shortestName);      // whole, and each part
    add(words, {});
    return words;
}

void add(PersonWords& words, const PersonWords& more) {
    words.exact.insert(words.exact.end(), more.exact.begin(), more.exact.end());
    words.names.insert(words.names.end(), more.names.begin(), more.names.end());
    std::erase(words.names, erasedMark);
    settle(words.exact);
    settle(words.names);
}

bool mentions(std::string_view text, std::span<const std::string> words) {
    return std::ranges::any_of(words, [&](const std::string& word) { return placeOf(text, word, 0) != text.npos; });
}

std::string redacted(std::string_view text, std::span<const std::string> words) {
    std::string result(text);
    for (const std::string& word : words)
        for (std::size_t at = placeOf(result, word, 0); at != result.npos; at = placeOf(result, word, at + erasedMark.size())) result.replace(at, word.size(), erasedMark);
    return result;
}

}
