// SPDX-License-Identifier: MIT
#include "app/pool.h"
#include "app/leads.h"
#include "app/settings.h"
#include "core/model/activity.h"
#include "store/counting.h"
#include "store/named_rows.h"
#include <algorithm>
#include <unordered_map>

namespace tilth {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

Error noLead(std::int64_t id) { return {Error::NotFound, "There is no lead " + std::to_string(id) + "."}; }

std::int64_t openLeadsOf(Workspace& workspace, std::int64_t user) {
    const EntityType& lead = workspace.type<Lead>();
    const Within all[]{{&lead.at("owner"), user, user}, {&lead.at("status"), whole(LeadStatus::New), whole(LeadStatus::Qualified)}};
    return countWithin(workspace.store(), lead, all);
}
std::int64_t claimedToday(Workspace& workspace, std::int64_t user) {
    const EntityType& type = workspace.type<Assignment>();
    constexpr std::int64_t claim = whole(AssignmentKind::Claim);
    const Within all[]{{&type.at("to_user"), user, user}, {&type.at("kind"), claim, claim}, {&type.at("at"), whole(startOfDay(workspace.today(), workspace.zone())), never}};
    return countWithin(workspace.store(), type, all);
}

ClaimFacts factsOf(Workspace& workspace, const Lead& lead) {
    ClaimFacts facts{.status = lead.status, .holder = {}, .heldSince = {}, .gaveBack = {}};
    const auto last = newestAssignment(workspace, lead.id);
    if (lead.owner) {
        const auto user = workspace.store().find<User>(lead.owner.id);
        facts.holder = user ? user->name : std::to_string(lead.owner.id);
        if (last && last->toUser == lead.owner) facts.heldSince = last->at;
    }
    facts.held = openLeadsOf(workspace, workspace.user().id);
    facts.claimedToday = claimedToday(workspace, workspace.user().id);
    if (last && !last->toUser && last->fromUser.id == workspace.user().id) facts.gaveBack = last->at;
    return facts;
}

ChangeSet passing(Workspace& workspace, std::string label, AssignmentKind kind, const Lead& before, Link to, std::string reason) {
    Lead now = before;
    now.owner = to;
    ChangeSet change{std::move(label)};
    change.update(workspace.type<Lead>(), before, now);
    change.create(workspace.type<Assignment>(), assignmentOf(workspace, kind, before, to, std::move(reason)));
    return change;
}

// Who was faster, in the words of the rule.
Error lostRace(Workspace& workspace, std::int64_t id, const Error& conflict) {
    const auto now = workspace.store().find<Lead>(id);
    if (!now || !now->owner) return conflict;
    const auto verdict = mayClaim(factsOf(workspace, *now), poolRules(workspace), workspace.now());
    return verdict ? conflict : verdict.error();
}

// --- what people hold

struct Passed {
    std::int64_t to = 0;
    Time at{};
};
// Each lead's newest passing, of those that went to somebody.
std::unordered_map<std::int64_t, Passed> newestPassings(Workspace& workspace) {
    const EntityType& type = workspace.type<Assignment>();
    const Field* const fields[]{&type.at("lead"), &type.at("to_user"), &type.at("at")};
    std::unordered_map<std::int64_t, Passed> newest;
    workspace.store().scan(type, fields, [&](std::int64_t, std::span<const Cell> cells) {
        const auto *lead = std::get_if<std::int64_t>(&cells[0]), *to = std::get_if<std::int64_t>(&cells[1]);
        if (lead) newest[*lead] = {to ? *to : 0, Time{std::chrono::seconds{std::get<std::int64_t>(cells[2])}}};
        return true;
    });
    std::erase_if(newest, [](const auto& one) { return !one.second.to; });
    return newest;
}
struct FollowUps {
    std::unordered_map<std::int64_t, Time> last;
    void add(const Cell& lead, const Cell& done) {
        const auto *id = std::get_if<std::int64_t>(&lead), *at = std::get_if<std::int64_t>(&done);
        if (id && at) last[*id] = std::max(last[*id], Time{std::chrono::seconds{*at}});
    }
};
// When something was last done for each lead that was ever passed on.
std::unordered_map<std::int64_t, Time> followUps(Workspace& workspace) {
    const EntityType &type = workspace.type<Activity>(), &by = workspace.type<Assignment>();
    const Field* const fields[]{&type.at("lead"), &type.at("done_at")};
    FollowUps followed;
    scanNamed(workspace.store(), type, fields, {by, by.at("lead")}, [&](std::int64_t, std::span<const Cell> cells) { followed.add(cells[0], cells[1]); }, fields[0]);
    return std::move(followed.last);
}
std::unordered_map<std::int64_t, Time> followUps(Workspace& workspace, std::int64_t lead) {
    const EntityType& type = workspace.type<Activity>();
    const Field* const fields[]{&type.at("done_at")};
    const std::int64_t ids[]{lead};
    FollowUps followed;
    workspace.store().scanLinked(type, fields, type.at("lead"), type.at("done_at"), ids, [&](std::int64_t of, std::int64_t, std::span<const Cell> cells) { followed.add(of, cells[0]); });
    return std::move(followed.last);
}
// Open leads that somebody has and that were ever passed on, with who has them.
std::vector<std::pair<std::int64_t, std::int64_t>> ownedLeads(Workspace& workspace) {
    const EntityType &type = workspace.type<Lead>(), &by = workspace.type<Assignment>();
    const Field* const fields[]{&type.at("owner"), &type.at("status")};
    std::vector<std::pair<std::int64_t, std::int64_t>> leads;
    scanNamed(workspace.store(), type, fields, {by, by.at("lead")}, [&](std::int64_t id, std::span<const Cell> cells) {
        const auto *owner = std::get_if<std::int64_t>(&cells[0]), *status = std::get_if<std::int64_t>(&cells[1]);
        if (owner && status && isOpenLead(static_cast<LeadStatus>(*status))) leads.emplace_back(id, *owner);
    });
    return leads;
}

}

