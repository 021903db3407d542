// SPDX-License-Identifier: MIT
// Reminders (F56): added, put off, dismissed, announced once. Rules: core/activity/reminders.h.
#pragma once
#include "app/records.h"
#include "core/activity/reminders.h"

namespace tilth {

/// A reminder with what it is about, for lists and notices.
struct ReminderLine {
    Reminder reminder;
    std::string_view type;                  // activity, campaign, campaign_item, deal
    std::int64_t id = 0;                    // of that record
    std::string title, about;               // the record, and the deal, lead or campaign that it concerns
    Remindable item;
    std::optional<Time> at;                 // when it rings; none: done, dismissed or without a date
    Due state = Due::Ring;                  // of one that is due
};
struct RemindersNow {
    std::vector<ReminderLine> due;          // oldest first
    std::vector<ReminderLine> coming;       // soonest first
    std::optional<Time> next;
};
/// Of one person. seen: since when somebody looks (core/activity/reminders.h).
RemindersNow remindersOf(Workspace& workspace, std::int64_t owner, Time now, Time seen);
/// Of one record, whoever owns them; those that will not ring last.
std::vector<ReminderLine> remindersAbout(Workspace& workspace, const EntityType& type, std::int64_t id);

/// when: the fields that say when, and `of`. Of an activity that repeats the open ones after it get it too. The value is the revision.
/// Refused: records of the type have no reminders, this one is done, or it has no date that the reminder could count from.
Result<std::int64_t> addReminder(Workspace& workspace, const EntityType& type, std::int64_t id, Reminder when);
/// Put off from now on, or until an instant; one revision.
Result<std::int64_t> snoozeReminders(Workspace& workspace, std::span<const std::int64_t> reminders, Time until);
Result<std::int64_t> dismissReminders(Workspace& workspace, std::span<const std::int64_t> reminders);

/// Says in the workspace that these are being announced, and gives those that nobody announced before: of two programs of one person
/// each reminder rings in one. Not a step that people undo.
Result<std::vector<std::int64_t>> takeRings(Workspace& workspace, std::span<const ReminderLine> rings);

/// The same reminder for every activity that the change makes. It belongs to who owns
/// the activity. Refused as by addReminder.
Result<Done> remindOfNew(Workspace& workspace, ChangeSet& change, const Reminder& when);
/// For every use case that makes one activity from another: reminders that count from its date come along.
void copyReminders(Workspace& workspace, ChangeSet& change, std::int64_t from, std::int64_t to);

}
