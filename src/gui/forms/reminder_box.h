// SPDX-License-Identifier: MIT
// Chooses when a reminder rings: the usual ones in words, or written ("2h", "1d 08:30", "2026-11-30 09:00").
#pragma once
#include "app/reminders.h"

#include <QComboBox>

namespace tilth {

struct Wording;

class ReminderBox : public QComboBox {
    Q_OBJECT

public:
    explicit ReminderBox(QWidget* parent = nullptr);

    /// What stands for no reminder, at the top: "No reminder", "Add a reminder…".
    void setNone(const QString& text) { m_none = text; }
    /// Offers what suits a record with an hour, or with a day alone; of a deal its next step too.
    void offer(bool timed, bool nextStep, const Wording& wording);
    void clear() { setCurrentIndex(0); }
    /// None: nothing was chosen. Error{Usage} for words that are no time of a reminder.
    Result<std::optional<Reminder>> chosen(const Zone& zone) const;

signals:
    void picked();                          ///< from the list, or written and entered

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void add(const QString& words, RemindOf of, const Wording& wording);

    QString m_none;
};

}
