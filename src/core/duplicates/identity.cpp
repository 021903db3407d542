// SPDX-License-Identifier: MIT
#include "core/duplicates/identity.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/names/name_order.h"
#include "core/names/pinyin.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr char end = '\n';
constexpr std::size_t fewestDigits = 6;         // less is an extension

// Each part of "a; b, c".
template <class Each> void eachPart(std::string_view list, Each each) {
    while (!list.empty()) {
        const auto cut = std::min(list.find_first_of(";,"), list.size());
        if (const std::string_view part = trim(list.substr(0, cut)); !part.empty()) each(part);
        list.remove_prefix(std::min(cut + 1, list.size()));
    }
}

std::string firstEmail(std::string_view emails) {
    std::string first;
    eachPart(emails, [&](std::string_view part) { if (first.empty()) first = emailKey(part); });
    return first;
}

std::string phoneForms(std::string_view phones, std::string_view country) {
    std::string forms;
    eachPart(phones, [&](std::string_view part) {
        const auto full = toE164(part, country);
        const std::string digits = full ? full->substr(1, full->find(';') - 1) : phoneDigits(part);
        if (digits.size() < fewestDigits) return;
        if (!forms.empty()) forms += ' ';
        forms += digits;
    });
    return forms;
}

std::string domainOf(const IdentityParts& parts, const std::string& email) {
    for (const std::string& domain : {domainKey(parts.website), emailDomain(email)})
        if (!domain.empty() && !isFreeMail(domain)) return domain;
    return {};
}

bool hasHan(std::string_view text) { return !pinyin(text).full.empty(); }

}

std::string latinName(std::string_view name) {
    if (!hasHan(name)) return nameKeyText(name);
    const PersonName split = splitName(name);
    const std::string last = pinyin(split.last).full, first = pinyin(split.first).full;
    return last.empty() || first.empty() ? last + first : last + " " + first;
}

std::string latinCompany(std::string_view companyKey) {
    const std::string read = pinyin(companyKey).full;
    return read.empty() ? std::string(companyKey) : read;
}

void IdentityList::add(std::int64_t id, const IdentityParts& parts) {
    m_ids.push_back(id);
    m_begins.push_back(m_texts.size());
    const std::string email = firstEmail(parts.emails);
    const std::string company = companyKey(m_organisations ? parts.name : parts.company);
    for (const std::string& text : {email, phoneForms(parts.phones, parts.country), domainOf(parts, email), m_organisations ? company : nameKeyText(parts.name),
                                    m_organisations ? latinCompany(company) : latinName(parts.name), m_organisations ? std::string{} : company,
                                    m_organisations ? std::string{} : latinCompany(company)})
        (m_texts += text) += end;
}

Identity IdentityList::operator[](std::size_t n) const {
    std::string_view rest = std::string_view(m_texts).substr(m_begins[n]);
    const auto next = [&] {
        const std::string_view text = rest.substr(0, rest.find(end));
        rest.remove_prefix(text.size() + 1);
        return text;
    };
    Identity identity;
    for (std::string_view* text : {&identity.email, &identity.phones, &identity.domain, &identity.name, &identity.latin, &identity.company, &identity.companyLatin}) *text = next();
    return identity;
}

}
