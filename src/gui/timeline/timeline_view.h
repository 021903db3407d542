// SPDX-License-Identifier: MIT
// Bars over time in lanes: scrolled, zoomed, selected, moved and stretched by mouse and keys. Every bar is an item.
#pragma once
#include "core/calendar/timeline_drag.h"
#include "gui/timeline/timeline_painter.h"

#include <QBasicTimer>
#include <QHash>
#include <QListView>

namespace tilth {

/// A bar's days as they shall be.
struct BarMove {
    qint64 id = 0;
    DateRange days{};
    friend bool operator==(const BarMove&, const BarMove&) = default;
};

/// A list view that lays out nothing itself: layout, visible bars and hits are core/calendar/timeline_layout. The wheel
/// zooms where the pointer is, with Ctrl it scrolls lanes, with Shift time. It changes no data: signals ask for that. Bars stand
/// at the days last asked for until the model has them, so that the next key counts from there.
class TimelineView : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setItems(TimelineModel* items);
    TimelineModel* items() const { return m_model; }
    void setPlan(std::shared_ptr<const PlanDays> plan);
    const PlanDays& plan() const { return *m_scene.plan; }
    void setLayers(const TimelineLayers& layers);
    /// A unit of the axis that overrides what the scale asks for; none: the scale's.
    void setPinnedUnit(std::optional<AxisUnit> unit);
    /// What would be wrong with a drag that ended now, in words; asked at each step to another day.
    using Check = std::function<QStringList(const QList<BarMove>&)>;
    void setCheck(Check check) { m_check = std::move(check); }
    /// Where bars lose their dates when they are dropped there, while it is visible.
    void setTray(QWidget* tray) { m_tray = tray; }
    std::optional<AxisUnit> pinnedUnit() const { return m_scene.pinned; }

    /// The days that can be scrolled to.
    void setRange(const DateRange& days);
    DateRange range() const { return m_range; }
    DateRange shownDays() const;
    double perDay() const { return m_scene.scale.perDay; }
    /// Pixels a day; what lies at `anchor` (viewport x, none: the middle) stays there.
    void setPerDay(double perDay, std::optional<int> anchor = {});
    void zoomBy(double notches, std::optional<int> anchor = {});
    void showDays(const DateRange& days); // as large as they fit
    void showDay(Date day);               // in the middle
    Date dayInMiddle() const;

    const TimelineScene& scene() const { return m_scene; }
    AxisTier tier() const { return m_scene.tier(); }
    QList<qint64> selectedIds() const;
    void select(qint64 id);
    /// What was asked for is written, or refused: bars stand where the model says.
    void forgetAsked();
    bool isDragging() const { return m_drag.kind == Drag::Bars; }
    /// What a drag would do if it ended now.
    const QList<BarMove>& pending() const { return m_drag.to; }

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void setModel(QAbstractItemModel* model) override;

    static QString trayMime() { return QStringLiteral("application/x-tilth-undated"); }

signals:
    void moved(const QList<tilth::BarMove>& moves, int lane); ///< lane -1: bars stay in theirs
    void opened(qint64 id);
    void unscheduled(const QList<qint64>& ids);          ///< by Delete, or dropped on the tray
    void planned(qint64 id, const QDate& day, int lane); ///< dropped from the tray
    void dayActivated(const QDate& day, int lane);       ///< something new there; lane -1: none
    void menuWanted(const QPoint& global, const QDate& day);
    void shownChanged();           ///< zoomed or laid out anew
    void scrolled(int dx, int dy); ///< all that is shown lies so many pixels further right and down
    void dayWanted();    ///< Ctrl+G

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags how) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Drag {
        enum Kind { None, Pressed, Bars, Band, Pan } kind = None;
        QPoint from{}; // in the whole timeline
        BarHit hit{};
        QList<BarMove> of{}, to{};
        int lane = -1;
        QRect shown{};       // what is drawn over the bars
        QStringList wrong{}; // of `to`
    };
    struct Key {
        int key;
        Qt::KeyboardModifiers with;
        void (TimelineView::*act)(int);
        int by;
    };
    static std::span<const Key> keys();
    const Key* keyOf(const QKeyEvent& event) const;

    // timeline_view.cpp
    void layOut();
    void renew();
    void ask(const QList<BarMove>& moves, int lane);
    void updateBars(const QItemSelection& selection);
    bool settle();
    QRegion stickyParts(int dx) const;
    void paintOverlay(QPainter& painter) const;

    // timeline_view_mouse.cpp
    QPoint whole(const QPoint& point) const { return point + m_scene.offset; }
    std::optional<BarHit> hitAt(const QPoint& point) const;
    void pressBar(const BarHit& hit, Qt::KeyboardModifiers with);
    void startBars();
    void dragTo(const QPoint& point, Qt::KeyboardModifiers with);
    void dragBand(const QPoint& point);
    int laneUnder(const QPoint& point) const;
    void showGhosts(const QPoint& point);
    QRect ghostBounds() const;
    QRect ghostOf(const BarMove& move) const;
    void setOverlay(const QRect& shown);
    bool isOverTray(const QPoint& point) const;
    void endDrag(const QPoint& point);
    void cancelDrag();
    void showCursor(const QPoint& point);
    DragRules rulesFor(Qt::KeyboardModifiers with) const;

    // timeline_view_keys.cpp
    void nudge(int by, BarPart part);
    void moveBars(int by) { nudge(by, BarPart::Middle); }
    void stretchBars(int by) { nudge(by, BarPart::End); }
    void zoomStep(int by) { zoomBy(by); }
    void goToday(int);
    void askForDay(int);
    void openCurrent(int);
    void unschedule(int);
    void escape(int);

    TimelineModel* m_model = nullptr;
    QWidget* m_tray = nullptr;
    Check m_check;
    TimelineScene m_scene;
    TimelinePainter m_painter;
    DateRange m_range{};
    IsWorking m_isWorking;
    AxisRules m_axisRules;
    Drag m_drag;
    QHash<qint64, DateRange> m_asked; // days of bars as they shall be
    QBasicTimer m_autoScroll;
    int m_planned = -1; // lane under what is dragged from the tray
};

}
