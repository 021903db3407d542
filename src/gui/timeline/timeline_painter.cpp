// SPDX-License-Identifier: MIT
// Words and round corners cost, flat rectangles do not: so ends of bars are kept as pictures and texts as laid out.
#include "gui/timeline/timeline_painter.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace tilth {
namespace {

constexpr int leastForWords = 60, leastForIcon = 24, leastForStripe = 8; // pixels of a bar's width
constexpr int cap = 8, corner = 4, stripe = 3;                           // of a bar's ends
constexpr int todayWidth = 2;
constexpr int ring = 1;                                                  // that a selected bar has round it
constexpr int densityColumn = 4, textStep = 8, mostTexts = 20'000;
constexpr double daysApartFrom = 3; // pixels a day from which days are told apart

QColor softFill(const PlanBar& item, bool selected) {
    const double share = selected ? 0.42 : item.faded ? 0.12 : 0.24;
    return theme::blend(theme::colors().surface, theme::categoryColor(item.category), theme::isDark() ? 1.5 * share : share);
}

// One end of a bar: round, and on the left with the stripe in its colour.
QPixmap endOf(bool left, int height, const QColor& fill, const QColor& mark, double ratio) {
    QPixmap end(QSize(cap, height) * ratio);
    end.setDevicePixelRatio(ratio);
    end.fill(Qt::transparent);
    QPainter painter(&end);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(left ? 0 : -2 * cap, 0, 3 * cap, height), corner, corner);
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, cap, height), fill);
    if (left) painter.fillRect(QRect(0, 0, stripe, height), mark);
    return end;
}

void paintChevron(QPainter& painter, const QRect& box, bool left) {
    const int side = theme::iconSize - 4;
    const QRect place(left ? box.left() + 1 : box.right() - side, middleOf(box).y() - side / 2 + 1, side, side);
    theme::drawIcon(painter, place, left ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"), theme::colors().secondary);
}

QRect crossing(const QRect& area, int left, int right) {
    return {QPoint(std::max(area.left(), left), area.top()), QPoint(std::min(area.right(), right - 1), area.bottom())};
}

}

void TimelinePainter::forget() {
    m_skins.clear();
    m_texts.clear();
    m_font = theme::font(theme::Type::Caption);
    m_metrics = QFontMetrics(m_font);
}

void TimelinePainter::paint(QPainter& painter, const QRect& area, const TimelineScene& scene, const IsSelected& isSelected) {
    painter.fillRect(area, theme::colors().surface);
    paintDays(painter, area, scene);
    paintBlackouts(painter, area, scene);
    paintGrid(painter, area, scene);
    paintToday(painter, area, scene);
    paintLanes(painter, area, scene, isSelected);
}

// Runs of equal days are one rectangle.
void TimelinePainter::paintDays(QPainter& painter, const QRect& area, const TimelineScene& scene) const {
    if (scene.scale.perDay < daysApartFrom) return;
    const theme::Colors& c = theme::colors();
    const PlanDays& plan = *scene.plan;
    const QColor free = theme::blend(c.surface, c.hover, 0.75), holiday = theme::blend(c.surface, c.success, 0.12);
    const auto colorOf = [&](Date day) {
        if (scene.layers.holidays && plan.isHoliday(day)) return holiday;
        return scene.layers.freeDays && !plan.isWorking(day) ? free : QColor();
    };
    const DateRange days = scene.daysIn(area.left(), area.right() + 1);
    for (Date day = days.first, next{}; day <= days.last; day = next) {
        const QColor color = colorOf(day);
        for (next = day + std::chrono::days{1}; next <= days.last && colorOf(next) == color; next += std::chrono::days{1}) {
        }
        if (color.isValid()) painter.fillRect(crossing(area, scene.xOf(day), scene.xOf(next)), color);
    }
}

// Days kept free are hatched, in step with the days when they are scrolled.
void TimelinePainter::paintBlackouts(QPainter& painter, const QRect& area, const TimelineScene& scene) const {
    const theme::Colors& c = theme::colors();
    const DateRange days = scene.daysIn(area.left(), area.right() + 1);
    painter.setBrushOrigin(-scene.offset);
    for (const PlanBlackout& blackout : scene.plan->blackouts())
        if (scene.layers.freeDays && blackout.days.first <= days.last && days.first <= blackout.days.last)
            painter.fillRect(crossing(area, scene.xOf(blackout.days.first), scene.xOf(blackout.days.last + std::chrono::days{1})),
                             QBrush(theme::blend(c.surface, c.danger, 0.30), Qt::BDiagPattern));
}

