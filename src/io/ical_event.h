// SPDX-License-Identifier: MIT
// Events and tasks of a calendar file as plain values: whole days as days, hours as instants.
#pragma once
#include "io/ical_tree.h"
#include "io/recurrence.h"
#include <map>

namespace tilth {

struct IcalEvent {
    enum Kind { Event, Todo, Journal };
    Kind kind = Event;
    std::string uid, title, description, location, url;
    std::string status;                         // as written: TENTATIVE, CONFIRMED, CANCELLED, NEEDS-ACTION, COMPLETED ...
    std::vector<std::string> categories;        // a set: order says nothing
    std::string parent;                         // UID of what it belongs to (RELATED-TO), or empty
    bool transparent = false;                   // takes nobody's time

    Recurrence when;                            // start, rules, more, except; wholeDays, zone
    bool dated = false;                         // whether there is a start (of a task: or a due date) at all
    int days = 0;                               // how long: this many days of the calendar (whole days: 0 is one, and nobody said it)
    std::chrono::seconds length{0};             // ... and this long after
    std::map<LocalTime, std::chrono::seconds> lengths;  // of those further dates that say their own (RDATE;VALUE=PERIOD)
    std::optional<Date> dueOn;                  // of a task, in its own zone
    std::optional<Time> completedAt, modifiedAt;
    std::int64_t sequence = 0;
    std::optional<LocalTime> instead;           // RECURRENCE-ID: stands for this one of the repetitions of its UID
    std::string ruleText;                       // RRULE as written, rules of other calendars too
    std::vector<IcalProperty> others;           // all that has no place above, X-TILTH-... included

    std::int64_t line = 0;                      // of the file on which it begins

    Date firstDay() const { return when.start.day; }
    Date lastDay() const { return when.start.day + std::chrono::days{std::max(days, 1) - 1}; }     // of whole days
    Time startsAt() const { return instantOfStart(when.start, when.zone); }
    Time endsAt() const;
    std::string_view other(std::string_view name) const;                // value of the first, as written; empty: none
};

struct IcalFile {
    std::string name, method;                   // X-WR-CALNAME, METHOD
    std::vector<IcalEvent> events;              // in the order of the file
    std::vector<std::string> notes;             // what was left out and why, for a person
};

/// `local` is the zone of times that name none. Errors as of parseIcal; a single entry that cannot be used is left out
/// with a note, and so is a rule that cannot be followed (its first one stays).
Result<IcalFile> readIcal(std::string bytes, const Zone& local);

/// One happening of an event.
struct IcalOccurrence {
    const IcalEvent* event;
    Date first, last;                           // days, seen from `local`
    std::optional<Time> startsAt, endsAt;       // unless it fills whole days
};
/// What happens within the range, by day and hour: repetitions with those that were moved or cancelled by RECURRENCE-ID.
/// Entries without a date are left out. The file must outlive the answer.
std::vector<IcalOccurrence> occurrencesIn(const IcalFile& file, DateRange range, const Zone& local);

}
