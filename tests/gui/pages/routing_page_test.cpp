// SPDX-License-Identifier: MIT
// Assignment rules in the window: ordered by keys and by dropping, switched, tried with a lead that says which one decides.
#include "app/rule_order.h"
#include "gui/forms/link_picker.h"
#include "gui/pages/routing_page.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tilth {
namespace {

using test::until;

class RoutingGui : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        addRule("German", "country:DE");
        addRule("Large", "employees>=500");
        addRule("Rest", "");
        page = std::make_unique<RoutingPage>(*desk, nullptr);
        page->setVisible(true);
        page->enter();
        ASSERT_TRUE(until([&] { return rules()->rowCount() == 3; }));
    }
    void TearDown() override {
        page.reset();
        GuiTest::TearDown();
    }
    void addRule(const char* name, const char* condition) {
        AssignmentRule rule;
        rule.name = name;
        rule.condition = condition;
        rule.method = AssignTo::Pool;
        rule.position = ++position;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<AssignmentRule>(), rule));
    }
    QAbstractItemModel* rules() { return table()->model(); }
    RecordTable* table() { return page->findChild<RecordTable*>(QStringLiteral("rules")); }
    void press(const char* button) { page->findChild<QPushButton*>(QString::fromLatin1(button))->click(); }
    QString names() {
        QStringList all;
        for (int row = 0; row < rules()->rowCount(); ++row) all.push_back(rules()->index(row, 0).data().toString());
        return all.join(QLatin1Char(' '));
    }
    QString state(int row) { return rules()->index(row, 4).data().toString(); }

    std::int64_t position = 0;
    std::unique_ptr<RoutingPage> page;
};

TEST_F(RoutingGui, RulesAreOrderedByButtonsAndByDropping) {
    const QAbstractItemModelTester tester(rules(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table()->setCurrentIndex(rules()->index(0, 0));
    press("down");
    ASSERT_TRUE(until([&] { return names() == QStringLiteral("Large German Rest"); }));
    EXPECT_EQ(table()->currentIndex().row(), 1) << "the rule stays chosen";
    press("up");
    ASSERT_TRUE(until([&] { return names() == QStringLiteral("German Large Rest"); }));
    const std::unique_ptr<QMimeData> first(rules()->mimeData({rules()->index(0, 0)}));
    rules()->dropMimeData(first.get(), Qt::MoveAction, 3, 0, {});
    ASSERT_TRUE(until([&] { return names() == QStringLiteral("Large Rest German"); }));
    desk->undo();
    EXPECT_TRUE(until([&] { return names() == QStringLiteral("German Large Rest"); }));
}

TEST_F(RoutingGui, ARuleIsSwitchedOffAndOn) {
    table()->setCurrentIndex(rules()->index(1, 0));
    EXPECT_EQ(state(1), QStringLiteral("active"));
    press("toggle");
    ASSERT_TRUE(until([&] { return state(1) == QStringLiteral("switched off"); }));
    press("toggle");
    EXPECT_TRUE(until([&] { return state(1) == QStringLiteral("active"); }));
}

TEST_F(RoutingGui, ATrialTellsWhichRulesFitAndWhichDecides) {
    Lead lead;
    lead.name = "Carl";
    lead.country = "US";
    lead.employees = 900;
    const std::int64_t carl = *addRecord(*workspace, workspace->type<Lead>(), lead);
    ASSERT_TRUE(until([&] { return desk->reading().store().find<Lead>(carl) != nullptr; }));
    auto* picker = page->findChild<LinkPicker*>(QStringLiteral("lead"));
    picker->setValue(QVariant(static_cast<qlonglong>(carl)));
    emit picker->picked();
    ASSERT_TRUE(until([&] { return page->findChild<QLabel*>(QStringLiteral("decision"))->text() == QStringLiteral("Now: rule 2 “Large”: lead pool"); }));
    EXPECT_EQ(state(0), QStringLiteral("does not fit"));
    EXPECT_EQ(state(1), QStringLiteral("fits"));
    EXPECT_EQ(state(2), QStringLiteral("fits"));
    EXPECT_TRUE(page->findChild<QLabel*>(QStringLiteral("past"))->text().contains(QStringLiteral("rule 2 “Large”")));
}

TEST_F(RoutingGui, ANewRuleIsTheLastAndNotActive) {
    QSignalSpy opened(desk.get(), &Desk::recordWanted);
    press("add");
    ASSERT_TRUE(until([&] { return !opened.isEmpty() && rules()->rowCount() == 4; }));
    EXPECT_EQ(opened.front().front().toString(), QStringLiteral("assignment_rule"));
    EXPECT_EQ(state(3), QStringLiteral("switched off"));
}

}
}
