// SPDX-License-Identifier: MIT
#include "core/calendar/timeline_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tilth {

TimelineLayout::TimelineLayout(std::vector<TimelineBar> bars, const std::vector<bool>& collapsed, const LaneMetrics& metrics)
    : m_bars(std::move(bars)), m_rows(m_bars.size()), m_nextInRow(m_bars.size()), m_lanes(collapsed.size()), m_metrics(metrics) {
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        m_lanes[static_cast<std::size_t>(m_bars[i].lane)].bars.push_back(static_cast<std::uint32_t>(i));
    int top = 0;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        Lane& lane = m_lanes[i];
        lane.collapsed = collapsed[i];
        fill(lane);
        lane.top = top;
        lane.height = metrics.heightOf(lane.collapsed ? 1 : lane.rows);
        top += lane.height;
    }
}

void TimelineLayout::fill(Lane& lane) {
    const auto order = [this](std::uint32_t at) { return std::pair(m_bars[at].days.first, m_bars[at].id); };
    std::ranges::sort(lane.bars, {}, order);
    std::vector<Date> takenUntil;      // the last day of each row so far
    std::vector<std::uint32_t> lastOf; // and its last bar
    for (const std::uint32_t at : lane.bars) {
        const DateRange& days = m_bars[at].days;
        const auto row = std::ranges::find_if(takenUntil, [&](Date last) { return last < days.first; });
        m_rows[at] = static_cast<int>(row - takenUntil.begin());
        if (row == takenUntil.end()) {
            takenUntil.push_back(days.last);
            lastOf.push_back(at);
        } else {
            *row = days.last;
            m_nextInRow[std::exchange(lastOf[static_cast<std::size_t>(m_rows[at])], at)] = days.first;
        }
        lane.endsUpTo.push_back(lane.endsUpTo.empty() ? days.last : std::max(lane.endsUpTo.back(), days.last));
    }
    lane.rows = std::max(1, static_cast<int>(takenUntil.size()));
}

std::optional<std::size_t> TimelineLayout::laneAt(int y) const {
    if (y < 0 || y >= height()) return std::nullopt;
    return static_cast<std::size_t>(std::ranges::upper_bound(m_lanes, y, {}, &Lane::top) - m_lanes.begin()) - 1;
}

std::pair<std::size_t, std::size_t> TimelineLayout::lanesIn(int top, int bottom) const {
    const auto first = std::ranges::upper_bound(m_lanes, top, {}, [](const Lane& l) { return l.top + l.height; });
    const auto end = std::ranges::lower_bound(m_lanes, bottom, {}, &Lane::top);
    const auto from = static_cast<std::size_t>(first - m_lanes.begin());
    return {from, std::max(from, static_cast<std::size_t>(end - m_lanes.begin()))};
}

std::span<const std::uint32_t> TimelineLayout::visible(std::size_t at, const DateRange& days) const {
    const Lane& lane = m_lanes[at];
    const auto first = std::ranges::lower_bound(lane.endsUpTo, days.first) - lane.endsUpTo.begin();
    const auto end = std::ranges::upper_bound(lane.bars, days.last, {}, [this](std::uint32_t bar) { return m_bars[bar].days.first; }) -
                     lane.bars.begin();
    return first < end ? std::span(lane.bars).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first))
                       : std::span<const std::uint32_t>();
}

std::size_t TimelineLayout::countVisible(const DateRange& days, int top, int bottom) const {
    const auto [first, end] = lanesIn(top, bottom);
    std::size_t count = 0;
    for (std::size_t lane = first; lane < end; ++lane) count += visible(lane, days).size();
    return count;
}

BarBox TimelineLayout::boxOf(std::size_t bar, const TimelineScale& scale, double narrowest) const {
    const TimelineBar& b = m_bars[bar];
    const Lane& lane = m_lanes[static_cast<std::size_t>(b.lane)];
    const int row = lane.collapsed ? 0 : m_rows[bar];
    return {scale.xOf(b.days.first), std::max(scale.widthOf(b.days), narrowest),
            lane.top + m_metrics.pad + row * (m_metrics.row + m_metrics.gap), m_metrics.row};
}

