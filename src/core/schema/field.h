// SPDX-License-Identifier: MIT
// All that the program knows about a field, said once: DDL, load, save, lists, forms, filters, import, audit read it.
#pragma once
#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/tr.h"
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace tilth {

struct Link {       // to a record of the entity that the field names; 0 is nobody
    std::int64_t id = 0;
    explicit operator bool() const { return id != 0; }
    friend auto operator<=>(Link, Link) = default;
};

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;   // how it is kept; Type says what it means
inline bool isEmpty(const Value& v) { return v.index() == 0; }

enum class Type { Flag, Integer, Decimal, Text, Date, Time, Money, Choice, Link };
enum Trait : unsigned {
    Plain = 0,
    Required = 1,     // may not be empty
    Listed = 2,       // a column of the list as it comes
    Searched = 4,     // found by the search field
    Filtered = 8,     // held in memory: filters, segments and scoring rules may name it
    Personal = 16,    // cleaned by erasure
    Custom = 32,      // added by a user, lives in the JSON column
    Nullable = 64,    // "unknown" is a value of its own
    Multiline = 128,
    Locked = 256,     // written once: later imports and forms keep the first value
    Computed = 512,   // shown, never stored in the record's row
    Hidden = 1024     // kept by the program; not in forms
};

struct Entity {
    std::int64_t id = 0;
    std::int64_t createdRev = 0;                            // the revision that made it; of imported records: the batch
    std::string externalId;                                 // its key in the system it came from
    std::optional<Time> created;                            // empty: the source did not say
    Link owner;                                             // user
    std::map<std::string, Value, std::less<>> custom;       // fields that users added; kept as one JSON text column
};

struct Choice { std::string_view name, label; };            // name: CLI, JSON, files; label: people

struct Field {                          // ten members and no more: for an eleventh fact, write code
    std::string_view key, label;        // key = column = JSON name = objectName of the widget = option of the command line
    Type type = Type::Text;
    unsigned traits = Plain;
    Value (*get)(const Field&, const Entity&) = nullptr;
    void (*set)(const Field&, Entity&, const Value&) = nullptr;
    std::span<const Choice> choices{};
    std::string_view target{};          // entity that a Link points to
    std::string_view aliases{};         // other headings for import: "Work e-mail|邮箱"
    const char* (*check)(const Value&) = nullptr;           // what is wrong with a value, or null

    constexpr bool is(Trait t) const { return traits & t; }
    constexpr bool stored() const { return !(traits & (Custom | Computed)); }   // has a column of its own
    Value of(const Entity& e) const { return get(*this, e); }
    void put(Entity& e, const Value& v) const { set(*this, e, v); }

    constexpr Field choosing(std::span<const Choice> from) const { Field f = *this; f.choices = from; return f; }
    constexpr Field linking(std::string_view entity) const { Field f = *this; f.target = entity; return f; }
    constexpr Field aka(std::string_view headings) const { Field f = *this; f.aliases = headings; return f; }
    constexpr Field checked(const char* (*by)(const Value&)) const { Field f = *this; f.check = by; return f; }
};

// How a C++ type is kept as a Value. The list of kept types is closed.
constexpr std::int64_t whole(std::int64_t n) { return n; }
constexpr std::int64_t whole(bool b) { return b; }
constexpr std::int64_t whole(Date d) { return d.time_since_epoch().count(); }
constexpr std::int64_t whole(Time t) { return t.time_since_epoch().count(); }
constexpr std::int64_t whole(Money m) { return m.minor; }
template <class E> requires std::is_enum_v<E> constexpr std::int64_t whole(E e) { return static_cast<std::int64_t>(e); }

template <class T> constexpr Type typeOf = std::is_enum_v<T> ? Type::Choice : Type::Integer;
template <> inline constexpr Type typeOf<bool> = Type::Flag;
template <> inline constexpr Type typeOf<double> = Type::Decimal;
template <> inline constexpr Type typeOf<std::string> = Type::Text;
template <> inline constexpr Type typeOf<Date> = Type::Date;
template <> inline constexpr Type typeOf<Time> = Type::Time;
template <> inline constexpr Type typeOf<Money> = Type::Money;
template <> inline constexpr Type typeOf<Link> = Type::Link;

template <class T> struct Kept {
    static constexpr Type type = typeOf<T>;
    static constexpr unsigned traits = type == Type::Link ? Nullable : Plain;
    static Value pack(const T& v) {
        if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, double>) return v;
        else if constexpr (std::is_same_v<T, Link>) return v.id ? Value{v.id} : Value{};
        else return whole(v);
    }
    static T unpack(const Value& v) {
        if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, double>) {
            const T* held = std::get_if<T>(&v);
            return held ? *held : T{};
        } else {
            const std::int64_t* held = std::get_if<std::int64_t>(&v);
            if (!held) return T{};
            if constexpr (requires { typename T::duration; }) return T{typename T::duration{*held}};
            else if constexpr (std::is_class_v<T>) return T{*held};
            else return static_cast<T>(*held);
        }
    }
};
template <class T> struct Kept<std::optional<T>> {
    static constexpr Type type = Kept<T>::type;
    static constexpr unsigned traits = Nullable;
    static Value pack(const std::optional<T>& v) { return v ? Kept<T>::pack(*v) : Value{}; }
    static std::optional<T> unpack(const Value& v) { return isEmpty(v) ? std::nullopt : std::optional{Kept<T>::unpack(v)}; }
};

template <auto> struct Member;
template <class E, class T, T E::*M> struct Member<M> { using Owner = E; using Form = Kept<T>; };

template <auto M> constexpr Field field(std::string_view key, std::string_view label, unsigned traits = Plain) {
    using E = typename Member<M>::Owner;
    using F = typename Member<M>::Form;
    return {key, label, F::type, traits | F::traits,
            [](const Field&, const Entity& e) { return F::pack(static_cast<const E&>(e).*M); },
            [](const Field&, Entity& e, const Value& v) { static_cast<E&>(e).*M = F::unpack(v); }};
}

}
