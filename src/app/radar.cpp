// SPDX-License-Identifier: MIT
#include "app/radar.h"
#include "app/battlecards.h"
#include "app/campaign_records.h"
#include "app/settings.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/model/activity.h"
#include "core/model/company.h"
#include "core/model/deal.h"
#include "core/model/product.h"
#include "core/model/reminder.h"
#include "core/model/stage.h"
#include "store/cells.h"
#include <algorithm>
#include <tuple>

namespace tilth {
namespace {

constexpr std::size_t titleBytes = 120;         // of an answer in a task's subject
constexpr std::size_t mostNames = 20;           // of deals in a task
constexpr std::chrono::days nearbyDays{90};

std::string firstWords(std::string_view text) {
    const std::string line = oneSpaced(text);
    std::size_t end = 0;
    while (end < line.size() && end + utf8Length(line, end) <= titleBytes) end += utf8Length(line, end);
    return end == line.size() ? line : line.substr(0, end) + "…";
}

// Names and places that notes, answers and deals are read by, once for all of them.
class Surroundings {
public:
    explicit Surroundings(Workspace& workspace) : m_workspace(workspace), m_territories(valuesOf(workspace.store().findAll<Territory>())), m_tree(m_territories) {
        for (const Territory& t : m_territories) m_names[t.id] = t.name;
        for (const auto& p : workspace.store().findAll<Product>()) m_names[p->id] = p->name;
        for (const auto& u : workspace.store().findAll<User>()) m_names[u->id] = u->name, m_homes[u->id] = u->territory.id;
        for (const auto& s : workspace.store().findAll<Stage>()) m_open[s->id] = s->kind == StageKind::Open;
    }
    const TerritoryTree& tree() const { return m_tree; }
    std::string name(Link link) const { return found(m_names, link.id); }

