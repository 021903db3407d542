// SPDX-License-Identifier: MIT
// A list of ids bound at one place of a statement.
#pragma once
#include "store/connection.h"

namespace tilth {

/// One id alone is compared as such: a server plans that statement once, a list each time, because it looks into it.
class SomeIds {
public:
    SomeIds(const Dialect& sql, std::span<const std::int64_t> ids) : m_sql(sql), m_one(ids.size() == 1 ? ids.front() : 0), m_single(ids.size() == 1) {
        if (!m_single) m_list = listOf(sql, ids);
    }
    /// "id = $1" or "id is one of $1".
    std::string within(std::string_view column, std::size_t place) const {
        return m_single ? std::string(column).append(" = ").append(mark(place)) : among(m_sql, column, place);
    }
    /// What is bound there; lives as long as this.
    Cell cell() const { return m_single ? Cell{m_one} : Cell{std::string_view(m_list)}; }
private:
    const Dialect& m_sql;
    std::int64_t m_one;
    bool m_single;
    std::string m_list;
};

}
