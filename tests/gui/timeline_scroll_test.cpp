// SPDX-License-Identifier: MIT
// A timeline that was scrolled looks as one that was painted there: pixels that were moved equal those painted anew.
#include "gui/theme/theme.h"
#include "gui/timeline/budget_strip.h"
#include "gui/timeline/load_strip.h"
#include "gui/timeline/strip_legend.h"
#include "gui/timeline/timeline_pane.h"

#include <QApplication>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>
#include <random>

namespace tilth {
namespace {

using std::chrono::days;

const Date today = *parseDate("2026-03-10");

// All that a bar can be: long, cut, narrow, in conflict, faded, with words that fit and words that do not.
QList<PlanBar> bars(int count, int lanes) {
    std::mt19937 random(7);
    const QStringList titles{QStringLiteral("Sale"), QStringLiteral("春季新品 pre-sale with all our partners"), QStringLiteral("A fair in Hanover")};
    QList<PlanBar> all;
    for (int i = 0; i < count; ++i) {
        const Date first = today + days{static_cast<int>(random() % 900) - 450};
        all.push_back({.id = i + 1,
                       .title = titles[i % 3],
                       .icon = i % 5 ? QStringLiteral("megaphone") : QString(),
                       .status = QStringLiteral("Planning"),
                       .conflict = i % 4 ? QString() : QStringLiteral("the same audience"),
                       .days = {first, first + days{static_cast<int>(random() % (i % 7 ? 30 : 200))}},
                       .lane = static_cast<int>(random() % static_cast<unsigned>(lanes)),
                       .category = i % 3,
                       .faded = i % 6 == 0});
    }
    return all;
}

std::shared_ptr<const PlanDays> plan() {
    std::vector<PlanNote> notes;
    for (int year = 2024; year < 2029; ++year)
        for (int month = 1; month <= 12; ++month)
            for (const char* country : {"CN", "US"}) {
                const Date day = std::chrono::year{year} / month / (month + 3);
                notes.push_back({day, month % 4 ? PlanNote::Holiday : PlanNote::MakeUpWork, QStringLiteral("国庆 Day"), {}, QLatin1String(country), month % 4 != 0, false});
                notes.back().elsewhere = notes.back().country == QLatin1String("US");
                notes.push_back({day + days{12}, PlanNote::Retail, QStringLiteral("Sale")});
                notes.back().span = DateRange{day, day + days{14}};
            }
    auto plan = std::make_shared<PlanDays>(today, 1U, 4U, std::vector<TermDay>{}, notes);
    plan->setCountries({{QStringLiteral("CN"), QStringLiteral("China")}, {QStringLiteral("US"), QStringLiteral("USA")}});
    plan->setBlackouts({{{today + days{20}, today + days{40}}, QStringLiteral("Stocktaking")}});
    return plan;
}

void addStrips(TimelinePane& pane) {
    auto* budget = new BudgetStrip(&*pane.view(), [](std::span<const AxisCell> cells) {
        std::vector<BudgetCell> made;
        for (const AxisCell& cell : cells) {
            const int amount = 1000 * (daysBetween(Date{}, cell.first) % 17 + 1);
            made.push_back({Money{amount}, Money{amount / 2}, Money{amount / 3}, Money{daysBetween(today, cell.first) * 900 + 500'000}, Money{9000}, Money{900'000}});
        }
        return made;
    }, &pane);
    const auto words = [](Money amount) { return QString::number(amount.minor); };
    budget->setAmounts(words, words);
    auto* load = new LoadStrip(pane.view(), [](std::span<const AxisCell> cells) {
        std::vector<WorstDay> made;
        for (const AxisCell& cell : cells) made.push_back({.load = double(daysBetween(Date{}, cell.first) % 9), .limit = 5, .day = cell.first});
        return made;
    }, [](const WorstDay& worst) { return QString::number(worst.load); }, &pane);
    pane.addStrip(budget, new StripLegend(QStringLiteral("Budget"), &pane));
    pane.addStrip(load, new StripLegend(QStringLiteral("People"), &pane));
}

struct Scrolled : testing::TestWithParam<double> {
    void SetUp() override {
        pane.setPlan(plan());
        view.setRange({today - days{700}, today + days{700}});
        QList<PlanLane> lanes;
        for (int lane = 0; lane < 12; ++lane) lanes.push_back({QStringLiteral("Lane %1").arg(lane), QStringLiteral("12"), lane == 3});
        pane.setContent(bars(500, 12), lanes);
        addStrips(pane);
        pane.resize(1100, 640);
        pane.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&pane));
        view.setPerDay(GetParam());
        view.showDay(today);
        for (const int row : {3, 30, 60, 61, 62}) view.selectionModel()->select(view.model()->index(row, 0), QItemSelectionModel::Select);
        settle();
    }
    void settle() {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    // What the window shows, and what it would show if all of it were painted now.
    void compare(const std::string& what) {
        settle();
        const QImage shown = pane.screen()->grabWindow(pane.winId()).toImage().convertToFormat(QImage::Format_RGB32);
        const QImage painted = pane.grab().toImage().convertToFormat(QImage::Format_RGB32);
        ASSERT_EQ(shown.size(), painted.size());
        if (shown == painted) return;
        QRect differs;
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                if (shown.pixel(x, y) != painted.pixel(x, y)) differs |= QRect(x, y, 1, 1);
        ADD_FAILURE() << what << ": " << differs.x() << ',' << differs.y() << ' ' << differs.width() << 'x' << differs.height();
        if (!qEnvironmentVariableIsSet("TILTH_KEEP_PICTURES")) return;
        shown.save(QStringLiteral("scrolled-%1.png").arg(GetParam()));
        painted.save(QStringLiteral("painted-%1.png").arg(GetParam()));
    }
    void scroll(int dx, int dy) {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + dx);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + dy);
    }

    TimelinePane pane;
    TimelineView& view = *pane.view();
};

