// SPDX-License-Identifier: MIT
// Geometry, scrolling and painting; mouse and keys have files of their own.
#include "gui/timeline/timeline_view.h"

#include "gui/bridge/wording.h"
#include "gui/theme/paint.h"
#include "gui/widgets/cell_roles.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <utility>

namespace tilth {
namespace {

LaneMetrics metricsNow() { return {theme::textHeight(theme::Type::Caption) + theme::s2, 3, theme::s1 + 1}; }

}

TimelineView::TimelineView(QWidget* parent) : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    setCornerWidget(new QWidget(this));
    m_isWorking = [this](Date day) { return m_scene.plan->isWorking(day); };
}

void TimelineView::setItems(TimelineModel* items) {
    m_model = items;
    setModel(items);
    connect(items, &TimelineModel::lanesChanged, this, &TimelineView::doItemsLayout);
}

void TimelineView::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    if (model) connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::renew);
}

void TimelineView::setPlan(std::shared_ptr<const PlanDays> plan) {
    m_scene.plan = std::move(plan);
    viewport()->update();
    emit shownChanged();
}

void TimelineView::setLayers(const TimelineLayers& layers) {
    m_scene.layers = layers;
    viewport()->update();
    emit shownChanged();
}

void TimelineView::setPinnedUnit(std::optional<AxisUnit> unit) {
    m_scene.pinned = unit;
    viewport()->update();
    emit shownChanged();
}

void TimelineView::setRange(const DateRange& days) {
    const Date middle = m_range == DateRange{} ? days.first : dayInMiddle();
    m_range = days;
    m_scene.scale.origin = days.first;
    updateGeometries();
    showDay(middle);
}

DateRange TimelineView::shownDays() const { return m_scene.daysIn(0, viewport()->width()); }
Date TimelineView::dayInMiddle() const { return m_scene.dayAt(viewport()->width() / 2); }

void TimelineView::setPerDay(double perDay, std::optional<int> anchor) {
    const double before = m_scene.scale.perDay, now = std::clamp(perDay, leastPerDay, mostPerDay);
    if (now == before) return;
    const double left = keptOffset(m_scene.offset.x(), anchor.value_or(viewport()->width() / 2), before, now);
    m_scene.scale.perDay = now;
    setUpdatesEnabled(false); // one repaint, no blit of what is stale
    updateGeometries();
    horizontalScrollBar()->setValue(qRound(left));
    settle();
    setUpdatesEnabled(true);
    viewport()->update();
    emit shownChanged();
}

void TimelineView::zoomBy(double notches, std::optional<int> anchor) { setPerDay(zoomed(perDay(), notches), anchor); }

void TimelineView::showDays(const DateRange& days) {
    setPerDay(fitting(days, viewport()->width()));
    horizontalScrollBar()->setValue(qRound(m_scene.scale.xOf(days.first)));
}

void TimelineView::showDay(Date day) {
    horizontalScrollBar()->setValue(qRound(m_scene.scale.xOf(day) + perDay() / 2) - viewport()->width() / 2);
}

QList<qint64> TimelineView::selectedIds() const {
    QList<qint64> ids;
    for (const QModelIndex& index : selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList())
        ids.push_back(index.data(CellIdRole).toLongLong());
    std::ranges::sort(ids);
    return ids;
}

void TimelineView::select(qint64 id) {
    if (const int row = m_model ? m_model->rowOf(id) : -1; row >= 0) setCurrentIndex(m_model->index(row, 0));
}

// A drag whose bar is gone or has another number ends.
void TimelineView::renew() {
    if (m_drag.kind == Drag::Pressed || m_drag.kind == Drag::Bars) cancelDrag();
    const auto arrived = [this](QHash<qint64, DateRange>::iterator asked) {
        const int row = m_model ? m_model->rowOf(asked.key()) : -1;
        return row < 0 || m_model->items()[row].days == asked.value();
    };
    erase_if(m_asked, arrived);
    doItemsLayout();
}

void TimelineView::ask(const QList<BarMove>& moves, int lane) {
    for (const BarMove& move : moves) m_asked[move.id] = move.days;
    doItemsLayout();
    emit moved(moves, lane);
}

void TimelineView::forgetAsked() {
    if (m_asked.isEmpty()) return;
    m_asked.clear();
    doItemsLayout();
}

