// SPDX-License-Identifier: MIT
#include "app/duplicates.h"
#include "app/title_index.h"
#include "core/duplicates/pairs.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "core/model/lead.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

using namespace std::string_view_literals;
constexpr std::array compared{"name"sv, "email"sv, "other_emails"sv, "phone"sv, "mobile"sv, "other_phones"sv, "website"sv, "company"sv, "country"sv};

Result<Done> comparable(const EntityType& type) {
    for (const std::string_view name : {Lead::type.name, Contact::type.name, Company::type.name})
        if (type.name == name) return Done{};
    return Error{Error::Usage, std::string("Duplicates are looked for among leads, contacts and companies, not among ").append(type.name).append(" records.")};
}

// Reads the fields that say who a record is.
class IdentityReader {
public:
    IdentityReader(Workspace& workspace, const EntityType& type) : m_titles(workspace, type), m_country(workspace.setting("country")) {
        for (const std::string_view key : compared)
            if (const Field* field = type.find(key)) m_fields.push_back(field);
    }
    std::span<const Field* const> fields() const { return m_fields; }

    // values: of fields(), in their order
    void add(IdentityList& list, std::int64_t id, const std::vector<Value>& values) const {
        std::map<std::string_view, std::string> texts;
        for (std::size_t i = 0; i < m_fields.size(); ++i) texts[m_fields[i]->key] = text(*m_fields[i], values[i]);
        const std::string emails = texts["email"] + ";" + texts["other_emails"], phones = texts["phone"] + ";" + texts["mobile"] + ";" + texts["other_phones"];
        list.add(id, {.name = texts["name"], .emails = emails, .phones = phones, .website = texts["website"], .company = texts["company"],
                      .country = texts["country"].size() == 2 ? texts["country"] : m_country});
    }
private:
    std::string text(const Field& field, const Value& value) const {
        if (const std::string* held = std::get_if<std::string>(&value)) return *held;
        const auto* id = std::get_if<std::int64_t>(&value);
        return id && field.type == Type::Link ? std::string(m_titles.title(field.target, *id)) : std::string{};
    }
    TitleIndex m_titles;
    std::string m_country;
    std::vector<const Field*> m_fields;
};

IdentityList identitiesOf(Workspace& workspace, const EntityType& type, const IdentityReader& reader) {
    IdentityList list(type.name == Company::type.name);
    workspace.store().scan(type, reader.fields(), [&](std::int64_t id, std::span<const Cell> cells) {
        std::vector<Value> values;
        for (const Cell& cell : cells) values.push_back(valueOf(cell));
        reader.add(list, id, values);
        return true;
    });
    return list;
}

DuplicatePair pairOf(std::int64_t one, std::int64_t other, const Likeness& likeness) {
    DuplicatePair pair{std::min(one, other), std::max(one, other), likeness.value, {}};
    std::vector<Likeness::Reason> reasons(likeness.reasons.begin(), likeness.reasons.begin() + static_cast<std::ptrdiff_t>(likeness.count));
    std::ranges::stable_sort(reasons, std::ranges::greater{}, &Likeness::Reason::weight);
    for (const Likeness::Reason& reason : reasons) pair.reasons.push_back(reason.what);
    return pair;
}

}

Result<std::vector<DuplicatePair>> findDuplicates(Workspace& workspace, const EntityType& type, double least, const Progress& progress) {
    if (const auto ok = comparable(type); !ok) return ok.error();
    const IdentityReader reader(workspace, type);
    const IdentityList list = identitiesOf(workspace, type, reader);
    bool cancelled = false;
    const auto step = [&](std::size_t done, std::size_t total) { return !(cancelled = progress && !progress(done, total)); };
    std::vector<DuplicatePair> found;
    for (const LikePair& pair : likelyPairs(list, least, step))
        found.push_back(pairOf(list.id(pair.a), list.id(pair.b), likenessOf(list[pair.a], list[pair.b], list.organisations())));
    if (cancelled) return Error{Error::Cancelled, "Looking for duplicates was cancelled."};
    return found;
}

Result<std::vector<DuplicatePair>> duplicatesOf(Workspace& workspace, const EntityType& type, const Entity& record, double least) {
    if (const auto ok = comparable(type); !ok) return ok.error();
    const IdentityReader reader(workspace, type);
    const IdentityList list = identitiesOf(workspace, type, reader);
    IdentityList one(list.organisations());
    std::vector<Value> values;
    for (const Field* field : reader.fields()) values.push_back(field->of(record));
    reader.add(one, record.id, values);
    std::vector<DuplicatePair> found;
    for (const LikePair& pair : likeOne(list, one[0], least))
        if (list.id(pair.a) != record.id) found.push_back(pairOf(list.id(pair.a), record.id, likenessOf(list[pair.a], one[0], list.organisations())));
    return found;
}

}
