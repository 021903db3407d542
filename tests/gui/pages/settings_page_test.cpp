// SPDX-License-Identifier: MIT
// The settings offscreen: a value is saved when it is left, a wrong one stays with its message; models are judged as written.
#include "gui/pages/settings_page.h"
#include "app/publishing.h"
#include "app/sales_methods.h"
#include "app/settings.h"
#include "core/model/outside_event.h"
#include "core/model/publication.h"
#include "gui/forms/field_editor.h"
#include "gui/pages/calendar_page.h"
#include "gui/support/gui_desk.h"
#include "gui/theme/theme.h"
#include "gui/widgets/month_view.h"
#include "gui/widgets/small_table.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <algorithm>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tilth {
namespace {

using test::until;

constexpr int ownSection = 1, feedsSection = 8, serverSection = 9, methodsSection = 11;

class SettingsTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        page = std::make_unique<SettingsPage>(*desk, nullptr);
        page->resize(1000, 700);
        page->show();
        page->enter();
    }
    void TearDown() override {
        page.reset();
        GuiTest::TearDown();
    }
    void choose(int section) { page->findChild<QListWidget*>()->setCurrentRow(section); }
    QLineEdit* line(const char* key) { return page->findChild<QLineEdit*>(QString::fromLatin1(key)); }
    void write(const char* key, const QString& text) {
        line(key)->setText(text);
        emit line(key)->editingFinished();
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }

    std::unique_ptr<SettingsPage> page;
};

TEST_F(SettingsTest, aSettingIsSavedWhenLeft) {
    choose(2);
    write("company_name", QStringLiteral("Acme"));
    EXPECT_TRUE(until([&] { return desk->reading().setting("company_name") == "Acme"; }));
}

TEST_F(SettingsTest, whoWorksHereIsChosenFromThePeopleOfTheWorkspace) {
    for (const bool active : {true, false}) {
        User user;
        user.name = active ? "Rita Roe" : "Left Us";
        user.login = active ? "rita" : "left";
        user.active = active;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<User>(), user));
    }
    page->enter();
    auto* users = page->findChild<QComboBox*>(QStringLiteral("user"));
    ASSERT_TRUE(users);
    ASSERT_EQ(users->count(), 2) << "those who are active";
    EXPECT_EQ(users->currentText(), QString::fromStdString(desk->reading().user().name));
    QSignalSpy asked(desk.get(), &Desk::requested);
    users->setCurrentIndex(users->findText(QStringLiteral("Rita Roe")));
    emit users->activated(users->currentIndex());
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("user:rita"));
}

TEST_F(SettingsTest, everyFieldIsWideEnoughToBeRead) {
    choose(2);
    QCoreApplication::processEvents();
    for (const SettingRow& setting : settingRows()) {
        const auto* field = page->findChild<QWidget*>(QString::fromUtf8(setting.key.data(), static_cast<qsizetype>(setting.key.size())));
        if (!field) continue;
        EXPECT_GT(field->width(), theme::textHeight() * 12) << setting.key;
    }
}

TEST_F(SettingsTest, aWrongValueStaysAndIsMarked) {
    choose(2);
    write("currency", QStringLiteral("yuan"));
    EXPECT_TRUE(until([&] { return theme::isInvalid(line("currency")); }));
    EXPECT_EQ(line("currency")->text(), QStringLiteral("yuan"));
    EXPECT_EQ(desk->reading().setting("currency"), "CNY");
}

TEST_F(SettingsTest, aPersonHasAnotherWeekThanTheWorkspace) {
    choose(ownSection);
    auto* box = page->findChild<QComboBox*>(QStringLiteral("own_week_start"));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->currentText(), QStringLiteral("As the workspace: Monday"));
    const auto pick = [box](const QString& value) {
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    };
    pick(QStringLiteral("sunday"));
    EXPECT_TRUE(until([&] { return ownSetting(desk->reading(), "week_start") == "sunday"; }));
    EXPECT_EQ(sharedSetting(desk->reading(), "week_start"), "monday");
    pick(QString());
    EXPECT_TRUE(until([&] { return desk->reading().setting("week_start") == "monday"; }));
    EXPECT_EQ(page->findChild<QComboBox*>(QStringLiteral("own_company_name")), nullptr) << "the company is called the same for all";
}

