// SPDX-License-Identifier: MIT
// Changes go through the writer's thread and come back by the feed, own and others' alike; undo takes them back.
#include "gui/bridge/desk.h"
#include "gui/bridge/wording.h"
#include "gui/support/gui_desk.h"

namespace tilth {
namespace {

using test::until;

class DeskTest : public test::GuiTest {
protected:
    std::string companyOf(std::int64_t lead) { return desk->reading().store().find<Lead>(lead)->company; }
};

TEST_F(DeskTest, aChangeIsWrittenToldAndUndone) {
    const std::int64_t id = addLead("Ada", "A");
    QString said;
    std::function<void()> undo;
    QObject::connect(desk.get(), &Desk::said, [&](const QString& text, const QString&, const std::function<void()>& act) { said = text, undo = act; });
    desk->setField("lead", id, "company", Value{std::string("B")});
    ASSERT_TRUE(until([&] { return companyOf(id) == "B" && undo; }));
    EXPECT_EQ(said, QStringLiteral("Company changed"));
    std::exchange(undo, {})();
    ASSERT_TRUE(until([&] { return companyOf(id) == "A" && undo; }));
    EXPECT_TRUE(said.startsWith(QStringLiteral("Undone"))) << said.toStdString();
}

TEST_F(DeskTest, whatOthersWriteComesByTheFeed) {
    std::vector<std::int64_t> told;
    QObject::connect(open.get(), &OpenWorkspace::news, [&](const News& news) { told.push_back(news.seq); });
    addLead("Ada", "A");
    addLead("Grace", "B");
    open->poll();
    ASSERT_EQ(told.size(), 2U);
    EXPECT_LT(told[0], told[1]);
    open->poll();
    EXPECT_EQ(told.size(), 2U) << "each is told once";
}

TEST_F(DeskTest, aRefusalIsSaidInWords) {
    QString text;
    QObject::connect(desk.get(), &Desk::failed, [&](const QString& said) { text = said; });
    desk->setField("lead", 1, "company", Value{std::string("B")});
    ASSERT_TRUE(until([&] { return !text.isEmpty(); }));
    EXPECT_FALSE(text.contains(QStringLiteral("SELECT")));
}

TEST_F(DeskTest, nobodyIsCalledWhoIsGone) {
    auto receiver = std::make_unique<QObject>();
    bool called = false, last = false;
    open->list(receiver.get(), [](Workspace&) -> Result<Done> { return Done{}; }, [&](const Result<Done>&) { called = true; });
    receiver.reset();
    open->list(desk.get(), [](Workspace&) -> Result<Done> { return Done{}; }, [&](const Result<Done>&) { last = true; });
    ASSERT_TRUE(until([&] { return last; }));
    EXPECT_FALSE(called);
}

TEST(Wording, writesAmountsDatesAndPoints) {
    const Wording wording{{}, fromQt(QDate(2026, 11, 22)), "CNY", false};
    EXPECT_EQ(wording.money(1'280'000'00, "CNY"), QStringLiteral("¥1,280,000"));
    EXPECT_EQ(wording.money(12'50, ""), QStringLiteral("¥12.50"));
    EXPECT_EQ(wording.date(fromQt(QDate(2026, 12, 18))), QStringLiteral("2026-12-18"));
    EXPECT_EQ(wording.dayRelative(fromQt(QDate(2026, 11, 23))), QStringLiteral("tomorrow"));
    EXPECT_EQ(wording.dayShort(fromQt(QDate(2026, 3, 1))), QStringLiteral("1 Mar"));
    EXPECT_EQ(wording.dayShort(fromQt(QDate(2025, 3, 1))), QStringLiteral("1 Mar 2025"));
    EXPECT_EQ(points(55), QStringLiteral("55"));
    EXPECT_EQ(points(12.5), QStringLiteral("12.5"));
}

}
}
