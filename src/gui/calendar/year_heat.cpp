// SPDX-License-Identifier: MIT
#include "gui/calendar/year_heat.h"

#include "gui/bridge/wording.h"
#include "gui/theme/paint.h"
#include "gui/timeline/axis_text.h"

#include <QPainter>

namespace tilth {
namespace {

using std::chrono::days;

constexpr int columns = 37, months = 12; // 6 days before the first, then 31
constexpr int titlesOnADay = 6;          // that are said

Date firstOf(int year) { return std::chrono::year{year} / 1 / 1; }
DateRange daysOf(int year) { return {firstOf(year), firstOf(year + 1) - days{1}}; }
// The strongest shade upon which the number of a day is read as easily as on the palest.
QColor strongestShade() {
    const theme::Colors& c = theme::colors();
    constexpr double readable = 4.5, step = 0.02;
    double share = 1;
    while (share > 0 && theme::contrast(c.text, theme::blend(c.selection, c.stages.back(), share)) < readable) share -= step;
    return theme::blend(c.selection, c.stages.back(), share);
}
// One step alone is neither pale nor strong.
QColor colorOfStep(int step, std::size_t steps, const QColor& strongest) {
    const double share = steps < 2 ? 0.5 : static_cast<double>(step) / static_cast<double>(steps - 1);
    return theme::blend(theme::colors().selection, strongest, share);
}

QColor emptyDay() { return theme::blend(theme::colors().surface, theme::colors().hover, 0.45); }

QRect stripOf(const QRect& day) {
    constexpr int height = 3;
    return {day.x() + 3, day.bottom() - height, day.width() - 6, height};
}

unsigned monthNumber(Date day) { return static_cast<unsigned>(std::chrono::year_month_day{day}.month()); }

}

YearHeat::YearHeat(QWidget* parent) : ChartView(parent), m_model(new ChartModel(this)) {
    setModel(m_model);
    setAccessibleName(tr("Year"));
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& mark) { emit dayChosen(toQt(firstOf(m_year) + days{mark.row()})); });
}

void YearHeat::setYear(int year) {
    m_year = year;
    fill();
}

void YearHeat::setContent(const CalendarContent& content, Measure measure, const Words& words) {
    m_content = content;
    m_measure = measure;
    m_words = words;
    fill();
}

std::vector<double> YearHeat::workOf(const DateRange& span) const {
    std::vector<double> counts(static_cast<std::size_t>(span.length().count()), 0);
    for (const CalendarEntry& entry : m_content.entries)
        for (Date day = std::max(entry.record.days->first, span.first); day <= std::min(entry.record.days->last, span.last); day += days{1})
            ++counts[static_cast<std::size_t>((day - span.first).count())];
    return counts;
}

std::vector<double> YearHeat::budgetOf(const DateRange& span) const {
    std::vector<double> parts;
    for (Date day = span.first; day <= span.last; day += days{1})
        parts.push_back(static_cast<double>(m_content.budget->planned.in({day, day}).minor));
    return parts;
}

void YearHeat::fill() {
    const DateRange span = daysOf(m_year);
    const std::vector<double> values = m_measure == Budget ? budgetOf(span) : workOf(span);
    QList<ChartMark> marks;
    for (std::size_t i = 0; i < values.size(); ++i)
        marks.push_back({.label = spoken(span.first + days{static_cast<int>(i)}, values[i]), .value = values[i]});
    m_shades = shadesOf(values);
    m_model->setMarks(marks);
    viewport()->update();
}

