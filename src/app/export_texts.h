// SPDX-License-Identifier: MIT
// Records as the texts of an export, a block at a time: cells keep their memory, links are named by one question a block.
#pragma once
#include "app/workspace.h"
#include "core/schema/text_form.h"
#include "io/export_rows.h"
#include <array>
#include <unordered_map>

namespace tilth {

class ExportTexts {
public:
    static constexpr std::size_t most = 128;        // records of a block
    ExportTexts(Workspace& workspace, const EntityType& type, std::vector<const Field*> fields);

    std::span<const Field* const> fields() const { return std::span(m_read).first(m_columns); }
    /// What a record is read with: the fields, and the currency of its amounts.
    std::span<const Field* const> read() const { return m_read; }
    /// Values of read(), copied; place: in the block, below `most`.
    void put(std::size_t place, std::span<const Cell> values);
    /// The records that were put, in the order of their places; the block is empty afterwards.
    void writeTo(ExportRows& rows);

private:
    struct Link { const Field* field; std::int64_t id; ExportCell* cell; };
    using Names = std::unordered_map<std::int64_t, std::string>;       // empty: there is no such record

    void putText(ExportCell& cell, const Field& field, const Cell& value);
    void nameLinks();
    void readNames(std::string_view target, std::span<const std::int64_t> ids);

    Workspace& m_workspace;
    std::size_t m_columns;                          // that are written: the first ones of m_read
    std::vector<const Field*> m_read;
    std::size_t m_currency;                         // its place in m_read; past the end: the type has none
    TextContext m_context;
    std::vector<ExportCell> m_cells;                // of `most` records
    std::array<bool, most> m_filled{};
    std::vector<Link> m_links;                      // of this block
    std::map<std::string_view, Names> m_names;      // by type: records that were linked to so far
};

}
