// SPDX-License-Identifier: MIT
// Names in order of trust: label, key, alias, synonym; then numbered, prefixed and misspelt forms of them.
#include "io/heading_index.h"
#include "core/base/utf8.h"
#include "core/schema/registry.h"
#include "io/cell_text.h"
#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unordered_set>

namespace tilth {
namespace {

template <class Take> void eachPart(std::string_view list, Take take) {
    while (!list.empty()) {
        const auto end = std::min(list.find('|'), list.size());
        if (end > 0) take(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// Without what stands in brackets of any width, unless nothing else is left.
std::string withoutRemarks(std::string_view folded) {
    std::string out;
    int depth = 0;
    for (const char c : folded) {
        if (c == '(' || c == '[') ++depth;
        if (depth == 0) out += c;
        if ((c == ')' || c == ']') && depth > 0) --depth;
    }
    return depth == 0 ? out : std::string(folded);
}

std::string lettersOnly(std::string_view folded) {
    std::string out;
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint c = codePointAt(folded, at);
        const auto value = static_cast<UChar32>(c.value);
        // Vowel signs of Indic scripts are marks, and belong to the word.
        if (u_isalnum(value) || (c.value > 0x36F && u_charType(value) == U_COMBINING_SPACING_MARK) ||
            (c.value > 0x36F && u_charType(value) == U_NON_SPACING_MARK))
            out.append(folded.substr(at, c.length));
        at += c.length;
    }
    return out;
}

std::u32string wide(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        out += c.value;
        at += c.length;
    }
    return out;
}

/// All words that some program calls a column, of any type.
const std::unordered_set<std::string>& vocabulary() {
    static const std::unordered_set<std::string> all = [] {
        std::unordered_set<std::string> words;
        const auto take = [&words](std::string_view heading) { words.insert(fullHeading(heading)); };
        for (const HeadingAliases& a : headingAliases()) eachPart(a.headings, take);
        eachPart(foreignHeadings(), take);
        for (const EntityType* type : allTypes())
            for (const Field& field : type->fields) {
                take(field.key);
                take(field.label);
                eachPart(field.aliases, take);
            }
        return words;
    }();
    return all;
}

}

namespace {

/// Salesforce ends the names of custom fields so.
std::string_view withoutCustomMark(std::string_view heading) {
    const std::string_view text = trimmedCell(heading);
    return text.size() > 3 && (text.ends_with("__c") || text.ends_with("__C")) ? text.substr(0, text.size() - 3) : text;
}

}

std::string fullHeading(std::string_view heading) { return lettersOnly(foldedCell(withoutCustomMark(heading))); }

std::string normalHeading(std::string_view heading) {
    std::string normal = lettersOnly(withoutRemarks(foldedCell(withoutCustomMark(heading))));
    return normal.empty() ? fullHeading(heading) : normal;
}

bool isKnownHeading(std::string_view heading) {
    return vocabulary().contains(normalHeading(heading)) || vocabulary().contains(fullHeading(heading));
}

int editDistance(std::u32string_view a, std::u32string_view b) {
    if (a.size() > b.size() + 2 || b.size() > a.size() + 2 || a.size() > 40) return 3;
    std::array<std::array<int, 43>, 43> cost{};
    for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return std::min(3, cost[a.size()][b.size()]);
}

HeadingIndex::HeadingIndex(const EntityType& type) : m_prefixes(ownPrefixes(type.name)) {
    for (const Field& field : type.fields) addNames(field);
    for (const Field& field : type.fields)
        if (!field.is(Hidden)) addAliases(type, field.key, field.aliases, MatchedBy::Alias, 0.95, HeadingRole::First);
    const std::string framed = std::string(" ").append(type.name).append(" ");
    for (const HeadingAliases& a : headingAliases())
        if (a.types.find(framed) != a.types.npos) addAliases(type, a.field, a.headings, MatchedBy::Synonym, 0.9, a.role);
}

void HeadingIndex::addNames(const Field& field) {
    if (!field.set || field.is(Computed)) return;
    // "Job title" beside "Title": people's word is the more telling one.
    if (!field.is(Hidden)) add(field.label, {&field, MatchedBy::Label, 1.0, HeadingRole::First});
    add(field.key, {&field, MatchedBy::Key, field.is(Hidden) ? 0.9 : 0.99, HeadingRole::First});
}

/// Headings of a second address go with the first one: it may be the only one that is filled.
void HeadingIndex::addAliases(const EntityType& type, std::string_view key, std::string_view headings, MatchedBy by, double confidence,
                              HeadingRole role) {
    const bool mails = key == "other_emails", phones = key == "other_phones";
    const Field* field = type.find(mails ? "email" : phones ? "phone" : key);
    if (!field || !field->set || field->is(Computed)) return;
    eachPart(headings, [&](std::string_view heading) { add(heading, {field, by, confidence, mails || phones ? HeadingRole::Second : role}); });
}

void HeadingIndex::add(std::string_view heading, const HeadingEntry& entry) {
    for (std::string normal : {fullHeading(heading), normalHeading(heading)})
        if (!normal.empty()) m_entries.try_emplace(std::move(normal), entry);
}

std::optional<HeadingEntry> HeadingIndex::find(std::string_view heading) const {
    const std::string full = fullHeading(heading), normal = normalHeading(heading);
    for (const std::string& name : {full, normal})
        if (const auto found = exact(name)) return found;
    if (const auto found = numbered(normal)) return found;
    if (const auto found = prefixed(normal)) return found;
    return isKnownHeading(heading) ? std::nullopt : misspelt(normal);
}

std::optional<HeadingEntry> HeadingIndex::exact(const std::string& normal) const {
    const auto found = m_entries.find(normal);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second);
}

/// "Phone 3", "email4".
std::optional<HeadingEntry> HeadingIndex::numbered(const std::string& normal) const {
    const auto end = normal.find_last_not_of("0123456789");
    if (end == normal.npos || end + 1 == normal.size() || normal.size() - end > 3) return {};
    auto found = exact(normal.substr(0, end + 1));
    if (!found || found->field->type == Type::Date || found->field->type == Type::Money) return {};
    if (normal.substr(end + 1) != "1") found->role = HeadingRole::Second;
    found->confidence = 0.8;
    found->by = MatchedBy::Synonym;
    return found;
}

/// "Lead Phone", "客户电话": the type's own word before a field's.
std::optional<HeadingEntry> HeadingIndex::prefixed(const std::string& normal) const {
    std::optional<HeadingEntry> found;
    eachPart(m_prefixes, [&](std::string_view prefix) {
        if (!found && normal.starts_with(prefix) && normal.size() > prefix.size()) found = exact(normal.substr(prefix.size()));
    });
    if (!found) return {};
    found->confidence = 0.85;
    found->by = MatchedBy::Synonym;
    return found;
}

/// One slip in a short word, two in a long one, the first letter right, and no second field as near.
std::optional<HeadingEntry> HeadingIndex::misspelt(const std::string& normal) const {
    const std::u32string word = wide(normal);
    if (word.size() < 4 || word.size() > 24) return {};
    const int allowed = word.size() < 9 ? 1 : 2;
    int least = 2 * allowed + 1;
    std::optional<HeadingEntry> best;
    bool rival = false;
    for (const auto& [name, entry] : m_entries) {
        const std::u32string other = wide(name);
        if (other.size() < 4 || other.front() != word.front()) continue;
        // Of "State" and "Status", "Statu" is the one that was cut off.
        const int distance = 2 * editDistance(word, other) - (other.starts_with(word) ? 1 : 0);
        if (distance < least) least = distance, best = entry, rival = false;
        else if (best && distance == least && entry.field != best->field) rival = true;
    }
    if (!best || rival || best->role == HeadingRole::Id) return {};
    best->by = MatchedBy::Likeness;
    best->confidence = least <= 2 ? 0.75 : 0.65;
    return best;
}

}
