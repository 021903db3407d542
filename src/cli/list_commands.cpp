// SPDX-License-Identifier: MIT
// Verbs about many records: list, count, search.
#include "app/search.h"
#include "cli/types.h"
#include "core/columns/group_by.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

// A type's rows in memory, and what links are called.
struct Rowset {
    NamedType named;
    ColumnTable table;
    TitleIndex titles;
    const EntityType& type() const { return *named.listed; }
};
Result<Rowset> rowsetOf(Workspace& workspace, const std::string& typeName) {
    const Result<NamedType> named = typeNamed(workspace, typeName);
    if (!named) return named.error();
    return Rowset{*named, loadColumns(workspace, *named->listed), TitleIndex(workspace, *named->listed)};
}

Result<Rows> rowsOf(Workspace& workspace, const Rowset& set, const Call& call) {
    return listRows(workspace, set.type(), set.table, set.titles, {set.named.where(call.value("--where")), call.value("--sort")});
}

// --- list

constexpr std::array listOptions{
    Option{"--where", "QUERY", "only those: \"stage:won amount>1000\""},
    Option{"--sort", "FIELDS", "a,-b: by a, then by b downwards; as it comes: newest first"},
    Option{"--fields", "FIELDS", "these columns: name,email,owner"},
    Option{"--limit", "N", "at most so many"},
    Option{"--offset", "N", "without the first N"},
};

// A table for people shows the listed fields, every other form the whole record.
std::vector<const Field*> usualFields(const NamedType& named, bool forPeople) {
    if (!forPeople) return wholeRecord(*named.type);
    std::vector<const Field*> fields{&idField};
    for (const Field& f : named.listed->fields)
        if (f.is(Listed)) fields.push_back(&f);
    return fields;
}

Result<std::vector<const Field*>> chosenFields(const NamedType& named, const Call& call) {
    if (!call.has("--fields")) return usualFields(named, call.out.forPeople());
    std::vector<const Field*> fields;
    for (const std::string& key : splitAtCommas(call.value("--fields"))) {
        const Result<const Field*> field = fieldOf(*named.listed, key);
        if (!field) return field.error();
        fields.push_back(*field);
    }
    return fields;
}

Result<std::span<const std::int32_t>> page(const Rows& rows, const Arguments& arguments) {
    const Result<std::int64_t> offset = numberOption(arguments, "--offset", 0);
    const Result<std::int64_t> limit = numberOption(arguments, "--limit", static_cast<std::int64_t>(rows.size()));
    if (!offset) return offset.error();
    if (!limit) return limit.error();
    const auto first = std::min(static_cast<std::size_t>(*offset), rows.size());
    return std::span(rows).subspan(first, std::min(static_cast<std::size_t>(*limit), rows.size() - first));
}

constexpr std::size_t block = 512;          // records read at a time

bool inTable(const ColumnTable& table, const std::vector<const Field*>& fields) {
    return std::ranges::all_of(fields, [&](const Field* f) { return f == &idField || table.columnOf(f->key); });
}

class RowReader {
public:
    RowReader(const ColumnTable& table, std::size_t row, const Entity* record) : m_table(table), m_row(row), m_record(record) {}
    Value operator()(const Field& field) const {
        if (&field == &idField) return Value{m_table.idAt(m_row)};
        if (m_record && !field.is(Computed)) return field.of(*m_record);
        const std::optional<std::size_t> column = m_table.columnOf(field.key);
        return column ? m_table.at(m_row, *column) : Value{};
    }
private:
    const ColumnTable& m_table;
    std::size_t m_row;
    const Entity* m_record;                 // null: the table holds all that is asked for
};

// What the table does not hold is read from the store, some hundred records at a time.
void printBlock(Workspace& workspace, const Rowset& set, std::span<const std::int32_t> rows, const RecordCells& cells, RowPrinter& printer) {
    std::vector<std::int64_t> ids;
    for (const std::int32_t row : rows) ids.push_back(set.table.idAt(static_cast<std::size_t>(row)));
    for (const Record& record : workspace.store().loadMany(*set.named.type, ids))
        if (const auto row = set.table.rowOf(record->id)) printer.add(cells.cells(RowReader(set.table, *row, record.get())));
}

