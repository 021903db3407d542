// SPDX-License-Identifier: MIT
#include "store/whole_record.h"
#include "store/schema_sync.h"
#include "store/values.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t mostValues = 100;         // of one call; SQLite takes 127 arguments

bool emptyByDefault(const Field& f, const Entity& fresh) {
    const Value v = f.of(fresh);
    return isEmpty(v) || v == Value{std::string()};
}

// What has another default than nothing is always said; the rest where it is something.
struct Said { std::vector<std::string> always{"created_rev", "custom"}, filled; };
Said columnsToSay(const EntityType& type) {
    Said said;
    const auto fresh = type.make();
    for (const Field& f : type.fields)
        if (f.stored()) (emptyByDefault(f, *fresh) ? said.filled : said.always).emplace_back(f.key);
    return said;
}
void appendCalls(std::string& sql, std::string_view function, std::span<const std::string> columns) {
    for (; !columns.empty(); columns = columns.subspan(std::min(mostValues, columns.size()))) {
        std::string names, values;
        for (const std::string& c : columns.first(std::min(mostValues, columns.size()))) {
            names.append(names.empty() ? "" : ",").append(c);
            values.append(", t.").append(sqlName(c));
        }
        sql.append(" || ").append(function).append("('").append(names).append("'").append(values).append(")");
    }
}
std::string byFunction(const EntityType& type, const Dialect& sql) {
    const Said said = columnsToSay(type);
    std::string object = "'{\"id\":' || t.id";
    appendCalls(object, sql.jsonMembers, said.always);
    appendCalls(object, sql.jsonFilledMembers, said.filled);
    return object + " || '}'";
}
// Put together by ||, because functions take too few arguments for a wide table.
std::string byColumns(const EntityType& type, const Dialect& sql) {
    std::string object = "'{' || ";
    for (const std::string& c : columnsOf(type))
        object.append(object.size() > 8 ? " || ',\"" : "'\"").append(c).append("\":' || ").append(sql.scalar).append("t.").append(sqlName(c)).append(sql.scalarEnd);
    return object + " || '}'";
}

}

std::string wholeAsJson(const EntityType& type, const Dialect& sql) {
    return sql.jsonMembers.empty() ? byColumns(type, sql) : byFunction(type, sql);
}

WholeRecords::WholeRecords(const EntityType& type) {
    const auto fresh = type.make();
    for (const std::string& name : columnsOf(type)) {
        const Field* f = type.find(name);
        m_columns.push_back({name, f && f->type == Type::Decimal, f ? f->of(*fresh) : name == "custom" ? Value{std::string("{}")} : Value{}, {}});
    }
    for (const Column& c : m_columns) m_defaults.push_back(cell(c.otherwise));
}

WholeRecords::Column* WholeRecords::named(std::string_view name) {
    for (std::size_t tries = 0; tries < m_columns.size(); ++tries) {
        Column& column = m_columns[m_next];
        m_next = (m_next + 1) % m_columns.size();
        if (column.name == name) return &column;
    }
    return nullptr;                             // a field that is gone
}

struct WholeReader final : nlohmann::json_sax<Json> {
    explicit WholeReader(WholeRecords& into) : all(into) {}
    WholeRecords& all;
    WholeRecords::Column* column = nullptr;
    int depth = 0;

    bool put(const Cell& cell) {
        if (column) all.m_cells[static_cast<std::size_t>(column - all.m_columns.data())] = cell;
        return depth == 1;
    }
    bool key(std::string& name) override { column = all.named(name); return true; }
    bool null() override { return put({}); }
    bool boolean(bool v) override { return put(std::int64_t{v}); }
    bool number_integer(std::int64_t v) override { return column && column->real ? put(static_cast<double>(v)) : put(v); }
    bool number_unsigned(std::uint64_t v) override { return number_integer(static_cast<std::int64_t>(v)); }
    bool number_float(double v, const std::string&) override { return put(v); }
    bool string(std::string& v) override {
        if (!column) return true;
        column->text.swap(v);
        return put(std::string_view(column->text));
    }
    bool binary(Json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return ++depth == 1; }
    bool end_object() override { --depth; return true; }
    bool start_array(std::size_t) override { return false; }
    bool end_array() override { return false; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }
};

std::span<const Cell> WholeRecords::read(std::string_view json) {
    m_cells = m_defaults;
    m_next = 0;
    WholeReader reader(*this);
    if (!Json::sax_parse(json, &reader) || m_cells.front().index() != 1)
        throw SqlError("The journal holds a damaged entry; restore a backup or run 'tilthctl check'.");
    return m_cells;
}

}