void TimelinePainter::paintGrid(QPainter& painter, const QRect& area, const TimelineScene& scene) const {
    const theme::Colors& c = theme::colors();
    const AxisRules rules = scene.plan->rules();
    const DateRange days = scene.daysIn(area.left() - 1, area.right() + 2);
    const auto lines = [&](AxisUnit unit, const QColor& color) {
        for (const AxisCell& cell : axisCells(unit, days, rules))
            painter.fillRect(crossing(area, scene.xOf(cell.next) - 1, scene.xOf(cell.next)), color);
    };
    lines(scene.tier().lower, theme::blend(c.surface, c.line, 0.55));
    lines(scene.tier().upper, c.line);
    if (scene.layers.fiscal && rules.fiscalStart != 1) lines(AxisUnit::FiscalYear, c.edge);
    const auto [first, end] = scene.layout.lanesIn(area.top() + scene.offset.y(), area.bottom() + 1 + scene.offset.y());
    for (std::size_t lane = first; lane < end; ++lane)
        painter.fillRect(QRect(area.left(), scene.layout.topOf(lane) + scene.layout.heightOf(lane) - 1 - scene.offset.y(), area.width(), 1),
                         c.line);
}

void TimelinePainter::paintLanes(QPainter& painter, const QRect& area, const TimelineScene& scene, const IsSelected& isSelected) {
    const int top = area.top() + scene.offset.y(), bottom = area.bottom() + 1 + scene.offset.y();
    const auto [first, end] = scene.layout.lanesIn(top, bottom);
    for (std::size_t lane = first; lane < end; ++lane)
        if (scene.crowded || scene.layout.isCollapsed(lane))
            paintDensity(painter, area, scene, lane);
        else
            paintLane(painter, area, scene, lane, isSelected);
}

// Words may stand behind a bar: those of bars left of the area reach into it.
void TimelinePainter::paintLane(QPainter& painter, const QRect& area, const TimelineScene& scene, std::size_t lane,
                                const IsSelected& isSelected) {
    for (const std::uint32_t bar : scene.layout.visible(lane, scene.daysIn(area.left() - mostBeyond, area.right() + 1 + ring))) {
        const QRect box = scene.rectOf(bar);
        const auto next = scene.layout.nextInRow(bar);
        if (box.right() < 0) continue; // words without their bar say nothing
        const int beyond = std::min(mostBeyond, next ? scene.xOf(*next) - box.right() - 1 : mostBeyond);
        if (box.adjusted(-ring, -ring, beyond + ring, ring).intersects(area))
            paintBar(painter, scene, {box, scene.items[static_cast<qsizetype>(bar)], bar, isSelected(bar), beyond});
    }
}

// A lane too full to draw, or folded: how much goes on, column by column, as high as it is much.
void TimelinePainter::paintDensity(QPainter& painter, const QRect& area, const TimelineScene& scene, std::size_t lane) const {
    const int left = area.left() - (area.left() + scene.offset.x()) % densityColumn;
    const auto columns = static_cast<std::size_t>((area.right() - left) / densityColumn + 1);
    const std::vector<int> counts = density(scene.layout, lane, scene.scale, left + scene.offset.x(), densityColumn, columns);
    const int room = scene.layout.heightOf(lane) - 2 * theme::s1,
              bottom = scene.layout.topOf(lane) - scene.offset.y() + scene.layout.heightOf(lane) - theme::s1;
    const QColor color = theme::blend(theme::colors().surface, theme::colors().accent, 0.45);
    for (std::size_t i = 0; i < columns; ++i) {
        if (counts[i] == 0) continue;
        const int height = std::clamp(counts[i] * room / scene.layout.rowsOf(lane), 2, room);
        painter.fillRect(QRect(left + static_cast<int>(i) * densityColumn, bottom - height, densityColumn, height), color);
    }
}

void TimelinePainter::paintToday(QPainter& painter, const QRect& area, const TimelineScene& scene) const {
    const int x = scene.xOf(scene.plan->today());
    painter.fillRect(crossing(area, x, x + todayWidth), theme::colors().accent);
}

