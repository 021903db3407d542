// SPDX-License-Identifier: MIT
#include "gui/calendar/week_view.h"

#include "gui/bridge/wording.h"
#include "gui/calendar/entry_marks.h"
#include "gui/theme/paint.h"
#include "gui/timeline/axis_text.h"
#include "gui/widgets/cell_roles.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

using std::chrono::days;

constexpr int laneGap = 2, grip = 6, usualMinutes = 30;
constexpr std::chrono::hours hour{1};

int lasting(const CalendarEntry& entry) { return static_cast<int>(entry.record.minutes > 0 ? entry.record.minutes : usualMinutes); }

bool touches(const DateRange& a, const DateRange& b) { return a.first <= b.last && b.first <= a.last; }

}

WeekView::WeekView(QWidget* parent) : ChartView(parent), m_model(new ChartModel(this)) {
    setModel(m_model);
    setAccessibleName(tr("Week"));
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& mark) { emit opened(mark.data(CellIdRole).toLongLong()); });
}

void WeekView::setWeek(Date day) {
    m_first = axisCell(AxisUnit::Week, day, m_content.plan->rules()).first;
    fill();
}

void WeekView::setContent(const CalendarContent& content) {
    m_content = content;
    setWeek(m_first);
}

QDate WeekView::currentDay() const {
    const Date today = m_content.plan->today();
    return toQt(DateRange{m_first, m_first + days{6}}.has(today) ? today : m_first);
}

// What lasts gets lanes, greedily by its start; what has a time of day stands at its hour.
void WeekView::fill() {
    m_drag = {};
    const DateRange week{m_first, m_first + days{daysOfWeek - 1}};
    m_shown.clear();
    for (const CalendarEntry& entry : m_content.entries)
        if (entry.record.days && touches(*entry.record.days, week)) m_shown.push_back(entry);
    std::ranges::stable_sort(m_shown, {}, [](const CalendarEntry& e) {
        return std::tuple(e.record.clock.has_value(), e.record.days->first, e.record.clock.value_or(std::chrono::seconds{}));
    });
    std::vector<TimelineBar> bars;
    for (const CalendarEntry& entry : m_shown)
        if (!entry.record.clock) bars.push_back({entry.number, *entry.record.days, 0});
    const TimelineLayout lanes(bars, {false}, {});
    m_lanes = bars.empty() ? 0 : lanes.rowsOf(0);
    m_laneOf.clear();
    QList<ChartMark> marks;
    for (int row = 0; row < m_shown.size(); ++row) {
        m_laneOf.push_back(m_shown[row].record.clock ? -1 : lanes.rowOf(static_cast<std::size_t>(row)));
        marks.push_back(markOf(m_shown[row], *m_content.plan));
    }
    m_model->setMarks(marks);
    viewport()->update();
}

int WeekView::laneHeight() { return theme::textHeight(theme::Type::Caption) + theme::s1; }
int WeekView::topOfLane(const Grid& g, int lane) { return g.head + theme::s1 + lane * (laneHeight() + laneGap); }

WeekView::Grid WeekView::grid() const {
    Grid g;
    const int side = theme::textWidth(QStringLiteral("00:00"), theme::Type::Caption) + theme::s3;
    g.room = QRect(side, 0, viewport()->width() - side, viewport()->height());
    g.head = 2 * theme::textHeight() + theme::s2;
    const int most = std::max(2, (g.room.height() / 2 - g.head) / (laneHeight() + laneGap));
    g.bars = m_lanes > most ? most - 1 : m_lanes;
    g.allDay = std::clamp(m_lanes, 1, most) * (laneHeight() + laneGap) + theme::s2;
    for (const CalendarEntry& entry : m_shown) {
        if (!entry.record.clock) continue;
        g.fromHour = std::min(g.fromHour, static_cast<int>(*entry.record.clock / hour));
        g.toHour = std::min(24, std::max(g.toHour, static_cast<int>((*entry.record.clock + std::chrono::minutes(lasting(entry)) + hour -
                                                                     std::chrono::seconds{1}) /
                                                                    hour)));
    }
    g.hour = double(g.room.height() - g.head - g.allDay) / (g.toHour - g.fromHour);
    return g;
}

QRect WeekView::columnOf(const Grid& g, int day) const {
    const int left = g.room.left() + g.room.width() * day / daysOfWeek, right = g.room.left() + g.room.width() * (day + 1) / daysOfWeek;
    return {left, 0, right - left, g.room.height()};
}

int WeekView::dayAt(int x) const {
    const Grid g = grid();
    return std::clamp((x - g.room.left()) * daysOfWeek / std::max(1, g.room.width()), 0, daysOfWeek - 1);
}

