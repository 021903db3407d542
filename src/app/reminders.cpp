// SPDX-License-Identifier: MIT
#include "app/reminders.h"
#include "core/model/stage.h"
#include "store/actor.h"
#include <algorithm>

namespace tilth {
namespace {

struct Target { std::string_view type; Link Reminder::*link; };
constexpr std::array targets{Target{"activity", &Reminder::activity}, Target{"campaign", &Reminder::campaign},
                             Target{"campaign_item", &Reminder::campaignItem}, Target{"deal", &Reminder::deal}};

const Target* targetOf(std::string_view type) {
    const auto at = std::ranges::find(targets, type, &Target::type);
    return at == targets.end() ? nullptr : &*at;
}
const Target* targetOf(const Reminder& reminder) {
    const auto at = std::ranges::find_if(targets, [&](const Target& t) { return static_cast<bool>(reminder.*t.link); });
    return at == targets.end() ? nullptr : &*at;
}

bool isOpen(Workspace& w, const Deal& deal) {
    const auto stage = w.store().find<Stage>(deal.stage.id);
    return !stage || stage->kind == StageKind::Open;
}
Remindable itemOf(Workspace& w, std::string_view type, const Entity& record, RemindOf of) {
    if (type == Activity::type.name) return remindable(static_cast<const Activity&>(record));
    if (type == Campaign::type.name) return remindable(static_cast<const Campaign&>(record));
    if (type == CampaignItem::type.name) return remindable(static_cast<const CampaignItem&>(record));
    const auto& deal = static_cast<const Deal&>(record);
    return remindable(deal, isOpen(w, deal), of);
}

// The first record that it links to, of those that people know it by.
std::string aboutOf(Workspace& w, const EntityType& type, const Entity& record) {
    for (std::string_view key : {"deal", "lead", "contact", "company", "campaign"}) {
        const Field* f = type.find(key);
        const Value link = f ? f->of(record) : Value{};
        if (const auto* id = std::get_if<std::int64_t>(&link)) return titleOf(w, f->target, *id);
    }
    return {};
}

// The records of many reminders, read a type at a time.
class Records {
public:
    Records(Workspace& w, std::span<const std::shared_ptr<Reminder>> reminders) : m_w(w) {
        std::map<std::string_view, std::vector<std::int64_t>> ids;
        for (const auto& r : reminders)
            if (const Target* target = targetOf(*r)) ids[target->type].push_back(((*r).*target->link).id);
        for (const auto& [type, some] : ids)
            for (Record& record : w.store().loadMany(typeNamed(type), some)) m_found[{type, record->id}] = std::move(record);
    }
    const EntityType& typeNamed(std::string_view name) const { return *m_w.store().schema().find(name); }
    std::optional<ReminderLine> lineOf(const Reminder& reminder) const {
        const Target* target = targetOf(reminder);
        const auto found = target ? m_found.find({target->type, (reminder.*target->link).id}) : m_found.end();
        if (found == m_found.end()) return std::nullopt;
        const Entity& record = *found->second;
        ReminderLine line{reminder, target->type, record.id, titleOf(typeNamed(target->type), record), {}, itemOf(m_w, target->type, record, reminder.of), {}, {}};
        line.at = ringsAt(reminder, line.item, m_w.zone());
        if (line.at) line.about = aboutOf(m_w, typeNamed(target->type), record);
        return line;
    }
private:
    Workspace& m_w;
    std::map<std::pair<std::string_view, std::int64_t>, Record> m_found;
};

std::vector<ReminderLine> linesOf(Workspace& w, std::span<const std::shared_ptr<Reminder>> reminders) {
    const Records records(w, reminders);
    std::vector<ReminderLine> lines;
    for (const auto& r : reminders)
        if (auto line = records.lineOf(*r)) lines.push_back(*std::move(line));
    return lines;
}

Error gone() { return {Error::NotFound, TR("Reminder", "This reminder is gone.")}; }

// What changes of each, as one revision.
Result<std::int64_t> change(Workspace& w, std::string label, std::span<const std::int64_t> ids, const std::function<Reminder(const ReminderLine&)>& by) {
    ChangeSet change{std::move(label)};
    for (std::int64_t id : ids) {
        const auto before = w.store().find<Reminder>(id);
        const auto line = before ? linesOf(w, std::span(&before, 1)) : std::vector<ReminderLine>{};
        if (line.empty()) return gone();
        change.update(w.type<Reminder>(), *before, by(line.front()));
    }
    return w.commit(change);
}

Reminder made(Workspace& w, Reminder reminder) {
    reminder.id = w.store().newId();
    reminder.createdRev = 0;
    reminder.created = w.now();
    reminder.settledFor.reset(), reminder.snoozedUntil.reset(), reminder.rungFor.reset();
    return reminder;
}

// The open ones that come after it in its series.
std::vector<std::int64_t> followers(Workspace& w, const Activity& activity) {
    std::vector<std::int64_t> ids;
    if (activity.series.empty() || !activity.seriesOn) return ids;
    for (const auto& other : w.store().findBy<Activity>("series", activity.series))
        if (other->seriesOn > activity.seriesOn && remindable(*other).open) ids.push_back(other->id);
    return ids;
}

Result<Done> mayBeReminded(Workspace& w, const Reminder& when, const Remindable& item) {
    if (!item.open) return Error{Error::Refused, TR("Reminder", "This is done; there is nothing left to remind of.")};
    const auto at = plannedAt(when, item, w.zone());
    if (!at) return Error{Error::Refused, TR("Reminder", "It has no date to count from; give it one first, or name an instant."), "minutes_before"};
    if (*at <= w.now()) return Error{Error::Refused, TR("Reminder", "That moment has passed already; choose a later one."), "minutes_before"};
    return Done{};
}

// Acts as the program: what it notes about its own notices is nobody's to undo.
class AsProgram {
public:
    explicit AsProgram(Store& store) : m_store(store), m_actor(store.actor()) { store.setActor(programActor); }
    ~AsProgram() { m_store.setActor(m_actor); }
    AsProgram(const AsProgram&) = delete;
    AsProgram& operator=(const AsProgram&) = delete;
private:
    Store& m_store;
    std::string m_actor;
};

Result<std::vector<std::int64_t>> takeOnce(Workspace& w, std::span<const ReminderLine> rings) {
    ChangeSet change{TR("Change", "Announce reminder")};
    std::vector<std::int64_t> taken;
    for (const ReminderLine& line : rings) {
        const auto before = w.store().find<Reminder>(line.reminder.id);
        if (!before || before->rungFor == line.at) continue;
        Reminder now = *before;
        now.rungFor = line.at;
        change.update(w.type<Reminder>(), *before, now);
        taken.push_back(now.id);
    }
    if (const auto written = w.commit(change); !written) return written.error();
    return taken;
}

}

RemindersNow remindersOf(Workspace& w, std::int64_t owner, Time now, Time seen) {
    auto lines = linesOf(w, w.store().findBy<Reminder>("owner", owner));
    std::vector<Watched> watched;
    for (const ReminderLine& line : lines) watched.push_back({line.reminder, line.item});
    const ReminderWatch found = watch(watched, w.zone(), now, seen);
    RemindersNow result{{}, {}, found.next};
    for (const DueReminder& due : found.due) {
        result.due.push_back(lines[due.index]);
        result.due.back().state = due.state;
    }
    std::ranges::copy_if(lines, std::back_inserter(result.coming), [now](const ReminderLine& line) { return line.at && *line.at > now; });
    std::ranges::stable_sort(result.coming, {}, &ReminderLine::at);
    return result;
}

std::vector<ReminderLine> remindersAbout(Workspace& w, const EntityType& type, std::int64_t id) {
    if (!targetOf(type.name)) return {};
    auto lines = linesOf(w, w.store().findBy<Reminder>(type.name, id));
    std::ranges::stable_sort(lines, {}, [](const ReminderLine& line) { return std::pair(!line.at, line.at); });
    return lines;
}

Result<std::int64_t> addReminder(Workspace& w, const EntityType& type, std::int64_t id, Reminder when) {
    const Target* target = targetOf(type.name);
    if (!target) return Error{Error::Refused, TR("Reminder", "Activities, campaigns, their items and deals have reminders; plan a task for anything else.")};
    const auto record = loadRecord(w, type, id);
    if (!record) return record.error();
    if (const auto ok = mayBeReminded(w, when, itemOf(w, type.name, **record, when.of)); !ok) return ok.error();
    std::vector<std::int64_t> ids{id};
    if (type.name == Activity::type.name && !when.at) std::ranges::copy(followers(w, static_cast<const Activity&>(**record)), std::back_inserter(ids));
    when.owner = Link{w.user().id};
    ChangeSet change{TR("Change", "Add reminder")};
    for (std::int64_t each : ids) {
        when.*target->link = Link{each};
        if (const auto ok = checkReminder(when); !ok) return ok.error();
        change.create(w.type<Reminder>(), made(w, when));
    }
    return w.commit(change);
}

Result<std::int64_t> snoozeReminders(Workspace& w, std::span<const std::int64_t> reminders, Time until) {
    if (until <= w.now()) return Error{Error::Refused, TR("Reminder", "That moment has passed already; choose a later one."), "snoozed_until"};
    return change(w, TR("Change", "Put reminder off"), reminders, [&](const ReminderLine& line) { return putOff(line.reminder, line.item, w.zone(), until); });
}
Result<std::int64_t> dismissReminders(Workspace& w, std::span<const std::int64_t> reminders) {
    return change(w, TR("Change", "Dismiss reminder"), reminders, [&](const ReminderLine& line) { return dismissed(line.reminder, line.item, w.zone()); });
}

Result<std::vector<std::int64_t>> takeRings(Workspace& w, std::span<const ReminderLine> rings) {
    const AsProgram acting(w.store());
    // Another program may take one between our look and our commit: look again.
    for (int attempt = 0; attempt < 4; ++attempt)
        if (auto taken = takeOnce(w, rings); taken || taken.error().code != Error::Conflict) return taken;
    return std::vector<std::int64_t>{};
}

Result<Done> remindOfNew(Workspace& w, ChangeSet& change, const Reminder& when) {
    std::vector<Activity> activities;
    for (const RecordChange& record : change.records) {
        if (record.kind != RecordChange::Create || record.type->name != Activity::type.name) continue;
        Activity a;
        a.id = record.id;
        for (const Edit& edit : record.edits) edit.field->put(a, edit.after);
        activities.push_back(std::move(a));
    }
    for (const Activity& a : activities) {
        if (const auto ok = mayBeReminded(w, when, remindable(a)); !ok) return ok.error();
        Reminder reminder = made(w, when);
        reminder.activity = Link{a.id};
        reminder.owner = a.owner;
        change.create(w.type<Reminder>(), reminder);
    }
    return Done{};
}

void copyReminders(Workspace& w, ChangeSet& change, std::int64_t from, std::int64_t to) {
    for (const auto& reminder : w.store().findBy<Reminder>("activity", from)) {
        if (reminder->at) continue;
        Reminder copy = made(w, *reminder);
        copy.activity = Link{to};
        change.create(w.type<Reminder>(), copy);
    }
}

}
