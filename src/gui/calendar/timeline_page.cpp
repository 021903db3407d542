// SPDX-License-Identifier: MIT
#include "gui/calendar/timeline_page.h"
#include "core/calendar/timeline_strips.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/timeline/axis_text.h"
#include "gui/timeline/timeline_pane.h"
#include "gui/timeline/timeline_tray.h"

#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr int yearsAround = 3;    // that can be scrolled to on either side of today
constexpr double firstPerDay = 9; // four months on a usual screen
constexpr int ownerLimit = 5;     // campaigns at a time that are many for one person

PlanBar itemOf(const CalendarEntry& entry, int lane) {
    return {.id = entry.number,
            .title = entry.title,
            .icon = entry.icon,
            .status = entry.status,
            .conflict = entry.conflict,
            .days = entry.record.days.value_or(DateRange{}),
            .lane = lane,
            .category = entry.category,
            .movable = entry.isMovable(),
            .stretchable = entry.isStretchable(),
            .faded = entry.done};
}

QVariant variantOf(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return toQt(*text);
    if (const auto* number = std::get_if<std::int64_t>(&value)) return static_cast<qlonglong>(*number);
    return {};
}

}

TimelinePage::TimelinePage(Desk& desk, QWidget* parent) : CalendarView(parent), m_desk(desk), m_pane(new TimelinePane(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    setFocusProxy(m_pane->view());
    m_pane->view()->setPerDay(firstPerDay);
    makeStrips();
    connectPane();
}

void TimelinePage::makeStrips() {
    m_budget = m_pane->addStrip(tr("Planned budget"), TimelineStrip::Columns);
    m_capacity = m_pane->addStrip(tr("People"), TimelineStrip::Heat);
    m_budget->setCount([this](auto cells) { return budget(cells); });
    m_capacity->setCount([this](auto cells) { return capacity(cells); });
}

void TimelinePage::connectPane() {
    TimelineView* view = m_pane->view();
    connect(view, &TimelineView::moved, this, &TimelinePage::tellMoved);
    connect(view, &TimelineView::opened, this, &CalendarView::opened);
    connect(view, &TimelineView::dayActivated, this, [this](const QDate& day, int lane) {
        const CalendarGroup* group = editedBy(lane);
        emit dayActivated(day, group ? toQt(group->key) : QString(), group ? variantOf(group->value) : QVariant());
    });
    connect(view, &TimelineView::dayWanted, this, &CalendarView::dayWanted);
    connect(view, &TimelineView::shownChanged, this, &CalendarView::titleChanged);
    connect(view, &TimelineView::planned, this, [this](qint64 id, const QDate& day, int lane) {
        const Date first = fromQt(day);
        tellMoved({{id, {first, first + std::chrono::days{6}}}}, lane);
    });
    connect(m_pane, &TimelinePane::unscheduled, this, &CalendarView::unscheduled);
    connect(m_pane, &TimelinePane::plannedFromTray, this, [this](qint64 id, const QDate& day) {
        const Date first = fromQt(day);
        tellMoved({{id, {first, first + std::chrono::days{6}}}}, -1);
    });
}

// What a drop on the lane edits; null: nothing.
const CalendarGroup* TimelinePage::editedBy(int lane) const {
    return lane >= 0 && lane < m_groups.groups.size() && !m_groups.groups[lane].key.empty() ? &m_groups.groups[lane] : nullptr;
}

void TimelinePage::tellMoved(const QList<BarMove>& moves, int lane) {
    const CalendarGroup* group = editedBy(lane);
    emit moved(moves, group ? toQt(group->key) : QString(), group ? variantOf(group->value) : QVariant());
}

void TimelinePage::setGrouping(Grouping by) {
    m_by = by;
    lay();
}

void TimelinePage::setTrayShown(bool shown) {
    m_trayShown = shown;
    m_pane->setTrayShown(shown);
}

void TimelinePage::setStripsShown(bool shown) {
    m_stripsShown = shown;
    m_pane->setStripShown(m_budget, shown);
    m_pane->setStripShown(m_capacity, shown);
}

DateRange TimelinePage::daysWanted() const {
    const Date today = m_desk.reading().today();
    const auto year = [today](int by) { return yearOf(addMonths(today, 12 * by)); };
    return {year(-yearsAround).first, year(yearsAround).last};
}

void TimelinePage::show(const CalendarContent& content) {
    m_content = content;
    m_pane->setPlan(content.plan);
    if (m_pane->view()->range() != daysWanted()) m_pane->view()->setRange(daysWanted());
    lay();
    if (!std::exchange(m_placed, true)) goTo(toQt(content.plan->today()));
}

void TimelinePage::lay() {
    m_groups = grouped(m_desk, m_content.entries, m_by);
    QList<int> counts(m_groups.groups.size());
    QList<PlanBar> items, tray;
    for (int i = 0; i < m_content.entries.size(); ++i) {
        items.push_back(itemOf(m_content.entries[i], m_groups.groupOf[i]));
        ++counts[m_groups.groupOf[i]];
    }
    QList<PlanLane> lanes;
    for (int i = 0; i < m_groups.groups.size(); ++i)
        lanes.push_back({m_groups.groups[i].name, QLocale().toString(counts[i]), m_groups.groups[i].layer != DatedRecord::Campaigns});
    for (const CalendarEntry& entry : m_content.undated) tray.push_back(itemOf(entry, 0));
    m_pane->setLaneTitle(groupingName(m_by));
    m_pane->setContent(items, lanes);
    m_pane->setTray(tray);
    m_budget->renew();
    m_capacity->renew();
}

// Amounts of one currency only: the workspace's.
TimelineStrip::Values TimelinePage::budget(std::span<const AxisCell> cells) const {
    const Wording wording = Wording::of(m_desk.reading());
    std::vector<PlannedCost> costs;
    for (const CalendarEntry& entry : m_content.entries)
        if (const DatedRecord& r = entry.record; r.budget && r.days && (r.currency.empty() || r.currency == wording.currency))
            costs.push_back({*r.days, *r.budget});
    TimelineStrip::Values values;
    for (const Money part : spread(costs, cells, [this](Date day) { return m_content.plan->isWorking(day); })) {
        values.of.push_back(static_cast<double>(part.minor));
        values.text.push_back(wording.money(part.minor, wording.currency));
        values.brief.push_back(part.minor ? wording.moneyBrief(part.minor, wording.currency) : QString());
    }
    return values;
}

TimelineStrip::Values TimelinePage::capacity(std::span<const AxisCell> cells) const {
    std::vector<Occupied> runs;
    for (const CalendarEntry& entry : m_content.entries)
        if (entry.record.layer == DatedRecord::Campaigns && entry.record.days && !entry.done)
            runs.push_back({*entry.record.days, entry.record.owner});
    TimelineStrip::Values values{.limit = ownerLimit};
    for (const int most : peaks(runs, cells)) {
        values.of.push_back(most);
        values.text.push_back(tr("%n campaign(s) at a time for one person", nullptr, most));
        values.brief.push_back(most ? QString::number(most) : QString());
    }
    return values;
}

void TimelinePage::goTo(const QDate& day) { m_pane->view()->showDay(fromQt(day)); }
QDate TimelinePage::where() const { return toQt(m_pane->view()->dayInMiddle()); }

void TimelinePage::turn(int by) {
    const DateRange shown = m_pane->view()->shownDays();
    m_pane->view()->showDay(m_pane->view()->dayInMiddle() + by * (shown.length() * 2 / 3));
}

QString TimelinePage::title() const {
    const DateRange shown = m_pane->view()->shownDays();
    const AxisCell first = axisCell(AxisUnit::Month, shown.first, {}), last = axisCell(AxisUnit::Month, shown.last, {});
    const QString end = cellName(last, AxisUnit::Month, CellLength::Long);
    return first == last ? end : cellName(first, AxisUnit::Month, CellLength::Long) + QStringLiteral(" – ") + end;
}

QList<QWidget*> TimelinePage::regions() { return m_pane->regions(); }

QVariantMap TimelinePage::state() const {
    return {{QStringLiteral("by"), static_cast<int>(m_by)},
            {QStringLiteral("perDay"), m_pane->view()->perDay()},
            {QStringLiteral("tray"), m_trayShown},
            {QStringLiteral("strips"), m_stripsShown}};
}

void TimelinePage::restore(const QVariantMap& state) {
    m_by = static_cast<Grouping>(std::clamp(state.value(QStringLiteral("by")).toInt(), 0, static_cast<int>(groupingCount) - 1));
    if (const double perDay = state.value(QStringLiteral("perDay")).toDouble(); perDay > 0) m_pane->view()->setPerDay(perDay);
    setTrayShown(state.value(QStringLiteral("tray"), false).toBool());
    setStripsShown(state.value(QStringLiteral("strips"), true).toBool());
}

}
