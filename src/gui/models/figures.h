// SPDX-License-Identifier: MIT
// The figures of Home: each is a query whose rows it counts or adds up, so that a click opens exactly those.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/models/money_totals.h"

namespace tilth {

struct Figure {
    const char* title;
    const char* type;
    const char* where;
    const char* sum;                // field that is added up; empty: the rows are counted
    const char* meaning;            // for the tool tip
};
std::span<const Figure> homeFigures();
QString figureTitle(const Figure& figure);
QString figureMeaning(const Figure& figure);

struct FigureValue {
    qint64 count = 0;
    MoneyTotals total;
};
FigureValue valueOf(const Figure& figure, const LiveColumns::Listed& rows);

/// How many records began in each of the last `months` months, the oldest first, by the day of a time field.
struct MonthCount {
    Date first;
    qint64 count = 0;
};
std::vector<MonthCount> perMonth(const LiveColumns::Listed& rows, std::string_view field, const Wording& wording, int months);

}
