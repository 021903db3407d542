// SPDX-License-Identifier: MIT
// Sets spans of days into lanes of a week, so that no two bars of a lane touch. Pure arithmetic.
#pragma once

#include <QDate>
#include <QList>

namespace tilth {

/// First and last day, both included; a last day before the first counts as the first.
struct DaySpan {
    QDate first = {}, last = {};
};

/// The part of span number `span` that lies in one week: columns 0 to 6, lane from 0 at the top.
struct WeekBar {
    int span = 0, first = 0, last = 0, lane = 0;
    bool startsBefore = false, endsAfter = false;
};

/// Bars of the week beginning at `monday` (or whatever the week starts with). Earlier and longer spans lie higher;
/// spans without a valid first day are left out.
QList<WeekBar> weekLanes(const QDate& weekStart, const QList<DaySpan>& spans);

}
