// SPDX-License-Identifier: MIT
// One reader and one writer per type of field, in a table.
#include "core/schema/text_form.h"
#include "core/base/text.h"
#include <algorithm>
#include <charconv>
#include <cmath>

namespace tilth {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool same(std::string_view a, std::string_view b) { return std::ranges::equal(a, b, {}, lower, lower); }

Error wrong(const Field& field, std::string_view text, std::string_view remedy) {
    std::string words(field.label);
    words.append(": \"").append(text.substr(0, 60)).append("\" ").append(remedy);
    return {Error::Refused, std::move(words), std::string(field.key)};
}
Error wrong(const Field& field, const Error& why) {
    return {why.code, std::string(field.label).append(": ").append(why.text), std::string(field.key)};
}

// --- to text

std::int64_t wholeOf(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n ? *n : 0;
}

using Writer = std::string (*)(const Field&, const Value&, const TextContext&);

std::string flagText(const Field&, const Value& v, const TextContext&) { return wholeOf(v) ? "true" : "false"; }
std::string wholeText(const Field&, const Value& v, const TextContext&) { return std::to_string(wholeOf(v)); }
std::string decimalText(const Field&, const Value& v, const TextContext&) {
    std::array<char, 40> text{};
    const double* d = std::get_if<double>(&v);
    const auto end = std::to_chars(text.data(), text.data() + text.size(), d ? *d : 0.0);
    return {text.data(), end.ptr};
}
std::string ownText(const Field&, const Value& v, const TextContext&) {
    const std::string* s = std::get_if<std::string>(&v);
    return s ? *s : std::string{};
}
std::string dayText(const Field&, const Value& v, const TextContext&) {
    return dateText(Date{std::chrono::days{wholeOf(v)}});
}
std::string instantText(const Field&, const Value& v, const TextContext&) {
    return timeText(Time{std::chrono::seconds{wholeOf(v)}});
}
std::string amountText(const Field&, const Value& v, const TextContext& c) { return moneyText({wholeOf(v)}, c.currency); }
std::string choiceText(const Field& f, const Value& v, const TextContext&) {
    const auto n = static_cast<std::size_t>(wholeOf(v));
    return n < f.choices.size() ? std::string(f.choices[n].name) : std::to_string(wholeOf(v));
}

// --- from text

using Reader = Result<Value> (*)(const Field&, std::string_view, const TextContext&);

template <class T> Result<Value> valueOf(const Field& f, const Result<T>& read, std::int64_t (*pack)(T)) {
    return read ? Result<Value>(Value{pack(*read)}) : Result<Value>(wrong(f, read.error()));
}

Result<Value> readFlag(const Field& f, std::string_view text, const TextContext&) {
    static constexpr std::array<std::string_view, 6> yes{"true", "yes", "1", "on", "是", "y"};
    static constexpr std::array<std::string_view, 6> no{"false", "no", "0", "off", "否", "n"};
    const auto is = [&](std::string_view word) { return same(word, text); };
    if (std::ranges::any_of(yes, is)) return Value{std::int64_t{1}};
    if (std::ranges::any_of(no, is)) return Value{std::int64_t{0}};
    return wrong(f, text, "is neither yes nor no; write true or false.");
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t n = 0;
    if (text.starts_with('+')) text.remove_prefix(1);
    const auto end = std::from_chars(text.data(), text.data() + text.size(), n);
    return end.ec == std::errc{} && end.ptr == text.data() + text.size() ? std::optional{n} : std::nullopt;
}

std::string withoutThousands(std::string_view text) {
    std::string bare(text);
    std::erase(bare, ',');
    return bare;
}

Result<Value> readWhole(const Field& f, std::string_view text, const TextContext&) {
    if (const auto n = wholeNumber(withoutThousands(text))) return Value{*n};
    return wrong(f, text, "is not a whole number; write digits, like 1200.");
}

Result<Value> readDecimal(const Field& f, std::string_view text, const TextContext&) {
    const std::string bare = withoutThousands(text);
    double d = 0;
    const auto end = std::from_chars(bare.data(), bare.data() + bare.size(), d);
    if (end.ec == std::errc{} && end.ptr == bare.data() + bare.size() && std::isfinite(d)) return Value{d};
    return wrong(f, text, "is not a number; write digits with a point, like 12.5.");
}

Result<Value> readDay(const Field& f, std::string_view text, const TextContext&) {
    return valueOf<Date>(f, parseDate(text), whole);
}
Result<Value> readInstant(const Field& f, std::string_view text, const TextContext& c) {
    return valueOf<Time>(f, parseTime(text, c.zone), whole);
}
Result<Value> readAmount(const Field& f, std::string_view text, const TextContext& c) {
    return valueOf<Money>(f, parseMoneyText(text, c.currency), whole);
}

Result<Value> readChoice(const Field& f, std::string_view text, const TextContext&) {
    if (const std::int64_t n = choiceNamed(f.choices, text); n >= 0) return Value{n};
    std::string remedy{"is none of"};
    for (const Choice& c : f.choices) remedy.append(&c == f.choices.data() ? " " : ", ").append(c.name);
    return wrong(f, text, remedy.append("."));
}

Result<Value> readLink(const Field& f, std::string_view text, const TextContext& c) {
    if (c.link) {
        const Result<std::int64_t> id = c.link(f, text);
        return id ? Result<Value>(Value{*id}) : Result<Value>(wrong(f, id.error()));
    }
    if (const auto id = wholeNumber(text); id && *id > 0) return Value{*id};
    return wrong(f, text, "is not an id; write the digits of the record's id.");
}

struct Form {
    Type type;
    Writer write;
    Reader read;
};
constexpr std::array forms{Form{Type::Flag, flagText, readFlag},       Form{Type::Integer, wholeText, readWhole},
                           Form{Type::Decimal, decimalText, readDecimal}, Form{Type::Text, ownText, nullptr},
                           Form{Type::Date, dayText, readDay},         Form{Type::Time, instantText, readInstant},
                           Form{Type::Money, amountText, readAmount},  Form{Type::Choice, choiceText, readChoice},
                           Form{Type::Link, wholeText, readLink}};

const Form& formOf(Type type) { return *std::ranges::find(forms, type, &Form::type); }

bool isAlias(std::string_view aliases, std::string_view word) {
    while (!aliases.empty()) {
        const std::size_t end = std::min(aliases.find('|'), aliases.size());
        if (same(aliases.substr(0, end), word)) return true;
        aliases.remove_prefix(std::min(end + 1, aliases.size()));
    }
    return false;
}

}

