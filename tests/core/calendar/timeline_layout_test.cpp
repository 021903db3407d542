// SPDX-License-Identifier: MIT
// Lanes and rows of a timeline: no bar on another, what is visible, what is under a point, where keys lead.
#include "core/calendar/timeline_layout.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>

namespace tilth {
namespace {

const Date start = *parseDate("2026-01-01");
Date at(int number) { return start + std::chrono::days{number}; }
TimelineBar bar(std::int64_t id, int first, int last, int lane = 0) { return {id, {at(first), at(last)}, lane}; }
const LaneMetrics metrics{20, 4, 5};
const TimelineScale scale{start, 10};

std::vector<TimelineBar> randomBars(std::mt19937& random, int count, int lanes) {
    std::vector<TimelineBar> bars;
    for (int i = 0; i < count; ++i) {
        const int first = static_cast<int>(random() % 600);
        bars.push_back(bar(i + 1, first, first + static_cast<int>(random() % 40), static_cast<int>(random() % static_cast<unsigned>(lanes))));
    }
    return bars;
}

bool touch(const DateRange& a, const DateRange& b) { return a.first <= b.last && b.first <= a.last; }

}

TEST(TimelineLayout, barsArePackedByStartThenId) {
    const struct { std::vector<TimelineBar> bars; std::vector<int> rows; } cases[] = {
        {{}, {}},
        {{bar(1, 0, 3), bar(2, 4, 6)}, {0, 0}},
        {{bar(1, 0, 3), bar(2, 3, 6)}, {0, 1}},
        {{bar(2, 0, 3), bar(1, 0, 9)}, {1, 0}},
        {{bar(1, 0, 9), bar(2, 1, 2), bar(3, 3, 4), bar(4, 5, 20)}, {0, 1, 1, 1}},
        {{bar(3, 5, 5), bar(2, 5, 5), bar(1, 5, 5)}, {2, 1, 0}}};
    for (const auto& c : cases) {
        const TimelineLayout layout(c.bars, {false}, metrics);
        for (std::size_t i = 0; i < c.rows.size(); ++i) EXPECT_EQ(layout.rowOf(i), c.rows[i]) << i;
    }
}

TEST(TimelineLayout, noBarLiesOnAnotherAndOrderOfInputIsNothing) {
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        std::vector<TimelineBar> bars = randomBars(random, 120, 4);
        const TimelineLayout layout(bars, std::vector<bool>(4), metrics);
        for (std::size_t i = 0; i < bars.size(); ++i)
            for (std::size_t k = i + 1; k < bars.size(); ++k)
                ASSERT_FALSE(bars[i].lane == bars[k].lane && layout.rowOf(i) == layout.rowOf(k) && touch(bars[i].days, bars[k].days));
        std::map<std::int64_t, int> rows;
        for (std::size_t i = 0; i < bars.size(); ++i) rows[bars[i].id] = layout.rowOf(i);
        std::shuffle(bars.begin(), bars.end(), random);
        const TimelineLayout again(bars, std::vector<bool>(4), metrics);
        for (std::size_t i = 0; i < bars.size(); ++i) ASSERT_EQ(again.rowOf(i), rows[bars[i].id]);
    }
}

TEST(TimelineLayout, everyBarKnowsTheNextOfItsRow) {
    const TimelineLayout layout({bar(1, 0, 9), bar(2, 5, 11), bar(3, 12, 20), bar(4, 13, 14), bar(5, 30, 31, 1)}, {false, false}, metrics);
    EXPECT_EQ(layout.nextInRow(0), at(12));
    EXPECT_EQ(layout.nextInRow(1), at(13));
    for (const std::size_t last : {2U, 3U, 4U}) EXPECT_EQ(layout.nextInRow(last), std::nullopt);
}

// A bar is only moved to another row by what begins before it.
TEST(TimelineLayout, laterBarsLeaveEarlierOnesAlone) {
    std::mt19937 random(5);
    std::vector<TimelineBar> bars = randomBars(random, 200, 1);
    const TimelineLayout before(bars, {false}, metrics);
    bars.push_back(bar(1000, 300, 330));
    const TimelineLayout after(bars, {false}, metrics);
    for (std::size_t i = 0; i + 1 < bars.size(); ++i)
        EXPECT_TRUE(bars[i].days.first >= at(300) || before.rowOf(i) == after.rowOf(i)) << i;
}

TEST(TimelineLayout, visibleFindsEveryBarThatTouches) {
    std::mt19937 random(2);
    const std::vector<TimelineBar> bars = randomBars(random, 500, 3);
    const TimelineLayout layout(bars, std::vector<bool>(3), metrics);
    for (int round = 0; round < 300; ++round) {
        const int first = static_cast<int>(random() % 700) - 40;
        const DateRange days{at(first), at(first + static_cast<int>(random() % 60))};
        for (std::size_t lane = 0; lane < 3; ++lane) {
            std::set<std::uint32_t> found, expected;
            for (const std::uint32_t b : layout.visible(lane, days))
                if (touch(bars[b].days, days)) found.insert(b);
            for (std::uint32_t b = 0; b < bars.size(); ++b)
                if (bars[b].lane == static_cast<int>(lane) && touch(bars[b].days, days)) expected.insert(b);
            ASSERT_EQ(found, expected);
        }
    }
}

