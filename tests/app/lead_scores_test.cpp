// SPDX-License-Identifier: MIT
// Scores kept small and shared by threads are those that each lead has by itself, and those of now.
#include "app/lead_scores.h"
#include "app/leads.h"
#include "app/records.h"
#include "core/model/lead.h"
#include "support/app_workspace.h"
#include <thread>

using namespace tilth;
using namespace tilth::test;

namespace {

constexpr std::int64_t someLeads = 4'500;       // some blocks of rows, which one thread reads and another computes

class LeadScoresTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        ASSERT_TRUE(workspace->store().commitMany("Import", [&](Batch& batch) -> Result<Done> {
            for (std::int64_t n = 0; n < someLeads; ++n) batch.create(workspace->type<Lead>(), numbered(n));
            return Done{};
        }));
    }
    Lead numbered(std::int64_t n) {
        Lead lead;
        lead.id = workspace->store().newId();
        lead.name = "Lead " + std::to_string(n);
        lead.title = n % 7 ? "Engineer" : "CEO";
        if (n % 2) lead.employees = n;
        ids.push_back(lead.id);
        return lead;
    }
    void expectScoreOf(const LeadScores& scores, std::int64_t lead) {
        const auto wanted = scoreLead(*workspace, lead, workspace->now());
        ASSERT_TRUE(wanted);
        const std::size_t place = scores.placeOf(lead, 0);
        const bool has = place != scores.size();        // else it has no points
        EXPECT_EQ(has ? static_cast<Points>(scores[place].fit) : 0, wanted->score.fit);
        EXPECT_EQ(has ? static_cast<Points>(scores[place].engagement) : 0, wanted->score.engagement);
        EXPECT_EQ(has ? scores.gradeOf(scores[place]) : wanted->score.grade, wanted->score.grade);
    }
    std::vector<std::int64_t> ids;
};

}

TEST_P(LeadScoresTest, AreThoseOfEachLead) {
    const LeadScores all(*workspace);
    EXPECT_GT(all.size(), ids.size() / 2);
    for (std::size_t n = 0; n < ids.size(); n += 97) expectScoreOf(all, ids[n]);
    EXPECT_EQ(all.placeOf(ids.back() + 1, 0), all.size());
    const LeadScores few(*workspace, std::span(ids).subspan(10, 20));
    EXPECT_LE(few.size(), 20U);
    expectScoreOf(few, ids[17]);
}
TEST_P(LeadScoresTest, ColumnsHoldThem) {
    const EntityType& type = workspace->type<Lead>();
    SharedScores shared;
    const auto fields = columnFields(listedType(*workspace, type));
    const ColumnTable table = loadColumns(*workspace, type, fields, &shared), alone = loadColumns(*workspace, type);
    ASSERT_EQ(table.size(), ids.size());
    const std::size_t score = *table.columnOf("score"), grade = *table.columnOf("grade"), name = *table.columnOf("name");
    for (std::size_t row = 0; row < table.size(); row += 61) {
        const auto wanted = scoreLead(*workspace, table.idAt(row), workspace->now());
        const Value shown = table.at(row, score);
        EXPECT_EQ(shown == Value{} ? 0.0 : std::get<double>(shown), static_cast<double>(wanted->score.total) / 100);
        for (const std::size_t column : {score, grade, name}) EXPECT_EQ(table.at(row, column), alone.at(row, column));
    }
}
TEST_P(LeadScoresTest, AreSharedWhileSomebodyUsesThemAndNothingChanges) {
    SharedScores shared;
    const auto first = shared.of(*workspace);
    std::shared_ptr<const LeadScores> other;
    std::thread([&] {
        const auto opened = Workspace::open(place->text(), {{}, clock.function()});
        if (opened) other = shared.of(**opened);
    }).join();
    EXPECT_EQ(other, first);
    ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), ids.front(), workspace->type<Lead>().at("title"), Value{std::string("Engineer")}));
    const auto after = shared.of(*workspace);
    EXPECT_NE(after, first);
    expectScoreOf(*after, ids.front());
    clock.ms += 24 * 3'600'000;
    EXPECT_NE(shared.of(*workspace), after) << "points age from day to day";
}

TILTH_ON_BOTH_DATABASES(LeadScoresTest);
