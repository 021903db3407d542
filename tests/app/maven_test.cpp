// SPDX-License-Identifier: MIT
// A real sales pipeline of 8,800 deals with known answers, where the example files are at hand.
#include "app/importing.h"
#include "app/check.h"
#include "app/reports.h"
#include "support/workspaces.h"
#include <filesystem>

using namespace tilth;
using namespace tilth::test;

namespace {

const std::filesystem::path data = std::filesystem::path(TILTH_SOURCE_DIR).parent_path() / "shared" / "data";

class MavenTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(data / GetParam())) GTEST_SKIP() << "the example files are not here";
        auto made = Workspace::create(place.text(), {}, {{}, clock.function()});
        ASSERT_TRUE(made) << made.error().text;
        workspace = std::move(*made);
    }
    void import(const std::string& file, const std::string& type, std::vector<std::string> createMissing = {}) {
        ImportRequest request;
        request.path = (data / GetParam() / file).string();
        request.type = type;
        request.createMissing = std::move(createMissing);
        const auto result = importFile(*workspace, request);
        ASSERT_TRUE(result) << result.error().text;
        for (const ImportIssue& issue : result->issues) ADD_FAILURE() << file << ":" << issue.line << " " << issue.field << " '" << issue.value << "' " << issue.reason;
        imported += result->created;
    }
    Report report(const std::string& name, std::vector<std::string> by = {}) {
        ReportRequest request;
        request.name = name;
        request.by = std::move(by);
        auto made = runReport(*workspace, request);
        EXPECT_TRUE(made) << (made ? "" : made.error().text);
        return made ? *made : Report{};
    }
    static const ReportCell& cell(const Report& report, const ReportRow& row, std::string_view key) {
        for (std::size_t i = 0; i < report.columns.size(); ++i)
            if (report.columns[i].key == key) return row.cells[i];
        static const ReportCell none;
        ADD_FAILURE() << "no column " << key;
        return none;
    }
    Place place{Database::Sqlite};
    Clock clock;
    std::unique_ptr<Workspace> workspace;
    std::int64_t imported = 0;
};

}

TEST_P(MavenTest, GivesTheKnownAnswers) {
    import("accounts.csv", "company");
    import("products.csv", "product");
    import("sales_teams.csv", "user", {"user", "team", "territory"});
    import("sales_pipeline.csv", "deal");
    const Report all = report("win-rate");
    EXPECT_EQ(cell(all, all.total, "won").whole, 4238);
    EXPECT_EQ(cell(all, all.total, "lost").whole, 2473);
    EXPECT_EQ(cell(all, all.total, "all").whole, 8800);
    EXPECT_NEAR(cell(all, all.total, "win_rate").real, 0.6315, 0.00005);
    EXPECT_NEAR(cell(all, all.total, "win_rate_of_all").real, 0.4816, 0.00005);
    EXPECT_EQ(cell(all, all.total, "won_amount").whole, 1'000'553'400);
    const Report quarters = report("win-rate", {"quarter"});
    const std::map<std::string, std::int64_t> known{{"2017-Q1", 113'467'200}, {"2017-Q2", 308'611'100}, {"2017-Q3", 298'225'500}, {"2017-Q4", 280'249'600}};
    for (const ReportRow& row : quarters.rows)
        if (row.cells[0].kind != ReportCell::None) {
            EXPECT_EQ(cell(quarters, row, "won_amount").whole, known.at(row.cells[0].text));
        }
    const Report cycle = report("cycle");
    EXPECT_EQ(cell(cycle, cycle.total, "median_days").real, 57);
    EXPECT_EQ(report("win-rate", {"owner"}).rows.size(), 30u);
    EXPECT_EQ(report("win-rate", {"territory"}).rows.size(), 3u);
    EXPECT_EQ(checkWorkspace(*workspace), std::vector<std::string>{});
}
TEST_P(MavenTest, AnImportIsUndoneAndRedoneWhole) {
    import("accounts.csv", "company");
    const std::string before = dump(workspace->store());
    import("sales_pipeline.csv", "deal", {"user", "product", "company"});
    const std::string after = dump(workspace->store());
    ASSERT_TRUE(workspace->store().undo());
    EXPECT_EQ(dump(workspace->store()), before);
    ASSERT_TRUE(workspace->store().redo());
    EXPECT_EQ(dump(workspace->store()), after);
}
INSTANTIATE_TEST_SUITE_P(Of, MavenTest, testing::Values("maven_crm", "maven_crm_us_dates"), [](const auto& p) { return std::string(p.param); });
