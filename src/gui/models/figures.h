// SPDX-License-Identifier: MIT
// The figures of Home: each is a query whose rows it counts or adds up, so that a click opens exactly those.
#pragma once
#include "core/analytics/figure_period.h"
#include "core/analytics/rivals.h"
#include "gui/bridge/desk.h"
#include "gui/models/money_totals.h"

namespace tilth {

/// Which days and whose records the figures count.
struct FigureScope : FigurePeriod {
    std::string owner = {};                     // a query, or empty for everybody
    std::string counted = {};                   // a query of leads that are no leads of ours; empty: all count
};

struct FigureValue {
    qint64 count = 0, hits = 0;                 // hits: rows that are won
    MoneyTotals total, hitTotal = {};           // hitTotal: of the won ones
};
struct ComparedValue {
    FigureValue now, soFar, other;              // soFar: of the days up to today; other: of the second line's rows
};

struct Figure {
    const char* title;
    const char* type;
    const char* where;
    const char* period;             // field that must lie in the period; empty: the figure is as of today
    const char* sum;                // field that is added up; empty: the rows are counted
    const char* other;              // of a figure as of today: the rows that its second line tells of, "%1" the period's end
    QString (*value)(const FigureValue& now, const Wording& wording);
    QString (*change)(const ComparedValue& value, const FigureScope& scope, const Wording& wording);
    const char* meaning;            // for the tool tip
    const char *report, *column;    // whose figure it is, for the question why
};
std::span<const Figure> homeFigures();
/// The same one, counted as the workspace chose: one that has a rival gives way to it.
const Figure& figureBy(const Figure& figure, WinRateBy winRate);
QString figureTitle(const Figure& figure);
QString figureMeaning(const Figure& figure);

/// The query of the figure's rows, of those up to today, and of those that its second line compares with.
std::string rowsOf(const Figure& figure, const FigureScope& scope);
std::string soFarRowsOf(const Figure& figure, const FigureScope& scope);
std::string otherRowsOf(const Figure& figure, const FigureScope& scope);

/// The columns that figures of the type are made from, beside those that their queries name.
std::span<const std::string_view> figureFields(std::string_view type);
/// Both are pure: they go through all rows, off the window's thread.
FigureValue valueOf(const Figure& figure, const ColumnTable& table, const Rows& rows);

/// How many records began in each of the last `months` months, the oldest first, by the day of a time field.
struct MonthCount {
    Date first;
    qint64 count = 0;
};
std::vector<MonthCount> perMonth(const ColumnTable& table, const Rows& rows, std::string_view field, Date today, const Zone& zone, int months);

}
