// SPDX-License-Identifier: MIT
#include "core/calendar/money_days.h"

#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;

constexpr days longest{3660}; // for which working days are counted

bool touch(const DateRange& a, const DateRange& b) { return a.first <= b.last && b.first <= a.last; }

// How many days that count lie before each day of an amount, and after its last.
std::vector<std::int64_t> ranks(const DateRange& span, const IsWorking& isWorking) {
    std::vector<std::int64_t> before(static_cast<std::size_t>(span.length().count()) + 1);
    for (std::size_t i = 0; i + 1 < before.size(); ++i) before[i + 1] = before[i] + isWorking(span.first + days{static_cast<int>(i)});
    return before;
}

// A part of an amount, cut so that parts of parts add up.
std::int64_t share(std::int64_t amount, std::int64_t part, std::int64_t whole) {
    const auto exact = static_cast<long double>(amount) * static_cast<long double>(part) / static_cast<long double>(whole);
    return part >= whole ? amount : static_cast<std::int64_t>(exact);
}

// What of an amount was spent before the n-th of its days.
class Spending {
public:
    Spending(const PlannedCost& cost, const IsWorking& isWorking) : m_amount(cost.amount.minor), m_length(cost.days.length().count()) {
        if (cost.days.length() <= longest) m_ranks = ranks(cost.days, isWorking);
        if (!m_ranks.empty() && m_ranks.back() == 0) m_ranks.clear();
    }
    std::int64_t before(std::int64_t day) const {
        return m_ranks.empty() ? share(m_amount, day, m_length) : share(m_amount, m_ranks[static_cast<std::size_t>(day)], m_ranks.back());
    }

private:
    std::int64_t m_amount, m_length;
    std::vector<std::int64_t> m_ranks;
};

}

std::int64_t shareOfDays(std::int64_t whole, const DateRange& of, const DateRange& within) {
    const std::int64_t length = of.length().count();
    const auto before = [&](Date day) { return share(whole, std::clamp<std::int64_t>((day - of.first).count(), 0, length), length); };
    return before(within.last + days{1}) - before(within.first);
}

MoneyDays::MoneyDays(std::span<const PlannedCost> costs, const DateRange& window, const IsWorking& isWorking)
    : m_first(window.first), m_before(static_cast<std::size_t>(window.length().count()) + 1) {
    for (const PlannedCost& cost : costs) {
        if (!touch(cost.days, window) || cost.days.last < cost.days.first) continue;
        const Spending spending(cost, isWorking);
        for (Date day = std::max(cost.days.first, window.first); day <= std::min(cost.days.last, window.last); day += days{1}) {
            const auto at = (day - cost.days.first).count();
            m_before[static_cast<std::size_t>((day - m_first).count()) + 1] += spending.before(at + 1) - spending.before(at);
        }
    }
    for (std::size_t i = 1; i < m_before.size(); ++i) m_before[i] += m_before[i - 1];
}

Money MoneyDays::in(const DateRange& range) const {
    if (m_before.empty() || range.last < range.first) return {};
    const auto at = [this](Date day) {
        return m_before[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>((day - m_first).count(), 0, std::ssize(m_before) - 1))];
    };
    return Money{at(range.last + days{1}) - at(range.first)};
}

}
