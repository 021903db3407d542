// SPDX-License-Identifier: MIT
#include "app/records.h"
#include "app/account_plans.h"
#include "app/activities.h"
#include "app/battlecards.h"
#include "app/campaign_records.h"
#include "app/complete.h"
#include "app/deals.h"
#include "app/leads.h"
#include "app/links.h"
#include "app/radar.h"
#include "app/reminders.h"
#include "app/sales_methods.h"
#include "app/routing.h"
#include "app/segments.h"
#include "core/deal/lost_reasons.h"
#include "core/model/activity.h"
#include "core/model/activity_set.h"
#include "core/model/affiliation.h"
#include "core/model/assignment.h"
#include "core/model/battlecard.h"
#include "core/model/budget_line.h"
#include "core/model/buying_role.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"
#include "core/model/campaign_member.h"
#include "core/model/campaign_variant.h"
#include "core/model/deal.h"
#include "core/model/contact.h"
#include "core/model/company.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include "core/model/method_answer.h"
#include "core/model/outside_event.h"
#include "core/model/publication.h"
#include "core/model/reference.h"
#include "core/model/segment.h"
#include "core/model/stage_log.h"
#include "core/model/subscription.h"
#include "core/model/territory.h"
#include "core/model/touch.h"
#include "core/model/tracking_link.h"
#include "core/schema/validate.h"
#include <algorithm>
#include <charconv>

