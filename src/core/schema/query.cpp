// SPDX-License-Identifier: MIT
// The query's parser (recursive descent, one function per rule of the grammar), its writer, and its chips.
#include "core/schema/query.h"
#include "core/base/tr.h"
#include <algorithm>
#include <optional>

namespace tilth {
namespace {

struct Sign { std::string_view text; Compare compare; };
constexpr std::array signs{Sign{"!=", Compare::NotAny}, Sign{"<=", Compare::AtMost}, Sign{">=", Compare::AtLeast},
                           Sign{"^=", Compare::Begins}, Sign{"$=", Compare::Ends},   Sign{"~=", Compare::Matches},
                           Sign{"<", Compare::Less},    Sign{">", Compare::More},    Sign{"~", Compare::Contains},
                           Sign{":", Compare::Any},     Sign{"=", Compare::Any}};
constexpr std::string_view space = " \t\r\n";
constexpr std::string_view wordEnd = " \t\r\n()\"";
constexpr std::string_view valueEnd = " \t\r\n()\",";
constexpr std::string_view keyEnd = " \t\r\n()\",:<>=!~^$";
constexpr std::string_view none = "none";
constexpr int deepest = 100;                 // brackets within brackets: more is an attack on the stack

std::string_view signOf(Compare c) {
    if (c == Compare::Any) return ":";
    return std::ranges::find(signs, c, &Sign::compare)->text;
}

Query group(Query::Kind kind, std::vector<Query> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return {kind, std::move(parts)};
}

class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}
    Result<Query> all();
private:
    Result<Query> either();                  // a or b
    Result<Query> every();                   // a b
    Result<Query> term();                    // -a, (a), field:value, word
    Result<Query> bracket();
    Result<Query> negated();
    Result<Query> condition(std::string_view key, Sign sign, std::size_t place);
    Result<Query> related(std::string_view key, std::size_t place);
    Result<Query> inBrackets();
    std::optional<Error> times(Condition& into);
    std::optional<Error> value(Condition& into);
    Result<Query> word();
    Result<std::string> quoted();

    std::optional<Sign> signAt(std::size_t at) const;
    bool atOr() const;
    bool atEnd() const { return m_at == m_text.size() || m_text[m_at] == ')'; }
    bool at(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    std::string_view upTo(std::string_view stops) const;
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(space, m_at), m_text.size()); }
    Error wrong(std::size_t place, std::string_view what) const { return queryError(m_text, place, what); }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
};

Result<Query> Parser::all() {
    Result<Query> query = either();
    if (query && m_at < m_text.size()) return wrong(m_at, TR("Query", "this ) closes nothing; remove it"));
    return query;
}

Result<Query> Parser::either() {
    std::vector<Query> parts;
    for (;;) {
        Result<Query> part = every();
        if (!part) return part;
        const bool more = atOr();
        if ((more || !parts.empty()) && part->empty()) return wrong(m_at, TR("Query", "\"or\" stands between two conditions"));
        parts.push_back(*std::move(part));
        if (!more) return group(Query::Or, std::move(parts));
        m_at += 2;
    }
}

Result<Query> Parser::every() {
    std::vector<Query> parts;
    for (skipSpace(); !atEnd() && !atOr(); skipSpace()) {
        Result<Query> part = term();
        if (!part) return part;
        parts.push_back(*std::move(part));
    }
    return group(Query::And, std::move(parts));
}

Result<Query> Parser::term() {
    if (at('(')) return bracket();
    if (at('-')) return negated();
    const std::size_t start = m_at;
    const std::string_view key = upTo(keyEnd);
    const std::optional<Sign> sign = signAt(start + key.size());
    if (!sign) return word();
    if (key.empty()) return wrong(start, std::string("a field's name is missing before ").append(sign->text));
    m_at += key.size() + sign->text.size();
    return condition(key, *sign, start);
}

Result<Query> Parser::bracket() {
    const std::size_t start = m_at;
    Result<Query> inner = inBrackets();
    if (inner && inner->empty()) return wrong(start, TR("Query", "the brackets are empty"));
    return inner;
}

