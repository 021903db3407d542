// SPDX-License-Identifier: MIT
// Cells are painted by the delegate, bars over them: a bar belongs to several cells.
#include "gui/widgets/month_view.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/month_day_delegate.h"
#include "gui/widgets/plain.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace tilth {
namespace {

constexpr int laneGap = 2, bandHeight = 3, bandGap = 1, mostBands = 4;

int headHeight() { return MonthDayDelegate::headHeight(); }
int laneHeight() { return MonthDayDelegate::laneHeight(); }

}

MonthView::MonthView(QWidget* parent)
    : QTableView(parent), m_days(new MonthModel(this)), m_weekStart(locale().firstDayOfWeek()) {
    setModel(m_days);
    setItemDelegate(new MonthDayDelegate(m_days, this));
    setAccessibleName(tr("Month"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(theme::s6);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
}

void MonthView::setMonth(const QDate& day) {
    const bool changes = !month().isValid() || day.year() != month().year() || day.month() != month().month();
    m_hovered = nullptr;
    m_taken = {};
    m_days->setMonth(day, m_weekStart, locale());
    fit();
    if (changes) emit monthChanged(month());
}

QDate MonthView::month() const {
    return m_days->month();
}
void MonthView::setToday(const QDate& today) {
    m_days->setToday(today);
}

void MonthView::setWeekStart(Qt::DayOfWeek day) {
    if (day == m_weekStart) return;
    m_weekStart = day;
    const QDate current = currentDay();
    if (month().isValid()) setMonth(month());
    if (current.isValid()) setCurrentDay(current);
}

void MonthView::setWeekNumbersShown(bool shown) {
    verticalHeader()->setVisible(shown);
    fit();
}

void MonthView::setItems(const QList<MonthItem>& items) {
    m_hovered = nullptr;
    m_taken = {};
    m_days->setItems(items);
    viewport()->update();
}

void MonthView::setNotes(const QHash<QDate, DayLabel>& notes) {
    m_days->setNotes(notes);
}

QDate MonthView::currentDay() const {
    return currentIndex().isValid() ? m_days->dayAt(currentIndex().row(), currentIndex().column()) : QDate();
}

void MonthView::setCurrentDay(const QDate& day) {
    if (day.month() != month().month() || day.year() != month().year()) setMonth(day);
    setCurrentIndex(m_days->indexOf(day));
}

DaySpan MonthView::shownDays() const {
    return {m_days->dayAt(0, 0), m_days->dayAt(std::max(m_days->rowCount() - 1, 0), 6)};
}

/// Rows and columns share the room; a low window scrolls instead of squeezing the days.
void MonthView::fit() {
    const int weeks = m_days->rowCount();
    if (weeks == 0) return;
    const int least = headHeight() + 2 * (laneHeight() + laneGap) + 2;
    for (int week = 0; week < weeks; ++week)
        setRowHeight(week, std::max(viewport()->height() / weeks + (week < viewport()->height() % weeks), least));
    for (int day = 0; day < 7; ++day) setColumnWidth(day, viewport()->width() / 7 + (day < viewport()->width() % 7));
}

void MonthView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

int MonthView::lanesIn(int week, int bands) const {
    const int room = rowHeight(week) - headHeight() - 1 - bands * (bandHeight + bandGap);
    return std::max((room + laneGap) / (laneHeight() + laneGap), 1);   // no gap below the last
}

int MonthView::lanesShown(int week) const { return lanesIn(week, bandsShown(week)); }

// As many as there are, as long as they take no lane away; one in any case.
int MonthView::bandsShown(int week) const {
    int there = 0;
    for (const WeekBar& band : m_days->bandsOf(week)) there = std::max(there, band.lane + 1);
    there = std::min(there, mostBands);
    while (there > 1 && lanesIn(week, there) < lanesIn(week, 0)) --there;
    return there;
}

QRect MonthView::bandRect(int week, const WeekBar& bar) const {
    if (bar.lane >= bandsShown(week)) return {};
    const int x = columnViewportPosition(bar.first), right = columnViewportPosition(bar.last) + columnWidth(bar.last);
    const int bottom = rowViewportPosition(week) + rowHeight(week) - 1 - bar.lane * (bandHeight + bandGap);
    return {x, bottom - bandHeight - bandGap, right - x, bandHeight};
}

QRect MonthView::laneRect(int week, int first, int last, int lane) const {
    const int x = columnViewportPosition(first), right = columnViewportPosition(last) + columnWidth(last);
    return {x, rowViewportPosition(week) + headHeight() + lane * (laneHeight() + laneGap), right - x, laneHeight()};
}

/// Bars and bands of a day that have no lane to be shown in; the last lane of bars is then given to "+n more".
int MonthView::hiddenOn(int week, int column) const {
    const int shown = lanesShown(week);
    int lanes = 0, hidden = 0;
    for (const WeekBar& bar : m_days->barsOf(week)) {
        if (bar.first > column || bar.last < column) continue;
        lanes = std::max(lanes, bar.lane + 1);
        hidden += bar.lane >= shown - 1;
    }
    const auto unseen = [&](const WeekBar& band) { return band.first <= column && column <= band.last && band.lane >= bandsShown(week); };
    const auto bands = static_cast<int>(std::ranges::count_if(m_days->bandsOf(week), unseen));
    return lanes > shown ? hidden + bands : 0;
}

QRect MonthView::barRect(int week, qint64 item) const {
    for (const WeekBar& bar : m_days->barsOf(week)) {
        if (m_days->items()[bar.span].id != item) continue;
        bool shown = bar.lane < lanesShown(week);
        for (int column = bar.first; column <= bar.last && shown; ++column)
            shown = hiddenOn(week, column) == 0 || bar.lane < lanesShown(week) - 1;
        if (!shown) return {};
        return laneRect(week, bar.first, bar.last, bar.lane)
            .adjusted(bar.startsBefore ? 0 : theme::s1, 0, bar.endsAfter ? 0 : -theme::s1 - 1, 0);
    }
    for (const WeekBar& band : m_days->bandsOf(week))
        if (m_days->items()[band.span].id == item) return bandRect(week, band);
    return {};
}

void MonthView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    for (int week = 0; week < m_days->rowCount(); ++week) paintWeek(painter, week);
    paintGhost(painter);
}

void MonthView::paintWeek(QPainter& painter, int week) const {
    for (const WeekBar& bar : m_days->barsOf(week)) paintBar(painter, week, bar);
    for (const WeekBar& band : m_days->bandsOf(week)) paintBand(painter, week, band);
    paintMore(painter, week);
}

void MonthView::paintBand(QPainter& painter, int week, const WeekBar& bar) const {
    const MonthItem& item = m_days->items()[bar.span];
    const QRect box = bandRect(week, bar);
    const QColor color = theme::categoryColor(item.category);
    if (!box.isEmpty()) painter.fillRect(box, &item == m_hovered ? color : theme::blend(theme::colors().surface, color, 0.35));
}

void MonthView::paintBar(QPainter& painter, int week, const WeekBar& bar) const {
    const theme::Colors& c = theme::colors();
    const MonthItem& item = m_days->items()[bar.span];
    const QRect box = barRect(week, item.id);
    if (box.isEmpty()) return;
    const QColor color = theme::categoryColor(item.category);
    painter.save();
    painter.setClipRect(box); // the round end of a bar that goes on lies outside
    const QRect whole = box.adjusted(bar.startsBefore ? -theme::radius : 0, 0, bar.endsAfter ? theme::radius : 0, 0);
    theme::drawBox(painter, whole, theme::blend(c.surface, color, &item == m_hovered ? 0.38 : 0.22), {}, 1, 4);
    if (!bar.startsBefore) painter.fillRect(QRect(box.x(), box.y(), 3, box.height()), color);
    painter.restore();
    const int side = theme::iconSize - 3, shift = item.icon.isEmpty() ? 0 : side + theme::s1;
    const QRect words = box.adjusted(theme::s2, 0, -theme::s1, 0);
    if (shift) theme::drawIcon(painter, {words.x(), words.center().y() + 1 - side / 2, side, side}, item.icon, item.clashes ? c.danger : c.text);
    const int used = theme::drawText(painter, words.adjusted(shift, 0, 0, 0), item.title, theme::Type::Caption, c.text);
    theme::drawText(painter, words.adjusted(shift + used + theme::s2, 0, 0, 0), item.status, theme::Type::Caption,
                    c.secondary);
}

void MonthView::paintMore(QPainter& painter, int week) const {
    for (int column = 0; column < 7; ++column) {
        const int hidden = hiddenOn(week, column);
        if (hidden == 0) continue;
        const QRect box = laneRect(week, column, column, lanesShown(week) - 1).adjusted(theme::s2, 0, -theme::s1, 0);
        theme::drawText(painter, box, tr("+%1 more").arg(hidden), theme::Type::Caption, theme::colors().accent);
    }
}

MonthView::Hit MonthView::hitAt(const QPoint& point) const {
    const int week = rowAt(point.y()), column = columnAt(point.x());
    if (week < 0 || column < 0) return {};
    for (const auto& bars : {m_days->barsOf(week), m_days->bandsOf(week)})
        for (const WeekBar& bar : bars) {
            const MonthItem& item = m_days->items()[bar.span];
            if (barRect(week, item.id).contains(point)) return {&item};
        }
    const bool more =
        hiddenOn(week, column) > 0 && laneRect(week, column, column, lanesShown(week) - 1).contains(point);
    return {nullptr, more ? m_days->dayAt(week, column) : QDate()};
}

void MonthView::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    const Hit hit = hitAt(event->position().toPoint());
    m_pressed = event->button() == Qt::LeftButton && hit.item ? hit.item->id : 0;
    m_pressedMore = event->button() == Qt::LeftButton ? hit.more : QDate();
    if (m_pressed) takeBar(event->position().toPoint());
}

