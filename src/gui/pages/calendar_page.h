// SPDX-License-Identifier: MIT
// Everything dated, in several views over the same records: timeline, month and others; layers to show or hide.
#pragma once
#include "gui/calendar/calendar_sheet.h"
#include "gui/models/calendar_content.h"
#include "gui/page.h"
#include "gui/timeline/timeline_view.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tilth {

class CalendarBar;
class CalendarView;
class Exchange;
class PageHead;
class QuickAdd;
class TimelinePage;

class CalendarPage : public Page {
    Q_OBJECT

public:
    CalendarPage(Desk& desk, QWidget* parent);

    void enter() override;
    void addNew() override;
    void addNewOn(const QDate& day) override { planOn(day); }
    QList<QWidget*> regions() override;
    QWidget* mainPart() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

    CalendarView* view() const;
    void choose(int view);

private:
    void makeHead();
    void makeBar();
    void makeViews();
    void connectView(CalendarView* view);
    void lookAt(const QDate& day);
    void load();
    void loadIfOutside();
    void readFeeds();
    void readCountries();
    void showContent();
    void showParts();
    void showHint();
    void showIdea();
    void planIdea();
    void planOn(const QDate& day, const QString& laneKey = {}, const QVariant& laneValue = {});
    void open(qint64 number);
    void move(const QList<BarMove>& moves, const QString& laneKey, const QVariant& laneValue);
    void unschedule(const QList<qint64>& numbers);
    void exportView(Paper paper, bool picture);
    Result<Done> writeTo(const QString& file, Paper paper);
    QString sheetTitle() const;
    void readConflicts();
    void showBar(qint64 number);
    void openMenu(const QPoint& global, const QDate& day);
    void moveToFreeDays(qint64 number);
    void planYear(int year);
    void setCountries(const QStringList& codes);

    Exchange* m_exchange;
    PageHead* m_head;
    QuickAdd* m_quickAdd;
    CalendarBar* m_bar;
    QLabel* m_hint;
    QPushButton* m_idea;
    QStackedWidget* m_stack;
    TimelinePage* m_timeline = nullptr;
    QList<CalendarView*> m_views;
    DateRange m_loaded{};
    CalendarRows m_rows;
    CalendarClashes m_clashes;
    CalendarContent m_content;
    bool m_any = false; // something was loaded
    int m_movesAsked = 0, m_movesWaiting = 0;
    QTimer m_reload;
};

}