TEST_F(SettingsTest, aTimeZoneMustExist) {
    choose(2);
    write("time_zone", QStringLiteral("Mars/Olympus"));
    EXPECT_TRUE(until([&] { return theme::isInvalid(line("time_zone")); }));
    EXPECT_EQ(sharedSetting(desk->reading(), "time_zone"), "UTC");
}

TEST_F(SettingsTest, onlyAValidAndNewModelCanBeUsed) {
    choose(5);
    auto* document = page->findChild<QPlainTextEdit*>();
    QPushButton* use = button(QStringLiteral("Use this model"));
    ASSERT_TRUE(document && use);
    EXPECT_FALSE(use->isEnabled());
    const QString active = document->toPlainText();
    document->setPlainText(QStringLiteral("{}"));
    EXPECT_FALSE(use->isEnabled());
    EXPECT_TRUE(theme::isInvalid(document));
    document->setPlainText(QString(active).replace(QStringLiteral("\"half_life_days\": 30"), QStringLiteral("\"half_life_days\": 45")));
    ASSERT_NE(document->toPlainText(), active);
    EXPECT_TRUE(use->isEnabled());
    use->click();
    EXPECT_TRUE(until([&] { return !use->isEnabled(); }));
}

TEST_F(SettingsTest, theLookIsAskedOfTheApplication) {
    QSignalSpy asked(desk.get(), &Desk::requested);
    const auto boxes = page->findChildren<QComboBox*>();
    const auto look = std::ranges::find_if(boxes, [](const QComboBox* box) { return box->findData(QStringLiteral("dark")) >= 0; });
    ASSERT_NE(look, boxes.end());
    const int dark = (*look)->findData(QStringLiteral("dark"));
    (*look)->setCurrentIndex(dark);
    emit (*look)->activated(dark);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("theme:dark"));
}

TEST_F(SettingsTest, anOwnMethodIsMadeFromACopyAndEdited) {
    choose(methodsSection);
    auto* list = page->findChild<SmallTable*>(QStringLiteral("methods"));
    ASSERT_TRUE(list);
    const int delivered = list->model()->rowCount();
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_FALSE(line("methodName")->isVisible()) << "what came with the program is not edited";
    page->findChild<QPushButton*>(QStringLiteral("copyMethod"))->click();
    ASSERT_TRUE(line("methodName")->isVisible());
    line("methodName")->setText(QStringLiteral("Our way"));
    line("methodNameZh")->setText(QStringLiteral("我们的做法"));
    page->findChild<QPushButton*>(QStringLiteral("addElement"))->click();
    line("elementName")->setText(QStringLiteral("Budget"));
    page->findChild<QPlainTextEdit*>(QStringLiteral("elementQuestions"))->setPlainText(QStringLiteral("How much?\n\nWhose?"));
    page->findChild<QPlainTextEdit*>(QStringLiteral("elementQuestionsZh"))->setPlainText(QStringLiteral("多少？"));
    page->findChild<QPushButton*>(QStringLiteral("saveMethod"))->click();
    ASSERT_TRUE(until([&] { return list->model()->rowCount() == delivered + 1; }));
    const auto made = methodNamed(desk->reading(), "our_way");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->name.zh, "我们的做法");
    EXPECT_EQ(made->elements.back().key, "budget");
    ASSERT_EQ(made->elements.back().questions.size(), 2u);
    EXPECT_TRUE(until([&] { return line("methodName")->isVisible() && line("methodName")->text() == QStringLiteral("Our way"); })) << "it is chosen and goes on being edited";
    EXPECT_EQ(made->elements.back().questions[0].zh, "多少？");
}

TEST_F(SettingsTest, aMethodThatAsksNothingIsNotSaved) {
    choose(methodsSection);
    page->findChild<QPushButton*>(QStringLiteral("newMethod"))->click();
    line("methodName")->setText(QStringLiteral("Empty"));
    line("elementName")->setText(QStringLiteral("Pain"));
    page->findChild<QPushButton*>(QStringLiteral("saveMethod"))->click();
    EXPECT_TRUE(until([&] { return page->findChild<QLabel*>(QStringLiteral("methodFault"))->isVisible(); }));
    EXPECT_EQ(line("elementName")->text(), QStringLiteral("Pain")) << "what was written stays";
}

