// SPDX-License-Identifier: MIT
// Verbs about single records: types, add, get, set, remove.
#include "app/activities.h"
#include "app/duplicate_entry.h"
#include "app/leads.h"
#include "cli/types.h"
#include <array>
#include <iostream>
#include <iterator>

namespace tilth::cli {
namespace {

// --- types

struct TypeWord {
    Type type;
    std::string_view word;
};
constexpr std::array typeWords{TypeWord{Type::Flag, "flag"}, TypeWord{Type::Integer, "integer"}, TypeWord{Type::Decimal, "decimal"},
                               TypeWord{Type::Text, "text"}, TypeWord{Type::Date, "date"},       TypeWord{Type::Time, "time"},
                               TypeWord{Type::Money, "money"}, TypeWord{Type::Choice, "choice"}, TypeWord{Type::Link, "link"}};
struct TraitWord {
    Trait trait;
    std::string_view word;
};
constexpr std::array traitWords{TraitWord{Required, "required"}, TraitWord{Listed, "listed"},     TraitWord{Searched, "searched"},
                                TraitWord{Filtered, "filtered"}, TraitWord{Personal, "personal"}, TraitWord{Custom, "custom"},
                                TraitWord{Locked, "locked"},     TraitWord{Computed, "computed"}, TraitWord{Hidden, "kept-by-program"}};

std::string traitsOf(const Field& f) {
    std::string words;
    for (const TraitWord& t : traitWords)
        if (f.is(t.trait)) words.append(words.empty() ? "" : " ").append(t.word);
    return words;
}

std::string choicesOf(const Field& f) {
    std::string names(f.target);
    for (const Choice& c : f.choices) names.append(names.empty() ? "" : ",").append(c.name);
    return names;
}

void printFields(Output& out, const EntityType& type) {
    RowPrinter rows(out, {"key", "label", "kind", "traits", "values"});
    const auto add = [&](const Field& f) {
        const auto word = std::ranges::find(typeWords, f.type, &TypeWord::type);
        rows.add({text(f.key), text(f.label), text(word->word), text(traitsOf(f)), textOrNull(choicesOf(f))});
    };
    for (const Field& f : type.fields) add(f);
    rows.end();
}

Answer types(Call& call, Workspace& workspace) {
    if (!call.arguments.words.empty()) {
        const Result<NamedType> type = typeNamed(workspace, call.word(0));
        if (!type) return type.error();
        printFields(call.out, *type->listed);
        return Done{};
    }
    RowPrinter rows(call.out, {"type", "label", "fields"});
    for (const EntityType* type : workspace.store().schema().types())
        rows.add({text(type->name), text(type->label), number(static_cast<std::int64_t>(type->fields.size()))});
    rows.end();
    return Done{};
}

// --- add

Result<std::int64_t> write(Workspace& workspace, const EntityType& type, Entity& record) {
    if (type.name == Touch::type.name) return addTouch(workspace, static_cast<Touch&>(record));
    if (type.name == Activity::type.name) return addActivity(workspace, static_cast<Activity&>(record));
    return addUnlessKnown(workspace, type, record);
}

Answer add(Call& call, Workspace& workspace) {
    const Result<NamedType> type = typeNamed(workspace, call.word(0));
    if (!type) return type.error();
    Result<Arguments::Pairs> pairs = call.arguments.pairsFrom(1);
    if (!pairs) return pairs.error();
    if (!type->kind.empty()) pairs->insert(pairs->begin(), {"kind", type->kind});
    const Record record = newRecord(workspace, *type->type);
    if (Answer put = putPairs(workspace, *type->type, *record, *pairs); !put) return put;
    const Result<std::int64_t> made = write(workspace, *type->type, *record);
    if (!made) return made.error();
    Node answer = object();
    answer.add("id", id(*made));
    call.out.answer(answer, std::to_string(*made));
    return Done{};
}

// --- get

struct Found {
    const EntityType* type;
    const EntityType* listed;
    Record record;
};
Result<Found> find(Workspace& workspace, const std::string& typeName, const std::string& word) {
    const Result<NamedType> type = typeNamed(workspace, typeName);
    if (!type) return type.error();
    const Result<std::int64_t> record = resolveId(workspace, *type->type, word);
    if (!record) return record.error();
    Result<Record> loaded = loadRecord(workspace, *type->type, *record);
    if (!loaded) return loaded.error();
    return Found{type->type, type->listed, *std::move(loaded)};
}

// Into a file or pipe the bytes go as they are; a terminal must not obey them.
void printValue(Output& out, const Node& node, const std::string& key) {
    Node answer = object();
    answer.add(key, node);
    if (!out.forPeople()) return out.object(answer);
    if (out.terminal()) return out.line(toCell(node));
    out.bytes(toCell(node));
}

Value valueOf(Workspace& workspace, const Found& found, const Field& field) {
    if (!field.is(Computed) || &field == &idField) return field.of(*found.record);
    const ColumnTable all = loadColumns(workspace, *found.listed);
    const std::optional<std::size_t> row = all.rowOf(found.record->id), column = all.columnOf(field.key);
    return row && column ? all.at(*row, *column) : Value{};
}

Answer get(Call& call, Workspace& workspace) {
    const Result<Found> found = find(workspace, call.word(0), call.word(1));
    if (!found) return found.error();
    const TitleOf titles = [&](std::string_view type, std::int64_t one) { return titleOf(workspace, type, one); };
    const auto read = [&](const Field& f) { return valueOf(workspace, *found, f); };
    if (call.arguments.words.size() < 3) {
        const RecordCells cells(*found->type, wholeRecord(*found->type), call.out.form(), titles);
        call.out.object({Node::Object, {}, cells.cells(read), cells.keys()});
        return Done{};
    }
    const Result<const Field*> field = fieldOf(*found->listed, call.word(2));
    if (!field) return field.error();
    const RecordCells cells(*found->type, {*field}, Form::Json, titles);
    printValue(call.out, cells.cells(read).front(), std::string((*field)->key));
    return Done{};
}

// --- set

constexpr std::array setOptions{
    Option{"--expect", "FIELD=OLD", "refuse when the field is no longer so; may be repeated"},
    Option{"--stdin", "FIELD", "the field's text is standard input, byte for byte"},
};

Answer asExpected(Workspace& workspace, const Found& found, const Arguments::Pairs& expected) {
    const TextContext context = textContext(workspace, *found.type, *found.record);
    for (const auto& [key, old] : expected) {
        const Result<const Field*> field = fieldOf(*found.type, key);
        if (!field) return field.error();
        const Value now = (*field)->of(*found.record);
        const std::string nowText = toText(**field, now, context);
        if (nowText == old) continue;
        const Result<Value> wanted = fromText(**field, old, context);
        if (wanted && *wanted == now) continue;
        std::string words((*field)->label);
        words.append(" is \"").append(nowText).append("\" and not \"").append(old).append("\"; read it again.");
        return Error{Error::Conflict, std::move(words), std::string((*field)->key), old, nowText};
    }
    return Done{};
}

Result<Arguments::Pairs> newValues(const Call& call) {
    Result<Arguments::Pairs> values = call.arguments.pairsFrom(2);
    if (!values || !call.has("--stdin")) return values;
    values->emplace_back(call.value("--stdin"), std::string(std::istreambuf_iterator<char>(std::cin), {}));
    if (std::cin.bad()) return Error{Error::Surroundings, "Standard input cannot be read."};
    return values;
}

// One field goes the way of the window's cells: a stage or a status has its rules.
Result<std::int64_t> save(Workspace& workspace, const Found& found, const Entity& now, bool guarded) {
    const std::vector<Edit> edits = diff(*found.type, *found.record, now);
    if (edits.size() == 1 && !guarded)
        return setField(workspace, *found.type, found.record->id, *edits[0].field, edits[0].after);
    return saveRecord(workspace, *found.type, *found.record, now);
}

Answer set(Call& call, Workspace& workspace) {
    const Result<Found> found = find(workspace, call.word(0), call.word(1));
    if (!found) return found.error();
    const std::vector<std::string> expectations = call.arguments.all("--expect");
    const Result<Arguments::Pairs> expected = pairs(expectations), values = newValues(call);
    if (!expected) return expected.error();
    if (!values) return values.error();
    if (Answer same = asExpected(workspace, *found, *expected); !same) return same;
    const Record now = found->type->copy(*found->record);
    if (Answer put = putPairs(workspace, *found->type, *now, *values); !put) return put;
    return printRevision(call, save(workspace, *found, *now, !expected->empty()), {});
}

// --- remove

Answer remove(Call& call, Workspace& workspace) {
    const Result<NamedType> type = typeNamed(workspace, call.word(0));
    if (!type) return type.error();
    std::vector<std::int64_t> ids;
    for (std::size_t n = 1; n < call.arguments.words.size(); ++n) {
        const Result<std::int64_t> one = resolveId(workspace, *type->type, call.word(n));
        if (!one) return one.error();
        ids.push_back(*one);
    }
    const Result<std::int64_t> removed = removeRecords(workspace, *type->type, ids);
    if (!removed) return removed.error();
    Node answer = object();
    answer.add("revision", id(*removed));
    answer.add("removed", number(static_cast<std::int64_t>(ids.size())));
    call.out.answer(answer, "Removed; \"tilthctl undo\" brings it back.");
    return Done{};
}

constexpr std::array table{
    Command{.verb = "types", .arguments = "[TYPE]", .about = "The types of records, or a type's fields", .least = 0, .most = 1, .inWorkspace = types},
    Command{.verb = "add", .arguments = "TYPE field=value ...", .about = "Make a record and print its id", .least = 1, .most = anyNumber,
            .inWorkspace = add},
    Command{.verb = "get", .arguments = "TYPE ID [FIELD]", .about = "Show a record, or one field as it is", .least = 2, .most = 3, .inWorkspace = get,
            .more = "ID is an id, an external id, a small number N for the N-th record, an e-mail address or a name that only one has. A field's text goes into a file or pipe "
                    "byte for byte, without a line break behind it."},
    Command{.verb = "set", .arguments = "TYPE ID field=value ...", .about = "Change fields of a record", .least = 2, .most = anyNumber,
            .options = setOptions, .inWorkspace = set},
    Command{.verb = "remove", .arguments = "TYPE ID ...", .about = "Remove records", .least = 2, .most = anyNumber, .inWorkspace = remove},
};

}

std::span<const Command> recordCommands() { return table; }

}
