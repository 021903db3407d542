// SPDX-License-Identifier: MIT
// Charts: every mark is an item with a name and a place, keys reach all of them, Enter opens, the table says the same.
#include "gui/charts/axis.h"
#include "gui/charts/bar_chart.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/column_chart.h"
#include "gui/charts/donut_chart.h"
#include "gui/charts/funnel_chart.h"
#include "gui/charts/heat_map.h"
#include "gui/charts/line_chart.h"
#include "gui/theme/theme.h"
#include "gui/widgets/empty_state.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>
#include <memory>

namespace tilth {
namespace {

ChartMark aMark(const char* label, double value, const char* group = "", int series = 0) {
    ChartMark mark{QString::fromUtf8(label), value, QString::number(value)};
    mark.group = QString::fromUtf8(group);
    mark.series = series;
    mark.id = QString::fromUtf8(label);
    return mark;
}

QList<ChartMark> twoSeries() {
    return {aMark("Web", 10, "Jan", 0), aMark("Fair", 5, "Jan", 1), aMark("Web", 20, "Feb", 0),
            aMark("Fair", 0, "Feb", 1)};
}

struct Kind {
    const char* name;
    std::function<ChartView*()> make;
};

template <class T> Kind kind(const char* name) {
    return {name, [] { return new T; }};
}

std::vector<Kind> kinds() {
    return {kind<BarChart>("bar"),   kind<FunnelChart>("funnel"), kind<ColumnChart>("column"),
            kind<LineChart>("line"), kind<DonutChart>("donut"),   kind<HeatMap>("heat")};
}

class Charts : public testing::Test {
protected:
    std::unique_ptr<ChartView> shown(const Kind& kind, const QList<ChartMark>& marks) {
        model.setMarks(marks);
        std::unique_ptr<ChartView> chart(kind.make());
        chart->setModel(&model);
        chart->setAccessibleName(QStringLiteral("Leads"));
        chart->resize(600, 300);
        chart->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(chart.get()));
        return chart;
    }

    ChartModel model;
};

}

TEST_F(Charts, everyMarkIsAnAccessibleItemInsideTheView) {
    for (const Kind& kind : kinds()) {
        const auto chart = shown(kind, twoSeries());
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(chart.get());
        EXPECT_EQ(face->role(), QAccessible::List) << kind.name;
        ASSERT_EQ(face->childCount(), 4) << kind.name;
        for (int row = 0; row < 4; ++row) {
            EXPECT_EQ(face->child(row)->text(QAccessible::Name),
                      model.index(row, 0).data(Qt::AccessibleTextRole).toString())
                << kind.name;
            const QRect place = chart->visualRect(model.index(row, 0));
            EXPECT_TRUE(chart->viewport()->rect().adjusted(-1, -1, 1, 1).contains(place)) << kind.name << row;
            EXPECT_GT(place.width(), 0) << kind.name;
        }
        EXPECT_EQ(face->child(2)->text(QAccessible::Name), "Feb, Web, 20") << kind.name;
    }
}

TEST_F(Charts, aPointInAMarkFindsIt) {
    for (const Kind& kind : kinds()) {
        const auto chart = shown(kind, twoSeries());
        for (int row = 0; row < 3; ++row) {
            const QPoint centre = chart->visualRect(model.index(row, 0)).center();
            EXPECT_EQ(chart->indexAt(centre).row(), row) << kind.name;
        }
        EXPECT_FALSE(chart->indexAt({-5, -5}).isValid()) << kind.name;
    }
}

TEST_F(Charts, keysReachEveryMarkAndEnterOpensIt) {
    const std::pair<int, QList<int>> walks[] = {
        {0, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down}}, {1, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down}},
        {2, {Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}},  {3, {Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}},
        {4, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down}}, {5, {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}}};
    for (const auto& [place, keys] : walks) {
        const Kind kind = kinds()[std::size_t(place)];
        const auto chart = shown(kind, twoSeries());
        QSignalSpy activated(chart.get(), &QAbstractItemView::activated);
        chart->setCurrentIndex(model.index(0, 0));
        QSet<int> seen{0};
        for (int key : keys) {
            QTest::keyClick(chart.get(), Qt::Key(key));
            seen.insert(chart->currentIndex().row());
        }
        EXPECT_GE(seen.size(), 3) << kind.name;
        QTest::keyClick(chart.get(), Qt::Key_Return);
        ASSERT_EQ(activated.count(), 1) << kind.name;
        EXPECT_EQ(activated.at(0).at(0).toModelIndex(), chart->currentIndex());
        QTest::keyClick(chart.get(), Qt::Key_End);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        EXPECT_EQ(chart->currentIndex().row(), 0) << kind.name;
    }
}

TEST_F(Charts, aClickOpens) {
    const auto chart = shown(kinds()[0], twoSeries());
    QSignalSpy opened(chart.get(), &ChartView::opened);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->visualRect(model.index(2, 0)).center());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toModelIndex().row(), 2);
}

TEST_F(Charts, nothingZeroNegativeAndHugeDraw) {
    const QList<ChartMark> cases[] = {
        {}, {aMark("a", 0)}, {aMark("a", -5), aMark("b", 3)}, {aMark("a", 1e300), aMark("b", 1)}};
    for (const Kind& kind : kinds())
        for (const auto& marks : cases) {
            const auto chart = shown(kind, marks);
            EXPECT_FALSE(chart->grab().isNull()) << kind.name;
            chart->resize(60, 40);
            EXPECT_FALSE(chart->grab().isNull()) << kind.name;
        }
}

