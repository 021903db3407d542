// SPDX-License-Identifier: MIT
#include "gui/calendar/season_board.h"

#include "core/calendar/solar_terms.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/entry_marks.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace tilth {
namespace {

using std::chrono::days;

constexpr int columns = 6, seasons = 4, titlesSaid = 5;

// The n-th term after 立春, in its year or the next.
Date startOf(int year, int place) {
    const int term = startOfSpring + place, later = term / termsOfYear;
    const auto day = solarTermDay(year + later, term % termsOfYear);
    return day ? *day : Date{std::chrono::year{year + later} / 1 / 1} + days{15 * (term % termsOfYear) + 5};
}
DateRange daysOf(int year, int place) { return {startOf(year, place), startOf(year, place + 1) - days{1}}; }

struct Sum {
    std::int64_t planned = 0, spent = 0;
};
Sum sumOf(const QList<CalendarEntry>& entries, std::string_view currency) {
    Sum sum;
    for (const CalendarEntry& entry : entries) {
        if (!entry.record.currency.empty() && entry.record.currency != currency) continue;
        sum.planned += entry.record.budget.value_or(Money{}).minor;
        sum.spent += entry.record.actual.value_or(Money{}).minor;
    }
    return sum;
}

// Not the lunar months' nor the terms' own names: what people buy or celebrate.
QString namesIn(const PlanDays& plan, const DateRange& span) {
    QStringList names;
    for (const PlanNote& note : plan.notesIn(span))
        if (note.kind != PlanNote::Term && note.kind != PlanNote::MakeUpWork && !names.contains(note.name)) names.push_back(note.name);
    return names.join(QStringLiteral(" · "));
}

QList<CalendarEntry> startingIn(const CalendarContent& content, const DateRange& span) {
    QList<CalendarEntry> found;
    for (const CalendarEntry& entry : content.entries)
        if (entry.record.layer == DatedRecord::Campaigns && span.has(entry.record.days->first)) found.push_back(entry);
    std::ranges::stable_sort(found, {}, [](const CalendarEntry& e) { return e.record.days->first; });
    return found;
}

}

QList<SeasonSlot> seasonSlots(const CalendarContent& content, int year, std::string_view currency,
                              const std::function<QString(std::int64_t)>& amount) {
    QList<SeasonSlot> all;
    for (int place = 0; place < termsOfYear; ++place) {
        SeasonSlot slot{
            .term = (startOfSpring + place) % termsOfYear, .days = daysOf(year, place), .daysLastYear = daysOf(year - 1, place)};
        slot.now = startingIn(content, slot.days);
        slot.lastYear = startingIn(content, slot.daysLastYear);
        slot.names = namesIn(*content.plan, slot.days);
        const Sum now = sumOf(slot.now, currency), before = sumOf(slot.lastYear, currency);
        if (now.planned) slot.budget = amount(now.planned);
        if (!slot.lastYear.isEmpty())
            slot.result = before.spent ? SeasonBoard::tr("Last year %1 · %2").arg(slot.lastYear.size()).arg(amount(before.spent))
                                       : SeasonBoard::tr("Last year %1").arg(slot.lastYear.size());
        all.push_back(slot);
    }
    return all;
}

SeasonBoard::SeasonBoard(QWidget* parent) : ChartView(parent), m_model(new ChartModel(this)) {
    setModel(m_model);
    setAccessibleName(tr("Seasons"));
    setAccessibleDescription(tr("24 solar terms from the start of spring; Enter lists what is in one"));
}

void SeasonBoard::setSlots(QList<SeasonSlot> shown, Date today) {
    m_slots = std::move(shown);
    m_today = today;
    QList<ChartMark> marks;
    for (const SeasonSlot& slot : m_slots) marks.push_back(markOf(slot));
    m_model->setMarks(marks);
    viewport()->update();
}

ChartMark SeasonBoard::markOf(const SeasonSlot& slot) const {
    QStringList titles;
    for (const CalendarEntry& entry : slot.now.mid(0, titlesSaid)) titles.push_back(entry.title);
    const QString count = slot.now.isEmpty() ? tr("nothing planned") : tr("%n campaign(s)", nullptr, static_cast<int>(slot.now.size()));
    return {.label = termText(slot.term),
            .value = double(slot.now.size()),
            .text = spanText(slot.days, m_today),
            .detail = QStringList({count, slot.budget}).join(QLatin1Char(' ')).trimmed(),
            .tip = QStringList({slot.names, titles.join(QLatin1Char('\n')), slot.result}).join(QLatin1Char('\n')).trimmed(),
            .id = slot.term};
}

