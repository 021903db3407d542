// SPDX-License-Identifier: MIT
#include "gui/calendar/month_page.h"
#include "gui/bridge/wording.h"
#include "gui/timeline/axis_text.h"
#include "gui/widgets/month_view.h"

#include <QVBoxLayout>

namespace tilth {
namespace {

MonthItem itemOf(const CalendarEntry& entry, Date today) {
    const DateRange days = entry.record.days.value_or(DateRange{});
    QStringList lines{entry.title, spanText(days, today), entry.status, entry.conflict};
    lines.removeAll(QString());
    return {.id = entry.number,
            .title = entry.title,
            .icon = entry.conflict.isEmpty() ? entry.icon : QStringLiteral("triangle-alert"),
            .status = entry.status,
            .days = {toQt(days.first), toQt(days.last)},
            .category = entry.category,
            .movable = entry.isMovable(),
            .stretchable = entry.isStretchable(),
            .clashes = !entry.conflict.isEmpty(),
            .tip = lines.join(QLatin1Char('\n'))};
}

DayLabel labelOf(const PlanDays& plan, Date day) {
    const QString names = namesOf(plan.notesOn(day)), tip = dayTip(day, plan);
    return {.text = names.isEmpty() ? plan.lunarOn(day) : names,
            .badge = dayBadge(plan, day),
            .tip = tip.isEmpty() ? daysText({day, day}, plan) : daysText({day, day}, plan) + QLatin1Char('\n') + tip,
            .dayOff = !plan.isWorking(day),
            .holiday = plan.isHoliday(day),
            .named = !names.isEmpty(),
            .makeUp = plan.isMakeUpDay(day),
            .keptFree = plan.blackoutOn(day) != nullptr};
}

}

MonthPage::MonthPage(QWidget* parent) : CalendarView(parent), m_month(new MonthView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_month);
    setFocusProxy(m_month);
    m_month->setAccessibleName(tr("Calendar"));
    m_month->setWeekNumbersShown(true);
    connect(m_month, &MonthView::monthChanged, this, [this] {
        showLabels(); // what was read may reach into this month, and then nothing is read anew
        emit titleChanged();
        emit daysChanged();
    });
    connect(m_month, &MonthView::dayActivated, this, [this](const QDate& day) { emit dayActivated(day); });
    connect(m_month, &MonthView::itemActivated, this, &CalendarView::opened);
    connect(m_month, &MonthView::itemMoved, this, [this](qint64 id, const QDate& first, const QDate& last) {
        emit moved({{id, {fromQt(first), fromQt(last)}}}, {}, {});
    });
}

DateRange MonthPage::daysWanted() const {
    const DaySpan shown = m_month->shownDays();
    return {fromQt(shown.first), fromQt(shown.last)};
}

// Where weeks begin on another day than was thought, the month reaches over other days.
void MonthPage::show(const CalendarContent& content) {
    const DateRange asked = daysWanted();
    m_month->setToday(toQt(content.plan->today()));
    m_month->setWeekStart(static_cast<Qt::DayOfWeek>(content.plan->weekStart()));
    QList<MonthItem> items;
    for (const CalendarEntry& entry : content.entries) items.push_back(itemOf(entry, content.plan->today()));
    m_month->setItems(items);
    m_plan = content.plan;
    showLabels();
    if (const DateRange now = daysWanted(); now.first != asked.first || now.last != asked.last) emit daysChanged();
}

void MonthPage::showLabels() {
    if (!m_plan) return;
    QHash<QDate, DayLabel> labels;
    const DateRange shown = daysWanted();
    for (Date day = shown.first; day <= shown.last; day += std::chrono::days{1}) labels.insert(toQt(day), labelOf(*m_plan, day));
    m_month->setNotes(labels);
}

void MonthPage::goTo(const QDate& day) { m_month->setCurrentDay(day); }
QDate MonthPage::where() const { return m_month->currentDay().isValid() ? m_month->currentDay() : m_month->month(); }
void MonthPage::turn(int by) { m_month->setCurrentDay(where().addMonths(by)); }

QString MonthPage::title() const { return Wording{}.month(fromQt(m_month->month())); }

QList<QWidget*> MonthPage::regions() { return {m_month}; }

}
