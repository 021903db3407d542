// SPDX-License-Identifier: MIT
// Order of name parts: surname first and unspaced in Han and Hangul, last elsewhere.
#include "core/names/name_order.h"
#include "core/base/text.h"
#include "core/names/surnames.h"

namespace tilth {
namespace {

bool isHangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

// All characters of one script that writes the surname first.
bool isEastern(std::string_view text) {
    if (text.empty()) return false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (!isHan(c.value) && !isHangul(c.value)) return false;
        at += c.length;
    }
    return true;
}

// Bytes of the surname that a name without spaces begins with. Two characters are surname and given name.
std::size_t surnameLength(std::string_view name) {
    const CodePoint first = codePointAt(name, 0);
    if (first.length == name.size()) return 0;
    const CodePoint second = codePointAt(name, first.length);
    const bool longer = first.length + second.length < name.size();
    const std::string pair = fold(name.substr(0, first.length + second.length));                     // 歐陽 is 欧阳
    const CodePoint simple = codePointAt(pair, 0);
    const bool compound = longer && compoundSurname(simple.value, codePointAt(pair, simple.length).value);
    return compound ? first.length + second.length : first.length;
}

PersonName splitAt(std::string_view text, std::size_t end, std::size_t next) {
    return {std::string{trim(text.substr(next))}, std::string{trim(text.substr(0, end))}};
}

}

std::string fullName(std::string_view first, std::string_view last) {
    const std::string_view given = trim(first), family = trim(last);
    if (isEastern(given) && isEastern(family)) return std::string{family}.append(given);
    std::string name{given};
    if (!given.empty() && !family.empty()) name += ' ';
    return name.append(family);
}

PersonName splitName(std::string_view full) {
    const std::string name = oneSpaced(full);
    if (isEastern(name)) return splitAt(name, surnameLength(name), surnameLength(name));
    if (const std::size_t comma = name.find(','); comma != name.npos) return splitAt(name, comma, comma + 1);
    const std::size_t space = name.rfind(' ');
    if (space == name.npos) return {name, {}};
    const std::string_view before = std::string_view{name}.substr(0, space), after = std::string_view{name}.substr(space + 1);
    if (isEastern(before) && isEastern(after)) return splitAt(name, space, space + 1);
    return {std::string{before}, std::string{after}};
}

}
