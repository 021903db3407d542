// SPDX-License-Identifier: MIT
// One bit a row: which rows of a table pass a condition.
#pragma once
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tilth {

class Bitmap {
public:
    explicit Bitmap(std::size_t size = 0, bool value = false) { resize(size, value); }

    std::size_t size() const { return m_size; }
    bool test(std::size_t i) const { return m_words[i / 64] >> (i % 64) & 1; }
    void set(std::size_t i, bool value = true) {
        const std::uint64_t bit = std::uint64_t{1} << (i % 64);
        if (value) m_words[i / 64] |= bit;
        else m_words[i / 64] &= ~bit;
    }
    /// Growing: new bits have the value.
    void resize(std::size_t size, bool value = false);
    std::size_t count() const {
        std::size_t n = 0;
        for (const std::uint64_t w : m_words) n += static_cast<std::size_t>(std::popcount(w));
        return n;
    }
    // Both of one size.
    Bitmap& operator&=(const Bitmap& b) { return with(b, [](std::uint64_t x, std::uint64_t y) { return x & y; }); }
    Bitmap& operator|=(const Bitmap& b) { return with(b, [](std::uint64_t x, std::uint64_t y) { return x | y; }); }
    void flip() {
        for (std::uint64_t& w : m_words) w = ~w;
        clearTail();
    }
    /// Calls each(i) for every set bit, ascending.
    template <class Each> void each(Each call) const {
        for (std::size_t w = 0; w < m_words.size(); ++w)
            for (std::uint64_t rest = m_words[w]; rest; rest &= rest - 1) call(w * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
    }
    friend bool operator==(const Bitmap&, const Bitmap&) = default;

private:
    template <class Op> Bitmap& with(const Bitmap& b, Op op) {
        assert(m_size == b.m_size);
        for (std::size_t w = 0; w < m_words.size(); ++w) m_words[w] = op(m_words[w], b.m_words[w]);
        return *this;
    }
    void clearTail() {
        if (m_size % 64) m_words.back() &= (std::uint64_t{1} << (m_size % 64)) - 1;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;     // bits beyond the size are 0
};

inline void Bitmap::resize(std::size_t size, bool value) {
    const std::size_t before = m_size;
    m_words.resize((size + 63) / 64, value ? ~std::uint64_t{0} : 0);
    m_size = size;
    if (value && before % 64 && size > before) m_words[before / 64] |= ~std::uint64_t{0} << (before % 64);
    clearTail();
}

}