QRectF WeekView::placeOfBar(const Grid& g, const CalendarEntry& entry, int lane) const {
    const int first = std::max(0, daysBetween(m_first, entry.record.days->first)),
              last = std::min(daysOfWeek - 1, daysBetween(m_first, entry.record.days->last));
    if (lane >= g.bars) return {};
    return QRectF(columnOf(g, first).left() + 2, topOfLane(g, lane), columnOf(g, last).right() - columnOf(g, first).left() - 4, laneHeight());
}

Stretch WeekView::stretchOf(const Grid& g, const CalendarEntry& entry) const {
    const double start = double(entry.record.clock->count()) / 3600 - g.fromHour;
    const int top = g.head + g.allDay + qRound(start * g.hour) + 1;
    return {top, top + std::max(laneHeight(), qRound(lasting(entry) / 60.0 * g.hour) - 1)};
}

// Also beside what is over by then, where a short one is drawn as high as its words.
QRect WeekView::placeOfTimed(const Grid& g, const CalendarEntry& entry) const {
    std::vector<Stretch> all;
    std::size_t own = 0;
    for (const CalendarEntry& other : m_shown) {
        if (other.number == entry.number) own = all.size();
        if (other.number == entry.number) all.push_back(stretchOf(g, entry));
        else if (other.record.clock && other.record.days->first == entry.record.days->first) all.push_back(stretchOf(g, other));
    }
    const Beside place = besideOneAnother(all)[own];
    const QRect room = columnOf(g, daysBetween(m_first, entry.record.days->first)).adjusted(3, 0, -4, 0);
    return {room.left() + room.width() * place.column / place.columns, all[own].from, room.width() / place.columns - 1, all[own].to - all[own].from};
}

QList<QRectF> WeekView::arrange(const QRectF&) const {
    const Grid g = grid();
    QList<QRectF> places;
    for (int row = 0; row < m_shown.size(); ++row)
        places.push_back(m_laneOf[row] < 0 ? QRectF(placeOfTimed(g, m_shown[row])) : placeOfBar(g, m_shown[row], m_laneOf[row]));
    return places;
}

void WeekView::paintMarks(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    const Grid g = grid();
    paintGrid(painter, g);
    const DateRange week{m_first, m_first + days{daysOfWeek - 1}};
    for (int row = 0; row < markCount() && row < m_shown.size(); ++row) {
        const DateRange& span = *m_shown[row].record.days;
        const QRect box = placeOf(row).toRect();
        if (!box.isEmpty())
            paintEntry(painter, box, m_shown[row], {week.has(span.first), week.has(span.last), selectionModel()->isSelected(mark(row))});
    }
    paintMore(painter, g);
    if (m_drag.row < 0 || !m_drag.to || !touches(*m_drag.to, week)) return;
    CalendarEntry moving = m_shown[m_drag.row];
    moving.record.days = m_drag.to;
    const QRect box = m_laneOf[m_drag.row] < 0 ? placeOfTimed(g, moving) : placeOfBar(g, moving, m_laneOf[m_drag.row]).toRect();
    theme::drawBox(painter, box, theme::blend(theme::colors().surface, theme::colors().accent, 0.2), theme::colors().accent, 2, 4);
    theme::drawText(painter, box.adjusted(theme::s2, 0, 0, 0), moving.title, theme::Type::Caption, theme::colors().text);
}

void WeekView::paintGrid(QPainter& painter, const Grid& g) const {
    const theme::Colors& c = theme::colors();
    painter.fillRect(viewport()->rect(), c.surface);
    for (int day = 0; day < daysOfWeek; ++day) {
        const QRect column = columnOf(g, day);
        const Date date = m_first + days{day};
        if (date == m_content.plan->today())
            painter.fillRect(column, theme::blend(c.surface, c.selection, 0.6));
        else if (!m_content.plan->isWorking(date))
            painter.fillRect(column.adjusted(0, g.head, 0, 0), m_content.plan->isHoliday(date) ? theme::blend(c.surface, c.success, 0.09)
                                                                                               : theme::blend(c.surface, c.hover, 0.6));
        painter.fillRect(QRect(column.left(), 0, 1, column.height()), c.line);
        paintHead(painter, g, day);
    }
    painter.fillRect(QRect(0, g.head - 1, viewport()->width(), 1), c.line);
    painter.fillRect(QRect(0, g.head + g.allDay, viewport()->width(), 1), c.edge);
    paintHours(painter, g);
}