void TimelineView::layOut() {
    if (!m_model) return;
    m_scene.items = m_model->items();
    if (!m_asked.isEmpty())
        for (PlanBar& item : m_scene.items) item.days = m_asked.value(item.id, item.days);
    std::vector<TimelineBar> bars;
    std::vector<bool> collapsed;
    bars.reserve(static_cast<std::size_t>(m_scene.items.size()));
    for (const PlanBar& item : std::as_const(m_scene.items)) bars.push_back({item.id, item.days, item.lane});
    for (const PlanLane& lane : m_model->lanes()) collapsed.push_back(lane.collapsed);
    m_scene.layout = TimelineLayout(std::move(bars), collapsed, metricsNow());
    m_painter.forget();
}

// Not the list's own: it would lay out rows.
void TimelineView::doItemsLayout() {
    layOut();
    QAbstractItemView::doItemsLayout();
    viewport()->update();
    emit shownChanged();
}

void TimelineView::updateGeometries() {
    QAbstractItemView::updateGeometries();
    const QSize size = viewport()->size();
    const int width = qRound(m_scene.scale.widthOf(m_range)), height = m_scene.layout.height();
    horizontalScrollBar()->setRange(0, std::max(0, width - size.width()));
    horizontalScrollBar()->setPageStep(size.width());
    horizontalScrollBar()->setSingleStep(std::max(theme::s6, static_cast<int>(perDay())));
    verticalScrollBar()->setRange(0, std::max(0, height - size.height()));
    verticalScrollBar()->setPageStep(size.height());
    verticalScrollBar()->setSingleStep(theme::rowHeight());
    settle();
}

int TimelineView::horizontalOffset() const { return m_scene.offset.x(); }
int TimelineView::verticalOffset() const { return m_scene.offset.y(); }

QRect TimelineView::visualRect(const QModelIndex& index) const {
    const auto bar = static_cast<std::size_t>(index.row());
    return index.isValid() && bar < m_scene.layout.bars().size() ? m_scene.rectOf(bar) : QRect();
}

QModelIndex TimelineView::indexAt(const QPoint& point) const {
    const auto hit = hitAt(point);
    return hit ? model()->index(static_cast<int>(hit->bar), 0) : QModelIndex();
}

void TimelineView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const QRect box = visualRect(index), view = viewport()->rect();
    if (!index.isValid()) return;
    if (hint == PositionAtCenter || box.right() < view.left() + theme::s6 || box.left() > view.right() - theme::s6)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + box.left() - view.width() / 4);
    if (box.top() < view.top()) verticalScrollBar()->setValue(verticalScrollBar()->value() + box.top() - theme::s2);
    if (box.bottom() > view.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.bottom() - view.bottom() + theme::s2);
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const auto& layout = m_scene.layout;
    if (layout.bars().empty()) return {};
    const auto at = [this](std::size_t bar) { return model()->index(static_cast<int>(bar), 0); };
    const auto order = [&](std::size_t bar) {
        return std::tuple(layout.bars()[bar].lane, layout.bars()[bar].days.first, layout.bars()[bar].id);
    };
    std::size_t first = 0, last = 0;
    for (std::size_t bar = 1; bar < layout.bars().size(); ++bar) {
        if (order(bar) < order(first)) first = bar;
        if (order(last) < order(bar)) last = bar;
    }
    if (action == MoveHome || !currentIndex().isValid()) return at(first);
    if (action == MoveEnd) return at(last);
    const auto now = static_cast<std::size_t>(currentIndex().row());
    constexpr std::array steps{std::pair{MoveLeft, BarStep::Earlier}, std::pair{MovePrevious, BarStep::Earlier},
                               std::pair{MoveRight, BarStep::Later},  std::pair{MoveNext, BarStep::Later},
                               std::pair{MoveUp, BarStep::Above},     std::pair{MovePageUp, BarStep::Above},
                               std::pair{MoveDown, BarStep::Below},   std::pair{MovePageDown, BarStep::Below}};
    const auto step = std::ranges::find(steps, action, [](const auto& s) { return s.first; });
    return step == steps.end() ? currentIndex() : at(layout.neighbour(now, step->second));
}

void TimelineView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags how) {
    QItemSelection chosen;
    const QRect area = rect.normalized();
    const auto [first, end] = m_scene.layout.lanesIn(area.top() + m_scene.offset.y(), area.bottom() + 1 + m_scene.offset.y());
    for (std::size_t lane = first; lane < end; ++lane)
        for (const std::uint32_t bar : m_scene.layout.visible(lane, m_scene.daysIn(area.left(), area.right() + 1)))
            if (const QModelIndex index = model()->index(static_cast<int>(bar), 0); m_scene.rectOf(bar).intersects(area))
                chosen.select(index, index);
    selectionModel()->select(chosen, how);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) region += visualRect(index).adjusted(-2, -2, 2, 2);
    return region;
}