Answer list(Call& call, Workspace& workspace) {
    const Result<Rowset> set = rowsetOf(workspace, call.word(0));
    if (!set) return set.error();
    const Result<std::vector<const Field*>> fields = chosenFields(set->named, call);
    if (!fields) return fields.error();
    const Result<Rows> rows = rowsOf(workspace, *set, call);
    if (!rows) return rows.error();
    const Result<std::span<const std::int32_t>> shown = page(*rows, call.arguments);
    if (!shown) return shown.error();
    const RecordCells cells(set->type(), *fields, call.out.form(),
                            [&](std::string_view type, std::int64_t one) { return std::string(set->titles.title(type, one)); });
    RowPrinter printer(call.out, cells.keys());
    if (inTable(set->table, *fields))
        for (const std::int32_t row : *shown) printer.add(cells.cells(RowReader(set->table, static_cast<std::size_t>(row), nullptr)));
    else
        for (std::size_t at = 0; at < shown->size(); at += block)
            printBlock(workspace, *set, shown->subspan(at, std::min(block, shown->size() - at)), cells, printer);
    printer.end();
    return Done{};
}

// --- count

constexpr std::array countOptions{Option{"--where", "QUERY", "only those"}, Option{"--by", "FIELD", "how many of each value"}};

Answer countBy(Call& call, const Rowset& set, const Rows& rows) {
    const Result<const Field*> field = fieldOf(set.type(), call.value("--by"));
    if (!field) return field.error();
    const std::optional<std::size_t> column = set.table.columnOf((*field)->key);
    if (!column) return Error{Error::Usage, std::string((*field)->label).append(" is not held in memory; count by a filtered field."), call.value("--by")};
    const RecordCells cells(set.type(), {*field}, Form::Table,
                            [&](std::string_view type, std::int64_t one) { return std::string(set.titles.title(type, one)); });
    const GroupBy by[]{{*column}};
    RowPrinter printer(call.out, {std::string((*field)->key), "count"});
    for (const RowGroup& group : groupBy(set.table, rows, by)) {
        const auto read = [&](const Field& f) { return &f == *field ? group.keys[0] : Value{}; };
        printer.add({cells.cells(read).front(), number(group.count)});
    }
    printer.end();
    return Done{};
}

Answer count(Call& call, Workspace& workspace) {
    const Result<Rowset> set = rowsetOf(workspace, call.word(0));
    if (!set) return set.error();
    const Result<Rows> rows = rowsOf(workspace, *set, call);
    if (!rows) return rows.error();
    if (call.has("--by")) return countBy(call, *set, *rows);
    Node answer = object();
    answer.add("count", number(static_cast<std::int64_t>(rows->size())));
    call.out.answer(answer, std::to_string(rows->size()));
    return Done{};
}

// --- search

constexpr std::array searchOptions{Option{"--type", "TYPE", "only these"}, Option{"--limit", "N", "at most so many of each type (50)"}};
constexpr std::array<std::string_view, 5> searchedTypes{"lead", "contact", "company", "deal", "campaign"};

Answer search(Call& call, Workspace& workspace) {
    const Result<std::int64_t> limit = numberOption(call.arguments, "--limit", 50);
    if (!limit) return limit.error();
    std::vector<std::string_view> types(searchedTypes.begin(), searchedTypes.end());
    if (call.has("--type")) {
        const Result<NamedType> type = typeNamed(workspace, call.value("--type"));
        if (!type) return type.error();
        types = {type->type->name};
    }
    RowPrinter rows(call.out, {"type", "id", "title", "subtitle"});
    for (const SearchHit& hit : SearchIndex::load(workspace, types).find(workspace, call.word(0), static_cast<std::size_t>(*limit)))
        rows.add({text(hit.type), id(hit.id), text(hit.title), textOrNull(hit.subtitle)});
    rows.end();
    return Done{};
}

constexpr std::string_view queryHelp =
    "QUERY: field:value, field:a,b (any of them), -field:value (not), amount>1000, created>=2026-01-01, created:2026-03 (that month), "
    "last_activity<-30d, name~chen (contains), name^=Dr (starts with), name$=GmbH (ends with), name~=\"^(AG|KG)\" (matches a pattern), email:none, owner:me, (a or b), quotes round blanks; words without a field are looked for "
    "in all searched fields. Other records: company.industry:Food, deal:(stage:won amount>1000), touch:(kind:form at>=-30d)>=3 (so many), "
    "-deal:() (none). Every year: birthday.anniversary:today..+7d. segment:NAME: who is in a segment.";

constexpr std::array table{
    Command{.verb = "list", .arguments = "TYPE", .about = "Records of a type", .least = 1, .most = 1, .options = listOptions, .inWorkspace = list,
            .more = queryHelp},
    Command{.verb = "count", .arguments = "TYPE", .about = "How many records there are", .least = 1, .most = 1, .options = countOptions,
            .inWorkspace = count},
    Command{.verb = "search", .arguments = "TEXT", .about = "Find records in any script, by pinyin, initials and parts of words", .least = 1,
            .most = 1, .options = searchOptions, .inWorkspace = search},
};

}

std::span<const Command> listCommands() { return table; }

}
