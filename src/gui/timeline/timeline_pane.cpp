// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_pane.h"

#include "gui/bridge/wording.h"
#include "gui/timeline/timeline_axis_view.h"
#include "gui/timeline/timeline_lanes_view.h"
#include "gui/timeline/timeline_tray.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QGridLayout>
#include <QLabel>

namespace tilth {

TimelinePane::TimelinePane(QWidget* parent)
    : QWidget(parent), m_model(new TimelineModel(this)), m_view(new TimelineView(this)), m_trayFrame(new QWidget(this)),
      m_corner(makeLabel({}, theme::Type::Caption, theme::Tone::Secondary, this)),
      m_trayTitle(makeLabel(tr("Without dates"), theme::Type::Strong, theme::Tone::Normal, m_trayFrame)) {
    m_view->setItems(m_model);
    m_view->setAccessibleName(tr("Timeline"));
    m_axis = new TimelineAxisView(m_view, this);
    m_lanes = new TimelineLanesView(m_view, this);
    makeGrid();
    makeTray();
    connect(m_view, &TimelineView::shownChanged, this, &TimelinePane::follow);
    connect(m_view, &TimelineView::unscheduled, this, &TimelinePane::unscheduled);
    connect(m_axis, &TimelineAxisView::cellActivated, this, [this](const QDate& first, const QDate& last) {
        m_view->showDays({fromQt(first), fromQt(last)});
    });
}

void TimelinePane::makeGrid() {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_corner->setContentsMargins(theme::s4, 0, 0, theme::s1);
    m_grid->addWidget(m_corner, 0, 0, Qt::AlignBottom);
    m_grid->addWidget(m_axis, 0, 1);
    m_grid->addWidget(m_lanes, 1, 0);
    m_grid->addWidget(m_view, 1, 1);
    m_grid->addWidget(m_trayFrame, 0, 2, 2, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(1, 1);
}

void TimelinePane::makeTray() {
    m_tray = new TimelineTray(m_trayFrame);
    auto* side = new QVBoxLayout(m_trayFrame);
    side->setContentsMargins(theme::s3, theme::s2, 0, 0);
    side->setSpacing(theme::s2);
    side->addWidget(m_trayTitle);
    side->addWidget(m_tray, 1);
    m_trayFrame->setFixedWidth(theme::textHeight() * 10);
    m_view->setTray(m_trayFrame);
    setTrayShown(false);
    connect(m_tray, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit plannedFromTray(index.data(CellIdRole).toLongLong(), toQt(m_view->dayInMiddle())); });
}

QList<QWidget*> TimelinePane::regions() const { return {m_axis, m_lanes, m_view, m_tray}; }

void TimelinePane::setContent(const QList<PlanBar>& items, QList<PlanLane> lanes) {
    const QList<qint64> selected = m_view->selectedIds();
    const qint64 current = m_view->currentIndex().data(CellIdRole).toLongLong();
    for (PlanLane& lane : lanes)
        if (const auto before = std::ranges::find(m_model->lanes(), lane.name, &PlanLane::name); before != m_model->lanes().end())
            lane.collapsed = before->collapsed;
    m_model->setToday(m_view->plan().today());
    m_model->setContent(items, lanes);
    m_view->selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(current), 0), QItemSelectionModel::NoUpdate);
    for (const qint64 id : selected) m_view->selectionModel()->select(m_model->index(m_model->rowOf(id), 0), QItemSelectionModel::Select);
}

void TimelinePane::setPlan(std::shared_ptr<const PlanDays> plan) {
    m_view->setPlan(std::move(plan));
    for (const auto& [strip, label] : m_strips) strip->renew();
}

void TimelinePane::setTray(const QList<PlanBar>& items) {
    m_tray->setItems(items);
    m_trayTitle->setText(items.isEmpty() ? tr("Nothing without dates") : tr("Without dates · %1").arg(items.size()));
}

void TimelinePane::setTrayShown(bool shown) { m_trayFrame->setVisible(shown); }
void TimelinePane::setLaneTitle(const QString& title) { m_corner->setText(title); }

TimelineStrip* TimelinePane::addStrip(const QString& name, TimelineStrip::Look look) {
    auto* strip = new TimelineStrip(m_view, look, this);
    auto* label = makeLabel(name, theme::Type::Caption, theme::Tone::Secondary, this);
    label->setContentsMargins(theme::s4, 0, 0, 0);
    strip->setAccessibleName(name);
    const int row = 2 + static_cast<int>(m_strips.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(strip, row, 1);
    m_strips.push_back({strip, label});
    return strip;
}

void TimelinePane::setStripShown(TimelineStrip* shown, bool isShown) {
    for (const auto& [strip, label] : m_strips)
        if (strip == shown) {
            strip->setVisible(isShown);
            label->setVisible(isShown);
            strip->renew();
        }
}

void TimelinePane::follow() {
    m_axis->follow();
    m_lanes->follow();
    for (const auto& [strip, label] : m_strips) strip->follow();
}

}
