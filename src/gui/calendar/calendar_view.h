// SPDX-License-Identifier: MIT
// One way to look at the calendar: what the page asks of it, and what it tells the page.
#pragma once
#include "gui/models/calendar_content.h"
#include "gui/timeline/timeline_view.h"

#include <QDate>
#include <QWidget>

class QScrollBar;

namespace tilth {

class CalendarView : public QWidget {
    Q_OBJECT

public:
    explicit CalendarView(QWidget* parent);

    /// The days whose records it needs; what it shows lies within.
    virtual DateRange daysWanted() const = 0;
    virtual void show(const CalendarContent& content) = 0;
    virtual void goTo(const QDate& day) = 0;
    virtual QDate where() const = 0;
    virtual void turn(int by) = 0; // a page back or forward
    virtual QString title() const = 0;
    virtual QList<QWidget*> regions() = 0;
    /// The days in sight: what a sheet of it is about.
    virtual DateRange daysShown() const { return daysWanted(); }
    /// What scrolls it up and down; null: it is as high as its room.
    virtual QScrollBar* scrolledBy() const { return nullptr; }
    /// Another view of its kind as it looks on a sheet: the same settings, content and days.
    virtual void becomeSheetOf(const CalendarView& shown, const CalendarContent& content);

signals:
    void titleChanged();
    void daysChanged(); // daysWanted() is another range
    void opened(qint64 number);
    /// Something new on that day; in a lane, with its value.
    void dayActivated(const QDate& day, const QString& laneKey = {}, const QVariant& laneValue = {});
    void moved(const QList<tilth::BarMove>& moves, const QString& laneKey, const QVariant& laneValue);
    void unscheduled(const QList<qint64>& numbers);
    void dayWanted();
};

}