void TimelinePainter::paintBar(QPainter& painter, const TimelineScene& scene, const Bar& bar) {
    if (bar.box.width() >= leastForWords)
        paintWhole(painter, scene, bar);
    else
        paintNarrow(painter, scene, bar);
}

void TimelinePainter::paintNarrow(QPainter& painter, const TimelineScene& scene, const Bar& bar) {
    const theme::Colors& c = theme::colors();
    const QColor mark = theme::categoryColor(bar.item.category);
    const QRect& box = bar.box;
    if (box.width() < leastForStripe)
        painter.fillRect(box, bar.item.conflict.isEmpty() ? mark : c.danger);
    else {
        painter.fillRect(box, softFill(bar.item, bar.selected));
        painter.fillRect(QRect(box.x(), box.y(), stripe, box.height()), mark);
        if (!bar.item.conflict.isEmpty()) theme::drawBox(painter, box, {}, c.danger, 1.5, 2);
        if (box.width() >= leastForIcon) paintIcon(painter, box.adjusted(stripe + 3, 0, 0, 0), bar);
    }
    if (bar.selected) theme::drawBox(painter, box.adjusted(-ring, -ring, ring, ring), {}, c.accent, 2, 2);
    if (bar.beyond >= leastForWords) writeBehind(painter, scene, bar, bar.beyond - theme::s2);
}

// Where the window cuts a bar its side is flat, with a chevron; its words stay in sight.
void TimelinePainter::paintWhole(QPainter& painter, const TimelineScene& scene, const Bar& bar) {
    const QRect box = bar.box;
    const Skin& skin = skinOf(bar, box.height(), painter.device()->devicePixelRatioF());
    painter.fillRect(box.adjusted(cap, 0, -cap, 0), skin.fill);
    painter.drawPixmap(box.topLeft(), skin.left);
    painter.drawPixmap(QPoint(box.right() + 1 - cap, box.y()), skin.right);
    if (!bar.item.conflict.isEmpty()) theme::drawBox(painter, box, {}, theme::colors().danger, 1.5, corner);
    if (bar.selected) theme::drawBox(painter, box, {}, theme::colors().accent, 2, corner);
    const bool cutLeft = box.left() < 0, cutRight = box.right() >= scene.size.width();
    const QRect seen(QPoint(std::max(0, box.left()), box.top()), QPoint(std::min(scene.size.width() - 1, box.right()), box.bottom()));
    paintWords(painter, scene,
               QRect(QPoint(seen.left() + (cutLeft ? theme::s4 : theme::s2), box.y()), QPoint(box.right() - theme::s1, box.bottom())), bar);
    if (seen.width() < leastForIcon) return;
    if (cutLeft) paintChevron(painter, seen, true);
    if (!cutRight) return;
    painter.fillRect(QRect(QPoint(seen.right() - theme::iconSize, seen.top() + 2), QPoint(seen.right(), seen.bottom() - 2)), skin.fill);
    paintChevron(painter, seen, false); // words go behind it
}

namespace {

void paintSign(QPainter& painter, const QRect& room, const QString& icon, const QColor& color) {
    const int side = theme::iconSize - 3;
    theme::drawIcon(painter, {room.x(), middleOf(room).y() + 1 - side / 2, side, side}, icon, color);
}

}

// One alone, where there is no room for more: a conflict has an icon, not only a red frame.
void TimelinePainter::paintIcon(QPainter& painter, const QRect& room, const Bar& bar) const {
    if (!bar.item.conflict.isEmpty())
        paintSign(painter, room, QStringLiteral("triangle-alert"), theme::colors().danger);
    else if (!bar.item.icon.isEmpty())
        paintSign(painter, room, bar.item.icon, theme::colors().text);
}

// The rest of the room.
QRect TimelinePainter::paintIcons(QPainter& painter, QRect room, const Bar& bar) const {
    const int step = theme::iconSize - 3 + theme::s1;
    if (!bar.item.conflict.isEmpty()) {
        paintSign(painter, room, QStringLiteral("triangle-alert"), theme::colors().danger);
        room.setLeft(room.left() + step);
    }
    if (!bar.item.icon.isEmpty()) {
        paintSign(painter, room, bar.item.icon, theme::colors().text);
        room.setLeft(room.left() + step);
    }
    return room;
}