PoolRules poolRules(const Workspace& w) {
    return {numberSetting(w, "pool_most_held"), numberSetting(w, "pool_claims_per_day"), numberSetting(w, "pool_protect_days"), numberSetting(w, "pool_idle_days"),
            numberSetting(w, "pool_unwon_days"), numberSetting(w, "pool_warn_days"), numberSetting(w, "pool_cool_off_hours")};
}

std::shared_ptr<Assignment> newestAssignment(Workspace& workspace, std::int64_t lead) {
    const EntityType& type = workspace.type<Assignment>();
    const Within of[]{{&type.at("lead"), lead, lead}};
    const std::int64_t newest = newestWithin(workspace.store(), type, of);
    return newest ? workspace.store().find<Assignment>(newest) : nullptr;
}

std::optional<ClaimAnswer> claimAnswer(Workspace& workspace, std::int64_t id) {
    const auto lead = workspace.store().find<Lead>(id);
    if (!lead) return std::nullopt;
    ClaimFacts facts = factsOf(workspace, *lead);
    const ClaimVerdict verdict = claimVerdict(facts, poolRules(workspace), workspace.now());
    return ClaimAnswer{std::move(facts), verdict};
}

Result<std::int64_t> claimLead(Workspace& workspace, std::int64_t lead) {
    const auto before = workspace.store().find<Lead>(lead);
    if (!before) return noLead(lead);
    if (const auto may = mayClaim(factsOf(workspace, *before), poolRules(workspace), workspace.now()); !may) return may.error();
    const auto written = workspace.commit(passing(workspace, TR("Change", "Claim lead"), AssignmentKind::Claim, *before, Link{workspace.user().id}, "claimed from the pool"));
    if (!written && written.error().code == Error::Conflict) return lostRace(workspace, lead, written.error());
    return written;
}

Result<std::int64_t> returnLead(Workspace& workspace, std::int64_t lead, const std::string& reason) {
    const auto before = workspace.store().find<Lead>(lead);
    if (!before) return noLead(lead);
    if (!before->owner) return Error{Error::Refused, TR("Pool", "This lead is in the pool already."), "owner"};
    const bool mine = before->owner.id == workspace.user().id;
    const bool mayAll = workspace.user().role == Role::Manager || workspace.user().role == Role::Admin;
    if (!mine && !mayAll) return Error{Error::Refused, TR("Pool", "Only its owner or a manager gives a lead back."), "owner"};
    if (reason.empty()) return Error{Error::Refused, TR("Pool", "Say why the lead goes back."), "reason"};
    return workspace.commit(passing(workspace, TR("Change", "Return lead to the pool"), AssignmentKind::Return, *before, {}, reason));
}

