// SPDX-License-Identifier: MIT
// The year as 24 cards, one a solar term, a row a season: what is planned in each, and what the same slot brought last year.
#pragma once
#include "app/campaign_figures.h"
#include "core/calendar/season_parts.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"
#include "gui/models/calendar_content.h"

namespace tilth {

/// What the campaigns of a slot came to; amounts in the workspace's currency.
struct SlotResult {
    int campaigns = 0;
    std::int64_t leads = 0;
    Money cost{}, revenue{};
    std::optional<double> roi() const; // (revenue - cost) / cost; empty where nothing was spent
};

/// A part of a season, with this year's plan and what the same part brought a year before.
struct SeasonSlot {
    SeasonPart part{};
    DateRange daysLastYear{};
    QList<CalendarEntry> now{}, lastYear{}; // campaigns that start in it
    QStringList names{};                    // festivals, holidays, retail dates
    int daysOff = 0, makeUpDays = 0;        // 休, 班
    Money planned{};                        // for these days, each amount once (core/campaign/plan_money.h)
    SlotResult result{};                    // of what ran in the days of last year, by the share of its days
};

class SeasonBoard : public ChartView {
    Q_OBJECT

public:
    explicit SeasonBoard(QWidget* parent = nullptr);

    /// Names of the four seasons, from the first on; `amount` writes money of the workspace's currency.
    void setSeasons(const QStringList& names) { m_seasons = names; }
    void setAmounts(std::function<QString(Money)> amount) { m_amount = std::move(amount); }
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
    QString dateOf(const SeasonSlot& slot) const;
    QString roiText(double roi) const;
    bool namesNeedTheLine(double width) const;
    void paintNames(QPainter& painter, const QRect& room, const SeasonSlot& slot) const;
    void paintPlanned(QPainter& painter, const QRect& room, const SeasonSlot& slot) const;
    void paintResult(QPainter& painter, const QRect& room, const SeasonSlot& slot) const;
    QString nameOf(const SeasonSlot& slot) const;
    QString resultWords(const SeasonSlot& slot) const;

    ChartModel* m_model;
    QList<SeasonSlot> m_slots;
    QStringList m_seasons;
    std::function<QString(Money)> m_amount;
    mutable bool m_datesBelow = false; // days stand below names
    Date m_today{};
};

/// "Grain Rain", "1 – 15 Mar".
QString partName(const SeasonPart& part);
/// The parts of a year of seasons, with campaigns in their places and what fell to the same part of the year before (`figures` by
/// campaign, each by the share of its days; amounts of other currencies count as nothing).
QList<SeasonSlot> seasonSlots(const CalendarContent& content, SeasonDefinition kind, int year, const std::map<std::int64_t, CampaignFigures>& figures,
                              std::string_view currency);

}
