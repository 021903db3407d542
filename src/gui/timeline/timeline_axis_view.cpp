// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_axis_view.h"

#include "core/calendar/beside.h"
#include "gui/bridge/wording.h"
#include "gui/theme/paint.h"
#include "gui/timeline/timeline_view.h"

#include <QPainter>
#include <algorithm>
#include <cstdlib>

namespace tilth {
namespace {

constexpr double daysNamedFrom = 20; // pixels a day from which each day has its own note
constexpr double badgesFrom = 15;    // from which each day off has its badge
constexpr int bandHeight = 3, bands = 2, mostNamed = 12;
constexpr int narrowest = 2;       // pixels of a day's mark, so that it can be seen
constexpr int mostNameWidth = 320; // pixels

int rowHeight() { return theme::textHeight(theme::Type::Caption) + theme::s1; }

CellLength shorter(CellLength length) { return length == CellLength::Long ? CellLength::Middle : CellLength::Short; }

QColor noteColor(const PlanNote& note) {
    const theme::Colors& c = theme::colors();
    if (note.kind == PlanNote::MakeUpWork) return c.warning;
    return note.dayOff ? c.success : note.kind == PlanNote::Retail ? c.accent : c.secondary;
}

}

TimelineAxisView::TimelineAxisView(TimelineView* view, QWidget* parent) : ChartView(parent), m_view(view), m_model(new ChartModel(this)) {
    setModel(m_model);
    becomeScrolled();
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
bool TimelineAxisView::reaches() const {
    const DateRange shown = daysInSight();
    return !m_cells.empty() && m_cells.front().first <= shown.first && shown.last < m_cells.back().next;
}

void TimelineAxisView::follow() {
    if (!reaches() || m_view->tier().lower != m_tier.lower || m_plan != &m_view->plan()) fill();
    m_tier = m_view->tier();
    m_length = lengthOfAll(m_cells, m_tier.lower, m_tier.lower >= AxisUnit::Month ? CellLength::Middle : CellLength::Long, theme::s1); // the group above says the year
    placeNames();
    placeBands();
    doItemsLayout();
}

// Names of groups stand still at the edge, and what is cut there is written anew.
void TimelineAxisView::scrollBy(int dx) {
    if (!reaches()) return follow();
    scrollMarks(dx, 0);
    const int edge = widest() + std::abs(dx), width = viewport()->width(), height = viewport()->height() - rowAt(1);
    viewport()->update(0, rowAt(0), width, rowHeight());
    viewport()->update(0, rowAt(1), edge, height);
    viewport()->update(width - edge, rowAt(1), edge, height);
}

int TimelineAxisView::widest() const {
    int most = 0;
    for (const AxisCell& cell : m_cells) most = std::max(most, m_view->scene().xOf(cell.next) - m_view->scene().xOf(cell.first));
    for (const Name& name : m_names) most = std::max(most, name.place.width());
    return std::min(most, viewport()->width());
}

void TimelineAxisView::fill() {
    const DateRange shown = daysInSight();
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

// Cells beside one another read alike: the longest names for which each has room.
CellLength TimelineAxisView::lengthOfAll(std::span<const AxisCell> cells, AxisUnit unit, CellLength longest, int beside) const {
    for (CellLength length = longest; length != CellLength::Short; length = shorter(length)) {
        const auto fits = [&](const AxisCell& cell) {
            return theme::textWidth(cellName(cell, unit, length), theme::Type::Caption) <= boxOf(cell.first, cell.next, 0, 0).width() - beside;
        };
        if (std::ranges::all_of(cells, fits)) return length;
    }
    return CellLength::Short;
}

// At an edge there may be less room.
QString TimelineAxisView::nameOf(const AxisCell& cell, AxisUnit unit, CellLength length, int room) const {
    for (;; length = shorter(length)) {
        const QString name = cellName(cell, unit, length);
        if (theme::textWidth(name, theme::Type::Caption) <= room) return name;
        if (length == CellLength::Short) return {};
    }
}

void TimelineAxisView::paintMarks(QPainter& painter) const {
    const QRegion wanted = painter.clipRegion();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t row = 0; row < m_cells.size(); ++row) paintGround(painter, static_cast<int>(row));
    paintUpper(painter);
    if (m_tier.lower == AxisUnit::Hour)
        paintHours(painter, wanted);
    else
        paintLower(painter, wanted);
    if (isNamedByDay()) paintDayNotes(painter, wanted);
    paintCountries(painter, wanted);
    paintBands(painter);
    paintNames(painter, wanted);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme::colors().line);
}

// The name of a group stays in sight while any of it is.
void TimelineAxisView::paintUpper(QPainter& painter) const {
    const TimelineScene& scene = m_view->scene();
    const std::vector<AxisCell> cells = axisCells(m_tier.upper, daysInSight(), m_plan->rules());
    const CellLength length = lengthOfAll(cells, m_tier.upper, CellLength::Long, theme::s2 + theme::s1);
    for (const AxisCell& cell : cells) {
        const int right = scene.xOf(cell.next), left = std::max(scene.xOf(cell.first), 0) + theme::s2;
        painter.fillRect(QRect(right - 1, rowAt(0), 1, 2 * rowHeight()), theme::colors().line);
        const QRect room(left, rowAt(0), std::min(right, viewport()->width()) - left - theme::s1, rowHeight());
        theme::drawText(painter, room, nameOf(cell, m_tier.upper, length, room.width()), theme::Type::Caption, theme::colors().text);
    }
}

QRect TimelineAxisView::boxOf(Date first, Date next, int top, int height) const {
    const int left = m_view->scene().xOf(first);
    return {left, top, m_view->scene().xOf(next) - left, height};
}

void TimelineAxisView::paintLower(QPainter& painter, const QRegion& wanted) const {
    const theme::Colors& c = theme::colors();
    const Date today = m_plan->today();
    for (const AxisCell& cell : m_cells) {
        const QRect box = boxOf(cell.first, cell.next, rowAt(1), rowHeight());
        if (!wanted.intersects(box)) continue;
        painter.fillRect(QRect(box.right(), box.y() + theme::s1, 1, box.height() - theme::s1), theme::blend(c.surface, c.line, 0.8));
        const bool now = cell.first <= today && today < cell.next, free = m_tier.lower == AxisUnit::Day && !m_plan->isWorking(cell.first);
        if (now) theme::drawBox(painter, box.adjusted(1, 1, -2, -1), c.selection, {}, 1, 4);
        const QRect inSight = box & viewport()->rect();
        const QString name = cellName(cell, m_tier.lower, m_length);
        if (theme::textWidth(name, theme::Type::Caption) > inSight.width() - theme::s1) continue;
        theme::drawText(painter, inSight.adjusted(2, 0, -2, 0), name, theme::Type::Caption,
                        now    ? c.accent
                        : free ? c.weak
                               : c.secondary,
                        Qt::AlignCenter);
    }
}

void TimelineAxisView::paintHours(QPainter& painter, const QRegion& wanted) const {
    const theme::Colors& c = theme::colors();
    const TimelineScene& scene = m_view->scene();
    const int step = hourStep(m_view->perDay());
    const DateRange days = daysInSight();
    for (Date day = days.first; day <= days.last; day += std::chrono::days{1})
        for (int hour = 0; hour < 24; hour += step) {
            const int left = scene.xOf(day) + qRound(m_view->perDay() * hour / 24),
                      right = scene.xOf(day) + qRound(m_view->perDay() * (hour + step) / 24);
            const QRect box(left, rowAt(1), right - left, rowHeight());
            if (!wanted.intersects(box)) continue;
            painter.fillRect(QRect(left, rowAt(2) - theme::s1, 1, theme::s1), c.line);
            const QString number = QString::number(hour);
            if (left < 0 || left + 2 + theme::textWidth(number, theme::Type::Caption) > viewport()->width()) continue;
            theme::drawText(painter, box.adjusted(2, 0, 0, 0), number, theme::Type::Caption, c.secondary);
        }
}

// Where each day is called by its day of the Chinese month, its other names take the place of that.
bool TimelineAxisView::isNamedByDay() const { return m_view->perDay() >= daysNamedFrom && !m_plan->lunarOn(m_plan->today()).isEmpty(); }

// Holidays of other countries have their own rows.
void TimelineAxisView::paintDayNotes(QPainter& painter, const QRegion& wanted) const {
    const DateRange days = daysInSight();
    for (Date day = days.first; day <= days.last; day += std::chrono::days{1}) {
        const QRect box = boxOf(day, day + std::chrono::days{1}, rowAt(2), rowHeight()), inSight = box & viewport()->rect(), room = inSight.adjusted(2, 0, -2, 0);
        if (!wanted.intersects(box)) continue;
        const auto notes = m_plan->notesOn(day);
        const auto named = std::ranges::find_if(notes, [](const PlanNote& n) { return !n.elsewhere && n.kind != PlanNote::MakeUpWork; });
        const bool whole = named != notes.end() && theme::textWidth(named->name, theme::Type::Caption) <= room.width();
        const QString text = whole ? named->name : m_plan->lunarOn(day);    // one character of a name says less; the tip has it all
        if (inSight != box && theme::textWidth(text, theme::Type::Caption) > room.width()) continue;
        theme::drawText(painter, room, text, theme::Type::Caption, named != notes.end() ? noteColor(*named) : theme::colors().weak);
    }
}

void TimelineAxisView::paintCountries(QPainter& painter, const QRegion& wanted) const {
    if (!m_view->scene().layers.holidays) return;
    const theme::Colors& c = theme::colors();
    for (int i = 0; i < m_plan->countries().size(); ++i) {
        painter.fillRect(QRect(0, countryTop(i), viewport()->width(), 1), theme::blend(c.surface, c.line, 0.5));
        paintCountry(painter, wanted, m_plan->countries()[i].code, countryTop(i) + 1);
    }
}

// 休 on days off, 班 on days worked instead; where days are narrow, bars.
void TimelineAxisView::paintCountry(QPainter& painter, const QRegion& wanted, const QString& code, int top) const {
    const theme::Colors& c = theme::colors();
    const bool badges = m_view->perDay() >= badgesFrom;
    const DateRange shown = daysInSight();
    for (const PlanNote& note : m_plan->notesIn({shown.first - std::chrono::days{narrowest}, shown.last})) {
        const bool work = note.kind == PlanNote::MakeUpWork;
        QRect box = boxOf(note.day, note.day + std::chrono::days{1}, top, countryRowHeight() - 2);
        box.setWidth(std::max(box.width(), narrowest));
        if (note.country != code || !(note.dayOff || work) || !wanted.intersects(box)) continue;
        const QColor ink = work ? c.warning : c.success;
        if (!badges) {
            painter.fillRect(box.adjusted(0, 3, 0, -2), theme::blend(c.surface, ink, 0.55));
            continue;
        }
        theme::drawBox(painter, box.adjusted(1, 0, -1, 0), theme::blend(c.surface, ink, 0.16), {}, 1, 3);
        if (theme::textWidth(badgeText(work), theme::Type::Caption) <= box.width() - 2)
            theme::drawText(painter, box, badgeText(work), theme::Type::Caption, ink, Qt::AlignCenter);
    }
}

void TimelineAxisView::paintBands(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    const TimelineScene& scene = m_view->scene();
    const QColor color = theme::blend(c.surface, c.categories[1], 0.8);
    for (const Band& band : m_bands) {
        const int left = scene.xOf(band.days.first), right = std::max(scene.xOf(band.days.last + std::chrono::days{1}), left + narrowest);
        painter.fillRect(QRect(left, viewport()->height() - 2 - (bands - band.row) * (bandHeight + 1), right - left, bandHeight), color);
    }
}

void TimelineAxisView::paintNames(QPainter& painter, const QRegion& wanted) const {
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (const QRect place = placeInSight(i); wanted.intersects(place))
            theme::drawText(painter, place, m_names[i].text, theme::Type::Caption, m_names[i].color);
}

QRect TimelineAxisView::placeInSight(std::size_t i) const {
    const int offset = m_view->scene().offset.x();
    const Name& name = m_names[i];
    const bool isLast = i + 1 == m_names.size() || m_names[i + 1].place.y() != name.place.y();
    const auto next = isLast ? std::nullopt : std::optional{m_names[i + 1].place.x() - offset};
    const auto x = nameInSight(name.place.x() - offset, name.place.width(), name.end - offset, next, viewport()->width(), theme::s1);
    return x ? QRect(*x, name.place.y(), name.place.width(), name.place.height()) : QRect();
}

// More than those of the timeline: the axis goes on above its scroll bar.
DateRange TimelineAxisView::daysInSight() const { return m_view->scene().daysIn(0, viewport()->width()); }
DateRange TimelineAxisView::daysKept() const { return {m_cells.front().first, m_cells.back().next - std::chrono::days{1}}; }

// What has its place is written there wherever the window stands.
void TimelineAxisView::placeNames() {
    m_names.clear();
    if (m_view->perDay() < daysNamedFrom) placeRuns();
    else if (!isNamedByDay()) placeDays();
    if (m_view->perDay() < badgesFrom && m_view->scene().layers.holidays)
        for (int i = 1; i < m_plan->countries().size(); ++i) placeCountry(m_plan->countries()[i].code, countryTop(i) + 1);
    std::ranges::sort(m_names, {}, [](const Name& name) { return std::pair(name.place.y(), name.place.x()); });
}

// Not over another name of its row. What it names ends at `end`.
bool TimelineAxisView::place(int x, int end, const QRect& row, const QString& text, const QColor& color) {
    const int width = std::min(theme::textWidth(text, theme::Type::Caption), mostNameWidth);
    const QRect box(x + m_view->scene().offset.x(), row.y(), width + 1, row.height());
    const auto meets = [&](const Name& other) { return box.adjusted(0, 0, theme::s1, 0).intersects(other.place.adjusted(0, 0, theme::s1, 0)); };
    if (text.isEmpty() || width < theme::s4 || std::ranges::any_of(m_names, meets)) return false;
    m_names.push_back({box, end + m_view->scene().offset.x(), text, color});
    return true;
}

// Where days are narrow: today first, then holidays, then retail dates, each where there is still room.
void TimelineAxisView::placeRuns() {
    const theme::Colors& c = theme::colors();
    const TimelineScene& scene = m_view->scene();
    const DateRange days = daysKept();
    const QRect row(0, rowAt(2), 0, rowHeight());
    const auto endOf = [&scene](Date last) { return scene.xOf(last + std::chrono::days{1}); };
    place(scene.xOf(m_plan->today()) + 2, endOf(m_plan->today()), row, tr("Today"), c.accent);
    for (const DateRange& run : m_plan->holidays()) {
        if (run.last < days.first || run.first > days.last) continue;
        const auto notes = m_plan->notesIn(run);
        const auto named = std::ranges::find_if(notes, [](const PlanNote& n) { return n.dayOff && !n.elsewhere; });
        if (named != notes.end()) place(scene.xOf(run.first), endOf(run.last), row, named->name, c.success);
    }
    for (const PlanNote& note : m_plan->notesIn(days))
        if ((note.kind == PlanNote::Retail && scene.layers.retail) || note.kind == PlanNote::CompanyDay)
            place(scene.xOf(note.day), endOf(note.span ? std::max(note.day, note.span->last) : note.day), row, note.name, noteColor(note));
}

// Whole names, days off first, each where there is room up to the next one.
void TimelineAxisView::placeDays() {
    const QRect row(0, rowAt(2), 0, rowHeight());
    const auto rankOf = [](const PlanNote& note) { return note.dayOff ? 0 : note.kind == PlanNote::Retail || note.kind == PlanNote::CompanyDay ? 1 : 2; };
    for (int rank = 0; rank <= 2; ++rank)
        for (const PlanNote& note : m_plan->notesIn(daysKept()))
            if (!note.elsewhere && note.kind != PlanNote::MakeUpWork && rankOf(note) == rank)
                place(m_view->scene().xOf(note.day) + 2, m_view->scene().xOf(note.day + std::chrono::days{1}), row, note.name, noteColor(note));
}

// A holiday is named behind its bar where the name ends before the next bar. Names of the first country stand above.
void TimelineAxisView::placeCountry(const QString& code, int top) {
    const TimelineScene& scene = m_view->scene();
    const QRect row(0, top, 0, countryRowHeight() - 2);
    std::vector<const PlanNote*> marked;
    for (const PlanNote& note : m_plan->notesIn(daysKept()))
        if (note.country == code && (note.dayOff || note.kind == PlanNote::MakeUpWork)) marked.push_back(&note);
    for (std::size_t i = 0; i < marked.size(); ++i) {
        const bool last = i + 1 == marked.size();
        if (!last && marked[i + 1]->name == marked[i]->name) continue;
        const int left = std::max(scene.xOf(marked[i]->day + std::chrono::days{1}), scene.xOf(marked[i]->day) + narrowest) + 2;
        if (last || left + theme::textWidth(marked[i]->name, theme::Type::Caption) < scene.xOf(marked[i + 1]->day))
            place(left, left, row, marked[i]->name, theme::colors().secondary);
    }
}

// A selling period is a thin band; two that overlap lie above one another.
void TimelineAxisView::placeBands() {
    m_bands.clear();
    if (!m_view->scene().layers.retail) return;
    std::array<Date, bands> until{};
    const DateRange days = daysKept();
    for (const PlanNote& note : m_plan->notesIn({days.first - std::chrono::days{longestSale}, days.last + std::chrono::days{longestSale}})) {
        if (note.kind != PlanNote::Retail) continue;
        const DateRange span = note.span.value_or(DateRange{note.day, note.day});
        const auto free = std::ranges::find_if(until, [&](Date day) { return day < span.first; });
        const auto band = (free == until.end() ? until.begin() : free) - until.begin();
        until[static_cast<std::size_t>(band)] = std::max(until[static_cast<std::size_t>(band)], span.last);
        m_bands.push_back({span, static_cast<int>(band)});
    }
}

}
