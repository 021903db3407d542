// SPDX-License-Identifier: MIT
#include "app/series.h"
#include "app/activities.h"
#include "app/reminders.h"
#include "app/repeat_rule.h"
#include "core/activity/completion.h"
#include "core/base/tr.h"
#include "core/schema/validate.h"
#include "io/recurrence.h"
#include <algorithm>
#include <array>
#include <set>

namespace tilth {
namespace {

using std::chrono::days;

constexpr std::size_t openAhead = 12;
constexpr int daysAhead = 400;

bool isOpen(const Activity& a) { return !isDone(a) && a.status != ActivityStatus::Canceled; }

// Days and hours of a series are those of its rule's zone: what is at ten in New York is an hour later in Shanghai from November on.
Zone zoneOf(const Workspace& workspace, const Activity& a) { return a.startsAt ? repeatZone(a.repeats).value_or(workspace.zone()) : workspace.zone(); }

std::optional<Date> dayOf(const Workspace& workspace, const Activity& a) {
    if (a.startsAt) return localDay(*a.startsAt, zoneOf(workspace, a));
    return a.dueOn;
}
// The hour on the wall clock stays, whatever summer time does.
void moveTo(const Workspace& workspace, Activity& a, Date day) {
    if (!a.startsAt) { a.dueOn = day; return; }
    const Zone zone = zoneOf(workspace, a);
    a.startsAt = instantOfStart({day, localTime(*a.startsAt, zone).clock}, zone);
    if (a.dueOn) a.dueOn = workspace.dayOf(*a.startsAt);
}

Activity another(Workspace& workspace, const Activity& like, Date day) {
    Activity next = like;
    next.id = workspace.store().newId();
    next.createdRev = 0;
    next.externalId.clear();
    next.created = workspace.now();
    next.status = ActivityStatus::NotStarted;
    next.doneAt.reset();
    next.outcome.clear();
    next.seriesOn = day;
    moveTo(workspace, next, day);
    return next;
}

void addAnother(Workspace& workspace, ChangeSet& change, const Activity& like, const Activity& next) {
    change.create(workspace.type<Activity>(), next);
    copyReminders(workspace, change, like.id, next.id);
}

std::vector<Activity> seriesOf(Workspace& workspace, const Activity& a) {
    std::vector<Activity> all;
    if (!a.series.empty())
        for (const auto& other : workspace.store().findBy<Activity>("series", a.series)) all.push_back(*other);
    std::ranges::sort(all, {}, &Activity::seriesOn);
    return all;
}

void begin(Activity& a, Date day) {
    a.series = std::to_string(a.id);
    a.seriesStart = a.seriesOn = day;
}

// Days of a series that this very change plans already: several of it may be done at once.
std::set<Date> plannedIn(const ChangeSet& change, const std::string& series) {
    std::set<Date> planned;
    for (const RecordChange& record : change.records) {
        if (record.kind != RecordChange::Create || record.type->name != Activity::type.name) continue;
        Activity a;
        for (const Edit& edit : record.edits) edit.field->put(a, edit.after);
        if (a.series == series && a.seriesOn) planned.insert(*a.seriesOn);
    }
    return planned;
}

// Coming ones that are not there yet; `known`: all of the series but `now`.
Result<Done> planAhead(Workspace& workspace, ChangeSet& change, const Activity& now, const std::vector<Activity>& known) {
    Date last = *now.seriesOn;
    const std::set<Date> planned = plannedIn(change, now.series);
    std::size_t open = isOpen(now) + planned.size();
    if (!planned.empty()) last = std::max(last, *planned.rbegin());
    for (const Activity& a : known) last = std::max(last, a.seriesOn.value_or(last)), open += isOpen(a);
    const Date today = localDay(workspace.now(), zoneOf(workspace, now));
    const DateRange range{std::max(last + days{1}, today), std::max(today, *now.seriesStart) + days{daysAhead}};
    if (range.last < range.first) return Done{};
    const auto coming = repeatDays(now.repeats, *now.seriesStart, range);
    if (!coming) return coming.error();
    for (const Date day : *coming) {
        if (open++ >= openAhead) break;
        addAnother(workspace, change, now, another(workspace, now, day));
    }
    return Done{};
}

// The one after this was done, so long after that day.
Result<Done> planNext(Workspace& workspace, ChangeSet& change, const Activity& done) {
    const std::string rest = withoutFirst(done.repeats, 1);
    if (rest.empty()) return Done{};
    const Date doneOn = localDay(done.doneAt.value_or(workspace.now()), zoneOf(workspace, done));
    const auto day = repeatAfter(done.repeats, doneOn, doneOn);
    if (!day || !*day) return day ? Result<Done>(Done{}) : day.error();
    Activity next = another(workspace, done, **day);
    next.repeats = rest;
    addAnother(workspace, change, done, next);
    return Done{};
}

// Open ones after this go, and earlier ones end before it.
void cutOff(Workspace& workspace, ChangeSet& change, const Activity& at) {
    const EntityType& type = workspace.type<Activity>();
    for (const Activity& a : seriesOf(workspace, at)) {
        if (a.id == at.id || !a.seriesOn) continue;
        if (*a.seriesOn > *at.seriesOn && isOpen(a)) change.remove(type, a);
        if (*a.seriesOn > *at.seriesOn) continue;
        Activity ended = a;
        ended.repeats = endedBefore(a.repeats, *at.seriesOn);
        change.update(type, a, ended);
    }
}

Result<Done> makeAnew(Workspace& workspace, ChangeSet& change, const Activity* before, Activity& now) {
    const auto rule = repeatRule(now.repeats);
    if (!rule) return rule.error();
    const auto day = dayOf(workspace, now);
    if (!day) return Error{Error::Refused, TR("Recurrence", "What repeats needs a day: say when it is due or starts."), "due_on"};
    now.repeats = *rule;
    if (before && !before->series.empty() && before->seriesOn) cutOff(workspace, change, *before);
    begin(now, *day);
    if (now.repeatFrom == RepeatFrom::Completion) return Done{};
    return planAhead(workspace, change, now, {});
}

Result<std::shared_ptr<Activity>> load(Workspace& workspace, std::int64_t id) {
    if (auto found = workspace.store().find<Activity>(id)) return found;
    return Error{Error::NotFound, TR("Recurrence", "This activity is gone.")};
}

// --- editing several

// Fields that belong to one of them alone.
bool isOwn(std::string_view key) {
    constexpr std::array own{"status", "done_at", "outcome", "external_id", "created", "series", "series_start", "series_on", "due_on", "starts_at"};
    return std::ranges::find(own, key) != own.end();
}

struct SeriesEdit {
    std::vector<Edit> edits;                    // for each of them
    int shift = 0;                              // days
    std::optional<std::chrono::seconds> clock;  // a new hour
};
SeriesEdit editOf(const Workspace& workspace, const Activity& before, const Activity& now) {
    SeriesEdit edit{diff(workspace.type<Activity>(), before, now), 0, {}};
    std::erase_if(edit.edits, [](const Edit& e) { return isOwn(e.field->key); });
    const auto from = dayOf(workspace, before), to = dayOf(workspace, now);
    if (from && to) edit.shift = daysBetween(*from, *to);
    if (now.startsAt && now.startsAt != before.startsAt) edit.clock = localTime(*now.startsAt, zoneOf(workspace, now)).clock;
    return edit;
}
// One of the series; the one at hand is as somebody wrote it.
Activity edited(const Workspace& workspace, Activity a, const Activity& now, const SeriesEdit& edit) {
    if (a.id == now.id) {
        a = now;
        if (a.seriesOn) *a.seriesOn += days{edit.shift};
        return a;
    }
    for (const Edit& e : edit.edits) e.field->put(a, e.after);
    if (!isOpen(a)) return a;
    const Date day = dayOf(workspace, a).value_or(a.seriesOn.value_or(Date{})) + days{edit.shift};
    moveTo(workspace, a, day);
    if (edit.clock) a.startsAt = instantOfStart({day, *edit.clock}, zoneOf(workspace, a));
    if (a.seriesOn) *a.seriesOn += days{edit.shift};
    return a;
}
Activity wholeEdited(const Workspace& workspace, const Activity& a, const Activity& now, const SeriesEdit& edit) {
    Activity changed = edited(workspace, a, now, edit);
    if (changed.seriesStart) *changed.seriesStart += days{edit.shift};
    return changed;
}

// Where a series is cut in two: what comes before ends there, what follows is a series of its own.
struct Cut { Date from; int earlier; std::string series; };
std::optional<Cut> cutAt(const std::vector<Activity>& all, Date from, std::int64_t first) {
    const auto earlier = std::ranges::count_if(all, [&](const Activity& a) { return a.seriesOn && *a.seriesOn < from; });
    return earlier ? std::optional{Cut{from, static_cast<int>(earlier), std::to_string(first)}} : std::nullopt;
}
Activity cutEdited(const Workspace& workspace, const Activity& a, const Activity& now, const SeriesEdit& edit, const Cut& cut) {
    Activity changed = a;
    if (a.seriesOn && *a.seriesOn < cut.from) {
        changed.repeats = endedBefore(a.repeats, cut.from);
        return changed;
    }
    changed = edited(workspace, a, now, edit);
    changed.series = cut.series;
    changed.seriesStart = cut.from + days{edit.shift};
    changed.repeats = withoutFirst(changed.repeats, cut.earlier);
    return changed;
}

Result<std::int64_t> editOne(Workspace& workspace, const Activity& before, Activity now) {
    ChangeSet change{TR("Change", "Edit activity")};
    if (const auto settled = settleActivity(workspace, change, &before, now); !settled) return settled.error();
    change.update(workspace.type<Activity>(), before, now);
    return workspace.commit(change);
}

}

Result<Done> followSeries(Workspace& workspace, ChangeSet& change, const Activity* before, Activity& now) {
    const bool sameRule = before && before->repeats == now.repeats && before->repeatFrom == now.repeatFrom;
    if (now.repeats.empty()) {
        if (before && !before->repeats.empty() && before->seriesOn) cutOff(workspace, change, *before);
        return Done{};
    }
    if (!sameRule)
        if (const auto made = makeAnew(workspace, change, before, now); !made) return made;
    if (!isDone(now) || (before && isDone(*before)) || !repeatRule(now.repeats)) return Done{};
    if (now.repeatFrom == RepeatFrom::Completion) return planNext(workspace, change, now);
    if (!sameRule) return Done{};                                       // they were planned just now
    if (now.series.empty()) begin(now, dayOf(workspace, now).value_or(workspace.today()));
    std::vector<Activity> others = seriesOf(workspace, now);
    std::erase_if(others, [&](const Activity& a) { return a.id == now.id; });
    return planAhead(workspace, change, now, others);
}

bool isForSeries(Workspace& workspace, std::int64_t activity, std::string_view key) {
    constexpr std::array alone{"status", "done_at", "outcome", "repeats", "repeat_from"};   // the last two always change what follows
    const auto record = workspace.store().find<Activity>(activity);
    return record && record->seriesOn && std::ranges::find(alone, key) == alone.end() && seriesOf(workspace, *record).size() > 1;
}

Result<std::int64_t> repeatActivity(Workspace& workspace, std::int64_t activity, std::string_view rule, RepeatFrom from) {
    const auto before = load(workspace, activity);
    if (!before) return before.error();
    Activity now = **before;
    now.repeats = rule;
    now.repeatFrom = from;
    ChangeSet change{TR("Change", "Repeat activity")};
    if (const auto followed = followSeries(workspace, change, before->get(), now); !followed) return followed.error();
    change.update(workspace.type<Activity>(), **before, now);
    return workspace.commit(change);
}

Result<std::int64_t> editSeries(Workspace& workspace, const Activity& now, SeriesScope scope) {
    const auto before = load(workspace, now.id);
    if (!before) return before.error();
    if (const auto faults = validate(workspace.type<Activity>(), now); !faults.empty()) return faults.front();
    const bool newRule = (*before)->repeats != now.repeats || (*before)->repeatFrom != now.repeatFrom;
    if (scope == SeriesScope::This || newRule || !(*before)->seriesOn) return editOne(workspace, **before, now);
    const SeriesEdit edit = editOf(workspace, **before, now);
    if (edit.shift && namesDays(now.repeats)) return Error{Error::Refused, TR("Recurrence", "The rule itself names the days; change the rule, or move this one alone."), "due_on"};
    ChangeSet change{TR("Change", "Edit series")};
    const std::vector<Activity> all = seriesOf(workspace, now);
    const auto cut = scope == SeriesScope::Following ? cutAt(all, *(*before)->seriesOn, now.id) : std::nullopt;
    for (const Activity& a : all) change.update(workspace.type<Activity>(), a, cut ? cutEdited(workspace, a, now, edit, *cut) : wholeEdited(workspace, a, now, edit));
    return workspace.commit(change);
}

Result<std::int64_t> endSeries(Workspace& workspace, std::int64_t activity, SeriesScope scope) {
    const EntityType& type = workspace.type<Activity>();
    const auto before = load(workspace, activity);
    if (!before) return before.error();
    ChangeSet change{TR("Change", "End series")};
    Activity now = **before;
    if (scope == SeriesScope::This || now.series.empty()) {
        now.status = ActivityStatus::Canceled;
        change.update(type, **before, now);
        return workspace.commit(change);
    }
    for (const Activity& a : seriesOf(workspace, now)) {
        const bool reached = scope == SeriesScope::All || (a.seriesOn && *a.seriesOn >= *now.seriesOn);
        if (reached && isOpen(a)) { change.remove(type, a); continue; }
        Activity ended = a;
        ended.repeats = scope == SeriesScope::All ? std::string() : endedBefore(a.repeats, *now.seriesOn);
        change.update(type, a, ended);
    }
    return workspace.commit(change);
}

}
