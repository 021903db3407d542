// SPDX-License-Identifier: MIT
#include "core/calendar/loads.h"

#include <algorithm>
#include <map>

namespace tilth {
namespace {

using std::chrono::days;

// Of one person: what lasts begins and ends, what does not adds to its day.
struct Diary {
    std::vector<double> steps, once;
    explicit Diary(std::size_t length) : steps(length + 1), once(length) {}
};

class Count {
public:
    Count(std::span<const AxisCell> cells, double limit, const DayShare& share)
        : m_cells(cells), m_span{cells.front().first, cells.back().next - days{1}}, m_limit(limit), m_share(share), m_worst(cells.size()) {}

    void add(const Load& load) {
        if (load.days.first > m_span.last || load.days.last < m_span.first) return;
        Diary& diary = m_diaries.try_emplace(load.by, static_cast<std::size_t>(m_span.length().count())).first->second;
        const std::size_t first = at(std::max(load.days.first, m_span.first)), last = at(std::min(load.days.last, m_span.last));
        if (load.days.first == load.days.last)
            diary.once[first] += load.amount;
        else
            diary.steps[first] += load.amount, diary.steps[last + 1] -= load.amount;
    }
    std::vector<WorstDay> worst() {
        std::vector<double> shares;
        for (Date day = m_span.first; day <= m_span.last; day += days{1}) shares.push_back(m_share(day));
        for (const auto& [by, diary] : m_diaries) judge(by, diary, shares);
        return std::move(m_worst);
    }

private:
    std::size_t at(Date day) const { return static_cast<std::size_t>((day - m_span.first).count()); }

    void judge(std::int64_t by, const Diary& diary, const std::vector<double>& shares) {
        double running = 0;
        for (std::size_t i = 0, cell = 0; i < shares.size(); ++i) {
            const Date day = m_span.first + days{static_cast<int>(i)};
            if (day >= m_cells[cell].next) ++cell;
            running += diary.steps[i];
            keep(m_worst[cell], {(shares[i] > 0 ? running : 0) + diary.once[i], m_limit * (shares[i] > 0 ? shares[i] : 1), day, by});
        }
    }
    // Without a limit the greatest load is the worst.
    static void keep(WorstDay& worst, const WorstDay& now) {
        const double before = worst.limit > 0 ? worst.load / worst.limit : worst.load, after = now.limit > 0 ? now.load / now.limit : now.load;
        if (now.load > 0 && after > before) worst = now;
    }

    std::span<const AxisCell> m_cells;
    DateRange m_span;
    double m_limit;
    const DayShare& m_share;
    std::map<std::int64_t, Diary> m_diaries;
    std::vector<WorstDay> m_worst;
};

}

std::vector<WorstDay> worstDays(std::span<const Load> loads, std::span<const AxisCell> cells, double limit, const DayShare& share) {
    if (cells.empty()) return {};
    Count count(cells, limit, share);
    for (const Load& load : loads) count.add(load);
    return count.worst();
}

}
