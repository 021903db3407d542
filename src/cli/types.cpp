// SPDX-License-Identifier: MIT
#include "cli/types.h"
#include "cli/suggest.h"
#include "core/model/activity.h"
#include "core/model/touch.h"
#include "store/write_over.h"
#include <algorithm>
#include <fstream>
#include <iterator>

namespace tilth::cli {
namespace {

Error noType(std::string_view word, std::span<const EntityType* const> types) {
    std::vector<std::string_view> names;
    std::string all;
    for (const EntityType* t : types) {
        names.push_back(t->name);
        all.append(all.empty() ? "" : ", ").append(t->name);
    }
    return {Error::Usage, std::string("There is no type \"").append(word).append("\"; there are ").append(all).append(".").append(didYouMean(word, names))};
}

Error noField(std::string_view word, const EntityType& type) {
    std::vector<std::string_view> names;
    for (const Field& f : type.fields) names.push_back(f.key);
    return {Error::Usage, std::string("There is no field \"").append(word).append("\"; see \"tilthctl types ").append(type.name).append("\".").append(didYouMean(word, names))};
}

bool isActivityKind(std::string_view name) { return choiceNamed(activityKindChoices, name) >= 0; }

Node valueNode(const Field& field, const Value& value, const TextContext& context) {
    if (isEmpty(value)) return {};
    const std::string words = toText(field, value, context);
    if (field.type == Type::Integer || field.type == Type::Decimal) return {Node::Number, words};
    if (field.type == Type::Flag) return {Node::Flag, words};
    return text(words);
}

Answer putPair(const EntityType& type, Entity& record, const Arguments::Pairs::value_type& pair, const TextContext& context) {
    const Result<const Field*> field = fieldOf(type, pair.first);
    if (!field) return field.error();
    if (!(*field)->set) return Error{Error::Refused, std::string((*field)->label).append(" is computed and cannot be set."), pair.first};
    const Result<Value> value = fromText(**field, pair.second, context);
    if (!value) return value.error();
    (*field)->put(record, *value);
    return Done{};
}

}

std::string NamedType::where(const std::string& query) const {
    if (kind.empty()) return query;
    std::string both("kind:");
    return query.empty() ? both.append(kind) : both.append(kind).append(" (").append(query).append(")");
}

Result<NamedType> typeNamed(Workspace& workspace, std::string_view name) {
    if (const EntityType* type = workspace.store().schema().find(name))
        return NamedType{type, &listedType(workspace, *type), isActivityKind(name) ? std::string(name) : std::string{}};
    return noType(name, workspace.store().schema().types());
}

Result<const Field*> fieldOf(const EntityType& type, std::string_view word) {
    if (word == idField.key) return &idField;
    if (const Field* f = fieldNamed(type, word)) return f;
    return noField(word, type);
}

RecordCells::RecordCells(const EntityType& type, std::vector<const Field*> fields, Form form, TitleOf titleOf)
    : m_fields(std::move(fields)), m_currency(type.find("currency")), m_json(form == Form::Json || form == Form::JsonLines), m_titleOf(std::move(titleOf)) {}

std::vector<std::string> RecordCells::keys() const {
    std::vector<std::string> keys;
    for (const Field* f : m_fields) {
        keys.emplace_back(f->key);
        if (named(*f)) keys.push_back(std::string(f->key).append("_name"));
    }
    return keys;
}

Node RecordCells::cell(const Field& field, const Value& value, const TextContext& context) const {
    const std::int64_t* linked = std::get_if<std::int64_t>(&value);
    if (m_json || !linked || field.type != Type::Link || &field == &idField) return valueNode(field, value, context);
    const std::string title = m_titleOf(field.target, *linked);
    return text(title.empty() ? std::to_string(*linked) : title);
}

std::vector<Node> RecordCells::cells(const std::function<Value(const Field&)>& read) const {
    TextContext context;
    if (m_currency) context.currency = toText(*m_currency, read(*m_currency));
    std::vector<Node> cells;
    for (const Field* f : m_fields) {
        const Value value = read(*f);
        cells.push_back(cell(*f, value, context));
        if (!named(*f)) continue;
        const std::int64_t* linked = std::get_if<std::int64_t>(&value);
        cells.push_back(linked ? textOrNull(m_titleOf(f->target, *linked)) : Node{});
    }
    return cells;
}

std::vector<const Field*> wholeRecord(const EntityType& type) {
    std::vector<const Field*> fields{&idField};
    for (const Field& f : type.fields) fields.push_back(&f);
    return fields;
}

Answer putPairs(Workspace& workspace, const EntityType& type, Entity& record, const Arguments::Pairs& pairs) {
    const auto isCurrency = [&](const auto& pair) {
        const Field* f = fieldNamed(type, pair.first);
        return f && f->key == "currency";
    };
    for (const bool currencies : {true, false}) {
        TextContext context = textContext(workspace, type, record);
        context.link = [&](const Field& f, std::string_view text) { return resolveId(workspace, *workspace.store().schema().find(f.target), text); };
        for (const auto& pair : pairs)
            if (isCurrency(pair) == currencies)
                if (Answer put = putPair(type, record, pair, context); !put) return put;
    }
    return Done{};
}

Result<std::optional<Time>> instantOption(const Call& call, Workspace& workspace, std::string_view option) {
    if (!call.has(option)) return std::optional<Time>{};
    const EntityType& type = workspace.type<Touch>();
    const Result<Value> read = fromText(type.at("at"), call.value(option), textContext(workspace, type, Touch{}));
    if (!read) return Error{Error::Usage, std::string(option).append(": ").append(read.error().text)};
    return std::optional{Kept<Time>::unpack(*read)};
}

Result<std::string> fileText(const std::string& path) {
    if (const auto may = mayBeRead(path); !may) return may.error();
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (file.is_open() && !file.bad()) return bytes;
    return Error{Error::Surroundings, path + " cannot be read."};
}

Answer printRevision(Call& call, const Result<std::int64_t>& revision, std::string_view words) {
    if (!revision) return revision.error();
    Node answer = object();
    answer.add("revision", id(*revision));
    if (!words.empty() || !call.out.forPeople()) call.out.answer(answer, words);
    return Done{};
}

}
