// SPDX-License-Identifier: MIT
// A query made ready for one type and one moment: fields found, values read, days turned into numbers.
#pragma once
#include "core/base/pattern.h"
#include "core/base/zone.h"
#include "core/schema/entity.h"
#include "core/schema/query.h"
#include <functional>
#include <optional>

namespace tilth {

/// What the words of a query depend on.
struct QueryContext {
    Date today{};
    Zone zone{};                            // of days, where a field holds instants
    unsigned fiscalStart = 1;               // month
    std::int64_t me = 0;                    // the user that "me" means
    /// Ids of the records of an entity that a text names: by title, or with `part` by a piece of it.
    std::function<std::vector<std::int64_t>(std::string_view entity, std::string_view text, bool part)> link{};
    /// A type by its name, as lists show it; none: conditions on related records cannot be asked here.
    std::function<const EntityType*(std::string_view entity)> type{};
    /// What `segment:NAME` stands for among an entity's records. Error{NotFound}.
    std::function<Result<Query>(std::string_view entity, std::string_view name)> segment{};
};

struct ValueSpan {                               // both ends count
    std::int64_t first, last;
    friend bool operator==(const ValueSpan&, const ValueSpan&) = default;
};
struct RealSpan {
    double first, last;
    friend bool operator==(const RealSpan&, const RealSpan&) = default;
};

/// One condition: a value passes when it lies in a span, or its text compares, or it is none and none is wanted.
struct Test {
    const Field* field = nullptr;           // &idField: the record's id
    bool none = false;
    std::vector<ValueSpan> wholes{};             // sorted, apart; of amounts: those of a currency with 2 digits
    std::vector<RealSpan> reals{};
    Compare compare = Compare::Any;         // of texts
    std::vector<std::string> texts{};       // folded
    const Field* currency = nullptr;        // of amounts, whose spans depend on its digits
    std::vector<std::vector<ValueSpan>> byDigits{};      // of amounts: minor units, by 0..4 digits
    std::optional<Pattern> pattern{};       // of texts compared by Matches
    friend bool operator==(const Test&, const Test&) = default;
};

/// Records of another type that belong to one: it links to them, or they link to it.
struct Related {
    const EntityType* type = nullptr;       // of the others, as lists show it
    const Field* here = nullptr;            // our link to one of them ...
    const Field* there = nullptr;           // ... or theirs to us
    std::vector<ValueSpan> times{};         // how many of them there must be
    friend bool operator==(const Related&, const Related&) = default;
};

struct BoundQuery {
    Query::Kind kind = Query::And;
    std::vector<BoundQuery> parts{};
    Test test{};                            // of Is
    std::string word{};                     // of Word, folded
    std::vector<const Field*> searched{};   // of Word
    Related related{};                      // of Has; its one part is bound to the other type
};
bool operator==(const BoundQuery& a, const BoundQuery& b);

/// Error{Usage}: an unknown field or a value that the field cannot have; NotFound: nobody of that name. Both name the
/// place. The types must outlive the result. Beside fields a condition may name: FIELD.anniversary, whose days count in every
/// year (core/schema/anniversary.h); a link or a type that links here, with a field of the other record (company.industry,
/// deal.amount) or a whole query (`deal:(stage:won amount>1000)>=2`); segment.
Result<BoundQuery> bind(const Query& query, const EntityType& type, const QueryContext& context);
/// parseQuery, then bind.
Result<BoundQuery> bindText(std::string_view text, const EntityType& type, const QueryContext& context);

bool holds(const Test& test, const Value& value, unsigned currencyDigits = 2);
bool inSpans(std::span<const ValueSpan> spans, std::int64_t n);
const std::vector<ValueSpan>& spansFor(const Test& test, unsigned currencyDigits);

/// How a record is read: its value of a field of the type that the query was bound to, or of idField.
/// Queries that ask for related records cannot be answered by one record: see asksRelated.
using FieldReader = std::function<Value(const Field&)>;
bool matches(const BoundQuery& query, const FieldReader& read);
bool matches(const BoundQuery& query, const Entity& record);

bool asksRelated(const BoundQuery& query);

extern const Field idField;                 // key "id", for queries: `id:7345,7346`

}
