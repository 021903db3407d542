// SPDX-License-Identifier: MIT
// The checks that every field of its kind passes, then the field's own.
#include "core/schema/validate.h"
#include "core/base/email.h"
#include "core/base/text_check.h"
#include "core/schema/check_words.h"

namespace tilth {
namespace {

std::optional<CheckWord> required(const Field& f, const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return f.is(Required) && (isEmpty(v) || (text && text->empty())) ? std::optional(CheckWord::Missing) : std::nullopt;
}
std::optional<CheckWord> shortEnough(const Field&, const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return text && text->size() > longestText ? std::optional(CheckWord::TooLong) : std::nullopt;
}
std::optional<CheckWord> keepable(const Field&, const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    if (!text || mayBeKept(*text)) return {};
    return text->find('\0') == text->npos ? CheckWord::NoText : CheckWord::Nul;
}
std::optional<CheckWord> knownChoice(const Field& f, const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    const bool known = !n || (*n >= 0 && static_cast<std::size_t>(*n) < f.choices.size());
    return f.choices.empty() || known ? std::nullopt : std::optional(CheckWord::NoChoice);
}

// What is sold costs nothing or something; budgets and costs may be corrected below zero.
std::optional<CheckWord> noDebt(const Field& f, const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && *n < 0 && f.type == Type::Money && f.key == "amount" ? std::optional(CheckWord::Negative) : std::nullopt;
}

std::optional<CheckWord> address(const Field& f, const Value& v) {
    const std::string* text = f.key == "email" ? std::get_if<std::string>(&v) : nullptr;
    return text && !isEmailAddress(*text) && mayBeKept(*text) ? std::optional(CheckWord::NoAddress) : std::nullopt;
}

bool isBlank(const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return isEmpty(v) || (text && text->empty());
}

constexpr std::array checks{required, shortEnough, keepable, knownChoice, noDebt, address};

Error fault(const Field& f, CheckWord word) { return {Error::Refused, say(word, {f.label}), std::string(f.key)}; }

}

std::vector<Error> validate(const EntityType& type, const Entity& record) {
    std::vector<Value> values;
    values.reserve(type.fields.size());
    for (const Field& f : type.fields) values.push_back(f.of(record));
    return validate(type, values);
}
std::vector<Error> validate(const EntityType& type, const Entity* before, const Entity& now) {
    std::vector<Error> faults = validate(type, now);
    if (before)
        std::erase_if(faults, [&](const Error& e) {
            const Field* f = type.find(e.field);
            return f && f->of(*before) == f->of(now);
        });
    return faults;
}
std::vector<Error> validate(const EntityType& type, std::span<const Value> values) {
    std::vector<Error> faults;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Field& f = type.fields[i];
        const Value& v = values[i];
        const bool mayBeBlank = isBlank(v) && !f.is(Required);      // most fields of most records: none of the checks applies
        for (const auto check : checks)
            if (const auto word = mayBeBlank ? std::nullopt : check(f, v)) faults.push_back(fault(f, *word));
        if (const char* what = f.check ? f.check(v) : nullptr) faults.push_back({Error::Refused, what, std::string(f.key)});
    }
    return faults;
}

}