// A title that does not fit stands whole behind its bar, where nothing else is.
void TimelinePainter::paintWords(QPainter& painter, const TimelineScene& scene, const QRect& room, const Bar& bar) {
    const theme::Colors& c = theme::colors();
    const QRect rest = room.width() >= leastForIcon ? paintIcons(painter, room, bar) : room;
    const int wanted = m_metrics.horizontalAdvance(bar.item.title);
    if (wanted > rest.width() && wanted + theme::s3 <= bar.beyond) return writeBehind(painter, scene, bar, wanted + textStep);
    write(painter, write(painter, rest, bar, 0, bar.item.title, bar.item.faded ? c.secondary : c.text), bar, 1, bar.item.status,
          c.secondary);
}

// Today's line stops at words behind a bar: it would run through a letter.
void TimelinePainter::writeBehind(QPainter& painter, const TimelineScene& scene, const Bar& bar, int width) {
    const QRect room(bar.box.right() + theme::s1 + 1, bar.box.y(), width, bar.box.height());
    const int words = room.width() < theme::s4 ? 0 : textOf(bar.row, 2, bar.item.title, room.width()).width;
    const QRect line(scene.xOf(scene.plan->today()), room.y(), todayWidth, room.height());
    if (line.right() >= room.left() && line.left() <= room.left() + words) {
        painter.fillRect(line, theme::colors().surface);
        paintDays(painter, line, scene);
        paintBlackouts(painter, line, scene);
    }
    write(painter, room, bar, 2, bar.item.title, theme::colors().secondary);
}

// The room that is left behind the words.
QRect TimelinePainter::write(QPainter& painter, QRect room, const Bar& bar, int part, const QString& text, const QColor& color) {
    if (room.width() < theme::s4 || text.isEmpty()) return room;
    const Text& laid = textOf(bar.row, part, text, room.width());
    painter.setFont(m_font);
    painter.setPen(color);
    painter.drawStaticText(room.x(), room.y() + (room.height() - static_cast<int>(laid.shown.size().height()) + 1) / 2, laid.shown);
    room.setLeft(room.left() + laid.width + theme::s2);
    return room;
}

const TimelinePainter::Skin& TimelinePainter::skinOf(const Bar& bar, int height, double ratio) {
    const int key = ((bar.item.category * 2 + bar.item.faded) * 2 + bar.selected) * 256 + height;
    auto at = m_skins.find(key);
    if (at == m_skins.end() || at->left.devicePixelRatio() != ratio) {
        const QColor fill = softFill(bar.item, bar.selected), mark = theme::categoryColor(bar.item.category);
        at = m_skins.insert(key, {endOf(true, height, fill, mark, ratio), endOf(false, height, fill, mark, ratio), fill});
    }
    return *at;
}

// Room in steps: a bar that is stretched or scrolled is not laid out anew for every pixel.
const TimelinePainter::Text& TimelinePainter::textOf(std::size_t row, int part, const QString& text, int room) {
    const auto step = static_cast<quint64>(std::min(room / textStep, 255));
    const quint64 key = (static_cast<quint64>(row) << 2 | static_cast<quint64>(part)) << 8 | step;
    if (const auto at = m_texts.constFind(key); at != m_texts.constEnd()) return *at;
    if (m_texts.size() > mostTexts) m_texts.clear();
    const QString shown = m_metrics.elidedText(text, Qt::ElideRight, step == 255 ? room : static_cast<int>(step) * textStep);
    Text laid{QStaticText(shown), m_metrics.horizontalAdvance(shown)};
    laid.shown.setTextFormat(Qt::PlainText);
    laid.shown.setPerformanceHint(QStaticText::AggressiveCaching);
    laid.shown.prepare({}, m_font);
    return *m_texts.insert(key, laid);
}

void TimelinePainter::paintGhost(QPainter& painter, const QRect& box, const PlanBar& item, bool wrong) const {
    const theme::Colors& c = theme::colors();
    const QColor edge = wrong ? c.danger : c.accent;
    const int side = theme::iconSize - 3, shift = wrong && box.width() > leastForIcon ? side + theme::s1 : 0;
    theme::drawBox(painter, box, theme::blend(c.surface, edge, 0.22), edge, 2, corner);
    if (shift)
        theme::drawIcon(painter, {box.x() + theme::s2, middleOf(box).y() + 1 - side / 2, side, side}, QStringLiteral("triangle-alert"),
                        c.danger);
    theme::drawText(painter, box.adjusted(theme::s2 + shift, 0, -theme::s1, 0), item.title, theme::Type::Caption, c.text);
}

}
