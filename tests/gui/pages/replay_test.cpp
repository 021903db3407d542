// SPDX-License-Identifier: MIT
// A lead's replay beside its record: all steps in words, each hand-off judged, the same on paper.
#include "app/activities.h"
#include "app/leads.h"
#include "gui/bridge/replay_words.h"
#include "gui/bridge/text.h"
#include "gui/pages/replay_part.h"
#include "gui/pages/replay_sheet.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/replay_strip.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

namespace tilth {
namespace {

using test::until;

class ReplayGui : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        Lead one;
        one.name = "<b>Ada</b> Park";
        one.source = "Fair";
        lead = *addRecord(*workspace, workspace->type<Lead>(), one);
        ASSERT_TRUE(handOver(*workspace, lead));
        ASSERT_TRUE(rejectLead(*workspace, lead, "No budget", {}));
        open->poll();
    }
    Replay replay() { return *replayOf(*workspace, lead); }
    std::int64_t lead = 0;
};

TEST_F(ReplayGui, ThePartTellsAllStepsInWords) {
    ReplayPart part(*desk);
    part.showRecord(*workspace->store().find<Lead>(lead));
    const auto* strip = part.findChild<ReplayStrip*>();
    ASSERT_TRUE(until([&] { return !strip->accessibleDescription().isEmpty(); }));
    const QStringList words = strip->accessibleDescription().split(QLatin1Char('\n'));
    ASSERT_EQ(words.size(), 3);
    EXPECT_TRUE(words[0].contains(QStringLiteral("Lead came in · Fair"))) << words[0].toStdString();
    EXPECT_TRUE(words[1].contains(QStringLiteral("Handed to sales")));
    EXPECT_TRUE(words[2].contains(QStringLiteral("Rejected by sales · No budget")));
    QStringList said;
    for (const QLabel* label : part.findChildren<QLabel*>()) said << label->text();
    EXPECT_TRUE(said.join(QLatin1Char('\n')).contains(QStringLiteral("nobody has tried, and nobody needs to any more · Rejected: No budget"))) << said.join(QLatin1Char('\n')).toStdString();
}

TEST_F(ReplayGui, TheStripShowsABandFromTheHandoffToTheAnswer) {
    const Wording wording = Wording::of(*workspace);
    const auto picture = [&](const Replay& shown) {
        ReplayStrip strip;
        strip.setReplay(shown, wording);
        strip.resize(strip.sizeHint());
        QImage image(strip.size(), QImage::Format_RGB32);
        image.fill(theme::colors().surface);
        strip.render(&image, {}, {}, QWidget::DrawChildren);
        return image;
    };
    const Replay whole = replay();
    Replay without = whole;
    without.handoffs.clear();
    const QImage with = picture(whole), bare = picture(without);
    const QPoint between(with.width() / 2 + with.width() / 6, with.height() / 3);
    EXPECT_NE(with.pixelColor(between), bare.pixelColor(between));
    EXPECT_EQ(with.pixelColor(with.width() / 4, with.height() / 3), bare.pixelColor(with.width() / 4, with.height() / 3));
}

TEST_F(ReplayGui, ThePaperIsAPdfAndAFaultNamesTheFile) {
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("ada.pdf"));
    ASSERT_TRUE(writeReplay(replay(), Wording::of(*workspace), name));
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    const auto refused = writeReplay(replay(), Wording::of(*workspace), folder.filePath(QStringLiteral("none/ada.pdf")));
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text.find("none/ada.pdf"), std::string::npos);
}

TEST(ReplayWords, SpansAreShort) {
    using namespace std::chrono_literals;
    EXPECT_EQ(passed(30s), QString());
    EXPECT_EQ(passed(42min), QStringLiteral("42 min"));
    EXPECT_EQ(passed(47h), QStringLiteral("47 h"));
    EXPECT_EQ(passed(49h), QStringLiteral("2 d"));
}

}
}
