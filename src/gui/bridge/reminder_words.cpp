// SPDX-License-Identifier: MIT
#include "gui/bridge/reminder_words.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"

#include <QCoreApplication>
#include <QTime>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tilth::ReminderWords)
};

QString clockWords(std::int64_t minutes) { return QTime(0, 0).addSecs(static_cast<int>(minutes) * 60).toString(QStringLiteral("HH:mm")); }

QString minutesWords(std::int64_t minutes) {
    if (!minutes) return Words::tr("at the start");
    if (minutes % 60 == 0) return Words::tr("%n hour(s) before", nullptr, static_cast<int>(minutes / 60));
    return Words::tr("%n minute(s) before", nullptr, static_cast<int>(minutes));
}

QString daysWords(std::int64_t days) {
    if (!days) return Words::tr("on the day");
    if (days % 7 == 0) return Words::tr("%n week(s) before", nullptr, static_cast<int>(days / 7));
    return Words::tr("%n day(s) before", nullptr, static_cast<int>(days));
}

QString leadWords(const Reminder& reminder) {
    if (!reminder.daysBefore && !reminder.clock) return minutesWords(reminder.minutesBefore.value_or(0));
    const QString days = daysWords(reminder.daysBefore.value_or(0));
    return reminder.clock ? Words::tr("%1 at %2").arg(days, clockWords(*reminder.clock)) : days;
}

QString startWords(const Remindable& item, const Wording& wording) {
    if (item.at) return instantWords(*item.at, wording);
    return item.day ? wording.dayRelative(*item.day) : QString();
}

}

QString instantWords(Time at, const Wording& wording) {
    const LocalTime local = localTime(at, wording.zone);
    return Words::tr("%1 %2").arg(wording.dayRelative(local.day), clockWords(std::chrono::duration_cast<std::chrono::minutes>(local.clock).count()));
}

QString reminderWords(const Reminder& reminder, const Wording& wording) {
    const QString when = reminder.at ? instantWords(*reminder.at, wording) : leadWords(reminder);
    return reminder.of == RemindOf::NextStep ? Words::tr("next step: %1").arg(when) : when;
}

QString reminderAbout(const ReminderLine& line, const Wording& wording) {
    QStringList parts{toQt(line.reminder.note), toQt(line.about), startWords(line.item, wording)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList usualReminders(bool timed) {
    return timed ? QStringList{"0m", "5m", "15m", "1h", "1d"} : QStringList{"0d", "1d", "3d", "1w"};
}

}
