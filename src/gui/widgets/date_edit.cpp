// SPDX-License-Identifier: MIT
// Two buttons lie in the field at its end; the calendar is a popup under it.
#include "gui/widgets/date_edit.h"

#include "core/base/date.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plain.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

QDate toQDate(Date day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}
Date toDate(const QDate& day) {
    return Date{std::chrono::days{QDate(1970, 1, 1).daysTo(day)}};
}

/// Forms people type besides ISO; the locale's own come first.
QDate parseUsual(const QString& text, const QLocale& locale) {
    for (auto length : {QLocale::ShortFormat, QLocale::LongFormat})
        if (QDate day = locale.toDate(text, length); day.isValid()) return day.year() < 1950 ? day.addYears(100) : day;
    for (const char* form : {"yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "d.M.yyyy"})
        if (const QDate day = QDate::fromString(text, QString::fromUtf8(form)); day.isValid()) return day;
    return {};
}

/// Days off look like other days: red means danger here.
void calmWeekends(QCalendarWidget& calendar) {
    QTextCharFormat plain;
    plain.setForeground(theme::colors().text);
    for (auto day : {Qt::Saturday, Qt::Sunday}) calendar.setWeekdayTextFormat(day, plain);
}

void nameCalendarParts(QCalendarWidget& calendar) {
    const std::pair<const char*, QString> names[] = {{"qt_calendar_prevmonth", DateEdit::tr("Previous month")},
                                                     {"qt_calendar_nextmonth", DateEdit::tr("Next month")},
                                                     {"qt_calendar_monthbutton", DateEdit::tr("Choose month")},
                                                     {"qt_calendar_yearbutton", DateEdit::tr("Choose year")}};
    for (const auto& [key, name] : names)
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1String(key))) button->setAccessibleName(name);
}

}

DateEdit::DateEdit(QWidget* parent)
    : ParsedEdit(parent),
      m_calendar(makeIconButton(QStringLiteral("calendar-days"), tr("Choose a day"), tr("Alt+Down"), this)),
      m_clear(makeIconButton(QStringLiteral("x"), tr("Clear the day"), {}, this)) {
    setPlaceholderText(tr("No date"));
    for (QToolButton* button : {m_calendar, m_clear}) {
        button->setFocusPolicy(Qt::NoFocus); // the keys reach the same; Tab goes on to the next field
        button->setCursor(Qt::ArrowCursor);
    }
    connect(m_calendar, &QToolButton::clicked, this, &DateEdit::openCalendar);
    connect(m_clear, &QToolButton::clicked, this, [this] { enter({}); });
    connect(this, &QLineEdit::textChanged, this, &DateEdit::placeButtons);
    placeButtons();
}

void DateEdit::setToday(const QDate& today) {
    m_today = today;
}

ParsedEdit::Parsed DateEdit::parse(const QString& text) const {
    if (const QDate day = parseUsual(text, locale()); day.isValid()) return {day};
    if (m_today.isValid())
        if (const auto range = parseRange(text.toStdString(), toDate(m_today)); range && range->first == range->last)
            return {toQDate(range->first)};
    return {{}, tr("Not a day. Write for instance 2026-12-18, today or +2w")};
}

QString DateEdit::format(const QVariant& value) const {
    return value.toDate().toString(Qt::ISODate);
}

void DateEdit::placeButtons() {
    const int side = theme::smallestTarget, top = (height() - side) / 2;
    m_clear->setVisible(!text().isEmpty());
    m_calendar->setGeometry(width() - side - theme::s1, top, side, side);
    m_clear->setGeometry(width() - 2 * side - theme::s1, top, side, side);
    setTextMargins(0, 0, m_clear->isHidden() ? side : 2 * side, 0);
}

void DateEdit::resizeEvent(QResizeEvent* event) {
    ParsedEdit::resizeEvent(event);
    placeButtons();
}

void DateEdit::changeEvent(QEvent* event) {
    ParsedEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_clear) placeButtons();
}

void DateEdit::step(int days) {
    const QDate from = date().isValid() ? date() : m_today;
    if (from.isValid()) enter(from.addDays(date().isValid() ? days : 0));
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    const int by = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (by < 0 && (event->modifiers() & Qt::AltModifier))
        openCalendar();
    else if (by && event->modifiers() == Qt::NoModifier)
        step(by);
    else
        return ParsedEdit::keyPressEvent(event);
    event->accept();
}

void DateEdit::openCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(locale());
    calendar->setSelectedDate(date().isValid() ? date() : m_today.isValid() ? m_today : QDate(2000, 1, 1));
    nameCalendarParts(*calendar);
    calmWeekends(*calendar);
    column->addWidget(calendar);
    const auto take = [this, popup](const QDate& day) {
        popup->close();
        enter(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

}
