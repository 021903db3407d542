// SPDX-License-Identifier: MIT
#include "app/activity_sets.h"
#include "app/campaign_records.h"
#include "app/defaults.h"
#include "app/holidays.h"
#include "core/base/text.h"
#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;

// --- who and when, by the record's type

std::optional<Date> dayItCame(const Workspace& w, const Entity& record) {
    return record.created ? std::optional(w.dayOf(*record.created)) : std::nullopt;
}
std::optional<Date> anchorOf(const Workspace& w, std::string_view type, const Entity& record) {
    if (type == Deal::type.name) return anchorOf(static_cast<const Deal&>(record));
    if (type == Campaign::type.name) return anchorOf(static_cast<const Campaign&>(record));
    return type == Lead::type.name ? dayItCame(w, record) : std::nullopt;
}

// A campaign is sold by who sells in its territory.
Link repOf(Workspace& w, Link territory) {
    if (!territory) return {};
    for (const auto& user : w.store().findBy<User>("territory", territory.id))
        if (user->active && user->role == Role::Rep) return Link{user->id};
    return {};
}
SetPeople peopleOf(Workspace& w, std::string_view type, const Entity& record) {
    if (type == Campaign::type.name) return {record.owner, record.owner, repOf(w, static_cast<const Campaign&>(record).territory)};
    const Link link = type == Deal::type.name ? static_cast<const Deal&>(record).campaign : static_cast<const Lead&>(record).campaign;
    const auto campaign = link ? w.store().find<Campaign>(link.id) : nullptr;
    return {record.owner, campaign ? campaign->owner : Link{}, record.owner};
}

void linkTo(Entity& made, const EntityType& of, std::string_view type, std::int64_t id) { of.at(type).put(made, id); }

bool isOf(const ActivitySet& set, std::string_view type) { return setOfChoices[static_cast<std::size_t>(set.of)].name == type; }

std::vector<SetRun> runsOf(Workspace& w, std::string_view type, std::int64_t id) {
    return setOfChoices.end() == std::ranges::find(setOfChoices, type, &Choice::name) ? std::vector<SetRun>{} : valuesOf(w.store().findBy<SetRun>(type, id));
}

// A step may lie more than a year off.
Result<WorkingDays> calendarAround(Workspace& w, Date first, Date last) { return workingDaysOf(w, {first - days{400}, last + days{400}}); }

template <class E> void add(Workspace& w, ChangeSet& change, E& record) {
    record.id = w.store().newId();
    record.created = w.now();
    change.create(w.type<E>(), record);
}

void addPreset(Workspace& w, ChangeSet& change, ActivitySetPreset preset) {
    preset.set.owner = Link{w.user().id};
    add(w, change, preset.set);
    for (SetStep& step : preset.steps) {
        step.set = Link{preset.set.id};
        step.owner = preset.set.owner;
        add(w, change, step);
    }
}

// A deal's and a lead's company and contact are what their activities are about as well.
void addActivity(Workspace& w, ChangeSet& change, Activity activity, std::string_view type, const Entity& record) {
    linkTo(activity, w.type<Activity>(), type, record.id);
    if (type == Deal::type.name) {
        const auto& deal = static_cast<const Deal&>(record);
        activity.company = deal.company, activity.contact = deal.contact;
    }
    if (!activity.owner) activity.owner = Link{w.user().id};
    add(w, change, activity);
}

void addStep(Workspace& w, ChangeSet& change, const PlannedStep& step, const SetRun& run, std::string_view type, const Entity& record) {
    addActivity(w, change, step.activity, type, record);
    SetTask task;
    task.name = step.activity.subject;
    task.run = Link{run.id};
    task.activity = Link{change.records.back().id};
    task.days = step.days;
    task.working = step.working;
    task.owner = run.owner;
    add(w, change, task);
}

Error alreadyApplied(const SetPreview& preview) {
    return {Error::Refused, "\"" + preview.set.name + "\" was applied here already, on " + dateText(*preview.appliedOn) + "; say so if you want it again (--again)."};
}

}

