// SPDX-License-Identifier: MIT
// What a campaign's page shows of it: budget in words, items by day, members, sign-off, links with their code; the year's plan.
#include "app/campaigns.h"
#include "app/marketing_plans.h"
#include "core/model/budget_line.h"
#include "core/model/territory.h"
#include "gui/forms/quick_add.h"
#include "gui/pages/budget_part.h"
#include "gui/pages/dates_part.h"
#include "gui/pages/items_part.h"
#include "gui/pages/links_part.h"
#include "gui/pages/members_part.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/variants_part.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"

#include <QClipboard>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tilth {
namespace {

using test::until;

class CampaignParts : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        Campaign c;
        c.name = "Spring", c.budget = Money{1'000'000}, c.currency = "CNY", c.channel = "Email";
        c.startsOn = workspace->today() + std::chrono::days(10), c.endsOn = *c.startsOn + std::chrono::days(5);
        id = add(c);
    }
    template <class E> std::int64_t add(E record) {
        const auto made = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(made) << (made ? "" : made.error().text);
        open->poll();
        return made ? *made : 0;
    }
    // The part shows the campaign as it is now.
    template <class P> void show(P& part) { part.showRecord(*desk->reading().store().find<Campaign>(id)); }
    static bool says(const QWidget& part, const QString& words) {
        for (const QLabel* label : part.findChildren<QLabel*>())
            if (label->text().contains(words) && !label->isHidden()) return true;
        return false;
    }
    static QPushButton* button(const QWidget& part, const QString& text) {
        for (QPushButton* b : part.findChildren<QPushButton*>())
            if (b->text() == text) return b;
        return nullptr;
    }
    static QString cell(const QWidget& part, int row, int column) { return part.findChild<SmallTable*>()->model()->index(row, column).data().toString(); }
    static void choose(const QWidget& part, int row) {
        auto* table = part.findChild<SmallTable*>();
        table->setCurrentIndex(table->model()->index(row, 0));
    }

    std::int64_t id = 0;
};

}

