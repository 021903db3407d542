// SPDX-License-Identifier: MIT
// Where every bar of a timeline lies: lanes, rows within them, what is visible, what is under a point. Pure.
#pragma once
#include "core/calendar/timeline_scale.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tilth {

/// A bar lasts from the first to the last day of `days`; `lane` is the number of its lane.
struct TimelineBar {
    std::int64_t id = 0;
    DateRange days{};
    int lane = 0;
};

/// Heights in pixels. A lane has `pad` above and below its rows; a collapsed one has a single row.
struct LaneMetrics {
    int row = 26, gap = 4, pad = 6;
    int heightOf(int rows) const { return 2 * pad + rows * row + (rows - 1) * gap; }
    friend bool operator==(const LaneMetrics&, const LaneMetrics&) = default;
};

/// In pixels of the whole timeline; x from the origin of the scale, y from the top of the first lane.
struct BarBox {
    double x = 0, width = 0;
    int y = 0, height = 0;
};

enum class BarPart { Middle, Start, End };
struct BarHit {
    std::size_t bar = 0;
    BarPart part = BarPart::Middle;
};

enum class BarStep { Earlier, Later, Above, Below };

class TimelineLayout {
public:
    TimelineLayout() = default;
    /// `collapsed` has a flag for each lane. Bars are packed greedily by (start, id): each takes the first row of its lane
    /// that is free, so a bar changes its row only when something before it does.
    TimelineLayout(std::vector<TimelineBar> bars, const std::vector<bool>& collapsed, const LaneMetrics& metrics);

    std::size_t lanes() const { return m_lanes.size(); }
    const std::vector<TimelineBar>& bars() const { return m_bars; }
    int rowOf(std::size_t bar) const { return m_rows[bar]; }
    int rowsOf(std::size_t lane) const { return m_lanes[lane].rows; }
    bool isCollapsed(std::size_t lane) const { return m_lanes[lane].collapsed; }
    int topOf(std::size_t lane) const { return m_lanes[lane].top; }
    int heightOf(std::size_t lane) const { return m_lanes[lane].height; }
    int height() const { return m_lanes.empty() ? 0 : m_lanes.back().top + m_lanes.back().height; }

    /// The lane at a height, none below the last. Between two lanes there is nothing.
    std::optional<std::size_t> laneAt(int y) const;
    /// Lanes that touch [top, bottom): first, and one past the last.
    std::pair<std::size_t, std::size_t> lanesIn(int top, int bottom) const;
    /// Bars of a lane by (start, id); visible() gives the run of them among which all lie that touch the days. Bars of
    /// the run that end before must be skipped.
    std::span<const std::uint32_t> barsOf(std::size_t lane) const { return m_lanes[lane].bars; }
    std::span<const std::uint32_t> visible(std::size_t lane, const DateRange& days) const;
    /// Where the next bar of the same row begins: how far the words of a bar may reach beyond it.
    std::optional<Date> nextInRow(std::size_t bar) const { return m_nextInRow[bar]; }
    std::size_t countVisible(const DateRange& days, int top, int bottom) const;

    /// At least `narrowest` pixels wide, so that a day can be seen at every scale.
    BarBox boxOf(std::size_t bar, const TimelineScale& scale, double narrowest = 3) const;
    /// The bar under a point and the part of it: its ends may be grabbed within `grip` pixels, at most a quarter of it.
    std::optional<BarHit> hit(double x, int y, const TimelineScale& scale, double grip = 6) const;
    /// The bar that a key leads to; the same when there is none.
    std::size_t neighbour(std::size_t bar, BarStep step) const;

private:
    struct Lane {
        std::vector<std::uint32_t> bars{}; // by start, then id
        std::vector<Date> endsUpTo{};      // the latest end among the bars so far: never falls
        int rows = 1, top = 0, height = 0;
        bool collapsed = false;
    };
    void fill(Lane& lane);
    std::size_t nearestInRow(const Lane& lane, int row, std::size_t bar) const;
    std::size_t aside(std::size_t bar, int step) const;
    std::size_t across(std::size_t bar, int step) const;

    std::vector<TimelineBar> m_bars;
    std::vector<int> m_rows;
    std::vector<std::optional<Date>> m_nextInRow;
    std::vector<Lane> m_lanes;
    LaneMetrics m_metrics;
};

/// How many bars of a lane lie on each of `columns` columns of equal width from x = left on; for a lane too full to draw.
std::vector<int> density(const TimelineLayout& layout, std::size_t lane, const TimelineScale& scale, double left, double column,
                         std::size_t columns);

}
