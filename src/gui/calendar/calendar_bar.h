// SPDX-License-Identifier: MIT
// The second line of the calendar's head: where in time, which layers, which lanes, how large.
#pragma once
#include "gui/models/calendar_content.h"
#include "gui/timeline/timeline_scene.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace tilth {

class ChoiceBox;
class DateEdit;
class FlowLayout;

class CalendarBar : public QWidget {
    Q_OBJECT

public:
    explicit CalendarBar(QWidget* parent = nullptr);

    ShownLayers layers() const;
    void setLayers(const ShownLayers& layers);
    Grouping grouping() const;
    void setGrouping(Grouping by);
    /// The unit that the user pinned, or none.
    std::optional<AxisUnit> unit() const;
    /// Lanes, size and what is behind bars are the timeline's alone.
    void setTimelineShown(bool shown);
    void setToday(const QDate& today);
    void focusDate();
    void setTitle(const QString& title);
    /// Entries that clash, listed by a button that is there while there are any.
    void setConflicts(const QList<CalendarEntry>& entries, Date today);

    /// Countries whose holidays are shown, the first where people work, and what of them is not yet known.
    void setCountries(const QList<PlanCountry>& shown, const QStringList& remarks);
    /// All that have holidays on record.
    void setKnownCountries(const QList<PlanCountry>& known) { m_known = known; }

    bool trayShown() const;
    bool stripsShown() const;
    TimelineLayers marks() const;
    void setTrayShown(bool shown);
    void setStripsShown(bool shown);

signals:
    void turned(int by);
    void todayWanted();
    void dayWanted(const QDate& day);
    void conflictChosen(qint64 number);
    void countriesChosen(const QStringList& codes);
    void layersChanged();
    void lanesChanged(); ///< grouping or unit
    void partsChanged(); ///< tray, strips, marks behind the bars

private:
    void makeNavigation();
    void makeLanes();
    void addLabelled(const QString& words, ChoiceBox* box);
    void addTimelineControl(QWidget* control);
    void makeLayers();
    void makeConflicts();
    void fillCountries();
    void addCountry(const PlanCountry& country);
    QAction* addSwitch(QMenu* menu, const QString& name, bool on, void (CalendarBar::*changed)());

    QLabel* m_title;
    DateEdit* m_date;
    FlowLayout* m_controls;
    QList<QWidget*> m_timelineControls;
    ChoiceBox* m_by;
    ChoiceBox* m_unit;
    QToolButton* m_layersButton;
    QToolButton* m_conflicts;
    std::array<QAction*, calendarLayers> m_layers{};
    QAction *m_tray = nullptr, *m_strips = nullptr, *m_free = nullptr, *m_holidays = nullptr, *m_retail = nullptr, *m_fiscal = nullptr;
    QList<QAction*> m_timelineOnly;
    QMenu* m_countryMenu = nullptr;
    QList<PlanCountry> m_countries, m_known;
    QStringList m_remarks;
};

}
