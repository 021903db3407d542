// SPDX-License-Identifier: MIT
// Kept sums as bytes: a version, the model's stamp, then numbers of seven bits a byte; sums as 8 bytes, least first.
#include "core/lead/accumulator.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace tilth {
namespace {

constexpr char format = 1;

class Writer {
public:
    void number(std::uint64_t n) {
        for (; n >= 0x80; n >>= 7) m_bytes.push_back(static_cast<char>(n | 0x80));
        m_bytes.push_back(static_cast<char>(n));
    }
    void whole(std::int64_t n) { number(static_cast<std::uint64_t>(n) << 1 ^ static_cast<std::uint64_t>(n >> 63)); }
    void real(double value) {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (int shift = 0; shift < 64; shift += 8) m_bytes.push_back(static_cast<char>(bits >> shift));
    }
    std::string take() { return std::move(m_bytes); }
private:
    std::string m_bytes{format};
};

// Reading past the end gives zeros and spoils the whole.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_at(bytes.data()), m_end(m_at + bytes.size()) {}
    unsigned char byte() {
        if (m_at == m_end) return m_spoilt = true, 0;
        return static_cast<unsigned char>(*m_at++);
    }
    std::uint64_t number() {
        std::uint64_t n = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint64_t next = byte();
            n |= (next & 0x7f) << shift;
            if (next < 0x80) return n;
        }
        m_spoilt = true;
        return n;
    }
    std::int64_t whole() {
        const std::uint64_t n = number();
        return static_cast<std::int64_t>(n >> 1 ^ (~(n & 1) + 1));
    }
    double real() {
        std::uint64_t bits = 0;
        if (m_end - m_at < 8) return m_spoilt = true, m_at = m_end, 0;
        for (int shift = 0; shift < 64; shift += 8) bits |= std::uint64_t{static_cast<unsigned char>(*m_at++)} << shift;       // one load
        return std::bit_cast<double>(bits);
    }
    bool isWhole() const { return !m_spoilt && m_at == m_end; }
private:
    const char *m_at, *m_end;
    bool m_spoilt = false;
};

Date dayOf(std::int64_t number) { return Date{std::chrono::days{static_cast<int>(number)}}; }

void readRules(Reader& reader, std::vector<RuleSum>& rules) {
    const std::uint64_t kept = reader.number();
    for (std::uint64_t i = 0; i < kept && i < rules.size(); ++i) {
        const std::uint64_t rule = reader.number();
        const RuleSum sum{reader.real(), static_cast<std::uint32_t>(reader.number())};
        if (rule < rules.size()) rules[rule] = sum;
    }
}

// Of damaged bytes: the arithmetic of the engine must hold.
bool isSane(const Accumulators& kept) {
    constexpr Date first{std::chrono::year{-9999} / 1 / 1}, last{std::chrono::year{9999} / 12 / 31};
    return kept.refDay >= first && kept.refDay <= last && std::ranges::all_of(kept.rules, [](const RuleSum& rule) { return std::isfinite(rule.sum); });
}

}

std::string packed(const CompiledModel& model, const Accumulators& kept) {
    Writer writer;
    writer.number(model.stamp);
    writer.whole(kept.refDay.time_since_epoch().count());
    writer.number(kept.dueDay.has_value());
    if (kept.dueDay) writer.whole(kept.dueDay->time_since_epoch().count());
    writer.whole(kept.lastAt.time_since_epoch().count());
    writer.whole(kept.lastTouch);
    std::uint64_t count = 0;
    for (const RuleSum& rule : kept.rules) count += rule.seen > 0;
    writer.number(count);
    for (std::size_t i = 0; i < kept.rules.size(); ++i) {
        if (!kept.rules[i].seen) continue;
        writer.number(i);
        writer.real(kept.rules[i].sum);
        writer.number(kept.rules[i].seen);
    }
    return writer.take();
}

bool unpack(const CompiledModel& model, std::string_view bytes, Accumulators& into) {
    Reader reader(bytes);
    if (reader.byte() != format || reader.number() != model.stamp) return false;
    into.refDay = dayOf(reader.whole());
    into.dueDay.reset();
    if (reader.number()) into.dueDay = dayOf(reader.whole());
    into.lastAt = Time{std::chrono::seconds{reader.whole()}};
    into.lastTouch = reader.whole();
    into.rules.assign(model.document.engagement.rules.size(), {});
    readRules(reader, into.rules);
    return reader.isWhole() && isSane(into);
}
std::optional<Accumulators> unpacked(const CompiledModel& model, std::string_view bytes) {
    std::optional<Accumulators> kept(std::in_place);
    return unpack(model, bytes, *kept) ? std::move(kept) : std::nullopt;
}

}
