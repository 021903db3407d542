// SPDX-License-Identifier: MIT
// Fields whose USER property is a meaning: choices, money, dates, tags. What cannot be read stays with a fault.
#include "gui/theme/theme.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/date_edit.h"
#include "gui/widgets/money_edit.h"
#include "gui/widgets/tag_edit.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QFormLayout>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace tilth {
namespace {

const char* userProperty(const QWidget& widget) {
    return widget.metaObject()->userProperty().name();
}

void type(QLineEdit& edit, const QString& text) {
    edit.setFocus();
    edit.selectAll();
    if (text.isEmpty()) QTest::keyClick(&edit, Qt::Key_Delete);
    edit.setText(text);
    QTest::keyClick(&edit, Qt::Key_Return);
}

}

TEST(Fields, theUserPropertyIsTheValue) {
    EXPECT_STREQ(userProperty(ChoiceBox()), "value");
    EXPECT_STREQ(userProperty(MoneyEdit()), "value");
    EXPECT_STREQ(userProperty(DateEdit()), "value");
    EXPECT_STREQ(userProperty(TagEdit()), "value");
}

TEST(ChoiceBox, keepsAValueItDoesNotOffer) {
    ChoiceBox box;
    box.setChoices({{1, "Lead"}, {2, "Won", "trophy"}});
    EXPECT_FALSE(box.value().isValid());
    EXPECT_EQ(box.currentIndex(), -1);
    box.setValue(7);
    EXPECT_EQ(box.currentIndex(), -1);
    EXPECT_EQ(box.value(), 7);
    box.setChoices({{7, "Lost"}, {2, "Won"}});
    EXPECT_EQ(box.currentText(), "Lost");
}

TEST(ChoiceBox, onlyTheUserEdits) {
    ChoiceBox box;
    box.setChoices({{1, "Lead"}, {2, "Won"}});
    QSignalSpy changed(&box, &ChoiceBox::valueChanged), edited(&box, &ChoiceBox::edited);
    box.setValue(1);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(edited.count(), 0);
    QTest::keyClick(&box, Qt::Key_Down);
    EXPECT_EQ(box.value(), 2);
    EXPECT_EQ(edited.count(), 1);
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    EXPECT_EQ(box.value(), 2);
}

TEST(MoneyEdit, readsWhatPeopleWrite) {
    const std::tuple<const char*, const char*, qlonglong, const char*> cases[] = {
        {"CNY", "1280000", 128000000, "¥1,280,000"},
        {"CNY", "¥1,280,000.50", 128000050, "¥1,280,000.50"},
        {"CNY", "128万", 128000000, "¥1,280,000"},
        {"USD", "99.9", 9990, "$99.90"},
        {"JPY", "1200", 1200, "¥1,200"}};
    for (const auto& [currency, typed, minor, shown] : cases) {
        MoneyEdit edit;
        edit.setCurrency(QString::fromUtf8(currency));
        type(edit, QString::fromUtf8(typed));
        EXPECT_EQ(edit.value().toLongLong(), minor) << typed;
        EXPECT_EQ(edit.fault().toStdString(), "") << typed;
        EXPECT_NE(edit.text().toStdString().find(std::string(shown).substr(2)), std::string::npos)
            << edit.text().toStdString();
    }
}

TEST(MoneyEdit, whatCannotBeReadStaysWithAFault) {
    MoneyEdit edit;
    edit.setValue(500);
    QSignalSpy edited(&edit, &ParsedEdit::edited), faults(&edit, &ParsedEdit::faultChanged);
    type(edit, "a lot");
    EXPECT_EQ(edit.text(), "a lot");
    EXPECT_EQ(edit.value(), 500);
    EXPECT_FALSE(edit.fault().isEmpty());
    EXPECT_TRUE(theme::isInvalid(&edit));
    EXPECT_EQ(edited.count(), 0);
    QTest::keyClick(&edit, Qt::Key_Escape);
    EXPECT_TRUE(edit.fault().isEmpty());
    EXPECT_FALSE(theme::isInvalid(&edit));
    EXPECT_NE(edit.text(), "a lot");
    EXPECT_EQ(faults.count(), 2);
}

