// SPDX-License-Identifier: MIT
// A word in time about an activity, a campaign or one of its items, or a deal; it belongs to its owner and rings for nobody else.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class RemindOf { Date, NextStep };
inline constexpr std::array remindOfChoices{Choice{"date", TR("ReminderOf", "Its date")},
                                            Choice{"next_step", TR("ReminderOf", "Its next step")}};

constexpr const char* reminderLeadCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && (*n < 0 || *n > 525'600) ? TR("Reminder", "A reminder comes at most a year before its date.") : nullptr;
}
constexpr const char* reminderClockCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && (*n < 0 || *n > 1439) ? TR("Reminder", "A time of day lies between 00:00 and 23:59.") : nullptr;
}

struct Reminder : Entity {
    std::string note;                                       // of its own, where the record's title does not say enough
    Link activity, campaign, campaignItem, deal;            // one of them
    RemindOf of = RemindOf::Date;                           // of a deal: its close date or its next step
    std::optional<std::int64_t> daysBefore, minutesBefore;  // before the record's date; core/activity/reminders.h says how they count
    std::optional<std::int64_t> clock;                      // minutes after midnight, on that day
    std::optional<Time> at;                                 // or an instant that stays, whatever becomes of the record
    std::optional<Time> settledFor;                         // the instant for which it was dismissed or put off
    std::optional<Time> snoozedUntil;                       // what it was put off to
    std::optional<Time> rungFor;                            // the instant that has been announced
    static const EntityType type;
};
inline constexpr auto reminderFields = withCommon(std::array{
    field<&Reminder::note>("note", TR("Reminder", "Note"), Listed | Searched),
    field<&Reminder::activity>("activity", TR("Reminder", "Activity"), Listed | Filtered).linking("activity"),
    field<&Reminder::campaign>("campaign", TR("Reminder", "Campaign"), Filtered).linking("campaign"),
    field<&Reminder::campaignItem>("campaign_item", TR("Reminder", "Campaign item"), Filtered).linking("campaign_item"),
    field<&Reminder::deal>("deal", TR("Reminder", "Deal"), Filtered).linking("deal"),
    field<&Reminder::of>("of", TR("Reminder", "Reminds of")).choosing(remindOfChoices),
    field<&Reminder::daysBefore>("days_before", TR("Reminder", "Days before"), Listed).checked(reminderLeadCheck),
    field<&Reminder::minutesBefore>("minutes_before", TR("Reminder", "Minutes before"), Listed).checked(reminderLeadCheck),
    field<&Reminder::clock>("clock", TR("Reminder", "Minutes after midnight")).checked(reminderClockCheck),
    field<&Reminder::at>("rings_at", TR("Reminder", "Rings at"), Listed),
    field<&Reminder::settledFor>("settled_for", TR("Reminder", "Settled for"), Hidden),
    field<&Reminder::snoozedUntil>("snoozed_until", TR("Reminder", "Put off to"), Hidden),
    field<&Reminder::rungFor>("rung_for", TR("Reminder", "Announced for"), Hidden),
});
inline constexpr EntityType Reminder::type =
    entity<Reminder>("reminder", TR("Entity", "Reminder"), TR("Entity", "Reminders"), "note", reminderFields);

}
