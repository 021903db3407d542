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
constexpr double badgesFrom = 15;    // from which each day off has its badge
constexpr int bandHeight = 3, bands = 2, mostNamed = 12;

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

int TimelineAxisView::countryRowHeight() { return theme::textHeight(theme::Type::Caption) + 2; }
int TimelineAxisView::footHeight() { return bands * (bandHeight + 1) + 2; }
int TimelineAxisView::rowAt(int row) const { return row * rowHeight() + 1; }
int TimelineAxisView::countryTop(int country) const { return rowAt(3) + country * countryRowHeight(); }

int TimelineAxisView::wantedHeight() const {
    const auto countries = m_plan && m_view->scene().layers.holidays ? static_cast<int>(m_plan->countries().size()) : 0;
    return countryTop(countries) + footHeight();
}

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
    for (const AxisCell& cell : m_cells) marks.push_back({.label = spoken(cell), .tip = tipOf(cell)});
    m_model->setMarks(marks);
}

QString TimelineAxisView::spoken(const AxisCell& cell) const {
    const DateRange days{cell.first, cell.next - std::chrono::days{1}};
    QStringList parts{cellName(cell, m_tier.lower, CellLength::Long), daysText(days, *m_plan), namesOf(m_plan->notesIn(days))};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

// Of coarse cells the first of many.
QString TimelineAxisView::tipOf(const AxisCell& cell) const {
    QStringList lines;
    int named = 0;
    for (Date day = cell.first; day < cell.next && named < mostNamed; day += std::chrono::days{1}) {
        const QString tip = dayTip(day, *m_plan);
        if (tip.isEmpty()) continue;
        ++named;
        lines.push_back(cell.next - cell.first == std::chrono::days{1} ? tip : spanText({day, day}, m_plan->today()) + QStringLiteral(" · ") + tip.section(QLatin1Char('\n'), 0, 0));
    }
    return lines.join(QLatin1Char('\n'));
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
    paintCountries(painter);
    paintRetail(painter);
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

// Holidays of other countries have their own rows.
void TimelineAxisView::paintDayNotes(QPainter& painter) const {
    const TimelineScene& scene = m_view->scene();
    const DateRange days = m_view->shownDays();
    for (Date day = days.first; day <= days.last; day += std::chrono::days{1}) {
        const auto notes = m_plan->notesOn(day);
        const auto named = std::ranges::find_if(notes, [](const PlanNote& n) { return !n.elsewhere && n.kind != PlanNote::MakeUpWork; });
        const int left = scene.xOf(day), width = scene.xOf(day + std::chrono::days{1}) - left;
        const QRect room(left + 2, rowAt(2), width - theme::s1, rowHeight());
        if (named != notes.end())
            theme::drawText(painter, room, named->name, theme::Type::Caption, noteColor(*named));
        else
            theme::drawText(painter, room, m_plan->lunarOn(day), theme::Type::Caption, theme::colors().weak);
    }
}

void TimelineAxisView::paintCountries(QPainter& painter) const {
    if (!m_view->scene().layers.holidays) return;
    const theme::Colors& c = theme::colors();
    for (int i = 0; i < m_plan->countries().size(); ++i) {
        painter.fillRect(QRect(0, countryTop(i), viewport()->width(), 1), theme::blend(c.surface, c.line, 0.5));
        paintCountry(painter, m_plan->countries()[i].code, countryTop(i) + 1, i > 0);
    }
}

// 休 on days off, 班 on days worked instead; where days are narrow, bars. Names of the first country stand above.
void TimelineAxisView::paintCountry(QPainter& painter, const QString& code, int top, bool names) const {
    const theme::Colors& c = theme::colors();
    const TimelineScene& scene = m_view->scene();
    const int height = countryRowHeight() - 2;
    const bool badges = m_view->perDay() >= badgesFrom;
    int free = 0; // from here on nothing is written
    QString last;
    for (const PlanNote& note : m_plan->notesIn(m_view->shownDays())) {
        const bool work = note.kind == PlanNote::MakeUpWork;
        if (note.country != code || !(note.dayOff || work)) continue;
        const int left = scene.xOf(note.day), right = std::max(scene.xOf(note.day + std::chrono::days{1}), left + 2);
        const QColor ink = work ? c.warning : c.success;
        if (badges)
            theme::drawBox(painter, QRect(left + 1, top, right - left - 2, height), theme::blend(c.surface, ink, 0.16), {}, 1, 3);
        else
            painter.fillRect(QRect(left, top + 3, right - left, height - 5), theme::blend(c.surface, ink, 0.55));
        if (badges && theme::textWidth(badgeText(work), theme::Type::Caption) <= right - left - 2)
            theme::drawText(painter, {left, top, right - left, height}, badgeText(work), theme::Type::Caption, ink, Qt::AlignCenter);
        else if (names && !badges && note.name != last && left >= free)
            free = right + theme::s1 + theme::drawText(painter, {right + 2, top, 160, height}, note.name, theme::Type::Caption, c.secondary) + theme::s2;
        last = note.name;
    }
}

// A selling period is a thin band; two that overlap lie above one another.
void TimelineAxisView::paintRetail(QPainter& painter) const {
    const TimelineScene& scene = m_view->scene();
    if (!scene.layers.retail) return;
    const theme::Colors& c = theme::colors();
    std::array<Date, bands> until{};
    const DateRange days = m_view->shownDays();
    for (const PlanNote& note : m_plan->notesIn({days.first - std::chrono::days{60}, days.last + std::chrono::days{60}})) {
        if (note.kind != PlanNote::Retail) continue;
        const DateRange span = note.span.value_or(DateRange{note.day, note.day});
        const auto free = std::ranges::find_if(until, [&](Date day) { return day < span.first; });
        const auto band = static_cast<int>((free == until.end() ? until.begin() : free) - until.begin());
        until[static_cast<std::size_t>(band)] = std::max(until[static_cast<std::size_t>(band)], span.last);
        const int left = scene.xOf(span.first), right = std::max(scene.xOf(span.last + std::chrono::days{1}), left + 2);
        const int y = viewport()->height() - 2 - (bands - band) * (bandHeight + 1);
        painter.fillRect(QRect(left, y, right - left, bandHeight), theme::blend(c.surface, c.categories[1], 0.8));
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
        const auto notes = m_plan->notesIn(run);
        const auto named = std::ranges::find_if(notes, [](const PlanNote& n) { return n.dayOff && !n.elsewhere; });
        if (named != notes.end()) write(painter, taken, scene.xOf(run.first), viewport()->width(), named->name, c.success);
    }
    for (const PlanNote& note : m_plan->notesIn(days))
        if ((note.kind == PlanNote::Retail && scene.layers.retail) || note.kind == PlanNote::CompanyDay)
            write(painter, taken, scene.xOf(note.day), viewport()->width(), note.name, noteColor(note));
}

}
