// SPDX-License-Identifier: MIT
// A lead's name from what is known of it.
#include "core/lead/lead_rules.h"
#include "core/lead/words.h"

namespace tilth {
namespace {

// Chinese, Japanese and Korean names put the family first and no space between.
bool isEastAsian(std::string_view text) { return !text.empty() && static_cast<unsigned char>(text.front()) >= 0xe3 && static_cast<unsigned char>(text.front()) <= 0xed; }

std::string personName(const std::string& first, const std::string& last) {
    if (first.empty() || last.empty()) return first + last;
    return isEastAsian(last) ? last + first : first + " " + last;
}

}

std::string displayName(const Lead& lead) {
    if (const auto given = words::trim(lead.name); !given.empty()) return std::string(given);
    if (std::string person = personName(std::string(words::trim(lead.firstName)), std::string(words::trim(lead.lastName))); !person.empty()) return person;
    if (const auto company = words::trim(lead.company); !company.empty()) return std::string(company);
    return std::string(words::trim(lead.email).substr(0, words::trim(lead.email).find('@')));
}

Result<Lead> named(Lead lead) {
    lead.name = displayName(lead);
    if (lead.name.empty()) return Error{Error::Refused, "A lead needs a person's name, an organisation or an e-mail address.", "name"};
    return lead;
}

}
