// SPDX-License-Identifier: MIT
// Each value of a condition becomes a span of numbers; comparing then means moving the span's ends.
#include "core/schema/bound_query.h"
#include "core/base/text.h"
#include "core/schema/text_form.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace tilth {

constexpr Field idField{"id", "Id", Type::Link, Computed, [](const Field&, const Entity& e) { return Value{e.id}; }};

namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min() + 1, most = std::numeric_limits<std::int64_t>::max();
constexpr unsigned finestDigits = 4;        // of any currency; amounts are read in ten-thousandths of a unit
constexpr std::string_view finestCurrency = "CLF";

// --- one value to spans

using Spans = Result<std::vector<ValueSpan>>;
using Read = Spans (*)(const Field&, std::string_view, const QueryContext&, bool part);

Spans one(std::int64_t first, std::int64_t last) { return std::vector{ValueSpan{first, last}}; }

Spans days(const Field&, std::string_view text, const QueryContext& c, bool) {
    const Result<DateRange> range = parseRange(text, c.today, c.fiscalStart);
    return range ? one(whole(range->first), whole(range->last)) : Spans(range.error());
}
Spans instants(const Field&, std::string_view text, const QueryContext& c, bool) {
    if (text.find(':') != text.npos) {
        const Result<Time> at = parseTime(text, c.zone);
        return at ? one(whole(*at), whole(*at)) : Spans(at.error());
    }
    const Result<DateRange> range = parseRange(text, c.today, c.fiscalStart);
    if (!range) return range.error();
    return one(whole(startOfDay(range->first, c.zone)), whole(startOfDay(range->last + std::chrono::days{1}, c.zone)) - 1);
}

bool isId(std::string_view text) {
    return !text.empty() && text.size() < 19 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}
Spans idSpans(std::vector<std::int64_t> ids) {
    std::vector<ValueSpan> spans;
    for (const std::int64_t id : ids) spans.push_back({id, id});
    return spans;
}
Spans links(const Field& f, std::string_view text, const QueryContext& c, bool part) {
    if (f.target == "user" && text == "me" && !part) return one(c.me, c.me);
    std::vector<std::int64_t> ids = c.link && !f.target.empty() ? c.link(f.target, text, part) : std::vector<std::int64_t>{};
    if (ids.empty() && isId(text)) ids.push_back(std::stoll(std::string(text)));
    if (!ids.empty()) return idSpans(std::move(ids));
    return Error{Error::NotFound, std::string("no ").append(f.target).append(" is called \"").append(text).append("\"")};
}

// The number that a text is, by the field's own reading; amounts in the finest currency.
Result<std::int64_t> number(const Field& f, std::string_view text) {
    const Result<Value> v = fromText(f, text, {std::string(finestCurrency)});
    if (!v) return fromText(f, text).error();       // its example in usual digits
    const std::int64_t* n = std::get_if<std::int64_t>(&*v);
    return n ? Result<std::int64_t>(*n) : Result<std::int64_t>(Error{Error::Usage, "a value is missing"});
}
// "7", or "5..9" with both ends.
Spans numbers(const Field& f, std::string_view text, const QueryContext&, bool) {
    const std::size_t dots = text.find("..");
    const Result<std::int64_t> first = number(f, text.substr(0, dots));
    const Result<std::int64_t> last = dots == text.npos ? first : number(f, text.substr(dots + 2));
    return !first ? Spans(first.error()) : !last ? Spans(last.error()) : one(*first, *last);
}

struct Reading {
    Type type;
    Read read;
};
constexpr std::array readings{Reading{Type::Flag, numbers},  Reading{Type::Integer, numbers}, Reading{Type::Date, days},
                              Reading{Type::Time, instants}, Reading{Type::Money, numbers},   Reading{Type::Choice, numbers},
                              Reading{Type::Link, links}};

// --- comparing moves the ends

template <class S, class N> S moved(S value, Compare compare, N lowest, N highest, N step) {
    switch (compare) {
    case Compare::Less: return value.first <= lowest ? S{step, N{}} : S{lowest, value.first - step};
    case Compare::AtMost: return {lowest, value.last};
    case Compare::More: return value.last >= highest ? S{step, N{}} : S{value.last + step, highest};
    case Compare::AtLeast: return {value.first, highest};
    default: return value;
    }
}

std::vector<ValueSpan> tidy(std::vector<ValueSpan> spans) {
    std::ranges::sort(spans, {}, &ValueSpan::first);
    std::vector<ValueSpan> apart;
    for (const ValueSpan& s : spans) {
        if (s.first > s.last) continue;
        if (!apart.empty() && s.first <= apart.back().last) apart.back().last = std::max(apart.back().last, s.last);
        else apart.push_back(s);
    }
    return apart;
}

std::int64_t floorDiv(std::int64_t n, std::int64_t by) { return n / by - (n % by < 0); }
std::int64_t ceilDiv(std::int64_t n, std::int64_t by) { return n / by + (n % by > 0); }

// Ten-thousandths to minor units of a currency with so many digits; an open end stays open.
std::vector<ValueSpan> inMinorUnits(std::span<const ValueSpan> finest, unsigned digits) {
    std::int64_t scale = 1;
    for (unsigned d = digits; d < finestDigits; ++d) scale *= 10;
    std::vector<ValueSpan> minor;
    for (const ValueSpan& s : finest)
        minor.push_back({s.first == least ? least : ceilDiv(s.first, scale), s.last == most ? most : floorDiv(s.last, scale)});
    return tidy(std::move(minor));
}

// --- binding

