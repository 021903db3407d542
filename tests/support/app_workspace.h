// SPDX-License-Identifier: MIT
// An empty workspace of the use cases, with a clock that stands still.
#pragma once
#include "app/workspace.h"
#include "support/workspaces.h"
#include <fstream>

namespace tilth::test {

class AppTest : public testing::TestWithParam<Database> {
protected:
    void SetUp() override {
        if (GetParam() == Database::Postgres && !hasPostgres()) GTEST_SKIP() << "no PostgreSQL server given";
        place = std::make_unique<Place>(GetParam());
        auto made = Workspace::create(place->text(), {}, {{}, clock.function()});
        ASSERT_TRUE(made) << made.error().text;
        workspace = std::move(*made);
    }
    std::string state() { return dump(workspace->store()); }
    // What was done goes with one undo and comes back with one redo.
    void expectReversible(const std::string& before) {
        const std::string after = state();
        EXPECT_NE(after, before);
        ASSERT_TRUE(workspace->store().undo());
        EXPECT_EQ(state(), before);
        ASSERT_TRUE(workspace->store().redo());
        EXPECT_EQ(state(), after);
    }
    std::string file(const std::string& name, const std::string& text) {
        const std::string path = folder.text() + name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    Clock clock;
    std::unique_ptr<Place> place;
    std::unique_ptr<Workspace> workspace;
    Place folder{Database::Sqlite};             // its text is a path to write beside
};

}