void MonthView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    if (m_taken.to.first.isValid()) return dropBar();
    m_taken = {};
    const Hit hit = hitAt(event->position().toPoint());
    const qint64 pressed = std::exchange(m_pressed, 0);
    const QDate pressedMore = std::exchange(m_pressedMore, {}); // a double click may have put another row under the pointer
    if (event->button() != Qt::LeftButton) return;
    if (hit.item && hit.item->id == pressed)
        emit itemActivated(pressed);
    else if (hit.more.isValid() && hit.more == pressedMore)
        openDay(hit.more);
}

void MonthView::mouseMoveEvent(QMouseEvent* event) {
    if (m_taken.item) return dragBar(event->position().toPoint());
    QTableView::mouseMoveEvent(event);
    const MonthItem* hovered = hitAt(event->position().toPoint()).item;
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    viewport()->update();
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event) {
    const Hit hit = hitAt(event->position().toPoint());
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !hit.item && !hit.more.isValid())
        emit dayActivated(m_days->dayAt(index.row(), index.column()));
}

bool MonthView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Hit hit = hitAt(help->pos());
    const QModelIndex index = indexAt(help->pos());
    const QString day = index.isValid() ? dayTip(index.row(), index.column()) : QString();
    QToolTip::showText(help->globalPos(), plainTip(hit.item ? hit.item->tip : day), this);
    return true;
}

