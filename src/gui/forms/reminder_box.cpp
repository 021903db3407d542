// SPDX-License-Identifier: MIT
#include "gui/forms/reminder_box.h"
#include "gui/bridge/reminder_words.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"

#include <QLineEdit>
#include <QWheelEvent>

namespace tilth {
namespace {

constexpr int ofRole = Qt::UserRole + 1;

}

ReminderBox::ReminderBox(QWidget* parent) : QComboBox(parent), m_none(tr("No reminder")) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Reminder"));
    setToolTip(tr("Or write it: 15m, 2h, 1d, 1d 08:30, 08:30 (on the day), 2026-11-30 09:00"));
    connect(this, &QComboBox::activated, this, [this](int item) { if (item > 0) emit picked(); });
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] { if (findText(currentText()) < 0) emit picked(); });
}

void ReminderBox::offer(bool timed, bool nextStep, const Wording& wording) {
    QComboBox::clear();
    addItem(m_none);
    for (const QString& words : usualReminders(timed)) add(words, RemindOf::Date, wording);
    for (const QString& words : nextStep ? usualReminders(false) : QStringList()) add(words, RemindOf::NextStep, wording);
    lineEdit()->setPlaceholderText(m_none);
    setCurrentIndex(0);
}

void ReminderBox::add(const QString& words, RemindOf of, const Wording& wording) {
    Reminder reminder = *parseReminder(fromQt(words), wording.zone);
    reminder.of = of;
    addItem(reminderWords(reminder, wording), words);
    setItemData(count() - 1, static_cast<int>(of), ofRole);
}

Result<std::optional<Reminder>> ReminderBox::chosen(const Zone& zone) const {
    const QString text = currentText().trimmed();
    const int item = findText(text, Qt::MatchFixedString);
    if (text.isEmpty() || item == 0) return std::optional<Reminder>();
    auto reminder = parseReminder(fromQt(item > 0 ? itemData(item).toString() : text), zone);
    if (!reminder) return reminder.error();
    reminder->of = item > 0 ? static_cast<RemindOf>(itemData(item, ofRole).toInt()) : RemindOf::Date;
    return std::optional(*std::move(reminder));
}

// The wheel moves the page: it changes no field by accident.
void ReminderBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

}
