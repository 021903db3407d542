// SPDX-License-Identifier: MIT
// How an activity repeats: a rule of RFC 5545, of the Chinese calendar, or of the solar terms.
#pragma once
#include "core/base/zone.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// "FREQ=WEEKLY;BYDAY=MO", "RSCALE=CHINESE;FREQ=YEARLY", "TERM" (each solar term), "TERM 5", "TERM 清明 -3" (three days before), and
/// the words daily, weekly, monthly, yearly; behind each may stand the zone whose days and hours it means, and days that are left out:
/// "FREQ=WEEKLY;BYDAY=MO ZONE America/New_York EXCEPT 2026-12-21". In its normal form. Error{Refused} says what is wrong; rules of hours
/// are refused.
Result<std::string> repeatRule(std::string_view text);
/// The zone that the rule names; none: the one where the workspace lives.
std::optional<Zone> repeatZone(std::string_view rule);
/// Days of the rule, in its zone, within the range (10 years at most), the start first when it lies in it. Takes what repeatRule gives.
Result<std::vector<Date>> repeatDays(std::string_view rule, Date start, DateRange range);
/// The first day after `day`; none: the rule has ended.
Result<std::optional<Date>> repeatAfter(std::string_view rule, Date start, Date day);
/// The rule without what its COUNT has used up; empty: nothing is left.
std::string withoutFirst(std::string_view rule, int used);
/// The rule that ends before the day.
std::string endedBefore(std::string_view rule, Date day);
/// Whether the rule itself says on which days it happens, whatever the day of its start.
bool namesDays(std::string_view rule);

}
