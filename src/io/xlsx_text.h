// SPDX-License-Identifier: MIT
// Texts of a workbook as XML keeps them: rich text without its looks, phonetic guides left out, _x000D_ as what it means.
#pragma once
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace tilth {

std::string_view nameOf(const pugi::xml_node& node);        // local
std::string_view valueOf(const pugi::xml_node& node, const char* attribute);
pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name);
bool flagOf(const pugi::xml_node& node, const char* attribute);        // "1", "true"

/// The text of an <si> or <is>: its <t>, or the <t> of its <r>; not those of <rPh>.
std::string richText(const pugi::xml_node& node);
/// "_x000D_" is a carriage return, "_x005F_" an underscore (22.9.2.19); what stands for no character stays.
std::string unescaped(std::string_view text);

/// Parses bytes that the piece is made of in place; false when they are no XML.
bool parsePiece(pugi::xml_document& document, char* bytes, std::size_t size);

}
