// SPDX-License-Identifier: MIT
// The lead pool in the window: one press claims, the slower one is told who has it, leads go back with a reason and by themselves.
#include "app/settings.h"
#include "gui/bridge/pool_words.h"
#include "gui/bridge/rounds.h"
#include "gui/bridge/text.h"
#include "gui/forms/reason_bar.h"
#include "gui/models/pool_models.h"
#include "gui/pages/pool_page.h"
#include "gui/pages/pool_part.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tilth {
namespace {

using test::until;

struct ReasonCase {
    const char *kept, *shown;
};
TEST(PoolWords, KeptReasonsAreReadWholeAndWhatPeopleWroteStays) {
    for (const ReasonCase& one : {ReasonCase{"claimed from the pool", "claimed from the pool"}, ReasonCase{"not followed up for 1 day", "not followed up for 1 day(s)"},
                                  ReasonCase{"rule 3 'DE: north': round robin, Anna had 4 open of 20", "rule 3 “DE: north”: in turn, Anna had 4 open of 20"},
                                  ReasonCase{"rule 1 'x': least busy, Ben had 2 open", "rule 1 “x”: the fewest leads, Ben had 2 open"},
                                  ReasonCase{"rule 1 'x': nobody is free (Anna is away, Ben has 5 open of 5), lead pool", "rule 1 “x”: nobody is free (Anna is away, Ben has 5 open of 5): lead pool"},
                                  ReasonCase{"rule 4 'rest': lead pool", "rule 4 “rest”: lead pool"}, ReasonCase{"no rule fits, lead pool", "no rule fits: lead pool"},
                                  ReasonCase{"No budget: next year", "No budget: next year"}, ReasonCase{"moved to Mars", "moved to Mars"}})
        EXPECT_EQ(passingReason(one.kept).toStdString(), one.shown);
}

TEST(PoolWords, BegunDaysCountWhole) {
    const Time now{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};
    EXPECT_EQ(daysLeft(now + std::chrono::hours{25}, now), QStringLiteral("2 day(s) left"));
    EXPECT_EQ(daysLeft(now + std::chrono::hours{24}, now), QStringLiteral("1 day(s) left"));
    EXPECT_EQ(daysLeft(now - std::chrono::hours{1}, now), QStringLiteral("0 day(s) left"));
    EXPECT_EQ(ofLimit(3, 20), QStringLiteral("3 of 20"));
    EXPECT_EQ(ofLimit(3, 0), QStringLiteral("3"));
}

class PoolGui : public test::GuiTest {
protected:
    std::int64_t addFree(const std::string& name) {
        Lead lead;
        lead.name = name;
        return *addRecord(*workspace, workspace->type<Lead>(), lead);
    }
    void SetUp() override {
        GuiTest::SetUp();
        // Leads of nobody stay so: an active rule that names the pool.
        AssignmentRule rule;
        rule.name = "Everything";
        rule.method = AssignTo::Pool;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<AssignmentRule>(), rule));
        User ben;
        ben.name = ben.login = "ben";
        ASSERT_TRUE(addRecord(*workspace, workspace->type<User>(), ben));
        auto opened = Workspace::open(place.text(), {"ben", clock.function()});
        ASSERT_TRUE(opened) << opened.error().text;
        other = std::move(*opened);
    }
    void TearDown() override {
        other.reset();
        GuiTest::TearDown();
    }
    std::int64_t ownerOf(std::int64_t lead) { return workspace->store().find<Lead>(lead)->owner.id; }
    std::int64_t me() { return desk->reading().user().id; }
    static RecordTable* table(const QWidget& page, const char* name) { return page.findChild<RecordTable*>(QString::fromLatin1(name)); }
    static QPushButton* button(const QWidget& page, const char* name) { return page.findChild<QPushButton*>(QString::fromLatin1(name)); }
    static QString text(const QWidget& page, const char* label) { return page.findChild<QLabel*>(QString::fromLatin1(label))->text(); }

    std::unique_ptr<Workspace> other;
};

