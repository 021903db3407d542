// SPDX-License-Identifier: MIT
// Scores of very many leads at once: the same as one by one, gone with the undo, back with the redo.
#include "app/leads.h"
#include "app/passing_leads.h"
#include "app/rescore.h"
#include "app/score_reckoner.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include "support/app_workspace.h"
#include <algorithm>
#include <iterator>
#include <map>

using namespace tilth;
using namespace tilth::test;

namespace {

constexpr std::int64_t someLeads = 5'200;       // more than the scores of which are asked for one by one
constexpr std::int64_t passingLeads = 2'100;    // so many that another thread scores the first two thousand

class RescoreTest : public AppTest {
protected:
    Lead numbered(std::int64_t n) {
        Lead lead;
        lead.id = workspace->store().newId();
        lead.name = "Lead " + std::to_string(n);
        lead.company = n % 3 ? "Acme" : "";
        lead.title = n % 7 ? "Engineer" : "CEO";
        if (n % 2) lead.employees = n;
        return lead;
    }
    Touch touchOf(std::int64_t lead, std::int64_t n) {
        Touch touch;
        touch.id = workspace->store().newId();
        touch.lead = Link{lead};
        touch.kind = n % 2 ? TouchKind::Form : TouchKind::PageView;
        touch.at = workspace->now() - std::chrono::hours(n % 900);
        touch.detail = "/pricing";
        return touch;
    }
    // Leads and touches of every fourth one in one revision.
    void loadLeads() {
        ASSERT_TRUE(workspace->store().commitMany("Import", [&](Batch& batch) -> Result<Done> {
            for (std::int64_t n = 0; n < someLeads; ++n) {
                const Lead lead = numbered(n);
                batch.create(workspace->type<Lead>(), lead);
                ids.push_back(lead.id);
                for (std::int64_t t = 0; n % 4 == 0 && t < 3; ++t) batch.create(workspace->type<Touch>(), touchOf(lead.id, n + t));
            }
            return Done{};
        }));
    }
    std::string scores() {
        std::vector<std::int64_t> leads;
        workspace->store().scores().eachSums({}, [&](const ScoreTable::Sums& row) { leads.push_back(row.lead); });
        std::string all;
        for (const std::int64_t lead : leads) {
            const ScoreRow r = *workspace->store().scores().find(lead);
            all.append(std::to_string(r.lead)).append(" ").append(std::to_string(r.fit)).append(" ").append(std::to_string(r.engagement)).append(" ").append(r.grade).append(r.armed ? " armed\n" : "\n");
        }
        return all;
    }
    std::vector<std::int64_t> ids;
};

}

