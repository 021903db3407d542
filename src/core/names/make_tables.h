// SPDX-License-Identifier: MIT
// Shared by the sources of the build-time program that writes the tables of names.
#pragma once
#include "core/base/char_table.h"
#include <cstdint>
#include <map>
#include <string>
#include <unicode/unistr.h>
#include <vector>

namespace tilth {

inline constexpr char32_t tableEnd = 0x40000;               // planes 0 to 3: all that names are written with
using Cells = std::vector<std::uint16_t>;                   // one a character

[[noreturn]] void stop(const std::string& why);             // a build without tables must not go on
std::string utf8(const icu::UnicodeString& text);
icu::UnicodeString character(char32_t c);
bool isText(char32_t c);                                    // assigned, neither surrogate nor private

// C++ source of the tables; the stamp sums up all that was written.
class TableWriter {
public:
    void table(const std::string& name, const Cells& cells);          // "name_pages", "name_cells"
    void strings(const std::string& name, const std::vector<std::string>& texts);
    void ranks(const std::string& name, const std::vector<std::u16string>& texts);
    void line(const std::string& text);
    std::string finish();
private:
    void numbers(const std::string& name, const Cells& values);
    std::string m_text;
};

void writeFold(TableWriter& out);
void writeSortRanks(TableWriter& out);
void writePinyin(TableWriter& out);

}
