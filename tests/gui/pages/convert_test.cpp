// SPDX-License-Identifier: MIT
// A lead is not converted while its form holds an amount or a day that nobody can read; a converted one leads to what it became.
#include "app/leads.h"
#include "gui/forms/value_line.h"
#include "gui/pages/convert_part.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/date_edit.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>
#include <algorithm>

namespace tilth {
namespace {

using test::until;

class ConvertGui : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        lead = addLead("Ada", "Acme");
        open->poll();
        part = std::make_unique<ConvertPart>(*desk);
        part->showRecord(*workspace->store().find<Lead>(lead));
    }
    bool converted() { return workspace->store().find<Lead>(lead)->convertedAt.has_value(); }
    void press(const QString& name) {
        for (QPushButton* button : part->findChildren<QPushButton*>())
            if (button->text() == name) button->click();
    }
    void convert() { press(QStringLiteral("Convert")); }
    bool unfolded() { return line(QStringLiteral("Amount"))->isVisibleTo(part.get()); }
    ValueLine* line(const QString& name) {
        const auto all = part->findChildren<ValueLine*>();
        return *std::ranges::find(all, name, &QWidget::accessibleName);
    }
    QString said() {
        QStringList all;
        for (const QLabel* label : part->findChildren<QLabel*>()) all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    std::int64_t lead = 0;
    std::unique_ptr<ConvertPart> part;
};

TEST_F(ConvertGui, AnAmountThatCannotBeReadIsToldFirst) {
    auto* amount = line(QStringLiteral("Amount"));
    const QString before = said();
    amount->setText(QStringLiteral("abc"));
    convert();
    EXPECT_NE(said(), before);
    EXPECT_FALSE(converted());
    amount->setText(QStringLiteral("1200"));
    convert();
    ASSERT_TRUE(until([&] { return converted(); })) << said().toStdString();
}

TEST_F(ConvertGui, WhatWasTypedWaitsForItsLead) {
    const auto other = workspace->store().find<Lead>(addLead("Bo", "Beta")), first = workspace->store().find<Lead>(lead);
    press(QStringLiteral("Convert to contact and deal"));
    line(QStringLiteral("Amount"))->setText(QStringLiteral("1200"));
    part->findChild<DateEdit*>()->setText(QStringLiteral("2027-01-31"));
    part->showRecord(*other);
    EXPECT_FALSE(unfolded());
    EXPECT_TRUE(line(QStringLiteral("Amount"))->text().isEmpty()) << "it is not the other lead's";
    part->showRecord(*first);
    EXPECT_TRUE(unfolded());
    EXPECT_EQ(line(QStringLiteral("Amount"))->text(), QStringLiteral("1200"));
    EXPECT_EQ(part->findChild<DateEdit*>()->date(), QDate(2027, 1, 31));
}

TEST_F(ConvertGui, CancelAndEscapeFoldTheFormAndForgetIt) {
    for (const bool byKey : {false, true}) {
        press(QStringLiteral("Convert to contact and deal"));
        line(QStringLiteral("Amount"))->setText(QStringLiteral("1200"));
        byKey ? QTest::keyClick(line(QStringLiteral("Amount")), Qt::Key_Escape) : press(QStringLiteral("Cancel"));
        EXPECT_FALSE(unfolded());
        EXPECT_TRUE(line(QStringLiteral("Amount"))->text().isEmpty());
        EXPECT_FALSE(converted());
    }
}

TEST_F(ConvertGui, ALeadThatNobodyQualifiedSaysSo) {
    const auto* words = part->findChild<QLabel*>(QStringLiteral("unqualified"));
    EXPECT_FALSE(words->isHidden());
    Lead qualified = *workspace->store().find<Lead>(lead);
    qualified.status = LeadStatus::Qualified;
    part->showRecord(qualified);
    EXPECT_TRUE(words->isHidden());
}

TEST_F(ConvertGui, WhatItBecameIsALinkEach) {
    convert();
    ASSERT_TRUE(until([&] { return converted(); }));
    part->showRecord(*workspace->store().find<Lead>(lead));
    const auto named = [&](const char* name) { return std::ranges::count(part->findChildren<QPushButton*>(), QLatin1String(name), &QPushButton::text); };
    ASSERT_TRUE(until([&] { return named("Ada") == 1 && named("Acme") == 2; }));
    QStringList opened;
    QObject::connect(desk.get(), &Desk::recordWanted, part.get(), [&](const QString& type, qint64) { opened << type; });
    for (QPushButton* button : part->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Ada") || button->text() == QStringLiteral("Acme")) button->click();
    EXPECT_EQ(opened, QStringList({QStringLiteral("contact"), QStringLiteral("company"), QStringLiteral("deal")}));
    const auto known = workspace->store().find<Lead>(lead);
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Deal>(), std::array{known->convertedDeal.id}));
    open->poll();
    part->showRecord(*known);
    EXPECT_TRUE(until([&] { return named("Acme") == 1; })) << "what is gone has no link";
}

TEST_F(ConvertGui, ADayThatCannotBeReadIsToldFirst) {
    auto* close = part->findChild<DateEdit*>();
    close->setFocus();
    close->setText(QStringLiteral("someday"));
    QTest::keyClick(close, Qt::Key_Return);
    const QString before = said();
    convert();
    EXPECT_NE(said(), before);
    EXPECT_FALSE(converted());
}

}
}
