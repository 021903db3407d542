// SPDX-License-Identifier: MIT
// Ids made without asking anybody: 41 bits of milliseconds since 2024, 10 of session node, 12 of sequence.
#pragma once
#include <cstdint>
#include <functional>
#include <utility>

namespace tilth {

class IdMaker {
public:
    static constexpr std::int64_t epochMs = 1'704'067'200'000;      // 2024-01-01: lasts until 2093 (from 1970 it would end in 2039)
    static constexpr std::int64_t smallest = std::int64_t{1} << 22; // numbers below are never ids

    // newestId: no id of the workspace is larger, so a clock set back cannot repeat one.
    IdMaker(unsigned node, std::int64_t newestId, std::function<std::int64_t()> nowMs)
        : m_nowMs(std::move(nowMs)), m_node(node), m_tick((newestId >> 22) + 1) {}

    std::int64_t next() {
        const std::int64_t now = m_nowMs() - epochMs;
        if (now > m_tick) m_tick = now, m_sequence = 0;             // a clock set back: go on from the last tick
        else if (++m_sequence == 1 << 12) ++m_tick, m_sequence = 0; // 4096 in this millisecond: borrow from the next
        return m_tick << 22 | std::int64_t{m_node} << 12 | m_sequence;
    }
private:
    std::function<std::int64_t()> m_nowMs;
    unsigned m_node;
    std::int64_t m_tick;
    std::int64_t m_sequence = -1;
};

}
