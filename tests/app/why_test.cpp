// SPDX-License-Identifier: MIT
// Ask why: the records that a figure counts and leaves out are exactly those that its queries find, and a rival chosen once holds everywhere.
#include "app/why.h"
#include "app/columns.h"
#include "app/deals.h"
#include "app/figure_by.h"
#include "app/records.h"
#include "app/settings.h"
#include "core/analytics/left_out.h"
#include "core/model/activity.h"
#include "core/model/handoff.h"
#include "support/app_workspace.h"
#include <algorithm>
#include <tuple>

using namespace tilth;
using namespace tilth::test;

namespace {

using namespace std::chrono;

constexpr Date firstDay = 2026y / 1 / 1, lastDay = 2026y / 3 / 31;

struct WhyTest : AppTest {
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        line = pipelines(*workspace).front()->id;
        addDeal("won", 100'000, 2026y / 1 / 5, 2026y / 2 / 4);
        addDeal("won", 300'000, 2026y / 1 / 5, 2026y / 1 / 15);
        addDeal("won", {}, 2026y / 1 / 5, 2026y / 3 / 31);
        addDeal("won", 900'000, 2025y / 1 / 5, 2025y / 12 / 31);
        addDeal("won", 5'000, 2026y / 3 / 5, 2026y / 3 / 1);
        addDeal("lost", 100'000, 2026y / 2 / 1, 2026y / 3 / 1);
        addDeal("open", 70'000, 2026y / 2 / 1, 2026y / 3 / 10);
        addDeal("open", 70'000, 2026y / 2 / 1, {});
        for (const char* email : {"ada@acme.com", "bo@own.example", "cy@acme.com", ""}) addLead(email);
    }
    std::int64_t stage(std::string_view state) {
        for (const auto& s : stagesOf(*workspace, line))
            if (stageKindChoices[static_cast<std::size_t>(s->kind)].name == state) return s->id;
        return 0;
    }
    void addDeal(std::string_view state, std::optional<std::int64_t> amount, Date created, std::optional<Date> closed, const char* currency = "USD") {
        Deal deal;
        deal.name = "Deal";
        deal.pipeline = {line};
        deal.stage = {stage(state)};
        if (state == "lost") deal.lostReason = "pricing";
        if (amount) deal.amount = Money{*amount};
        deal.currency = currency;
        deal.created = Time{created} + hours{12};
        deal.closeDate = closed;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Deal>(), deal));
    }
    void addLead(const char* email) {
        Lead lead;
        lead.name = "Lead";
        lead.email = email;
        lead.created = Time{Date{2026y / 2 / 1}};
        if (std::string_view(email) == "ada@acme.com") lead.mqlAt = Time{Date{2026y / 5 / 1}}, lead.lifecycle = Lifecycle::Mql;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Lead>(), lead));
    }
    // Of each answer one, activities done, late and to come, and leads that came as far as can be.
    void addWork() {
        const Date today = workspace->today();
        for (const auto& [kind, done, due] : {std::tuple(ActivityKind::Call, true, today), std::tuple(ActivityKind::Meeting, false, today + days{3}), std::tuple(ActivityKind::Task, false, today - days{1}),
                                              std::tuple(ActivityKind::Task, true, today - days{9}), std::tuple(ActivityKind::Mail, false, today), std::tuple(ActivityKind::Note, false, today - days{2})}) {
            Activity activity;
            activity.subject = "Talk", activity.kind = kind, activity.dueOn = due, activity.created = Time{Date{2026y / 2 / 3}};
            if (done) activity.doneAt = Time{Date{2026y / 2 / 4}};
            ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), activity));
        }
        const auto leads = workspace->store().findAll<Lead>();
        for (const HandoffState answer : {HandoffState::Open, HandoffState::Accepted, HandoffState::Rejected, HandoffState::Recycled, HandoffState::Accepted}) {
            Handoff handoff;
            handoff.lead = {leads.front()->id}, handoff.at = Time{Date{2026y / 2 / 5}}, handoff.state = answer;
            if (answer != HandoffState::Open) handoff.decidedAt = Time{Date{2026y / 2 / 6}};
            ASSERT_TRUE(addRecord(*workspace, workspace->type<Handoff>(), handoff));
        }
        for (const Date closed : {2026y / 2 / 20, 2026y / 1 / 20}) addWonLead(closed);
        addDeal("open", 20'000, 2026y / 2 / 1, today + days{5});
    }
    void addWonLead(Date closed) {
        Lead lead;
        lead.name = "Won", lead.created = Time{Date{2026y / 2 / 1}}, lead.sqlAt = Time{Date{2026y / 2 / 9}}, lead.lifecycle = Lifecycle::Customer;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Lead>(), lead));
        Deal deal;
        deal.name = "Theirs", deal.pipeline = {line}, deal.stage = {stage("won")}, deal.currency = "USD", deal.closeDate = closed, deal.created = lead.created;
        deal.lead = {lead.id};
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Deal>(), deal));
    }
    Why why(const std::string& report, std::string_view column = {}, bool period = true) {
        ReportRequest request;
        request.name = report;
        if (period) request.from = firstDay, request.to = lastDay;
        const auto found = whyOf(*workspace, request, column);
        EXPECT_TRUE(found) << report << ": " << found.error().text;
        return found ? *found : Why{};
    }
    std::int64_t listed(std::string_view of, const std::string& where) {
        const auto ids = listIds(*workspace, *workspace->store().schema().find(of), {where, "id"});
        EXPECT_TRUE(ids) << where << ": " << ids.error().text;
        return ids ? std::ssize(*ids) : -1;
    }
    void expectExact(const Why& why) {
        EXPECT_EQ(listed(why.of, why.counted.where), why.counted.count) << why.report << ' ' << why.column << ": " << why.counted.where;
        std::int64_t all = why.counted.count;
        for (const WhyRows& rows : why.leftOut) {
            EXPECT_EQ(listed(why.of, rows.where), rows.count) << why.report << ' ' << why.column << ' ' << rows.reason << ": " << rows.where;
            all += rows.count;
        }
        EXPECT_EQ(all, listed(why.of, "")) << "each record is counted or left out, once: " << why.report << ' ' << why.column;
    }
    static std::int64_t leftOutFor(const Why& why, std::string_view reason) {
        const auto at = std::ranges::find(why.leftOut, reason, &WhyRows::reason);
        return at == why.leftOut.end() ? 0 : at->count;
    }
    std::int64_t line = 0;
};

}

