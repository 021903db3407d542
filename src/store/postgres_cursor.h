// SPDX-License-Identifier: MIT
// Rows of a PostgreSQL answer, read out of its binary form.
#pragma once
#include "store/postgres_link.h"
#include <bit>
#include <cassert>

namespace tilth {

class PostgresRows : public Cursor {
public:
    bool null(int c) override { return PQgetisnull(m_answer.get(), m_row, c); }
    std::int64_t whole(int c) override {
        const std::string_view bytes = text(c);
        switch (bytes.size()) {
        case 8: return static_cast<std::int64_t>(bits(bytes));
        case 4: return static_cast<std::int32_t>(bits(bytes));
        case 2: return static_cast<std::int16_t>(bits(bytes));
        case 1: return bytes[0];
        default: assert(bytes.empty()); return 0;
        }
    }
    double real(int c) override {
        constexpr Oid float8 = 701;
        return PQftype(m_answer.get(), c) == float8 ? std::bit_cast<double>(bits(text(c))) : static_cast<double>(whole(c));
    }
    std::string_view text(int c) override { return {PQgetvalue(m_answer.get(), m_row, c), static_cast<std::size_t>(PQgetlength(m_answer.get(), m_row, c))}; }
protected:
    void take(Answer answer) {
        m_answer = std::move(answer);
        m_rows = PQntuples(m_answer.get());
        m_row = -1;
    }
    bool step() { return ++m_row < m_rows; }
    int rows() const { return m_rows; }
private:
    static std::uint64_t bits(std::string_view bytes) {     // most significant byte first
        std::uint64_t n = 0;
        for (unsigned char b : bytes) n = n << 8 | b;
        return n;
    }
    Answer m_answer;
    int m_row = -1, m_rows = 0;
};

class PostgresCursor final : public PostgresRows {
public:
    explicit PostgresCursor(Answer answer) { take(std::move(answer)); }
    bool next() override { return step(); }
};

}
