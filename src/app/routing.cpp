// SPDX-License-Identifier: MIT
#include "app/routing.h"
#include "app/columns.h"
#include "app/holidays.h"
#include "app/leads.h"
#include "app/settings.h"
#include "core/model/team.h"
#include "store/counting.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t block = 512;              // leads read at a time
constexpr std::int64_t recentDays = 30;

// Names in conditions, looked up when the first one asks.
class LazyTitles {
public:
    explicit LazyTitles(Workspace& workspace) : m_workspace(workspace) {}
    QueryContext context() {
        const Workspace& w = m_workspace;
        QueryContext context;
        context.today = w.today();
        context.zone = w.zone();
        context.fiscalStart = sharedFiscalStart(m_workspace);
        context.me = w.user().id;
        context.link = [this](std::string_view entity, std::string_view text, bool part) { return titles().named(entity, text, part); };
        return context;
    }
private:
    const TitleIndex& titles() {
        if (!m_titles) m_titles.emplace(m_workspace, m_workspace.type<Lead>(), TitleIndex::Shown);
        return *m_titles;
    }
    Workspace& m_workspace;
    std::optional<TitleIndex> m_titles;
};

Result<BoundQuery> conditionOf(Workspace& workspace, const AssignmentRule& rule) {
    LazyTitles titles(workspace);
    return bindText(rule.condition, listedType(workspace, workspace.type<Lead>()), titles.context());
}

// Scores only for the rules that ask for them.
class LeadReader {
public:
    LeadReader(Workspace& workspace, const Lead& lead) : m_workspace(workspace), m_lead(lead) {}
    Value operator()(const Field& field) {
        if (!field.is(Computed) || &field == &idField) return field.of(m_lead);
        if (!m_score) m_score = scoreLead(m_workspace, m_lead.id, m_workspace.now());
        if (!*m_score) return {};
        const Score& score = (**m_score).score;
        if (field.key == "grade") return score.grade;
        if (field.key == "mql") return std::int64_t{score.mql};
        return static_cast<double>(field.key == "fit" ? score.fit : field.key == "engagement" ? score.engagement : score.total) / 100;
    }
private:
    Workspace& m_workspace;
    const Lead& m_lead;
    std::optional<Result<LeadScore>> m_score;
};

