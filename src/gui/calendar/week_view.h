// SPDX-License-Identifier: MIT
// A week with hours: what lasts days on top, what has a time of day below. Every entry is an item.
#pragma once
#include "core/calendar/beside.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"
#include "gui/models/calendar_content.h"
#include "gui/timeline/timeline_view.h"

namespace tilth {

/// Entries are moved by the mouse and by Alt+Left and Alt+Right, stretched with Shift; nothing changes but by moved(). What has no room above
/// the hours is counted: a click on "+3 more", or Space, opens all of that day.
class WeekView : public ChartView {
    Q_OBJECT

public:
    explicit WeekView(QWidget* parent = nullptr);

    void setWeek(Date day);
    Date firstDay() const { return m_first; }
    void setContent(const CalendarContent& content);
    QDate currentDay() const;

signals:
    void opened(qint64 number);
    void dayActivated(const QDate& day);
    void moved(qint64 number, const tilth::DateRange& days);

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    bool paintsWithoutMarks() const override { return true; }
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    struct Grid {
        QRect room;               // of the days, without the hours' names
        int head = 0, allDay = 0; // heights
        int bars = 0;             // lanes for what lasts; with more than that the next one says how many
        int fromHour = 7, toHour = 20;
        double hour = 0; // its height
    };
    struct Drag {
        int row = -1;
        BarPart part = BarPart::Middle;
        QPoint from{};
        std::optional<DateRange> to{};
    };
    void fill();
    Grid grid() const;
    QRect columnOf(const Grid& grid, int day) const;
    int dayAt(int x) const;
    static int laneHeight();
    static int topOfLane(const Grid& grid, int lane);
    Stretch stretchOf(const Grid& grid, const CalendarEntry& entry) const;
    QRect placeOfTimed(const Grid& grid, const CalendarEntry& entry) const;
    QRectF placeOfBar(const Grid& grid, const CalendarEntry& entry, int lane) const;
    void paintGrid(QPainter& painter, const Grid& grid) const;
    void paintHead(QPainter& painter, const Grid& grid, int day) const;
    void paintHours(QPainter& painter, const Grid& grid) const;
    std::optional<DateRange> after(int row, BarPart part, int by) const;
    bool isMoveKey(const QKeyEvent& event) const;
    // week_view_more.cpp
    int hiddenOn(const Grid& grid, int day) const;
    QRect placeOfMore(const Grid& grid, int day) const;
    void paintMore(QPainter& painter, const Grid& grid) const;
    std::optional<int> moreAt(const QPoint& point) const;
    void openDay(int day);

    static constexpr int daysOfWeek = 7;
    ChartModel* m_model;
    CalendarContent m_content;
    QList<CalendarEntry> m_shown; // of the week, in the order of the marks
    Date m_first{};
    Drag m_drag;
    int m_lanes = 0;
    QList<int> m_laneOf; // of each shown entry; -1: it has a time
};

}
