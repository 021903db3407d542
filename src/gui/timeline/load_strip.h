// SPDX-License-Identifier: MIT
// How busy the busiest person is in each cell of the axis: the warmer, the nearer to what one can do.
#pragma once
#include "core/calendar/loads.h"
#include "gui/timeline/timeline_strip.h"

#include <functional>

namespace tilth {

class LoadStrip : public TimelineStrip {
    Q_OBJECT

public:
    using Count = std::function<std::vector<WorstDay>(std::span<const AxisCell>)>;
    using Words = std::function<QString(const WorstDay&)>; // "7 of 5 campaigns on 12 March: Wang Fang"

    LoadStrip(TimelineView* view, Count count, Words words, QWidget* parent);

protected:
    QList<ChartMark> marksOf(std::span<const AxisCell> cells) override;
    void paintCell(QPainter& painter, int row, const QRect& place) const override;
    int wantedHeight() const override;

private:
    Count m_count;
    Words m_words;
    std::vector<WorstDay> m_worst;
};

}