TEST_P(RescoreTest, ManyAtOnceAreScoredAsOneByOne) {
    loadLeads();
    for (std::int64_t n = 0; n < someLeads; n += 97) {
        const std::int64_t lead = ids[static_cast<std::size_t>(n)];
        const auto row = workspace->store().scores().find(lead);
        const auto wanted = scoreLead(*workspace, lead, workspace->now());
        ASSERT_TRUE(wanted);
        EXPECT_EQ(row ? row->fit : 0, wanted->score.fit) << n;
        EXPECT_EQ(row ? row->engagement : 0, wanted->score.engagement) << n;
    }
}
TEST_P(RescoreTest, UndoTakesTheScoresAlongAndRedoBringsTheSame) {
    loadLeads();
    const std::string before = scores();
    EXPECT_GT(std::ranges::count(before, '\n'), someLeads / 2);
    ASSERT_TRUE(workspace->store().undo());
    EXPECT_EQ(scores(), "");
    ASSERT_TRUE(workspace->store().redo());
    EXPECT_EQ(scores(), before);
    EXPECT_TRUE(workspace->store().faults().empty());
}
TEST_P(RescoreTest, ScoringAllAgainChangesNothing) {
    loadLeads();
    const std::string before = scores();
    ASSERT_TRUE(rescoreAll(*workspace));
    EXPECT_EQ(scores(), before);
}
TEST_P(RescoreTest, ScoringMostOfThemLeavesTheOthers) {
    loadLeads();
    const std::string before = scores();
    ASSERT_TRUE(workspace->store().rederive("Most", {ids.begin(), ids.end() - 100}));
    EXPECT_EQ(scores(), before);
}
TEST_P(RescoreTest, TodaysScoresOfAllAreThoseOfEachLead) {
    loadLeads();
    clock.ms += std::chrono::milliseconds(std::chrono::hours(24 * 40)).count();       // some time frames have run out since
    std::map<std::int64_t, Score> one;
    for (std::size_t first = 0; first < ids.size(); first += 1'000)
        eachScore(*workspace, std::span(ids).subspan(first, std::min<std::size_t>(1'000, ids.size() - first)), [&](const ScoreNow& now) { one.emplace(now.lead, now.score); });
    const auto all = currentScores(*workspace);
    ASSERT_EQ(all.size(), one.size());
    EXPECT_TRUE(std::ranges::is_sorted(all, {}, &ScoreNow::lead));
    for (const ScoreNow& now : all) ASSERT_EQ(now.score, one.at(now.lead)) << now.lead;
}
// Many touches of some leads, long rows without any, leads that are gone.
TEST_P(RescoreTest, ScoresAreReckonedInTheOrderOfPlaces) {
    constexpr std::size_t places = 12'000;
    const CompiledModel& model = workspace->model();
    const Time now = workspace->now();
    const Fit fit{300, 1, true, true};
    const auto fitAt = [&](std::size_t place) { return place % 5 == 4 ? nullptr : &fit; };
    ScoreReckoner reckoner(model, now, fitAt);
    std::map<std::size_t, std::vector<TouchEvent>> touches;
    std::vector<ReckonedScore> all;
    const auto take = [&] { std::ranges::move(reckoner.ready(), std::back_inserter(all)); };
    std::int64_t id = 0;
    for (const std::size_t place : {0U, 7U, 8U, 9U, 6'000U, 6'004U, 11'990U}) {
        if (place == 6'000) reckoner.passTo(5'000), take();
        for (int n = 1'499; n >= 0; --n) {
            const TouchEvent touch{++id, n % 3 ? TouchKind::PageView : TouchKind::Form, now - std::chrono::hours(n - 2), "/pricing"};
            touches[place].push_back(touch);
            if (reckoner.add(place, touch)) take();
        }
    }
    reckoner.finish(places);
    take();
    auto next = all.begin();
    for (std::size_t place = 0; place < places; ++place) {
        if (!fitAt(place)) continue;
        ASSERT_NE(next, all.end());
        ASSERT_EQ(next->place, place);
        ASSERT_EQ(next->score, scoreAt(model, fit, touches[place], now)) << place;
        ASSERT_EQ(next->bytes, packedRow(model, fit, accumulate(model, touches[place], now))) << place;
        ASSERT_EQ(next++->lastTouch.has_value(), !touches[place].empty()) << place;
    }
    EXPECT_EQ(next, all.end());
}
// One of them is changed and others are touched within the same revision.
TEST_P(RescoreTest, LeadsThatPassAreScoredAsThoseThatAreReadAgain) {
    const EntityType& type = workspace->type<Lead>();
    PassingLeads passing(*workspace);
    ASSERT_TRUE(workspace->store().commitMany("Import", [&](Batch& batch) -> Result<Done> {
        for (std::int64_t n = 0; n < passingLeads; ++n) {
            const Lead lead = numbered(n);
            std::vector<Value> values;
            for (const Field& f : type.fields) values.push_back(f.of(lead));
            batch.create(type, lead);
            passing.add(lead.id, values);
            if (n % 4 == 0) batch.create(workspace->type<Touch>(), touchOf(lead.id, n));
            if (n != 20) continue;
            Lead now = lead;
            now.title = "CEO";
            ChangeSet change;
            change.update(type, lead, now);
            batch.apply(change);
        }
        return Done{};
    }));
    const std::string passed = scores();
    EXPECT_GT(std::ranges::count(passed, '\n'), 30);
    ASSERT_TRUE(rescoreAll(*workspace));
    EXPECT_EQ(scores(), passed);
}

TILTH_ON_BOTH_DATABASES(RescoreTest);
