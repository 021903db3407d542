// SPDX-License-Identifier: MIT
// Home: at the start of the program it is entered before the window is on the screen.
#include "gui/pages/home_page.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/stat_tile.h"

#include <QPushButton>

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
};

TEST_F(HomeGui, ReadsItsFiguresWhenItIsShownAfterItWasEntered) {
    addLead("Ada Park", "North");
    HomePage page(*desk, nullptr);
    page.enter();
    page.show();
    EXPECT_TRUE(until([&] { return hasFigure(page); }));
}

}
}
