// SPDX-License-Identifier: MIT
#include "store/values.h"
#include "core/base/text.h"
#include "core/base/text_check.h"
#include "store/store.h"
#include <cmath>

namespace tilth {
namespace {

std::string_view checked(std::string_view text) {
    if (!mayBeKept(text)) throw SqlError(checkText(text).error().text, Error::Refused);
    return text;
}
double checked(double n) {
    if (!std::isfinite(n)) throw SqlError("A number is not finite and cannot be kept; nothing was written.", Error::Refused);
    return n;
}

}

Cell cell(const Value& v) {
    switch (v.index()) {
    case 1: return std::get<1>(v);
    case 2: return checked(std::get<2>(v));
    case 3: return checked(std::string_view(std::get<3>(v)));
    default: return {};
    }
}
Value valueOf(const Cell& cell) {
    switch (cell.index()) {
    case 1: return *std::get_if<1>(&cell);
    case 2: return *std::get_if<2>(&cell);
    case 3: return std::string(*std::get_if<3>(&cell));
    default: return {};
    }
}
Json json(const Value& v) {
    return std::visit([](const auto& held) -> Json {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) return nullptr;
        else return held;
    }, v);
}
Value value(const Json& j, Type type) {
    if (j.is_null()) return {};
    if (type == Type::Decimal) return j.is_string() ? std::stod(j.get<std::string>()) : j.get<double>();
    if (type == Type::Text) return j.get<std::string>();
    return j.get<std::int64_t>();
}
Value value(Cursor& row, int column, Type type) {
    if (row.null(column)) return {};
    if (type == Type::Decimal) return row.real(column);
    if (type == Type::Text) return std::string(row.text(column));
    return row.whole(column);
}
std::int64_t choice(const Field& f, std::int64_t kept) {
    return f.choices.empty() || (kept >= 0 && kept < std::ssize(f.choices)) ? kept : 0;
}
Error errorOf(const std::exception& e) {
    if (auto* clash = dynamic_cast<const Conflict*>(&e)) return {Error::Conflict, clash->what(), clash->field, clash->before, clash->now};
    if (auto* sql = dynamic_cast<const SqlError*>(&e)) return {sql->code, sql->what()};
    if (dynamic_cast<const std::bad_alloc*>(&e)) return {Error::Surroundings, "There is not enough memory; nothing was written."};
    if (dynamic_cast<const Json::exception*>(&e))
        return {Error::Surroundings, "The workspace holds a damaged entry; restore a backup or run 'tilthctl check'."};
    return {Error::Surroundings, e.what()};
}

}
