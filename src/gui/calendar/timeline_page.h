// SPDX-License-Identifier: MIT
// The calendar as a timeline: lanes by a field, strips of money and people below, the tray of what has no dates.
#pragma once
#include "gui/calendar/calendar_view.h"
#include "gui/timeline/timeline_strip.h"

namespace tilth {

class Desk;
class TimelinePane;
class TimelineStrip;

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
    QVariantMap state() const;
    void restore(const QVariantMap& state);

private:
    void makeStrips();
    void connectPane();
    void lay();
    const CalendarGroup* editedBy(int lane) const;
    void tellMoved(const QList<BarMove>& moves, int lane);
    TimelineStrip::Values budget(std::span<const AxisCell> cells) const;
    TimelineStrip::Values capacity(std::span<const AxisCell> cells) const;

    Desk& m_desk;
    TimelinePane* m_pane;
    TimelineStrip* m_budget = nullptr;
    TimelineStrip* m_capacity = nullptr;
    CalendarContent m_content;
    GroupedEntries m_groups;
    Grouping m_by = Grouping::Channel;
    bool m_trayShown = false, m_stripsShown = true, m_placed = false;
};

}
