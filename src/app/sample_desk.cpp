// SPDX-License-Identifier: MIT
#include "app/sample_desk.h"
#include "app/routing.h"
#include "core/model/setting.h"

namespace tilth {
namespace {

using std::chrono::days;
using std::chrono::hours;

struct Rule {
    const char *name, *condition;
    AssignTo method;
    int who;                                        // place of the team, or of the rep for User
};
constexpr std::array rules{Rule{"Large companies", "employees>=500 score>=100", AssignTo::LeastBusy, 1}, Rule{"中国线索", "country:CN score>=60", AssignTo::RoundRobin, 0},
                           Rule{"Trade fairs", "source:Exhibition", AssignTo::User, 3}, Rule{"Everything else", "", AssignTo::Pool, 0}};

struct Taker {
    int rep;
    std::int64_t capacity, per30Days;
    const char* hours;
    bool away;
};
constexpr std::array takers{Taker{1, 260, 60, "", false}, Taker{2, 240, 40, "", false}, Taker{3, 260, 60, "mon-fri 08:00-16:00", false}, Taker{5, 200, 30, "", true}};

constexpr std::array limits{std::pair{"pool_most_held", "300"}, std::pair{"pool_claims_per_day", "20"}, std::pair{"pool_protect_days", "7"}, std::pair{"pool_idle_days", "14"},
                            std::pair{"pool_unwon_days", "90"}};

// How leads of nobody came into the pool, one after the other; rep: who had it, -1: nobody.
struct Way {
    AssignmentKind kind;
    int rep, daysAgo;
    const char* reason;
};
constexpr std::array ways{Way{AssignmentKind::Rule, -1, 1, "rule 4 'Everything else': lead pool"},
                          Way{AssignmentKind::Return, 1, 3, "No budget"},
                          Way{AssignmentKind::Lapse, 2, 2, "not followed up for 14 days"},
                          Way{AssignmentKind::Rule, -1, 6, "rule 2 '中国线索': nobody is free (陈思远 has 240 open of 240, 王芳 is away), lead pool"},
                          Way{AssignmentKind::Return, 4, 9, "Wrong time: 明年再联系"},
                          Way{AssignmentKind::Lapse, 5, 12, "not won for 90 days"}};
// When somebody took those that have an owner: protected, held, soon to return.
constexpr std::array claimedDaysAgo{1, 3, 5, 9, 12, 13};
constexpr std::size_t claimsEach = 5;

class Filler {
public:
    Filler(Workspace& workspace, Batch& batch, SamplePeople people) : m_w(workspace), m_batch(batch), m_people(people) {}

    void addRules() {
        std::int64_t position = 0;
        for (const Rule& row : rules) {
            AssignmentRule rule;
            rule.name = row.name;
            rule.condition = row.condition;
            rule.position = ++position;
            rule.method = row.method;
            if (row.method == AssignTo::User) rule.user = rep(row.who);
            else if (row.method != AssignTo::Pool) rule.team = Link{m_people.teams[static_cast<std::size_t>(row.who)]};
            add(rule, days(300));
        }
    }
    void addTakers() {
        for (const Taker& row : takers) {
            Assignee taker;
            taker.user = rep(row.rep);
            taker.capacity = row.capacity;
            taker.per30Days = row.per30Days;
            taker.hours = row.hours;
            taker.away = row.away;
            add(taker, days(300));
        }
    }
    void addLimits() {
        for (const auto& [key, value] : limits) {
            if (!m_w.store().findBy<Setting>("key", std::string(key)).empty()) continue;
            Setting setting;
            setting.key = key;
            setting.value = value;
            add(setting, days(0));
        }
    }
    void addPassings(std::span<const Lead> leads) {
        std::size_t pooled = 0;
        std::map<std::int64_t, std::size_t> claims;
        for (const Lead& lead : leads) {
            if (!isOpenLead(lead.status)) continue;
            if (!lead.owner) addWay(lead, ways[pooled++ % ways.size()]);
            else if (std::size_t& had = claims[lead.owner.id]; had < claimsEach && !lead.mqlAt) addClaim(lead, claimedDaysAgo[had++]);
        }
    }
private:
    Link rep(int place) const { return Link{m_people.reps[static_cast<std::size_t>(place)]}; }
    template <class E> void add(E& record, std::chrono::seconds ago) {
        record.id = m_w.store().newId();
        record.created = m_w.now() - ago;
        m_batch.create(m_w.type<E>(), record);
    }
    void addWay(const Lead& lead, const Way& way) {
        Assignment passing;
        passing.lead = Link{lead.id};
        passing.kind = way.kind;
        if (way.rep >= 0) passing.fromUser = rep(way.rep);
        passing.reason = way.reason;
        pass(passing, days(way.daysAgo) + hours(2), *lead.created);
    }
    void addClaim(const Lead& lead, int daysAgo) {
        Assignment passing;
        passing.lead = Link{lead.id};
        passing.kind = AssignmentKind::Claim;
        passing.toUser = lead.owner;
        passing.reason = "claimed from the pool";
        pass(passing, days(daysAgo) + hours(3), *lead.created);
    }
    // Never before the lead came in.
    void pass(Assignment& passing, std::chrono::seconds ago, Time leadCame) {
        passing.at = std::max(m_w.now() - ago, leadCame);
        add(passing, m_w.now() - passing.at);
    }

    Workspace& m_w;
    Batch& m_batch;
    SamplePeople m_people;
};

}

void addSampleDesk(Workspace& workspace, Batch& batch, std::span<const Lead> leads, SamplePeople people) {
    Filler filler(workspace, batch, people);
    filler.addRules();
    filler.addTakers();
    filler.addLimits();
    filler.addPassings(leads);
}

}
