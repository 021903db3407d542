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
#include <QToolButton>
#include <algorithm>

namespace tilth {

TimelinePane::TimelinePane(QWidget* parent)
    : QWidget(parent), m_model(new TimelineModel(this)), m_view(new TimelineView(this)), m_trayFrame(new QWidget(this)),
      m_cornerFrame(new QWidget(this)), m_tools(new QWidget(m_cornerFrame)), m_corner(makeLabel({}, theme::Type::Caption, theme::Tone::Secondary, m_cornerFrame)),
      m_trayTitle(makeLabel(tr("Without dates"), theme::Type::Strong, theme::Tone::Normal, m_trayFrame)) {
    m_view->setItems(m_model);
    m_view->setAccessibleName(tr("Timeline"));
    m_axis = new TimelineAxisView(m_view, this);
    m_lanes = new TimelineLanesView(m_view, this);
    makeGrid();
    makeTools();
    makeTray();
    connect(m_view, &TimelineView::shownChanged, this, &TimelinePane::follow);
    connect(m_view, &TimelineView::scrolled, this, &TimelinePane::scroll);
    connect(m_view, &TimelineView::unscheduled, this, &TimelinePane::unscheduled);
    connect(m_axis, &TimelineAxisView::cellActivated, this, [this](const QDate& first, const QDate& last) {
        m_view->showDays({fromQt(first), fromQt(last)});
    });
}

void TimelinePane::makeGrid() {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    auto* corner = new QVBoxLayout(m_cornerFrame);
    corner->setContentsMargins(theme::s4, 0, theme::s2, TimelineAxisView::footHeight());
    corner->setSpacing(0);
    corner->addWidget(m_tools);
    corner->addStretch(1);
    corner->addWidget(m_corner);
    m_grid->addWidget(m_cornerFrame, 0, 0);
    m_grid->addWidget(m_axis, 0, 1);
    m_grid->addWidget(m_lanes, 1, 0);
    m_grid->addWidget(m_view, 1, 1);
    m_grid->addWidget(m_trayFrame, 0, 2, 2, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(1, 1);
}

// Where what they change begins: beside the axis, above the lanes.
void TimelinePane::makeTools() {
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QToolButton* more = makeIconButton(QStringLiteral("minus"), tr("Show more time"), QStringLiteral("-"), m_tools);
    QToolButton* less = makeIconButton(QStringLiteral("plus"), tr("Show less time"), QStringLiteral("+"), m_tools);
    QToolButton* fold = makeIconButton(QStringLiteral("chevrons-up-down"), tr("Fold or unfold all lanes"), {}, m_tools);
    fold->setObjectName(QStringLiteral("fold_all"));
    for (QToolButton* button : {more, less, fold}) {
        button->setFocusPolicy(Qt::TabFocus); // after a click keys are still about the bars
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(more, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(-2); });
    connect(less, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(2); });
    connect(fold, &QToolButton::clicked, this, &TimelinePane::foldAll);
}

void TimelinePane::hideTools() { m_tools->hide(); }
void TimelinePane::foldAll() { m_model->setAllCollapsed(!std::ranges::all_of(m_model->lanes(), &PlanLane::collapsed)); }

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
    const bool inSight = m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex()));
    m_model->setToday(m_view->plan().today());
    m_model->setContent(items, lanes);
    m_view->setAutoScroll(inSight);         // what is read again moves nobody to a bar that was out of sight
    m_view->selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(current), 0), QItemSelectionModel::NoUpdate);
    m_view->setAutoScroll(true);
    for (const qint64 id : selected) m_view->selectionModel()->select(m_model->index(m_model->rowOf(id), 0), QItemSelectionModel::Select);
}

void TimelinePane::foldAs(const TimelinePane& other) {
    for (int lane = 0; lane < m_model->lanes().size(); ++lane)
        for (const PlanLane& same : other.m_model->lanes())
            if (same.name == m_model->lanes()[lane].name && same.collapsed != m_model->lanes()[lane].collapsed)
                m_model->setCollapsed(lane, same.collapsed);
}

void TimelinePane::setPlan(std::shared_ptr<const PlanDays> plan) {
    m_view->setPlan(std::move(plan));
    showCountries();
    for (const auto& [strip, legend] : m_strips) strip->renew();
}

// Each beside its row of the axis; below them are the bands of selling periods.
void TimelinePane::showCountries() {
    auto* corner = static_cast<QVBoxLayout*>(m_cornerFrame->layout());
    const QList<PlanCountry> shown = m_view->scene().layers.holidays ? m_view->plan().countries() : QList<PlanCountry>();
    if (shown == m_countriesShown) return; // a new layout of the pane costs more than a zoom step
    m_countriesShown = shown;
    while (m_countries.size() > shown.size()) delete m_countries.takeLast();
    while (m_countries.size() < shown.size()) {
        m_countries.push_back(makeLabel({}, theme::Type::Caption, theme::Tone::Secondary, m_cornerFrame));
        m_countries.back()->setFixedHeight(TimelineAxisView::countryRowHeight());
        m_countries.back()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        corner->addWidget(m_countries.back());
        m_countries.back()->show(); // a sheet is printed before the layout would do it
    }
    for (int i = 0; i < shown.size(); ++i) m_countries[i]->setText(shown[i].name);
}

void TimelinePane::setTray(const QList<PlanBar>& items) {
    m_tray->setItems(items);
    m_trayTitle->setText(items.isEmpty() ? tr("Nothing without dates") : tr("Without dates · %1").arg(items.size()));
}

void TimelinePane::setTrayShown(bool shown) { m_trayFrame->setVisible(shown); }
void TimelinePane::setLaneTitle(const QString& title) { m_corner->setText(title); }

void TimelinePane::addStrip(TimelineStrip* strip, QWidget* legend) {
    const int row = 2 + static_cast<int>(m_strips.size());
    m_grid->addWidget(legend, row, 0);
    m_grid->addWidget(strip, row, 1);
    m_strips.push_back({strip, legend});
}

void TimelinePane::setStripShown(TimelineStrip* shown, bool isShown) {
    for (const auto& [strip, legend] : m_strips)
        if (strip == shown) {
            strip->setVisible(isShown);
            legend->setVisible(isShown);
            strip->renew();
        }
}

void TimelinePane::follow() {
    showCountries();
    m_axis->follow();
    m_lanes->follow();
    for (const auto& [strip, legend] : m_strips) strip->follow();
}

void TimelinePane::scroll(int dx, int dy) {
    if (dy != 0) m_lanes->scrollBy(dy);
    if (dx == 0) return;
    m_axis->scrollBy(dx);
    for (const auto& [strip, legend] : m_strips) strip->scrollBy(dx);
}

}
