// SPDX-License-Identifier: MIT
// vCards as rows under headings, one row a card: how import and preview see them.
#pragma once
#include "io/rows.h"
#include "io/vcard.h"
#include <memory>

namespace tilth {

/// What a table can hold of the cards. The first e-mail address, telephone, mobile and postal address (preferred ones
/// before others, work before home) have columns of their own, further ones stand in "Other e-mails" and "Other phones";
/// what has no column (nicknames, anniversaries, further addresses, properties nobody knows) is a line of the notes.
struct VcardTable {
    std::vector<std::string> headings;                 // only those that some card fills
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines;                   // of each card's BEGIN
    std::vector<bool> tooLarge;
    std::int64_t leftOut = 0;                          // pictures, sounds and keys
    std::int64_t groups = 0;                           // cards that only list others; they are no rows
};
VcardTable tableOf(const VcardFile& file);

/// Rows of the table, which must outlive the reader.
class VcardRows : public RowReader {
public:
    explicit VcardRows(const VcardTable& table) : m_table(table) {}
    const std::vector<std::string>& headings() const override { return m_table.headings; }
    std::optional<Row> next() override;
    SkippedRows skipped() const override { return {}; }
    double progress() const override;

private:
    const VcardTable& m_table;
    std::vector<std::string_view> m_cells;
    std::size_t m_at = 0;
};

}
