// SPDX-License-Identifier: MIT
#include "store/postgres_sink.h"
#include <array>
#include <charconv>

namespace tilth {
namespace {

constexpr std::size_t fullBytes = 1 << 20;

template <class N> void appendNumber(std::string& out, N n) {
    std::array<char, 32> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), n).ptr);
}
void appendText(std::string& out, std::string_view text) {
    for (std::size_t at; (at = text.find_first_of("\t\n\r\\")) != std::string_view::npos; text.remove_prefix(at + 1)) {
        out.append(text.substr(0, at)).append("\\");
        const char c = text[at];
        out += c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : '\\';
    }
    out.append(text);
}
void appendBytes(std::string& out, std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    out.append("\\\\x");
    for (unsigned char b : bytes) {
        out += digits[b >> 4];
        out += digits[b & 15];
    }
}
void append(std::string& out, const Cell& cell) {
    switch (cell.index()) {
    case 1: return appendNumber(out, std::get<1>(cell));
    case 2: return appendNumber(out, std::get<2>(cell));
    case 3: return appendText(out, std::get<3>(cell));
    case 4: return appendBytes(out, std::get<4>(cell).bytes);
    default: out.append("\\N");
    }
}

}

PostgresSink::PostgresSink(PostgresLink& link, Sinks& living, std::string copy) : m_link(link), m_living(living), m_copy(std::move(copy)) {
    m_living.push_back(this);
}
PostgresSink::~PostgresSink() { std::erase(m_living, this); }

void PostgresSink::add(Cells row) {
    for (const Cell& cell : row) {
        append(m_rows, cell);
        m_rows += '\t';
    }
    m_rows.back() = '\n';
    if (m_rows.size() >= fullBytes) flush();
}
void PostgresSink::flush() {
    if (m_rows.empty()) return;
    m_link.copy(m_copy, m_rows);
    m_rows.clear();
}

}
