// SPDX-License-Identifier: MIT
// What the panel says of a deal follows its columns in memory: nothing of its next step before they are read.
#include "core/model/activity.h"
#include "gui/pages/peek_panel.h"
#include "gui/support/gui_desk.h"
#include <algorithm>

namespace tilth {
namespace {

using test::until;

class FactsGui : public test::GuiTest {
protected:
    bool lacksStep(std::int64_t deal) {
        return std::ranges::any_of(factsOf(*desk, desk->type("deal"), *workspace->store().find<Deal>(deal)), [](const PeekFact& fact) { return fact.text == QStringLiteral("No next step"); });
    }
};

TEST_F(FactsGui, AMissingStepIsSaidByTheColumns) {
    const std::int64_t deal = addDeal("Rollout", 100);
    open->poll();
    EXPECT_FALSE(lacksStep(deal)) << "nobody knows yet";
    EXPECT_TRUE(until([&] { return lacksStep(deal); }));
    Activity task;
    task.subject = "Call", task.deal = Link{deal};
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), task));
    open->poll();
    EXPECT_TRUE(until([&] { return !lacksStep(deal); }));
}

}
}
