// SPDX-License-Identifier: MIT
// What changed on a record is told in words: labels of choices, days as days, a dash for nothing.
#include "app/activities.h"
#include "app/deals.h"
#include "core/model/lead.h"
#include "support/app_workspace.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

struct TimelineTest : AppTest {
    std::vector<std::string> edits(std::int64_t lead) {
        std::vector<std::string> told;
        for (const TimelineItem& item : timelineOf(*workspace, workspace->type<Lead>(), lead))
            if (item.kind == TimelineItem::Changed) told.push_back(item.text + ": " + item.detail);
        std::ranges::sort(told);
        return told;
    }
};

}

TEST_P(TimelineTest, EditsAreToldInWords) {
    if (IsSkipped()) return;
    Lead before;
    before.name = "Ada";
    before.id = *addRecord(*workspace, workspace->type<Lead>(), before);
    before = *workspace->store().find<Lead>(before.id);
    Lead now = before;
    now.status = LeadStatus::Nurture;
    now.company = "Acme \"Ltd\"";
    now.wakeOn = Date{std::chrono::year{2026} / 3 / 2};
    ChangeSet change{"Edit"};
    change.update(workspace->type<Lead>(), before, now);
    ASSERT_TRUE(workspace->commit(change));
    const auto told = edits(before.id);
    EXPECT_TRUE(std::ranges::count(told, "Company: – → Acme \"Ltd\"")) << testing::PrintToString(told);
    EXPECT_TRUE(std::ranges::count(told, "Status: New → Nurture")) << testing::PrintToString(told);
    EXPECT_TRUE(std::ranges::any_of(told, [](const std::string& t) { return t.ends_with("– → 2026-03-02"); })) << testing::PrintToString(told);
}

TEST_P(TimelineTest, AStageMoveHasItsNamesInBothLanguages) {
    if (IsSkipped()) return;
    Deal deal;
    deal.name = "Rollout";
    deal.id = *addRecord(*workspace, workspace->type<Deal>(), deal);
    const auto stages = stagesOf(*workspace, pipelines(*workspace).front()->id);
    ASSERT_TRUE(moveDeal(*workspace, deal.id, stages[1]->id));
    const auto items = timelineOf(*workspace, workspace->type<Deal>(), deal.id);
    const auto move = std::ranges::find_if(items, [&](const TimelineItem& i) { return i.text == stages[0]->name + " → " + stages[1]->name; });
    ASSERT_NE(move, items.end());
    EXPECT_EQ(move->textZh, stages[0]->nameZh + " → " + stages[1]->nameZh);
}

TILTH_ON_BOTH_DATABASES(TimelineTest);