TEST_P(Scrolled, looksAsIfPaintedThere) {
    compare("before");
    const struct {
        int dx, dy, times;
    } cases[] = {{7, 0, 9}, {-7, 0, 12}, {1, 0, 5}, {-1, 0, 5}, {33, 0, 5}, {-40, 0, 5}, {190, 0, 4}, {-210, 0, 4}, {0, 24, 5}, {0, -9, 8}, {5, 11, 4}, {1700, 0, 1}, {-2100, 0, 1}};
    for (const auto& c : cases)
        for (int i = 0; i < c.times; ++i) {
            scroll(c.dx, c.dy);
            compare("by " + std::to_string(c.dx) + ',' + std::to_string(c.dy));
        }
    for (const int dx : {7, 7, -3, 25}) scroll(dx, dx / 2); // several between two paintings
    compare("by several");
}
INSTANTIATE_TEST_SUITE_P(AtEveryScale, Scrolled, testing::Values(0.4, 0.7, 2.2, 5.0, 12.0, 30.0, 75.0, 170.0));

// Where lanes show how much goes on, a scroll may lead to fewer bars, which are then drawn one by one.
TEST(ScrolledFull, looksAsIfPaintedThere) {
    TimelinePane pane;
    TimelineView& view = *pane.view();
    pane.setPlan(plan());
    view.setRange({today - days{700}, today + days{700}});
    pane.setContent(bars(1600, 2), {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}});
    pane.resize(1000, 5000);
    pane.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&pane));
    view.setPerDay(1);
    view.showDay(today);
    bool was = view.scene().crowded;
    int changes = 0;
    for (int i = 0; i < 40; ++i) {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 13);
        QApplication::processEvents();
        changes += std::exchange(was, view.scene().crowded) != view.scene().crowded;
        EXPECT_EQ(pane.screen()->grabWindow(pane.winId()).toImage().convertToFormat(QImage::Format_RGB32),
                  pane.grab().toImage().convertToFormat(QImage::Format_RGB32)) << i;
    }
    EXPECT_GT(changes, 0);
}

}
}