TEST_P(WhyTest, EveryFigureOfEveryReportFindsExactlyItsRows) {
    ASSERT_TRUE(setSetting(*workspace, "own_domain", "own.example"));
    addWork();
    for (const bool period : {true, false})
        for (const ReportName& name : reportNames()) {
            ReportRequest request;
            request.name = name.name;
            const Report report = *runReport(*workspace, request);
            for (const ReportColumn& column : report.columns) {
                if (column.dimension || !untold(name.name, column.key).empty()) continue;
                const Why told = why(std::string(name.name), column.key, period);
                expectExact(told);
                EXPECT_EQ(told.counted.count, told.value.kind == ReportCell::Whole ? told.value.whole : told.counted.count) << name.name << ' ' << column.key;
            }
        }
}

TEST_P(WhyTest, WhatCannotBeToldRecordByRecordIsRefusedInOneSentence) {
    for (const auto& [report, column] : {std::pair("stage-time", "visits"), std::pair("sources", "revenue"), std::pair("campaigns", "roi")}) {
        const auto refused = whyOf(*workspace, {.name = report, .from = {}, .to = {}, .by = {}, .where = {}, .model = {}, .basis = {}}, column);
        ASSERT_FALSE(refused) << report;
        EXPECT_EQ(refused.error().text, untold(report, column));
    }
}

TEST_P(WhyTest, NewLeadsAreCountedByCreationWhateverTheConversionCounts) {
    ASSERT_TRUE(setSetting(*workspace, "figure_conversion", "mql"));
    EXPECT_EQ(why("conversion", "leads").counted.count, 0);
    const Why leads = why("sources", "leads");
    EXPECT_EQ(leads.value.whole, 4);
    EXPECT_EQ(leads.counted.count, 4);
    expectExact(leads);
}

TEST_P(WhyTest, AFilterOfEitherOrKeepsToThePeriodAndTheRow) {
    const std::string either = "amount>=3000 or amount<=700";
    ReportRequest request{.name = "win-rate", .from = firstDay, .to = lastDay, .by = {"stage"}, .where = either, .model = {}, .basis = {}};
    const Why rate = *whyOf(*workspace, request, "all");
    EXPECT_EQ(rate.counted.count, 3) << "3000, 50 and an open one; 9000 were won the year before, one is not dated";
    EXPECT_EQ(listed(rate.of, rate.counted.where), 3) << rate.counted.where;
    for (const WhyRows& rows : rate.leftOut) EXPECT_EQ(listed(rate.of, rows.where), rows.count) << rows.where;
    for (const char* name : {"win-rate", "funnel"}) {
        request.name = name;
        if (request.name == "funnel") request.by.clear();
        const auto report = runReport(*workspace, request);
        ASSERT_TRUE(report) << name;
        const auto column = std::ranges::find_if(report->columns, [](const ReportColumn& c) { return c.key == "all" || c.key == "entered"; }) - report->columns.begin();
        for (const ReportRow& row : report->rows) EXPECT_EQ(listed(row.of, row.where), row.cells[static_cast<std::size_t>(column)].whole) << name << ": " << row.where;
    }
}

