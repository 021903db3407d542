// SPDX-License-Identifier: MIT
// The settings offscreen: a value is saved when it is left, a wrong one stays with its message; models are judged as written.
#include "gui/pages/settings_page.h"
#include "gui/forms/field_editor.h"
#include "gui/pages/calendar_page.h"
#include "gui/support/gui_desk.h"
#include "gui/theme/theme.h"
#include "gui/widgets/month_view.h"

#include <QComboBox>
#include <algorithm>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tilth {
namespace {

using test::until;

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
    choose(1);
    write("company_name", QStringLiteral("Acme"));
    EXPECT_TRUE(until([&] { return desk->reading().setting("company_name") == "Acme"; }));
}

TEST_F(SettingsTest, aWrongValueStaysAndIsMarked) {
    choose(1);
    write("currency", QStringLiteral("yuan"));
    EXPECT_TRUE(until([&] { return theme::isInvalid(line("currency")); }));
    EXPECT_EQ(line("currency")->text(), QStringLiteral("yuan"));
    EXPECT_EQ(desk->reading().setting("currency"), "CNY");
}

TEST_F(SettingsTest, aTimeZoneMustExist) {
    choose(1);
    write("time_zone", QStringLiteral("Mars/Olympus"));
    EXPECT_TRUE(theme::isInvalid(line("time_zone")));
}

TEST_F(SettingsTest, onlyAValidAndNewModelCanBeUsed) {
    choose(4);
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
}