void WeekView::paintHead(QPainter& painter, const Grid& g, int day) const {
    const theme::Colors& c = theme::colors();
    const Date date = m_first + days{day};
    const bool today = date == m_content.plan->today();
    const QRect line(columnOf(g, day).left() + theme::s2, 2, columnOf(g, day).width() - theme::s3, theme::textHeight());
    const auto notes = m_content.plan->notesOn(date);
    const QString badge = dayBadge(*m_content.plan, date), words = notes.empty() ? m_content.plan->lunarOn(date) : namesOf(notes);
    theme::drawText(painter, line, cellName(axisCell(AxisUnit::Day, date, {}), AxisUnit::Day, CellLength::Long),
                    today ? theme::Type::Strong : theme::Type::Body, today ? c.accent : c.text);
    if (!badge.isEmpty())
        theme::drawText(painter, line, badge, theme::Type::Caption, m_content.plan->isMakeUpDay(date) ? c.warning : c.success,
                        Qt::AlignRight | Qt::AlignVCenter);
    theme::drawText(painter, line.translated(0, theme::textHeight()), words, theme::Type::Caption,
                    notes.empty()                     ? c.weak
                    : m_content.plan->isHoliday(date) ? c.success
                                                      : c.secondary);
}

void WeekView::paintHours(QPainter& painter, const Grid& g) const {
    const theme::Colors& c = theme::colors();
    for (int at = g.fromHour; at < g.toHour; ++at) {
        const int y = g.head + g.allDay + qRound((at - g.fromHour) * g.hour);
        if (at > g.fromHour) painter.fillRect(QRect(g.room.left(), y, g.room.width(), 1), theme::blend(c.surface, c.line, 0.6));
        theme::drawText(painter, QRect(0, y + 1, g.room.left() - theme::s2, theme::textHeight(theme::Type::Caption)),
                        QStringLiteral("%1:00").arg(at, 2, 10, QLatin1Char('0')), theme::Type::Caption, c.secondary,
                        Qt::AlignRight | Qt::AlignTop);
    }
}

std::optional<DateRange> WeekView::after(int row, BarPart part, int by) const {
    const CalendarEntry& entry = m_shown[row];
    if (!entry.isMovable() || (part != BarPart::Middle && !entry.isStretchable())) return std::nullopt;
    const IsWorking isWorking = [this](Date day) { return m_content.plan->isWorking(day); };
    const AxisRules rules = m_content.plan->rules();
    const DateRange days = dragged(*entry.record.days, part, by, {AxisUnit::Day, false, rules, isWorking});
    return days == *entry.record.days ? std::nullopt : std::optional(days);
}

bool WeekView::isMoveKey(const QKeyEvent& event) const {
    return currentIndex().isValid() && event.modifiers().testFlag(Qt::AltModifier) &&
           (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right);
}

bool WeekView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isMoveKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return ChartView::event(event);
}

void WeekView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_drag.row >= 0) {
        m_drag = {};
        viewport()->update();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return openDay(std::max(0, daysBetween(m_first, m_shown[currentIndex().row()].record.days->first)));
    if (!isMoveKey(*event)) return ChartView::keyPressEvent(event);
    const int row = currentIndex().row(), by = event->key() == Qt::Key_Right ? 1 : -1;
    if (const auto to = after(row, event->modifiers() & Qt::ShiftModifier ? BarPart::End : BarPart::Middle, by))
        emit moved(m_shown[row].number, *to);
}

void WeekView::mousePressEvent(QMouseEvent* event) {
    ChartView::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    m_drag = {};
    if (event->button() != Qt::LeftButton) return;
    if (const auto day = moreAt(point)) return openDay(*day);
    if (!index.isValid()) return;
    const QRectF box = placeOf(index.row());
    const bool bar = m_laneOf[index.row()] >= 0;
    m_drag = {index.row(),
              bar && point.x() < box.left() + grip    ? BarPart::Start
              : bar && point.x() > box.right() - grip ? BarPart::End
                                                      : BarPart::Middle,
              point,
              {}};
}

void WeekView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag.row < 0 || !(event->buttons() & Qt::LeftButton)) return ChartView::mouseMoveEvent(event);
    const QPoint point = event->position().toPoint();
    if (!m_drag.to && (point - m_drag.from).manhattanLength() < QApplication::startDragDistance()) return;
    const int by = dayAt(point.x()) - dayAt(m_drag.from.x());
    m_drag.to = after(m_drag.row, m_drag.part, by).value_or(*m_shown[m_drag.row].record.days);
    viewport()->update();
}

void WeekView::mouseReleaseEvent(QMouseEvent* event) {
    ChartView::mouseReleaseEvent(event);
    const Drag done = std::exchange(m_drag, {});
    viewport()->update();
    if (done.row >= 0 && done.to && *done.to != *m_shown[done.row].record.days) emit moved(m_shown[done.row].number, *done.to);
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    if (const QModelIndex index = indexAt(point); index.isValid())
        emit opened(index.data(CellIdRole).toLongLong());
    else if (!moreAt(point))
        emit dayActivated(toQt(m_first + days{dayAt(point.x())}));
}

}
