// SPDX-License-Identifier: MIT
#include "gui/calendar/season_board.h"

#include "core/calendar/money_days.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/entry_marks.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;

constexpr int columns = 6, seasons = 4, titlesSaid = 5;

bool isOurs(const std::string& said, std::string_view currency) { return said.empty() || said == currency; }

// Of what runs in the slot, the part of its days: a programme of a year counts once over the year, not once a slot.
SlotResult resultIn(const DateRange& span, const CalendarContent& content, const std::map<std::int64_t, CampaignFigures>& figures, std::string_view currency) {
    SlotResult sum;
    for (const CalendarEntry& entry : content.entries) {
        if (entry.record.layer != DatedRecord::Campaigns || entry.record.days->last < span.first || span.last < entry.record.days->first) continue;
        const auto part = [&](std::int64_t whole) { return shareOfDays(whole, *entry.record.days, span); };
        const bool ours = isOurs(entry.record.currency, currency);
        ++sum.campaigns;
        const auto at = figures.find(entry.record.id);
        if (at == figures.end()) continue;
        sum.leads += part(at->second.leads);
        if (!ours) continue;
        sum.cost.minor += part(at->second.cost.value_or(Money{}).minor);
        sum.revenue.minor += part(at->second.revenue.minor);
    }
    return sum;
}

// Not the lunar months' nor the terms' own names: what people buy or celebrate.
QStringList namesIn(const PlanDays& plan, const DateRange& span, const QString& besides) {
    QStringList names;
    for (const PlanNote& note : plan.notesIn(span))
        if (note.kind != PlanNote::Term && note.kind != PlanNote::MakeUpWork && note.name != besides && !names.contains(note.name)) names.push_back(note.name);
    return names;
}

int makeUpDaysIn(const PlanDays& plan, const DateRange& span) {
    int count = 0;
    for (Date day = span.first; day <= span.last; day += days{1}) count += plan.isMakeUpDay(day);
    return count;
}

QList<CalendarEntry> startingIn(const CalendarContent& content, const DateRange& span) {
    QList<CalendarEntry> found;
    for (const CalendarEntry& entry : content.entries)
        if (entry.record.layer == DatedRecord::Campaigns && span.has(entry.record.days->first)) found.push_back(entry);
    std::ranges::stable_sort(found, {}, [](const CalendarEntry& e) { return e.record.days->first; });
    return found;
}

}

std::optional<double> SlotResult::roi() const {
    if (cost.minor <= 0) return std::nullopt;
    return static_cast<double>(revenue.minor - cost.minor) / static_cast<double>(cost.minor);
}

QString partName(const SeasonPart& part) {
    if (part.term >= 0) return termText(part.term);
    const QString first = QLocale().toString(toQt(part.days.first), SeasonBoard::tr("d MMM"));
    return SeasonBoard::tr("%1 – %2", "first and last day of half a month").arg(first).arg(toQt(part.days.last).day());
}

QList<SeasonSlot> seasonSlots(const CalendarContent& content, SeasonDefinition kind, int year, const std::map<std::int64_t, CampaignFigures>& figures,
                              std::string_view currency) {
    const auto parts = seasonParts(kind, year), before = seasonParts(kind, year - 1);
    QList<SeasonSlot> all;
    for (std::size_t place = 0; place < parts.size(); ++place) {
        SeasonSlot slot{.part = parts[place], .daysLastYear = before[place].days};
        slot.now = startingIn(content, slot.part.days);
        slot.lastYear = startingIn(content, slot.daysLastYear);
        slot.names = namesIn(*content.plan, slot.part.days, partName(slot.part));
        slot.daysOff = content.plan->holidaysIn(slot.part.days);
        slot.makeUpDays = makeUpDaysIn(*content.plan, slot.part.days);
        slot.planned = content.budget->planned.in(slot.part.days);
        slot.result = resultIn(slot.daysLastYear, content, figures, currency);
        all.push_back(slot);
    }
    return all;
}

SeasonBoard::SeasonBoard(QWidget* parent) : ChartView(parent), m_model(new ChartModel(this)) {
    setModel(m_model);
    setAccessibleName(tr("Seasons"));
    setAccessibleDescription(tr("24 parts of a year, six a season; Enter lists what is in one"));
}

void SeasonBoard::setSlots(QList<SeasonSlot> shown, Date today) {
    m_slots = std::move(shown);
    m_today = today;
    QList<ChartMark> marks;
    for (const SeasonSlot& slot : m_slots) marks.push_back(markOf(slot));
    m_model->setMarks(marks);
    viewport()->update();
}

