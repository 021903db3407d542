// SPDX-License-Identifier: MIT
// Home: at the start of the program it is entered before the window is on the screen; what cannot be counted is said, and counted at the next change.
#include "gui/pages/home_page.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/stat_tile.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace tilth {
namespace {

using test::until;

class HomeGui : public test::GuiTest {
protected:
    static bool hasFigure(const HomePage& page) {
        for (const StatTile* tile : page.findChildren<StatTile*>())
            if (const auto* figure = tile->findChild<QPushButton*>(QStringLiteral("figure")); figure && figure->text() == QStringLiteral("1")) return true;
        return false;
    }
    static bool hasLabel(const HomePage& page, const QString& words) {
        return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    static bool hasFailure(const HomePage& page) { return hasLabel(page, QStringLiteral("Could not be counted")); }
    static bool hasNoWork(const HomePage& page) { return hasLabel(page, QStringLiteral("Nothing is due today")); }
    // It has opened the workspace, and answered what it was asked before.
    void awaitLister() {
        bool idle = false;
        open->list(desk.get(), [](Workspace&) -> Result<Done> { return Done{}; }, [&](const Result<Done>&) { idle = true; });
        ASSERT_TRUE(until([&] { return idle; }));
    }
    // After a change that the window is told of.
    void change(const std::string& lead) {
        addLead(lead, "North");
        open->poll();
    }
    void rename(const char* from, const char* to) { workspace->store().connection().run(std::string("ALTER TABLE ") + from + " RENAME TO " + to); }
};

TEST_F(HomeGui, ReadsItsFiguresWhenItIsShownAfterItWasEntered) {
    addLead("Ada Park", "North");
    HomePage page(*desk, nullptr);
    page.enter();
    page.show();
    EXPECT_TRUE(until([&] { return hasFigure(page); }));
}
TEST_F(HomeGui, SaysWhyTodayCouldNotBeCountedAndCountsAtTheNextChange) {
    addLead("Ada Park", "North");
    HomePage page(*desk, nullptr);
    page.show();
    ASSERT_TRUE(until([&] { return hasNoWork(page); }));
    rename("handoff", "elsewhere");
    change("Grace Park");
    EXPECT_TRUE(until([&] { return hasFailure(page) && !hasNoWork(page); }));
    rename("elsewhere", "handoff");
    change("Joan Park");
    EXPECT_TRUE(until([&] { return hasNoWork(page) && !hasFailure(page); }));
}
TEST_F(HomeGui, SaysWhyFiguresCouldNotBeCountedAndCountsAtTheNextChange) {
    addLead("Ada Park", "North");
    awaitLister();
    rename("stage", "elsewhere");
    HomePage page(*desk, nullptr);
    page.show();
    EXPECT_TRUE(until([&] { return hasFailure(page) && hasFigure(page); })) << "those of leads are there";
    rename("elsewhere", "stage");
    change("Joan Park");
    EXPECT_TRUE(until([&] { return hasNoWork(page) && !hasFailure(page); }));
}
TEST_F(HomeGui, CountsNothingWhileAnotherPageIsShown) {
    addLead("Ada Park", "North");
    HomePage page(*desk, nullptr);
    page.show();
    page.hide();
    for (int turn = 0; turn < 3; ++turn) awaitLister();
    EXPECT_FALSE(hasFigure(page));
    page.show();
    EXPECT_TRUE(until([&] { return hasFigure(page); }));
}

}
}
