// SPDX-License-Identifier: MIT
// Tiles, banners, jobs, ledger and badge: what they say and what they ask for.
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/job_row.h"
#include "gui/widgets/ledger_list.h"
#include "gui/widgets/score_badge.h"
#include "gui/widgets/stat_tile.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace tilth {

TEST(StatTile, theNumberIsAButtonThatSaysItsLabel) {
    StatTile tile;
    tile.setFigure("Open pipeline", "¥6,184,000", "Sum of the amounts of all open deals <b>");
    tile.setChange("▲ 12 % more than last quarter", theme::Tone::Success);
    auto* figure = tile.findChild<QPushButton*>("figure");
    EXPECT_EQ(figure->accessibleName(), QStringLiteral("Open pipeline: ¥6,184,000"));
    EXPECT_TRUE(figure->toolTip().contains("&lt;b&gt;"));
    QSignalSpy opened(&tile, &StatTile::opened);
    QTest::keyClick(figure, Qt::Key_Space);
    EXPECT_EQ(opened.count(), 1);
    tile.setOpens(false);
    EXPECT_EQ(figure->focusPolicy(), Qt::NoFocus);
}

TEST(Banner, staysUntilItIsDealtWith) {
    Banner banner;
    EXPECT_FALSE(banner.isVisible());
    banner.present(Banner::Kind::Error, "The file could not be read. Nothing was changed.", "Retry",
                   "E17, see tilth.log");
    banner.resize(600, 48);
    EXPECT_TRUE(banner.isVisible());
    QSignalSpy acted(&banner, &Banner::acted), closed(&banner, &Banner::closed);
    QTest::mouseClick(banner.findChild<QPushButton*>("bannerAction"), Qt::LeftButton);
    EXPECT_EQ(acted.count(), 1);
    QTest::mouseClick(banner.findChild<QPushButton*>("bannerDetails"), Qt::LeftButton);
    EXPECT_TRUE(banner.text().endsWith("E17, see tilth.log"));
    banner.present(Banner::Kind::Info, "Demo data");
    EXPECT_FALSE(banner.findChild<QPushButton*>("bannerAction")->isVisible());
    EXPECT_FALSE(banner.findChild<QPushButton*>("bannerDetails")->isVisible());
    QTest::mouseClick(banner.findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(banner.isVisible());
}

TEST(JobRow, showsProgressAndCancelsOnce) {
    JobRow job("Import deals.csv");
    job.resize(180, 60);
    job.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&job));
    job.setProgress(12'400, 100'000, "12,400 of 100,000");
    auto* bar = job.findChild<QProgressBar*>();
    EXPECT_NEAR(double(bar->value()) / bar->maximum(), 0.124, 0.001);
    EXPECT_EQ(bar->accessibleDescription(), "12,400 of 100,000");
    QSignalSpy cancelled(&job, &JobRow::cancelRequested);
    auto* cancel = job.findChild<QToolButton*>();
    EXPECT_EQ(cancel->accessibleName(), "Cancel: Import deals.csv");
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_EQ(cancelled.count(), 1);
    job.setProgress(1, 0, {});
    EXPECT_EQ(bar->maximum(), 0);
    job.resize(32, 60);
    for (auto* label : job.findChildren<QLabel*>()) EXPECT_FALSE(label->isVisible());
}

TEST(LedgerList, endsWithTheScoreAndOpensWhatCounted) {
    LedgerList ledger;
    ledger.setRows({{"Company size 11-50", "always", "+25", "+25"},
                    {"Form: demo", "3 Nov", "+30", "+22", theme::Tone::Normal, 44}},
                   "47");
    ledger.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&ledger));
    ASSERT_EQ(ledger.model()->rowCount(), 3);
    EXPECT_EQ(ledger.model()->index(2, 0).data().toString(), "Score");
    EXPECT_EQ(ledger.model()->index(2, 3).data().toString(), "47");
    QSignalSpy opened(&ledger, &LedgerList::rowOpened);
    for (int row : {0, 1}) {
        ledger.setCurrentIndex(ledger.model()->index(row, 0));
        QTest::keyClick(&ledger, Qt::Key_Return);
    }
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toLongLong(), 44);
    EXPECT_GE(ledger.sizeHint().height(), 3 * theme::rowHeight());
}

TEST(ScoreBadge, saysGradeNumberAndMeaning) {
    ScoreBadge badge;
    badge.setScore("A1", "92", "Fit A, engagement 1");
    EXPECT_EQ(badge.accessibleName(), "Score A1 92");
    EXPECT_EQ(badge.accessibleDescription(), "Fit A, engagement 1");
    const int wide = badge.sizeHint().width();
    badge.setScore("", "5", "");
    EXPECT_EQ(badge.accessibleName(), "Score 5");
    EXPECT_LT(badge.sizeHint().width(), wide);
}

}
