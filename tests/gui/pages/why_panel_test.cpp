// SPDX-License-Identifier: MIT
// Ask why in the window: the figure, its rows and reasons, its rivals; the chosen one holds everywhere and is undone in one step.
#include "app/settings.h"
#include "gui/pages/reports_page.h"
#include "gui/pages/why_panel.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/small_table.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace tilth {
namespace {

using test::until;

class WhyGui : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        for (const char* name : {"Pump", "Valve", "Tank"}) addDeal(name, 100'000);
        const auto deals = workspace->store().findAll<Deal>();
        for (const auto& [deal, stage] : {std::pair(deals[0], StageKind::Won), std::pair(deals[1], StageKind::Lost)}) {
            Deal now = *deal;
            for (const auto& s : stagesOf(*workspace, pipelines(*workspace).front()->id))
                if (s->kind == stage) now.stage = {s->id};
            now.closeDate = workspace->today();
            ChangeSet change{"Close"};
            change.update(workspace->type<Deal>(), *deal, now);
            ASSERT_TRUE(workspace->commit(change));
        }
        window.resize(1000, 700);
        window.show();
        request.name = "win-rate";
    }
    WhyPanel* opened() {
        WhyPanel::openIn(*desk, &window, request, "win_rate");
        auto* panel = window.findChild<WhyPanel*>();
        return until([&] { return panel->isVisible(); }) ? panel : nullptr;
    }
    static SmallTable* table(QWidget* panel, const char* name) { return panel->findChild<SmallTable*>(QString::fromLatin1(name)); }
    static QString cell(QWidget* panel, const char* name, int row, int column) { return table(panel, name)->model()->index(row, column).data().toString(); }

    QWidget window;
    ReportRequest request;
};

TEST_F(WhyGui, TellsWhatIsCountedAndWhatIsNot) {
    WhyPanel* panel = opened();
    ASSERT_TRUE(panel);
    EXPECT_TRUE(until([&] { return cell(panel, "whyRows", 0, 1) == QStringLiteral("2"); }));
    EXPECT_EQ(cell(panel, "whyRows", 1, 0), QStringLiteral("left out: still open"));
    EXPECT_EQ(table(panel, "whyRivals")->model()->rowCount(), 3);
    EXPECT_EQ(cell(panel, "whyRivals", 0, 2), QStringLiteral("for all"));
    QSignalSpy rows(desk.get(), &Desk::rowsWanted);
    emit table(panel, "whyRows")->rowOpened(2);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().at(1).toString(), QStringLiteral("state:open"));
    EXPECT_FALSE(panel->isVisible()) << "it makes room for what was asked for";
}

TEST_F(WhyGui, ClosesWithEscapeAndWhenOneGoesOn) {
    auto* other = new QLineEdit(&window);
    other->show();
    window.activateWindow();
    WhyPanel* panel = opened();
    ASSERT_TRUE(panel);
    QTest::keyClick(table(panel, "whyRows"), Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    panel = opened();
    ASSERT_TRUE(panel);
    ASSERT_TRUE(until([&] { return panel->isAncestorOf(QApplication::focusWidget()); }));
    other->setFocus();
    EXPECT_TRUE(until([&] { return !panel->isVisible(); }));
}

TEST_F(WhyGui, FollowsWhatIsUndone) {
    ASSERT_TRUE(setSetting(*workspace, "figure_win_rate", "all"));
    open->poll();
    WhyPanel* panel = opened();
    ASSERT_TRUE(panel);
    ASSERT_TRUE(until([&] { return cell(panel, "whyRivals", 1, 2) == QStringLiteral("for all"); }));
    ASSERT_TRUE(setSetting(*workspace, "figure_win_rate", "closed"));
    open->poll();
    EXPECT_TRUE(until([&] { return cell(panel, "whyRivals", 0, 2) == QStringLiteral("for all"); }));
}

TEST_F(WhyGui, TheChosenRivalHoldsForAll) {
    WhyPanel* panel = opened();
    ASSERT_TRUE(panel);
    auto* use = panel->findChild<QPushButton*>(QStringLiteral("countSo"));
    EXPECT_FALSE(use->isEnabled()) << "it holds already";
    table(panel, "whyRivals")->setCurrentIndex(table(panel, "whyRivals")->model()->index(1, 0));
    ASSERT_TRUE(use->isEnabled());
    use->click();
    EXPECT_TRUE(until([&] { return cell(panel, "whyRivals", 1, 2) == QStringLiteral("for all"); }));
    EXPECT_EQ(sharedSetting(desk->reading(), "figure_win_rate"), "all");
}

}
}