class Binder {
public:
    Binder(const EntityType& type, const QueryContext& context, std::string_view text)
        : m_type(type), m_context(context), m_text(text) {}
    Result<BoundQuery> query(const Query& q) const;
private:
    Result<BoundQuery> condition(const Condition& c) const;
    Result<BoundQuery> wholeTest(const Condition& c, Test test) const;
    Result<BoundQuery> realTest(const Condition& c, Test test) const;
    Result<BoundQuery> textTest(const Condition& c, Test test) const;
    BoundQuery word(const Query& q) const;
    Error wrong(const Condition& c, const Error& why) const;
    Error unknown(const Condition& c) const;

    const EntityType& m_type;
    const QueryContext& m_context;
    std::string_view m_text;
};

BoundQuery isTest(const Condition& c, Test test) {
    BoundQuery is{Query::Is};
    is.test = std::move(test);
    if (c.compare != Compare::NotAny) return is;
    return {Query::Not, {std::move(is)}};
}

Result<BoundQuery> Binder::query(const Query& q) const {
    if (q.kind == Query::Is) return condition(q.condition);
    if (q.kind == Query::Word) return word(q);
    BoundQuery bound{q.kind};
    for (const Query& part : q.parts) {
        Result<BoundQuery> one = query(part);
        if (!one) return one;
        bound.parts.push_back(*std::move(one));
    }
    return bound;
}

// A word of which folding leaves nothing, a lone accent, asks for nothing: all have it, also where every text is empty.
BoundQuery Binder::word(const Query& q) const {
    std::string folded = fold(q.word);
    if (folded.empty()) return {};
    BoundQuery bound{Query::Word};
    bound.word = std::move(folded);
    for (const Field& f : m_type.fields)
        if (f.is(Searched)) bound.searched.push_back(&f);
    return bound;
}

Result<BoundQuery> Binder::condition(const Condition& c) const {
    const Field* field = c.field == idField.key ? &idField : fieldNamed(m_type, c.field);
    if (!field) return unknown(c);
    Test test{field, c.orNone};
    if (field->type == Type::Text) return textTest(c, std::move(test));
    if (c.compare == Compare::Contains && field->type != Type::Link)
        return wrong(c, {Error::Usage, std::string(field->label).append(" is no text; use : < > instead of ~")});
    return field->type == Type::Decimal ? realTest(c, std::move(test)) : wholeTest(c, std::move(test));
}

Result<BoundQuery> Binder::textTest(const Condition& c, Test test) const {
    test.compare = c.compare;
    for (const std::string& v : c.values) test.texts.push_back(fold(v));
    return isTest(c, std::move(test));
}

Result<BoundQuery> Binder::realTest(const Condition& c, Test test) const {
    for (const std::string& text : c.values) {
        const Result<Value> v = fromText(*test.field, text);
        if (!v) return wrong(c, v.error());
        if (!std::get_if<double>(&*v)) return wrong(c, {Error::Usage, "a value is missing"});
        const double d = std::get<double>(*v), open = std::numeric_limits<double>::infinity();
        const bool strict = c.compare == Compare::Less || c.compare == Compare::More;
        const RealSpan near{strict ? std::nextafter(d, -open) : d, strict ? std::nextafter(d, open) : d};
        test.reals.push_back(moved(near, c.compare, -open, open, 0.0));
    }
    return isTest(c, std::move(test));
}

Result<BoundQuery> Binder::wholeTest(const Condition& c, Test test) const {
    const Read read = std::ranges::find(readings, test.field->type, &Reading::type)->read;
    std::vector<ValueSpan> all;
    for (const std::string& text : c.values) {
        const Spans spans = read(*test.field, text, m_context, c.compare == Compare::Contains);
        if (!spans) return wrong(c, spans.error());
        for (const ValueSpan& s : *spans) all.push_back(moved(s, c.compare, least, most, std::int64_t{1}));
    }
    test.wholes = tidy(std::move(all));
    if (test.field->type == Type::Money) {
        test.currency = m_type.find("currency");
        for (unsigned digits = 0; digits <= finestDigits; ++digits) test.byDigits.push_back(inMinorUnits(test.wholes, digits));
        test.wholes = test.byDigits[2];
    }
    return isTest(c, std::move(test));
}

Error Binder::wrong(const Condition& c, const Error& why) const {
    std::string_view what = why.text;
    if (what.ends_with('.')) what.remove_suffix(1);
    Error error = m_text.empty() ? Error{why.code, why.text} : queryError(m_text, c.place, what);
    error.code = why.code == Error::NotFound ? Error::NotFound : Error::Usage;
    error.field = c.field;
    return error;
}

Error Binder::unknown(const Condition& c) const {
    std::string what{"there is no field \""};
    what.append(c.field).append("\"; ").append(m_type.name).append(" has");
    for (const Field& f : m_type.fields) what.append(&f == m_type.fields.data() ? " " : ", ").append(f.key);
    return wrong(c, {Error::Usage, std::move(what)});
}

// --- matching

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
    return test.byDigits.empty() ? test.wholes : test.byDigits[std::min(currencyDigits, finestDigits)];
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
    }
    return false;
}

bool matches(const BoundQuery& query, const Entity& record) {
    return matches(query, [&](const Field& f) { return f.of(record); });
}

Result<BoundQuery> bind(const Query& query, const EntityType& type, const QueryContext& context) {
    return Binder(type, context, {}).query(query);
}

Result<BoundQuery> bindText(std::string_view text, const EntityType& type, const QueryContext& context) {
    const Result<Query> query = parseQuery(text);
    return query ? Binder(type, context, text).query(*query) : Result<BoundQuery>(query.error());
}

}
