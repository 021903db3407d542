// SPDX-License-Identifier: MIT
// A report's rows, its total and the names of its bars, with a dimension and without.
#include "core/analytics/report_table.h"
#include "gui/models/report_model.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace tilth {
namespace {

ReportRow aRow(std::vector<ReportCell> cells, std::string currency = "USD") { return {std::move(cells), std::move(currency), {}, "deal"}; }
ReportCell count(std::int64_t n) { return {ReportCell::Whole, {}, n}; }
ReportCell word(std::string text) { return {ReportCell::Text, std::move(text)}; }

Report wonDeals(bool byOwner, std::vector<ReportRow> rows) {
    Report report;
    report.name = "win-rate";
    if (byOwner) report.columns.push_back({"owner", "Owner", {}, true});
    report.columns.push_back({"won", "Won", {}});
    report.rows = std::move(rows);
    report.total = aRow(byOwner ? std::vector{ReportCell{}, count(3)} : std::vector{count(3)});
    return report;
}
ReportModel& shown(ReportModel& model, Report report) {
    model.setReport(std::move(report), {});
    return model;
}
QStringList bars(const ReportModel& model) {
    QStringList names;
    for (const ChartMark& mark : marksOf(model, {ReportChart::Bars, "won", ""})) names << mark.label;
    return names;
}

TEST(ReportModel, aSplitReportEndsWithItsTotal) {
    ReportModel model;
    shown(model, wonDeals(true, {aRow({word("Ada"), count(1)}), aRow({word("Bo"), count(2)})}));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(2, 0).data().toString(), QStringLiteral("Total"));
    EXPECT_EQ(bars(model), (QStringList{QStringLiteral("Ada"), QStringLiteral("Bo")}));
}

TEST(ReportModel, theOneRowByNothingIsShownOnceAndHasAName) {
    ReportModel model;
    shown(model, wonDeals(false, {aRow({count(3)})}));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(bars(model), QStringList{QStringLiteral("All")}) << "and not its first figure";
}

TEST(ReportModel, eachChartShowsAColumnThatItsReportHas) {
    for (const ReportDefinition& report : reportDefinitions())
        for (const std::string_view key : {chartOf(report.name, false).measure, chartOf(report.name, false).detail})
            EXPECT_TRUE(key.empty() || std::ranges::count(report.columns, key, &FigureColumn::key)) << report.name << ": " << key;
}

TEST(ReportModel, aChartDrawsWhatItsReportAsks) {
    EXPECT_EQ(chartOf("stage-time", false).measure, "median_days") << "where deals wait: days, not how many stayed";
    EXPECT_EQ(chartOf("sources", false).measure, "won") << "customers, not leads";
    EXPECT_EQ(chartOf("conversion", false).measure, "rate");
    EXPECT_EQ(chartOf("sla", false).measure, "acceptance");
    EXPECT_EQ(chartOf("activity", false).measure, "done") << "and not calls alone";
}

TEST(ReportModel, aChartSaysWhichFigureItDrawsAndNamesTheOneBeside) {
    ReportModel model;
    Report report;
    report.columns = {{"stage", "Stage", {}, true}, {"median_days", "Median days", {}}, {"still", "There now", {}}};
    report.rows = {aRow({word("Needs"), {ReportCell::Days, {}, 0, 18.1}, count(37)})};
    shown(model, report);
    const ReportChart chart{ReportChart::Bars, "median_days", "still"};
    EXPECT_EQ(figureNameOf(model, chart), QStringLiteral("Median days"));
    EXPECT_EQ(marksOf(model, chart).front().text, QStringLiteral("18.1"));
    EXPECT_EQ(marksOf(model, chart).front().detail, QStringLiteral("There now 37"));
}

TEST(ReportModel, amountsInAnotherCurrencyAreNotDrawnBesideThem) {
    ReportModel model;
    Report report;
    report.columns = {{"month", "Month", {}, true}, {"total", "Forecast", {}}, {"won", "Won", {}}};
    const auto month = [](const char* name, std::int64_t minor, const char* currency) { return aRow({word(name), {ReportCell::Amount, {}, minor}, count(1)}, currency); };
    report.rows = {month("2026-01", 300'00, "CNY"), month("2026-01", 200'00, "USD"), month("2026-02", 100'00, "CNY")};
    Wording wording;
    wording.currency = "USD";
    model.setReport(report, wording);
    const ReportChart amounts{ReportChart::Columns, "total", ""}, counts{ReportChart::Columns, "won", ""};
    ASSERT_EQ(marksOf(model, amounts).size(), 1) << "the workspace's currency before others";
    EXPECT_EQ(marksOf(model, amounts).front().text, QStringLiteral("$200"));
    EXPECT_EQ(axisTextOf(model, amounts)(200'00), QStringLiteral("$200")) << "and the axis is in it";
    EXPECT_EQ(figureNameOf(model, amounts), QStringLiteral("Forecast in USD; the table has other currencies too"));
    ASSERT_EQ(marksOf(model, counts).size(), 3) << "numbers of deals compare";
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("2026-01 · USD")) << "two rows of a month are told apart";
    EXPECT_EQ(marksOf(model, counts).front().label, QStringLiteral("2026-01 · CNY"));
    EXPECT_EQ(figureNameOf(model, counts), QStringLiteral("Won"));
    wording.currency = "EUR";
    model.setReport(report, wording);
    EXPECT_EQ(marksOf(model, amounts).size(), 2) << "none in the workspace's: the first by its code";
}

TEST(ReportModel, anAxisOfAmountsIsShortAndInTheirCurrency) {
    ReportModel model;
    Report report;
    report.columns = {{"month", "Month", {}, true}, {"total", "Forecast", {}}};
    report.rows = {aRow({word("2026-01"), ReportCell{}}), aRow({word("2026-02"), {ReportCell::Amount, {}, 3'758'800'00}})};
    shown(model, report);
    const ReportChart chart{ReportChart::Columns, "total", ""};
    EXPECT_EQ(axisTextOf(model, chart)(400'000'000), QStringLiteral("$4M"));
    EXPECT_EQ(marksOf(model, chart).front().text, QStringLiteral("$3.76M"));
}

TEST(ReportModel, severalCurrenciesByNothingAreNamedByThem) {
    ReportModel model;
    shown(model, wonDeals(false, {aRow({count(1)}, "EUR"), aRow({count(2)})}));
    EXPECT_EQ(model.rowCount(), 3) << "and what can be added up";
    EXPECT_EQ(bars(model), (QStringList{QStringLiteral("EUR"), QStringLiteral("USD")}));
}

}
}