QString SeasonBoard::nameOf(const SeasonSlot& slot) const { return partName(slot.part); }

// "Last year: 3 campaigns, ROI 210%, ¥1.2M, 34 leads"; what is not known is left out.
QString SeasonBoard::resultWords(const SeasonSlot& slot) const {
    if (slot.result.campaigns == 0) return {};
    QStringList parts{tr("%n campaign(s)", nullptr, slot.result.campaigns)};
    if (const auto roi = slot.result.roi()) parts.push_back(tr("ROI %1").arg(percent(*roi)));
    if (slot.result.revenue.minor > 0) parts.push_back(tr("%1 revenue").arg(m_amount(slot.result.revenue)));
    if (slot.result.cost.minor > 0) parts.push_back(tr("%1 spent").arg(m_amount(slot.result.cost)));
    if (slot.result.leads > 0) parts.push_back(tr("%n lead(s)", nullptr, static_cast<int>(slot.result.leads)));
    return tr("Last year: %1").arg(parts.join(tr(", ", "between parts of a result")));
}

// Many times what it cost: a percentage would be long and say less.
QString SeasonBoard::roiText(double roi) const {
    constexpr double asTimesFrom = 10;
    return roi < asTimesFrom ? tr("ROI %1").arg(percent(roi)) : tr("ROI ×%1", "a gain so many times the cost").arg(QLocale().toString(roi, 'f', 0));
}

ChartMark SeasonBoard::markOf(const SeasonSlot& slot) const {
    QStringList titles;
    for (const CalendarEntry& entry : slot.now.mid(0, titlesSaid)) titles.push_back(entry.title);
    const QString count = slot.now.isEmpty() ? tr("nothing planned") : tr("%n campaign(s)", nullptr, static_cast<int>(slot.now.size()));
    QStringList detail{count};
    if (slot.planned.minor > 0) detail.push_back(m_amount(slot.planned));
    if (slot.daysOff) detail.push_back(tr("%n day(s) off", nullptr, slot.daysOff));
    if (slot.makeUpDays) detail.push_back(tr("%n make-up day(s)", nullptr, slot.makeUpDays));
    return {.label = nameOf(slot),
            .value = double(slot.now.size()),
            .text = spanText(slot.part.days, m_today),
            .detail = detail.join(QStringLiteral(", ")),
            .tip = QStringList({slot.names.join(QStringLiteral(" · ")), titles.join(QLatin1Char('\n')), resultWords(slot)}).join(QLatin1Char('\n')).trimmed(),
            .id = toQt(slot.part.days.first)};
}

// Of half a month the name is its days.
QString SeasonBoard::dateOf(const SeasonSlot& slot) const {
    return slot.part.term >= 0 ? QLocale().toString(toQt(slot.part.days.first), tr("d MMM")) : QString();
}

// A day stands beside its name where all of them have room for both.
bool SeasonBoard::namesNeedTheLine(double width) const {
    const double room = width - 2 * theme::s2 - 2 - theme::s1;
    return std::ranges::any_of(m_slots, [&](const SeasonSlot& slot) {
        return theme::textWidth(nameOf(slot), theme::Type::Strong) + theme::textWidth(dateOf(slot), theme::Type::Caption) > room;
    });
}

