// SPDX-License-Identifier: MIT
// How reminders are written for people, and those that are usually chosen.
#pragma once
#include "app/reminders.h"

#include <QString>
#include <QStringList>

namespace tilth {

struct Wording;

/// "15 minutes before", "1 day before at 08:30", "on the day at 09:00", "22 Nov 09:00"; of a next step with that in front.
QString reminderWords(const Reminder& reminder, const Wording& wording);
/// What it is about and when that is: "Acme renewal · today 14:30".
QString reminderAbout(const ReminderLine& line, const Wording& wording);
/// "today 14:30", "tomorrow", "22 Nov 09:00".
QString instantWords(Time at, const Wording& wording);

/// The words of parseReminder that are offered for what has an hour, or a day alone.
QStringList usualReminders(bool timed);

}
