// SPDX-License-Identifier: MIT
// Rules of repetition (RFC 5545, RRULE): read from their text, and followed to the days and hours that they mean.
#pragma once
#include "core/base/zone.h"
#include <optional>
#include <vector>

namespace tilth {

/// "2MO": the second Monday; "-1FR": the last Friday; "MO", nth 0: every Monday.
struct NthDay {
    int nth = 0;
    unsigned weekday = 0;                       // 0 = Monday
    friend bool operator==(const NthDay&, const NthDay&) = default;
};

struct RecurrenceRule {
    enum Frequency { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };
    Frequency frequency = Daily;
    int interval = 1;
    std::optional<int> count;
    std::optional<LocalTime> until;             // the last one may start then; a day counts to its end
    bool untilIsUtc = false;
    std::vector<int> seconds, minutes, hours;   // BYSECOND, BYMINUTE, BYHOUR
    std::vector<NthDay> weekdays;               // BYDAY
    std::vector<int> monthDays, yearDays, weeks, months, positions;    // BYMONTHDAY ... BYSETPOS; negative: from the end
    unsigned weekStart = 0;                     // 0 = Monday
    friend bool operator==(const RecurrenceRule&, const RecurrenceRule&) = default;
};

/// "FREQ=MONTHLY;BYDAY=2TU;COUNT=10", with or without "RRULE:" before it. Error{Refused} says which part is wrong; what
/// RFC 5545 forbids is refused (COUNT with UNTIL, "2MO" in a weekly rule, BYWEEKNO in a monthly one), so are calendars
/// other than the Gregorian one (RSCALE).
Result<RecurrenceRule> parseRecurrence(std::string_view text);
std::string recurrenceText(const RecurrenceRule& rule);                // its normal form, without "RRULE:"

/// What repeats. Times are of the wall clock of `zone`; of something that fills whole days the clock is 0.
struct Recurrence {
    LocalTime start{};                          // always the first one, and the first that COUNT counts
    bool wholeDays = true;
    Zone zone{};
    std::vector<RecurrenceRule> rules{};
    std::vector<LocalTime> more{};              // RDATE
    std::vector<LocalTime> except{};            // EXDATE
    std::vector<Date> exceptDays{};             // EXDATE of a whole day: nothing starts on it
};

struct RecurrenceLimits {
    std::size_t instances = 5'000;              // in the answer
    int years = 10;                             // length of the range that is looked at
    std::int64_t work = 100'000;                // for all rules together; a step of days is 1, a year about 50, 20 starts 1
};
struct Instances {
    std::vector<LocalTime> starts;              // ascending, each once
    bool cut = false;                           // a limit ended it: there may be more
    std::int64_t work = 0;                      // what it took
};

/// What starts on days of the range. An hour that the wall clock jumps over does not happen and is not counted (RFC 5545,
/// 3.3.10). Rules that never meet a day end after a fixed amount of work.
Instances instancesOf(const Recurrence& recurrence, DateRange range, const RecurrenceLimits& limits = {});

/// Days on which something that fills whole days happens again; the text may be empty: only the start.
Result<std::vector<Date>> repeatedDays(std::string_view rule, Date start, DateRange range);
/// The first day after `day`; nothing when the rule ends (or finds nothing within ten years).
Result<std::optional<Date>> nextRepeat(std::string_view rule, Date start, Date day);

/// The instant of a start. Of an hour that the clock jumps over: as if it had not jumped yet (RFC 5545, 3.3.5).
Time instantOfStart(LocalTime start, const Zone& zone);

}
