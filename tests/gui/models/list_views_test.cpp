// SPDX-License-Identifier: MIT
// Filters as people read them.
#include "core/model/deal.h"
#include "gui/models/list_views.h"
#include "gui/support/gui_desk.h"
#include "gui/theme/theme.h"

namespace tilth {
namespace {

class ListViewsTest : public test::GuiTest {
protected:
    void TearDown() override {
        speak("en");
        GuiTest::TearDown();
    }
    static void speak(const char* language) { theme::apply(theme::Mode::Light, theme::Density::Comfortable, 1.0, QString::fromLatin1(language)); }
    QString chip(const char* where) { return chipTexts(*workspace, workspace->type<Deal>(), QString::fromLatin1(where)).value(0); }
};

TEST_F(ListViewsTest, aStageIsNamedInTheLanguageInForce) {
    EXPECT_TRUE(chip("stage:Contract").contains(QStringLiteral("Contract")));
    speak("zh_CN");
    EXPECT_TRUE(chip("stage:Contract").contains(QStringLiteral("合同签订"))) << chip("stage:Contract").toStdString();
    EXPECT_TRUE(chip("stage:Elsewhere").contains(QStringLiteral("Elsewhere"))) << "what is no stage's name stays as it was written";
}

}
}