TEST_F(CampaignParts, theLineForANewLinkComesIntoSight) {
    QScrollArea around;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addSpacing(900);
    auto* part = new LinksPart(*desk);
    column->addWidget(part);
    around.setWidget(inside);
    around.setWidgetResizable(true);
    around.resize(360, 300);
    show(*part);
    around.show();
    button(*part, QStringLiteral("Add link"))->click();
    auto* line = part->findChild<QuickAdd*>();
    EXPECT_TRUE(until([&] { return line->isVisible() && around.viewport()->rect().contains(line->mapTo(around.viewport(), line->rect().center())); }));
}
TEST_F(CampaignParts, theBudgetWarnsInWords) {
    BudgetPart part(*desk);
    show(part);
    ASSERT_TRUE(until([&] { return says(part, QStringLiteral("Within the budget")); }));
    BudgetLine line;
    line.campaign = Link{id}, line.month = workspace->today(), line.vendor = "Printer", line.currency = "CNY";
    line.planned = Money{1'200'000}, line.committed = Money{850'000}, line.spent = Money{100'000};
    add(line);
    show(part);
    EXPECT_TRUE(until([&] { return says(part, QStringLiteral("85.0%")); }));
    EXPECT_TRUE(says(part, QStringLiteral("over-planned")));
    EXPECT_EQ(part.findChild<QProgressBar*>()->value(), 850);
    EXPECT_EQ(cell(part, 0, 1), QStringLiteral("¥12K"));
}
TEST_F(CampaignParts, itemsStandByDayAndAreTickedOff) {
    for (const auto& [title, offset] : {std::pair{"Send", 0}, std::pair{"Print", -9}}) {
        CampaignItem item;
        item.campaign = Link{id}, item.title = title, item.offsetDays = offset;
        add(item);
    }
    ItemsPart part(*desk);
    show(part);
    EXPECT_EQ(cell(part, 0, 1), QStringLiteral("Print"));
    EXPECT_EQ(cell(part, 1, 1), QStringLiteral("Send"));
    QPushButton* done = button(part, QStringLiteral("Done or open"));
    EXPECT_FALSE(done->isEnabled()) << "nothing is selected";
    choose(part, 1);
    ASSERT_TRUE(done->isEnabled());
    done->click();
    EXPECT_TRUE(until([&] { return show(part), cell(part, 1, 2) == QStringLiteral("Done"); }));
}
TEST_F(CampaignParts, membersAreAddedByAFilter) {
    addLead("Ada", "Acme");
    addLead("Bo", "Globex");
    MembersPart part(*desk);
    show(part);
    EXPECT_TRUE(until([&] { return says(part, QStringLiteral("No members yet")); }));
    ask.answer = QStringLiteral("company~acme");
    button(part, QStringLiteral("Add leads by filter…"))->click();
    EXPECT_TRUE(until([&] { return show(part), cell(part, 0, 1) == QStringLiteral("1"); }));
}
TEST_F(CampaignParts, aVariantIsSignedOffThenLive) {
    Territory south;
    south.name = "South";
    CampaignVariant variant;
    variant.campaign = Link{id}, variant.territory = Link{add(south)}, variant.offer = "10 %";
    const auto made = add(variant);
    VariantsPart part(*desk);
    show(part);
    choose(part, 0);
    EXPECT_FALSE(button(part, QStringLiteral("Go live"))->isEnabled()) << "not signed off";
    button(part, QStringLiteral("Sign off"))->click();
    const auto status = [&] { return desk->reading().store().find<CampaignVariant>(made)->status; };
    ASSERT_TRUE(until([&] { return status() == VariantStatus::SignedOff; }));
    show(part);
    EXPECT_FALSE(button(part, QStringLiteral("Sign off"))->isEnabled());
    button(part, QStringLiteral("Go live"))->click();
    EXPECT_TRUE(until([&] { return status() == VariantStatus::Live; }));
}
TEST_F(CampaignParts, aLinkIsCopiedAndShownAsACode) {
    TrackingLink link;
    link.campaign = Link{id}, link.url = "https://example.org", link.source = "news", link.medium = "email";
    ASSERT_TRUE(addTrackingLink(*workspace, link));
    open->poll();
    LinksPart part(*desk);
    show(part);
    auto* address = part.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(address);
    EXPECT_FALSE(address->isHidden()) << "the first one is chosen";
    EXPECT_TRUE(address->text().endsWith(QStringLiteral("utm_campaign=spring")));
    button(part, QStringLiteral("Copy address"))->click();
    EXPECT_EQ(QApplication::clipboard()->text(), address->text());
    bool drawn = false;
    for (const QLabel* label : part.findChildren<QLabel*>()) drawn = drawn || (!label->pixmap(Qt::ReturnByValue).isNull() && label->accessibleName().contains(address->text()));
    EXPECT_TRUE(drawn) << "the code has a name that says what it holds";
}
TEST_F(CampaignParts, movingSaysWhatStandsInTheWay) {
    DatesPart part(*desk);
    show(part);
    ASSERT_TRUE(until([&] { return says(part, QStringLiteral("Nothing stands in its way")); }));
    const Date start = *desk->reading().store().find<Campaign>(id)->startsOn;
    button(part, QStringLiteral("Move"))->click();
    EXPECT_TRUE(until([&] { return desk->reading().store().find<Campaign>(id)->startsOn == start + std::chrono::days(7); }));
    QString told;
    QObject::connect(desk.get(), &Desk::said, desk.get(), [&](const QString& text) { told = text; });
    button(part, QStringLiteral("Plan next year"))->click();
    EXPECT_TRUE(until([&] { return told.contains(QStringLiteral("planned for")) && told.contains(QStringLiteral("nothing clashes")); })) << told.toStdString();
    EXPECT_EQ(workspace->store().count(Campaign::type), 2);
}
TEST_F(CampaignParts, aRuleStaysAsItWasWrittenAndSaysItsDays) {
    const EntityType& type = workspace->type<Campaign>();
    ASSERT_TRUE(setField(*workspace, type, id, type.at("anchor_start"), Value{std::string("12-24 -14 d")}));
    EXPECT_EQ(workspace->store().find<Campaign>(id)->anchorStart, "12-24 -14 d");
    DatesPart part(*desk);
    show(part);
    auto* rule = part.findChild<QLabel*>(QStringLiteral("rule"));
    EXPECT_TRUE(until([&] { return rule->text().startsWith(QStringLiteral("By its rule it starts on 10 Dec · 10 Dec")); })) << rule->text().toStdString();
}
TEST_F(CampaignParts, thePlanIsStartedApprovedAndKept) {
    PlanPage page(*desk, nullptr);
    page.resize(1000, 700);
    page.show();
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("No plan yet")));
    page.addNew();
    ASSERT_TRUE(until([&] { return says(page, QStringLiteral("Draft: both heads approve it")); }));
    button(page, QStringLiteral("Approve for marketing"))->click();
    ASSERT_TRUE(until([&] { return button(page, QStringLiteral("Approve for marketing"))->isHidden(); }));
    button(page, QStringLiteral("Approve for sales"))->click();
    EXPECT_TRUE(until([&] { return says(page, QStringLiteral("Approved by both heads")); }));
    button(page, QStringLiteral("New version"))->click();
    EXPECT_TRUE(until([&] { return says(page, QStringLiteral("Draft: both heads approve it")); }));
    EXPECT_EQ(plans(desk->reading()).size(), 2u);
}

}
