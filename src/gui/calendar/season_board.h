// SPDX-License-Identifier: MIT
// The year as 24 cards, one a solar term, a row a season: what is planned in each, and what the same slot brought last year.
#pragma once
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"
#include "gui/models/calendar_content.h"

namespace tilth {

/// From 立春 of the year to 大寒 of the next.
struct SeasonSlot {
    int term = 0;
    DateRange days{}, daysLastYear{};
    QList<CalendarEntry> now{}, lastYear{}; // campaigns that start in it
    QString names{};                        // festivals, holidays, retail dates
    QString budget{}, result{};             // in words: planned, and last year's
};

class SeasonBoard : public ChartView {
    Q_OBJECT

public:
    explicit SeasonBoard(QWidget* parent = nullptr);

    void setSlots(QList<SeasonSlot> shown, Date today);
    const QList<SeasonSlot>& seasonSlots() const { return m_slots; }

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int neighbour(int row, CursorAction action) const override;

private:
    ChartMark markOf(const SeasonSlot& slot) const;
    void paintSeason(QPainter& painter, int season) const;
    void paintSlot(QPainter& painter, int row) const;
    void paintPlanned(QPainter& painter, const QRect& room, const SeasonSlot& slot) const;

    ChartModel* m_model;
    QList<SeasonSlot> m_slots;
    Date m_today{};
};

/// The slots of a year, with campaigns in their places; `amount` writes money of the workspace's currency.
QList<SeasonSlot> seasonSlots(const CalendarContent& content, int year, std::string_view currency,
                              const std::function<QString(std::int64_t)>& amount);

}
