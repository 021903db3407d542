// SPDX-License-Identifier: MIT
// The workspace's safety in the window, offscreen: backups listed and restored, a file that goes, a crash before, reading alone.
#include "app/backups.h"
#include "app/sample_data.h"
#include "app/settings.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/safekeeping.h"
#include "gui/main_window.h"
#include "gui/page.h"
#include "gui/pages/backups_page.h"
#include "gui/pages/safety_bar.h"
#include "gui/support/gui_desk.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/date_edit.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/side_bar.h"
#include "gui/widgets/small_table.h"
#include "gui/widgets/toast.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace tilth {
namespace {

namespace fs = std::filesystem;
using test::until;

class SafetyTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        reopen(OpenMode::Write);
    }
    fs::path folder() const { return fs::path(place.text()).parent_path(); }
    void reopen(OpenMode mode) {
        desk.reset();
        open.reset();
        WorkspaceOptions options;
        options.nowMs = clock.function();
        options.backups = folder() / "backups";
        options.mode = mode;
        auto opened = OpenWorkspace::open(place.text(), options);
        ASSERT_TRUE(opened) << opened.error().text;
        open = std::move(*opened);
        desk = std::make_unique<Desk>(*open, ask);
    }
    static QString words(const QWidget& within) {
        QStringList all;
        for (const Banner* line : within.findChildren<Banner*>())
            if (!line->isHidden()) all.push_back(line->text());
        return all.join(QLatin1Char('\n'));
    }
};

TEST_F(SafetyTest, backupsAreMadeListedAndRestored) {
    addLead("Ada", "Acme");
    BackupsPage page(*desk, nullptr);
    page.resize(1000, 800);
    page.show();
    page.enter();
    const auto button = [&](const char* name) { return page.findChild<QPushButton*>(QString::fromLatin1(name)); };
    auto* table = page.findChild<SmallTable*>(QStringLiteral("backups"));
    EXPECT_EQ(table->model()->rowCount(), 0);
    button("back_up")->click();
    EXPECT_FALSE(button("back_up")->isEnabled());
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 1 && button("back_up")->isEnabled(); }));
    EXPECT_TRUE(table->model()->index(0, 3).data().toString().contains(QStringLiteral("1")));
    button("look_through")->click();
    EXPECT_TRUE(until([&] { return button("look_through")->isEnabled(); }));
    ask.file = QString::fromStdString((folder() / "again.tilth").string());
    button("restore_new")->click();
    EXPECT_TRUE(until([&] { return button("restore_new")->isEnabled(); }));
    EXPECT_TRUE(fs::exists(folder() / "again.tilth"));
    QSignalSpy asked(desk.get(), &Desk::requested);
    button("restore_here")->click();
    EXPECT_TRUE(asked.isEmpty()) << "nobody said yes";
    ask.yes = true;
    button("restore_here")->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("restore:") + QString::fromStdString(backupsOf(desk->reading()).front().file));
}
TEST_F(SafetyTest, folderAndSwitchAreSettings) {
    BackupsPage page(*desk, nullptr);
    page.show();
    page.enter();
    auto* line = page.findChild<QLineEdit*>(QStringLiteral("backup_folder"));
    line->setText(QStringLiteral("not whole"));
    emit line->editingFinished();
    EXPECT_TRUE(until([&] { return theme::isInvalid(line); }));
    line->setText(QString::fromStdString((folder() / "else").string()));
    emit line->editingFinished();
    EXPECT_TRUE(until([&] { return desk->reading().setting("backup_folder") == (folder() / "else").string(); }));
    auto* automatic = page.findChild<ChoiceBox*>(QStringLiteral("automatic_backups"));
    automatic->setValue(QStringLiteral("no"));
    emit automatic->edited();
    emit automatic->activated(automatic->currentIndex());
    EXPECT_TRUE(until([&] { return desk->reading().setting("automatic_backups") == "no"; }));
}
TEST_F(SafetyTest, aBackupThatFailsIsTold) {
    ASSERT_TRUE(setSetting(*workspace, "backup_folder", (folder() / "file" / "below").string()));
    std::ofstream(folder() / "file") << "x";
    ASSERT_TRUE(until([&] { return !desk->reading().setting("backup_folder").empty(); }));
    Safekeeping keeping(*open);
    SafetyBar bar(*desk, keeping);
    EXPECT_TRUE(bar.isHidden());
    keeping.backUp(BackupOccasion::Opened);
    EXPECT_TRUE(until([&] { return words(bar).contains(QStringLiteral("No backup was made")); }));
}
TEST_F(SafetyTest, aFileThatWasGoneIsToldUntilSomebodyReadIt) {
    Safekeeping keeping(*open);
    SafetyBar bar(*desk, keeping);
    emit keeping.backupFailed(QStringLiteral("No room"));
    emit keeping.fileWasGone(QStringLiteral("It was gone"));
    bool made = false;
    keeping.backUp(BackupOccasion::Asked, [&](const Result<std::optional<Backup>>& backup) { made = backup && *backup; });
    ASSERT_TRUE(until([&] { return made; }));
    EXPECT_EQ(words(bar), QStringLiteral("It was gone"));
    for (auto* closer : bar.findChildren<QToolButton*>())
        if (closer->isVisibleTo(&bar)) closer->click();
    EXPECT_TRUE(bar.isHidden());
}
TEST_F(SafetyTest, aFileThatGoesIsToldWithoutAWrite) {
    Safekeeping keeping(*open);
    SafetyBar bar(*desk, keeping);
    MainWindow window(*desk);
    window.show();
    fs::rename(place.text(), folder() / "moved.tilth");
    EXPECT_TRUE(until([&] { return words(bar).contains(QStringLiteral("moved, replaced or deleted")); }));
    const auto states = window.findChild<SideBar*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(states, [](const QLabel* label) { return label->text().contains(QStringLiteral("Not saved")); }));
    fs::rename(folder() / "moved.tilth", place.text());
    EXPECT_TRUE(until([&] { return bar.isHidden(); }));
}

