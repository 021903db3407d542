// SPDX-License-Identifier: MIT
// Moving anchors (F59): an event and an offset, kept as a rule, that give a day in every year.
#pragma once
#include "core/calendar/working_days.h"

namespace tilth {

/// The rule as it is kept, "lunar 1-1 -14" or, in working days, "lunar 1-1 -5 wd", for what people write: a rule (core/calendar/day_rule.h), "春节 -14 d", "春节前14天",
/// "谷雨 +3 d", "春节 -5 working days", "third Thursday of November", "双11 -21 d", "Easter -7", "2 weeks before Christmas", "12-24".
/// Error{Refused} says what is not understood and gives examples.
Result<std::string> anchorRule(std::string_view text);

/// The anchor's day for the event of that year; the offset may lead into the year before or after. The year of a rule "lunar m-d" is
/// the Chinese one, so that 12-8 of 2026 is in January 2027. Takes all that anchorRule takes. Error{Refused} for a rule that is not
/// understood and for a year in which the event does not happen or is not known. Working days are counted by `work`.
Result<Date> anchorDay(std::string_view rule, int year, const WorkingDays& work);

}