TEST_F(Charts, marksMayChangeWhileShown) {
    for (const Kind& kind : kinds()) {
        const auto chart = shown(kind, twoSeries());
        chart->grab();
        model.setMarks({aMark("Only", 3)});
        EXPECT_TRUE(chart->visualRect(model.index(0, 0)).isValid()) << kind.name;
        EXPECT_FALSE(chart->visualRect(model.index(3, 0)).isValid()) << kind.name;
        chart->grab();
    }
}

TEST_F(Charts, barsKeepTheirProportionAndTextTheirRoom) {
    const auto chart = shown(kinds()[0], {aMark("A", 100), aMark("B", 50)});
    const QImage picture = chart->viewport()->grab().toImage();
    const auto length = [&](int row) {
        const int y = chart->visualRect(model.index(row, 0)).center().y();
        int pixels = 0;
        for (int x = 0; x < picture.width(); ++x) pixels += picture.pixelColor(x, y) == theme::colors().accent;
        return pixels;
    };
    EXPECT_NEAR(length(0), 2 * length(1), 4);
    EXPECT_GT(length(0), 300);
}

TEST_F(Charts, aValueStandsOverLowerColumnsBesideItsOwn) {
    ColumnChart chart;
    ChartModel model;
    QList<ChartMark> marks;
    for (int month = 0; month < 12; ++month) marks.append(aMark(QByteArray::number(month).constData(), month == 5 ? 27'742'000 : 0));
    model.setMarks(marks);
    chart.setModel(&model);
    chart.resize(400, 220);
    const QRect column = chart.visualRect(model.index(5, 0));
    ASSERT_LT(column.width(), chart.fontMetrics().horizontalAdvance("27742000"));
    const QImage picture = chart.viewport()->grab().toImage();
    const QRgb ground = picture.pixel(2, 2);
    int written = 0;
    for (int x = column.left() - 4; x < column.left(); ++x)
        for (int y = column.top(); y < column.top() + theme::textHeight(); ++y) written += picture.pixel(x, y) != ground;
    EXPECT_GT(written, 0) << "the value begins left of its place";
}

TEST(Donut, theRingIsHitByAngle) {
    ChartModel model;
    model.setMarks({aMark("Half", 1), aMark("Other half", 1)});
    DonutChart chart;
    chart.setModel(&model);
    chart.resize(600, 200);
    chart.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
    const QPoint middle(4 + 98, 100);
    EXPECT_EQ(chart.indexAt(middle + QPoint(80, 0)).row(), 0);
    EXPECT_EQ(chart.indexAt(middle - QPoint(80, 0)).row(), 1);
    EXPECT_FALSE(chart.indexAt(middle).isValid());
}

TEST(ChartFrame, showsTheSameAsATableAndCopiesAPicture) {
    auto* chart = new BarChart;
    auto* model = new ChartModel(chart);
    model->setMarks({aMark("Lead", 4), aMark("Won", 2)});
    chart->setModel(model);
    ChartFrame frame;
    frame.setChart(chart);
    frame.setTitle("Where do deals stop?", "6 deals");
    frame.setSummary("Four leads, two won");
    frame.resize(500, 200);
    frame.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&frame));
    EXPECT_EQ(chart->accessibleName(), "Where do deals stop?");
    EXPECT_EQ(chart->accessibleDescription(), "Four leads, two won");
    QTest::mouseClick(frame.findChild<QPushButton*>("showAsTable"), Qt::LeftButton);
    ASSERT_TRUE(frame.isTableShown());
    const QAbstractItemModel* table = frame.findChild<QTableView*>()->model();
    ASSERT_EQ(table->columnCount(), 2);
    EXPECT_EQ(table->index(0, 0).data().toString() + "=" + table->index(0, 1).data().toString(), "Lead=4");
    QSignalSpy activated(chart, &QAbstractItemView::activated);
    frame.findChild<QTableView*>()->setCurrentIndex(table->index(1, 0));
    QTest::keyClick(frame.findChild<QTableView*>(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toModelIndex().row(), 1);
    QApplication::clipboard()->clear();
    frame.showTable(false);
    QTest::mouseClick(frame.findChild<QToolButton*>("copyPicture"), Qt::LeftButton);
    EXPECT_FALSE(QApplication::clipboard()->pixmap().isNull());
    model->setMarks({});
    EXPECT_TRUE(frame.findChild<EmptyState*>()->isVisible());
}

TEST(Axis, stepsAreRoundAndReachTheLargest) {
    const std::pair<double, QList<double>> cases[] = {{10, {0, 2.5, 5, 7.5, 10}},
                                                      {910, {0, 250, 500, 750, 1000}},
                                                      {3, {0, 1, 2, 3}},
                                                      {0, {0, 1}},
                                                      {-4, {0, 1}},
                                                      {0.07, {0, 0.02, 0.04, 0.06, 0.08}},
                                                      {1'000'001, {0, 500'000, 1'000'000, 1'500'000}}};
    for (const auto& [largest, steps] : cases) {
        const QList<double> found = axisSteps(largest);
        ASSERT_EQ(found.size(), steps.size()) << largest;
        for (int i = 0; i < steps.size(); ++i)
            EXPECT_NEAR(found[i], steps[i], 1e-9 * (1 + std::abs(largest))) << largest;
    }
    EXPECT_EQ(axisSteps(std::numeric_limits<double>::infinity()).size(), 2);
}

TEST(Axis, labelsThatWouldTouchAreThinned) {
    EXPECT_EQ(labelStride(12, 20, 600, 8), 1);
    EXPECT_EQ(labelStride(12, 40, 300, 8), 2);
    EXPECT_EQ(labelStride(0, 40, 300, 8), 1);
}

}
