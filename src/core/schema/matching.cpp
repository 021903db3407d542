// SPDX-License-Identifier: MIT
// Whether a value, or a record, passes a bound query.
#include "core/base/text.h"
#include "core/schema/bound_query.h"
#include <algorithm>
#include <cassert>

namespace tilth {
namespace {

bool textHolds(const Test& t, const std::string& text) {
    if (text.empty()) return t.none;
    const std::string value = fold(text);
    const auto compares = [&](const std::string& wanted) {
        switch (t.compare) {
        case Compare::Less: return value < wanted;
        case Compare::AtMost: return value <= wanted;
        case Compare::More: return value > wanted;
        case Compare::AtLeast: return value >= wanted;
        case Compare::Contains: return value.find(wanted) != value.npos;
        case Compare::Begins: return value.starts_with(wanted);
        case Compare::Ends: return value.ends_with(wanted);
        case Compare::Matches: return t.pattern->finds(value);
        default: return value == wanted;
        }
    };
    return std::ranges::any_of(t.texts, compares);
}

bool matchesTest(const Test& test, const FieldReader& read) {
    unsigned digits = 2;
    if (test.currency)
        if (const Value code = read(*test.currency); std::holds_alternative<std::string>(code))
            digits = currencyDigits(std::get<std::string>(code));
    return holds(test, read(*test.field), digits);
}

bool matchesWord(const BoundQuery& query, const FieldReader& read) {
    return std::ranges::any_of(query.searched, [&](const Field* f) {
        const Value v = read(*f);
        const std::string* text = std::get_if<std::string>(&v);
        return text && fold(*text).find(query.word) != text->npos;
    });
}

}

bool inSpans(std::span<const ValueSpan> spans, std::int64_t n) {
    const auto at = std::ranges::lower_bound(spans, n, {}, &ValueSpan::last);
    return at != spans.end() && at->first <= n;
}

const std::vector<ValueSpan>& spansFor(const Test& test, unsigned currencyDigits) {
    return test.byDigits.empty() ? test.wholes : test.byDigits[std::min<std::size_t>(currencyDigits, test.byDigits.size() - 1)];
}

bool holds(const Test& test, const Value& value, unsigned currencyDigits) {
    if (isEmpty(value)) return test.none;
    if (const std::string* text = std::get_if<std::string>(&value)) return textHolds(test, *text);
    if (const double* d = std::get_if<double>(&value))
        return std::ranges::any_of(test.reals, [&](const RealSpan& s) { return s.first <= *d && *d <= s.last; });
    return inSpans(spansFor(test, currencyDigits), std::get<std::int64_t>(value));
}

bool matches(const BoundQuery& query, const FieldReader& read) {
    const auto part = [&](const BoundQuery& p) { return matches(p, read); };
    switch (query.kind) {
    case Query::And: return std::ranges::all_of(query.parts, part);
    case Query::Or: return std::ranges::any_of(query.parts, part);
    case Query::Not: return !part(query.parts.front());
    case Query::Is: return matchesTest(query.test, read);
    case Query::Word: return matchesWord(query, read);
    case Query::Has: assert(!"one record does not know the others");
    }
    return false;
}

bool matches(const BoundQuery& query, const Entity& record) {
    return matches(query, [&](const Field& f) { return f.of(record); });
}

bool operator==(const BoundQuery& a, const BoundQuery& b) {
    return a.kind == b.kind && a.parts == b.parts && a.test == b.test && a.word == b.word && a.searched == b.searched && a.related == b.related;
}

bool asksRelated(const BoundQuery& query) { return query.kind == Query::Has || std::ranges::any_of(query.parts, asksRelated); }

}
