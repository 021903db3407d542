// SPDX-License-Identifier: MIT
// A word is looked for in the different texts of each column; rows then follow from their codes.
#include "core/columns/table_search.h"
#include "core/columns/text_lines.h"
#include <algorithm>
#include <iterator>

namespace tilth {
namespace {

constexpr std::size_t fewRows = 4096;                       // their texts are looked at one by one

bool isSearched(const Field& f) { return f.type == Type::Text && f.is(Searched) && f.stored(); }

std::vector<const Column*> searchedColumns(const ColumnTable& table) {
    std::vector<const Column*> columns;
    for (const Column& c : table.columns())
        if (isSearched(*c.field)) columns.push_back(&c);
    return columns;
}
const Column::Codes& codesOf(const Column& column) { return std::get<Column::Codes>(column.cells); }

// The columns in which one word is found at all, and by which codes.
class WordSearched {
public:
    WordSearched(const ColumnTable& table, const SearchWord& word) : m_table(table), m_word(word) {
        const std::vector<const Column*> columns = searchedColumns(table);
        for (const Column* column : columns)
            if (RowMask byCode = column->texts.holding(word); !byCode.empty())
                m_found.push_back({*column, std::move(byCode), column == columns.front() ? Held::Begins : Held::BeginsWord});
    }
    RowMask rows() const {
        RowMask mask = heldByRow();
        for (std::uint8_t& held : mask) held = held != 0;
        return mask;
    }
    // One byte a row: how it holds the word (Held), as far as that is known; a row begins with it where its first searched text does.
    std::vector<std::uint8_t> heldByRow() const {
        std::vector<std::uint8_t> held(m_table.size());
        for (const Found& found : m_found) {
            auto row = held.begin();
            for (std::size_t n = 0; n < codesOf(found.column).chunks(); ++n)
                for (const std::uint32_t code : codesOf(found.column).chunk(n)) *row = std::max(*row, std::min(found.byCode[code], static_cast<std::uint8_t>(found.best))), ++row;
        }
        return held;
    }
    // What is known of the row, looked at again where it may be more.
    Held held(std::size_t row, Held known) const {
        if (m_sure || known == best()) return known;
        Held most = Held::Not;
        for (const Found& found : m_found) {
            const std::uint32_t code = codesOf(found.column)[row];
            if (most < found.best && found.byCode[code]) most = std::max(most, std::min(held(found, code), found.best));
        }
        return most;
    }
    bool isSure() const { return m_sure; }                  // what heldByRow() knows is all
    Held best() const { return m_found.empty() ? Held::Not : m_found.front().best; }
private:
    struct Found {
        const Column& column;
        std::vector<std::uint8_t> byCode;                   // Held
        Held best;                                          // that it can be
    };
    Held held(const Found& found, std::uint32_t code) const {
        const auto known = static_cast<Held>(found.byCode[code]);
        return known == Held::Inside ? found.column.texts.held(code, m_word) : known;
    }

    const ColumnTable& m_table;
    const SearchWord& m_word;
    bool m_sure = std::ranges::all_of(m_word, [](const std::string& spelling) { return spelling.size() >= TextLines::sure; });
    std::vector<Found> m_found;
};

// Rows of the mask that have the word as well.
RowMask narrowed(RowMask mask, const ColumnTable& table, const SearchWord& word) {
    if (static_cast<std::size_t>(std::ranges::count(mask, 1)) > fewRows) {
        const RowMask other = WordSearched(table, word).rows();
        std::ranges::transform(mask, other, mask.begin(), std::bit_and{});
        return mask;
    }
    const std::vector<const Column*> columns = searchedColumns(table);
    for (std::size_t row = 0; row < mask.size(); ++row)
        if (mask[row]) mask[row] = std::ranges::any_of(columns, [&](const Column* c) { return c->texts.held(codesOf(*c)[row], word) != Held::Not; });
    return mask;
}

}

std::vector<const Field*> searchedFields(const EntityType& type) {
    std::vector<const Field*> fields;
    for (const Field& f : type.fields)
        if (isSearched(f)) fields.push_back(&f);
    return fields;
}

bool isSearchable(const ColumnTable& table, const EntityType& type) {
    return std::ranges::all_of(searchedFields(type), [&](const Field* f) { return table.columnOf(f->key).has_value(); });
}

void prepareSearch(const ColumnTable& table) {
    for (const Column* column : searchedColumns(table)) column->texts.prepareSearch();
}

// The longest word is the rarest as a rule.
RowMask searchRows(const ColumnTable& table, std::string_view query) {
    const std::vector<SearchWord> words = searchWords(query);
    if (words.empty()) return RowMask(table.size());
    const auto rarest = std::ranges::max_element(words, {}, [](const SearchWord& word) { return word.front().size(); });
    RowMask mask = WordSearched(table, *rarest).rows();
    for (auto word = words.begin(); word != words.end(); ++word)
        if (word != rarest) mask = narrowed(std::move(mask), table, *word);
    return mask;
}

std::vector<std::int64_t> searchIds(const ColumnTable& table, std::string_view query) {
    const RowMask mask = searchRows(table, query);
    std::vector<std::int64_t> ids;
    for (std::size_t row = 0; row < mask.size(); ++row)
        if (mask[row]) ids.push_back(table.idAt(row));
    return ids;
}

// From the newest to the oldest, until there are enough of the best kind. Rows that are known to be of a kind of which there are
// enough are passed over.
std::vector<std::int64_t> bestIds(const ColumnTable& table, std::string_view query, std::size_t limit) {
    const std::vector<SearchWord> words = searchWords(query);
    if (words.empty()) return {};
    const WordSearched first(table, words.front());
    const RowMask known = first.heldByRow(), mask = words.size() == 1 ? RowMask{} : searchRows(table, query);
    std::array<std::vector<std::int64_t>, 4> byPlace;
    const auto& best = byPlace[static_cast<std::size_t>(first.best())];
    std::uint8_t least = 1;
    for (std::size_t row = known.size(); row > 0 && best.size() < limit; --row) {
        if (known[row - 1] < least || (!mask.empty() && !mask[row - 1])) continue;
        auto& like = byPlace[static_cast<std::size_t>(first.held(row - 1, static_cast<Held>(known[row - 1])))];
        if (like.size() < limit) like.push_back(table.idAt(row - 1));
        while (first.isSure() && least < byPlace.size() && byPlace[least].size() >= limit) ++least;
    }
    std::vector<std::int64_t> ids;
    for (auto like = byPlace.rbegin(); like != byPlace.rend(); ++like)
        for (const std::int64_t id : *like)
            if (ids.size() < limit) ids.push_back(id);
    return ids;
}

}
