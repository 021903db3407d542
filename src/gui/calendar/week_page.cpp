// SPDX-License-Identifier: MIT
#include "gui/calendar/week_page.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/week_view.h"

#include <QVBoxLayout>

namespace tilth {

WeekPage::WeekPage(QWidget* parent) : CalendarView(parent), m_week(new WeekView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_week);
    setFocusProxy(m_week);
    connect(m_week, &WeekView::opened, this, &CalendarView::opened);
    connect(m_week, &WeekView::dayActivated, this, [this](const QDate& day) { emit dayActivated(day); });
    connect(m_week, &WeekView::moved, this, [this](qint64 number, const DateRange& days) { emit moved({{number, days}}, {}, {}); });
}

// A week more on either side: weeks start where the settings say.
DateRange WeekPage::daysWanted() const {
    const Date day = fromQt(m_day);
    return {weekOf(day).first - std::chrono::days{7}, weekOf(day).last + std::chrono::days{7}};
}

void WeekPage::show(const CalendarContent& content) {
    m_week->setContent(content);
    m_week->setWeek(fromQt(m_day));
}

void WeekPage::goTo(const QDate& day) {
    m_day = day;
    m_week->setWeek(fromQt(day));
    emit titleChanged();
    emit daysChanged();
}

QDate WeekPage::where() const { return m_day; }
void WeekPage::turn(int by) { goTo(m_day.addDays(7 * by)); }

QString WeekPage::title() const {
    const Date first = m_week->firstDay();
    return tr("Week %1, %2").arg(isoWeek(first + std::chrono::days{3}).week).arg(spanText({first, first + std::chrono::days{6}}, {}));
}

QList<QWidget*> WeekPage::regions() { return {m_week}; }

}
