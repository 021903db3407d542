// SPDX-License-Identifier: MIT
// Win probability of a workspace, of a file, and on public data beside a plain model.
#include "app/prediction.h"
#include "app/deals.h"
#include "app/importing.h"
#include "core/model/lead.h"
#include "support/app_workspace.h"
#include "support/example_files.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace tilth;
using namespace tilth::test;

namespace {

struct PredictionTest : AppTest {
    // Leads of a fair are converted in one case of five, those of the website in three of five.
    void addLeads(int count) {
        std::mt19937 random(11);
        ChangeSet change{"Leads"};
        for (int i = 0; i < count; ++i) {
            Lead lead;
            lead.id = workspace->store().newId();
            lead.name = "Lead " + std::to_string(i);
            lead.source = i % 2 ? "Website" : "Trade Show";
            lead.status = static_cast<int>(random() % 5) < (i % 2 ? 3 : 1) ? LeadStatus::Converted : LeadStatus::Disqualified;
            change.create(workspace->type<Lead>(), lead);
        }
        ASSERT_TRUE(workspace->commit(change));
    }
    std::int64_t openLead(const std::string& source) {
        Lead lead;
        lead.name = "Open";
        lead.source = source;
        return *addRecord(*workspace, workspace->type<Lead>(), lead);
    }
    double percent(std::int64_t lead) { return predict(*workspace, *activePredictor(*workspace, Subject::Lead), Subject::Lead, lead)->percent; }
};

TEST_P(PredictionTest, LeadsAreForetoldByWhatBecameOfOthers) {
    addLeads(600);
    const std::int64_t web = openLead("Website"), fair = openLead("Trade Show");
    const std::string before = state();
    ASSERT_TRUE(trainPrediction(*workspace, Subject::Lead, {}));
    expectReversible(before);
    EXPECT_NEAR(percent(web), 60, 8);
    EXPECT_NEAR(percent(fair), 20, 8);
    const auto why = predict(*workspace, *activePredictor(*workspace, Subject::Lead), Subject::Lead, web);
    ASSERT_FALSE(why->reasons.empty());
    EXPECT_EQ(why->reasons[0].field, "source");
    EXPECT_EQ(why->reasons[0].answer, "Website");
    EXPECT_GT(why->reasons[0].points, 5);
}

TEST_P(PredictionTest, EndedOnesAreCertain) {
    addLeads(200);
    ASSERT_TRUE(trainPrediction(*workspace, Subject::Lead, {}));
    for (const auto& lead : workspace->store().findAll<Lead>())
        EXPECT_EQ(percent(lead->id), lead->status == LeadStatus::Converted ? 100 : 0);
}

TEST_P(PredictionTest, SaysWhatIsMissing) {
    EXPECT_EQ(activePredictor(*workspace, Subject::Deal).error().code, Error::NotFound);
    addLeads(8);
    EXPECT_EQ(trainPrediction(*workspace, Subject::Lead, {}).error().code, Error::Refused);
    EXPECT_EQ(trainPrediction(*workspace, Subject::Lead, "nonsense:1").error().code, Error::Usage);
}

TEST_P(PredictionTest, AFileIsTriedWithoutKeepingAnything) {
    std::string rows = "Lead Number,Origin,Visits,Converted\n";
    for (int i = 0; i < 400; ++i)
        rows += std::to_string(i) + (i % 2 ? ",Web," : ",Select,") + std::to_string(i % 7) + (i % 3 == 0 || i % 14 == 1 ? ",Yes\n" : ",No\n");
    const auto history = historyOfFile(file("past.csv", rows), "converted");
    ASSERT_TRUE(history) << history.error().text;
    EXPECT_EQ(history->size(), 400u);
    EXPECT_EQ(history->columns.size(), 3u);
    EXPECT_EQ(history->columns[1].answers[0].index(), 0u);         // "Select" is not answered
    EXPECT_EQ(historyOfFile(file("past.csv", rows), "Converted=No")->wonCount(), 400 - history->wonCount());
    EXPECT_EQ(historyOfFile(file("past.csv", rows), "Ended").error().code, Error::Usage);
}

INSTANTIATE_TEST_SUITE_P(On, PredictionTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

// A plain reference: naive Bayes with Laplace's rule over the same words, without stages, bounds or choice of fields.
std::vector<double> plainScores(const History& history, std::vector<std::uint8_t>& won) {
    std::vector<FieldEncoding> encodings;
    std::vector<std::vector<std::array<double, 2>>> counts;
    std::array<double, 2> all{};
    for (const History::Column& column : history.columns) counts.emplace_back(encodings.emplace_back(encodingOf(column)).cells(), std::array<double, 2>{1, 1});
    for (std::size_t row = 0; row < history.size(); ++row) {
        if (isHeldOut(history.ids[row])) continue;
        ++all[history.won[row]];
        for (std::size_t c = 0; c < counts.size(); ++c)
            if (const int cell = encode(encodings[c], history.columns[c].answers[row]).cell; cell >= 0) ++counts[c][static_cast<std::size_t>(cell)][history.won[row]];
    }
    std::vector<double> scores;
    for (std::size_t row = 0; row < history.size(); ++row) {
        if (!isHeldOut(history.ids[row])) continue;
        double score = 0;
        for (std::size_t c = 0; c < counts.size(); ++c) {
            const int cell = encode(encodings[c], history.columns[c].answers[row]).cell;
            if (cell < 0) continue;
            const auto& [lost, wins] = counts[c][static_cast<std::size_t>(cell)];
            score += std::log(wins / (all[1] + 2)) - std::log(lost / (all[0] + 2));
        }
        scores.push_back(score);
        won.push_back(history.won[row]);
    }
    return scores;
}

void expectAsGoodAsPlain(const History& history) {
    const auto predictor = learn(history);
    ASSERT_TRUE(predictor) << predictor.error().text;
    History same = history;
    std::erase_if(same.columns, [&](const History::Column& column) {
        return std::ranges::none_of(predictor->encodings(), [&](const FieldEncoding& e) { return e.field == column.field; });
    });
    std::vector<std::uint8_t> won;
    const std::vector<double> scores = plainScores(same, won);
    const double plain = *areaUnderCurve(scores, won), ours = *predictor->tried().auc;
    testing::Test::RecordProperty("auc", std::to_string(ours) + " plain " + std::to_string(plain));
    EXPECT_GE(ours, plain - 1e-9);
    EXPECT_LE(predictor->tried().logLoss, predictor->tried().baseLogLoss + 0.01);
}

TEST(PredictionOnPublicData, AnswersToAnAdvertisement) {
    if (exampleFiles().empty()) GTEST_SKIP() << "the example files are not here";
    const auto history = historyOfFile(exampleFiles() / "adsmart_ab" / "AdSmartABdata.csv", "yes");
    ASSERT_TRUE(history) << history.error().text;
    EXPECT_EQ(history->size(), 8077u);
    expectAsGoodAsPlain(*history);
}

TEST(PredictionOnPublicData, DealsOfAHardwareSeller) {
    if (exampleFiles().empty()) GTEST_SKIP() << "the example files are not here";
    Place place{Database::Sqlite};
    Clock clock;
    auto workspace = Workspace::create(place.text(), {}, {{}, clock.function()});
    ASSERT_TRUE(workspace);
    for (const auto& [name, type] : {std::pair{"accounts.csv", "company"}, {"products.csv", "product"}, {"sales_teams.csv", "user"}, {"sales_pipeline.csv", "deal"}}) {
        ImportRequest request;
        request.path = exampleFiles() / "maven_crm" / name;
        request.type = type;
        request.createMissing = {"user", "team", "territory", "company", "product"};
        ASSERT_TRUE(importFile(**workspace, request)) << name;
    }
    const auto history = historyOf(**workspace, Subject::Deal, {});
    ASSERT_TRUE(history) << history.error().text;
    EXPECT_EQ(history->size(), 4238u + 2473u);
    EXPECT_EQ(history->wonCount(), 4238u);
    expectAsGoodAsPlain(*history);
}

}
