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

/// What one column is for. Several columns may go into one field ("Email", "Email (2)", "Home e-mail"): of the columns
/// with the same `field`, in order of `rank`, the first filled one gives the value. What the others hold besides goes
/// into `overflow`: another field (other_emails, other_phones, else the notes), joined by "; "; or the field itself, behind
/// what it has ("Address line 2", a second notes column); null: it is left out.
/// A record that must have a name takes it from first_name and last_name when no column gives the name itself.
struct Match {
    int column = 0;                            // 0-based
    std::string heading;                       // as in the file
    const Field* field = nullptr;              // null: unmapped
    MatchedBy by = MatchedBy::Nothing;
    double confidence = 0;                     // 0..1; below 0.8 let the person confirm
    int rank = 0;                              // 0: first column of its field
    const Field* overflow = nullptr;
    bool reference = false;                    // holds ids of the other system: resolve by external_id alone; an id
                                               // that is not found is no reason to refuse the row
    std::string why;                           // of a column left unmapped because its values do not fit
    std::string currency;                      // of a heading such as "Amount spent (USD)", else empty
};

/// One match for each heading, in their order. Computed fields are never matched, hidden ones only by their key.
/// `kinds`, when given, are the columns' findings: they veto (a "Contact" column of phone numbers is no name, a "Budget"
/// of 1,200 no BANT letter) and help where the heading says nothing.
std::vector<Match> matchHeadings(std::span<const std::string> headings, const EntityType& type,
                                 std::span<const ColumnKind> kinds = {});

/// Heading without case, width, accents, spaces, punctuation, required marks and bracketed remarks: "E-Mail *" and
/// "e_mail" are "email". Letters of all scripts stay.
std::string normalHeading(std::string_view heading);

/// Whether a program would call some column so: for guessing whether a row is a heading row.
bool isKnownHeading(std::string_view heading);

}
