// SPDX-License-Identifier: MIT
// How long a timeline of 5,000 campaigns takes to scroll, zoom, lay out and open, offscreen at 1600x900; prints medians.
#include "core/model/campaign.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/wording.h"
#include "gui/pages/calendar_page.h"
#include "core/calendar/money_days.h"
#include "gui/theme/theme.h"
#include "gui/timeline/budget_strip.h"
#include "gui/timeline/load_strip.h"
#include "gui/timeline/strip_legend.h"
#include "gui/timeline/timeline_pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QScrollBar>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <random>

using namespace tilth;

namespace {

using std::chrono::days;

const Date today = std::chrono::year{2026} / 3 / 10;

double milliseconds(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

void paintNow() {
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

// Tells that something was really painted in a step.
class Paints : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override {
        m_count += event->type() == QEvent::Paint;
        return false;
    }
    int take() { return std::exchange(m_count, 0); }

private:
    int m_count = 0;
};

struct Times {
    std::vector<double> all;
    int painted = 0;

    double at(double share) {
        std::ranges::sort(all);
        return all[static_cast<std::size_t>(share * double(all.size() - 1))];
    }
    void print(const char* what, double perDay) {
        std::printf("  %-12s %5.1f px/day   median %7.2f ms   95 %% %7.2f   most %7.2f   %d of %zu painted\n", what, perDay, at(0.5),
                    at(0.95), at(1), painted, all.size());
    }
};

template <class Step> Times timed(QWidget* viewport, int count, Step step) {
    Times times;
    Paints paints;
    viewport->installEventFilter(&paints);
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        paintNow();
        times.all.push_back(milliseconds(timer));
        times.painted += paints.take() > 0;
    }
    return times;
}

QList<PlanBar> bars(int count, int lanes) {
    std::mt19937 random(1);
    QList<PlanBar> all;
    for (int i = 0; i < count; ++i) {
        const Date first = today + days{static_cast<int>(random() % 1400) - 700};
        all.push_back({.id = i + 1,
                       .title = QStringLiteral("Campaign %1 春季新品").arg(i + 1),
                       .icon = QStringLiteral("megaphone"),
                       .status = QStringLiteral("Planning"),
                       .conflict = i % 50 == 0 ? QStringLiteral("the same audience") : QString(),
                       .days = {first, first + days{2 + static_cast<int>(random() % 40)}},
                       .lane = static_cast<int>(random() % static_cast<unsigned>(lanes)),
                       .category = i % 3});
    }
    return all;
}

std::shared_ptr<const PlanDays> plan() {
    std::vector<PlanNote> notes;
    for (int year = 2023; year < 2030; ++year)
        for (int number = 1; number <= 7; ++number)
            for (const char* country : {"CN", "US", "DE"})
                notes.push_back({std::chrono::year{year} / 10 / number, PlanNote::Holiday, QStringLiteral("国庆"), {}, QLatin1String(country), true, false});
    auto plan = std::make_shared<PlanDays>(today, 1U, 4U, std::vector<TermDay>{}, notes);
    plan->setCountries({{QStringLiteral("CN"), QStringLiteral("China")}, {QStringLiteral("US"), QStringLiteral("USA")}, {QStringLiteral("DE"), QStringLiteral("Germany")}});
    return plan;
}

// Budget and people of the same bars, as the page shows them.
void addStrips(TimelinePane& pane, const QList<PlanBar>& all) {
    const auto isWorking = [&pane](Date day) { return pane.view()->plan().isWorking(day); };
    auto costs = std::make_shared<std::vector<PlannedCost>>();
    auto loads = std::make_shared<std::vector<Load>>();
    for (const PlanBar& bar : all) {
        costs->push_back({bar.days, Money{bar.id * 1'000'00}});
        loads->push_back({bar.days, 1 + bar.id % 20});
    }
    auto money = std::make_shared<MoneyDays>(*costs, pane.view()->range(), isWorking);
    auto* budget = new BudgetStrip(pane.view(), [money, &pane](std::span<const AxisCell> cells) {
        std::vector<BudgetCell> made;
        for (const AxisCell& cell : cells) {
            const DateRange span{cell.first, cell.next - days{1}};
            const Money planned = money->in(span);
            made.push_back({planned, Money{planned.minor / 2}, Money{planned.minor / 3}, money->in({fiscalYearRange(fiscalYear(span.last, 4), 4).first, span.last}),
                            Money{pane.view()->plan().workingDays(span) * 5'000'000'00}, Money{1'300'000'000'00}});
        }
        return made;
    }, &pane);
    const auto words = [](Money amount) { return QString::number(amount.minor / 100); };
    budget->setAmounts(words, [](Money amount) { return QString::number(amount.minor / 100'000'00) + QLatin1Char('K'); });
    auto* load = new LoadStrip(pane.view(), [loads, isWorking](std::span<const AxisCell> cells) {
        return worstDays(*loads, cells, 5, [&isWorking](Date day) { return isWorking(day) ? 1.0 : 0.0; });
    }, [](const WorstDay& worst) { return QString::number(worst.load); }, &pane);
    pane.addStrip(budget, new StripLegend(QStringLiteral("Budget"), &pane));
    pane.addStrip(load, new StripLegend(QStringLiteral("People"), &pane));
}

void measure(int lanes) {
    std::printf("5000 bars in %d lanes\n", lanes);
    QElapsedTimer timer;
    timer.start();
    TimelinePane pane;
    pane.setPlan(plan());
    pane.view()->setRange({std::chrono::year{2016} / 1 / 1, std::chrono::year{2036} / 12 / 31});
    QList<PlanLane> names;
    for (int lane = 0; lane < lanes; ++lane) names.push_back({QStringLiteral("Lane %1").arg(lane), QStringLiteral("12")});
    const QList<PlanBar> all = bars(5000, lanes);
    pane.setContent(all, names);
    addStrips(pane, all);
    pane.resize(1600, 900);
    pane.show();
    pane.view()->showDay(today);
    paintNow();
    std::printf("  open         %.1f ms\n", milliseconds(timer));
    TimelineView& view = *pane.view();
    for (const double perDay : {0.6, 2.0, 8.0, 24.0, 75.0}) {
        view.setPerDay(perDay);
        view.showDay(today - days{perDay < 1 ? 900 : 200});
        paintNow();
        timed(view.viewport(), 200, [&](int i) {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + (i < 100 ? 7 : -9));
        }).print("scroll", perDay);
        timed(view.viewport(), 100, [&](int i) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (i < 50 ? 24 : -24));
        }).print("scroll down", perDay);
        timed(view.viewport(), 60, [&](int i) { view.zoomBy(i % 20 < 10 ? 1 : -1, 400); }).print("zoom", perDay);
    }
}

// The whole page over a workspace: from the moment it becomes the current one until its bars are there.
void measurePage() {
    QTemporaryDir folder;
    const WorkspaceOptions options{{}, [] { return std::int64_t{1'773'144'000'000}; }};
    const std::string place = folder.filePath(QStringLiteral("bench.tilth")).toStdString();
    auto workspace = Workspace::create(place, {}, options);
    ChangeSet change{"Bench"};
    for (const PlanBar& bar : bars(5000, 34)) {
        Campaign campaign;
        campaign.id = (*workspace)->store().newId();
        campaign.name = bar.title.toStdString();
        campaign.channel = "Channel " + std::to_string(bar.lane);
        campaign.startsOn = bar.days.first;
        campaign.endsOn = bar.days.last;
        change.create((*workspace)->type<Campaign>(), campaign);
    }
    if (!(*workspace)->commit(change)) return;
    workspace->reset();
    const auto open = OpenWorkspace::open(place, options);
    DialogAsk ask;
    Desk desk(**open, ask);
    Times times;
    for (int i = 0; i < 7; ++i) {
        CalendarPage page(desk, nullptr);
        page.resize(1600, 900);
        QElapsedTimer timer;
        timer.start();
        page.show();
        page.enter();
        while (page.findChild<TimelineView*>()->items()->rowCount() == 0 && timer.elapsed() < 5000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        paintNow();
        times.all.push_back(milliseconds(timer));
    }
    std::printf("page of 5000 campaigns: open, median %.0f ms, most %.0f\n", times.at(0.5), times.at(1));
}

}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    theme::apply(theme::Mode::Light, theme::Density::Comfortable, 1.0, QStringLiteral("en"));
    for (const int lanes : {34, 300}) measure(lanes);
    measurePage();
}
