// SPDX-License-Identifier: MIT
// A month as a table of days with bars for what lasts; for campaigns and everything else that has dates.
#pragma once

#include "gui/widgets/month_model.h"

#include <QTableView>

class QMenu;

namespace tilth {

/// Arrows walk over days and into the neighbouring months, Page Up and Down turn months, T goes to today, Enter or a
/// double click asks for something new on the day, Space opens what is on it. Bars are moved and stretched by the mouse;
/// Alt+Up and Alt+Down choose one of the day's, Alt+Left and Alt+Right move it, with Shift they stretch it. "Today" is
/// given, never read from a clock. What lasts longer than two months is a thin band below the bars.
class MonthView : public QTableView {
    Q_OBJECT

public:
    explicit MonthView(QWidget* parent = nullptr);

    /// Any day of the month to show. Emits monthChanged() when it is another month.
    void setMonth(const QDate& day);
    QDate month() const;
    void setToday(const QDate& today);
    /// The locale's first day of the week by default.
    void setWeekStart(Qt::DayOfWeek day);
    void setWeekNumbersShown(bool shown);

    void setItems(const QList<MonthItem>& items);
    void setNotes(const QHash<QDate, DayLabel>& notes);

    QDate currentDay() const;
    void setCurrentDay(const QDate& day);

    /// First and last day on the page, for asking for items.
    DaySpan shownDays() const;

    /// Where the bar of an item lies in a week of the page, in viewport coordinates; empty when it is not shown.
    QRect barRect(int week, qint64 item) const;

signals:
    void dayActivated(const QDate& day); ///< something new on that day
    void itemActivated(qint64 id);
    void itemMoved(qint64 id, const QDate& first, const QDate& last); ///< asks for other days; changes nothing itself
    void dayOpened(const QDate& day); ///< "+3 more" or Space, before the menu of the day's items opens
    void currentDayChanged(const QDate& day);
    void monthChanged(const QDate& month);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// What lies under a point: a bar, "+n more" of a day, or nothing of both.
    struct Hit {
        const MonthItem* item = nullptr;
        QDate more = {};
    };

    void fit();
    int lanesShown(int week) const;
    int lanesIn(int week, int bands) const;
    int bandsShown(int week) const;
    QRect bandRect(int week, const WeekBar& bar) const;
    QRect laneRect(int week, int first, int last, int lane) const;
    int hiddenOn(int week, int column) const;
    void paintWeek(QPainter& painter, int week) const;
    void paintBar(QPainter& painter, int week, const WeekBar& bar) const;
    void paintBand(QPainter& painter, int week, const WeekBar& bar) const;
    void paintMore(QPainter& painter, int week) const;
    Hit hitAt(const QPoint& point) const;
    QString dayTip(int week, int column) const;
    bool step(int days);
    // month_view_bars.cpp
    bool event(QEvent* event) override;
    bool moveKey(const QKeyEvent& event);
    bool isMoveKey(const QKeyEvent& event) const;
    void chooseBar(int by);
    const MonthItem* chosen() const;
    void takeBar(const QPoint& point);
    void dragBar(const QPoint& point);
    void dropBar();
    void cancelBar();
    void paintGhost(QPainter& painter) const;
    QDate dayUnder(const QPoint& point) const;
    void openDay(const QDate& day);
    void addItemActions(QMenu* menu, const QDate& day);

    MonthModel* m_days;
    Qt::DayOfWeek m_weekStart;
    qint64 m_pressed = 0, m_chosen = 0;
    QDate m_pressedMore;
    struct Taken {
        enum Part { Whole, Start, End } part = Whole;
        const MonthItem* item = nullptr; ///< what is dragged; null: nothing is
        QPoint at = {};
        QDate from = {};
        DaySpan to = {};
    } m_taken;
    const MonthItem* m_hovered = nullptr;
};

}
