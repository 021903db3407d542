// SPDX-License-Identifier: MIT
#include "gui/calendar/timeline_page.h"

#include "app/records.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/timeline/axis_text.h"
#include "gui/timeline/strip_legend.h"
#include "gui/timeline/timeline_pane.h"
#include "gui/timeline/timeline_tray.h"

#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr int yearsAround = 3;    // that can be scrolled to on either side of today
constexpr double firstPerDay = 9; // four months on a usual screen

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

QString loadName(const Capacity& capacity) {
    const QString names[] = {TimelinePage::tr("People · campaigns"), TimelinePage::tr("People · items"), TimelinePage::tr("People · hours")};
    return names[capacity.by];
}

// "7 of 5 campaigns"
QString loadAmount(const Capacity& capacity, const WorstDay& worst) {
    const QString load = QLocale().toString(worst.load, 'g', 3), limit = QLocale().toString(worst.limit, 'g', 3);
    const QString much = worst.limit > 0 ? TimelinePage::tr("%1 of %2", "a load and its limit").arg(load, limit) : load;
    const QString units[] = {TimelinePage::tr("%1 campaigns", "of a person"), TimelinePage::tr("%1 items", "of a person"),
                             TimelinePage::tr("%1 hours", "of a person")};
    return units[capacity.by].arg(much);
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
    makeBudget();
    makeLoad();
    connectPane();
}

void TimelinePage::makeBudget() {
    m_budget = new BudgetStrip(m_pane->view(), [this](auto cells) { return budget(cells); }, m_pane);
    m_budget->setAccessibleName(tr("Budget"));
    auto* legend = new StripLegend(tr("Budget"), m_pane);
    for (int part = 0; part < BudgetStrip::parts; ++part) {
        const auto which = static_cast<BudgetStrip::Part>(part);
        legend->add(BudgetStrip::nameOfPart(which), [which](QPainter& painter, const QRect& place) { BudgetStrip::paintSample(painter, place, which); },
                    which == BudgetStrip::Sum);
    }
    writeAmounts();
    m_pane->addStrip(m_budget, legend);
}

// The currency may be another one since.
void TimelinePage::writeAmounts() {
    const Wording wording = Wording::of(m_desk.reading());
    m_budget->setAmounts([wording](Money amount) { return wording.money(amount.minor, wording.currency); },
                         [wording](Money amount) { return wording.moneyBrief(amount.minor, wording.currency); });
}

void TimelinePage::makeLoad() {
    m_load = new LoadStrip(
        m_pane->view(), [this](auto cells) { return load(cells); }, [this](const WorstDay& worst) { return loadWords(worst); }, m_pane);
    m_load->setAccessibleName(tr("People"));
    m_loadLegend = new StripLegend(tr("People"), m_pane);
    m_pane->addStrip(m_load, m_loadLegend);
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
    connect(view, &TimelineView::scrolled, this, &CalendarView::titleChanged);
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
    m_pane->setStripShown(m_load, shown);
}

DateRange TimelinePage::daysWanted() const {
    const Date today = m_desk.reading().today();
    const auto year = [today](int by) { return yearOf(addMonths(today, 12 * by)); };
    return {year(-yearsAround).first, year(yearsAround).last};
}

void TimelinePage::show(const CalendarContent& content) {
    m_content = content;
    m_names.clear();
    writeAmounts();
    m_pane->setPlan(content.plan);
    if (m_pane->view()->range() != daysWanted()) m_pane->view()->setRange(daysWanted());
    lay();
    if (!std::exchange(m_placed, true)) goTo(m_day.isValid() ? m_day : toQt(content.plan->today()));
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
    m_loadLegend->setName(loadName(m_content.load->capacity));
    m_load->renew();
}

// The cap of a cell is its share of the year's budget, by working days.
std::vector<BudgetCell> TimelinePage::budget(std::span<const AxisCell> cells) const {
    const PlanBudget& money = *m_content.budget;
    const PlanDays& plan = *m_content.plan;
    std::vector<BudgetCell> all;
    for (const AxisCell& cell : cells) {
        const DateRange days{cell.first, cell.next - std::chrono::days{1}};
        const DateRange year = fiscalYearRange(fiscalYear(days.last, plan.fiscalStart()), plan.fiscalStart());
        BudgetCell one{money.planned.in(days), money.committed.in(days), money.spent.in(days), money.planned.in({year.first, days.last})};
        if (money.ofYear) {
            one.ofYear = money.ofYear;
            one.cap = Money{money.ofYear->minor * plan.workingDays(days) / std::max(1, plan.workingDays(year))};
        }
        all.push_back(one);
    }
    return all;
}

std::vector<WorstDay> TimelinePage::load(std::span<const AxisCell> cells) const {
    return worstDays(m_content.load->loads, cells, m_content.load->capacity.limit, [this](Date day) { return m_content.plan->shareOf(day); });
}

QString TimelinePage::nameOf(std::int64_t user) const {
    auto at = m_names.find(user);
    if (at == m_names.end()) at = m_names.insert(user, toQt(titleOf(m_desk.reading(), "user", user)));
    return *at;
}

QString TimelinePage::loadWords(const WorstDay& worst) const {
    if (worst.load <= 0) return tr("nobody is busy");
    const QString amount = loadAmount(m_content.load->capacity, worst);
    return tr("%1, %2 on %3", "a person, how much, a day")
        .arg(nameOf(worst.by), amount, spanText({worst.day, worst.day}, m_content.plan->today()));
}

void TimelinePage::goTo(const QDate& day) {
    m_day = day;
    m_pane->view()->showDay(fromQt(day));
}

// The day that was asked for, or today, where one is about the middle: zoom and rounding move it by days.
QDate TimelinePage::where() const {
    const Date middle = m_pane->view()->dayInMiddle(), today = m_content.plan->today();
    const auto off = [middle](Date day) { return std::chrono::abs(day - middle); };
    const Date asked = m_day.isValid() ? fromQt(m_day) : today, nearest = off(asked) <= off(today) ? asked : today;
    return toQt(off(nearest) <= m_pane->view()->shownDays().length() / 4 ? nearest : middle);
}

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
DateRange TimelinePage::daysShown() const { return m_pane->view()->shownDays(); }
QScrollBar* TimelinePage::scrolledBy() const { return m_pane->view()->verticalScrollBar(); }

// On paper the same days are as wide as the sheet.
void TimelinePage::becomeSheetOf(const CalendarView& shown, const CalendarContent& content) {
    const auto& other = static_cast<const TimelinePage&>(shown);
    restore(other.state());
    setTrayShown(false);
    m_pane->view()->setPinnedUnit(other.m_pane->view()->pinnedUnit());
    m_pane->view()->setLayers(other.m_pane->view()->scene().layers);
    show(content);
    m_pane->foldAs(*other.m_pane);
    m_pane->hideTools();
    m_pane->view()->showDays(other.daysShown());
}

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
