// SPDX-License-Identifier: MIT
#include "app/identity_reader.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "core/model/lead.h"
#include <algorithm>
#include <array>
#include <set>

namespace tilth {
namespace {

using namespace std::string_view_literals;
constexpr std::array compared{"name"sv, "email"sv, "other_emails"sv, "phone"sv, "mobile"sv, "other_phones"sv, "website"sv, "company"sv, "country"sv};

std::vector<const Field*> comparedFields(const EntityType& type) {
    std::vector<const Field*> fields;
    for (const std::string_view key : compared)
        if (const Field* field = type.find(key)) fields.push_back(field);
    return fields;
}

}

bool isComparable(std::string_view type) { return type == Lead::type.name || type == Contact::type.name || type == Company::type.name; }
bool isIdentity(std::string_view field) { return std::ranges::find(compared, field) != compared.end(); }

Result<Done> comparable(const EntityType& type) {
    if (isComparable(type.name)) return Done{};
    return Error{Error::Usage, std::string("Duplicates are looked for among leads, contacts and companies, not among ").append(type.name).append(" records.")};
}

IdentityReader::IdentityReader(Workspace& workspace, const EntityType& type) : m_country(workspace.setting("country")), m_fields(comparedFields(type)) {
    for (const Field* link : links()) m_titles.add(workspace, link->target);
}
IdentityReader::IdentityReader(Workspace& workspace, const EntityType& type, std::span<const Record> records) : m_country(workspace.setting("country")), m_fields(comparedFields(type)) {
    for (const Field* link : links()) {
        std::set<std::int64_t> ids;
        for (const Record& record : records)
            if (const Value to = link->of(*record); !isEmpty(to)) ids.insert(std::get<std::int64_t>(to));
        m_titles.add(workspace, link->target, std::vector<std::int64_t>(ids.begin(), ids.end()));
    }
}
std::vector<const Field*> IdentityReader::links() const {
    std::vector<const Field*> links = m_fields;
    std::erase_if(links, [](const Field* field) { return field->type != Type::Link; });
    return links;
}

void IdentityReader::add(IdentityList& list, std::int64_t id, const std::vector<Value>& values) const {
    std::map<std::string_view, std::string> texts;
    for (std::size_t i = 0; i < m_fields.size(); ++i) texts[m_fields[i]->key] = text(*m_fields[i], values[i]);
    const std::string emails = texts["email"] + ";" + texts["other_emails"], phones = texts["phone"] + ";" + texts["mobile"] + ";" + texts["other_phones"];
    list.add(id, {.name = texts["name"], .emails = emails, .phones = phones, .website = texts["website"], .company = texts["company"],
                  .country = texts["country"].size() == 2 ? texts["country"] : m_country});
}

void IdentityReader::add(IdentityList& list, const Entity& record) const {
    std::vector<Value> values;
    for (const Field* field : m_fields) values.push_back(field->of(record));
    add(list, record.id, values);
}

std::string IdentityReader::text(const Field& field, const Value& value) const {
    if (const std::string* held = std::get_if<std::string>(&value)) return *held;
    const auto* id = std::get_if<std::int64_t>(&value);
    return id && field.type == Type::Link ? std::string(m_titles.title(field.target, *id)) : std::string{};
}

IdentityList identitiesOf(Workspace& workspace, const EntityType& type, std::span<const Record> records) {
    const IdentityReader reader(workspace, type, records);
    IdentityList list(type.name == "company");
    for (const Record& record : records) reader.add(list, *record);
    return list;
}

}
