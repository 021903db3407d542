// SPDX-License-Identifier: MIT
// The axis above a timeline: two units, a row of what the days are called, a row for each country whose holidays are shown, and
// the selling periods. Its items are the cells of the lower unit.
#pragma once
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"
#include "gui/timeline/axis_text.h"
#include "gui/timeline/timeline_scene.h"

namespace tilth {

class TimelineView;

/// Enter or a double click on a cell asks to see it: cellActivated().
class TimelineAxisView : public ChartView {
    Q_OBJECT

public:
    explicit TimelineAxisView(TimelineView* view, QWidget* parent = nullptr);

    /// The view was zoomed, or its days are other ones.
    void follow();
    /// The view was scrolled by so many pixels.
    void scrollBy(int dx);
    /// The height of a country's row, for what stands beside it.
    static int countryRowHeight();
    /// Of what lies below the last country's row.
    static int footHeight();

signals:
    void cellActivated(const QDate& first, const QDate& last);

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int wantedHeight() const override;
    bool viewportEvent(QEvent* event) override;

private:
    static constexpr int longestSale = 60; // days

    struct Name {
        QRect place; // x from the first day of the scale
        int end;     // of what it names, likewise
        QString text;
        QColor color;
    };
    struct Band {
        DateRange days;
        int row;
    };
    bool reaches() const;
    void fill();
    void placeNames();
    void placeRuns();
    void placeDays();
    void placeCountry(const QString& code, int top);
    void placeBands();
    bool place(int x, int end, const QRect& row, const QString& text, const QColor& color);
    QRect placeInSight(std::size_t name) const;
    int widest() const;
    CellLength lengthOfAll(std::span<const AxisCell> cells, AxisUnit unit, CellLength longest, int beside) const;
    QString nameOf(const AxisCell& cell, AxisUnit unit, CellLength length, int room) const;
    QString spoken(const AxisCell& cell) const;
    QString tipOf(const AxisCell& cell) const;
    QString tipAt(const QPoint& point) const; // timeline_axis_tips.cpp
    void paintUpper(QPainter& painter) const;
    void paintLower(QPainter& painter, const QRegion& wanted) const;
    void paintHours(QPainter& painter, const QRegion& wanted) const;
    void paintDayNotes(QPainter& painter, const QRegion& wanted) const;
    void paintCountries(QPainter& painter, const QRegion& wanted) const;
    void paintCountry(QPainter& painter, const QRegion& wanted, const QString& code, int top) const;
    void paintBands(QPainter& painter) const;
    void paintNames(QPainter& painter, const QRegion& wanted) const;
    bool isNamedByDay() const;
    DateRange daysInSight() const;
    DateRange daysKept() const;
    QRect boxOf(Date first, Date next, int top, int height) const;
    int rowAt(int row) const;
    int countryTop(int country) const;

    TimelineView* m_view;
    ChartModel* m_model;
    std::vector<AxisCell> m_cells;
    std::vector<Name> m_names; // where days are narrow: what is written, so that no two meet
    std::vector<Band> m_bands; // selling periods
    AxisTier m_tier{};
    CellLength m_length = CellLength::Short;
    const PlanDays* m_plan = nullptr;
};

}
