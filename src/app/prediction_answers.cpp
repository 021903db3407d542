// SPDX-License-Identifier: MIT
#include "app/prediction_answers.h"
#include "app/columns.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/schema/text_form.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

using namespace std::string_view_literals;

// Set on the way to the end or at it: they would foretell what they follow from. Links to people and places of work are names.
constexpr std::array ofTheEnd{"stage"sv, "amount"sv, "currency"sv, "probability"sv, "lost_reason"sv, "competitor"sv, "last_open_stage"sv, "lead"sv,
                              "contact"sv, "company"sv, "status"sv, "lifecycle"sv, "reject_reason"sv, "external_id"sv, "budget"sv,
                              "authority"sv, "need"sv, "timeline"sv};
// Of people and companies: what they are, not who.
constexpr std::array ofCompanies{"industry"sv, "country"sv, "region"sv, "employees"sv, "annual_revenue"sv, "kind"sv, "tier"sv};
constexpr std::array ofContacts{"title"sv, "email"sv, "phone"sv};
constexpr std::array onlyWhether{"email"sv, "phone"sv, "mobile"sv, "website"sv};       // there is one or there is none (kpis.md §5)

bool foretells(const Field& field) {
    if (field.type == Type::Date || field.type == Type::Time || field.is(Computed)) return false;
    if (std::ranges::find(ofTheEnd, field.key) != ofTheEnd.end()) return false;
    return field.is(Custom) || (field.is(Filtered) && !field.is(Hidden)) || std::ranges::find(onlyWhether, field.key) != onlyWhether.end();
}

double numberIn(const Value& value) {
    const double* real = std::get_if<double>(&value);
    return real ? *real : static_cast<double>(std::get<std::int64_t>(value));
}

}

AnswerSource::AnswerSource(Workspace& workspace, Subject subject) : m_titles(workspace, subjectType(workspace, subject), TitleIndex::Shown) {
    const EntityType& type = subjectType(workspace, subject);
    for (const Field& field : type.fields)
        if (foretells(field)) m_own.push_back(&field);
    if (subject != Subject::Deal) return;
    join(workspace, type, workspace.type<Company>());
    join(workspace, type, workspace.type<Contact>());
}

void AnswerSource::join(Workspace& workspace, const EntityType& from, const EntityType& to) {
    const bool companies = to.name == Company::type.name;
    const std::span<const std::string_view> keys = companies ? std::span<const std::string_view>(ofCompanies) : std::span<const std::string_view>(ofContacts);
    for (const std::string_view key : keys)
        if (const Field* field = to.find(key)) m_joined.push_back({&from.at(to.name), to.name, field});
    m_tables.emplace(to.name, loadColumns(workspace, to));
}

std::vector<std::string> AnswerSource::fields() const {
    std::vector<std::string> keys;
    for (const Field* field : m_own) keys.emplace_back(field->key);
    for (const Joined& joined : m_joined) keys.push_back(std::string(joined.key) + "." + std::string(joined.field->key));
    return keys;
}

Answer AnswerSource::answer(const Field& field, const Value& value) const {
    if (std::ranges::find(onlyWhether, field.key) != onlyWhether.end()) return isEmpty(value) || value == Value{std::string{}} ? "none" : "given";
    if (isEmpty(value)) return {};
    switch (field.type) {
    case Type::Integer: case Type::Decimal: case Type::Money: return numberIn(value);
    case Type::Link: return std::string(m_titles.title(field.target, std::get<std::int64_t>(value)));
    default: return answerOf(toText(field, value));
    }
}

Answer AnswerSource::joinedAnswer(const Joined& joined, const Value& link) const {
    const ColumnTable& table = m_tables.at(joined.key);
    const auto* id = std::get_if<std::int64_t>(&link);
    const auto row = id ? table.rowOf(*id) : std::nullopt;
    const auto column = table.columnOf(joined.field->key);
    if (!row || !column) return {};
    return answer(*joined.field, table.at(*row, *column));
}

std::vector<Answer> AnswerSource::answers(const Read& read) const {
    std::vector<Answer> all;
    for (const Field* field : m_own) all.push_back(answer(*field, read(*field)));
    for (const Joined& joined : m_joined) all.push_back(joinedAnswer(joined, read(*joined.link)));
    return all;
}

}