QString YearHeat::spoken(Date day, double value) const {
    QStringList parts{daysText({day, day}, *m_content.plan), namesOf(m_content.plan->notesOn(day)),
                      m_words.day && value > 0 ? m_words.day(value) : QString()};
    int said = 0;
    for (const CalendarEntry& entry : m_content.entries)
        if (value > 0 && entry.record.days->has(day) && said++ < titlesOnADay) parts.push_back(entry.title);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// Weekdays stand below one another.
int YearHeat::columnOf(Date day) const {
    const Date first = monthOf(day).first;
    const int before = static_cast<int>((std::chrono::weekday{first}.iso_encoding() + 7 - m_content.plan->weekStart()) % 7);
    return before + daysBetween(first, day);
}

QList<QRectF> YearHeat::arrange(const QRectF& room) const {
    const double side = theme::textWidth(QStringLiteral("00000"), theme::Type::Body) + theme::s3,
                 head = theme::textHeight(theme::Type::Caption) + theme::s2, foot = theme::s6;
    const double width = (room.width() - side) / columns, height = (room.height() - head - foot) / months;
    QList<QRectF> places;
    for (Date day = firstOf(m_year); day < firstOf(m_year + 1); day += days{1})
        places.push_back(QRectF(room.x() + side + columnOf(day) * width, room.y() + head + (monthNumber(day) - 1) * height, width, height)
                             .adjusted(1, 1, -1, -1));
    return places;
}

// Left and right are days, up and down months.
int YearHeat::neighbour(int row, CursorAction action) const {
    const Date day = firstOf(m_year) + days{row};
    const int by = action == MoveUp || action == MovePageUp ? -1 : action == MoveDown || action == MovePageDown ? 1 : 0;
    return by ? daysBetween(firstOf(m_year), addMonths(day, by)) : ChartView::neighbour(row, action);
}

void YearHeat::paintMarks(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(viewport()->rect(), theme::colors().surface);
    paintHead(painter);
    const QColor strongest = strongestShade();
    for (int row = 0; row < markCount(); ++row) paintDay(painter, row, strongest);
    paintLegend(painter, strongest);
}

void YearHeat::paintHead(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    const QRectF first = placeOf(0);
    const double width = first.width() + 2, left = first.left() - 1 - columnOf(firstOf(m_year)) * width;
    for (int column = 0; column < columns; ++column) {
        const int weekday = static_cast<int>((m_content.plan->weekStart() - 1 + static_cast<unsigned>(column)) % 7) + 1;
        theme::drawText(painter, QRectF(left + column * width, 0, width, theme::textHeight(theme::Type::Caption) + theme::s1).toRect(),
                        QLocale().standaloneDayName(weekday, QLocale::NarrowFormat), theme::Type::Caption,
                        weekday > 5 ? c.weak : c.secondary, Qt::AlignCenter);
    }
    for (int month = 1; month <= months; ++month) {
        const QRectF box = placeOf(daysBetween(firstOf(m_year), std::chrono::year{m_year} / month / 1));
        theme::drawText(painter, QRectF(0, box.top(), left - theme::s2, box.height()).toRect(),
                        QLocale().standaloneMonthName(month, QLocale::ShortFormat), theme::Type::Body, c.text,
                        Qt::AlignRight | Qt::AlignVCenter);
    }
}

// Days off and make-up days are seen upon any shade.
QColor YearHeat::markOf(Date day) const {
    const PlanDays& plan = *m_content.plan;
    if (plan.isHoliday(day)) return theme::colors().success;
    return plan.isMakeUpDay(day) ? theme::colors().warning : QColor();
}

bool YearHeat::hasMark(const QColor& color) const {
    for (Date day = firstOf(m_year); day < firstOf(m_year + 1); day += days{1})
        if (markOf(day) == color) return true;
    return false;
}

// Shade is how much; the number is the day; what it is called, where there is room for all of it, below.
void YearHeat::paintDay(QPainter& painter, int row, const QColor& strongest) const {
    const theme::Colors& c = theme::colors();
    const PlanDays& plan = *m_content.plan;
    const Date day = firstOf(m_year) + days{row};
    const QRect box = placeOf(row).toRect();
    const int step = shadeOf(valueOf(row), m_shades);
    const QColor empty = plan.isWorking(day) ? emptyDay() : plan.isHoliday(day) ? theme::blend(c.surface, c.success, 0.16) : c.hover;
    const QColor fill = step < 0 ? empty : colorOfStep(step, m_shades.size(), strongest);
    theme::drawBox(painter, box, fill, day == plan.today() ? c.accent : QColor(), 2, 3);
    if (const QColor mark = markOf(day); mark.isValid()) painter.fillRect(stripOf(box), mark);
    const QColor ink = step >= 0 ? c.text : plan.isHoliday(day) ? c.success : plan.isWorking(day) ? c.text : c.weak;
    const auto notes = plan.notesOn(day);
    const int line = theme::textHeight(theme::Type::Caption);
    const bool names = !notes.empty() && box.height() >= 2 * line && theme::textWidth(notes.front().name, theme::Type::Caption) < box.width() - 2;
    theme::drawText(painter, names ? QRect(box.x(), box.y() + 1, box.width(), line) : box,
                    QString::number(static_cast<unsigned>(std::chrono::year_month_day{day}.day())), theme::Type::Caption, ink,
                    Qt::AlignCenter);
    if (names)
        theme::drawText(painter, QRect(box.x() + 1, box.y() + line, box.width() - 2, line), notes.front().name, theme::Type::Caption, ink,
                        Qt::AlignCenter);
    if (selectionModel()->isSelected(mark(row))) theme::drawBox(painter, box, {}, c.accent, 2, 3);
}

// What the shades and the marks mean, from left to right.
void YearHeat::paintLegend(QPainter& painter, const QColor& strongest) const {
    const theme::Colors& c = theme::colors();
    const int y = viewport()->height() - theme::s5, side = theme::s4;
    int x = placeOf(0).toRect().left();
    const auto say = [&](const QString& words) {
        x += theme::drawText(painter, {x, y, viewport()->width() - x, side}, words, theme::Type::Caption, c.secondary) + theme::s3;
    };
    const auto sample = [&](const QColor& fill, const QColor& edge, const QString& words) {
        theme::drawBox(painter, QRect(x, y, side, side), fill, edge, 1, 3);
        x += side + theme::s1;
        say(words);
    };
    if (!m_shades.empty() && m_words.shades) {
        const QStringList meanings = m_words.shades(m_shades);
        say(m_words.measure);
        sample(emptyDay(), c.line, tr("nothing"));
        for (std::size_t i = 0; i < m_shades.size(); ++i)
            sample(colorOfStep(static_cast<int>(i), m_shades.size(), strongest), {}, meanings.value(static_cast<qsizetype>(i)));
    }
    const std::pair<QColor, QString> marks[] = {{c.success, tr("day off")}, {c.warning, tr("make-up working day")}};
    for (const auto& [color, words] : marks) {
        if (!hasMark(color)) continue;
        painter.fillRect(QRect(x, y + side / 2 - 1, side, 3), color);
        x += side + theme::s1;
        say(words);
    }
}

}
