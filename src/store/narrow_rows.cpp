// SPDX-License-Identifier: MIT
#include "store/narrow_rows.h"
#include "store/schema_sync.h"
#include "store/values.h"
#include <algorithm>
#include <bit>
#include <map>

namespace tilth {
namespace {

// A bit for each column that is written; columns from the 64th on always are.
using Said = std::uint64_t;
constexpr std::size_t bits = 64;
constexpr std::size_t mostSinks = 48;           // sets of columns; rows of further sets are written whole
constexpr int fewRows = 16;                     // are written whole: not worth asking for the defaults

bool same(const Cell& a, const Cell& b) {
    if (a.index() != b.index()) return false;
    if (const double* x = std::get_if<double>(&a)) return std::bit_cast<std::uint64_t>(*x) == std::bit_cast<std::uint64_t>(*std::get_if<double>(&b));     // -0.0 is not 0.0
    if (const auto* x = std::get_if<std::string_view>(&a)) return *x == *std::get_if<std::string_view>(&b);
    if (const auto* x = std::get_if<std::int64_t>(&a)) return *x == *std::get_if<std::int64_t>(&b);
    return a.index() == 0;                      // blobs have no default
}

// The table's own default may be that of an older program; only where it is today's may a value be left out.
std::map<std::string, std::string> keptDefaults(Connection& db, std::string_view table) {
    std::map<std::string, std::string> kept;
    const Cell cells[]{table};
    for (auto row = db.query("SELECT name, dflt_value FROM pragma_table_info($1)", cells); row->next();)
        kept[std::string(row->text(0))] = row->null(1) ? std::string() : std::string(row->text(1));
    return kept;
}

class NarrowRows final : public RowSink {
public:
    NarrowRows(Connection& db, const EntityType& type, std::span<const std::string> columns)
        : m_db(db), m_type(type), m_table(type.name), m_columns(columns.begin(), columns.end()) {}
    void add(Cells row) override {
        if (m_rows < fewRows) return ++m_rows, whole().add(row);
        if (m_defaults.empty()) readDefaults();
        addNarrow(row);
    }
    void flush() override {
        for (auto& [said, sink] : m_sinks) sink->flush();
        if (m_whole) m_whole->flush();
    }
private:
    void readDefaults() {
        const auto fresh = m_type.make();
        const auto kept = keptDefaults(m_db, m_table);
        m_values.reserve(m_columns.size());                 // the defaults borrow from it
        for (const std::string& name : m_columns) {
            const Field* f = m_type.find(name);
            const auto at = kept.find(name);
            const bool known = at != kept.end() && (f ? f->stored() && at->second == defaultOf(m_type, *f) : name == "custom" && at->second == "'{}'");
            m_values.push_back(f ? f->of(*fresh) : Value{std::string("{}")});
            m_defaults.push_back(known ? std::optional(cell(m_values.back())) : std::nullopt);
        }
    }
    void addNarrow(Cells row) {
        Said said = 0;
        m_cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (m_defaults[i] && i < bits && same(row[i], *m_defaults[i])) continue;
            if (i < bits) said |= Said{1} << i;
            m_cells.push_back(row[i]);
        }
        if (RowSink* sink = sinkFor(said)) sink->add(m_cells);
        else whole().add(row);
    }
    RowSink* sinkFor(Said said) {
        const auto at = std::ranges::find(m_sinks, said, &Sink::said);
        if (at != m_sinks.end()) return at->rows.get();
        if (m_sinks.size() == mostSinks) return nullptr;
        std::vector<std::string> names;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (i >= bits || said >> i & 1) names.push_back(m_columns[i]);
        return m_sinks.emplace_back(said, m_db.insertInto(m_table, names)).rows.get();
    }
    RowSink& whole() {
        if (!m_whole) m_whole = m_db.insertInto(m_table, m_columns);
        return *m_whole;
    }

    struct Sink {
        Said said;
        std::unique_ptr<RowSink> rows;
    };
    Connection& m_db;
    const EntityType& m_type;
    std::string m_table;
    std::vector<std::string> m_columns;
    int m_rows = 0;                                     // written whole so far
    std::vector<Value> m_values;
    std::vector<std::optional<Cell>> m_defaults;        // none: always written
    std::vector<Sink> m_sinks;                          // few: those of one file
    std::unique_ptr<RowSink> m_whole;
    std::vector<Cell> m_cells;
};

}

std::unique_ptr<RowSink> narrowRows(Connection& db, const EntityType& type, std::span<const std::string> columns) {
    if (!db.dialect().cheapIndexes) return db.insertInto(std::string(type.name), columns);      // COPY: rows of one shape go fastest
    return std::make_unique<NarrowRows>(db, type, columns);
}

}
