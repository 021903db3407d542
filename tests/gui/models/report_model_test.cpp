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