// A program of its own writes and ends without closing anything.
TEST_F(SafetyTest, afterACrashItIsLookedThrough) {
    workspace.reset();
    desk.reset();
    open.reset();
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        auto dying = Workspace::open(place.text(), {{}, clock.function()});
        Lead lead;
        lead.name = "Ada";
        _exit(dying && addRecord(**dying, (*dying)->type<Lead>(), lead) ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    reopen(OpenMode::Write);
    Safekeeping keeping(*open);
    SafetyBar bar(*desk, keeping);
    QSignalSpy said(desk.get(), &Desk::said);
    keeping.start();
    ASSERT_TRUE(until([&] { return said.size() == 1; }));
    EXPECT_TRUE(said.front().front().toString().contains(QStringLiteral("not closed cleanly")));
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(SafetyTest, textCanBeCopiedStillAndALineWithButtonsIsOff) {
    reopen(OpenMode::Read);
    QLineEdit text;
    DateEdit date;
    for (QWidget* control : std::initializer_list<QWidget*>{&text, &date}) refuseIfReadOnly(*desk, control);
    EXPECT_TRUE(text.isReadOnly() && text.isEnabled());
    EXPECT_FALSE(date.isEnabled());
    EXPECT_TRUE(date.toolTip().contains(QStringLiteral("read only")));
}

// Pages say of their buttons what holds for the record at hand; why nothing can be written stays, for eyes and for screen readers.
TEST_F(SafetyTest, aButtonThatIsOffKeepsSayingWhy) {
    reopen(OpenMode::Read);
    QPushButton button;
    refuseIfReadOnly(*desk, &button);
    for (const QString& tip : {QString(), QStringLiteral("Importing…")}) {
        button.setEnabled(true);
        setPlainTip(&button, tip);
        EXPECT_FALSE(button.isEnabled());
        EXPECT_TRUE(button.toolTip().contains(QStringLiteral("read only")));
        EXPECT_TRUE(button.accessibleDescription().contains(QStringLiteral("read only")));
    }
}

TEST_F(SafetyTest, whatIsNoFieldOfARecordIsOffWhereNothingCanBeWritten) {
    ASSERT_TRUE(addDemoData(*workspace));
    reopen(OpenMode::Read);
    MainWindow window(*desk);
    window.show();
    const auto expectOff = [&window](const char* page, const char* control) {
        window.openPage(QString::fromLatin1(page));
        const auto* found = window.currentPage()->findChild<QWidget*>(QString::fromLatin1(control));
        ASSERT_NE(found, nullptr) << page;
        EXPECT_FALSE(found->isEnabled()) << page;
        EXPECT_TRUE(found->toolTip().contains(QStringLiteral("read only"))) << page;
    };
    expectOff("home", "bannerAction");
    expectOff("backups", "backup_folder");
    expectOff("plan", "emptyAction");
    expectOff("segments", "emptyAction");
}

TEST_F(SafetyTest, whatCanOnlyBeReadSaysSoEverywhere) {
    addLead("Ada", "Acme");
    reopen(OpenMode::Read);
    MainWindow window(*desk);
    window.resize(1280, 800);
    window.show();
    EXPECT_TRUE(words(window).contains(QStringLiteral("Read only")));
    for (const char* key : {"new", "import", "undo", "redo"}) EXPECT_FALSE(window.findChild<QAction*>(QString::fromLatin1(key))->isEnabled()) << key;
    EXPECT_TRUE(window.findChild<QAction*>(QStringLiteral("find"))->isEnabled());
    auto* toast = window.findChild<Toast*>();
    for (QShortcut* shortcut : window.findChildren<QShortcut*>())
        if (shortcut->key() == QKeySequence(QStringLiteral("Ctrl+I"))) emit shortcut->activated();
    EXPECT_TRUE(toast->text().contains(QStringLiteral("read only"))) << "the keys say why they do nothing";
    toast->say(QString());
    window.openPage(QStringLiteral("leads"));
    auto* table = window.currentPage()->findChild<RecordTable*>(QStringLiteral("table"));
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 1; }));
    for (int column = 0; column < table->model()->columnCount(); ++column) EXPECT_FALSE(table->model()->index(0, column).flags() & Qt::ItemIsEditable);
    table->setCurrentIndex(table->model()->index(0, 0));
    for (const char* text : {"New lead", "Log call", "Hand to sales", "Convert to contact and deal"}) {
        const auto buttons = window.currentPage()->findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, QString::fromLatin1(text), &QPushButton::text);
        ASSERT_NE(found, buttons.end()) << text;
        (*found)->setEnabled(true);                             // as a page does that shows another record
        EXPECT_FALSE((*found)->isEnabled()) << text;
        EXPECT_TRUE((*found)->toolTip().contains(QStringLiteral("read only"))) << text;
    }
    desk->setField("lead", workspace->store().findAll<Lead>().front()->id, "name", Value{std::string("Bob")});
    EXPECT_TRUE(until([&] { return toast->text().contains(QStringLiteral("read only")); }));
    EXPECT_EQ(workspace->store().findAll<Lead>().front()->name, "Ada");
}

}
}
