// SPDX-License-Identifier: MIT
// A field for a day that may be empty: typed in any usual form, as a word (today, +2w), or picked from a calendar.
#pragma once

#include "gui/widgets/parsed_edit.h"

#include <QDate>

class QToolButton;

namespace tilth {

/// `value` is a QDate. Shown as 2026-12-18. Up and Down go by a day, Alt+Down opens the calendar, emptying clears.
class DateEdit : public ParsedEdit {
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// The day that words such as "today" and "+3d" count from; without it they are faults.
    void setToday(const QDate& today);
    QDate date() const { return value().toDate(); }

protected:
    Parsed parse(const QString& text) const override;
    QString format(const QVariant& value) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeButtons();
    void openCalendar();
    void step(int days);

    QToolButton* m_calendar;
    QToolButton* m_clear;
    QDate m_today;
};

}
