// SPDX-License-Identifier: MIT
// The calendar as a timeline: lanes by a field, strips of money and people below, the tray of what has no dates.
#pragma once
#include "gui/calendar/calendar_view.h"
#include "gui/timeline/budget_strip.h"
#include "gui/timeline/load_strip.h"

#include <QHash>

namespace tilth {

class Desk;
class TimelinePane;
class StripLegend;

class TimelinePage : public CalendarView {
    Q_OBJECT

public:
    TimelinePage(Desk& desk, QWidget* parent);

    TimelinePane* pane() const { return m_pane; }
    void setGrouping(Grouping by);
    Grouping grouping() const { return m_by; }
    void setTrayShown(bool shown);
    void setStripsShown(bool shown);
    bool trayShown() const { return m_trayShown; }
    bool stripsShown() const { return m_stripsShown; }

    DateRange daysWanted() const override;
    void show(const CalendarContent& content) override;
    void goTo(const QDate& day) override;
    QDate where() const override;
    void turn(int by) override;
    QString title() const override;
    QList<QWidget*> regions() override;
    DateRange daysShown() const override;
    QScrollBar* scrolledBy() const override;
    void becomeSheetOf(const CalendarView& shown, const CalendarContent& content) override;
    QVariantMap state() const;
    void restore(const QVariantMap& state);

private:
    void connectPane();
    void lay();
    const CalendarGroup* editedBy(int lane) const;
    void tellMoved(const QList<BarMove>& moves, int lane);
    void makeBudget();
    void makeLoad();
    std::vector<BudgetCell> budget(std::span<const AxisCell> cells) const;
    std::vector<WorstDay> load(std::span<const AxisCell> cells) const;
    QString loadWords(const WorstDay& worst) const;
    QString nameOf(std::int64_t user) const;
    void writeAmounts();

    Desk& m_desk;
    TimelinePane* m_pane;
    BudgetStrip* m_budget = nullptr;
    LoadStrip* m_load = nullptr;
    StripLegend* m_loadLegend = nullptr;
    CalendarContent m_content;
    GroupedEntries m_groups;
    mutable QHash<qint64, QString> m_names; // of people
    Grouping m_by = Grouping::Channel;
    QDate m_day; // last asked for
    bool m_trayShown = false, m_stripsShown = true, m_placed = false;
};

}
