// SPDX-License-Identifier: MIT
#include "app/complete.h"
#include "app/links.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/lead/lead_rules.h"
#include "core/model/company.h"
#include "core/names/name_order.h"

namespace tilth {
namespace {

void put(const EntityType& type, Entity& record, std::string_view key, std::string text) { type.at(key).put(record, std::move(text)); }

// The full name follows first and last name while it is what they make.
void completeName(const EntityType& type, const Entity* before, Entity& record) {
    if (!type.find("first_name")) return;
    const auto joined = [&](const Entity& e) { return fullName(textOf(type, e, "first_name"), textOf(type, e, "last_name")); };
    const std::string name = textOf(type, record, "name"), now = joined(record);
    const bool followed = before && name == textOf(type, *before, "name") && name == joined(*before);
    if (!now.empty() && (name.empty() || followed)) put(type, record, "name", now);
}
void completeLead(Lead& lead) {
    if (lead.name.empty()) lead.name = displayName(lead);
}
void completeContact(Contact& contact) {
    if (contact.name.empty()) contact.name = contact.email.substr(0, contact.email.find('@'));
}
void completeCompany(Company& company) {
    if (company.domain.empty()) company.domain = domainKey(company.website);
}

}

void complete(const Workspace& workspace, const EntityType& type, const Entity* before, Entity& record) {
    if (!before && !record.created) record.created = workspace.now();
    if (!before && type.find("currency") && textOf(type, record, "currency").empty()) put(type, record, "currency", workspace.currency());
    completeName(type, before, record);
    if (type.name == Lead::type.name) completeLead(static_cast<Lead&>(record));
    if (type.name == Contact::type.name) completeContact(static_cast<Contact&>(record));
    if (type.name == Company::type.name) completeCompany(static_cast<Company&>(record));
}

}
