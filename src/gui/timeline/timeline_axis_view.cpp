// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_axis_view.h"

#include "gui/bridge/wording.h"
#include "gui/theme/paint.h"
#include "gui/timeline/axis_text.h"
#include "gui/timeline/timeline_view.h"

#include <QPainter>

namespace tilth {
namespace {

constexpr double daysNamedFrom = 20; // pixels a day from which each day has its own note

int rowHeight() { return theme::textHeight(theme::Type::Caption) + theme::s1; }

QColor noteColor(const PlanNote& note) {
    const theme::Colors& c = theme::colors();
    if (note.kind == PlanNote::MakeUpWork) return c.warning;
    return note.dayOff ? c.success : note.kind == PlanNote::Retail ? c.accent : c.secondary;
}

}

TimelineAxisView::TimelineAxisView(TimelineView* view, QWidget* parent) : ChartView(parent), m_view(view), m_model(new ChartModel(this)) {
    setModel(m_model);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Dates"));
    setAccessibleDescription(tr("Enter shows the chosen days in full width"));
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& cell) {
        const AxisCell& at = m_cells[static_cast<std::size_t>(cell.row())];
        emit cellActivated(toQt(at.first), toQt(at.next - std::chrono::days{1}));
    });
}

int TimelineAxisView::wantedHeight() const { return 3 * rowHeight() + theme::s1; }
int TimelineAxisView::rowAt(int row) const { return row * rowHeight() + 1; }

// Cells of three screens are kept, so that scrolling rarely makes new ones.
void TimelineAxisView::follow() {
    const DateRange shown = m_view->shownDays();
    const AxisTier tier = m_view->tier();
    const bool inside = !m_cells.empty() && m_cells.front().first <= shown.first && shown.last < m_cells.back().next;
    if (!inside || tier.lower != m_tier.lower || m_plan != &m_view->plan()) fill();
    m_tier = tier;
    doItemsLayout();
}

void TimelineAxisView::fill() {
    const DateRange shown = m_view->shownDays();
    m_plan = &m_view->plan();
    m_tier = m_view->tier();
    m_cells = axisCells(m_tier.lower, {shown.first - shown.length(), shown.last + shown.length()}, m_plan->rules());
    QList<ChartMark> marks;
    for (const AxisCell& cell : m_cells) marks.push_back({.label = spoken(cell)});
    m_model->setMarks(marks);
}

QString TimelineAxisView::spoken(const AxisCell& cell) const {
    const DateRange days{cell.first, cell.next - std::chrono::days{1}};
    QStringList parts{cellName(cell, m_tier.lower, CellLength::Long), daysText(days, *m_plan), namesOf(m_plan->notesIn(days))};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

QList<QRectF> TimelineAxisView::arrange(const QRectF&) const {
    QList<QRectF> places;
    const TimelineScene& scene = m_view->scene();
    for (const AxisCell& cell : m_cells)
        places.push_back(QRectF(scene.xOf(cell.first), rowAt(1), scene.xOf(cell.next) - scene.xOf(cell.first), rowHeight()));
    return places;
}

// The longest name that there is room for.
QString TimelineAxisView::nameOf(const AxisCell& cell, AxisUnit unit, int room) const {
    for (const CellLength length : {CellLength::Long, CellLength::Middle, CellLength::Short})
        if (const QString name = cellName(cell, unit, length); theme::textWidth(name, theme::Type::Caption) <= room) return name;
    return {};
}

void TimelineAxisView::paintMarks(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(viewport()->rect(), theme::colors().surface);
    for (std::size_t row = 0; row < m_cells.size(); ++row) paintGround(painter, static_cast<int>(row));
    paintUpper(painter);
    if (m_tier.lower == AxisUnit::Hour)
        paintHours(painter);
    else
        paintLower(painter);
    if (m_view->perDay() >= daysNamedFrom)
        paintDayNotes(painter);
    else
        paintRuns(painter);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme::colors().line);
}

// The name of a group stays in sight while any of it is.
void TimelineAxisView::paintUpper(QPainter& painter) const {
    const TimelineScene& scene = m_view->scene();
    for (const AxisCell& cell : axisCells(m_tier.upper, m_view->shownDays(), m_plan->rules())) {
        const int right = scene.xOf(cell.next), left = std::max(scene.xOf(cell.first), 0) + theme::s2;
        painter.fillRect(QRect(right - 1, rowAt(0), 1, 2 * rowHeight()), theme::colors().line);
        const QRect room(left, rowAt(0), right - left - theme::s1, rowHeight());
        theme::drawText(painter, room, nameOf(cell, m_tier.upper, room.width()), theme::Type::Caption, theme::colors().text);
    }
}

