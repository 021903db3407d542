// SPDX-License-Identifier: MIT
// What all views of the calendar show: dated records in words, the plan's days, groups. Made once, read by every view.
#pragma once
#include "app/dated_records.h"
#include "app/plan_money.h"
#include "core/calendar/loads.h"
#include "core/campaign/clashes.h"
#include "gui/models/plan_days.h"

#include <QList>
#include <memory>

namespace tilth {

class Desk;

/// A record as people see it. `number` tells it from all others of the calendar: ids of records do not say their type.
struct CalendarEntry {
    qint64 number = 0;
    DatedRecord record{};
    QString title{}, icon{}, status{}, conflict{};
    int category = 0;
    bool done = false, isComplete = false;
    /// What others publish stays, and so does a campaign that has happened.
    bool isMovable() const { return record.layer != DatedRecord::OutsideEvents && !isComplete; }
    bool isStretchable() const { return record.layer == DatedRecord::Campaigns && isMovable(); }
};

/// The plan's money by day over the days that were read, in minor units of the workspace's currency.
struct PlanBudget {
    MoneyDays planned{}, committed{}, spent{};
    std::optional<Money> ofYear{}; // what may be spent in a fiscal year
};
/// What keeps people busy, whatever layers are shown, and how much one person can do.
struct PlanLoad {
    std::vector<Load> loads{};
    Capacity capacity{};
};

struct CalendarContent {
    std::shared_ptr<const PlanDays> plan = std::make_shared<PlanDays>();
    std::shared_ptr<const PlanBudget> budget = std::make_shared<PlanBudget>();
    std::shared_ptr<const PlanLoad> load = std::make_shared<PlanLoad>();
    QList<CalendarEntry> entries{}, undated{};
    const CalendarEntry* find(qint64 number) const;
};

/// What is read in a worker.
struct CalendarRows {
    std::vector<DatedRecord> records{}, undated{};
    PlanDays plan{};
    std::shared_ptr<const PlanBudget> budget = std::make_shared<PlanBudget>();
    std::shared_ptr<const PlanLoad> load = std::make_shared<PlanLoad>();
};
/// What stands in the way of campaigns from a month before today on; found after the records: it takes longer.
struct CalendarClashes {
    std::vector<Clash> found{};
    ClashRules rules{};
};
CalendarClashes readClashes(Workspace& workspace);
/// Everything that touches the days; names of days in a language: "en", "zh_CN".
CalendarRows readCalendar(Workspace& workspace, const DateRange& days, const std::string& language);

/// The category of a channel's colour: it depends on its name alone, so that it stays when other channels come or go.
int colorOfChannel(const std::string& channel);
/// What a layer is called: "Campaigns".
QString layerName(DatedRecord::Layer layer);
/// Layers that are shown; statuses and stages in words.
using ShownLayers = std::array<bool, calendarLayers>;
CalendarContent contentOf(Desk& desk, const CalendarRows& rows, const CalendarClashes& clashes, const ShownLayers& shown);
/// What a clash says beside the campaign that it is about.
QString clashWords(Desk& desk, const Clash& clash, std::int64_t about);
/// Clashes that campaigns would have on other days: (number, days) of those that are moved.
QStringList clashesAfter(Desk& desk, const CalendarContent& content, const CalendarClashes& clashes,
                         const QList<std::pair<qint64, DateRange>>& moves);

/// A festival, holiday or retail date whose selling begins in the next weeks and in which no campaign runs yet: to be planned for.
/// within: the days whose records were read.
std::optional<PlanNote> nextOccasion(const CalendarContent& content, const DateRange& within);

/// By what the lanes of a timeline are.
enum class Grouping { Channel, Owner, Product, Territory, Status, Parent };
inline constexpr std::size_t groupingCount = 6;
QString groupingName(Grouping by);

/// A lane: its name, and the field that a record gets when it is dropped there; no key: nothing can be.
struct CalendarGroup {
    QString name{};
    std::string key{};
    Value value{};
    DatedRecord::Layer layer = DatedRecord::Campaigns;
};
struct GroupedEntries {
    QList<CalendarGroup> groups{};
    QList<int> groupOf{}; // of each entry
};
/// Campaigns by the field, by name, those without it last; activities and close dates in groups of their own, but for
/// owners, who have everything in one lane.
GroupedEntries grouped(Desk& desk, const QList<CalendarEntry>& entries, Grouping by);

}
