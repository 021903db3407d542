// SPDX-License-Identifier: MIT
// The plan's money in each cell of the axis: planned, ordered and spent against what may be spent, and how it adds up.
#pragma once
#include "core/base/money.h"
#include "gui/timeline/timeline_strip.h"

#include <functional>
#include <optional>

namespace tilth {

/// Of one cell. cap and ofYear: what may be spent in it and in its fiscal year; sum: planned from the year's start on.
struct BudgetCell {
    Money planned{}, committed{}, spent{}, sum{};
    std::optional<Money> cap{}, ofYear{};
    bool isOver() const { return cap && planned > *cap; }
    bool yearIsOver() const { return ofYear && sum > *ofYear; }
};

class BudgetStrip : public TimelineStrip {
    Q_OBJECT

public:
    using Count = std::function<std::vector<BudgetCell>(std::span<const AxisCell>)>;
    using Amount = std::function<QString(Money)>;

    BudgetStrip(TimelineView* view, Count count, QWidget* parent);
    /// How amounts are written: in the tip, and short above a column.
    void setAmounts(Amount whole, Amount brief);

    enum Part { Planned, Committed, Spent, Cap, Sum };
    static constexpr int parts = 5;
    static QString nameOfPart(Part part);
    /// The part as it is painted in a cell, for a legend.
    static void paintSample(QPainter& painter, const QRect& place, Part part);

protected:
    QList<ChartMark> marksOf(std::span<const AxisCell> cells) override;
    void paintCell(QPainter& painter, int row, const QRect& place) const override;
    void paintAbove(QPainter& painter, int row, const QRect& place) const override;
    int wantedHeight() const override;

private:
    QString spoken(const BudgetCell& cell) const;
    double heightOf(Money amount, double room) const;
    int footOfNumber(const BudgetCell& cell, const QRect& place) const;
    void paintNumber(QPainter& painter, const BudgetCell& cell, const QRect& whole) const;
    void paintSum(QPainter& painter, int row, const QRect& place) const;

    Count m_count;
    Amount m_whole, m_brief;
    std::vector<BudgetCell> m_cells;
    std::int64_t m_largest = 0, m_largestSum = 0;
};

}
