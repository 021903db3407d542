// SPDX-License-Identifier: MIT
// Each value of a condition becomes a span of numbers; comparing then means moving the span's ends.
#include "core/schema/bound_query.h"
#include "core/base/text.h"
#include "core/schema/anniversary.h"
#include "core/schema/related.h"
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
constexpr std::string_view everyYear = "anniversary", segmentWord = "segment";

// --- one value to spans

using Spans = Result<std::vector<ValueSpan>>;
using Read = Spans (*)(const Field&, std::string_view, const QueryContext&, bool part);

Spans one(std::int64_t first, std::int64_t last) { return std::vector{ValueSpan{first, last}}; }

ValueSpan instantsOf(const DateRange& days, const Zone& zone) {
    return {whole(startOfDay(days.first, zone)), whole(startOfDay(days.last + std::chrono::days{1}, zone)) - 1};
}
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
    return std::vector{instantsOf(*range, c.zone)};
}
Spans anniversarySpans(const Field& f, std::string_view text, const QueryContext& c) {
    const Result<DateRange> range = parseRange(text, c.today, c.fiscalStart);
    if (!range) return range.error();
    std::vector<ValueSpan> spans;
    for (const DateRange& days : anniversaries(*range))
        spans.push_back(f.type == Type::Time ? instantsOf(days, c.zone) : ValueSpan{whole(days.first), whole(days.last)});
    return spans;
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
    if (!v) {
        const auto usual = fromText(f, text);           // its example in usual digits, unless only the number of digits is wrong
        return usual ? v.error() : usual.error();
    }
    const std::int64_t* n = std::get_if<std::int64_t>(&*v);
    return n ? Result<std::int64_t>(*n) : Result<std::int64_t>(Error{Error::Usage, TR("Query", "a value is missing")});
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

// How far segments have led to other segments: one that leads back to itself never ends.
struct Trail {
    int deep = 0, met = 0;
    static constexpr int deepest = 32, most = 500;
};

class Binder {
public:
    Binder(const EntityType& type, const QueryContext& context, std::string_view text, Trail& trail)
        : m_type(type), m_context(context), m_text(text), m_trail(trail) {}
    Result<BoundQuery> query(const Query& q) const;
private:
    Result<BoundQuery> condition(const Condition& c) const;
    Result<BoundQuery> fieldTest(const Condition& c, const Field& field) const;
    Result<BoundQuery> wholeTest(const Condition& c, Test test) const;
    Result<BoundQuery> realTest(const Condition& c, Test test) const;
    Result<BoundQuery> textTest(const Condition& c, Test test) const;
    Result<BoundQuery> beyond(const Condition& c) const;
    Result<BoundQuery> anniversary(const Condition& c, const Field& field) const;
    Result<BoundQuery> segments(const Condition& c) const;
    Result<BoundQuery> segment(const Condition& c, const std::string& name) const;
    Result<BoundQuery> has(const Query& q) const;
    Result<BoundQuery> reach(const Condition& c, std::string_view word, const Query& inner, std::vector<ValueSpan> times) const;
    BoundQuery word(const Query& q) const;
    Error wrong(const Condition& c, const Error& why) const;
    Error unknown(const Condition& c) const;

    const EntityType& m_type;
    const QueryContext& m_context;
    std::string_view m_text;
    Trail& m_trail;
};

BoundQuery orNot(const Condition& c, BoundQuery is) {
    if (c.compare != Compare::NotAny) return is;
    return {Query::Not, {std::move(is)}};
}
BoundQuery isTest(const Condition& c, Test test) {
    BoundQuery is{Query::Is};
    is.test = std::move(test);
    return orNot(c, std::move(is));
}
bool isList(const Condition& c) { return c.compare == Compare::Any || c.compare == Compare::NotAny; }

Result<BoundQuery> Binder::query(const Query& q) const {
    if (q.kind == Query::Is) return condition(q.condition);
    if (q.kind == Query::Word) return word(q);
    if (q.kind == Query::Has) return has(q);
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
    if (c.field == idField.key) return fieldTest(c, idField);
    if (const Field* field = fieldNamed(m_type, c.field)) return fieldTest(c, *field);
    return c.field == segmentWord ? segments(c) : beyond(c);
}

Result<BoundQuery> Binder::fieldTest(const Condition& c, const Field& field) const {
    Test test{&field, c.orNone};
    if (field.type == Type::Text) return textTest(c, std::move(test));
    if (isOfTexts(c.compare) && field.type == Type::Link && c.compare != Compare::Contains)
        return wrong(c, {Error::Usage, std::string(field.label).append(" is a record of its own; ask for its name: ").append(field.key).append(".name")});
    if (isOfTexts(c.compare) && field.type != Type::Link)
        return wrong(c, {Error::Usage, std::string(field.label).append(" is no text; use : < > instead")});
    return field.type == Type::Decimal ? realTest(c, std::move(test)) : wholeTest(c, std::move(test));
}

Result<BoundQuery> Binder::textTest(const Condition& c, Test test) const {
    test.compare = c.compare;
    if (isOfTexts(c.compare) && c.values.front().empty())
        return wrong(c, {Error::Usage, TR("Query", "what to look for is missing and would be in every text; write it between the quotes, or ask by :none for those without")});
    for (const std::string& v : c.values) test.texts.push_back(fold(v));
    if (c.compare == Compare::Matches) {
        Result<Pattern> pattern = Pattern::make(c.values.front());
        if (!pattern) return wrong(c, pattern.error());
        test.pattern = *std::move(pattern);
    }
    return isTest(c, std::move(test));
}

Result<BoundQuery> Binder::realTest(const Condition& c, Test test) const {
    for (const std::string& text : c.values) {
        const Result<Value> v = fromText(*test.field, text);
        if (!v) return wrong(c, v.error());
        if (!std::get_if<double>(&*v)) return wrong(c, {Error::Usage, TR("Query", "a value is missing")});
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

// What stands behind a dot: the day that a field's day is each year, or a field of a related record.
Result<BoundQuery> Binder::beyond(const Condition& c) const {
    const std::size_t dot = c.field.find('.');
    if (dot == c.field.npos) return unknown(c);
    const std::string_view first = std::string_view(c.field).substr(0, dot), rest = std::string_view(c.field).substr(dot + 1);
    if (const Field* field = fieldNamed(m_type, first); field && rest == everyYear) return anniversary(c, *field);
    Query inner{Query::Is};
    inner.condition = c;
    inner.condition.field = rest;
    if (c.compare == Compare::NotAny) inner.condition.compare = Compare::Any;
    Result<BoundQuery> bound = reach(c, first, inner, {{1, most}});
    return bound ? orNot(c, *std::move(bound)) : bound;
}

Result<BoundQuery> Binder::anniversary(const Condition& c, const Field& field) const {
    if (field.type != Type::Date && field.type != Type::Time) return wrong(c, {Error::Usage, std::string(field.label).append(" is no date")});
    if (!isList(c)) return wrong(c, {Error::Usage, "an anniversary falls on days: write : and for example today..+7d"});
    std::vector<ValueSpan> all;
    for (const std::string& text : c.values) {
        const Spans spans = anniversarySpans(field, text, m_context);
        if (!spans) return wrong(c, spans.error());
        all.insert(all.end(), spans->begin(), spans->end());
    }
    return isTest(c, {&field, c.orNone, tidy(std::move(all))});
}

Result<BoundQuery> Binder::segments(const Condition& c) const {
    if (!m_context.segment) return wrong(c, {Error::Usage, TR("Query", "segments cannot be asked for here")});
    if (!isList(c) || c.orNone) return wrong(c, {Error::Usage, "a segment is named: segment:NAME"});
    BoundQuery any{Query::Or};
    for (const std::string& name : c.values) {
        Result<BoundQuery> one = segment(c, name);
        if (!one) return one;
        any.parts.push_back(*std::move(one));
    }
    return orNot(c, any.parts.size() == 1 ? std::move(any.parts.front()) : std::move(any));
}

Result<BoundQuery> Binder::segment(const Condition& c, const std::string& name) const {
    const Result<Query> meaning = m_context.segment(m_type.name, name);
    if (!meaning) return wrong(c, meaning.error());
    if (++m_trail.deep > Trail::deepest || ++m_trail.met > Trail::most)
        return wrong(c, {Error::Usage, "segment \"" + name + "\" leads back to itself, or to too many others"});
    Result<BoundQuery> bound = Binder(m_type, m_context, {}, m_trail).query(*meaning);
    --m_trail.deep;
    return bound ? bound : wrong(c, {bound.error().code, "segment \"" + name + "\": " + bound.error().text});
}

Result<BoundQuery> Binder::has(const Query& q) const {
    const Condition& c = q.condition;
    const std::int64_t n = std::stoll(c.values.front());
    std::vector<ValueSpan> times{moved(ValueSpan{n, n}, c.compare, std::int64_t{0}, most, std::int64_t{1})};
    if (c.compare == Compare::NotAny) times = {{0, n - 1}, {n + 1, most}};
    const std::size_t dot = c.field.find('.');
    if (dot == c.field.npos) return reach(c, c.field, q.parts.front(), std::move(times));
    Query inner = q;
    inner.condition.field = c.field.substr(dot + 1);
    return reach(c, std::string_view(c.field).substr(0, dot), inner, {{1, most}});
}

Result<BoundQuery> Binder::reach(const Condition& c, std::string_view word, const Query& inner, std::vector<ValueSpan> times) const {
    if (!m_context.type) return wrong(c, {Error::Usage, TR("Query", "other records cannot be asked for here")});
    std::optional<Related> related = relatedNamed(m_type, word, m_context);
    if (!related) return wrong(c, {Error::Usage, std::string("nothing of a ").append(m_type.name).append(" is called \"").append(word).append("\"; name a link, or a type that links to it")});
    Result<BoundQuery> part = Binder(*related->type, m_context, m_text, m_trail).query(inner);
    if (!part) return part;
    BoundQuery bound{Query::Has, {*std::move(part)}};
    bound.related = *related;
    bound.related.times = tidy(std::move(times));
    return bound;
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

}

Result<BoundQuery> bind(const Query& query, const EntityType& type, const QueryContext& context) {
    Trail trail;
    return Binder(type, context, {}, trail).query(query);
}

Result<BoundQuery> bindText(std::string_view text, const EntityType& type, const QueryContext& context) {
    const Result<Query> query = parseQuery(text);
    if (!query) return query.error();
    Trail trail;
    return Binder(type, context, text, trail).query(*query);
}

}