Result<Query> Parser::inBrackets() {
    const std::size_t start = m_at++;
    if (++m_depth > deepest) return wrong(start, TR("Query", "brackets are too deep"));
    Result<Query> inner = either();
    if (!inner) return inner;
    if (!at(')')) return wrong(start, TR("Query", "this ( is never closed; add a )"));
    ++m_at, --m_depth;
    return inner;
}

Result<Query> Parser::negated() {
    const std::size_t start = m_at++;
    if (m_at == m_text.size() || space.find(m_text[m_at]) != space.npos || at(')'))
        return wrong(start, TR("Query", "a condition is missing after -"));
    if (++m_depth > deepest) return wrong(start, TR("Query", "too many - in a row"));
    Result<Query> inner = term();
    --m_depth;
    if (!inner) return inner;
    return Query{Query::Not, {*std::move(inner)}};
}

// deal:(stage:won amount>1000), and how many: touch:(kind:form)>=3. Empty brackets take any related record.
Result<Query> Parser::related(std::string_view key, std::size_t place) {
    Result<Query> inner = inBrackets();
    if (!inner) return inner;
    Query query = having(std::string(key), *std::move(inner));
    query.condition.place = place;
    if (signAt(m_at))
        if (std::optional<Error> error = times(query.condition)) return *std::move(error);
    return query;
}

std::optional<Error> Parser::times(Condition& into) {
    const Sign sign = *signAt(m_at);
    if (isOfTexts(sign.compare)) return wrong(m_at, std::string("how many is compared with : < >, not with ").append(sign.text));
    m_at += sign.text.size();
    const std::string_view number = upTo(valueEnd);
    const bool whole = !number.empty() && number.size() < 10 && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    if (!whole) return wrong(m_at, TR("Query", "say how many of them, for example >=3"));
    m_at += number.size();
    into.compare = sign.compare;
    into.values = {std::to_string(std::stoll(std::string(number)))};
    return {};
}

Result<Query> Parser::condition(std::string_view key, Sign sign, std::size_t place) {
    if (sign.compare == Compare::Any && at('(')) return related(key, place);
    Condition c{std::string(key), sign.compare, {}, false, place};
    do {
        if (std::optional<Error> error = value(c)) return *std::move(error);
    } while (at(',') && ++m_at);
    const bool list = sign.compare == Compare::Any || sign.compare == Compare::NotAny;
    if (!list && c.values.size() + c.orNone > 1) return wrong(place, TR("Query", "only : takes several values"));
    if (!list && c.orNone) return wrong(place, TR("Query", "none goes with : only"));
    Query query{Query::Is};
    query.condition = std::move(c);
    return query;
}

std::optional<Error> Parser::value(Condition& into) {
    const std::size_t start = m_at;
    if (at('"')) {
        Result<std::string> text = quoted();
        if (!text) return text.error();
        into.values.push_back(*std::move(text));
        return {};
    }
    const std::string_view text = upTo(valueEnd);
    if (text.empty()) return wrong(start, TR("Query", "a value is missing; write none for \"has no value\""));
    m_at += text.size();
    if (text == none) into.orNone = true;
    else into.values.emplace_back(text);
    return {};
}

Result<Query> Parser::word() {
    Query query{Query::Word};
    if (!at('"')) {
        const std::string_view text = upTo(wordEnd);
        m_at += text.size();
        query.word = text;
        return query;
    }
    const std::size_t start = m_at;
    Result<std::string> text = quoted();
    if (!text) return text.error();
    if (text->empty()) return wrong(start, TR("Query", "the quotes are empty"));
    query.word = *std::move(text);
    return query;
}

// A quote within quotes is written twice.
Result<std::string> Parser::quoted() {
    const std::size_t start = m_at++;
    std::string text;
    for (;;) {
        const std::string_view part = upTo("\"");
        text.append(part);
        m_at += part.size();
        if (m_at == m_text.size()) return wrong(start, TR("Query", "this quote is never closed; add a \""));
        if (++m_at == m_text.size() || m_text[m_at] != '"') return text;
        text.push_back('"');
        ++m_at;
    }
}