QList<QRectF> SeasonBoard::arrange(const QRectF& room) const {
    const double side = theme::textHeight(theme::Type::Title) * 2.2, width = (room.width() - side) / columns,
                 height = room.height() / seasons;
    QList<QRectF> places;
    for (int place = 0; place < m_slots.size(); ++place)
        places.push_back(
            QRectF(room.x() + side + place % columns * width, room.y() + place / columns * height, width, height).adjusted(4, 4, -4, -4));
    return places;
}

int SeasonBoard::neighbour(int row, CursorAction action) const {
    const int by = action == MoveUp || action == MovePageUp ? -columns : action == MoveDown || action == MovePageDown ? columns : 0;
    return by && row + by >= 0 && row + by < markCount() ? row + by : by ? row : ChartView::neighbour(row, action);
}

void SeasonBoard::paintMarks(QPainter& painter) const {
    painter.fillRect(viewport()->rect(), theme::colors().surface);
    for (int season = 0; season < seasons && !m_slots.isEmpty(); ++season) paintSeason(painter, season);
    for (int row = 0; row < markCount(); ++row) paintSlot(painter, row);
}

// The season stands upright beside its row.
void SeasonBoard::paintSeason(QPainter& painter, int season) const {
    const QString names[] = {tr("Spring"), tr("Summer"), tr("Autumn"), tr("Winter")};
    const QRect first = placeOf(season * columns).toRect();
    painter.save();
    painter.translate(first.left() / 2.0, first.center().y());
    painter.rotate(-90);
    theme::drawText(painter, QRect(-first.height() / 2, -first.left() / 2, first.height(), first.left()), names[season], theme::Type::Title,
                    theme::colors().secondary, Qt::AlignCenter);
    painter.restore();
}

void SeasonBoard::paintSlot(QPainter& painter, int row) const {
    const theme::Colors& c = theme::colors();
    const SeasonSlot& slot = m_slots[row];
    const QRect box = placeOf(row).toRect();
    const bool now = slot.days.has(m_today), past = slot.days.last < m_today;
    theme::drawBox(painter, box,
                   selectionModel()->isSelected(mark(row)) ? c.selection
                   : past                                  ? c.window
                                                           : c.alternate,
                   now ? c.accent : c.line, now ? 2 : 1);
    const QRect inner = box.adjusted(theme::s2 + 2, theme::s1 + 2, -theme::s2, -theme::s1);
    const int head = theme::textHeight(theme::Type::Strong), line = theme::textHeight(theme::Type::Caption);
    const QString date = QLocale().toString(toQt(slot.days.first), tr("d MMM"));
    const QRect second(inner.x(), inner.y() + head, inner.width(), line);
    theme::drawText(painter, QRect(inner.x(), inner.y(), inner.width(), head), termText(slot.term), theme::Type::Strong,
                    now ? c.accent : c.text);
    const int used = theme::drawText(painter, second, date, theme::Type::Caption, c.secondary);
    theme::drawText(painter, second.adjusted(used + theme::s2, 0, 0, 0), slot.names, theme::Type::Caption, c.success);
    const QRect foot(inner.x(), inner.bottom() - line + 1, inner.width(), line);
    const int money = theme::drawText(painter, foot, slot.budget, theme::Type::Caption, c.text, Qt::AlignRight | Qt::AlignVCenter);
    theme::drawText(painter, foot.adjusted(0, 0, -money - theme::s2, 0), slot.result, theme::Type::Caption, c.secondary);
    paintPlanned(painter, QRect(inner.x(), inner.y() + head + line + 2, inner.width(), foot.top() - inner.y() - head - line - 4), slot);
}

void SeasonBoard::paintPlanned(QPainter& painter, const QRect& room, const SeasonSlot& slot) const {
    const int line = theme::textHeight(theme::Type::Caption) + theme::s1, most = std::max(0, (room.height() + 2) / (line + 2));
    const auto count = static_cast<int>(slot.now.size()), shown = count > most ? std::max(0, most - 1) : count;
    for (int i = 0; i < shown; ++i) {
        CalendarEntry brief = slot.now[i];
        brief.status.clear();
        paintEntry(painter, QRect(room.x(), room.y() + i * (line + 2), room.width(), line), brief, {});
    }
    if (shown < count && most > 0)
        theme::drawText(painter, QRect(room.x() + theme::s2, room.y() + shown * (line + 2), room.width(), line),
                        tr("+%1 more").arg(count - shown), theme::Type::Caption, theme::colors().accent);
}

}
