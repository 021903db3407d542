// SPDX-License-Identifier: MIT
// The history names what each step was about, also when that is gone; one undo too many does not take the demo company away.
#include "app/history.h"
#include "app/activities.h"
#include "app/duplicates.h"
#include "app/leads.h"
#include "app/records.h"
#include "app/sample_data.h"
#include "core/model/touch.h"
#include "support/app_workspace.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

struct HistoryTest : AppTest {
    std::int64_t addLead(const char* name) {
        Lead lead;
        lead.name = name;
        lead.company = "Acme";
        return *addRecord(*workspace, workspace->type<Lead>(), lead);
    }
    std::string about(std::string_view label) {
        const auto all = recentRevisions(*workspace, 100);
        const auto at = std::ranges::find(all, label, [](const NamedRevision& r) { return r.revision.label; });
        return at == all.end() ? "no such step" : at->about;
    }
};

}

TEST_P(HistoryTest, AStepIsAboutWhatItsLabelNames) {
    if (IsSkipped()) return;
    const std::int64_t ada = addLead("Ada");
    Activity call;
    call.subject = "First call";
    call.kind = ActivityKind::Call;
    call.lead = Link{ada};
    ASSERT_TRUE(addActivity(*workspace, call));
    ASSERT_TRUE(handOver(*workspace, ada));
    ASSERT_TRUE(acceptLead(*workspace, ada));
    EXPECT_EQ(about("Accept lead"), "Ada") << "and not its hand-off";
    ASSERT_TRUE(convertLead(*workspace, ada, {}));
    EXPECT_EQ(about("Convert lead"), "Ada") << "and not an activity that went along";
}

TEST_P(HistoryTest, AMergeAndItsUndoAreAboutThePerson) {
    if (IsSkipped()) return;
    const std::int64_t ada = addLead("Ada Park"), again = addLead("A. Park");
    ASSERT_TRUE(handOver(*workspace, again));                   // what comes over is no subject
    ASSERT_TRUE(mergeRecords(*workspace, workspace->type<Lead>(), ada, std::vector{again}));
    EXPECT_EQ(about("Merge records"), "Ada Park");
    ASSERT_TRUE(workspace->store().undo());
    const auto newest = recentRevisions(*workspace, 2);
    ASSERT_EQ(newest.front().revision.kind, RevisionKind::Undone);
    for (const NamedRevision& step : newest) EXPECT_TRUE(step.about == "Ada Park" || step.about == "A. Park") << step.about;
    for (const NamedRevision& step : newest) EXPECT_EQ(step.revision.entity, "lead");
}

TEST_P(HistoryTest, WhatHasNoNameGoesByWhatItIsOf) {
    if (IsSkipped()) return;
    Touch touch;
    touch.lead = Link{addLead("Ada")};
    touch.kind = TouchKind::Form;
    touch.at = workspace->now();
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Touch>(), touch));
    EXPECT_EQ(about("Add touch"), "Ada");
}

TEST_P(HistoryTest, WhatIsGoneKeepsItsName) {
    if (IsSkipped()) return;
    const std::int64_t bo = addLead("Bo");
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), std::vector{bo}));
    EXPECT_EQ(about("Remove lead"), "Bo");
    EXPECT_EQ(about("Add lead"), "Bo");
}

TEST_P(HistoryTest, AnUndoAndItsRedoNameWhatTheyTakeBack) {
    if (IsSkipped()) return;
    addLead("Ada");
    const std::int64_t step = workspace->store().revisions(1).front().id;
    EXPECT_EQ(reversedBy(*workspace, step), 0);
    ASSERT_TRUE(workspace->store().undo());
    const std::int64_t undo = workspace->store().revisions(1).front().id;
    EXPECT_EQ(reversedBy(*workspace, undo), step);
    ASSERT_TRUE(workspace->store().redo());
    EXPECT_EQ(reversedBy(*workspace, workspace->store().revisions(1).front().id), undo);
}

TEST_P(HistoryTest, UndoStopsAtTheDemo) {
    if (IsSkipped()) return;
    ASSERT_TRUE(addDemoData(*workspace));
    const std::string demo = state();
    const std::int64_t bo = addLead("Bo");
    ASSERT_TRUE(undoNewest(*workspace));
    EXPECT_FALSE(workspace->store().find<Lead>(bo));
    const auto refused = undoNewest(*workspace);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text.find("remove the demo data"), std::string::npos) << "and says what does it";
    EXPECT_EQ(state(), demo);
    ASSERT_TRUE(removeDemoData(*workspace));
}

TEST_P(HistoryTest, OwnWorkBeforeTheDemoIsUndoneOnceThatIsOut) {
    if (IsSkipped()) return;
    const std::int64_t bo = addLead("Bo");
    ASSERT_TRUE(addDemoData(*workspace));
    const auto refused = undoNewest(*workspace);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().text, "The newest step is the demo company; remove the demo data to take it out.");
    EXPECT_TRUE(workspace->store().find<Lead>(bo));
    ASSERT_TRUE(removeDemoData(*workspace));
    ASSERT_TRUE(undoNewest(*workspace));
    EXPECT_FALSE(workspace->store().find<Lead>(bo));
    EXPECT_EQ(undoNewest(*workspace).error().code, Error::NotFound);
}

TILTH_ON_BOTH_DATABASES(HistoryTest);
