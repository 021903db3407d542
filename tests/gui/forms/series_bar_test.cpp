// SPDX-License-Identifier: MIT
// Repetition in the form: usual rules by name, any other as text; which of a series a change is meant for.
#include "app/activities.h"
#include "gui/bridge/text.h"
#include "gui/forms/repeat_box.h"
#include "gui/forms/series_bar.h"
#include "gui/pages/form_part.h"
#include "gui/support/gui_desk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tilth {
namespace {

class SeriesBarTest : public test::GuiTest {};

TEST_F(SeriesBarTest, aRepeatBoxKeepsEveryRule) {
    RepeatBox box;
    for (const char* rule : {"", "FREQ=DAILY", "TERM", "FREQ=WEEKLY;BYDAY=MO", "TERM 5"}) {
        box.setValue(QString::fromLatin1(rule));
        EXPECT_EQ(box.value().toString(), QString::fromLatin1(rule));
    }
    box.setValue(QStringLiteral("FREQ=YEARLY"));
    EXPECT_FALSE(box.currentText().contains(QLatin1String("FREQ")));
}

TEST_F(SeriesBarTest, aChangeGoesToWhatFollows) {
    Activity task;
    task.subject = "Report";
    task.dueOn = desk->reading().today();
    task.repeats = "FREQ=WEEKLY;COUNT=3";
    const auto first = addActivity(desk->reading(), task);
    ASSERT_TRUE(first);
    FormPart part(*desk, desk->type("activity"), FormPart::Short);
    part.showRecord(*desk->reading().store().find<Activity>(*first));
    part.show();
    auto* subject = part.findChild<QLineEdit*>(QStringLiteral("subject"));
    ASSERT_NE(subject, nullptr);
    subject->setText(QStringLiteral("Minutes"));
    emit subject->editingFinished();
    auto* bar = part.findChild<SeriesBar*>();
    ASSERT_TRUE(bar && bar->isVisible());
    bar->findChild<QPushButton*>(QStringLiteral("following"))->click();
    const auto renamed = [this] {
        const auto all = desk->reading().store().findAll<Activity>();
        return all.size() == 3 && std::ranges::all_of(all, [](const auto& a) { return a->subject == "Minutes"; });
    };
    EXPECT_TRUE(QTest::qWaitFor(renamed));
    EXPECT_FALSE(bar->isVisible());
}

}
}
