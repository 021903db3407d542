// SPDX-License-Identifier: MIT
#include "app/columns.h"
#include "app/column_packer.h"
#include "app/computed.h"
#include "app/few_columns.h"
#include "app/lead_scores.h"
#include "app/segment_index.h"
#include "app/segments.h"
#include "app/settings.h"
#include "app/title_index.h"
#include "core/base/text.h"
#include "core/columns/filter.h"
#include "core/columns/gather.h"
#include "core/names/sort_key.h"
#include "core/schema/text_form.h"
#include <algorithm>
#include <iterator>
#include <optional>

namespace tilth {
namespace {

std::string nameOrder(std::string_view text) { return sortKey(text); }

// Which stored fields are read for a table, and how its rows are made of them and the computed ones.
class RowMaker {
public:
    RowMaker(Workspace& workspace, const EntityType& type, std::vector<const Field*> fields, std::span<const std::int64_t> ids = {}, SharedScores* scores = nullptr)
        : m_fields(std::move(fields)), m_computed(makeComputed(workspace, type, m_fields, ids, scores)) {
        for (const Field* f : m_fields)
            if (!f->is(Computed)) m_stored.push_back(f);
        for (const Field* f : m_computed->needs())
            if (std::ranges::find(m_stored, f->key, &Field::key) == m_stored.end()) m_stored.push_back(f);
    }
    std::span<const Field* const> fields() const { return m_fields; }
    std::span<const Field* const> stored() const { return m_stored; }
    // Of rows one after the other; lives until the next call.
    std::span<const ColumnCell> cells(std::span<const std::int64_t> ids, std::span<const ColumnCell> stored) {
        if (m_stored.size() == m_fields.size() && std::ranges::none_of(m_fields, [](const Field* f) { return f->is(Computed); })) return stored;
        m_cells.clear();
        m_made.resize(ids.size() * m_fields.size());
        std::span<const ColumnCell> row;
        const ComputedValues::Read read = [&](std::string_view key) { return valueIn(row, key); };
        auto made = m_made.begin();
        for (std::size_t i = 0; i < ids.size(); ++i) {
            row = stored.subspan(i * m_stored.size(), m_stored.size());
            std::size_t next = 0;
            for (const Field* f : m_fields) m_cells.push_back(f->is(Computed) ? cellOf(*made++ = m_computed->value(f->key, ids[i], read)) : row[next++]);
        }
        return m_cells;
    }
    std::vector<Value> row(std::int64_t id, std::span<const Cell> stored) {
        const ComputedValues::Read read = [&](std::string_view key) { return valueIn(stored, key); };
        std::vector<Value> values;
        std::size_t next = 0;
        for (const Field* f : m_fields) values.push_back(f->is(Computed) ? m_computed->value(f->key, id, read) : valueOf(stored[next++]));
        return values;
    }
private:
    template <class Cells> Value valueIn(const Cells& row, std::string_view key) const {
        const auto at = std::ranges::find(m_stored, key, &Field::key);
        return at == m_stored.end() ? Value{} : owned(row[static_cast<std::size_t>(at - m_stored.begin())]);
    }
    static Value owned(const Cell& cell) { return valueOf(cell); }
    static Value owned(const ColumnCell& cell) {
        if (const auto* text = std::get_if<std::string_view>(&cell)) return std::string(*text);
        if (const auto* whole = std::get_if<std::int64_t>(&cell)) return *whole;
        if (const auto* real = std::get_if<double>(&cell)) return *real;
        return {};
    }

