// SPDX-License-Identifier: MIT
// Reminders and activity sets on the screen: the bell, the list by keys, adding at a record and with an activity, a set with its days first.
#include "app/activities.h"
#include "app/activity_sets.h"
#include "app/reminders.h"
#include "gui/commands.h"
#include "gui/forms/reminder_box.h"
#include "gui/main_window.h"
#include "gui/page.h"
#include "gui/pages/activity_line.h"
#include "gui/pages/reminders_part.h"
#include "gui/pages/sets_part.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/small_table.h"
#include "gui/widgets/timeline_list.h"
#include "gui/widgets/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace tilth {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using test::until;

class RemindersTest : public test::GuiTest {
protected:
    void TearDown() override {
        window.reset();
        GuiTest::TearDown();
    }
    std::int64_t addMeeting(const char* subject, minutes ahead, const char* reminder = nullptr) {
        Activity a;
        a.subject = subject, a.kind = ActivityKind::Meeting, a.startsAt = workspace->now() + ahead;
        const auto id = addActivity(*workspace, a, reminder ? std::optional(*parseReminder(reminder, workspace->zone())) : std::nullopt);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        open->poll();
        return id ? *id : 0;
    }
    void openWindow() {
        window = std::make_unique<MainWindow>(*desk);
        window->resize(1280, 800);
        window->restore({});
        window->show();
    }
    void command(const char* key) { findCommand(QString::fromLatin1(key))->act(*window); }
    QString bell() { return window->findChild<QToolButton*>(QStringLiteral("bell"))->text(); }
    bool bellSays(const char* text) {
        return until([&] { return bell() == QLatin1String(text); });
    }
    TimelineList* list() { return window->findChild<TimelineList*>(QStringLiteral("reminderList")); }
    bool panelShows() { return window->findChild<QWidget*>(QStringLiteral("reminderPanel"))->isVisible(); }
    std::size_t count(std::string_view type) { return workspace->store().loadWhere(*workspace->store().schema().find(type), nullptr, {}).size(); }
    static bool says(const QWidget& part, const QString& words) {
        for (const QLabel* label : part.findChildren<QLabel*>())
            if (label->text().contains(words) && !label->isHidden()) return true;
        return false;
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(RemindersTest, missedOnesAreOneListThatKeysWorkThrough) {
    const auto first = addMeeting("First", minutes{60}, "15m");
    addMeeting("Second", minutes{70}, "15m");
    addMeeting("Third", minutes{80}, "15m");
    clock.ms += std::chrono::milliseconds(minutes{100}).count();
    openWindow();
    ASSERT_TRUE(bellSays("3"));
    EXPECT_TRUE(window->findChild<Toast*>()->text().startsWith(QStringLiteral("3 reminder"))) << window->findChild<Toast*>()->text().toStdString();
    command("reminders");
    ASSERT_TRUE(panelShows());
    ASSERT_EQ(list()->model()->rowCount(), 3);
    EXPECT_TRUE(list()->model()->index(0, 0).data(CellSubtitleRole).toString().startsWith(QStringLiteral("missed")));
    QTest::keyClick(list(), Qt::Key_S);
    ASSERT_TRUE(bellSays("2"));
    EXPECT_EQ(list()->model()->index(0, 0).data().toString(), QStringLiteral("Second"));
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Delete);
    ASSERT_TRUE(bellSays(""));
    EXPECT_TRUE(until([&] { return says(*window->findChild<QWidget*>(QStringLiteral("reminderPanel")), QStringLiteral("Next: First")); }));
    command("undo");
    ASSERT_TRUE(bellSays("2"));
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_FALSE(panelShows());
    clock.ms += std::chrono::milliseconds(minutes{5}).count();
    open->write(window.get(), [first](Workspace& w) { return completeActivity(w, first); }, [](const Result<std::int64_t>&) {});
    EXPECT_TRUE(bellSays("2"));
}
TEST_F(RemindersTest, enterOpensTheRecord) {
    addMeeting("Demo at Acme", minutes{60}, "15m");
    clock.ms += std::chrono::milliseconds(minutes{50}).count();
    openWindow();
    ASSERT_TRUE(bellSays("1"));
    command("reminders");
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_FALSE(panelShows());
    EXPECT_TRUE(window->currentPage()->inherits("tilth::RecordPage"));
    EXPECT_TRUE(until([&] { return says(*window->currentPage(), QStringLiteral("Demo at Acme")); }));
}
TEST_F(RemindersTest, areAddedAndRemovedAtTheRecord) {
    const auto demo = addMeeting("Demo", minutes{60 * 30});
    RemindersPart part(*desk, desk->type("activity"));
    const auto show = [&] { part.showRecord(*desk->reading().store().find<Activity>(demo)); };
    show();
    auto* box = part.findChild<ReminderBox*>();
    const int hour = box->findText(QStringLiteral("1 hour"), Qt::MatchStartsWith);
    ASSERT_GT(hour, 0);
    box->setCurrentIndex(hour);
    emit box->activated(hour);
    ASSERT_TRUE(until([&] { return count("reminder") == 1; }));
    box->setEditText(QStringLiteral("1d 08:30"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return count("reminder") == 2; }));
    show();
    ASSERT_TRUE(until([&] { return part.findChildren<QToolButton*>().size() >= 2; }));
    EXPECT_TRUE(says(part, QStringLiteral("1 hour(s) before")) || says(part, QStringLiteral("1 hour before")));
    box->setEditText(QStringLiteral("soon"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    EXPECT_TRUE(says(part, QStringLiteral("is no time of a reminder")));
    for (QToolButton* button : part.findChildren<QToolButton*>())
        if (button->accessibleName().contains(QStringLiteral("1 hour"))) button->click();
    EXPECT_TRUE(until([&] { return count("reminder") == 1; }));
}
TEST_F(RemindersTest, comeWithANewTaskAsOneChange) {
    const auto deal = addDeal("Pump", 100);
    open->poll();
    ActivityLine line(*desk);
    line.setRecord("deal", deal);
    line.open(ActivityKind::Task);
    line.findChild<QLineEdit*>()->setText(QStringLiteral("Send the offer"));
    auto* due = line.findChild<QWidget*>(QStringLiteral("reminder"));
    ASSERT_TRUE(due);
    auto* box = qobject_cast<ReminderBox*>(due);
    box->setEditText(QStringLiteral("23:00"));
    QTest::keyClick(&line, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return count("activity") == 1 && count("reminder") == 1; }));
    desk->undo();
    EXPECT_TRUE(until([&] { return count("activity") == 0 && count("reminder") == 0; }));
}

