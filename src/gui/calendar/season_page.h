// SPDX-License-Identifier: MIT
// The season board with its year, the choice of seasons, last year's results, and the way to plan the next year.
#pragma once
#include "app/campaign_figures.h"
#include "core/calendar/season_parts.h"
#include "gui/calendar/calendar_view.h"

class QPushButton;
class QStackedWidget;

namespace tilth {

class ChoiceBox;
class Desk;
class SeasonBoard;
class YearReview;

class SeasonPage : public CalendarView {
    Q_OBJECT

public:
    SeasonPage(Desk& desk, QWidget* parent);

    DateRange daysWanted() const override;
    void show(const CalendarContent& content) override;
    void goTo(const QDate& day) override;
    QDate where() const override { return m_day; }
    void turn(int by) override;
    QString title() const override;
    QList<QWidget*> regions() override;
    DateRange daysShown() const override;
    void becomeSheetOf(const CalendarView& shown, const CalendarContent& content) override;

    SeasonDefinition kind() const;
    void setKind(SeasonDefinition kind);

signals:
    void nextYearWanted(int year); // to be planned

private:
    void makeControls();
    int year() const;
    void fill();
    QStringList seasonNames() const;
    void readFigures();
    void review();
    void endReview();
    void openSlot(int row);

    Desk& m_desk;
    QStackedWidget* m_stack;
    QWidget* m_controls;
    ChoiceBox* m_kind;
    SeasonBoard* m_board;
    YearReview* m_review;
    QPushButton* m_plan;
    CalendarContent m_content;
    std::map<std::int64_t, CampaignFigures> m_figures;
    QDate m_day;
};

}