TEST_P(WhyTest, ARowOfATextWithQuotesFindsItsRecords) {
    for (const char* name : {"The \"Big\" \\ One", "none", "=x, (y) or z"}) {
        Deal deal = *workspace->store().findAll<Deal>().front();
        deal.id = 0, deal.competitor = name;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Deal>(), deal));
    }
    const auto report = runReport(*workspace, {.name = "competitors", .from = {}, .to = {}, .by = {}, .where = {}, .model = {}, .basis = {}});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->rows.size(), 4u);
    for (const ReportRow& row : report->rows) EXPECT_EQ(listed(row.of, row.where), row.cells.front().kind == ReportCell::None ? 8 : 1) << row.where;
}

TEST_P(WhyTest, ReasonsAreToldWithTheirNumbers) {
    const Why rate = why("win-rate");
    EXPECT_EQ(rate.column, "win_rate");
    EXPECT_EQ(rate.counted.count, 5);
    EXPECT_EQ(leftOutFor(rate, "still open"), 1);
    EXPECT_EQ(leftOutFor(rate, "outside the period"), 1);
    EXPECT_EQ(leftOutFor(rate, "without the date by which the report counts"), 1);
    EXPECT_DOUBLE_EQ(rate.value.real, 0.8);
    EXPECT_EQ(why("competitors").column, "win_rate");
    EXPECT_EQ(why("competitors", "won_amount").counted.count, 3);
    const Why days = why("cycle");
    EXPECT_EQ(leftOutFor(days, "closed before it was created"), 1);
    EXPECT_EQ(leftOutFor(why("win-rate", "average_amount"), "without an amount"), 1);
    EXPECT_FALSE(whyOf(*workspace, {.name = "win-rate", .from = {}, .to = {}, .by = {}, .where = {}, .model = {}, .basis = {}}, "weather"));
}

TEST_P(WhyTest, RivalsStandSideBySideAndOneHolds) {
    const Why rate = why("win-rate");
    ASSERT_EQ(rate.rivals.size(), 3u);
    EXPECT_EQ(rate.setting, "figure_win_rate");
    EXPECT_TRUE(rate.rivals[0].holds);
    EXPECT_DOUBLE_EQ(rate.rivals[0].value.real, 0.8);
    EXPECT_NEAR(rate.rivals[1].value.real, 4.0 / 6, 1e-12);
    EXPECT_NEAR(rate.rivals[2].value.real, 405.0 / 505, 1e-12);
    EXPECT_EQ(why("funnel").rivals.size(), 2u);
    EXPECT_EQ(why("conversion").rivals.size(), 2u);
    EXPECT_TRUE(why("pipeline").rivals.empty());
}

TEST_P(WhyTest, AColumnBesideTheChiefOneHasItsOwnDefinition) {
    EXPECT_TRUE(why("win-rate").definition.starts_with("Won deals of all"));
    EXPECT_EQ(why("win-rate").formula, "Won ÷ (won + lost)");
    for (const auto& [column, definition] : {std::pair("won_amount", "Sum of the known amounts of won deals"), std::pair("won", "Deals won, by close date")}) {
        EXPECT_EQ(why("win-rate", column).definition, definition);
        EXPECT_TRUE(why("win-rate", column).formula.empty());
    }
}

TEST_P(WhyTest, TheChosenOneHoldsInEveryReportAndIsSaid) {
    const std::string before = state();
    ASSERT_TRUE(setSetting(*workspace, "figure_win_rate", "all"));
    expectReversible(before);
    for (const char* name : {"win-rate", "velocity", "competitors"}) {
        ReportRequest request;
        request.name = name, request.from = firstDay, request.to = lastDay;
        const auto report = runReport(*workspace, request);
        const auto at = std::ranges::find(report->columns, "win_rate", &ReportColumn::key);
        EXPECT_EQ(at->by, "of all deals");
        ASSERT_EQ(report->rows.size(), 1u);
        EXPECT_NEAR(report->rows.front().cells[static_cast<std::size_t>(at - report->columns.begin())].real, 4.0 / 6, 1e-12) << name;
    }
    const Why rate = why("win-rate");
    EXPECT_TRUE(rate.rivals[1].holds);
    EXPECT_NEAR(rate.value.real, 4.0 / 6, 1e-12);
    EXPECT_EQ(rate.definition, rate.rivals[1].definition) << "and not of the way that it comes";
    EXPECT_TRUE(rate.formula.empty());
    expectExact(rate);
    for (const auto& [key, value] : {std::pair("figure_cycle", "median_with_lost"), std::pair("figure_funnel", "period"), std::pair("figure_conversion", "mql"), std::pair("figure_win_rate", "value")})
        ASSERT_TRUE(setSetting(*workspace, key, value)) << key;
    for (const char* name : {"cycle", "velocity", "funnel", "conversion", "win-rate"})
        for (const bool period : {true, false}) expectExact(why(name, {}, period));
}

