// SPDX-License-Identifier: MIT
// Numbers of a row in as few bytes as they need: the distance of each from the least one.
#pragma once
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace tilth {

/// The value that stands for "no value" in a column of numbers; that of a real column is not-a-number.
template <class T> inline constexpr T noValue = std::numeric_limits<T>::lowest();

/// A value as the whole number that is packed, and back; nothing: it would not come back as it was.
template <class T> struct Packing {
    static constexpr std::int64_t none = noValue<std::int64_t>;
    static std::optional<std::int64_t> whole(T v) { return v == noValue<T> ? none : static_cast<std::int64_t>(v); }
    static T value(std::int64_t whole) { return whole == none ? noValue<T> : static_cast<T>(whole); }
};
/// Reals are points and percents nearly always: hundredths.
template <> struct Packing<double> {
    static constexpr std::int64_t none = noValue<std::int64_t>;
    static std::optional<std::int64_t> whole(double v) {
        constexpr double most = 1e15;                       // hundredths beyond are not told apart by a double
        if (std::isnan(v)) return none;
        if (!(std::abs(v) < most / 100) || (v == 0 && std::signbit(v))) return {};
        const auto hundredths = static_cast<std::int64_t>(std::round(v * 100));
        return value(hundredths) == v ? std::optional{hundredths} : std::nullopt;
    }
    static double value(std::int64_t whole) { return whole == none ? std::nan("") : static_cast<double>(whole) / 100; }
};

/// Values are appended as they are; pack() makes them small. A value that does not fit among packed ones packs them anew.
template <class T> class Packed {
    template <class Code> struct Codes {
        std::vector<Code> of;
        std::size_t size() const { return of.size(); }
        void resize(std::size_t size) { of.resize(size); }
    };
public:
    using Plain = std::vector<T>;

    explicit Packed(Plain room = {}) : m_cells(std::move(room)) {}

    std::size_t size() const {
        return std::visit([](const auto& held) { return held.size(); }, m_cells);
    }
    T operator[](std::size_t i) const {
        return std::visit([&](const auto& held) { return at(held, i); }, m_cells);
    }
    Plain values() const {
        Plain all;
        values(all);
        return all;
    }
    void values(Plain& into) const {                        // whose room may serve again
        into.resize(size());
        std::visit([&](const auto& held) { unpack(held, into); }, m_cells);
    }
    /// For many values out of their order: how they lie is looked at once. Valid until something is written.
    class View {
    public:
        explicit View(const Packed& of) : m_of(&of) {
            std::visit([this](const auto& held) { look(held); }, of.m_cells);
        }
        T operator[](std::size_t i) const {
            switch (m_width) {
            case 1: return m_of->value(static_cast<const std::uint8_t*>(m_codes)[i]);
            case 2: return m_of->value(static_cast<const std::uint16_t*>(m_codes)[i]);
            case 4: return m_of->value(static_cast<const std::uint32_t*>(m_codes)[i]);
            default: return (*m_of)[i];
            }
        }
    private:
        template <class Code> void look(const Codes<Code>& held) { m_codes = held.of.data(), m_width = sizeof(Code); }
        void look(const auto&) {}
        const Packed* m_of;
        const void* m_codes = nullptr;
        std::size_t m_width = 0;                            // bytes of a code; 0: not of codes
    };
    void set(std::size_t i, T value) {
        if (std::visit([&](auto& held) { return put(held, i, value); }, m_cells)) return;
        Plain all = values();
        all[i] = value;
        m_cells = std::move(all);
        pack();
    }
    void append(T value) { append(std::span<const T>(&value, 1)); }
    void append(std::span<const T> more) {
        if (!std::holds_alternative<Plain>(m_cells)) m_cells = values();
        Plain& held = *std::get_if<Plain>(&m_cells);
        held.insert(held.end(), more.begin(), more.end());
    }
    void truncate(std::size_t size) {
        std::visit([&](auto& held) { held.resize(size); }, m_cells);
    }
    /// Gives back the room that is no longer needed.
    Plain pack();

private:
    struct NoValues {                                       // so many, all of them noValue
        std::size_t count = 0;
        std::size_t size() const { return count; }
        void resize(std::size_t size) { count = size; }
    };
    struct Range {
        std::int64_t least = std::numeric_limits<std::int64_t>::max(), most = std::numeric_limits<std::int64_t>::min();
        bool packs = true;
        std::uint64_t width() const { return static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least); }
    };

    static T at(const Plain& held, std::size_t i) { return held[i]; }
    static T at(const NoValues&, std::size_t) { return Packing<T>::value(Packing<T>::none); }
    template <class Code> T at(const Codes<Code>& held, std::size_t i) const { return value(held.of[i]); }

    static void unpack(const Plain& held, Plain& into) { std::ranges::copy(held, into.begin()); }
    static void unpack(const NoValues& held, Plain& into) { std::ranges::fill(into, at(held, 0)); }
    template <class Code> void unpack(const Codes<Code>& held, Plain& into) const {
        std::ranges::transform(held.of, into.begin(), [this](Code code) { return value(code); });
    }

    static bool put(Plain& held, std::size_t i, T value) { return held[i] = value, true; }
    static bool put(NoValues&, std::size_t, T value) { return Packing<T>::whole(value) == Packing<T>::none; }
    template <class Code> bool put(Codes<Code>& held, std::size_t i, T value) {
        const auto whole = Packing<T>::whole(value);
        if (!whole || (*whole != Packing<T>::none && *whole < m_least)) return false;
        const std::uint64_t code = this->code(*whole);
        if (code > std::numeric_limits<Code>::max()) return false;
        held.of[i] = static_cast<Code>(code);
        return true;
    }

    // 0: no value.
    std::uint64_t code(std::int64_t whole) const {
        return whole == Packing<T>::none ? 0 : static_cast<std::uint64_t>(whole) - static_cast<std::uint64_t>(m_least) + 1;
    }
    T value(std::uint64_t code) const {
        return Packing<T>::value(code ? static_cast<std::int64_t>(static_cast<std::uint64_t>(m_least) + (code - 1)) : Packing<T>::none);
    }

    static Range rangeOf(const Plain& held);
    template <class Code> bool packAs(const Plain& held, const Range& range);

    std::variant<Plain, NoValues, Codes<std::uint8_t>, Codes<std::uint16_t>, Codes<std::uint32_t>> m_cells;
    std::int64_t m_least = 0;                               // code 1
};

