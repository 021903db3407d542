// SPDX-License-Identifier: MIT
// A lead's name from what is known of it.
#include "core/lead/lead_rules.h"
#include "core/base/text.h"
#include "core/names/name_order.h"

namespace tilth {

std::string displayName(const Lead& lead) {
    if (const auto given = trim(lead.name); !given.empty()) return std::string(given);
    if (std::string person = fullName(trim(lead.firstName), trim(lead.lastName)); !person.empty()) return person;
    if (const auto company = trim(lead.company); !company.empty()) return std::string(company);
    return std::string(trim(lead.email).substr(0, trim(lead.email).find('@')));
}

Result<Lead> named(Lead lead) {
    lead.name = displayName(lead);
    if (lead.name.empty()) return Error{Error::Refused, "A lead needs a person's name, an organisation or an e-mail address.", "name"};
    return lead;
}

}