std::optional<Sign> Parser::signAt(std::size_t at) const {
    const std::string_view rest = m_text.substr(at);
    const auto found = std::ranges::find_if(signs, [&](const Sign& s) { return rest.starts_with(s.text); });
    return found == signs.end() ? std::nullopt : std::optional{*found};
}

bool Parser::atOr() const {
    const std::string_view word = upTo(wordEnd);
    return word == "or" || word == "OR";
}

std::string_view Parser::upTo(std::string_view stops) const {
    return m_text.substr(m_at, std::min(m_text.find_first_of(stops, m_at), m_text.size()) - m_at);
}

// --- text

std::string inQuotes(std::string_view text) {
    std::string out{"\""};
    for (const char c : text) out.append(c == '"' ? 2 : 1, c);
    return out.append("\"");
}
std::string valueText(std::string_view v) {
    const bool plain = !v.empty() && v[0] != '=' && v.find_first_of(valueEnd) == v.npos && v != none;
    return plain ? std::string(v) : inQuotes(v);
}
std::string wordText(std::string_view w) {
    const bool plain = !w.empty() && w[0] != '-' && w.find_first_of(keyEnd) == w.npos && w != "or" && w != "OR";
    return plain ? std::string(w) : inQuotes(w);
}

std::string joined(const std::vector<Query>& parts, std::string_view between, Query::Kind bracketed) {
    std::string out;
    for (const Query& part : parts) {
        if (!out.empty()) out.append(between);
        const bool brackets = part.kind == bracketed || part.kind == Query::And;
        out.append(brackets ? "(" + toText(part) + ")" : toText(part));
    }
    return out;
}

// "At least one" goes without saying.
std::string timesText(const Condition& c) {
    if (c.compare == Compare::AtLeast && c.values.front() == "1") return {};
    return std::string(signOf(c.compare)) + c.values.front();
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}

Error queryError(std::string_view text, std::size_t byte, std::string_view what) {
    std::string words{"At "};
    words.append(std::to_string(characters(text.substr(0, byte)) + 1)).append(" of the query: ").append(what).append(".");
    return {Error::Usage, std::move(words)};
}

Result<Query> parseQuery(std::string_view text) { return Parser(text).all(); }

std::string toText(const Condition& c) {
    std::string out = c.field;
    out.append(signOf(c.compare));
    for (std::size_t i = 0; i < c.values.size(); ++i) out.append(i ? "," : "").append(valueText(c.values[i]));
    if (c.orNone) out.append(c.values.empty() ? "" : ",").append(none);
    return out;
}

std::string toText(const Query& q) {
    switch (q.kind) {
    case Query::And: return joined(q.parts, " ", Query::Or);
    case Query::Or: return joined(q.parts, " or ", Query::Or);
    case Query::Not: return "-" + joined(q.parts, "", Query::Or);
    case Query::Is: return toText(q.condition);
    case Query::Word: return wordText(q.word);
    case Query::Has: return q.condition.field + ":(" + toText(q.parts.front()) + ")" + timesText(q.condition);
    }
    return {};
}

bool operator==(const Condition& a, const Condition& b) {
    return a.field == b.field && a.compare == b.compare && a.values == b.values && a.orNone == b.orNone;
}
bool operator==(const Query& a, const Query& b) {
    return a.kind == b.kind && a.parts == b.parts && a.condition == b.condition && a.word == b.word;
}

Query where(std::string field, Compare compare, std::string value) {
    Query query{Query::Is};
    query.condition = {std::move(field), compare, {std::move(value)}};
    return query;
}

Query having(std::string related, Query inner, Compare compare, std::int64_t times) {
    Query query{Query::Has, {std::move(inner)}};
    query.condition = {std::move(related), compare, {std::to_string(times)}};
    return query;
}

std::vector<Query> chips(const Query& query) {
    return query.kind == Query::And ? query.parts : std::vector{query};
}

Query without(const Query& query, std::size_t chip) {
    std::vector<Query> parts = chips(query);
    if (chip < parts.size()) parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(chip));
    return group(Query::And, std::move(parts));
}

Query with(const Query& query, const Query& more) {
    std::vector<Query> parts = chips(query);
    for (Query& part : chips(more)) parts.push_back(std::move(part));
    return group(Query::And, std::move(parts));
}

}
