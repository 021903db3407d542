// SPDX-License-Identifier: MIT
// The checks that every field of its kind passes, then the field's own.
#include "core/schema/validate.h"
#include "core/base/text_check.h"

namespace tilth {
namespace {

const char* required(const Field& f, const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return f.is(Required) && (isEmpty(v) || (text && text->empty())) ? TR("Check", "is missing; fill it in.") : nullptr;
}
const char* shortEnough(const Field&, const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return text && text->size() > longestText ? TR("Check", "is longer than 1 MB; shorten it or keep it in a file.") : nullptr;
}
const char* keepable(const Field&, const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return text && !mayBeKept(*text) ? TR("Check", "holds bytes that are not text (UTF-8); remove them.") : nullptr;
}
const char* knownChoice(const Field& f, const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    const bool known = !n || (*n >= 0 && static_cast<std::size_t>(*n) < f.choices.size());
    return f.choices.empty() || known ? nullptr : TR("Check", "is none of its choices; pick one.");
}

// What is sold costs nothing or something; budgets and costs may be corrected below zero.
const char* noDebt(const Field& f, const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && *n < 0 && f.type == Type::Money && f.key == "amount" ? TR("Check", "is negative; write it without the minus.") : nullptr;
}

bool isBlank(const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return isEmpty(v) || (text && text->empty());
}

constexpr std::array checks{required, shortEnough, keepable, knownChoice, noDebt};

Error fault(const Field& f, const char* what) {
    return {Error::Refused, std::string(f.label).append(" ").append(what), std::string(f.key)};
}

}

std::vector<Error> validate(const EntityType& type, const Entity& record) {
    std::vector<Value> values;
    values.reserve(type.fields.size());
    for (const Field& f : type.fields) values.push_back(f.of(record));
    return validate(type, values);
}
std::vector<Error> validate(const EntityType& type, std::span<const Value> values) {
    std::vector<Error> faults;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Field& f = type.fields[i];
        const Value& v = values[i];
        const bool mayBeBlank = isBlank(v) && !f.is(Required);      // most fields of most records: none of the checks applies
        for (const auto check : checks)
            if (const char* what = mayBeBlank ? nullptr : check(f, v)) faults.push_back(fault(f, what));
        if (const char* what = f.check ? f.check(v) : nullptr) faults.push_back({Error::Refused, what, std::string(f.key)});
    }
    return faults;
}

}
