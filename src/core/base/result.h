// SPDX-License-Identifier: MIT
// A value, or the reason why there is none: for all that people, files, disks and other programs can cause.
#pragma once
#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace tilth {

struct Error {
    enum Code {
        Refused,      // the request breaks a rule of the program; text says which and the remedy
        Conflict,     // somebody else changed the field since; before and now hold both values as text
        NotFound,
        Usage,        // words that the program does not know
        Surroundings, // disk, lock, network, permissions
        Cancelled
    };
    Code code = Refused;
    std::string text;             // one sentence for a person, without SQL
    std::string field = {};       // key of the field it is about, or empty
    std::string before = {}, now = {};
};

struct Done {};                   // the value of an action that has none

template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) {}
    explicit operator bool() const { return m_held.index() == 0; }
    const T& operator*() const& { assert(*this); return *std::get_if<0>(&m_held); }
    T& operator*() & { assert(*this); return *std::get_if<0>(&m_held); }
    T&& operator*() && { assert(*this); return std::move(*std::get_if<0>(&m_held)); }
    const T* operator->() const { return &**this; }
    T* operator->() { return &**this; }
    const Error& error() const { assert(!*this); return *std::get_if<1>(&m_held); }
private:
    std::variant<T, Error> m_held;
};

}
