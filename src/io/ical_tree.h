// SPDX-License-Identifier: MIT
// Text of iCalendar (RFC 5545) to a tree of plain values, and back. The one place that knows libical, a C library with one
// global error state: it is used by one thread at a time, for content lines only, and never asked to follow a rule.
#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

struct IcalParameter { std::string name, value; };                  // value without quotation marks
struct IcalProperty {
    std::string name;                                               // capital letters
    std::string value;                                              // as it stands in the file, with its escapes
    std::vector<IcalParameter> parameters{};
    std::string_view parameter(std::string_view key) const;         // empty: there is none
};
struct IcalNode {                                                   // BEGIN:name ... END:name
    std::string name;
    std::vector<IcalProperty> properties{};
    std::vector<IcalNode> parts{};
    std::int64_t line = 0;                                          // of the file on which it begins
    const IcalProperty* find(std::string_view key) const;           // the first; null: there is none
    void set(std::string_view key, std::string value, std::vector<IcalParameter> parameters = {});     // instead of all of that name
    void drop(std::string_view key);
};
struct IcalTree {
    std::vector<IcalNode> roots;
    std::vector<std::string> notes;                                 // lines that could not be read, for a person
};

/// Encodings are guessed as for tables. Refused with the line: more than 20 MB, 50,000 components, 32 levels, lines of
/// more than 1 MB, a file that is no calendar, one that ends inside a component.
Result<IcalTree> parseIcal(std::string bytes);
/// One VCALENDAR: CRLF, lines folded at 75 bytes between characters.
std::string icalText(const IcalNode& calendar);

bool looksLikeIcal(std::string_view bytes);                         // begins with BEGIN:VCALENDAR, in any case

std::string unescapedIcal(std::string_view value);                  // "\n" "\," "\;" "\\"; control characters are dropped
std::string escapedIcal(std::string_view text);
std::vector<std::string> icalList(std::string_view value);          // "a,b\,c" is "a" and "b,c"

}
