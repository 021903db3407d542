// SPDX-License-Identifier: MIT
// Chance that is the same on every machine: for the demo company.
#pragma once
#include <cstdint>

namespace tilth {

// splitmix64: the same everywhere, unlike the standard library's distributions.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class C> const auto& of(const C& all) { return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))]; }
private:
    std::uint64_t m_state;
};

}