TEST_P(WhyTest, ARateByAmountOverCurrenciesIsNotApplicable) {
    addDeal("lost", 900'000, 2026y / 1 / 5, 2026y / 2 / 4, "JPY");
    ASSERT_TRUE(setSetting(*workspace, "figure_win_rate", "value"));
    for (const char* name : {"win-rate", "velocity", "competitors"}) {
        const auto report = runReport(*workspace, {.name = name, .from = firstDay, .to = lastDay, .by = {}, .where = {}, .model = {}, .basis = {}});
        ASSERT_TRUE(report) << name;
        const auto column = static_cast<std::size_t>(std::ranges::find(report->columns, "win_rate", &ReportColumn::key) - report->columns.begin());
        EXPECT_EQ(report->total.cells[column].kind, ReportCell::None) << name;
        ASSERT_EQ(report->rows.size(), 2u) << name << ": each currency by itself";
        for (const ReportRow& row : report->rows) EXPECT_EQ(row.cells[column].kind, ReportCell::Ratio) << name;
        const Why rate = why(name, "win_rate");
        EXPECT_EQ(rate.value.kind, ReportCell::None) << name;
        EXPECT_EQ(rate.rivals[2].value.kind, ReportCell::None) << name;
        EXPECT_EQ(rate.rivals[0].value.kind, ReportCell::Ratio) << name << ": numbers can be added";
    }
}

TEST_P(WhyTest, TheChiefFigureOfTheCycleIsTheRivalThatHolds) {
    const struct { const char *rival, *column; double days; } rows[] = {{"mean", "mean_days", 125.0 / 3}, {"median", "median_days", 30}, {"median_with_lost", "median_days", 29}};
    for (const auto& row : rows) {
        ASSERT_TRUE(setSetting(*workspace, "figure_cycle", row.rival));
        const Why days = why("cycle");
        EXPECT_EQ(days.column, row.column) << row.rival;
        EXPECT_DOUBLE_EQ(days.value.real, row.days) << row.rival;
        for (const WhyRival& rival : days.rivals)
            EXPECT_EQ(rival.holds, rival.name == row.rival) << rival.name;
        EXPECT_EQ(std::ranges::find(days.rivals, true, &WhyRival::holds)->value.real, days.value.real) << row.rival;
    }
}

TEST_P(WhyTest, OnlyManagersChoose) {
    User rep;
    rep.name = "Bo";
    rep.login = "bo";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<User>(), rep));
    auto asRep = Workspace::open(place->text(), {"bo", clock.function()});
    ASSERT_TRUE(asRep);
    const auto refused = setSetting(**asRep, "figure_win_rate", "all");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Refused);
    EXPECT_TRUE(setSetting(**asRep, "company_name", "Acme")) << "others stay free";
}

TEST_P(WhyTest, AFunnelNeedsAStageForWonDealsWhereverItStands) {
    const EntityType& type = workspace->type<Stage>();
    ReportRequest request;
    request.name = "funnel";
    const auto before = runReport(*workspace, request);
    ASSERT_TRUE(before);
    ASSERT_TRUE(setField(*workspace, type, stage("won"), type.at("position"), Value{std::int64_t{-1}}));
    const auto moved = runReport(*workspace, request);
    ASSERT_TRUE(moved);
    ASSERT_EQ(moved->rows.size(), before->rows.size());
    for (std::size_t i = 0; i < moved->rows.size(); ++i) EXPECT_EQ(moved->rows[i].cells[0].text, before->rows[i].cells[0].text) << i;
    ASSERT_TRUE(setField(*workspace, type, stage("won"), type.at("kind"), Value{static_cast<std::int64_t>(StageKind::Lost)}));
    const auto refused = runReport(*workspace, request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::NotFound);
}

INSTANTIATE_TEST_SUITE_P(On, WhyTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });
