// SPDX-License-Identifier: MIT
// Measuring a workspace leaves it as it was; what writes is done in a copy, and not at all on a server.
#include "app/measure.h"
#include "app/records.h"
#include "core/model/lead.h"
#include "support/app_workspace.h"
#include <algorithm>
#include <set>

namespace tilth::test {
namespace {

using MeasureTest = AppTest;
TILTH_ON_BOTH_DATABASES(MeasureTest);

TEST_P(MeasureTest, everyPieceOfWorkOnceAndNothingIsChanged) {
    for (const char* name : {"王小明", "Ada Park"}) {
        Lead lead;
        lead.name = name;
        lead.email = "ada@acme.example";
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Lead>(), lead));
    }
    const std::string before = state();
    const std::int64_t revision = workspace->store().newestSeq();
    const auto measured = measureWorkspace(*workspace, 1);
    ASSERT_TRUE(measured) << measured.error().text;
    EXPECT_EQ(state(), before);
    EXPECT_EQ(workspace->store().newestSeq(), revision);
    std::map<std::string, Measured> works;
    for (const Measured& m : *measured) {
        EXPECT_TRUE(works.emplace(m.work, m).second) << m.work << " twice";
        EXPECT_GE(m.milliseconds, 0) << m.work;
    }
    EXPECT_EQ(works.at("read all leads, six fields").rows, 2);
    EXPECT_EQ(works.at("first list of leads, best score first").rows, 2);
    EXPECT_EQ(works.at("search \"wxm\", the 50 best").rows, 1);
    EXPECT_EQ(works.at("search \"@acme.example\", the 50 best").rows, 2);
    EXPECT_EQ(works.contains("one touch with its score, on disk"), GetParam() == Database::Sqlite);
}

}
}