template <class T> typename Packed<T>::Range Packed<T>::rangeOf(const Plain& held) {
    Range range;
    for (const T v : held) {
        const auto whole = Packing<T>::whole(v);
        if (!whole) range.packs = false;
        else if (*whole != Packing<T>::none) range.least = std::min(range.least, *whole), range.most = std::max(range.most, *whole);
    }
    return range;
}

// Room is left on both sides, so that later values near these ones fit.
template <class T> template <class Code> bool Packed<T>::packAs(const Plain& held, const Range& range) {
    constexpr std::uint64_t most = std::numeric_limits<Code>::max() - 1;
    if (sizeof(Code) >= sizeof(T) || range.width() > most) return false;
    const std::uint64_t below = static_cast<std::uint64_t>(range.least) - static_cast<std::uint64_t>(Packing<T>::none) - 1;
    m_least = static_cast<std::int64_t>(static_cast<std::uint64_t>(range.least) - std::min((most - range.width()) / 2, below));
    Codes<Code> codes{std::vector<Code>(held.size())};
    std::ranges::transform(held, codes.of.begin(), [this](T v) { return static_cast<Code>(code(*Packing<T>::whole(v))); });
    m_cells = std::move(codes);
    return true;
}

template <class T> typename Packed<T>::Plain Packed<T>::pack() {
    if (!std::holds_alternative<Plain>(m_cells)) return {};
    Plain held = std::move(*std::get_if<Plain>(&m_cells));
    const Range range = rangeOf(held);
    const bool none = range.least > range.most;
    if (range.packs && none) m_cells = NoValues{held.size()};
    const bool packed = range.packs && (none || packAs<std::uint8_t>(held, range) || packAs<std::uint16_t>(held, range) || packAs<std::uint32_t>(held, range));
    if (!packed) {
        held.shrink_to_fit();
        m_cells = std::move(held);
        return {};
    }
    held.clear();
    return held;
}

}