TEST(MoneyEdit, emptyIsNoAmountAndLeavingUnchangedEditsNothing) {
    MoneyEdit edit;
    edit.setValue(500);
    QSignalSpy edited(&edit, &ParsedEdit::edited);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edited.count(), 0);
    type(edit, "");
    EXPECT_FALSE(edit.value().isValid());
    EXPECT_EQ(edited.count(), 1);
}

TEST(DateEdit, readsUsualFormsAndWords) {
    const std::pair<const char*, QDate> cases[] = {{"2026-12-18", {2026, 12, 18}}, {"2026/1/5", {2026, 1, 5}},
                                                   {"20260105", {2026, 1, 5}},     {"2026年11月3日", {2026, 11, 3}},
                                                   {"today", {2026, 11, 22}},      {"tomorrow", {2026, 11, 23}}};
    for (const auto& [typed, day] : cases) {
        DateEdit edit;
        edit.setToday({2026, 11, 22});
        type(edit, QString::fromUtf8(typed));
        EXPECT_EQ(edit.date(), day) << typed << ' ' << edit.fault().toStdString();
        EXPECT_EQ(edit.text(), day.toString(Qt::ISODate)) << typed;
    }
    for (const char* typed : {"2026-02-30", "soon", "2026-11"}) {
        DateEdit edit;
        edit.setToday({2026, 11, 22});
        type(edit, typed);
        EXPECT_FALSE(edit.date().isValid()) << typed;
        EXPECT_FALSE(edit.fault().isEmpty()) << typed;
    }
}

TEST(DateEdit, arrowsStepAndTheCrossClears) {
    DateEdit edit;
    edit.resize(200, 34);
    edit.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&edit));
    edit.setToday({2026, 11, 22});
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 22));
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Down);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 23));
    for (auto* button : edit.findChildren<QToolButton*>()) {
        EXPECT_FALSE(button->accessibleName().isEmpty());
        EXPECT_GE(std::min(button->width(), button->height()), theme::smallestTarget);
        if (button->accessibleName() == "Clear the day") QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_FALSE(edit.value().isValid());
    EXPECT_EQ(edit.text(), "");
}

TEST(DateEdit, theCalendarPicks) {
    DateEdit edit;
    edit.resize(200, 34);
    edit.show();
    edit.setValue(QDate(2026, 11, 3));
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = edit.findChild<QCalendarWidget*>();
    ASSERT_TRUE(calendar);
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 11, 3));
    for (auto* button : calendar->findChildren<QToolButton*>()) EXPECT_FALSE(button->accessibleName().isEmpty());
    QSignalSpy edited(&edit, &ParsedEdit::edited);
    emit calendar->activated(QDate(2026, 11, 9));
    EXPECT_EQ(edit.date(), QDate(2026, 11, 9));
    EXPECT_EQ(edited.count(), 1);
}

TEST(TagEdit, wordsBecomeChipsOnce) {
    TagEdit edit;
    edit.resize(300, 40);
    edit.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&edit));
    QSignalSpy edited(&edit, &TagEdit::edited);
    auto* line = edit.findChild<QLineEdit*>("tagLine");
    QTest::keyClicks(line, "vip");
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, "Fair 2026,");
    QTest::keyClicks(line, "VIP");
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(edit.value(), QStringList({"vip", "Fair 2026"}));
    EXPECT_EQ(edited.count(), 2);
    QTest::keyClick(line, Qt::Key_Backspace);
    EXPECT_EQ(edit.value(), QStringList({"vip"}));
    auto chips = edit.findChildren<QPushButton*>();
    chips.removeIf([](const QPushButton* chip) { return !chip->isVisible(); });
    ASSERT_EQ(chips.size(), 1);
    EXPECT_EQ(chips.first()->accessibleName(), "Tag vip");
    QTest::keyClick(chips.first(), Qt::Key_Delete);
    EXPECT_TRUE(edit.value().isEmpty());
}

TEST(TagEdit, setValueIsNotAnEditAndManyTagsWrap) {
    TagEdit edit;
    QSignalSpy edited(&edit, &TagEdit::edited), changed(&edit, &TagEdit::valueChanged);
    QStringList tags;
    for (int i = 0; i < 12; ++i) tags.append(QStringLiteral("Trade fair %1").arg(i));
    edit.setValue(tags);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_GT(edit.heightForWidth(300), 3 * theme::smallestTarget);
    edit.setValue({});
    EXPECT_EQ(edit.heightForWidth(300), theme::controlHeight());
}

}