QList<QRectF> SeasonBoard::arrange(const QRectF& room) const {
    const double side = theme::textHeight(theme::Type::Title) * 2.2, width = (room.width() - side) / columns,
                 height = room.height() / seasons;
    QList<QRectF> places;
    for (int place = 0; place < m_slots.size(); ++place)
        places.push_back(
            QRectF(room.x() + side + place % columns * width, room.y() + place / columns * height, width, height).adjusted(4, 4, -4, -4));
    m_datesBelow = !places.isEmpty() && namesNeedTheLine(places.front().width());
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

// The season stands beside its row, turned where there is no room for it, with a bar in its colour.
void SeasonBoard::paintSeason(QPainter& painter, int season) const {
    constexpr std::array tones{2, 1, 5, 0}; // green, orange, vermilion, blue: spring to winter
    const QRect first = placeOf(season * columns).toRect();
    painter.fillRect(QRect(first.left() - theme::s1 - 4, first.top(), 3, first.height()), theme::categoryColor(tones[static_cast<std::size_t>(season)]));
    const auto isWide = [&](const QString& name) { return theme::textWidth(name, theme::Type::Strong) > first.left() - theme::s4; };
    painter.save();
    painter.translate(first.left() / 2.0 - 3, first.center().y());
    if (std::ranges::any_of(m_seasons, isWide)) painter.rotate(-90);
    theme::drawText(painter, QRect(-first.height() / 2, -first.height() / 2, first.height(), first.height()), m_seasons.value(season),
                    theme::Type::Strong, theme::colors().text, Qt::AlignCenter);
    painter.restore();
}

void SeasonBoard::paintSlot(QPainter& painter, int row) const {
    const theme::Colors& c = theme::colors();
    const SeasonSlot& slot = m_slots[row];
    const QRect box = placeOf(row).toRect();
    const bool now = slot.part.days.has(m_today), past = slot.part.days.last < m_today;
    theme::drawBox(painter, box,
                   selectionModel()->isSelected(mark(row)) ? c.selection
                   : past                                  ? c.window
                                                           : c.surface,
                   now ? c.accent : c.line, now ? 2 : 1);
    const QRect inner = box.adjusted(theme::s2 + 2, theme::s1 + 2, -theme::s2, -theme::s1);
    const int head = theme::textHeight(theme::Type::Strong), line = theme::textHeight(theme::Type::Caption);
    const QRect title(inner.x(), inner.y(), inner.width(), head);
    const int used = m_datesBelow ? 0 : theme::drawText(painter, title, dateOf(slot), theme::Type::Caption, c.secondary, Qt::AlignRight | Qt::AlignVCenter);
    theme::drawText(painter, title.adjusted(0, 0, -used, 0), nameOf(slot), theme::Type::Strong, now ? c.accent : c.text);
    paintNames(painter, QRect(inner.x(), inner.y() + head, inner.width(), line), slot);
    const int foot = slot.result.campaigns ? 2 * line + theme::s1 : 0, top = inner.y() + head + line + 2;
    paintPlanned(painter, QRect(inner.x(), top, inner.width(), inner.bottom() - foot - top), slot);
    if (foot) paintResult(painter, QRect(inner.x(), inner.bottom() - foot + 1, inner.width(), foot), slot);
}

// Days off and make-up days first: they cost working time.
void SeasonBoard::paintNames(QPainter& painter, const QRect& room, const SeasonSlot& slot) const {
    const theme::Colors& c = theme::colors();
    const QString money = slot.planned.minor > 0 ? m_amount(slot.planned) : QString();
    const int used = theme::drawText(painter, room, money, theme::Type::Caption, c.text, Qt::AlignRight | Qt::AlignVCenter);
    QRect rest = room.adjusted(0, 0, -used - theme::s1, 0);
    const auto write = [&](const QString& text, const QColor& color) {
        if (rest.width() > theme::s4) rest.setLeft(rest.left() + theme::drawText(painter, rest, text, theme::Type::Caption, color) + theme::s2 - 2);
    };
    if (m_datesBelow) write(dateOf(slot), c.secondary);
    if (slot.daysOff) write(tr("%1 off", "days, in little room").arg(slot.daysOff), c.success);
    if (slot.makeUpDays) write(tr("%1 work", "make-up days, in little room").arg(slot.makeUpDays), c.warning);
    write(slot.names.join(QStringLiteral(" · ")), c.secondary);
}

// What the slot held last year: two lines, the figure that counts most in bold.
void SeasonBoard::paintResult(QPainter& painter, const QRect& room, const SeasonSlot& slot) const {
    const theme::Colors& c = theme::colors();
    const int line = theme::textHeight(theme::Type::Caption);
    painter.fillRect(QRect(room.x(), room.y(), room.width(), 1), c.line);
    const QRect first(room.x(), room.y() + 3, room.width(), line), second = first.translated(0, line);
    const auto roi = slot.result.roi();
    const QString gain = roi && slot.result.revenue.minor > 0 ? roiText(*roi) : QString();
    const int right = theme::drawText(painter, first, gain, theme::Type::Caption, roi.value_or(0) < 0 ? c.danger : c.success, Qt::AlignRight | Qt::AlignVCenter);
    theme::drawText(painter, first.adjusted(0, 0, -right - theme::s1, 0), tr("Last year · %1").arg(slot.result.campaigns), theme::Type::Caption, c.secondary);
    QStringList parts;
    if (slot.result.revenue.minor > 0)
        parts.push_back(m_amount(slot.result.revenue));
    else if (slot.result.cost.minor > 0)
        parts.push_back(tr("%1 spent").arg(m_amount(slot.result.cost)));
    if (slot.result.leads > 0) parts.push_back(tr("%n lead(s)", nullptr, static_cast<int>(slot.result.leads)));
    theme::drawText(painter, second, parts.join(QStringLiteral(" · ")), theme::Type::Caption, c.text);
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
