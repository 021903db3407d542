// SPDX-License-Identifier: MIT
// Which column goes into which field: matches headings of any program and language to a field table.
#pragma once
#include "io/cell_kind.h"
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

struct EntityType;
struct Field;

enum class MatchedBy {
    Nothing,     // unmapped: show it, offer a custom field
    Key,         // the heading is the field's key
    Label,       // ... its label
    Alias,       // ... one of its aliases in the field table
    Synonym,     // ... known from other programs and languages (heading_aliases)
    Likeness,    // misspelt by one or two letters, without a rival
    Content      // says nothing, but all cells are e-mail addresses, phone numbers ...
};

/// What one column is for. Several columns may go into one field ("Email", "Email (2)", "Work e-mail"): of the columns
/// with the same `field`, in order of `rank`, the first filled one gives the value; what the others hold besides goes
/// into `overflow` (other_emails, other_phones), joined by "; ", or is reported as left out when `overflow` is null.
struct Match {
    int column = 0;                            // 0-based
    std::string heading;                       // as in the file
    const Field* field = nullptr;              // null: unmapped
    MatchedBy by = MatchedBy::Nothing;
    double confidence = 0;                     // 0..1; below 0.8 let the person confirm
    int rank = 0;                              // 0: first column of its field
    const Field* overflow = nullptr;
    std::string currency;                      // of a heading such as "Amount spent (USD)", else empty
};

/// One match for each heading, in their order. Every heading is in the answer; ids of other records, once all fields
/// found their columns, stay unmapped. Computed and hidden fields are never matched, nor are fields without `set`.
/// `kinds`, when given, are the columns' findings: they break ties and veto (a "Contact" column of phone numbers is
/// no name).
std::vector<Match> matchHeadings(std::span<const std::string> headings, const EntityType& type,
                                 std::span<const ColumnKind> kinds = {});

/// Heading without case, width, accents, spaces, punctuation, required marks and bracketed remarks: "E-Mail *" and
/// "e_mail" are "email". Letters of all scripts stay.
std::string normalHeading(std::string_view heading);

/// Whether a program would call some column so: for guessing whether a row is a heading row.
bool isKnownHeading(std::string_view heading);

}
