// SPDX-License-Identifier: MIT
// What the figures of Home count, and what they say of the days before.
#include "app/computed.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/model/stage.h"
#include "gui/models/figures.h"
#include "gui/models/stage_sums.h"

#include <gtest/gtest.h>

namespace tilth {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

const Figure& figure(std::string_view title) {
    const auto at = std::ranges::find_if(homeFigures(), [title](const Figure& f) { return f.title == title; });
    return *at;
}

FigureScope quarter(std::string owner = {}) { return {figurePeriod({2026y / 10 / 1, 2026y / 12 / 31}, 2026y / 11 / 29), std::move(owner), {}}; }

TEST(Figure, itsRowsAreOfThePeriodAndTheOwner) {
    EXPECT_EQ(rowsOf(figure("Won"), quarter()), "state:won close_date:2026-10-01..2026-12-31") << "as reports count it";
    EXPECT_EQ(soFarRowsOf(figure("Won"), quarter()), "state:won close_date:2026-10-01..2026-11-29");
    EXPECT_EQ(rowsOf(figure("New leads"), quarter("owner:me")), "created:2026-10-01..2026-12-31 owner:me");
    EXPECT_EQ(otherRowsOf(figure("Won"), quarter()), "state:won close_date:2026-08-02..2026-09-30");
    EXPECT_EQ(rowsOf(figure("Open pipeline"), quarter()), "state:open") << "as of today";
    EXPECT_EQ(rowsOf(figure("Won"), quarter("owner:ada or owner:bo")), "state:won close_date:2026-10-01..2026-12-31 (owner:ada or owner:bo)");
    EXPECT_EQ(otherRowsOf(figure("Open pipeline"), quarter("owner:me")), "state:open close_date<=2026-12-31 owner:me");
}

TEST(Figure, comparesInWordsAndSign) {
    const Wording wording;
    const auto change = [&](const char* title, FigureValue now, FigureValue before) { return figure(title).change({now, now, before}, quarter(), wording).toStdString(); };
    EXPECT_EQ(change("New leads", {112, 0, {}}, {100, 0, {}}), "▲ 12% vs prior 60 d");
    EXPECT_EQ(change("New leads", {75, 0, {}}, {100, 0, {}}), "▼ 25% vs prior 60 d");
    EXPECT_EQ(change("New leads", {1150, 0, {}}, {100, 0, {}}), "▲ 12× vs prior 60 d") << "short enough for its tile";
    EXPECT_EQ(change("New leads", {3, 0, {}}, {}), "none in prior 60 d") << "nothing is not divided by";
    EXPECT_EQ(change("Win rate", {10, 6, {}}, {10, 5, {}}), "6 of 10 · ▲ 10.0 pts");
    EXPECT_EQ(change("Win rate", {10, 6, {}}, {}), "6 of 10");
    EXPECT_EQ(figure("Win rate").change({{20, 6, {}}, {10, 6, {}}, {10, 5, {}}}, quarter(), wording).toStdString(), "6 of 20 · ▲ 10.0 pts") << "what is to come has none before it";
    EXPECT_EQ(change("Stalled", {4, 0, {}}, {20, 0, {}}), "of 20 open deals");
}

TEST(Figure, aRivalThatWasChosenTakesItsPlace) {
    const Figure& rate = figure("Win rate");
    EXPECT_EQ(&figureBy(rate, WinRateBy::Closed), &rate);
    EXPECT_EQ(&figureBy(figure("Won"), WinRateBy::All), &figure("Won")) << "only the win rate has rivals here";
    EXPECT_EQ(rowsOf(figureBy(rate, WinRateBy::All), quarter()), "close_date:2026-10-01..2026-12-31");
    EXPECT_EQ(figureTitle(figureBy(rate, WinRateBy::Value)), QStringLiteral("Won by amount")) << "whole in a narrow tile";
    Wording wording;
    wording.currency = "USD";
    FigureValue value{3, 2, {}, {}};
    for (const int amount : {100, 200, 100}) value.total.add("USD", amount);
    for (const int amount : {100, 200}) value.hitTotal.add("USD", amount);
    EXPECT_EQ(figureBy(rate, WinRateBy::Value).value(value, wording), percent(0.75));
    EXPECT_EQ(figureBy(rate, WinRateBy::Value).value({}, wording), QStringLiteral("n/a"));
}

TEST(Figure, leadsOfOurOwnDomainAreNotCounted) {
    FigureScope scope = quarter();
    scope.counted = "-email$=@own.example";
    EXPECT_EQ(rowsOf(figure("New leads"), scope), "created:2026-10-01..2026-12-31 -email$=@own.example");
    EXPECT_EQ(rowsOf(figure("Won"), scope), "state:won close_date:2026-10-01..2026-12-31");
}

TEST(Figure, newLeadsAskWhyOfAReportThatCountsThemByCreation) {
    EXPECT_STREQ(figure("New leads").report, "sources") << "conversion may count MQLs";
    EXPECT_STREQ(figure("New leads").column, "leads");
}

// The oracle: one deal after the other.
struct Sold {
    std::int64_t stage, state;
    std::optional<std::int64_t> amount, weighted;
    std::string currency;
};
std::vector<Sold> someDeals() {
    std::vector<Sold> deals;
    std::uint32_t state = 5;
    const auto below = [&](unsigned n) { return ((state = state * 1664525u + 1013904223u) >> 8) % n; };
    for (int n = 0; n < 40'000; ++n) {
        Sold deal{1 + below(4), below(3), {}, {}, below(3) ? "CNY" : "USD"};
        if (below(5)) deal.amount = 1 + below(90'000), deal.weighted = *deal.amount / 2 + 1;
        deals.push_back(deal);
    }
    return deals;
}
ColumnTable tableOf(const std::vector<Sold>& deals) {
    const auto computed = computedFields(Deal::type);
    const auto named = [&](std::string_view key) { return &*std::ranges::find(computed, key, &Field::key); };
    ColumnTable table(std::vector<const Field*>{&Deal::type.at("stage"), named("state"), &Deal::type.at("amount"), named("weighted"), &Deal::type.at("currency")});
    const auto value = [](std::optional<std::int64_t> minor) { return minor ? Value{*minor} : Value{}; };
    for (std::size_t n = 0; n < deals.size(); ++n)
        table.append(static_cast<std::int64_t>(n) * 3 + 1, std::vector<Value>{deals[n].stage, deals[n].state, value(deals[n].amount), value(deals[n].weighted), deals[n].currency});
    return table;
}
Rows everyThird(const ColumnTable& table) {
    Rows rows = allRows(table);
    std::erase_if(rows, [](std::int32_t row) { return row % 3 != 0; });
    return rows;
}

TEST(Figure, dealsAreAddedUpFromTheirColumns) {
    const std::vector<Sold> deals = someDeals();
    const ColumnTable table = tableOf(deals);
    const Rows rows = everyThird(table);
    for (const char* title : {"Open pipeline", "Weighted", "Won", "Win rate"}) {
        FigureValue expected{static_cast<qint64>(rows.size()), 0, {}, {}};
        for (const std::int32_t row : rows) {
            const Sold& deal = deals[static_cast<std::size_t>(row)];
            const bool won = deal.state == static_cast<std::int64_t>(StageKind::Won);
            expected.hits += won;
            const auto minor = std::string_view(figure(title).sum) == "weighted" ? deal.weighted : deal.amount;
            if (!minor || !*figure(title).sum) continue;
            expected.total.add(deal.currency, *minor);
            if (won) expected.hitTotal.add(deal.currency, *minor);
        }
        const FigureValue found = valueOf(figure(title), table, rows);
        EXPECT_EQ(std::pair(found.count, found.hits), std::pair(expected.count, expected.hits)) << title;
        for (const char* currency : {"CNY", "USD"}) {
            EXPECT_EQ(found.total.of(currency), expected.total.of(currency)) << title;
            EXPECT_EQ(found.hitTotal.of(currency), expected.hitTotal.of(currency)) << title;
        }
    }
}

TEST(Figure, stagesAreAddedUpFromTheirColumns) {
    const std::vector<Sold> deals = someDeals();
    const ColumnTable table = tableOf(deals);
    Rows rows = everyThird(table);
    std::ranges::reverse(rows);
    StageSumsById expected;
    DealsByStage ids;
    for (const std::int32_t row : rows) {
        const Sold& deal = deals[static_cast<std::size_t>(row)];
        StageSums& sums = expected[deal.stage];
        ++sums.count;
        if (deal.amount) sums.amount.add(deal.currency, *deal.amount), sums.weighted.add(deal.currency, *deal.weighted);
        ids[deal.stage].push_back(row * 3 + 1);
    }
    const StageSumsById found = sumsByStage(table, rows);
    ASSERT_EQ(found.size(), expected.size());
    for (const auto& [stage, sums] : expected) {
        EXPECT_EQ(found.at(stage).count, sums.count);
        for (const char* currency : {"CNY", "USD"}) {
            EXPECT_EQ(found.at(stage).amount.of(currency), sums.amount.of(currency));
            EXPECT_EQ(found.at(stage).weighted.of(currency), sums.weighted.of(currency));
        }
        EXPECT_EQ(dealsByStage(table, rows).at(stage), ids.at(stage)) << "in the order of the list";
    }
    EXPECT_TRUE(sumsByStage(ColumnTable(), {}).empty());
}

TEST(Figure, aMonthIsThatOfTheZone) {
    const Field& created = Lead::type.at("created");
    ColumnTable table(std::vector<const Field*>{&created});
    const Zone zone;
    std::int64_t id = 0;
    const auto came = [&](Date day, std::chrono::seconds after) { table.append(++id, std::vector<Value>{whole(Time{day} + after)}); };
    came(2026y / 9 / 30, 86'399s);
    came(2026y / 10 / 1, 0s);
    came(2026y / 10 / 31, 86'399s);
    came(2026y / 11 / 29, 5s);
    came(2026y / 12 / 1, 0s);
    table.append(++id, std::vector<Value>{Value{}});
    const auto months = perMonth(table, allRows(table), "created", 2026y / 11 / 29, zone, 2);
    ASSERT_EQ(months.size(), 2u);
    EXPECT_EQ(months[0].first, Date{2026y / 10 / 1});
    EXPECT_EQ(months[0].count, 2);
    EXPECT_EQ(months[1].count, 1) << "neither of the next month nor without a day";
}

TEST(Figure, aRateOfNothingIsNotZero) { EXPECT_EQ(figure("Win rate").value({}, {}), QStringLiteral("n/a")); }

}
}
