// SPDX-License-Identifier: MIT
// Headings that other programs and languages write, by field: the one data file of heading knowledge.
#pragma once
#include <span>
#include <string_view>

namespace tilth {

enum class HeadingRole {
    First,        // the field's own column
    Second,       // fills the field where its own column is blank (home phone, shipping city)
    Continued,    // goes on where the first column ends (address line 2)
    Id            // holds ids of the other system's records, for a link field
};

/// `types`: names of entities between spaces. `headings`: parted by |; case, spaces and punctuation do not matter.
struct HeadingAliases {
    std::string_view types, field;
    HeadingRole role;
    std::string_view headings;
};

std::span<const HeadingAliases> headingAliases();

/// Words that an export puts before a heading of this type ("Lead Phone", "Person - Email"), parted and framed by |.
std::string_view ownPrefixes(std::string_view type);

/// Headings that look like others or like a misspelling but mean something that no field holds ("Fax", "Nickname").
std::string_view foreignHeadings();

}
