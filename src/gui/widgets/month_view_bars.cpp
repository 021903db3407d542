// SPDX-License-Identifier: MIT
// Bars of the month moved and stretched, by mouse and by keys. What is asked for is told; the items change when they are set anew.
#include "gui/widgets/month_view.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <array>

namespace tilth {
namespace {

constexpr int grip = 6;

QDate lastOf(const DaySpan& days) { return days.last.isValid() ? std::max(days.first, days.last) : days.first; }

DaySpan changed(const MonthItem& item, bool start, bool end, qint64 by) {
    const QDate first = item.days.first.addDays(start ? by : 0), last = lastOf(item.days).addDays(end ? by : 0);
    if (first <= last) return {first, last};
    return start ? DaySpan{last, last} : DaySpan{first, first};
}

}

QDate MonthView::dayUnder(const QPoint& point) const {
    const int week = std::clamp(rowAt(point.y()), 0, std::max(0, m_days->rowCount() - 1)), column = columnAt(point.x());
    return m_days->dayAt(week, column < 0 ? (point.x() < 0 ? 0 : 6) : column);
}

// The true ends of a bar stretch it, the rest moves it.
void MonthView::takeBar(const QPoint& point) {
    const MonthItem* item = hitAt(point).item;
    if (!item || !item->movable) return;
    const QRect box = barRect(rowAt(point.y()), item->id);
    const QDate day = dayUnder(point);
    const bool first = point.x() < box.left() + grip && day == item->days.first,
               last = point.x() > box.right() - grip && day == lastOf(item->days);
    m_taken = {item->stretchable && last ? Taken::End : item->stretchable && first ? Taken::Start : Taken::Whole, item, point, day, {}};
}

void MonthView::dragBar(const QPoint& point) {
    if (!m_taken.to.first.isValid() && (point - m_taken.at).manhattanLength() < QApplication::startDragDistance()) return;
    const qint64 by = m_taken.from.daysTo(dayUnder(point));
    m_taken.to = changed(*m_taken.item, m_taken.part != Taken::End, m_taken.part != Taken::Start, by);
    viewport()->update();
}

void MonthView::dropBar() {
    const Taken done = m_taken;
    cancelBar();
    if (done.to.first != done.item->days.first || done.to.last != lastOf(done.item->days))
        emit itemMoved(done.item->id, done.to.first, done.to.last);
}

void MonthView::cancelBar() {
    m_taken = {};
    m_pressed = 0;
    viewport()->update();
}

// Where it would come to lie: a frame on each week.
void MonthView::paintGhost(QPainter& painter) const {
    const bool dragged = m_taken.item && m_taken.to.first.isValid();
    if (!dragged && !chosen()) return;
    const DaySpan days = dragged ? m_taken.to : chosen()->days;
    for (int week = 0; week < m_days->rowCount(); ++week)
        for (const WeekBar& bar : weekLanes(m_days->dayAt(week, 0), {days})) {
            const QRect box = dragged ? laneRect(week, bar.first, bar.last, 0).adjusted(2, 0, -3, 0) : barRect(week, m_chosen);
            if (dragged)
                theme::drawBox(painter, box, theme::blend(theme::colors().surface, theme::colors().accent, 0.22), theme::colors().accent, 2,
                               4);
            else if (!box.isEmpty())
                theme::drawRing(painter, box, 4);
            if (dragged)
                theme::drawText(painter, box.adjusted(theme::s2, 0, -theme::s1, 0), m_taken.item->title, theme::Type::Caption,
                                theme::colors().text);
        }
}

// The bar that keys move: the one chosen, while it is on the day, else the first of the day.
const MonthItem* MonthView::chosen() const {
    for (const MonthItem* item : m_chosen ? m_days->itemsOn(currentDay()) : QList<const MonthItem*>())
        if (item->id == m_chosen) return item;
    return nullptr;
}

void MonthView::chooseBar(int by) {
    const QList<const MonthItem*> items = m_days->itemsOn(currentDay());
    if (items.isEmpty()) return;
    const auto at = std::ranges::find(items, m_chosen, [](const MonthItem* item) { return item->id; });
    const auto place = at == items.end() ? (by > 0 ? 0 : items.size() - 1) : (at - items.begin() + by + items.size()) % items.size();
    m_chosen = items[place]->id;
    viewport()->update();
}

namespace {

struct MoveKey {
    int key;
    Qt::KeyboardModifiers with;
    bool start, end;
    int by; // days; of Up and Down: bars
};
constexpr Qt::KeyboardModifiers alt = Qt::AltModifier, altShift = Qt::AltModifier | Qt::ShiftModifier;
constexpr std::array moveKeys{MoveKey{Qt::Key_Left, alt, true, true, -1},       MoveKey{Qt::Key_Right, alt, true, true, 1},
                              MoveKey{Qt::Key_Left, altShift, false, true, -1}, MoveKey{Qt::Key_Right, altShift, false, true, 1},
                              MoveKey{Qt::Key_Up, alt, false, false, -1},       MoveKey{Qt::Key_Down, alt, false, false, 1}};

const MoveKey* findMoveKey(const QKeyEvent& event) {
    const auto found = std::ranges::find_if(
        moveKeys, [&event](const MoveKey& k) { return k.key == event.key() && k.with == (event.modifiers() & ~Qt::KeypadModifier); });
    return found == moveKeys.end() ? nullptr : &*found;
}

}

bool MonthView::isMoveKey(const QKeyEvent& event) const { return findMoveKey(event) && !m_days->itemsOn(currentDay()).isEmpty(); }

bool MonthView::moveKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape && m_taken.item) return cancelBar(), true;
    if (!isMoveKey(event)) return false;
    const MoveKey& key = *findMoveKey(event);
    if (!key.start && !key.end) return chooseBar(key.by), true;
    if (!chosen()) chooseBar(1);
    const MonthItem* item = chosen();
    if (!item->movable || (!key.start && !item->stretchable)) return true;
    const DaySpan days = changed(*item, key.start, key.end, key.by);
    const QDate day = currentDay().addDays(key.start ? key.by : 0);
    if (days.first == item->days.first && days.last == lastOf(item->days)) return true;
    emit itemMoved(item->id, days.first, days.last);
    setCurrentDay(std::clamp(day, days.first, days.last));
    return true;
}

// Alt+Left is back only where no bar can be moved.
bool MonthView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isMoveKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MonthView::addItemActions(QMenu* menu, const QDate& day) {
    for (const MonthItem* item : m_days->itemsOn(day)) {
        QString words = item->status.isEmpty() ? item->title : item->title + QStringLiteral(" · ") + item->status;
        QAction* action =
            menu->addAction(theme::icon(item->icon), words.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, id = item->id] { emit itemActivated(id); });
    }
}

void MonthView::openDay(const QDate& day) {
    emit dayOpened(day);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addItemActions(menu, day);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    const QRect cell = visualRect(m_days->indexOf(day));
    menu->popup(viewport()->mapToGlobal(cell.topLeft() + QPoint(theme::s2, theme::textHeight() + theme::s1)));
    menu->setActiveAction(menu->actions().first());
}

}