std::string toText(const Field& field, const Value& value, const TextContext& context) {
    return isEmpty(value) ? std::string{} : formOf(field.type).write(field, value, context);
}

Result<Value> fromText(const Field& field, std::string_view text, const TextContext& context) {
    if (field.type == Type::Text) return text.empty() && field.is(Nullable) ? Value{} : Value{std::string(text)};
    const std::string_view bare = trim(text);
    return bare.empty() ? Result<Value>(Value{}) : formOf(field.type).read(field, bare, context);
}

std::string currencyOf(const EntityType& type, const Entity& record) {
    const Field* currency = type.find("currency");
    return currency ? toText(*currency, currency->of(record)) : std::string{};
}

const Field* fieldNamed(const EntityType& type, std::string_view word) {
    if (const Field* f = type.find(word)) return f;
    if (const Field* f = type.find(std::string("custom.").append(word))) return f;
    for (const Field& f : type.fields)
        if (same(f.key, word) || same(f.label, word)) return &f;
    const auto aliased = std::ranges::find_if(type.fields, [&](const Field& f) { return isAlias(f.aliases, word); });
    return aliased == type.fields.end() ? nullptr : &*aliased;
}

std::int64_t choiceNamed(std::span<const Choice> choices, std::string_view word) {
    const auto at = std::ranges::find_if(choices, [&](const Choice& c) { return same(c.name, word) || same(c.label, word); });
    return at == choices.end() ? -1 : at - choices.begin();
}

}