TEST_F(PoolGui, OnePressClaimsAndTheLeadIsAmongMine) {
    ASSERT_TRUE(setSetting(*workspace, "pool_claims_per_day", "20"));
    const std::int64_t ada = addFree("Ada");
    addFree("Bo");
    PoolPage page(*desk, nullptr);
    const QAbstractItemModelTester pool(page.findChild<PoolModel*>(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester held(page.findChild<HeldModel*>(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.setVisible(true);
    QSignalSpy said(desk.get(), &Desk::said);
    page.enter();
    auto* leads = table(page, "pool")->model();
    ASSERT_TRUE(until([&] { return leads->rowCount() == 2; }));
    EXPECT_TRUE(text(page, "limits").contains(QStringLiteral("0 of 20")));
    const int row = leads->index(0, 0).data() == QStringLiteral("Ada") ? 0 : 1;
    table(page, "pool")->clicked(leads->index(row, leads->columnCount() - 1));
    ASSERT_TRUE(until([&] { return leads->rowCount() == 1 && table(page, "mine")->model()->rowCount() == 1; }));
    EXPECT_EQ(ownerOf(ada), me());
    EXPECT_EQ(said.front().front().toString(), QStringLiteral("Ada is yours"));
    EXPECT_TRUE(text(page, "limits").contains(QStringLiteral("1 of 20")));
    desk->undo();
    EXPECT_TRUE(until([&] { return leads->rowCount() == 2; }));
}

TEST_F(PoolGui, WhoIsSlowerIsToldWhoHasIt) {
    addFree("Ada");
    PoolPage page(*desk, nullptr);
    page.setVisible(true);
    QSignalSpy failed(desk.get(), &Desk::failed);
    page.enter();
    auto* leads = table(page, "pool")->model();
    ASSERT_TRUE(until([&] { return leads->rowCount() == 1; }));
    ASSERT_TRUE(claimLead(*other, page.findChild<PoolModel*>()->idAt(0)));
    button(page, "claim")->click();
    ASSERT_TRUE(until([&] { return !failed.isEmpty(); }));
    EXPECT_TRUE(failed.front().front().toString().startsWith(QStringLiteral("ben was faster"))) << failed.front().front().toString().toStdString();
    EXPECT_TRUE(until([&] { return leads->rowCount() == 0; }));
}

TEST_F(PoolGui, ALeadGoesBackWithItsReason) {
    const std::int64_t ada = addFree("Ada");
    ASSERT_TRUE(claimLead(*workspace, ada));
    PoolPage page(*desk, nullptr);
    page.setVisible(true);
    page.enter();
    ASSERT_TRUE(until([&] { return table(page, "mine")->model()->rowCount() == 1; }));
    button(page, "return")->click();
    auto* bar = page.findChild<ReasonBar*>();
    ASSERT_TRUE(bar->isVisible());
    bar->findChild<ChoiceBox*>()->setCurrentIndex(0);
    QTest::keyClick(bar, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return ownerOf(ada) == 0 && !bar->isVisible(); }));
    EXPECT_EQ(newestAssignment(*workspace, ada)->reason, fromQt(returnReasons().front().first));
}

TEST_F(PoolGui, DueLeadsGoBackWithAnUndoAndOwnersAreToldBefore) {
    ASSERT_TRUE(setSetting(*workspace, "pool_idle_days", "14"));
    const std::int64_t ada = addFree("Ada"), bo = addFree("Bo");
    ASSERT_TRUE(claimLead(*workspace, ada));
    clock.ms += std::int64_t{12} * 86'400'000;
    ASSERT_TRUE(claimLead(*workspace, bo));
    Rounds rounds(*desk);
    QSignalSpy said(desk.get(), &Desk::said);
    rounds.lookAtPool();
    ASSERT_TRUE(until([&] { return said.size() == 1; }));
    EXPECT_EQ(said.front().at(1).toString(), QStringLiteral("Show"));
    clock.ms += std::int64_t{2} * 86'400'000;
    rounds.lookAtPool();
    ASSERT_TRUE(until([&] { return ownerOf(ada) == 0; }));
    ASSERT_TRUE(until([&] { return said.size() == 2; }));
    EXPECT_EQ(said.back().at(1).toString(), QStringLiteral("Undo"));
    EXPECT_EQ(ownerOf(bo), me());
    qvariant_cast<std::function<void()>>(said.back().at(2))();
    EXPECT_TRUE(until([&] { return ownerOf(ada) == me(); }));
}

TEST_F(PoolGui, TheRecordTellsHowItCameToItsOwner) {
    ASSERT_TRUE(setSetting(*workspace, "pool_protect_days", "7"));
    const std::int64_t ada = addFree("Ada");
    PoolPart part(*desk);
    part.setVisible(true);
    part.showRecord(*workspace->store().find<Lead>(ada));
    ASSERT_TRUE(until([&] { return text(part, "passing").contains(QStringLiteral("“Everything”: lead pool")); }));
    EXPECT_TRUE(button(part, "claim")->isVisible());
    EXPECT_FALSE(button(part, "return")->isVisible());
    button(part, "claim")->click();
    ASSERT_TRUE(until([&] { return ownerOf(ada) == me(); }));
    part.showRecord(*workspace->store().find<Lead>(ada));
    ASSERT_TRUE(until([&] { return text(part, "safe").contains(QStringLiteral("7 day(s) left")); })) << text(part, "safe").toStdString();
    EXPECT_TRUE(button(part, "return")->isVisible());
}

}
}
