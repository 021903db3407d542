// SPDX-License-Identifier: MIT
// Whether two records are the same person or company: evidence for and against, added up as log odds (Fellegi and Sunter 1969).
#pragma once
#include "core/base/tr.h"
#include "core/duplicates/identity.h"
#include "core/schema/field.h"
#include <array>

namespace tilth {

enum class Evidence : std::uint8_t {
    SameEmail, SimilarEmail, OtherEmail, SamePhone, OtherPhone, SameName, SimilarName, SamePinyin, OtherName, SameCompany, SimilarCompany, OtherCompany, SameDomain, OtherDomain
};
inline constexpr std::array evidenceChoices{
    Choice{"same_email", TR("Evidence", "same e-mail")}, Choice{"similar_email", TR("Evidence", "similar e-mail")}, Choice{"other_email", TR("Evidence", "other e-mail")},
    Choice{"same_phone", TR("Evidence", "same phone")}, Choice{"other_phone", TR("Evidence", "other phone")},
    Choice{"same_name", TR("Evidence", "same name")}, Choice{"similar_name", TR("Evidence", "similar name")},
    Choice{"same_pinyin", TR("Evidence", "same name in pinyin")}, Choice{"other_name", TR("Evidence", "other name")},
    Choice{"same_company", TR("Evidence", "same company")}, Choice{"similar_company", TR("Evidence", "similar company")},
    Choice{"other_company", TR("Evidence", "other company")}, Choice{"same_domain", TR("Evidence", "same domain")}, Choice{"other_domain", TR("Evidence", "other domain")}};

struct Likeness {
    double value = 0;                           // 0..1
    struct Reason { Evidence what; double weight; };
    std::array<Reason, 6> reasons{};            // at most one of each kind: e-mail, phone, name, company, domain
    std::size_t count = 0;
};
inline constexpr double likelyDuplicate = 0.8;  // from here on people are told

Likeness likenessOf(const Identity& a, const Identity& b, bool organisations);

}