    DealPlace place(std::int64_t id, std::int64_t owner, std::int64_t territory, std::int64_t product, std::int64_t stage) const {
        return {id, owner, territory ? territory : found(m_homes, owner), product, found(m_open, stage)};
    }
    DealPlace place(const Deal& d) const { return place(d.id, d.owner.id, d.territory.id, d.product.id, d.stage.id); }
    std::vector<DealPlace> deals() const {
        const EntityType& type = m_workspace.type<Deal>();
        const std::array fields{&type.at("owner"), &type.at("territory"), &type.at("product"), &type.at("stage")};
        std::vector<DealPlace> all;
        m_workspace.store().scan(type, fields, [&](std::int64_t id, std::span<const Cell> cells) {
            all.push_back(place(id, idIn(cells[0]), idIn(cells[1]), idIn(cells[2]), idIn(cells[3])));
            return true;
        });
        return all;
    }
    RadarNote note(const FieldNote& note, std::span<const FieldAnswer> inForce) const {
        NoteFact fact{note.id, note.territory.id, note.product.id, note.kind, m_workspace.dayOf(note.at), note.competitor};
        const bool answered = std::ranges::any_of(inForce, [&](const FieldAnswer& a) { return answers(a, fact, m_tree); });
        return {note, std::move(fact), name(note.territory), name(note.product), name(note.owner), answered};
    }
    RadarAnswer answer(const FieldAnswer& answer) const {
        return {answer, name(answer.territory), name(answer.product), name(answer.owner), inForce(answer, m_workspace.today())};
    }
private:
    template <class V> static V found(const std::map<std::int64_t, V>& all, std::int64_t id) {
        const auto at = all.find(id);
        return at == all.end() ? V{} : at->second;
    }
    Workspace& m_workspace;
    std::vector<Territory> m_territories;
    TerritoryTree m_tree;
    std::map<std::int64_t, std::string> m_names;
    std::map<std::int64_t, std::int64_t> m_homes;       // territories of people
    std::map<std::int64_t, bool> m_open;                // stages
};

std::vector<FieldAnswer> answersInForce(Workspace& workspace) {
    std::vector<FieldAnswer> all = valuesOf(workspace.store().findAll<FieldAnswer>());
    std::erase_if(all, [&](const FieldAnswer& a) { return !inForce(a, workspace.today()); });
    std::ranges::reverse(all);
    return all;
}

struct Telling {
    std::size_t told = 0, read = 0;
    std::int64_t mine = 0;                      // the open task of who works
};
std::map<std::int64_t, Telling> tellings(Workspace& workspace) {
    std::map<std::int64_t, std::int64_t> answers;
    std::vector<std::int64_t> activities;
    for (const auto& task : workspace.store().findAll<AnswerTask>()) answers[task->activity.id] = task->answer.id, activities.push_back(task->activity.id);
    std::map<std::int64_t, Telling> all;
    for (const auto& record : workspace.store().loadMany(workspace.type<Activity>(), activities)) {
        const auto& activity = static_cast<const Activity&>(*record);
        Telling& telling = all[answers[activity.id]];
        ++telling.told;
        telling.read += activity.doneAt.has_value();
        if (!activity.doneAt && activity.owner.id == workspace.user().id) telling.mine = activity.id;
    }
    return all;
}

std::vector<RadarAnswer> answersOf(Workspace& workspace, const Surroundings& around) {
    const auto all = workspace.store().findAll<FieldAnswer>();
    if (all.empty()) return {};
    const std::vector<DealPlace> deals = around.deals();
    const auto told = tellings(workspace);
    std::vector<RadarAnswer> answers;
    for (const auto& one : all) {
        RadarAnswer& answer = answers.emplace_back(around.answer(*one));
        if (answer.inForce) answer.deals = static_cast<std::size_t>(std::ranges::count_if(deals, [&](const DealPlace& d) { return reaches(*one, d, around.tree()); }));
        if (const auto at = told.find(one->id); at != told.end()) answer.told = at->second.told, answer.read = at->second.read;
    }
    std::ranges::stable_sort(answers, [](const RadarAnswer& a, const RadarAnswer& b) { return std::tuple(!a.inForce, -a.answer.id) < std::tuple(!b.inForce, -b.answer.id); });
    return answers;
}

// --- telling

std::string dealNames(Workspace& workspace, std::span<const std::int64_t> deals) {
    const auto named = deals.first(std::min(mostNames, deals.size()));
    std::string names;
    for (const auto& record : workspace.store().loadMany(workspace.type<Deal>(), named)) names += "\n- " + static_cast<const Deal&>(*record).name;
    if (deals.size() > named.size()) names += "\n- … +" + std::to_string(deals.size() - named.size());
    return names;
}
Activity readingTask(Workspace& workspace, const FieldAnswer& answer, std::int64_t owner, std::span<const std::int64_t> deals, const std::string& words) {
    Activity task;
    task.id = workspace.store().newId();
    task.created = workspace.now();
    task.owner = Link{owner};
    task.subject = words + firstWords(answer.text);
    task.dueOn = workspace.today();
    if (deals.size() == 1) task.deal = Link{deals.front()};
    task.notes = answer.text + "\n" + dealNames(workspace, deals);
    return task;
}
// Of this moment: it rings in the window of whom it belongs to, or is told as missed when that is opened.
Reminder remindNow(Workspace& workspace, const Activity& task) {
    Reminder reminder;
    reminder.id = workspace.store().newId();
    reminder.created = workspace.now();
    reminder.owner = task.owner;
    reminder.activity = Link{task.id};
    reminder.at = workspace.now();
    return reminder;
}
void tell(Workspace& workspace, ChangeSet& change, const FieldAnswer& answer, const Activity& task) {
    AnswerTask telling;
    telling.id = workspace.store().newId();
    telling.created = workspace.now();
    telling.owner = task.owner;
    telling.name = firstWords(answer.text);
    telling.answer = Link{answer.id};
    telling.activity = Link{task.id};
    change.create(workspace.type<Activity>(), task);
    change.create(workspace.type<Reminder>(), remindNow(workspace, task));
    change.create(workspace.type<AnswerTask>(), telling);
}

void sortNewestFirst(std::vector<RadarNote>& notes) {
    std::ranges::stable_sort(notes, std::ranges::greater{}, [](const RadarNote& n) { return std::pair(n.note.at, n.note.id); });
}

}

void settleFieldNote(Workspace& workspace, FieldNote& note) {
    if (const auto deal = note.deal ? workspace.store().find<Deal>(note.deal.id) : nullptr) {
        if (!note.product) note.product = deal->product;
        if (!note.company) note.company = deal->company;
        if (!note.territory) note.territory = deal->territory;
    }
    if (const auto company = note.company && !note.territory ? workspace.store().find<Company>(note.company.id) : nullptr) note.territory = company->territory;
    if (const auto who = note.territory ? nullptr : workspace.store().find<User>(note.owner.id)) note.territory = who->territory;
}

Result<std::int64_t> addFieldNote(Workspace& workspace, FieldNote note) {
    if (trim(note.text).empty()) return Error{Error::Refused, TR("Radar", "A note needs words."), "text"};
    note.id = workspace.store().newId();
    note.created = workspace.now();
    if (note.at == Time{}) note.at = workspace.now();
    if (!note.owner) note.owner = Link{workspace.user().id};
    settleFieldNote(workspace, note);
    settleCompetitor(workspace, workspace.type<FieldNote>(), nullptr, note);
    ChangeSet change{TR("Change", "Add field note")};
    change.create(workspace.type<FieldNote>(), note);
    const auto written = workspace.commit(change);
    if (!written) return written.error();
    return note.id;
}

RadarView radarOf(Workspace& workspace, const RadarAsk& ask) {
    const Surroundings around(workspace);
    const std::vector<FieldAnswer> inForce = answersInForce(workspace);
    RadarView view;
    std::vector<NoteFact> facts;
    for (const auto& note : workspace.store().findAll<FieldNote>()) {
        view.notes.push_back(around.note(*note, inForce));
        facts.push_back(view.notes.back().fact);
    }
    HeatChoices choices = ask.heat;
    choices.weekStarts = std::chrono::weekday(weekStart(workspace) % 7);
    Heat heat = heatOf(facts, choices, workspace.today());
    view.weeks = std::move(heat.weeks);
    for (HeatRow& row : heat.rows) {
        RadarRow& named = view.rows.emplace_back(RadarRow{std::move(row), {}, {}});
        named.territory = around.name(Link{named.row.key.territory});
        named.product = around.name(Link{named.row.key.product});
        for (const auto& week : named.row.weeks) named.unanswered += static_cast<std::size_t>(std::ranges::count_if(week, [&](std::size_t n) { return !view.notes[n].answered; }));
    }
    view.firstSeen = firstSeen(facts, workspace.today(), ask.firstSeenDays);
    view.answers = answersOf(workspace, around);
    return view;
}

std::map<std::int64_t, std::vector<std::int64_t>> reachOf(Workspace& workspace, const FieldAnswer& answer) {
    if (!inForce(answer, workspace.today())) return {};
    const Surroundings around(workspace);
    return reached(answer, around.deals(), around.tree());
}

Result<Pinned> pinAnswer(Workspace& workspace, FieldAnswer answer, const std::string& taskWords) {
    if (const auto ok = checkAnswer(answer); !ok) return ok.error();
    answer.id = workspace.store().newId();
    answer.created = workspace.now();
    if (!answer.owner) answer.owner = Link{workspace.user().id};
    ChangeSet change{TR("Change", "Answer the field")};
    change.create(workspace.type<FieldAnswer>(), answer);
    Pinned pinned{answer.id, 0};
    for (const auto& [owner, deals] : reachOf(workspace, answer)) {
        pinned.deals += deals.size();
        const auto user = owner ? workspace.store().find<User>(owner) : nullptr;
        if (!user || !user->active) continue;               // whoever left reads nothing
        ++pinned.told;
        tell(workspace, change, answer, readingTask(workspace, answer, owner, deals, taskWords));
    }
    const auto written = workspace.commit(change);
    if (!written) return written.error();
    pinned.revision = *written;
    return pinned;
}

DealRadar radarOfDeal(Workspace& workspace, std::int64_t id) {
    DealRadar found;
    const auto deal = workspace.store().find<Deal>(id);
    if (!deal) return found;
    const Surroundings around(workspace);
    const DealPlace place = around.place(*deal);
    const std::vector<FieldAnswer> inForce = answersInForce(workspace);
    for (const FieldAnswer& answer : inForce)
        if (reaches(answer, place, around.tree())) found.answers.push_back({around.answer(answer)});
    if (!found.answers.empty()) {
        const auto told = tellings(workspace);
        for (DealAnswer& one : found.answers)
            if (const auto at = told.find(one.answer.answer.id); at != told.end()) one.answer.told = at->second.told, one.answer.read = at->second.read, one.task = at->second.mine;
    }
    for (const auto& note : workspace.store().findBy<FieldNote>("deal", id)) found.own.push_back(around.note(*note, inForce));
    if (place.territory && place.product)
        for (const auto& note : workspace.store().findBy<FieldNote>("territory", place.territory))
            if (note->product.id == place.product && note->deal.id != id && note->at > workspace.now() - nearbyDays) found.nearby.push_back(around.note(*note, inForce));
    sortNewestFirst(found.own);
    sortNewestFirst(found.nearby);
    return found;
}

}