// Words of bars that the left edge cuts, and the chevrons at both edges, stand still while the rest moves: they are
// painted again. Words that no longer fit between the edge and the end of their bar go behind it.
QRegion TimelineView::stickyParts(int dx) const {
    QRegion parts;
    const int reach = std::abs(dx) + theme::iconSize + theme::s1, width = m_scene.size.width();
    const auto [first, end] = m_scene.layout.lanesIn(m_scene.offset.y(), m_scene.offset.y() + m_scene.size.height());
    const auto add = [&](std::size_t lane, int left, int right, auto partOf) {
        for (const std::uint32_t bar : m_scene.layout.visible(lane, m_scene.daysIn(left, right)))
            if (const QRect box = m_scene.rectOf(bar); box.left() < right && box.right() >= left) parts += partOf(box, m_scene.items[bar]);
    };
    for (std::size_t lane = first; lane < end; ++lane) {
        add(lane, -reach, reach, [&](const QRect& box, const PlanBar& item) {
            const int words = theme::textWidth(item.title + item.status, theme::Type::Caption) + 4 * theme::s6 + reach;
            return QRect(0, box.y(), box.right() < words ? box.right() + reach + TimelinePainter::mostBeyond : words, box.height());
        });
        add(lane, width - reach, width + reach,
            [&](const QRect& box, const PlanBar&) { return QRect(width - reach, box.y(), reach, box.height()); });
    }
    return parts;
}

// Where the window stands now; true when so much else is in sight that bars are painted in another way.
bool TimelineView::settle() {
    m_scene.offset = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_scene.size = viewport()->size();
    const bool crowded = m_scene.barsInSight() > TimelinePainter::mostBars;
    return std::exchange(m_scene.crowded, crowded) != crowded;
}

void TimelineView::scrollContentsBy(int dx, int dy) {
    const bool other = settle();
    if (!updatesEnabled()) return;
    viewport()->scroll(dx, dy);
    if (dx && !m_scene.crowded) viewport()->update(stickyParts(dx));
    if (other || !m_drag.shown.isEmpty()) viewport()->update();
    emit scrolled(dx, dy);
}

void TimelineView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const auto isSelected = [this](std::size_t bar) {
        return selectionModel() && selectionModel()->isSelected(model()->index(static_cast<int>(bar), 0));
    };
    for (const QRect& area : event->region()) {
        painter.setClipRect(area);
        m_painter.paint(painter, area, m_scene, isSelected);
    }
    painter.setClipRegion(event->region());
    paintOverlay(painter);
}

void TimelineView::paintOverlay(QPainter& painter) const {
    if (hasFocus() && currentIndex().isValid() && theme::focusByKeys(this))
        theme::drawRing(painter, visualRect(currentIndex()).adjusted(-1, -1, 1, 1), 4);
    if (m_drag.kind == Drag::Band) theme::drawBox(painter, m_drag.shown, {}, theme::colors().accent, 1, 0);
    if (m_drag.kind == Drag::Bars)
        for (const BarMove& move : m_drag.to)
            m_painter.paintGhost(painter, ghostOf(move), m_scene.items[m_model->rowOf(move.id)], !m_drag.wrong.isEmpty());
    if (m_planned >= 0) theme::drawBox(painter, m_drag.shown, {}, theme::colors().accent, 2, 4);
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    const bool wasEmpty = m_scene.size.width() == 0;
    const Date middle = dayInMiddle();
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (!wasEmpty && event->oldSize().width() != event->size().width()) showDay(middle);
    viewport()->update();
    emit shownChanged();
}

void TimelineView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        doItemsLayout();
}

void TimelineView::updateBars(const QItemSelection& selection) { viewport()->update(visualRegionForSelection(selection)); }

void TimelineView::selectionChanged(const QItemSelection& now, const QItemSelection& before) {
    QListView::selectionChanged(now, before);
    updateBars(now);
    updateBars(before);
}

void TimelineView::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QListView::currentChanged(now, before);
    for (const QModelIndex& index : {now, before}) viewport()->update(visualRect(index).adjusted(-3, -3, 3, 3));
}

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QListView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString names = namesOf(m_scene.plan->notesOn(m_scene.dayAt(help->pos().x())));
    QToolTip::showText(help->globalPos(), index.isValid() ? index.data(Qt::ToolTipRole).toString() : names.toHtmlEscaped(), this);
    return true;
}

}