TEST(TimelineLayout, lanesStandBelowOneAnother) {
    const TimelineLayout layout({bar(1, 0, 3), bar(2, 1, 4), bar(3, 0, 3, 1), bar(4, 1, 4, 1), bar(5, 0, 0, 3)}, {false, true, false, false}, metrics);
    EXPECT_EQ(layout.heightOf(0), 5 + 20 + 4 + 20 + 5);
    EXPECT_EQ(layout.heightOf(1), 30) << "collapsed";
    EXPECT_EQ(layout.heightOf(2), 30) << "empty";
    EXPECT_EQ(layout.height(), 54 + 30 + 30 + 30);
    EXPECT_EQ(layout.laneAt(-1), std::nullopt);
    EXPECT_EQ(layout.laneAt(53), 0U);
    EXPECT_EQ(layout.laneAt(54), 1U);
    EXPECT_EQ(layout.laneAt(143), 3U);
    EXPECT_EQ(layout.laneAt(144), std::nullopt);
    EXPECT_EQ(layout.lanesIn(54, 84), (std::pair<std::size_t, std::size_t>{1, 2}));
    EXPECT_EQ(layout.lanesIn(53, 85), (std::pair<std::size_t, std::size_t>{0, 3}));
    EXPECT_EQ(layout.lanesIn(500, 600), (std::pair<std::size_t, std::size_t>{4, 4}));
    EXPECT_EQ(layout.lanes(), 4U);
}

TEST(TimelineLayout, whatIsDrawnIsHit) {
    std::mt19937 random(9);
    const std::vector<TimelineBar> bars = randomBars(random, 300, 5);
    const TimelineLayout layout(bars, std::vector<bool>(5), metrics);
    for (const double perDay : {0.3, 2.0, 9.0, 40.0}) {
        const TimelineScale s{start, perDay};
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const BarBox box = layout.boxOf(i, s);
            const auto hit = layout.hit(box.x + box.width / 2, box.y + box.height / 2, s);
            ASSERT_TRUE(hit);
            ASSERT_TRUE(perDay < 2 || hit->bar == i);           // at 0.3 narrow bars may lie on the next
            ASSERT_TRUE(box.width <= 30 || hit->part == BarPart::Middle);
        }
    }
}

TEST(TimelineLayout, endsAreGrabbedWithinAQuarter) {
    const TimelineLayout layout({bar(1, 0, 9), bar(2, 20, 20)}, {false}, metrics);
    const struct { double x; int y; int bar; BarPart part; } cases[] = {
        {0, 5, 0, BarPart::Start}, {5.9, 24, 0, BarPart::Start}, {6, 5, 0, BarPart::Middle}, {93.9, 5, 0, BarPart::Middle},
        {94, 5, 0, BarPart::End},  {202.4, 9, 1, BarPart::Start}, {205, 9, 1, BarPart::Middle}, {208, 9, 1, BarPart::End}};
    for (const auto& c : cases) {
        const auto hit = layout.hit(c.x, c.y, scale);
        ASSERT_TRUE(hit) << c.x;
        EXPECT_TRUE(static_cast<int>(hit->bar) == c.bar && hit->part == c.part) << c.x;
    }
    for (const auto& [x, y] : {std::pair{-1.0, 10}, {100.0, 10}, {50.0, 4}, {50.0, 25}, {50.0, 400}}) EXPECT_FALSE(layout.hit(x, y, scale)) << x << ' ' << y;
}

TEST(TimelineLayout, keysWalkOverBars) {
    //  row 0: 0 [0-9]   2 [12-20]      lane 1 (collapsed): 4      lane 2: 5 [14-15]
    //  row 1: 1 [5-11]  3 [13-14]
    const TimelineLayout layout({bar(1, 0, 9), bar(2, 5, 11), bar(3, 12, 20), bar(4, 13, 14), bar(5, 0, 3, 1), bar(6, 14, 15, 2)}, {false, true, false}, metrics);
    const struct { std::size_t from; BarStep step; std::size_t to; } cases[] = {
        {0, BarStep::Later, 1}, {1, BarStep::Later, 2}, {3, BarStep::Later, 3}, {0, BarStep::Earlier, 0}, {2, BarStep::Earlier, 1},
        {0, BarStep::Below, 1}, {2, BarStep::Below, 3}, {3, BarStep::Below, 5}, {5, BarStep::Above, 3},   {1, BarStep::Above, 0},
        {0, BarStep::Above, 0}, {5, BarStep::Below, 5}};
    for (const auto& c : cases) EXPECT_EQ(layout.neighbour(c.from, c.step), c.to) << c.from;
}

TEST(TimelineLayout, densityCountsBarsOnColumns) {
    const TimelineLayout layout({bar(1, 0, 9), bar(2, 5, 11), bar(3, 30, 31), bar(4, 5, 6, 1)}, {false, false}, metrics);
    EXPECT_EQ(density(layout, 0, scale, 0, 50, 4), (std::vector<int>{1, 2, 1, 0}));
    EXPECT_EQ(density(layout, 1, scale, 0, 50, 4), (std::vector<int>{0, 1, 0, 0}));
    EXPECT_EQ(density(layout, 0, scale, 250, 50, 2), (std::vector<int>{0, 1}));
    EXPECT_EQ(layout.countVisible({at(0), at(10)}, 0, 1000), 3U);
}

}