TEST_F(RemindersTest, aSetShowsItsDaysBeforeItIsApplied) {
    Campaign c;
    c.name = "Fair", c.startsOn = workspace->today() + days{40};
    const auto fair = *addRecord(*workspace, workspace->type<Campaign>(), c);
    open->poll();
    SetsPart part(*desk, desk->type("campaign"));
    part.resize(420, 400);
    const auto show = [&] { part.showRecord(*desk->reading().store().find<Campaign>(fair)); };
    show();
    auto* usual = part.findChild<QPushButton*>();
    ASSERT_TRUE(until([&] { return !usual->isHidden(); }));
    usual->click();
    auto* sets = part.findChild<ChoiceBox*>();
    ASSERT_TRUE(until([&] { return sets->count() == 2 && !sets->isHidden(); }));
    const auto choose = [&] {
        sets->setCurrentIndex(sets->findText(QStringLiteral("Trade fair")));
        emit sets->edited();
    };
    const auto button = [&](const char* text) {
        for (QPushButton* b : part.findChildren<QPushButton*>())
            if (b->text() == QLatin1String(text) && !b->isHidden()) return b;
        return static_cast<QPushButton*>(nullptr);
    };
    sets->setValue(QVariant::fromValue<qlonglong>(*setNamed(*workspace, "Trade fair")));
    choose();
    auto* steps = part.findChild<SmallTable*>();
    ASSERT_TRUE(until([&] { return !steps->isHidden() && steps->model()->rowCount() == 9; }));
    EXPECT_EQ(count("activity"), 0U);
    EXPECT_TRUE(says(part, QStringLiteral("passed already")));          // ninety days before lie in the past
    ASSERT_TRUE(button("Apply"));
    button("Apply")->click();
    ASSERT_TRUE(until([&] { return count("activity") == 9 && steps->isHidden(); }));
    show();
    EXPECT_TRUE(until([&] { return says(part, QStringLiteral("0 of 9 done")); }));
    sets->setValue(QVariant::fromValue<qlonglong>(*setNamed(*workspace, "Trade fair")));
    choose();
    EXPECT_TRUE(until([&] { return says(part, QStringLiteral("It was applied here on")); }));
    EXPECT_TRUE(button("Apply again"));
    desk->undo();
    EXPECT_TRUE(until([&] { return count("activity") == 0; }));
}

}
}
