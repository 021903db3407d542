// SPDX-License-Identifier: MIT
// Greedy: every bar takes the first lane that is free from its first day on.
#include "gui/widgets/week_lanes.h"

#include <algorithm>

namespace tilth {
namespace {

QDate lastOf(const DaySpan& span) {
    return span.last.isValid() ? std::max(span.first, span.last) : span.first;
}

QList<WeekBar> cut(const QDate& weekStart, const QList<DaySpan>& spans) {
    QList<WeekBar> bars;
    const QDate weekEnd = weekStart.addDays(6);
    for (int i = 0; i < spans.size(); ++i) {
        const QDate first = spans[i].first, last = lastOf(spans[i]);
        if (!first.isValid() || first > weekEnd || last < weekStart) continue;
        const auto column = [&](const QDate& day) {
            return int(weekStart.daysTo(std::clamp(day, weekStart, weekEnd)));
        };
        bars.append({i, column(first), column(last), 0, first<weekStart, last> weekEnd});
    }
    return bars;
}

}

QList<WeekBar> weekLanes(const QDate& weekStart, const QList<DaySpan>& spans) {
    QList<WeekBar> bars = cut(weekStart, spans);
    std::stable_sort(bars.begin(), bars.end(), [&](const WeekBar& a, const WeekBar& b) {
        const DaySpan &one = spans[a.span], &other = spans[b.span];
        return one.first != other.first ? one.first < other.first : lastOf(one) > lastOf(other);
    });
    QList<int> freeFrom; // of each lane, the first free column
    for (WeekBar& bar : bars) {
        const auto lane =
            std::find_if(freeFrom.begin(), freeFrom.end(), [&](int column) { return column <= bar.first; });
        bar.lane = int(lane - freeFrom.begin());
        if (lane == freeFrom.end()) freeFrom.append(0);
        freeFrom[bar.lane] = bar.last + 1;
    }
    return bars;
}

}
