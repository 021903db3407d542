// SPDX-License-Identifier: MIT
// Which rows of a list that is held a change alters: those that were changed, those it counts for, all that follow what was changed.
#include "app/column_changes.h"
#include "app/deals.h"
#include "app/records.h"
#include "core/model/stage.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

struct ColumnChangesTest : AppTest {
    // By what was done last; nothing: all of them.
    std::optional<std::vector<std::int64_t>> altered(std::string_view type) {
        const auto news = workspace->store().since(workspace->store().newestSeq() - 1);
        return alteredIds(*workspace, type, news.back(), 10);
    }
};

}

TEST_P(ColumnChangesTest, ARecordsOwnChangeAltersItAlone) {
    if (IsSkipped()) return;
    Deal one;
    one.name = "Rollout";
    const std::int64_t deal = *addRecord(*workspace, workspace->type<Deal>(), one);
    EXPECT_EQ(altered("deal"), std::vector{deal});
    EXPECT_EQ(altered("lead"), std::vector<std::int64_t>{});
}
TEST_P(ColumnChangesTest, AStagesProbabilityAltersTheWeightedAmountsOfItsDeals) {
    if (IsSkipped()) return;
    const auto stage = stagesOf(*workspace, pipelines(*workspace).front()->id).front();
    Stage surer = *stage;
    surer.probability = stage->probability + 5;
    ChangeSet change{"Surer"};
    change.update(workspace->type<Stage>(), *stage, surer);
    ASSERT_TRUE(workspace->store().commit(change));
    EXPECT_EQ(altered("deal"), std::nullopt);
    EXPECT_EQ(altered("lead"), std::vector<std::int64_t>{});
}

TILTH_ON_BOTH_DATABASES(ColumnChangesTest);
