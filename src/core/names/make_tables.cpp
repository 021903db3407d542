// SPDX-License-Identifier: MIT
// Writes the tables that folding, pinyin and sorting by name read: ICU is needed where this runs, not where the program runs.
#include "core/names/make_tables.h"
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <unicode/uchar.h>

namespace tilth {

void stop(const std::string& why) {
    std::cerr << "make_tables: " << why << '\n';
    std::exit(1);
}

std::string utf8(const icu::UnicodeString& text) {
    std::string bytes;
    return text.toUTF8String(bytes);
}

icu::UnicodeString character(char32_t c) { return icu::UnicodeString(static_cast<UChar32>(c)); }

bool isText(char32_t c) {
    const auto category = u_charType(static_cast<UChar32>(c));
    return category != U_UNASSIGNED && category != U_SURROGATE && category != U_PRIVATE_USE_CHAR;
}

namespace {

std::string quoted(const std::string& bytes) {
    std::string text = "\"";
    char octal[8];
    for (const char c : bytes) {
        std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned char>(c));
        text += octal;
    }
    return text + '"';
}

std::uint32_t hashOf(const std::string& text) {             // FNV-1a
    std::uint32_t hash = 2166136261u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash;
}

}

void TableWriter::line(const std::string& text) { m_text.append(text).append("\n"); }

void TableWriter::numbers(const std::string& name, const Cells& values) {
    line("constexpr std::uint16_t " + name + "[] = {");
    for (std::size_t i = 0; i < values.size(); ++i) m_text.append(std::to_string(values[i])).append(i % 32 == 31 ? ",\n" : ",");
    line("};");
}

void TableWriter::table(const std::string& name, const Cells& cells) {
    constexpr std::size_t pageSize = std::size_t{1} << CharTable::shift;
    std::map<Cells, std::uint16_t> known;
    Cells pages, kept;
    for (std::size_t at = 0; at < cells.size(); at += pageSize) {
        const Cells page(cells.begin() + static_cast<std::ptrdiff_t>(at), cells.begin() + static_cast<std::ptrdiff_t>(at + pageSize));
        const auto [place, isNew] = known.try_emplace(page, static_cast<std::uint16_t>(known.size()));
        if (isNew) kept.insert(kept.end(), page.begin(), page.end());
        pages.push_back(place->second);
    }
    numbers(name + "_pages", pages);
    numbers(name + "_cells", kept);
}

void TableWriter::strings(const std::string& name, const std::vector<std::string>& texts) {
    line("constexpr std::string_view " + name + "[] = {");
    for (const std::string& text : texts) line("{" + quoted(text) + ", " + std::to_string(text.size()) + "},");
    line("};");
}

void TableWriter::ranks(const std::string& name, const std::vector<std::u16string>& texts) {
    line("constexpr std::u16string_view " + name + "[] = {");
    char hex[8];
    for (const std::u16string& text : texts) {
        m_text += "{u\"";
        for (const char16_t rank : text) {
            std::snprintf(hex, sizeof hex, "\\x%04x", static_cast<unsigned>(rank));
            m_text += hex;
        }
        line("\", " + std::to_string(text.size()) + "},");
    }
    line("};");
}

std::string TableWriter::finish() {
    const std::uint32_t stamp = hashOf(m_text);
    return "// Made at build time; do not edit.\n#include \"core/base/char_table.h\"\nnamespace tilth {\nnamespace {\n" + m_text + "}\n"
           "const CharTexts<std::string_view> foldTable{{fold_pages, fold_cells}, fold_first, fold_texts};\n"
           "const CharTexts<std::u16string_view> sortRanks{{rank_pages, rank_cells}, rank_first, rank_texts};\n"
           "const CharTable pinyinTable{pinyin_pages, pinyin_cells};\n"
           "const std::span<const std::string_view> pinyinSyllables{pinyin_syllables};\n"
           "const std::uint32_t nameTablesStamp = " + std::to_string(stamp) + "u;\n}\n";
}

}

int main(int count, char** words) {
    if (count != 2) tilth::stop("usage: make_tables OUTPUT.cpp");
    tilth::TableWriter out;
    tilth::writeFold(out);
    tilth::writeSortRanks(out);
    tilth::writePinyin(out);
    std::ofstream file(words[1], std::ios::binary);
    file << out.finish();
    return file.flush() ? 0 : 1;
}
