// SPDX-License-Identifier: MIT
// The board keeps its stages while the texts around it are made anew, and shows those of now at the next listing.
#include "gui/models/board_model.h"
#include "gui/support/gui_desk.h"

#include <QSignalSpy>

namespace tilth {
namespace {

class BoardModelTest : public test::GuiTest {
protected:
    RecordTexts texts() { return {&workspace->type<Deal>(), Wording::of(desk->reading()), StageBook(desk->reading()), nullptr, [this] { return desk->reading().now(); }}; }
};

TEST_F(BoardModelTest, KeepsItsStagesWhileTheTextsAreMadeAnew) {
    RecordTexts around = texts();
    BoardModel board(desk->reading(), around);
    board.setPipeline(around.stages.firstPipeline());
    ASSERT_FALSE(board.stages().empty());
    const std::int64_t first = board.stages().front()->id;
    QSignalSpy changed(&board, &BoardModel::stagesChanged);
    around.stages = StageBook(desk->reading());
    around.stages = StageBook();
    EXPECT_EQ(board.stages().front()->id, first) << "nobody else keeps them";
    around.stages = StageBook(desk->reading());
    board.setDeals({}, {});
    EXPECT_EQ(board.stages().front()->id, first);
    EXPECT_EQ(changed.size(), 0) << "nothing is another";
}

TEST_F(BoardModelTest, ShowsAStageByItsNewName) {
    RecordTexts around = texts();
    BoardModel board(desk->reading(), around);
    board.setPipeline(around.stages.firstPipeline());
    const Stage before = *board.stages().front();
    Stage now = before;
    now.name = "First talk";
    ASSERT_TRUE(saveRecord(*workspace, workspace->type<Stage>(), before, now));
    open->poll();
    QSignalSpy changed(&board, &BoardModel::stagesChanged);
    around.stages = StageBook(desk->reading());
    board.setDeals({}, {});
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(board.stages().front()->name, "First talk");
    EXPECT_EQ(board.summary(before.id).count, 0);
    ASSERT_TRUE(board.cards(before.id));
}

}
}
