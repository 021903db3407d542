// SPDX-License-Identifier: MIT
#include "core/calendar/timeline_strips.h"

#include <algorithm>
#include <map>

namespace tilth {
namespace {

using std::chrono::days;

// How many working days lie before each day of a span, and so how many lie between any two.
class Rank {
public:
    Rank(const DateRange& span, const IsWorking& isWorking)
        : m_first(span.first), m_before(static_cast<std::size_t>(span.length().count()) + 1) {
        for (std::size_t i = 0; i + 1 < m_before.size(); ++i)
            m_before[i + 1] = m_before[i] + isWorking(m_first + days{static_cast<int>(i)});
    }
    int before(Date day) const {
        return m_before[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>((day - m_first).count(), 0, std::ssize(m_before) - 1))];
    }

private:
    Date m_first;
    std::vector<int> m_before;
};

// A part of an amount, rounded so that parts of parts add up.
std::int64_t share(std::int64_t amount, std::int64_t part, std::int64_t whole) {
    const auto exact = static_cast<long double>(amount) * static_cast<long double>(part) / static_cast<long double>(whole);
    return part >= whole ? amount : static_cast<std::int64_t>(exact);
}

struct Spreading {
    const PlannedCost& cost;
    const Rank& rank;
    int first = rank.before(cost.days.first), count = rank.before(cost.days.last + days{1}) - first;

    std::int64_t until(Date day) const { // what was spent before that day
        const Date at = std::clamp(day, cost.days.first, cost.days.last + days{1});
        if (count > 0) return share(cost.amount.minor, rank.before(at) - first, count);
        return share(cost.amount.minor, (at - cost.days.first).count(), cost.days.length().count());
    }
};

DateRange spanOf(std::span<const PlannedCost> costs) {
    DateRange span = costs.front().days;
    for (const PlannedCost& cost : costs) span = {std::min(span.first, cost.days.first), std::max(span.last, cost.days.last)};
    return span;
}

bool touch(const AxisCell& cell, const DateRange& range) { return cell.first <= range.last && range.first < cell.next; }

}

std::vector<Money> spread(std::span<const PlannedCost> costs, std::span<const AxisCell> cells, const IsWorking& isWorking) {
    std::vector<Money> parts(cells.size());
    if (costs.empty()) return parts;
    const Rank rank(spanOf(costs), isWorking);
    for (const PlannedCost& cost : costs) {
        const Spreading part{cost, rank};
        auto cell = std::ranges::upper_bound(cells, cost.days.first, {}, &AxisCell::next);
        for (; cell != cells.end() && touch(*cell, cost.days); ++cell)
            parts[static_cast<std::size_t>(cell - cells.begin())].minor += part.until(cell->next) - part.until(cell->first);
    }
    return parts;
}

std::vector<int> peaks(std::span<const Occupied> runs, std::span<const AxisCell> cells) {
    std::vector<int> worst(cells.size(), 0);
    if (cells.empty()) return worst;
    const DateRange span{cells.front().first, cells.back().next - days{1}};
    std::map<std::int64_t, std::vector<int>> steps; // of each one, what begins and ends on each day
    for (const Occupied& run : runs) {
        if (run.days.first > span.last || run.days.last < span.first) continue;
        auto& marks = steps.try_emplace(run.by, static_cast<std::size_t>(span.length().count()) + 1).first->second;
        ++marks[static_cast<std::size_t>((std::max(run.days.first, span.first) - span.first).count())];
        --marks[static_cast<std::size_t>((std::min(run.days.last, span.last) - span.first).count()) + 1];
    }
    for (const auto& [by, marks] : steps) {
        int running = 0;
        std::size_t cell = 0;
        for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
            if (span.first + days{static_cast<int>(i)} >= cells[cell].next) ++cell;
            running += marks[i];
            worst[cell] = std::max(worst[cell], running);
        }
    }
    return worst;
}

}
