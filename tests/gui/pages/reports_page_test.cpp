// SPDX-License-Identifier: MIT
// Every report on demo data in the smallest usual window: charts as high as they need, tables whole.
#include "app/sample_data.h"
#include "gui/bridge/labels.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_room.h"
#include "gui/charts/chart_view.h"
#include "gui/pages/reports_page.h"
#include "gui/support/gui_desk.h"
#include "gui/theme/theme.h"
#include "gui/widgets/record_table.h"

#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>

namespace tilth {
namespace {

using test::until;

class ReportsPageTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        ASSERT_TRUE(addDemoData(*workspace));
        page = std::make_unique<ReportsPage>(*desk, nullptr);
        page->resize(1070, 770);                            // of 1280 x 800
        page->setVisible(true);
    }
    void TearDown() override {
        page.reset();
        GuiTest::TearDown();
    }
    RecordTable& table() const { return *page->findChild<RecordTable*>(QStringLiteral("table")); }
    QListView& names() const { return *page->findChild<QListView*>(QStringLiteral("names")); }
    ChartRoom& room() const { return *qobject_cast<ChartRoom*>(page->findChild<QStackedWidget*>(QStringLiteral("charts"))->currentWidget()); }
    void choose(std::string_view report) {
        const auto at = std::ranges::find(reportNames(), report, &ReportName::name);
        names().setCurrentIndex(names().model()->index(static_cast<int>(at - reportNames().begin()), 0));
        page->enter();
        ASSERT_TRUE(until([&] { return table().accessibleName() == translated("Report", at->title) && table().model()->rowCount() > 0; })) << report;
        QCoreApplication::sendPostedEvents();
    }

    std::unique_ptr<ReportsPage> page;
};

}

TEST_F(ReportsPageTest, noTableIsCutAndEachShowsSomeRows) {
    for (const ReportName& report : reportNames()) {
        choose(report.name);
        const int rows = std::min(table().model()->rowCount(), 6);
        EXPECT_TRUE(until([&] { return table().viewport()->height() >= rows * theme::rowHeight(); })) << report.name;
        EXPECT_TRUE(until([&] { return table().horizontalHeader()->length() <= table().viewport()->width(); })) << report.name;
    }
}
TEST_F(ReportsPageTest, barsOfNothingAreNotDrawn) {
    choose("funnel");
    EXPECT_TRUE(room().isVisible());
    ASSERT_TRUE(removeDemoData(*workspace));
    page->enter();
    EXPECT_TRUE(until([&] { return !page->findChild<QStackedWidget*>(QStringLiteral("charts"))->isVisible(); }));
}
TEST_F(ReportsPageTest, theLowerEdgeCutsNoRow) {
    for (const char* report : {"sources", "campaigns", "forecast"})
        for (const int height : {770, 760, 747}) {
            page->resize(1070, height);
            choose(report);
            EXPECT_TRUE(until([&] { return table().viewport()->height() % theme::rowHeight() == 0; })) << report << " in " << height;
        }
}
TEST_F(ReportsPageTest, aFewBarsLeaveNoHole) {
    for (const char* report : {"win-rate", "pipeline", "funnel", "lost-reasons"}) {
        choose(report);
        EXPECT_TRUE(until([&] { return room().height() == room().sizeHint().height() && !room().verticalScrollBar()->isVisible(); })) << report;
    }
}
TEST_F(ReportsPageTest, moreBarsThanFitAreScrolledToTheOneThatKeysReach) {
    choose("campaigns");
    ASSERT_TRUE(until([&] { return room().verticalScrollBar()->isVisible(); }));
    ChartView* chart = page->findChild<QStackedWidget*>(QStringLiteral("charts"))->currentWidget()->findChild<ChartView*>();
    chart->setCurrentIndex(chart->model()->index(chart->model()->rowCount() - 1, 0));
    EXPECT_EQ(room().verticalScrollBar()->value(), room().verticalScrollBar()->maximum());
}
TEST_F(ReportsPageTest, columnsTakeWhatTheTableLeaves) {
    choose("forecast");
    EXPECT_TRUE(until([&] { return room().height() > 200; }));
    EXPECT_GT(page->height() / 6, page->rect().bottom() - table().mapTo(page.get(), table().rect().bottomLeft()).y());
}

}