    std::vector<const Field*> m_fields, m_stored;       // the stored ones of m_fields first, in their order
    std::unique_ptr<ComputedValues> m_computed;
    std::vector<ColumnCell> m_cells;
    std::vector<Value> m_made;              // computed values, which cells borrow
};

struct SortWord { std::string key; bool descending; };
std::vector<SortWord> sortWords(std::string_view text) {
    std::vector<SortWord> words;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        std::string_view word = trim(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
        const bool descending = word.starts_with('-');
        if (descending) word.remove_prefix(1);
        if (!word.empty()) words.push_back({std::string(word), descending});
    }
    return words;
}
Result<std::vector<SortBy>> sortColumns(const EntityType& listed, const ColumnTable& table, const TitleIndex& titles, std::string_view sort) {
    std::vector<SortBy> by;
    for (const SortWord& word : sortWords(sort)) {
        const Field* f = fieldNamed(listed, word.key);
        if (word.key == "id" && !word.descending) continue;         // rows come by id
        const auto column = f ? table.columnOf(f->key) : std::nullopt;
        if (!column) return Error{Error::Usage, "Cannot sort by \"" + word.key + "\"; see 'tilthctl types " + std::string(listed.name) + "'.", word.key};
        SortBy& added = by.emplace_back(SortBy{*column, word.descending});
        if (f->type == Type::Link) added.place = [&titles, target = f->target](std::int64_t id) { return titles.place(target, id); };
    }
    return by;
}

}

std::vector<const Field*> sortFields(const EntityType& listed, std::string_view sort) {
    std::vector<const Field*> fields;
    for (const SortWord& word : sortWords(sort))
        if (const Field* f = fieldNamed(listed, word.key)) fields.push_back(f);
    return fields;
}

ColumnTable loadColumns(Workspace& workspace, const EntityType& type) { return loadColumns(workspace, type, columnFields(listedType(workspace, type))); }
ColumnTable loadColumns(Workspace& workspace, const EntityType& type, std::span<const Field* const> fields) { return loadColumns(workspace, type, fields, nullptr); }

ColumnTable loadColumns(Workspace& workspace, const EntityType& type, std::span<const Field* const> fields, SharedScores* scores) {
    const ReadView view(workspace.store().connection());
    std::optional<RowMaker> rows(std::in_place, workspace, type, std::vector(fields.begin(), fields.end()), std::span<const std::int64_t>{}, scores);
    ColumnTable table(rows->fields(), nameOrder);
    ColumnPacker packer(table, [&rows](std::span<const std::int64_t> ids, std::span<const ColumnCell> cells) { return rows->cells(ids, cells); });
    workspace.store().scan(type, rows->stored(), [&](std::int64_t id, std::span<const Cell> cells) {
        packer.add(id, cells);
        return true;
    });
    packer.finish();
    rows.reset();                           // and with it the scores, before texts are moved together
    table.settle();
    return table;
}

std::vector<ColumnRow> columnRows(Workspace& workspace, const EntityType& type, std::span<const Field* const> fields, std::span<const std::int64_t> ids) {
    if (ids.empty()) return {};
    RowMaker maker(workspace, type, {fields.begin(), fields.end()}, ids);
    std::vector<ColumnRow> rows;
    workspace.store().scanIds(type, maker.stored(), ids, [&](std::int64_t id, std::span<const Cell> cells) {
        rows.push_back({id, maker.row(id, cells)});
        return true;
    });
    return rows;
}

ColumnTable patchedColumns(Workspace& workspace, const EntityType& type, ColumnTable table, std::span<const std::int64_t> ids) {
    const ReadView view(workspace.store().connection());
    std::vector<const Field*> fields;
    for (const Column& column : table.columns()) fields.push_back(column.field);
    std::vector<ColumnRow> rows = columnRows(workspace, type, fields, ids);
    std::set<std::int64_t> gone(ids.begin(), ids.end());
    for (const ColumnRow& row : rows) gone.erase(row.id);
    table.put(std::move(rows));
    table.remove({gone.begin(), gone.end()});
    return table;
}

QueryContext queryContext(Workspace& workspace, const TitleIndex& titles) {
    QueryContext context{workspace.today(), workspace.zone(), sharedFiscalStart(workspace), workspace.user().id};
    context.link = [&workspace, &titles, more = std::make_shared<TitleIndex>()](std::string_view entity, std::string_view text, bool part) {
        if (titles.has(entity)) return titles.named(entity, text, part);
        more->add(workspace, entity);
        return more->named(entity, text, part);
    };
    context.type = [&workspace](std::string_view entity) -> const EntityType* {
        const EntityType* type = workspace.store().schema().find(entity);
        return type ? &listedType(workspace, *type) : nullptr;
    };
    context.segment = [&workspace](std::string_view entity, std::string_view name) { return segmentMeaning(workspace, entity, name); };
    return context;
}

std::vector<std::int64_t> idsOf(const ColumnTable& table, const Rows& rows) {
    std::vector<std::int64_t> ids(rows.size());
    auto to = ids.begin();
    gather(table.ids(), rows, [&](std::int64_t id) { *to++ = id; });
    return ids;
}

Result<Rows> listRows(Workspace& workspace, const EntityType& listed, const ColumnTable& table, const TitleIndex& titles, const ListRequest& request,
                      SegmentIndex* related) {
    const auto query = bindText(request.where, listed, queryContext(workspace, titles));
    if (!query) return query.error();
    const auto by = sortColumns(listed, table, titles, request.sort);
    if (!by) return by.error();
    if (const auto missing = fieldsNotIn(table, *query); !missing.empty())
        return Error{Error::Usage, std::string(missing.front()->label).append(" is not kept for filters."), std::string(missing.front()->key)};
    SegmentIndex own;
    own.lend([&](std::string_view type) { return type == listed.name ? &table : nullptr; });
    SegmentIndex& index = related ? *related : own;
    if (asksRelated(*query))
        if (const auto ready = index.prepare(workspace, listed, *query); !ready) return ready.error();
    Rows rows = filter(table, *query, {}, [&](const BoundQuery& has) { return index.mask(listed, has, table); });
    if (request.sort.empty()) std::ranges::reverse(rows);            // newest first
    else rows = order(table, *by, std::move(rows));
    return rows;
}

// Only what the request names is read.
Result<std::vector<std::int64_t>> listIds(Workspace& workspace, const EntityType& type, const ListRequest& request) {
    const EntityType& listed = listedType(workspace, type);
    TitleIndex titles;
    const auto query = bindText(request.where, listed, queryContext(workspace, titles));
    if (!query) return query.error();
    for (const Field* f : sortFields(listed, request.sort))
        if (f->type == Type::Link) titles.add(workspace, f->target);
    const auto asked = asksRelated(*query) ? columnFields(listed) : fieldsAsked(listed, *query, request.sort);     // who is in a segment may be asked of any field
    const ColumnTable table = loadColumns(workspace, type, asked);
    const auto rows = listRows(workspace, listed, table, titles, request);
    if (!rows) return rows.error();
    return idsOf(table, *rows);
}

}