void TimelineAxisView::paintLower(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    const TimelineScene& scene = m_view->scene();
    const Date today = m_plan->today();
    for (const AxisCell& cell : m_cells) {
        const QRect box(scene.xOf(cell.first), rowAt(1), scene.xOf(cell.next) - scene.xOf(cell.first), rowHeight());
        if (box.right() < 0 || box.left() > viewport()->width()) continue;
        painter.fillRect(QRect(box.right(), box.y() + theme::s1, 1, box.height() - theme::s1), theme::blend(c.surface, c.line, 0.8));
        const bool now = cell.first <= today && today < cell.next, free = m_tier.lower == AxisUnit::Day && !m_plan->isWorking(cell.first);
        if (now) theme::drawBox(painter, box.adjusted(1, 1, -2, -1), c.selection, {}, 1, 4);
        theme::drawText(painter, box.adjusted(2, 0, -2, 0), nameOf(cell, m_tier.lower, box.width() - theme::s1), theme::Type::Caption,
                        now    ? c.accent
                        : free ? c.weak
                               : c.secondary,
                        Qt::AlignCenter);
    }
}

void TimelineAxisView::paintHours(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    const TimelineScene& scene = m_view->scene();
    const int step = hourStep(m_view->perDay());
    const DateRange days = m_view->shownDays();
    for (Date day = days.first; day <= days.last; day += std::chrono::days{1})
        for (int hour = 0; hour < 24; hour += step) {
            const int left = scene.xOf(day) + qRound(m_view->perDay() * hour / 24),
                      right = scene.xOf(day) + qRound(m_view->perDay() * (hour + step) / 24);
            painter.fillRect(QRect(left, rowAt(2) - theme::s1, 1, theme::s1), c.line);
            theme::drawText(painter, {left + 2, rowAt(1), right - left - 2, rowHeight()}, QString::number(hour), theme::Type::Caption,
                            c.secondary);
        }
}

bool TimelineAxisView::write(QPainter& painter, Taken& taken, int x, int widest, const QString& text, const QColor& color) const {
    const int width = std::min(theme::textWidth(text, theme::Type::Caption), widest);
    if (text.isEmpty() || width < theme::s4) return false;
    const auto covers = [&](const std::pair<int, int>& other) { return x < other.second && other.first < x + width + theme::s1; };
    if (std::ranges::any_of(taken, covers)) return false;
    theme::drawText(painter, {x, rowAt(2), width + 1, rowHeight()}, text, theme::Type::Caption, color);
    taken.emplace_back(x, x + width + theme::s1);
    return true;
}

// 休 or 班 in its corner, then what the day is called.
void TimelineAxisView::paintDayNotes(QPainter& painter) const {
    const TimelineScene& scene = m_view->scene();
    const DateRange days = m_view->shownDays();
    for (Date day = days.first; day <= days.last; day += std::chrono::days{1}) {
        const auto notes = m_plan->notesOn(day);
        const int left = scene.xOf(day), width = scene.xOf(day + std::chrono::days{1}) - left;
        QRect room(left + 2, rowAt(2), width - theme::s1, rowHeight());
        const QString badge = dayBadge(*m_plan, day);
        if (!badge.isEmpty())
            room.setLeft(room.left() +
                         theme::drawText(painter, room, badge, theme::Type::Caption,
                                         m_plan->isMakeUpDay(day) ? theme::colors().warning : theme::colors().success) +
                         2);
        if (!notes.empty())
            theme::drawText(painter, room, notes.front().name, theme::Type::Caption, noteColor(notes.front()));
        else if (badge.isEmpty())
            theme::drawText(painter, room, m_plan->lunarOn(day), theme::Type::Caption, theme::colors().weak);
    }
}

// Where days are narrow: today first, then holidays, then retail dates, each where there is still room.
void TimelineAxisView::paintRuns(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    const TimelineScene& scene = m_view->scene();
    const DateRange days = m_view->shownDays();
    Taken taken;
    if (days.has(m_plan->today())) write(painter, taken, scene.xOf(m_plan->today()) + 2, viewport()->width(), tr("Today"), c.accent);
    for (const DateRange& run : m_plan->holidays()) {
        if (run.last < days.first || run.first > days.last) continue;
        const int left = scene.xOf(run.first), right = std::max(scene.xOf(run.last + std::chrono::days{1}), left + 2);
        painter.fillRect(QRect(left, viewport()->height() - 4, right - left, 3), theme::blend(c.surface, c.success, 0.7));
        if (const auto notes = m_plan->notesIn(run); !notes.empty())
            write(painter, taken, left, viewport()->width(), notes.front().name, c.success);
    }
    for (const PlanNote& note : m_plan->notesIn(days))
        if (note.kind == PlanNote::Retail || note.kind == PlanNote::CompanyDay)
            write(painter, taken, scene.xOf(note.day), viewport()->width(), note.name, noteColor(note));
}

}
