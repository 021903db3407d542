// SPDX-License-Identifier: MIT
// The query language of lists, filter chips and the command line: text to a tree of conditions and back.
#pragma once
#include "core/base/result.h"
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// `Any` is `field:a,b`: one of the values. All others take one value. From Contains on they are about texts alone; Matches takes a
/// pattern (core/base/pattern.h).
enum class Compare { Any, NotAny, Less, AtMost, More, AtLeast, Contains, Begins, Ends, Matches };
constexpr bool isOfTexts(Compare c) { return c >= Compare::Contains; }

/// `stage:won`, `amount>1000`; the value "none" without quotes means "has no value", and is kept as the flag.
struct Condition {
    std::string field;                      // key, label or alias, as written
    Compare compare = Compare::Any;
    std::vector<std::string> values;
    bool orNone = false;
    std::size_t place = 0;                  // where it begins in the text, in bytes; 0 of a condition made by hand
};

/// A tree. And without parts is the query that everything matches.
struct Query {
    enum Kind { And, Or, Not, Is, Word, Has };
    Kind kind = And;
    std::vector<Query> parts{};             // of And, Or; of Not exactly one; of Has what the related records are asked for
    Condition condition{};                  // of Is; of Has which related records, and how many of them
    std::string word{};                     // of Word: looked for in all searched fields

    bool empty() const { return kind == And && parts.empty(); }
};

/// Error{Usage}: the text names the place, counted in characters from 1.
Result<Query> parseQuery(std::string_view text);
/// Parsing it again gives the same tree, but for the places.
std::string toText(const Query& query);
std::string toText(const Condition& condition);
bool operator==(const Condition& a, const Condition& b);    // places do not count
bool operator==(const Query& a, const Query& b);

Query where(std::string field, Compare compare, std::string value);
/// So many related records of which the inner query holds: `touch:(kind:form at>=-30d)>=3`; "at least 1" is not written.
Query having(std::string related, Query inner, Compare compare = Compare::AtLeast, std::int64_t times = 1);

// Filter chips: the parts that all must hold, each removed or added on its own.
std::vector<Query> chips(const Query& query);
Query without(const Query& query, std::size_t chip);
Query with(const Query& query, const Query& more);

/// The error of a query that names its place: "At 7: ...".
Error queryError(std::string_view text, std::size_t byte, std::string_view what);

}
