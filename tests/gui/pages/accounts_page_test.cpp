// SPDX-License-Identifier: MIT
// Target accounts in the window: a profile saved, tiers shown before they are written, the most neglected company first, its score and plan.
#include "app/account_plans.h"
#include "app/accounts.h"
#include "core/model/activity.h"
#include "core/model/company.h"
#include "gui/pages/account_box.h"
#include "gui/pages/accounts_page.h"
#include "gui/pages/icp_box.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/small_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tilth {
namespace {

using test::until;

class AccountsGui : public test::GuiTest {
protected:
    std::int64_t addCompany(const std::string& name, const std::string& industry, const std::string& tier = {}) {
        Company company;
        company.name = name, company.industry = industry, company.tier = tier;
        return *addRecord(*workspace, workspace->type<Company>(), company);
    }
    static QPushButton* button(const QWidget& in, const QString& text) {
        for (QPushButton* b : in.findChildren<QPushButton*>())
            if (b->text() == text) return b;
        return nullptr;
    }
    static QString words(const QWidget& in, const char* name) { return in.findChild<QLabel*>(QString::fromLatin1(name))->text(); }
};

TEST_F(AccountsGui, ATierIsShownBeforeItIsWritten) {
    const std::int64_t acme = addCompany("Acme", "Software");
    open->poll();
    IcpBox box(*desk);
    box.setVisible(true);
    auto* apply = box.findChild<QPushButton*>(QStringLiteral("applyTiers"));
    EXPECT_TRUE(apply->isHidden());
    box.findChild<QLineEdit*>(QStringLiteral("icp_1"))->setText(QStringLiteral("industry:Software"));
    button(box, QStringLiteral("Save the profile"))->click();
    ASSERT_TRUE(until([&] { return !apply->isHidden(); })) << words(box, "icpWords").toStdString();
    EXPECT_TRUE(words(box, "icpWords").endsWith(QStringLiteral("1 company(ies) would change"))) << words(box, "icpWords").toStdString();
    EXPECT_EQ(workspace->store().find<Company>(acme)->tier, "");
    apply->click();
    ASSERT_TRUE(until([&] { return workspace->store().find<Company>(acme)->tier == "1"; }));
    EXPECT_TRUE(until([&] { return apply->isHidden(); }));
    desk->undo();
    EXPECT_TRUE(until([&] { return workspace->store().find<Company>(acme)->tier.empty(); }));
}

TEST_F(AccountsGui, AFilterThatCannotBeAskedIsSaid) {
    IcpBox box(*desk);
    box.setVisible(true);
    box.findChild<QLineEdit*>(QStringLiteral("icp_2"))->setText(QStringLiteral("nothing:1"));
    button(box, QStringLiteral("Save the profile"))->click();
    EXPECT_TRUE(until([&] { return words(box, "icpWords").startsWith(QStringLiteral("2: ")); })) << words(box, "icpWords").toStdString();
    EXPECT_TRUE(icpOf(*workspace).empty());
}

TEST_F(AccountsGui, ADraftNeedsDeals) {
    IcpBox box(*desk);
    box.setVisible(true);
    button(box, QStringLiteral("Draft from won and lost deals"))->click();
    EXPECT_TRUE(until([&] { return words(box, "icpWords").startsWith(QStringLiteral("0 deals of companies ended in the last 24 months")); }));
}

TEST_F(AccountsGui, ACompanyOfATierShowsItsScoreAndKeepsItsPlan) {
    const std::int64_t acme = addCompany("Acme", "Steel", "1"), other = addCompany("Other", "Steel");
    open->poll();
    AccountBox box(*desk);
    const auto show = [&](std::int64_t id) { box.showRecord(*desk->reading().store().find<Company>(id)); };
    QObject::connect(open.get(), &OpenWorkspace::news, &box, [&] { show(acme); });
    show(other);
    EXPECT_TRUE(box.isHidden()) << "no target account";
    show(acme);
    ASSERT_TRUE(until([&] { return words(box, "accountScore") == QStringLiteral("Account score 20 of 100"); }));
    EXPECT_EQ(words(box, "accountTouches"), QStringLiteral("Last touch: marketing never, sales never"));
    auto* goal = box.findChild<QLineEdit*>(QStringLiteral("goal"));
    goal->setText(QStringLiteral("Second plant"));
    emit goal->editingFinished();
    ASSERT_TRUE(until([&] { return accountPlan(*workspace, acme).goal == "Second plant"; }));
    desk->undo();
    EXPECT_TRUE(until([&] { return accountPlan(*workspace, acme).id == 0; }));
    EXPECT_TRUE(until([&] { return goal->text().isEmpty(); }));
}

TEST_F(AccountsGui, NothingOfOneCompanyStandsBelowTheNameOfAnother) {
    const std::int64_t acme = addCompany("Acme", "Steel", "1"), next = addCompany("Next", "Steel", "1");
    AccountPlan plan = accountPlan(*workspace, acme);
    plan.goal = "Second plant", plan.notes = "Ask Bo first";
    ASSERT_TRUE(saveAccountPlan(*workspace, plan));
    open->poll();
    AccountBox box(*desk);
    box.showRecord(*desk->reading().store().find<Company>(acme));
    auto* goal = box.findChild<QLineEdit*>(QStringLiteral("goal"));
    EXPECT_FALSE(goal->isEnabled());
    ASSERT_TRUE(until([&] { return goal->isEnabled() && goal->text() == QStringLiteral("Second plant"); }));
    EXPECT_EQ(box.findChild<QPlainTextEdit*>(QStringLiteral("notes"))->toPlainText(), QStringLiteral("Ask Bo first"));
    box.showRecord(*desk->reading().store().find<Company>(next));
    EXPECT_TRUE(goal->text().isEmpty());
    EXPECT_FALSE(goal->isEnabled());
    EXPECT_TRUE(words(box, "accountScore").isEmpty() && words(box, "accountTouches").isEmpty());
    EXPECT_TRUE(until([&] { return goal->isEnabled() && !words(box, "accountScore").isEmpty(); }));
    EXPECT_TRUE(goal->text().isEmpty());
}

TEST_F(AccountsGui, TheListIsOrderedByScoreWhereAskedTo) {
    addCompany("Aside", "Steel", "3");
    Activity call;
    call.subject = "Call", call.kind = ActivityKind::Call, call.status = ActivityStatus::Completed, call.doneAt = workspace->now();
    call.company = Link{addCompany("Best", "Steel", "1")};
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), call));
    open->poll();
    AccountsPage page(*desk, nullptr);
    page.resize(1000, 600);
    page.setVisible(true);
    page.enter();
    auto* table = page.findChild<SmallTable*>(QStringLiteral("accounts"));
    const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
    ASSERT_TRUE(until([&] { return cell(0) == QStringLiteral("Aside"); }));
    auto* order = page.findChild<ChoiceBox*>(QStringLiteral("order"));
    order->setValue(static_cast<int>(AccountOrder::Score));
    emit order->edited();
    ASSERT_TRUE(until([&] { return cell(0) == QStringLiteral("Best"); }));
    EXPECT_EQ(cell(2), QStringLiteral("20"));
    EXPECT_EQ(cell(8), QStringLiteral("no plan"));
}

TEST_F(AccountsGui, TheListShowsWhoIsNeglected) {
    addCompany("No target", "Steel");
    const std::int64_t quiet = addCompany("Quiet", "Steel", "2");
    open->poll();
    AccountsPage page(*desk, nullptr);
    page.resize(900, 600);
    page.setVisible(true);
    page.enter();
    auto* table = page.findChild<SmallTable*>(QStringLiteral("accounts"));
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("Quiet"));
    EXPECT_EQ(table->model()->index(0, 6).data().toString(), QStringLiteral("never"));
    EXPECT_FALSE(page.findChild<IcpBox*>()->isHidden()) << "there is no profile yet";
    QString opened;
    QObject::connect(desk.get(), &Desk::recordWanted, &page, [&](const QString& type, qint64 id) { opened = type + QString::number(id); });
    emit table->rowOpened(quiet);
    EXPECT_EQ(opened, QStringLiteral("company") + QString::number(quiet));
}

}
}
