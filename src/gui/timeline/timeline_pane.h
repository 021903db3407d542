// SPDX-License-Identifier: MIT
// A timeline with its axis above, lane names beside, strips below and the tray of what has no dates.
#pragma once
#include "gui/timeline/timeline_strip.h"
#include "gui/timeline/timeline_view.h"

class QGridLayout;
class QLabel;

namespace tilth {

class TimelineAxisView;
class TimelineLanesView;
class TimelineTray;

class TimelinePane : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePane(QWidget* parent = nullptr);

    TimelineView* view() const { return m_view; }
    TimelineAxisView* axis() const { return m_axis; }
    TimelineTray* tray() const { return m_tray; }
    QList<QWidget*> regions() const;

    /// Keeps what is selected and folded, by id and by name.
    void setContent(const QList<PlanBar>& items, QList<PlanLane> lanes);
    /// Lanes are folded as those of the same name are there.
    void foldAs(const TimelinePane& other);
    void setPlan(std::shared_ptr<const PlanDays> plan);
    void setTray(const QList<PlanBar>& items);
    void setTrayShown(bool shown);
    /// What the lanes are: "Channel".
    void setLaneTitle(const QString& title);
    /// On paper nothing can be pressed.
    void hideTools();

    /// Below the others, with what explains it beside; the pane takes both.
    void addStrip(TimelineStrip* strip, QWidget* legend);
    void setStripShown(TimelineStrip* strip, bool shown);

signals:
    void unscheduled(const QList<qint64>& ids);        ///< by Delete or by dropping on the tray
    void plannedFromTray(qint64 id, const QDate& day); ///< Enter in the tray

private:
    void makeGrid();
    void makeTools();
    void foldAll();
    void makeTray();
    void showCountries();
    void follow();
    void scroll(int dx, int dy);

    TimelineModel* m_model;
    TimelineView* m_view;
    TimelineAxisView* m_axis;
    TimelineLanesView* m_lanes;
    TimelineTray* m_tray;
    QWidget* m_trayFrame;
    QWidget* m_cornerFrame;
    QWidget* m_tools; // of the axis and of all lanes
    QLabel* m_corner;
    QList<QLabel*> m_countries;
    QList<PlanCountry> m_countriesShown;
    QLabel* m_trayTitle;
    QGridLayout* m_grid;
    QList<std::pair<TimelineStrip*, QWidget*>> m_strips;
};

}
