// SPDX-License-Identifier: MIT
// What the check of a workspace finds, and that it finds nothing where nothing is wrong.
#include "app/check.h"
#include "app/rescore.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

using Faults = std::vector<std::string>;

class CheckTest : public AppTest {
protected:
    // Every second one has touches; every third one says so little that it has no points for that.
    std::vector<std::int64_t> addLeads(std::int64_t count) {
        std::vector<std::int64_t> ids;
        EXPECT_TRUE(workspace->store().commitMany("Leads", [&](Batch& batch) -> Result<Done> {
            for (std::int64_t n = 0; n < count; ++n) {
                Lead lead;
                lead.id = workspace->store().newId();
                lead.name = "Lead " + std::to_string(n);
                if (n % 3) lead.title = "CEO", lead.employees = 20 * n;
                batch.create(workspace->type<Lead>(), lead);
                ids.push_back(lead.id);
                if (n % 2) addTouches(batch, lead.id, n);
            }
            return Done{};
        }));
        return ids;
    }
    void addTouches(Batch& batch, std::int64_t lead, std::int64_t n) {
        for (int t = 0; t < 3; ++t) {
            Touch touch;
            touch.id = workspace->store().newId();
            touch.lead = Link{lead};
            touch.kind = t ? TouchKind::PageView : TouchKind::Form;
            touch.at = workspace->now() - std::chrono::hours(17 * n + t);
            touch.detail = "/pricing";
            batch.create(workspace->type<Touch>(), touch);
        }
    }
    // Around the rules.
    void inTable(const std::function<void(ScoreTable&)>& plant) {
        workspace->store().setDeriver([&](Store& store, Batch&, const News&) { plant(store.scores()); });
        ASSERT_TRUE(workspace->store().rederive("Planted", {}));
        workspace->store().setDeriver({});
    }
    static std::string wrong(std::int64_t lead) { return "The score of lead " + std::to_string(lead) + " is not what its fields and touches give; score all leads anew."; }
};

}

TEST_P(CheckTest, NothingIsWrongWithMany) {
    addLeads(5'300);
    EXPECT_EQ(checkWorkspace(*workspace), Faults{});
    clock.ms += std::chrono::milliseconds(std::chrono::hours(24 * 40)).count();       // some time frames have run out since
    EXPECT_EQ(checkWorkspace(*workspace), Faults{});
}
TEST_P(CheckTest, WrongKeptScoresAreNamed) {
    const std::vector<std::int64_t> ids = addLeads(30);
    inTable([&](ScoreTable& scores) {
        ScoreRow tooGood = *scores.find(ids[7]), another = *scores.find(ids[5]);
        tooGood.fit += 100;
        another.sums = scores.find(ids[1])->sums;
        scores.write(another);
        scores.write(tooGood);
    });
    EXPECT_EQ(checkWorkspace(*workspace), (Faults{wrong(ids[5]), wrong(ids[7])}));
}
TEST_P(CheckTest, ALostScoreIsNamed) {
    const std::vector<std::int64_t> ids = addLeads(30);
    inTable([&](ScoreTable& scores) { scores.remove(ids[11]); });
    EXPECT_EQ(checkWorkspace(*workspace), Faults{wrong(ids[11])});
}
// It has no points yet, but a day from which it has.
TEST_P(CheckTest, ATouchThatLiesAheadCountsFromItsDay) {
    const std::int64_t lead = addLeads(1).front();
    ASSERT_TRUE(workspace->store().commitMany("Touch", [&](Batch& batch) -> Result<Done> {
        Touch touch;
        touch.id = workspace->store().newId();
        touch.lead = Link{lead};
        touch.kind = TouchKind::Form;
        touch.at = workspace->now() + std::chrono::hours(30);
        batch.create(workspace->type<Touch>(), touch);
        return Done{};
    }));
    EXPECT_EQ(checkWorkspace(*workspace), Faults{});
    clock.ms += std::chrono::milliseconds(std::chrono::hours(48)).count();
    EXPECT_EQ(checkWorkspace(*workspace), Faults{});
    const auto shown = currentScores(*workspace);
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_GT(shown.front().score.engagement, 0);
}
TEST_P(CheckTest, AScoreOfNothingIsNamed) {
    const std::vector<std::int64_t> ids = addLeads(12);
    ASSERT_FALSE(workspace->store().scores().find(ids[0]));
    inTable([&](ScoreTable& scores) {
        ScoreRow row = *scores.find(ids[1]);
        row.lead = ids[0];
        scores.write(row);
    });
    EXPECT_EQ(checkWorkspace(*workspace), Faults{wrong(ids[0])});
}

TILTH_ON_BOTH_DATABASES(CheckTest);
