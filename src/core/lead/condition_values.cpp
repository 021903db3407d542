// SPDX-License-Identifier: MIT
// Compiling and testing conditions on a lead's fields.
#include "core/lead/condition_values.h"
#include "core/base/date.h"
#include "core/base/email.h"
#include "core/base/text.h"
#include <algorithm>
#include <charconv>
#include <cmath>

namespace tilth {
namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool sameFolded(std::string_view text, std::string_view lowerOther) {
    return std::ranges::equal(text, lowerOther, {}, lower);
}

bool isTextOp(FitOp op) {
    return op == FitOp::Contains || op == FitOp::NotContains || op == FitOp::Starts || op == FitOp::Ends || op == FitOp::FreeDomain || op == FitOp::OwnDomain;
}
bool isOrderOp(FitOp op) {
    return op == FitOp::AtLeast || op == FitOp::AtMost || op == FitOp::More || op == FitOp::Less || op == FitOp::Between;
}

std::optional<double> decimalOf(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
    const auto* decimal = std::get_if<double>(&value);
    return decimal ? std::optional{*decimal} : std::nullopt;
}
using Whole = std::optional<std::int64_t>;
Whole wholeOf(const Value& value) {
    const auto* whole = std::get_if<std::int64_t>(&value);
    return whole ? Whole{*whole} : Whole{};
}
Whole choiceOf(const Field& field, const Value& value) {
    const std::string* name = std::get_if<std::string>(&value);
    const auto found = name ? std::ranges::find(field.choices, std::string_view(*name), &Choice::name) : field.choices.end();
    return found == field.choices.end() ? Whole{} : Whole{found - field.choices.begin()};
}
Whole idOf(const Value& value) {                // ids are texts in JSON: past 2^53 readers round numbers
    const std::string* text = std::get_if<std::string>(&value);
    if (!text) return wholeOf(value);
    std::int64_t id = 0;
    const char* end = text->data() + text->size();
    return std::from_chars(text->data(), end, id).ptr == end ? Whole{id} : Whole{};
}
Whole dayOf(const Value& value) {
    const std::string* text = std::get_if<std::string>(&value);
    if (!text) return {};
    const auto date = parseDate(*text);
    return date ? Whole{date->time_since_epoch().count()} : Whole{};
}
Whole secondOf(const Value& value) {
    const Whole day = dayOf(value);
    return day ? Whole{*day * 86'400} : day;
}
Whole keptWhole(const Field& field, const Value& value) {
    switch (field.type) {
    case Type::Choice: return choiceOf(field, value);
    case Type::Date: return dayOf(value);
    case Type::Time: return secondOf(value);
    case Type::Link: return idOf(value);
    default: return wholeOf(value);
    }
}

bool isDecimal(const Field& field) { return field.type == Type::Decimal || field.type == Type::Money; }

// Adds the value in the field's own form; false where it is not of its kind.
bool append(CompiledCondition& c, const Value& value) {
    if (c.field->type == Type::Text) {
        const std::string* word = std::get_if<std::string>(&value);
        if (word) c.texts.push_back(lowered(*word));
        return word;
    }
    if (isDecimal(*c.field)) {
        const auto decimal = decimalOf(value);
        if (decimal) c.decimals.push_back(c.field->type == Type::Money ? *decimal * 100 : *decimal);
        return decimal.has_value();
    }
    const Whole whole = keptWhole(*c.field, value);
    if (whole) c.wholes.push_back(*whole);
    return whole.has_value();
}

std::string kindWord(Type type) {
    switch (type) {
    case Type::Choice: return "one of the field's choices";
    case Type::Date: case Type::Time: return "a date like \"2026-11-22\"";
    case Type::Link: return "an id";
    case Type::Flag: return "true or false";
    case Type::Text: return "a text";
    case Type::Integer: return "a whole number";
    default: return "a number";
    }
}

bool equalsAny(const CompiledCondition& c, std::string_view text) {
    return std::ranges::any_of(c.texts, [&](const std::string& other) { return sameFolded(text, other); });
}

bool isFreeAddress(std::string_view address) {
    const auto at = address.rfind('@');
    return at != address.npos && isEmailAddress(address) && isFreeMail(lowered(trim(address.substr(at + 1))));
}

template <class T> bool numberHolds(FitOp op, const std::vector<T>& values, T number) {
    const bool equal = std::ranges::find(values, number) != values.end();
    switch (op) {
    case FitOp::Equals: case FitOp::In: return equal;
    case FitOp::Differs: case FitOp::NotIn: return !equal;
    case FitOp::AtLeast: return number >= values[0];
    case FitOp::AtMost: return number <= values[0];
    case FitOp::More: return number > values[0];
    case FitOp::Less: return number < values[0];
    case FitOp::Between: return number >= values[0] && number <= values[1];
    default: return false;
    }
}
bool textHolds(const CompiledCondition& c, std::string_view text) {
    switch (c.op) {
    case FitOp::Equals: case FitOp::In: return equalsAny(c, text);
    case FitOp::Differs: case FitOp::NotIn: return !equalsAny(c, text);
    case FitOp::Contains: return containsFolded(text, c.texts[0]);
    case FitOp::NotContains: return !containsFolded(text, c.texts[0]);
    case FitOp::Starts: return sameFolded(text.substr(0, c.texts[0].size()), c.texts[0]);
    case FitOp::Ends: return text.size() >= c.texts[0].size() && sameFolded(text.substr(text.size() - c.texts[0].size()), c.texts[0]);
    case FitOp::FreeDomain: return isFreeAddress(text);
    case FitOp::OwnDomain: return isEmailAddress(text) && !isFreeAddress(text);
    default: return false;
    }
}
bool isMissing(const Value& value) {
    const std::string* text = std::get_if<std::string>(&value);
    return text ? text->empty() : isEmpty(value);
}

}

std::string lowered(std::string_view text) {
    std::string folded(text);
    std::ranges::transform(folded, folded.begin(), lower);
    return folded;
}
bool containsFolded(std::string_view text, std::string_view lowerNeedle) {
    return std::search(text.begin(), text.end(), lowerNeedle.begin(), lowerNeedle.end(), [](char a, char b) { return lower(a) == b; }) != text.end() || lowerNeedle.empty();
}

Result<CompiledCondition> compileCondition(const Field& field, const FitCondition& written) {
    const bool text = field.type == Type::Text;
    const std::string key = "\"" + std::string(field.key) + "\"";
    if (!text && isTextOp(written.op)) return Error{Error::Refused, "this operation needs a text, " + key + " is none"};
    if (text && isOrderOp(written.op)) return Error{Error::Refused, "this operation needs a number or a date, " + key + " is a text"};
    CompiledCondition c{&field, 0, written.op, {}, {}, {}};
    for (const Value& value : written.values)
        if (!append(c, value)) return Error{Error::Refused, "the value of " + key + " must be " + kindWord(field.type)};
    return c;
}

bool holds(const CompiledCondition& condition, const Value& value) {
    const bool missing = isMissing(value);
    if (condition.op == FitOp::Empty) return missing;
    if (missing || condition.op == FitOp::NotEmpty) return !missing;
    if (const std::string* text = std::get_if<std::string>(&value)) return condition.field->type == Type::Text && textHolds(condition, *text);
    if (isDecimal(*condition.field)) return numberHolds(condition.op, condition.decimals, *decimalOf(value));
    const auto* whole = std::get_if<std::int64_t>(&value);
    return whole && numberHolds(condition.op, condition.wholes, *whole);
}

}