std::optional<BarHit> TimelineLayout::hit(double x, int y, const TimelineScale& scale, double grip) const {
    constexpr double widest = 3;
    const auto lane = laneAt(y);
    if (!lane || m_lanes[*lane].collapsed) return std::nullopt;
    for (const std::uint32_t bar : visible(*lane, scale.daysIn(x - widest, x + 1))) {
        const BarBox box = boxOf(bar, scale, widest);
        if (y < box.y || y >= box.y + box.height || x < box.x || x >= box.x + box.width) continue;
        const double reach = std::min(grip, box.width / 4);
        const BarPart part = x < box.x + reach ? BarPart::Start : x >= box.x + box.width - reach ? BarPart::End : BarPart::Middle;
        return BarHit{bar, part};
    }
    return std::nullopt;
}

// The bar of a row whose middle is nearest to the middle of another; that one itself when the row has none.
std::size_t TimelineLayout::nearestInRow(const Lane& lane, int row, std::size_t bar) const {
    const auto middle = [this](std::size_t at) {
        return (m_bars[at].days.first - m_bars[0].days.first) + (m_bars[at].days.last - m_bars[0].days.first);
    };
    const auto distance = [&](std::size_t at) { return std::abs((middle(at) - middle(bar)).count()); };
    std::size_t best = bar;
    for (const std::uint32_t at : lane.bars)
        if (m_rows[at] == row && (best == bar || distance(at) < distance(best))) best = at;
    return best;
}

std::size_t TimelineLayout::aside(std::size_t bar, int step) const {
    const auto& bars = m_lanes[static_cast<std::size_t>(m_bars[bar].lane)].bars;
    const auto at = std::ranges::find(bars, static_cast<std::uint32_t>(bar)) - bars.begin() + step;
    return at < 0 || at >= std::ssize(bars) ? bar : bars[static_cast<std::size_t>(at)];
}

std::size_t TimelineLayout::across(std::size_t bar, int step) const {
    int lane = m_bars[bar].lane, row = m_rows[bar] + step;
    while (true) {
        const Lane& at = m_lanes[static_cast<std::size_t>(lane)];
        if (row >= 0 && row < at.rows && !at.bars.empty() && !at.collapsed) return nearestInRow(at, row, bar);
        lane += step;
        if (lane < 0 || lane >= std::ssize(m_lanes)) return bar;
        row = step > 0 ? 0 : m_lanes[static_cast<std::size_t>(lane)].rows - 1;
    }
}

std::size_t TimelineLayout::neighbour(std::size_t bar, BarStep step) const {
    if (step == BarStep::Earlier || step == BarStep::Later) return aside(bar, step == BarStep::Later ? 1 : -1);
    return across(bar, step == BarStep::Below ? 1 : -1);
}

std::vector<int> density(const TimelineLayout& layout, std::size_t lane, const TimelineScale& scale, double left, double column,
                         std::size_t columns) {
    std::vector<int> counts(columns + 1, 0);
    const double right = left + column * static_cast<double>(columns);
    const auto columnOf = [&](double x) {
        return static_cast<std::size_t>(std::clamp((x - left) / column, 0.0, static_cast<double>(columns) - 1));
    };
    for (const std::uint32_t bar : layout.visible(lane, scale.daysIn(left, right))) {
        const BarBox box = layout.boxOf(bar, scale);
        if (box.x + box.width <= left || box.x >= right) continue;
        ++counts[columnOf(box.x)];
        --counts[columnOf(box.x + box.width - 0.001) + 1];
    }
    for (std::size_t i = 1; i < columns; ++i) counts[i] += counts[i - 1];
    counts.resize(columns);
    return counts;
}

}
