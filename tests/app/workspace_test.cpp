// SPDX-License-Identifier: MIT
// What a workspace needs to open at all.
#include "app/records.h"
#include "core/model/score_model.h"
#include "support/app_workspace.h"

#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using WorkspaceTest = AppTest;
INSTANTIATE_TEST_SUITE_P(On, WorkspaceTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

TEST_P(WorkspaceTest, aScoringModelThatCannotBeReadRefusesToOpen) {
    const EntityType& type = workspace->type<ScoreModel>();
    const auto models = workspace->store().findAll<ScoreModel>();
    ASSERT_EQ(models.size(), 1u);
    ScoreModel damaged = *models.front();
    damaged.document = "{";
    ChangeSet change{"Damage"};
    change.update(type, *models.front(), damaged);
    ASSERT_TRUE(workspace->commit(change));
    workspace.reset();
    const auto opened = Workspace::open(place->text(), {{}, clock.function()});
    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().text.find("scoring model"), std::string::npos);
}

}
}
