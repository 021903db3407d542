// SPDX-License-Identifier: MIT
// What of a record says who it is, in normal forms; kept tightly, since a million of them are compared (F88, N10).
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// As people wrote it. Lists (other e-mails, other phones) are parted by ";".
struct IdentityParts {
    std::string_view name{}, emails{}, phones{}, website{}, company{}, country{};       // country: ISO 3166, of phones without "+"
};

/// Normal forms, views into the list. Empty: not known.
struct Identity {
    std::string_view email;         // the first one
    std::string_view phones;        // digits, parted by blanks; the longest form that is known
    std::string_view domain;        // of website or e-mail; not that of a free mail host
    std::string_view name;          // folded, words parted by one blank, none between Han characters
    std::string_view latin;         // words in Latin letters: pinyin of surname and given name where the name is Han
    std::string_view company;       // without legal form
    std::string_view companyLatin;
};

class IdentityList {
public:
    /// A person, or with `organisation` a company whose name is its own.
    explicit IdentityList(bool organisations = false) : m_organisations(organisations) {}
    void add(std::int64_t id, const IdentityParts& parts);
    std::size_t size() const { return m_ids.size(); }
    bool organisations() const { return m_organisations; }
    std::int64_t id(std::size_t n) const { return m_ids[n]; }
    Identity operator[](std::size_t n) const;
private:
    bool m_organisations;
    std::vector<std::int64_t> m_ids;
    std::vector<std::uint64_t> m_begins;
    std::string m_texts;            // seven texts for each, each ends with \n
};

/// "ada park" of "Ada Park", "wang xiaoming" of "王小明".
std::string latinName(std::string_view name);
/// "huawei" of "华为技术有限公司" would be wrong: "huaweijishu". Of other scripts the company's key itself.
std::string latinCompany(std::string_view companyKey);

}
