// SPDX-License-Identifier: MIT
// Headings to fields: look each one up, ask the values, then settle who comes first where several want one field.
#include "io/mapping.h"
#include "io/cell_parse.h"
#include "io/choice_words.h"
#include "io/heading_index.h"
#include <algorithm>

namespace tilth {
namespace {

struct Wish {
    Match match;
    HeadingRole role = HeadingRole::First;
};

bool among(CellKind kind, std::initializer_list<CellKind> kinds) { return std::ranges::find(kinds, kind) != kinds.end(); }

/// Names, mail addresses and phone numbers that are clearly something else.
bool contradicts(const Field& field, const ColumnKind& column) {
    using enum CellKind;
    if (field.type != Type::Text && field.type != Type::Link) return false;
    if (field.is(Multiline)) return among(column.kind, {Integer, Percent});    // "Comments" of a report are a count
    if (field.key == "email") return among(column.kind, {Phone, Date, Time, Url, Money, Flag});
    if (field.key == "phone" || field.key == "mobile") return among(column.kind, {Email, Date, Time, Url, Money, Flag});
    if (field.key == "name" || field.key == "first_name" || field.key == "last_name" || field.key == "company")
        return among(column.kind, {Email, Phone, Date, Time, Money, Percent});
    if (field.key == "country") return among(column.kind, {Integer, Phone, Email, Date});
    return false;
}

bool readable(const Field& field, const std::string& cell, const CellFormat& format) {
    switch (field.type) {
    case Type::Integer: {
        const auto value = parseInteger(cell, format);
        return value && (!*value || !field.check || !field.check(Value{**value}));
    }
    case Type::Decimal: return bool(parseDecimal(cell, format));
    case Type::Money: return bool(parseMoney(cell, format, 2));
    case Type::Date: return bool(parseDate(cell, format));
    case Type::Time: return bool(parseTime(cell, format));
    case Type::Flag: return bool(parseFlag(cell));
    case Type::Choice: return matchChoice(field, cell) != nullptr;
    default: return true;
    }
}

/// How many of the samples the field can take, 0..1.
double readableShare(const Field& field, const ColumnKind& column) {
    if (column.samples.empty()) return 1;
    const auto fit = std::ranges::count_if(column.samples, [&](const std::string& cell) { return readable(field, cell, column.format()); });
    return static_cast<double>(fit) / static_cast<double>(column.samples.size());
}

void release(Match& match, std::string why) {
    match.why = std::move(why);
    match.field = nullptr;
    match.by = MatchedBy::Nothing;
    match.confidence = 0;
}

void askValues(Match& match, const ColumnKind& column) {
    if (!match.field || column.filled == 0) return;
    if (contradicts(*match.field, column)) return release(match, std::string("the values are of another kind: ").append(kindName(column.kind)));
    const double share = readableShare(*match.field, column);
    // A typed field that can take none of the values would only refuse every row; one with narrow bounds must fit most.
    if (share < (match.field->check ? 0.8 : 0.01)) return release(match, std::string("the values do not fit the field ").append(match.field->label));
    match.confidence *= 0.5 + 0.5 * share;
}

Wish wishOf(const HeadingIndex& index, const std::string& heading, int column) {
    Wish wish;
    wish.match.column = column;
    wish.match.heading = heading;
    wish.match.currency = currencyOf(heading);
    if (const auto found = index.find(heading)) {
        wish.match.field = found->field;
        wish.match.by = found->by;
        wish.match.confidence = found->confidence;
        wish.match.reference = found->role == HeadingRole::Id;
        wish.role = found->role;
    }
    return wish;
}

/// "Oracle id", "客户编号": numbers that name something are no phone numbers.
bool namesSomething(std::string_view heading) {
    const std::string normal = normalHeading(heading);
    for (const std::string_view end : {"id", "ids", "no", "nr", "code", "key", "number", "编号", "号"})
        if (normal.ends_with(end)) return true;
    return false;
}

const Field* fieldFor(const EntityType& type, CellKind kind) {
    if (kind == CellKind::Email) return type.find("email");
    return kind == CellKind::Phone ? type.find("phone") : nullptr;
}

/// A heading that says nothing, over mail addresses or phone numbers.
void useContent(Wish& wish, const ColumnKind& column, const EntityType& type) {
    const Field* field = fieldFor(type, column.kind);
    const bool foreign = wish.match.why.empty() && isKnownHeading(wish.match.heading);
    if (wish.match.field || !field || foreign || namesSomething(wish.match.heading) || column.odd > 0) return;
    wish.match.field = field;
    wish.match.by = MatchedBy::Content;
    wish.match.confidence = 0.5;
    wish.match.why.clear();
    wish.role = HeadingRole::Second;
}

bool oneWordEach(const ColumnKind& column) {
    return std::ranges::none_of(column.samples, [](const std::string& cell) { return cell.find(' ') != cell.npos; });
}

/// "Prénom;Nom", "Vorname;Name": beside a first name, "name" means the last one.
void tellNames(std::vector<Wish>& wishes, const EntityType& type, std::span<const ColumnKind> kinds) {
    const Field* last = type.find("last_name");
    const auto taken = [&](std::string_view key) {
        return std::ranges::any_of(wishes, [key](const Wish& w) { return w.match.field && w.match.field->key == key; });
    };
    if (!last || !taken("first_name") || taken("last_name")) return;
    for (Wish& wish : wishes) {
        const std::string heading = normalHeading(wish.match.heading);
        const auto column = static_cast<std::size_t>(wish.match.column);
        const bool bare = heading == "nom" || heading == "nome" || (heading == "name" && column < kinds.size() && oneWordEach(kinds[column]));
        if (bare && wish.match.field && wish.match.field->key == "name") wish.match.field = last;
    }
}

/// "客户名称" is the customer: with a contact person beside it, the company; alone, the lead's name.
void tellCustomer(std::vector<Wish>& wishes, const EntityType& type) {
    const Field* company = type.find("company");
    const auto first = [](const Wish& w) { return w.match.field && w.match.field->key == "name" && w.role == HeadingRole::First; };
    const auto taken = [company](const Wish& w) { return w.match.field == company; };
    if (!company || std::ranges::none_of(wishes, first) || std::ranges::any_of(wishes, taken)) return;
    for (Wish& wish : wishes)
        if (wish.match.field && wish.match.field->key == "name" && wish.role == HeadingRole::Second) wish.match.field = company;
}

const Field* overflowOf(const EntityType& type, const Wish& wish) {
    const Field& field = *wish.match.field;
    if (wish.role == HeadingRole::Continued || field.is(Multiline)) return &field;
    const bool phone = field.key == "phone" || field.key == "mobile";
    if (field.key != "email" && !phone) return nullptr;
    const Field* further = type.find(phone ? "other_phones" : "other_emails");
    return further ? further : type.find("notes");
}

/// Ranks the columns of one field: its own before second ones before ids, the surer before the less sure, left before right.
void rank(std::vector<Wish>& wishes, const EntityType& type) {
    for (Wish& wish : wishes) {
        if (!wish.match.field) continue;
        const auto before = [&wish](const Wish& other) {
            if (other.match.field != wish.match.field || &other == &wish) return false;
            if (other.role != wish.role) return other.role < wish.role;
            if (other.match.confidence != wish.match.confidence) return other.match.confidence > wish.match.confidence;
            return other.match.column < wish.match.column;
        };
        wish.match.rank = static_cast<int>(std::ranges::count_if(wishes, before));
        if (wish.match.rank > 0) wish.match.overflow = overflowOf(type, wish);
    }
}

}

std::vector<Match> matchHeadings(std::span<const std::string> headings, const EntityType& type, std::span<const ColumnKind> kinds) {
    const HeadingIndex index(type);
    std::vector<Wish> wishes;
    for (const std::string& heading : headings) wishes.push_back(wishOf(index, heading, static_cast<int>(wishes.size())));
    for (std::size_t i = 0; i < std::min(kinds.size(), wishes.size()); ++i) {
        askValues(wishes[i].match, kinds[i]);
        useContent(wishes[i], kinds[i], type);
    }
    tellNames(wishes, type, kinds);
    tellCustomer(wishes, type);
    rank(wishes, type);
    std::vector<Match> matches;
    for (Wish& wish : wishes) matches.push_back(std::move(wish.match));
    return matches;
}

}
