// SPDX-License-Identifier: MIT
// Figures of types whose columns nobody asked for, and after somebody did: they follow changes either way.
#include "gui/bridge/live_figures.h"
#include "gui/support/gui_desk.h"

namespace tilth {
namespace {

using test::until;

class LiveFiguresTest : public test::GuiTest {};

TEST_F(LiveFiguresTest, aFigureFollowsChangesWhetherTheColumnsAreHeldOrNot) {
    const std::int64_t first = addDeal("Pumps", 100);
    open->poll();
    LiveFigures figures(*desk);
    struct Counted { std::size_t rows; std::size_t columns; };
    std::vector<Counted> found;
    const auto ask = [&](const char* where) {
        const std::array fields{std::string_view("amount"), std::string_view("state")};
        const std::size_t before = found.size();
        figures.ask(desk.get(), {"deal", where}, fields, [](const ColumnTable& table, const Rows& rows) { return Counted{rows.size(), table.columns().size()}; },
                               [&](const Result<Counted>& made) { found.push_back(made ? *made : Counted{99, 0}); });
        return until([&] { return found.size() > before; });
    };
    ASSERT_TRUE(ask("state:open"));
    EXPECT_EQ(found.back().rows, 1u);
    EXPECT_EQ(found.back().columns, 2u) << "no others are read";
    ASSERT_TRUE(ask("state:open close_date:none"));
    EXPECT_EQ(found.back().columns, 3u);
    addDeal("Valves", 50);
    open->poll();
    ASSERT_TRUE(ask("state:open"));
    EXPECT_EQ(found.back().rows, 2u);
    const auto won = stagesOf(*workspace, pipelines(*workspace).front()->id);
    ASSERT_TRUE(moveDeal(*workspace, first, (*std::ranges::find(won, StageKind::Won, [](const auto& s) { return s->kind; }))->id));
    open->poll();
    ASSERT_TRUE(ask("state:open"));
    EXPECT_EQ(found.back().rows, 1u);
    EXPECT_EQ(found.back().columns, 3u);
    desk->columns().of("deal");
    ASSERT_TRUE(until([&] { return desk->columns().of("deal") != nullptr; }));
    ASSERT_TRUE(ask("state:won"));
    EXPECT_EQ(found.back().rows, 1u);
    EXPECT_GT(found.back().columns, 10u) << "those of the list";
    addDeal("Taps", 10);
    open->poll();
    ASSERT_TRUE(ask("state:open"));
    EXPECT_EQ(found.back().rows, 2u) << "asked right after the news, before the list knows";
    ASSERT_TRUE(ask("no_such_field:1"));
    EXPECT_EQ(found.back().rows, 99u);
}

}
}