// What the day is, and what the bands at its foot stand for: they are too thin for names.
QString MonthView::dayTip(int week, int column) const {
    QStringList lines{m_days->noteOn(m_days->dayAt(week, column)).tip};
    for (const WeekBar& band : m_days->bandsOf(week))
        if (band.first <= column && column <= band.last) lines.push_back(QString(m_days->items()[band.span].tip).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void MonthView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fit();
}

void MonthView::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QTableView::currentChanged(now, before);
    if (now.isValid()) emit currentDayChanged(m_days->dayAt(now.row(), now.column()));
}

/// Goes to a day, into another month if need be.
bool MonthView::step(int days) {
    const QDate from = currentDay().isValid() ? currentDay() : month();
    setCurrentDay(from.addDays(days));
    return true;
}

QModelIndex MonthView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const QDate day = currentDay().isValid() ? currentDay() : month();
    switch (action) {
    case MoveHome: return m_days->indexOf(month());
    case MoveEnd: return m_days->indexOf(month().addMonths(1).addDays(-1));
    default: return m_days->indexOf(day);
    }
}

void MonthView::keyPressEvent(QKeyEvent* event) {
    if (moveKey(*event)) return event->accept();
    const QDate day = currentDay().isValid() ? currentDay() : month();
    switch (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier ? event->key() : 0) {
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_Up: step(-7); break;
    case Qt::Key_Down: step(7); break;
    case Qt::Key_PageUp: setCurrentDay(day.addMonths(-1)); break;
    case Qt::Key_PageDown: setCurrentDay(day.addMonths(1)); break;
    case Qt::Key_T: setCurrentDay(m_days->today()); break;
    case Qt::Key_Space: openDay(day); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit dayActivated(day); break;
    default: return QTableView::keyPressEvent(event);
    }
    event->accept();
}

}
