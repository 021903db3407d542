// SPDX-License-Identifier: MIT
// When reminders ring (F56): pure rules over records, reminders, the time zone and the instant.
#pragma once
#include "core/base/zone.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"
#include "core/model/deal.h"
#include "core/model/reminder.h"
#include <span>
#include <vector>

namespace tilth {

/// What a record is to its reminders: a start to the minute, or a day alone; none when it is done or has no date.
struct Remindable {
    bool open = true;
    std::optional<Time> at;
    std::optional<Date> day;
};
Remindable remindable(const Activity& activity);
Remindable remindable(const Campaign& campaign);
Remindable remindable(const CampaignItem& item);
Remindable remindable(const Deal& deal, bool open, RemindOf of);

/// What is dated by a day alone counts from this hour on the wall clock.
inline constexpr std::chrono::hours dayBegins{9};

/// The instant by the record's date. Days are taken off on the calendar and the wall clock stays, also across summer time; minutes are
/// taken off the instant. Without a date (and without an instant of its own) there is none.
std::optional<Time> plannedAt(const Reminder& reminder, const Remindable& item, const Zone& zone);
/// The instant at which it rings next or rang last: planned, or what it was put off to. None: done, dismissed, or without a date. What
/// was dismissed comes again when its record moves to another date.
std::optional<Time> ringsAt(const Reminder& reminder, const Remindable& item, const Zone& zone);

struct Watched {
    Reminder reminder;
    Remindable item;
};
enum class Due { Ring, Missed, Rung };              // to be announced now; passed while nobody looked; announced already
struct DueReminder {
    std::size_t index = 0;                          // in what was given
    Time at{};
    Due state = Due::Ring;
    friend bool operator==(const DueReminder&, const DueReminder&) = default;
};
struct ReminderWatch {
    std::vector<DueReminder> due;                   // oldest first
    std::optional<Time> next;                       // when to look again
};
/// Passed longer ago than this, a reminder is told with the others that were missed: after a night in which the machine slept there is
/// one list and not forty notices.
inline constexpr std::chrono::minutes ringsLate{10};

/// seen: the instant since which somebody looks; what was due until then was missed.
ReminderWatch watch(std::span<const Watched> all, const Zone& zone, Time now, Time seen);

enum class Snooze { FiveMinutes, Hour, Tomorrow };
inline constexpr std::array snoozeChoices{Choice{"5m", TR("Snooze", "5 minutes")}, Choice{"1h", TR("Snooze", "1 hour")},
                                          Choice{"tomorrow", TR("Snooze", "Tomorrow at 9:00")}};
Time snoozedTo(Snooze how, Time now, const Zone& zone);

/// Put off, or dismissed, for the instant that it is planned at.
Reminder putOff(Reminder reminder, const Remindable& item, const Zone& zone, Time until);
Reminder dismissed(Reminder reminder, const Remindable& item, const Zone& zone);

/// Refused: it is about no record or about several, or says neither how long before nor when.
Result<Done> checkReminder(const Reminder& reminder);

/// How long before: "15m", "90 min", "2h", "1d", "1w", "0d" (on the day), "1d 08:30", "08:30" (on the day, at that time); at that instant:
/// "2026-11-30T09:00" in the zone, or with an offset. Only the four fields that say when are set. Error{Usage} shows what can be written.
Result<Reminder> parseReminder(std::string_view words, const Zone& zone);
/// The same words back: "15m", "1d 08:30"; of an instant "2026-11-30 09:00" in the zone.
std::string reminderText(const Reminder& reminder, const Zone& zone);

}