const auto house = [](const char* name) {
    return std::string(R"({"key": "house", "name": ")") + name + R"(", "elements": [{"key": "fit", "name": "Fit", "questions": ["Does it fit?", "Since when?"]}, {"key": "pain", "name": "Pain", "questions": ["Where?"]}]})";
};

TEST_F(SettingsTest, aMethodShowsNewsUntilAWordIsChangedAndThenOverwritesNothing) {
    ASSERT_TRUE(setOwnMethod(*workspace, house("First")));
    choose(methodsSection);
    auto* list = page->findChild<SmallTable*>(QStringLiteral("methods"));
    const auto listed = [&](const char* name) { return until([&] { return list->model()->index(list->model()->rowCount() - 1, 0).data().toString() == QString::fromLatin1(name); }); };
    ASSERT_TRUE(listed("First"));
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    page->findChild<QListWidget*>(QStringLiteral("methodElements"))->setCurrentRow(1);
    ASSERT_TRUE(setOwnMethod(*workspace, house("Second")));
    EXPECT_TRUE(until([&] { return line("methodName")->text() == QStringLiteral("Second"); })) << "it is only looked at";
    EXPECT_EQ(line("elementName")->text(), QStringLiteral("Pain")) << "at the same element";
    line("methodName")->setText(QStringLiteral("Mine"));
    ASSERT_TRUE(setOwnMethod(*workspace, house("Third")));
    ASSERT_TRUE(listed("Third"));
    EXPECT_EQ(line("methodName")->text(), QStringLiteral("Mine"));
    page->findChild<QPushButton*>(QStringLiteral("saveMethod"))->click();
    auto* fault = page->findChild<QLabel*>(QStringLiteral("methodFault"));
    ASSERT_TRUE(until([&] { return fault->isVisible(); }));
    EXPECT_TRUE(fault->text().contains(QStringLiteral("Nothing was saved"))) << fault->text().toStdString();
    EXPECT_EQ(methodNamed(*workspace, "house")->name.en, "Third");
    EXPECT_EQ(line("methodName")->text(), QStringLiteral("Mine")) << "what was written stays";
}

TEST_F(SettingsTest, questionsOfOneLanguageAreKeptAndTheirFaultSaysWhere) {
    ASSERT_TRUE(setOwnMethod(*workspace, house("House")));
    choose(methodsSection);
    auto* list = page->findChild<SmallTable*>(QStringLiteral("methods"));
    ASSERT_TRUE(until([&] { return methodNamed(desk->reading(), "house") && list->model()->index(list->model()->rowCount() - 1, 0).data().toString() == QStringLiteral("House"); }));
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    auto* elements = page->findChild<QListWidget*>(QStringLiteral("methodElements"));
    auto* questions = page->findChild<QPlainTextEdit*>(QStringLiteral("elementQuestions"));
    auto* chinese = page->findChild<QPlainTextEdit*>(QStringLiteral("elementQuestionsZh"));
    chinese->setPlainText(QStringLiteral("\n多久了？\n谁说的？"));
    elements->setCurrentRow(1);
    elements->setCurrentRow(0);
    EXPECT_EQ(chinese->toPlainText(), QStringLiteral("\n多久了？\n谁说的？"));
    elements->setCurrentRow(1);
    page->findChild<QPushButton*>(QStringLiteral("saveMethod"))->click();
    auto* fault = page->findChild<QLabel*>(QStringLiteral("methodFault"));
    ASSERT_TRUE(fault->isVisible());
    EXPECT_EQ(fault->text(), QStringLiteral("Element 1, question 3: the English text is missing."));
    EXPECT_EQ(elements->currentRow(), 0);
    questions->setPlainText(questions->toPlainText() + QStringLiteral("\nWho says so?"));
    page->findChild<QPushButton*>(QStringLiteral("saveMethod"))->click();
    ASSERT_TRUE(until([&] { return methodNamed(desk->reading(), "house")->elements[0].questions.size() == 3; }));
    const auto saved = methodNamed(desk->reading(), "house")->elements[0].questions;
    EXPECT_EQ(saved[0].zh, "");
    EXPECT_EQ(saved[1].zh, "多久了？");
}

class CalendarTest : public test::GuiTest {};

TEST_F(CalendarTest, enterOnADayPlansACampaignThere) {
    CalendarPage page(*desk, nullptr);
    page.show();
    page.enter();
    auto* month = page.findChild<MonthView*>();
    emit month->dayActivated(QDate(2026, 5, 4));
    auto* starts = page.findChild<QWidget*>(QStringLiteral("starts_on"));
    ASSERT_TRUE(starts && starts->isVisibleTo(&page));
    EXPECT_EQ(editorValue(starts).toDate(), QDate(2026, 5, 4));
}

}
// A calendar from a file: shown with its events, read again, taken out; what cannot be read says why.
TEST_F(SettingsTest, aCalendarIsSubscribedReadAgainAndTakenOut) {
    QTemporaryDir folder;
    const auto write = [&](const char* title) {
        QFile file(folder.filePath(QStringLiteral("fairs.ics")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260601\r\nSUMMARY:") +
                   title + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    };
    choose(feedsSection);
    auto* feeds = page->findChild<SmallTable*>(QStringLiteral("feeds"));
    line("feed_url")->setText(folder.filePath(QStringLiteral("fairs.ics")));
    page->findChild<QPushButton*>(QStringLiteral("add_feed"))->click();
    QLabel* fault = nullptr;
    ASSERT_TRUE(until([&] {
        for (QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("fairs.ics"))) fault = label;
        return fault != nullptr;
    })) << "a file that is not there";
    EXPECT_TRUE(theme::isInvalid(line("feed_url")));
    write("Fair");
    page->findChild<QPushButton*>(QStringLiteral("add_feed"))->click();
    ASSERT_TRUE(until([&] { return feeds->model()->rowCount() == 1; }));
    EXPECT_EQ(feeds->model()->index(0, 0).data().toString(), QStringLiteral("fairs"));
    EXPECT_EQ(feeds->model()->index(0, 1).data().toString(), QStringLiteral("1"));
    EXPECT_TRUE(line("feed_url")->text().isEmpty());
    write("Great fair");
    page->findChild<QPushButton*>(QStringLiteral("refresh_feed"))->click();
    ASSERT_TRUE(until([&] {
        const auto events = desk->reading().store().findAll<OutsideEvent>();
        return events.size() == 1 && events.front()->title == "Great fair";
    }));
    QFile::remove(folder.filePath(QStringLiteral("fairs.ics")));
    auto* again = page->findChild<QPushButton*>(QStringLiteral("refresh_feed"));
    ASSERT_TRUE(until([&] { return again->isEnabled(); })) << "the reading before is done";
    again->click();
    ASSERT_TRUE(until([&] { return feeds->model()->index(0, 3).data().toString().contains(QStringLiteral("fairs.ics")); })) << "why, in the table";
    page->findChild<QPushButton*>(QStringLiteral("remove_feed"))->click();
    ASSERT_TRUE(until([&] { return feeds->model()->rowCount() == 0; }));
    EXPECT_TRUE(desk->reading().store().findAll<OutsideEvent>().empty());
}

// The entry was deleted there: kept apart until somebody decides.
TEST_F(SettingsTest, aConflictWithTheServerIsDecidedHere) {
    Campaign campaign;
    campaign.name = "Spring";
    campaign.startsOn = *parseDate("2026-05-18");
    const auto id = *addRecord(*workspace, workspace->type<Campaign>(), campaign);
    Publication there;
    there.campaign = Link{id};
    there.server = Link{*serverFor(*workspace, "https://dav.example.org/plan/", "ada")};
    there.member = "1@tilth.ics";
    there.state = PublicationState::Deleted;
    there.id = workspace->store().newId();
    there.created = workspace->now();
    ChangeSet change{"Deleted there"};
    change.create(workspace->type<Publication>(), there);
    ASSERT_TRUE(workspace->commit(change));
    choose(serverSection);
    page->enter();
    EXPECT_EQ(line("server_url")->text(), QStringLiteral("https://dav.example.org/plan/"));
    auto* keep = page->findChild<QPushButton*>(QStringLiteral("resolve_theirs"));
    ASSERT_TRUE(until([&] { return keep->isVisible(); }));
    keep->click();
    EXPECT_TRUE(until([&] { return publishConflicts(*workspace).empty(); }));
    EXPECT_TRUE(until([&] { return !keep->isVisible(); }));
    line("server_url")->clear();
    page->findChild<QPushButton*>(QStringLiteral("publish"))->click();
    EXPECT_TRUE(page->findChild<QPushButton*>(QStringLiteral("publish"))->isEnabled()) << "without an address nothing is sent";
}

}