std::vector<ActivitySet> activitySets(Workspace& w, std::string_view type) {
    auto all = valuesOf(w.store().findAll<ActivitySet>());
    std::erase_if(all, [&](const ActivitySet& set) { return !type.empty() && !isOf(set, type); });
    std::ranges::stable_sort(all, {}, &ActivitySet::name);
    return all;
}
Result<std::int64_t> setNamed(Workspace& w, std::string_view name) {
    const auto all = activitySets(w);
    const std::string wanted = nameKeyText(name);
    std::string names;
    for (const ActivitySet& set : all) {
        if (std::to_string(set.id) == name || nameKeyText(set.name) == wanted || (!set.nameZh.empty() && nameKeyText(set.nameZh) == wanted)) return set.id;
        names.append(names.empty() ? "" : ", ").append(set.name);
    }
    if (all.empty()) return Error{Error::NotFound, TR("ActivitySet", "There are no activity sets yet; 'tilthctl sets --usual' adds the usual ones.")};
    return Error{Error::NotFound, std::string("There is no activity set \"").append(name).append("\"; there are: ").append(names).append(".")};
}
Result<std::int64_t> addUsualSets(Workspace& w) {
    const auto presets = parseActivitySets(defaultFile("activity_sets.json"));
    if (!presets) return presets.error();
    const auto present = activitySets(w);
    ChangeSet change{TR("Change", "Add activity sets")};
    for (const ActivitySetPreset& preset : *presets)
        if (std::ranges::find(present, preset.set.name, &ActivitySet::name) == present.end()) addPreset(w, change, preset);
    return change.empty() ? Result<std::int64_t>(std::int64_t{0}) : w.commit(change);
}

Result<SetPreview> previewSet(Workspace& w, std::int64_t id, const EntityType& type, std::int64_t recordId, bool chinese) {
    const auto set = w.store().find<ActivitySet>(id);
    if (!set) return Error{Error::NotFound, TR("ActivitySet", "This activity set is gone.")};
    const auto record = loadRecord(w, type, recordId);
    if (!record) return record.error();
    if (!isOf(*set, type.name)) return Error{Error::Refused, TR("ActivitySet", "This set is for records of another type.")};
    const auto steps = valuesOf(w.store().findBy<SetStep>("set", id));
    if (steps.empty()) return Error{Error::Refused, TR("ActivitySet", "This set has no steps yet; add some first.")};
    const auto anchor = anchorOf(w, type.name, **record);
    if (!anchor) return Error{Error::Refused, TR("ActivitySet", "There is no day to count from; give the campaign a start, the deal a close date.")};
    const auto calendar = calendarAround(w, *anchor, *anchor);
    if (!calendar) return calendar.error();
    SetPreview preview{*set, *anchor, planned(steps, *anchor, peopleOf(w, type.name, **record), *calendar, chinese), {}};
    for (const SetRun& run : runsOf(w, type.name, recordId))
        if (run.set.id == id && run.created) preview.appliedOn = w.dayOf(*run.created);
    return preview;
}
Result<std::int64_t> applySet(Workspace& w, std::int64_t id, const EntityType& type, std::int64_t recordId, bool chinese, bool again) {
    const auto preview = previewSet(w, id, type, recordId, chinese);
    if (!preview) return preview.error();
    if (preview->appliedOn && !again) return alreadyApplied(*preview);
    const auto record = loadRecord(w, type, recordId);
    if (!record) return record.error();
    ChangeSet change{TR("Change", "Apply activity set")};
    SetRun run;
    run.name = preview->set.name;
    run.set = Link{id};
    run.owner = Link{w.user().id};
    linkTo(run, w.type<SetRun>(), type.name, recordId);
    add(w, change, run);
    for (const PlannedStep& step : preview->steps) addStep(w, change, step, run, type.name, **record);
    return w.commit(change);
}

Result<Done> moveSetTasks(Workspace& w, ChangeSet& change, const EntityType& type, const Entity& before, const Entity& now) {
    const auto was = anchorOf(w, type.name, before), is = anchorOf(w, type.name, now);
    if (!was || !is || was == is) return Done{};
    const auto runs = runsOf(w, type.name, before.id);
    if (runs.empty()) return Done{};
    const auto calendar = calendarAround(w, std::min(*was, *is), std::max(*was, *is));
    if (!calendar) return calendar.error();
    for (const SetRun& run : runs)
        for (const auto& task : w.store().findBy<SetTask>("run", run.id)) {
            const auto activity = w.store().find<Activity>(task->activity.id);
            const auto day = activity ? movedAlong(*activity, *task, *was, *is, *calendar) : std::nullopt;
            if (!day) continue;
            Activity moved = *activity;
            moved.dueOn = day;
            change.update(w.type<Activity>(), *activity, moved);
        }
    return Done{};
}
std::set<std::int64_t> activitiesOfSets(Workspace& w, std::span<const std::int64_t> campaigns) {
    std::set<std::int64_t> ids;
    for (std::int64_t campaign : campaigns)
        for (const SetRun& run : runsOf(w, Campaign::type.name, campaign))
            for (const auto& task : w.store().findBy<SetTask>("run", run.id)) ids.insert(task->activity.id);
    return ids;
}

}
