// SPDX-License-Identifier: MIT
// Reads vCards of any version (2.1, 3.0, 4.0) into properties: lines unfolded, encodings undone, parameters apart.
#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

struct VcardParameter {
    std::string name, value;    // name in capitals; a list "TYPE=work,voice" is two of them; "WORK" alone is a TYPE
};

/// "item1.EMAIL;TYPE=work:ada@example.org"
struct VcardProperty {
    std::string group, name;    // in capitals; group may be empty
    std::vector<VcardParameter> parameters;
    std::string value;          // UTF-8 without transfer encoding; backslash escapes still in it (see `vcardText`)
    std::int64_t line = 0;

    /// Whether a TYPE, or another list, has the word; case does not count.
    bool has(std::string_view parameter, std::string_view word) const;
    bool is(std::string_view type) const { return has("TYPE", type); }
    std::string_view parameter(std::string_view parameter) const;    // the first of that name, or empty
    bool binary() const;        // a picture, sound or key, written as base64 or as a data: address
};

struct Vcard {
    std::vector<VcardProperty> properties;
    std::int64_t line = 0;      // of its BEGIN
    bool tooLarge = false;      // more than 2,000 properties or a text of more than 1 MB: the rest is left out
};

struct VcardFile {
    std::string encoding;              // of texts that do not say theirs
    std::vector<Vcard> cards;
    std::vector<std::string> notes;    // for a person: what could not be read as it stood
};

/// Whether the text begins with BEGIN:VCARD, in any case, in UTF-8 or UTF-16.
bool looksLikeVcard(std::string_view bytes);

/// Reads all cards; a card inside another one (AGENT) is passed over. `encoding`, when given, is that of texts that are no
/// UTF-8 and name no CHARSET. Refused: a file of more than 20 MB or 100,000
/// cards, and one without any card.
Result<VcardFile> readVcards(std::string bytes, const std::optional<std::string>& encoding = {});

}