namespace tilth {
namespace {

std::string label(std::string_view verb, const EntityType& type) { return std::string(verb).append(" ").append(type.name); }

// A new reason for losing is as the rules want it; what came from elsewhere stays until somebody changes it.
Result<Done> settleLostReason(const Deal* before, Deal& deal) {
    const bool same = before && before->lostReason == deal.lostReason && before->lostNote == deal.lostNote;
    if (deal.lostReason.empty() || same) return Done{};
    const auto settled = settledReason(deal.lostReason, deal.lostNote, before ? before->lostReason : std::string());
    if (!settled) return settled.error();
    deal.lostReason = *settled;
    return Done{};
}

Result<Done> checked(Workspace& workspace, const EntityType& type, const Entity* before, Entity& record) {
    if (type.name == OutsideEvent::type.name || type.name == Publication::type.name)
        return Error{Error::Refused, TR("Record", "This belongs to a calendar elsewhere and is read only here; change it there.")};
    if (const auto ok = settleCampaignRecord(workspace, type, before, record); !ok) return ok.error();
    if (const auto ok = settleMethodRecord(workspace, type, before, record); !ok) return ok.error();
    if (const auto ok = settleAccountPlan(workspace, type, record); !ok) return ok.error();
    settleCompetitor(workspace, type, before, record);
    if (type.name == Deal::type.name)
        if (const auto ok = settleLostReason(static_cast<const Deal*>(before), static_cast<Deal&>(record)); !ok) return ok.error();
    if (type.name == FieldNote::type.name && !before) settleFieldNote(workspace, static_cast<FieldNote&>(record));
    const auto faults = validate(type, before, record);
    if (!faults.empty()) return faults.front();
    if (type.name == Reminder::type.name) return checkReminder(static_cast<const Reminder&>(record));
    if (type.name == AssignmentRule::type.name) return checkAssignmentRule(workspace, static_cast<const AssignmentRule&>(record));
    if (type.name == Segment::type.name) return checkSegment(workspace, static_cast<const Segment&>(record));
    if (type.name == FieldAnswer::type.name) return checkAnswer(static_cast<const FieldAnswer&>(record));
    if (type.name == Assignee::type.name) return checkAssignee(workspace, static_cast<const Assignee&>(record));
    return Done{};
}
Result<Done> unlocked(const EntityType& type, const Entity& before, const Entity& now) {
    for (const Field& f : type.fields)
        if (const Value was = f.of(before); f.is(Locked) && !isEmpty(was) && was != Value{std::string()} && was != f.of(now))
            return Error{Error::Refused, std::string(f.label).append(" is written once and keeps its first value."), std::string(f.key)};
    return Done{};
}

// What a record brings with it: an activity its next ones and what its completion moves, a touch its lead's campaign.
Result<Done> followed(Workspace& workspace, ChangeSet& change, const EntityType& type, const Entity* before, Entity& now) {
    if (type.name == Touch::type.name) {
        TouchOrigins origins;
        origins.add(static_cast<const Touch&>(now));
        origins.into(workspace, change);
    }
    if (type.name != Activity::type.name) return Done{};
    return settleActivity(workspace, change, static_cast<const Activity*>(before), static_cast<Activity&>(now));
}

// What exists only for another record goes with it; every other link to it is cleared.
struct Belongs { const EntityType* type; std::string_view link; const EntityType* to; };
constexpr std::array belongings{
    Belongs{&StageLog::type, "deal", &Deal::type}, Belongs{&Touch::type, "lead", &Lead::type}, Belongs{&Handoff::type, "lead", &Lead::type},
    Belongs{&Affiliation::type, "contact", &Contact::type}, Belongs{&Affiliation::type, "company", &Company::type},
    Belongs{&Stage::type, "pipeline", &Pipeline::type}, Belongs{&OutsideEvent::type, "subscription", &Subscription::type}, Belongs{&Publication::type, "server", &CalendarServer::type},
    Belongs{&BudgetLine::type, "campaign", &Campaign::type}, Belongs{&CampaignItem::type, "campaign", &Campaign::type},
    Belongs{&CampaignVariant::type, "campaign", &Campaign::type}, Belongs{&CampaignVariant::type, "territory", &Territory::type},
    Belongs{&TrackingLink::type, "campaign", &Campaign::type}, Belongs{&CampaignMember::type, "campaign", &Campaign::type},
    Belongs{&CampaignMember::type, "lead", &Lead::type}, Belongs{&CampaignMember::type, "contact", &Contact::type},
    Belongs{&Reminder::type, "activity", &Activity::type}, Belongs{&Reminder::type, "campaign", &Campaign::type},
    Belongs{&Reminder::type, "campaign_item", &CampaignItem::type}, Belongs{&Reminder::type, "deal", &Deal::type},
    Belongs{&Assignment::type, "lead", &Lead::type}, Belongs{&SetStep::type, "set", &ActivitySet::type}, Belongs{&SetRun::type, "lead", &Lead::type}, Belongs{&SetRun::type, "deal", &Deal::type},
    Belongs{&SegmentMember::type, "segment", &Segment::type}, Belongs{&SegmentMember::type, "lead", &Lead::type},
    Belongs{&SegmentMember::type, "contact", &Contact::type}, Belongs{&SetRun::type, "campaign", &Campaign::type}, Belongs{&SetTask::type, "run", &SetRun::type}, Belongs{&SetTask::type, "activity", &Activity::type},
    Belongs{&MethodAnswer::type, "deal", &Deal::type}, Belongs{&BuyingRole::type, "deal", &Deal::type}, Belongs{&BuyingRole::type, "contact", &Contact::type},
    Belongs{&CardUse::type, "deal", &Deal::type}, Belongs{&CardUse::type, "battlecard", &Battlecard::type},
    Belongs{&Reference::type, "company", &Company::type}, Belongs{&ReferenceUse::type, "reference", &Reference::type}, Belongs{&ReferenceUse::type, "deal", &Deal::type},
    Belongs{&AccountPlan::type, "company", &Company::type}, Belongs{&AnswerTask::type, "answer", &FieldAnswer::type}, Belongs{&AnswerTask::type, "activity", &Activity::type}};

bool belongs(const EntityType& type, const Field& link, const EntityType& to) {
    return std::ranges::any_of(belongings, [&](const Belongs& b) { return b.type->name == type.name && b.link == link.key && b.to->name == to.name; });
}

// Collects records to remove, each once, and the links to clear in what stays.
class Removal {
public:
    explicit Removal(Workspace& workspace) : m_workspace(workspace) {}
    void add(const EntityType& type, const Record& record) {
        if (!m_seen.insert({std::string(type.name), record->id}).second) return;
        m_gone.emplace_back(&type, record);
        for (const EntityType* other : m_workspace.store().schema().types())
            for (const Field& f : other->fields)
                if (f.type == Type::Link && f.stored() && f.target == type.name) follow(*other, f, type, record->id);
    }
    ChangeSet change(std::string label) const {
        ChangeSet all{std::move(label)};
        for (const auto& [key, pair] : m_cleared)
            if (!m_seen.contains(key)) all.update(*findIn(key.first), *pair.first, *pair.second);
        for (const auto& [type, record] : m_gone) all.remove(*type, *currentOf(*type, record));
        return all;
    }
private:
    using Key = std::pair<std::string, std::int64_t>;
    const EntityType* findIn(const std::string& name) const { return m_workspace.store().schema().find(name); }
    const Record& currentOf(const EntityType&, const Record& record) const { return record; }
    void follow(const EntityType& other, const Field& f, const EntityType& type, std::int64_t id) {
        for (const Record& r : m_workspace.store().loadWhere(other, &f, id)) {
            if (belongs(other, f, type)) add(other, r);
            else clear(other, f, r);
        }
    }
    void clear(const EntityType& type, const Field& f, const Record& record) {
        auto& [before, now] = m_cleared[{std::string(type.name), record->id}];
        if (!before) before = record, now = type.copy(*record);
        f.put(*now, {});
    }
    Workspace& m_workspace;
    std::set<Key> m_seen;
    std::vector<std::pair<const EntityType*, Record>> m_gone;
    std::map<Key, std::pair<Record, Record>> m_cleared;
};

}

Record newRecord(Workspace& workspace, const EntityType& type) {
    Record record = type.make();
    if (type.name != Lead::type.name || !assignsNewLeads(workspace)) record->owner = Link{workspace.user().id};
    record->created = workspace.now();
    if (const Field* currency = type.find("currency")) currency->put(*record, workspace.currency());
    if (type.name == Deal::type.name) startDeal(workspace, static_cast<Deal&>(*record));
    if (const Field* at = type.find("at"); at && at->type == Type::Time) at->put(*record, std::int64_t{workspace.now().time_since_epoch().count()});
    return record;
}

Result<std::int64_t> addRecord(Workspace& workspace, const EntityType& type, Entity& record) {
    complete(workspace, type, nullptr, record);
    if (type.name == Deal::type.name)
        if (const auto placed = placeDeal(workspace, static_cast<Deal&>(record)); !placed) return placed.error();
    if (const auto ok = checked(workspace, type, nullptr, record); !ok) return ok.error();
    record.id = workspace.store().newId();
    ChangeSet change{label("Add", type)};
    if (const auto ok = followed(workspace, change, type, nullptr, record); !ok) return ok.error();
    change.create(type, record);
    if (type.name == Deal::type.name) change.create(workspace.type<StageLog>(), firstLogEntry(workspace, static_cast<const Deal&>(record)));
    const auto written = workspace.commit(change);
    if (!written) return written.error();
    return record.id;
}

Result<std::int64_t> saveRecord(Workspace& workspace, const EntityType& type, const Entity& before, const Entity& now) {
    const Record full = type.copy(now);
    complete(workspace, type, &before, *full);
    if (const auto ok = checked(workspace, type, &before, *full); !ok) return ok.error();
    if (const auto ok = unlocked(type, before, *full); !ok) return ok.error();
    ChangeSet change{label("Edit", type)};
    if (const auto ok = followed(workspace, change, type, &before, *full); !ok) return ok.error();
    change.update(type, before, *full);
    if (const auto ok = addFollowers(workspace, change, type, before, *full); !ok) return ok.error();
    return workspace.commit(change);
}

Result<std::int64_t> setField(Workspace& workspace, const EntityType& type, std::int64_t id, const Field& field, const Value& value) {
    return setFieldOfMany(workspace, type, std::span(&id, 1), field, value);
}

Result<std::int64_t> setFieldOfMany(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids, const Field& field, const Value& value) {
    if (!field.set) return Error{Error::Refused, std::string(field.label).append(" is computed and cannot be changed."), std::string(field.key)};
    if (type.name == Deal::type.name && field.key == "stage") {
        const std::int64_t* stage = std::get_if<std::int64_t>(&value);
        if (!stage) return Error{Error::Refused, "A deal is always in a stage.", "stage"};
        return moveDeals(workspace, ids, *stage);
    }
    const auto records = workspace.store().loadMany(type, ids);
    if (records.size() != ids.size()) return Error{Error::NotFound, std::string("There is no such ").append(type.name).append(".")};
    ChangeSet change{label("Edit", type)};
    for (const Record& before : records) {
        const Record now = type.copy(*before);
        field.put(*now, value);
        complete(workspace, type, before.get(), *now);
        if (const auto ok = checked(workspace, type, before.get(), *now); !ok) return ok.error();
        if (const auto ok = unlocked(type, *before, *now); !ok) return ok.error();
        if (const auto ok = followed(workspace, change, type, before.get(), *now); !ok) return ok.error();
        change.update(type, *before, *now);
        if (const auto ok = addFollowers(workspace, change, type, *before, *now); !ok) return ok.error();
    }
    return workspace.commit(change);
}

Result<std::int64_t> removeRecords(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids) {
    const auto records = workspace.store().loadMany(type, ids);
    if (records.empty()) return Error{Error::NotFound, std::string("There is no such ").append(type.name).append(".")};
    Removal removal(workspace);
    for (const Record& record : records) removal.add(type, record);
    return workspace.commit(removal.change(label("Remove", type)));
}

Result<Record> loadRecord(Workspace& workspace, const EntityType& type, std::int64_t id) {
    if (Record record = workspace.store().load(type, id)) return record;
    return Error{Error::NotFound, std::string("There is no ").append(type.name).append(" ").append(std::to_string(id)).append(".")};
}

TextContext textContext(Workspace& workspace, const EntityType& type, const Entity& record) {
    TextContext context;
    context.zone = workspace.zone();
    context.link = [&workspace](const Field& f, std::string_view text) { return resolveLink(workspace, f, text); };
    static thread_local std::string currency;       // TextContext borrows it
    currency = currencyOf(type, record);
    if (currency.empty()) currency = workspace.currency();
    context.currency = currency;
    return context;
}

}
