// SPDX-License-Identifier: MIT
#include "core/base/email.h"
#include "core/base/text.h"

namespace tilth {
namespace {

constexpr std::string_view between = " \t\r\n,;";
bool isAddressLetter(char c) { return static_cast<unsigned char>(c) > ' ' && c != ',' && c != ';' && c != '<' && c != '>'; }

bool isBare(std::string_view text) {
    std::size_t at = text.npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isAddressLetter(text[i])) return false;
        const bool again = text[i] == '@' && (at != text.npos || i == 0), emptyPart = text[i] == '.' && at != text.npos && (i == at + 1 || text[i - 1] == '.');
        if (again || emptyPart) return false;
        if (text[i] == '@') at = i;
    }
    return at != text.npos && at + 1 < text.size() && text.back() != '.';
}

}

bool isEmailAddress(std::string_view text) { return isBare(text) || isBare(emailKey(text)); }

std::string_view firstEmailAddress(std::string_view text) {
    for (std::size_t from = text.find_first_not_of(between); from != text.npos; from = text.find_first_not_of(between, from)) {
        const std::string_view word = text.substr(from, text.find_first_of(between, from) - from);
        if (isBare(word)) return word;
        from += word.size();
    }
    return {};
}

}
