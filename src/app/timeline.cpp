// SPDX-License-Identifier: MIT
// A record's stream of touches, activities, stage moves, hand-offs and edits.
#include "app/activities.h"
#include "core/model/handoff.h"
#include "core/model/stage.h"
#include "core/model/stage_log.h"
#include "core/model/touch.h"
#include "core/schema/journal_text.h"
#include "core/schema/text_form.h"
#include <algorithm>

namespace tilth {
namespace {

using Items = std::vector<TimelineItem>;

std::string_view iconOf(TouchKind kind) {
    constexpr std::array icons{"file-text", "file-text", "download", "globe", "globe", "search", "mouse-pointer-click", "mail", "mail", "mail", "mail", "mail",
                               "calendar-plus", "users", "video", "mouse-pointer-click", "phone", "users", "message-square", "message-square", "circle-dot", "refresh-cw"};
    return icons[static_cast<std::size_t>(kind)];
}
std::string_view iconOf(ActivityKind kind) {
    constexpr std::array icons{"check", "phone", "users", "file-text", "mail"};
    return icons[static_cast<std::size_t>(kind)];
}

void addTouches(Workspace& workspace, const EntityType& type, std::int64_t id, Items& items) {
    if (!Touch::type.find(type.name)) return;
    for (const auto& t : workspace.store().findBy<Touch>(type.name, id))
        items.push_back({TimelineItem::Touched, t->at, std::string(iconOf(t->kind)), std::string(touchKindChoices[static_cast<std::size_t>(t->kind)].label), t->detail, Touch::type.name, t->id});
}
void addActivities(Workspace& workspace, const EntityType& type, std::int64_t id, Items& items) {
    if (!Activity::type.find(type.name)) return;
    for (const auto& a : workspace.store().findBy<Activity>(type.name, id)) {
        const auto planned = a->startsAt ? a->startsAt : a->dueOn ? std::optional<Time>(*a->dueOn) : a->created;
        items.push_back({a->doneAt ? TimelineItem::Did : TimelineItem::Planned, a->doneAt ? *a->doneAt : planned.value_or(Time{}), std::string(iconOf(a->kind)), a->subject, a->outcome, Activity::type.name, a->id});
    }
}
// From one to another, in each language.
std::string moved(const Stage* from, const Stage* to, std::string Stage::*name) {
    const auto nameOf = [name](const Stage* stage) { return !stage ? std::string() : (stage->*name).empty() ? stage->name : stage->*name; };
    return from ? nameOf(from) + std::string(TimelineItem::becomes) + nameOf(to) : nameOf(to);
}
void addStages(Workspace& workspace, const EntityType& type, std::int64_t id, Items& items) {
    if (type.name != "deal") return;
    for (const auto& s : workspace.store().findBy<StageLog>("deal", id)) {
        const auto from = workspace.store().find<Stage>(s->fromStage.id), to = workspace.store().find<Stage>(s->toStage.id);
        items.push_back({TimelineItem::Moved, s->at, "circle-dot", moved(from.get(), to.get(), &Stage::name), titleOf(workspace, "user", s->user.id), StageLog::type.name, s->id,
                         moved(from.get(), to.get(), &Stage::nameZh)});
    }
}
void addHandoffs(Workspace& workspace, const EntityType& type, std::int64_t id, Items& items) {
    if (type.name != "lead") return;
    for (const auto& h : workspace.store().findBy<Handoff>("lead", id))
        items.push_back({TimelineItem::HandedOver, h->at, "handshake", std::string(handoffStateChoices[static_cast<std::size_t>(h->state)].label), h->grade, Handoff::type.name, h->id});
}
// A choice by its label, for it is translated where it is shown.
std::string shown(const Field& field, const std::string& scalar, const TextContext& context) {
    const Value value = journalValue(scalar);
    const std::int64_t* number = std::get_if<std::int64_t>(&value);
    const bool choice = field.type == Type::Choice && number && *number >= 0 && *number < std::ssize(field.choices);
    if (isEmpty(value) || value == Value{std::string()}) return "–";
    return choice ? std::string(field.choices[static_cast<std::size_t>(*number)].label) : toText(field, value, context);
}
void addEdits(Workspace& workspace, const EntityType& type, std::int64_t id, Items& items) {
    const TextContext context{workspace.currency(), workspace.zone(), {}};
    for (const ChangeLine& line : workspace.store().history(type, id)) {
        const Field* f = type.find(line.field);
        if (!f || f->is(Hidden) || f->type == Type::Link) continue;
        items.push_back({TimelineItem::Changed, line.at, "pencil", std::string(f->label), shown(*f, line.before, context) + std::string(TimelineItem::becomes) + shown(*f, line.after, context), type.name, id});
    }
}

}

std::vector<TimelineItem> timelineOf(Workspace& workspace, const EntityType& type, std::int64_t id, std::size_t limit) {
    Items items;
    for (auto add : {addTouches, addActivities, addStages, addHandoffs, addEdits}) add(workspace, type, id, items);
    std::ranges::stable_sort(items, std::ranges::greater(), &TimelineItem::at);
    if (items.size() > limit) items.resize(limit);
    return items;
}

}