std::vector<HeldLead> heldLeads(Workspace& workspace) {
    const auto newest = newestPassings(workspace);
    const auto followed = followUps(workspace);
    const PoolRules rules = poolRules(workspace);
    std::vector<HeldLead> held;
    for (const auto& [lead, owner] : ownedLeads(workspace)) {
        const auto passed = newest.find(lead);
        if (passed == newest.end() || owner != passed->second.to) continue;         // given on by hand: no longer from the pool
        HeldLead one{lead, owner, {passed->second.at, {}}, {}};
        if (const auto at = followed.find(lead); at != followed.end()) one.holding.followedUp = at->second;
        one.verdict = holdVerdict(one.holding, rules, workspace.now());
        held.push_back(std::move(one));
    }
    std::ranges::stable_sort(held, {}, [](const HeldLead& h) { return h.verdict.returnsAt.value_or(Time::max()); });
    return held;
}

std::optional<HeldLead> heldLead(Workspace& workspace, std::int64_t id) {
    const auto lead = workspace.store().find<Lead>(id);
    const auto last = newestAssignment(workspace, id);
    if (!lead || !last || !lead->owner || last->toUser != lead->owner || !isOpenLead(lead->status)) return std::nullopt;
    const auto followed = followUps(workspace, id);
    HeldLead held{id, lead->owner.id, {last->at, {}}, {}};
    if (!followed.empty()) held.holding.followedUp = followed.begin()->second;
    held.verdict = holdVerdict(held.holding, poolRules(workspace), workspace.now());
    return held;
}

Result<Returned> returnDueLeads(Workspace& workspace) {
    ChangeSet change{TR("Change", "Leads come back to the pool")};
    std::int64_t count = 0;
    for (const HeldLead& held : heldLeads(workspace)) {
        if (held.verdict.state != HoldState::Due) continue;
        const auto lead = workspace.store().find<Lead>(held.lead);
        if (!lead || lead->owner.id != held.owner) continue;            // given on meanwhile
        for (RecordChange& record : passing(workspace, {}, AssignmentKind::Lapse, *lead, {}, held.verdict.reason).records) change.records.push_back(std::move(record));
        ++count;
    }
    const auto written = workspace.commit(change);
    if (!written) return written.error();
    return Returned{count, *written};
}

PoolStanding poolStanding(Workspace& workspace, std::int64_t user, std::span<const HeldLead> held) {
    PoolStanding standing{.user = user, .held = openLeadsOf(workspace, user), .claimedToday = claimedToday(workspace, user)};
    for (const HeldLead& one : held) {
        if (one.owner != user) continue;
        standing.protectedOnes += one.verdict.state == HoldState::Protected;
        standing.warned += one.verdict.state == HoldState::Warned;
        standing.due += one.verdict.state == HoldState::Due;
    }
    return standing;
}

// Two programs of one person may both have seen room for one more; here, under the journal's lock, only one of them still does.
void refuseTooManyClaims(Workspace& workspace, Store& store, Batch& batch, const News& news) {
    if (news.kind != RevisionKind::Done || !batch.created().contains(std::string(Assignment::type.name))) return;
    const PoolRules rules = poolRules(workspace);
    if (!rules.mostHeld && !rules.claimsPerDay) return;
    batch.flush();
    News all = news;
    all.created = batch.created();
    const EntityType& type = workspace.type<Assignment>();
    const Field* const fields[]{&type.at("kind"), &type.at("to_user")};
    std::set<std::int64_t> claimers;
    store.scanIds(type, fields, store.createdIds(all, type), [&](std::int64_t, std::span<const Cell> cells) {
        const auto *kind = std::get_if<std::int64_t>(&cells[0]), *to = std::get_if<std::int64_t>(&cells[1]);
        if (kind && to && *kind == whole(AssignmentKind::Claim)) claimers.insert(*to);
        return true;
    });
    for (const std::int64_t user : claimers) {
        // As they stand with this claim; the rule is asked whether they might have one fewer.
        const ClaimFacts before{.status = LeadStatus::New, .holder = {}, .heldSince = {}, .held = openLeadsOf(workspace, user) - 1, .claimedToday = claimedToday(workspace, user) - 1, .gaveBack = {}};
        if (const auto may = mayClaim(before, rules, workspace.now()); !may) throw SqlError(may.error().text, Error::Refused);
    }
}

}