std::int64_t openLeads(Workspace& workspace, std::int64_t user) {
    const EntityType& lead = workspace.type<Lead>();
    const Within all[]{{&lead.at("owner"), user, user}, {&lead.at("status"), whole(LeadStatus::New), whole(LeadStatus::Qualified)}};
    return countWithin(workspace.store(), lead, all);
}
std::int64_t recentLeads(Workspace& workspace, std::int64_t user) {
    const EntityType& type = workspace.type<Assignment>();
    const std::int64_t now = whole(workspace.now());
    const Within all[]{{&type.at("to_user"), user, user}, {&type.at("at"), now - recentDays * 86'400, now}};
    return countWithin(workspace.store(), type, all);
}
bool worksNow(Workspace& workspace, const std::string& hours) {
    const DateRange today{workspace.today(), workspace.today()};
    if (hours.empty()) {
        const auto time = workingTimeOf(workspace, today);
        return !time || time->isOpen(workspace.now());
    }
    const auto read = parseWorkingHours(hours);
    const auto days = workingDaysOf(workspace, today);
    if (!read || !days) return true;
    const auto time = WorkingTime::of(*read, *days, workspace.zone());
    return !time || time->isOpen(workspace.now());
}

// The rules with their people and what those have, as they are now.
class Desk {
public:
    explicit Desk(Workspace& workspace) : m_workspace(workspace), m_users(workspace.store().findAll<User>()) {
        for (const auto& rule : assignmentRules(workspace))
            if (rule->active) m_records.push_back(*rule);
    }
    bool empty() const { return m_records.empty(); }
    const std::vector<AssignmentRule>& records() const { return m_records; }

    Result<Done> read() {
        for (const AssignmentRule& rule : m_records) {
            auto bound = conditionOf(m_workspace, rule);
            if (!bound) return Error{bound.error().code, "Rule " + std::to_string(rule.position) + " '" + rule.name + "': " + bound.error().text, "condition"};
            m_conditions.push_back(*std::move(bound));
            m_rules.push_back({rule.id, rule.position, rule.name, rule.method, peopleOf(rule)});
        }
        for (const auto& user : m_users)
            if (std::ranges::any_of(m_rules, [&](const RouteRule& rule) { return std::ranges::find(rule.people, user->id) != rule.people.end(); })) m_loads.people.push_back(loadOf(*user));
        readTurns();
        return Done{};
    }
    bool fits(std::size_t rule, LeadReader& reader) const { return matches(m_conditions[rule], std::ref(reader)); }
    Routing decide(const Lead& lead) const {
        LeadReader reader(m_workspace, lead);
        return route(m_rules, m_loads, [&](std::size_t rule) { return fits(rule, reader); });
    }
    Routing give(const Lead& lead) {
        const Routing routing = decide(lead);
        if (routing.owner) m_loads.give(routing.rule.id, routing.owner.id);
        return routing;
    }
private:
    std::vector<std::int64_t> peopleOf(const AssignmentRule& rule) const {
        if (rule.method == AssignTo::User) return {rule.user.id};
        std::vector<std::int64_t> members;
        for (const auto& user : m_users)
            if (rule.team && user->team == rule.team && user->active) members.push_back(user->id);
        return members;
    }
    RepLoad loadOf(const User& user) const {
        RepLoad load{.user = user.id, .name = user.name, .open = openLeads(m_workspace, user.id), .recent = recentLeads(m_workspace, user.id), .mostOpen = {}, .mostRecent = {}};
        const auto limits = m_workspace.store().findBy<Assignee>("user", user.id);
        if (!limits.empty()) {
            load.mostOpen = limits.front()->capacity;
            load.mostRecent = limits.front()->per30Days;
        }
        load.away = !user.active || (!limits.empty() && limits.front()->away);
        load.atWork = worksNow(m_workspace, limits.empty() ? std::string() : limits.front()->hours);
        return load;
    }
    // Ids grow with time: the newest assignment of a rule to a person is the person's last turn.
    void readTurns() {
        const EntityType& type = m_workspace.type<Assignment>();
        for (const RouteRule& rule : m_rules)
            for (const std::int64_t user : rule.people) {
                const Within all[]{{&type.at("by_rule"), rule.id, rule.id}, {&type.at("to_user"), user, user}};
                if (const std::int64_t newest = newestWithin(m_workspace.store(), type, all)) m_loads.turns[{rule.id, user}] = newest;
            }
    }

    Workspace& m_workspace;
    std::vector<std::shared_ptr<User>> m_users;
    std::vector<AssignmentRule> m_records;
    std::vector<RouteRule> m_rules;
    std::vector<BoundQuery> m_conditions;
    Loads m_loads;
};

void add(Workspace& workspace, ChangeSet& change, const Lead& before, const Routing& routing) {
    Lead now = before;
    now.owner = routing.owner;
    change.update(workspace.type<Lead>(), before, now);
    Assignment record = assignmentOf(workspace, AssignmentKind::Rule, before, routing.owner, routing.reason);
    record.rule = routing.rule;
    change.create(workspace.type<Assignment>(), record);
}

// What comes in with its passing has been decided on.
std::vector<std::int64_t> withoutPassed(Workspace& workspace, Store& store, const News& news, std::vector<std::int64_t> leads) {
    const EntityType& type = workspace.type<Assignment>();
    if (!news.created.contains(std::string(type.name))) return leads;
    const auto decided = store.linkedThrough(news, type, type.at("lead"));
    std::erase_if(leads, [&](std::int64_t lead) { return decided.contains(lead); });
    return leads;
}

// The leads that a revision made or handed over, each once.
std::vector<std::int64_t> concerned(Workspace& workspace, Store& store, Batch& batch, const News& news) {
    const std::string when = workspace.setting("assign_leads");
    batch.flush();
    News all = news;
    all.created = batch.created();
    std::vector<std::int64_t> leads;
    if (when == "new" || when == "both") leads = withoutPassed(workspace, store, all, store.createdIds(all, workspace.type<Lead>()));
    if (when != "new" && all.created.contains(std::string(Handoff::type.name))) {
        const EntityType& handoff = workspace.type<Handoff>();
        const auto handed = store.linkedThrough(all, handoff, handoff.at("lead"));
        leads.insert(leads.end(), handed.begin(), handed.end());
    }
    std::ranges::sort(leads);
    leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
    return leads;
}

}

std::vector<std::int64_t> poolIds(Workspace& workspace) {
    const EntityType& lead = workspace.type<Lead>();
    const Field* const fields[]{&lead.at("owner"), &lead.at("status")};
    std::vector<std::int64_t> ids;
    workspace.store().scan(lead, fields, [&](std::int64_t id, std::span<const Cell> cells) {
        const auto* status = std::get_if<std::int64_t>(&cells[1]);
        if (std::holds_alternative<std::monostate>(cells[0]) && status && isOpenLead(static_cast<LeadStatus>(*status))) ids.push_back(id);
        return true;
    });
    return ids;
}

bool assignsNewLeads(Workspace& workspace) {
    const std::string when = workspace.setting("assign_leads");
    return (when == "new" || when == "both") && !workspace.store().findBy<AssignmentRule>("active", std::int64_t{1}).empty();
}

bool awaitOwners(Workspace& workspace) {
    return assignsNewLeads(workspace) || std::ranges::count(workspace.store().findAll<User>(), true, [](const auto& user) { return user->active; }) > 1;
}

void assignInRevision(Workspace& workspace, Store& store, Batch& batch, const News& news) {
    if (news.kind != RevisionKind::Done || workspace.setting("assign_leads") == "no") return;
    if (!batch.created().contains(std::string(Lead::type.name)) && !batch.created().contains(std::string(Handoff::type.name))) return;
    Desk desk(workspace);
    // A rule that cannot be read any more (a field that was removed) must not stop anybody's work: "assign run" names it.
    if (desk.empty() || !desk.read()) return;
    const auto ids = concerned(workspace, store, batch, news);
    for (std::size_t at = 0; at < ids.size(); at += block) {
        ChangeSet change;
        for (const auto& record : store.loadMany(workspace.type<Lead>(), std::span(ids).subspan(at, std::min(block, ids.size() - at))))
            if (const auto& lead = static_cast<const Lead&>(*record); !lead.owner && isOpenLead(lead.status)) add(workspace, change, lead, desk.give(lead));
        batch.apply(change);
    }
}

Result<std::vector<Assigned>> assignPool(Workspace& workspace, bool dry) {
    Desk desk(workspace);
    if (desk.empty()) return Error{Error::Refused, TR("Assignment", "There is no active assignment rule; add one first.")};
    if (const auto read = desk.read(); !read) return read.error();
    std::vector<Assigned> assigned;
    ChangeSet change{TR("Change", "Assign leads")};
    const auto ids = poolIds(workspace);
    for (std::size_t at = 0; at < ids.size(); at += block)
        for (const auto& record : workspace.store().loadMany(workspace.type<Lead>(), std::span(ids).subspan(at, std::min(block, ids.size() - at)))) {
            const auto& lead = static_cast<const Lead&>(*record);
            const Routing routing = desk.give(lead);
            if (!routing.owner) continue;
            assigned.push_back({lead.id, routing});
            add(workspace, change, lead, routing);
        }
    if (dry) return assigned;
    if (const auto written = workspace.commit(change); !written) return written.error();
    return assigned;
}

Result<AssignmentStory> explainAssignment(Workspace& workspace, std::int64_t lead) {
    const auto record = workspace.store().find<Lead>(lead);
    if (!record) return Error{Error::NotFound, "There is no lead " + std::to_string(lead) + "."};
    Desk desk(workspace);
    if (const auto read = desk.read(); !read) return read.error();
    AssignmentStory story;
    LeadReader reader(workspace, *record);
    for (std::size_t i = 0; i < desk.records().size(); ++i) story.rules.push_back({desk.records()[i], desk.fits(i, reader)});
    story.now = desk.decide(*record);
    story.past = workspace.store().findBy<Assignment>("lead", lead);
    std::ranges::reverse(story.past);
    return story;
}

std::vector<std::shared_ptr<AssignmentRule>> assignmentRules(Workspace& workspace) {
    auto rules = workspace.store().findAll<AssignmentRule>();
    std::ranges::stable_sort(rules, {}, [](const auto& rule) { return rule->position; });
    return rules;
}

Result<Done> checkAssignmentRule(Workspace& workspace, const AssignmentRule& rule) {
    if (rule.method == AssignTo::User && !rule.user) return Error{Error::Refused, TR("Assignment", "Say who gets these leads."), "user"};
    const bool team = rule.method == AssignTo::RoundRobin || rule.method == AssignTo::LeastBusy;
    if (team && !rule.team) return Error{Error::Refused, TR("Assignment", "Say whose team gets these leads."), "team"};
    if (const auto bound = conditionOf(workspace, rule); !bound) return Error{Error::Refused, bound.error().text, "condition"};
    return Done{};
}

std::int64_t personWithoutLimits(Workspace& workspace) {
    for (const auto& user : workspace.store().findAll<User>())
        if (user->active && workspace.store().findBy<Assignee>("user", user->id).empty()) return user->id;
    return 0;
}

Result<Done> checkAssignee(Workspace& workspace, const Assignee& assignee) {
    for (const auto& other : workspace.store().findBy<Assignee>("user", assignee.user.id))
        if (other->id != assignee.id) return Error{Error::Refused, TR("Assignment", "This person's limits are on record already; change those."), "user"};
    if (assignee.hours.empty()) return Done{};
    const auto hours = parseWorkingHours(assignee.hours);
    return hours ? Result<Done>(Done{}) : Result<Done>(Error{Error::Refused, hours.error().text, "hours"});
}

Assignment assignmentOf(Workspace& workspace, AssignmentKind kind, const Lead& before, Link to, std::string reason) {
    Assignment record;
    record.id = workspace.store().newId();
    record.created = workspace.now();
    record.kind = kind;
    record.lead = Link{before.id};
    record.fromUser = before.owner;
    record.toUser = to;
    record.at = workspace.now();
    record.reason = std::move(reason);
    return record;
}

}
