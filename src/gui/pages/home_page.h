// SPDX-License-Identifier: MIT
// The first page: figures, two charts and what needs action today; in an empty workspace three ways to begin.
#pragma once
#include "gui/bridge/live_figures.h"
#include "gui/models/figures.h"
#include "gui/models/stage_sums.h"
#include "gui/page.h"

#include <QTimer>
#include <deque>
#include <functional>
#include <memory>

namespace Ui {
class HomePage;
}

namespace tilth {

class ChartFrame;
class ChartModel;
class ChoiceBox;
class EmptyState;
class StatTile;
class TodayModel;

class HomePage : public Page {
    Q_OBJECT

public:
    HomePage(Desk& desk, QWidget* parent);
    ~HomePage() override;
    void enter() override;
    void addNew() override;
    QList<QWidget*> regions() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeWelcome();
    void makeChoices();
    void makeTiles();
    void makeCharts();
    void makeToday();
    void makeBanner();
    void load();
    void choose();
    void askAll();
    void put(std::function<void()> question);
    void askNext();
    void answered();
    void loadTiles();
    void loadTile(qsizetype tile, const FigureScope& scope);
    void askValue(qsizetype tile, const Figure& figure, const std::string& where, const std::function<void(const FigureValue&)>& done);
    FigureScope scope() const;
    const Figure& counted(const Figure& figure) const;
    void askWhy(const Figure& figure);
    QString ofOwner() const;
    void loadCharts();
    void leaveOut(ChartFrame* chart, ChartModel* marks, const QString& why);
    struct Today;
    void loadToday();
    void showToday(const Today& today, const char* icon, const QString& ifNothing);
    static QString notCounted(const Error& error);
    using Failed = std::function<void(const QString& why)>;
    template <class Work, class Show> void workOut(const std::string& type, const std::string& where, Work work, Show show, const Failed& failed);
    void showPipeline(const StageSumsById& sums);
    void showMonths(const std::vector<MonthCount>& months);
    bool isEmpty();
    void openToday(const QModelIndex& index);
    void complete();
    void addDemo();
    void removeDemo();

    std::unique_ptr<Ui::HomePage> m_ui;
    LiveFigures m_figures;
    QWidget* m_choices = nullptr;
    ChoiceBox *m_period = nullptr, *m_owner = nullptr;
    QList<StatTile*> m_tiles;
    int m_asked = 0;                 // choices of a period or owner
    std::deque<std::function<void()>> m_questions;     // one at a time is with a worker
    bool m_waits = false, m_again = false;             // for its answer; something changed meanwhile
    ChartFrame *m_pipeline = nullptr, *m_months = nullptr;
    ChartModel *m_pipelineMarks = nullptr, *m_monthMarks = nullptr;
    TodayModel* m_today = nullptr;
    EmptyState* m_nothingToday = nullptr;
    QTimer m_reload, m_minute;       // deadlines in minutes are told anew each minute
};

}
