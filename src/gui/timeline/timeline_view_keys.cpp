// SPDX-License-Identifier: MIT
// The keyboard on a timeline: one table. Everything that a drag can do.
#include "gui/timeline/timeline_view.h"

#include "gui/bridge/wording.h"
#include "gui/widgets/cell_roles.h"

#include <QKeyEvent>
#include <array>

namespace tilth {

std::span<const TimelineView::Key> TimelineView::keys() {
    constexpr Qt::KeyboardModifiers none = Qt::NoModifier, alt = Qt::AltModifier, altShift = Qt::AltModifier | Qt::ShiftModifier;
    static constexpr std::array all{Key{Qt::Key_Right, alt, &TimelineView::moveBars, 1},
                                    Key{Qt::Key_Left, alt, &TimelineView::moveBars, -1},
                                    Key{Qt::Key_Right, altShift, &TimelineView::stretchBars, 1},
                                    Key{Qt::Key_Left, altShift, &TimelineView::stretchBars, -1},
                                    Key{Qt::Key_Plus, none, &TimelineView::zoomStep, 2},
                                    Key{Qt::Key_Equal, none, &TimelineView::zoomStep, 2},
                                    Key{Qt::Key_Minus, none, &TimelineView::zoomStep, -2},
                                    Key{Qt::Key_T, none, &TimelineView::goToday, 0},
                                    Key{Qt::Key_G, Qt::ControlModifier, &TimelineView::askForDay, 0},
                                    Key{Qt::Key_Return, none, &TimelineView::openCurrent, 0},
                                    Key{Qt::Key_Enter, none, &TimelineView::openCurrent, 0},
                                    Key{Qt::Key_Delete, none, &TimelineView::unschedule, 0},
                                    Key{Qt::Key_Escape, none, &TimelineView::escape, 0}};
    return all;
}

const TimelineView::Key* TimelineView::keyOf(const QKeyEvent& event) const {
    Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Plus) with &= ~Qt::ShiftModifier; // where + is above another key
    if (event.key() == Qt::Key_Escape) with = Qt::NoModifier;    // a drag with Shift or Alt held is cancelled, too
    const auto found = std::ranges::find_if(keys(), [&](const Key& k) { return k.key == event.key() && k.with == with; });
    const bool asksSelection = found != keys().end() && (found->with & Qt::AltModifier);
    const bool asksDrag = found != keys().end() && found->key == Qt::Key_Escape;
    if (found == keys().end() || (asksSelection && selectedIds().isEmpty()) || (asksDrag && m_drag.kind != Drag::Bars)) return nullptr;
    return &*found;
}

// A shortcut of the window (Alt+Left is back) gives way to a key of the timeline.
bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && keyOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const Key* key = keyOf(*event);
    if (!key) return QListView::keyPressEvent(event);
    (this->*key->act)(key->by);
    event->accept();
}

void TimelineView::nudge(int by, BarPart part) {
    m_axisRules = m_scene.plan->rules();
    const AxisUnit unit = m_scene.tier().lower == AxisUnit::Hour ? AxisUnit::Day : m_scene.tier().lower;
    QList<BarMove> moves;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const PlanBar& item = m_scene.items[index.row()];
        const DateRange days = nudged(item.days, part, by, unit, {unit, false, m_axisRules, m_isWorking});
        if (item.movable && (part == BarPart::Middle || item.stretchable) && days != item.days) moves.push_back({item.id, days});
    }
    if (!moves.isEmpty()) ask(moves, -1);
}

void TimelineView::goToday(int) { showDay(m_scene.plan->today()); }
void TimelineView::askForDay(int) { emit dayWanted(); }

void TimelineView::openCurrent(int) {
    if (currentIndex().isValid())
        emit opened(currentIndex().data(CellIdRole).toLongLong());
    else
        emit dayActivated(toQt(dayInMiddle()), -1);
}

void TimelineView::unschedule(int) {
    if (const QList<qint64> ids = selectedIds(); !ids.isEmpty()) emit unscheduled(ids);
}

void TimelineView::escape(int) { cancelDrag(); }

}
