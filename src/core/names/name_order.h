// SPDX-License-Identifier: MIT
// First and last name to one line and back, in the order of their script.
#pragma once
#include <string>
#include <string_view>

namespace tilth {

struct PersonName {
    std::string first, last;
    friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// "王小明" from first 小明 and last 王; "Ada Lovelace" from first Ada and last Lovelace.
std::string fullName(std::string_view first, std::string_view last);

/// "欧阳娜娜" is 欧阳 + 娜娜, "김민수" is 김 + 민수, "Lovelace, Ada" and "Ada Lovelace" are Ada + Lovelace; a single Latin word
/// and a transliteration ("迈克尔·乔丹") are a first name.
PersonName splitName(std::string_view full);

}
