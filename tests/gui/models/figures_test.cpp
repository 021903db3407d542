// SPDX-License-Identifier: MIT
// What the figures of Home count, and what they say of the days before.
#include "gui/models/figures.h"

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

TEST(Figure, aRateOfNothingIsNotZero) { EXPECT_EQ(figure("Win rate").value({}, {}), QStringLiteral("n/a")); }

}
}
