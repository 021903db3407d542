// SPDX-License-Identifier: MIT
// Cuts the wanted elements out of a long XML text, one after the other, so that each can be parsed by itself: a sheet of a
// million rows never stands in memory as a tree.
#pragma once
#include "io/zip_parts.h"
#include <vector>

namespace tilth {

class XmlPieces {
public:
    /// `wanted`: local names (a prefix does not count) of elements that do not nest in their own kind. UTF-8 only.
    XmlPieces(ByteSource source, std::vector<std::string_view> wanted);
    /// The next wanted element with all that it holds; a view that may be written to and lives until the next call. Nothing at
    /// the end. Refused: a document type (entities are never expanded), an end inside an element, an element of more
    /// than 64 MB.
    Result<std::optional<std::span<char>>> next();

private:
    enum class Step { Again, Found, End };
    Result<Step> step();
    Result<bool> have(std::size_t count);
    Result<bool> skipPast(std::string_view end);
    Result<bool> findFrom(std::size_t& at, std::string_view text);
    Result<Step> element();
    Result<std::size_t> endOfTag();
    Result<std::size_t> endOfElement(std::size_t from, std::string_view name);
    std::string_view ahead() const { return std::string_view(m_buffer).substr(m_at); }

    ByteSource m_source;
    std::vector<std::string_view> m_wanted;
    std::string m_buffer;
    std::size_t m_at = 0, m_pieceEnd = 0;
    bool m_ended = false;
};

/// "x:row" is "row".
std::string_view localName(std::string_view name);

}
