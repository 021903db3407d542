// SPDX-License-Identifier: MIT
// Types, records and values as the command line names and prints them.
#pragma once
#include "app/columns.h"
#include "app/records.h"
#include "cli/command.h"

namespace tilth::cli {

/// A type by its name; "task", "call", "meeting", "note", "mail" are activities of that kind.
struct NamedType {
    const EntityType* type;
    const EntityType* listed;               // with its computed fields
    std::string kind;                       // of activities named by it, else empty
    std::string where(const std::string& query) const;      // a query that also asks for the kind
};
Result<NamedType> typeNamed(Workspace& workspace, std::string_view name);
Result<const Field*> fieldOf(const EntityType& type, std::string_view word);       // "id" is one too

/// The name of a linked record, from wherever names are at hand.
using TitleOf = std::function<std::string(std::string_view type, std::int64_t id)>;

/// The cells of records, one key each. Links: people and spreadsheets get the other record's name; JSON its id, and the
/// name under a second key ("company", "company_name"). Ids and amounts are text, whole numbers and flags are not.
class RecordCells {
public:
    RecordCells(const EntityType& type, std::vector<const Field*> fields, Form form, TitleOf titleOf);
    std::vector<std::string> keys() const;
    std::vector<Node> cells(const std::function<Value(const Field&)>& read) const;
private:
    bool named(const Field& field) const { return m_json && field.type == Type::Link && &field != &idField; }
    Node cell(const Field& field, const Value& value, const TextContext& context) const;

    std::vector<const Field*> m_fields;
    const Field* m_currency;                // of the type's amounts; null: it has none
    bool m_json;
    TitleOf m_titleOf;
};

/// &idField and all fields of the type that JSON shows.
std::vector<const Field*> wholeRecord(const EntityType& type);

/// Reads field=value pairs into a record: its currency first, since amounts are read by it.
Answer putPairs(Workspace& workspace, const EntityType& type, Entity& record, const Arguments::Pairs& pairs);

/// An instant given as an option ("2026-11-22T08:00:00Z", or a day); empty where it is not given.
Result<std::optional<Time>> instantOption(const Call& call, Workspace& workspace, std::string_view option);

/// One of the choices, given as an option by its name or label; the first where it is not given.
template <class E> Result<E> chosen(std::span<const Choice> choices, const Call& call, std::string_view option) {
    if (!call.has(option)) return E{};
    const std::int64_t at = choiceNamed(choices, call.value(option));
    if (at >= 0) return static_cast<E>(at);
    std::string names;
    for (const Choice& choice : choices) names.append(names.empty() ? "" : ", ").append(choice.name);
    return Error{Error::Usage, std::string(option).append(" is one of ").append(names).append(", not \"").append(call.value(option)).append("\".")};
}

/// The bytes of a file given as an argument. Error{Surroundings}: it cannot be read.
Result<std::string> fileText(const std::string& path);

/// What a verb that wrote one revision answers: its number, and for people the words.
Answer printRevision(Call& call, const Result<std::int64_t>& revision, std::string_view words);

}
