// SPDX-License-Identifier: MIT
// Merging records: the rules are in core/duplicates/merge.h.
#include "app/duplicate_verdicts.h"
#include "core/model/account_plan.h"
#include "core/model/company.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include <algorithm>
#include <set>
#include <tuple>

namespace tilth {
namespace {

// Links to records that go, turned to the one that stays. A record may have several such links: it is written once.
class Relinking {
public:
    Relinking(Workspace& workspace, const EntityType& type, std::int64_t keep, std::span<const std::int64_t> others)
        : m_workspace(workspace), m_type(type), m_keep(keep), m_others(others.begin(), others.end()) {}

    void collect() {
        for (const EntityType* base : allTypes()) {
            const EntityType& from = m_workspace.store().schema().of(*base);
            for (const Field& link : from.fields)
                if (link.type == Type::Link && link.target == m_type.name && link.stored()) turn(from, link);
        }
    }
    void write(ChangeSet& change) {
        for (auto& [key, pair] : m_changed)
            if (!m_others.contains(pair.before->id) || key.first != m_type.name) change.update(*pair.type, *pair.before, *pair.now);
        for (const auto& [type, record] : m_doubled) change.remove(*type, *record);
    }
private:
    struct Changed { const EntityType* type; Record before, now; };

    void turn(const EntityType& from, const Field& link) {
        if (from.name == AccountPlan::type.name && m_type.name == Company::type.name) return unitePlans(from, link);
        std::set<TouchKey> had;
        if (from.name == Touch::type.name)
            for (const Record& touch : m_workspace.store().loadWhere(from, &link, m_keep)) had.insert(keyOf(static_cast<const Touch&>(*touch)));
        for (const std::int64_t other : m_others)
            for (const Record& record : m_workspace.store().loadWhere(from, &link, other)) {
                if (from.name == Touch::type.name && !had.insert(keyOf(static_cast<const Touch&>(*record))).second) m_doubled.emplace_back(&from, record);
                else turnOne(from, link, record);
            }
    }
    void turnOne(const EntityType& from, const Field& link, const Record& record) {
        Changed& changed = m_changed[{std::string(from.name), record->id}];
        if (!changed.before) changed = {&from, record, from.copy(*record)};
        link.put(*changed.now, m_keep);
    }
    // A company has one plan: the first, with what only the others say. A day is that of its own step.
    void unitePlans(const EntityType& from, const Field& link) {
        std::vector<Record> plans = m_workspace.store().loadWhere(from, &link, m_keep);
        for (const std::int64_t other : m_others)
            for (const Record& plan : m_workspace.store().loadWhere(from, &link, other)) plans.push_back(plan);
        if (plans.empty()) return;
        const Record first = plans.front();
        const std::vector<RecordPtr> others(plans.begin() + 1, plans.end());
        MergeChoice choice;
        if (!static_cast<const AccountPlan&>(*first).nextStep.empty()) choice["next_step_on"] = first->id;
        const Record now = merged(from, first, others, choice);
        link.put(*now, m_keep);
        m_changed[{std::string(from.name), first->id}] = {&from, first, now};
        for (auto other = plans.begin() + 1; other != plans.end(); ++other) m_doubled.emplace_back(&from, *other);
    }
    // What makes two touches the same one: a form sent once that was recorded on both leads.
    using TouchKey = std::tuple<int, std::int64_t, std::string, std::int64_t>;
    static TouchKey keyOf(const Touch& touch) { return {static_cast<int>(touch.kind), whole(touch.at), touch.detail, touch.campaign.id}; }

    Workspace& m_workspace;
    const EntityType& m_type;
    std::int64_t m_keep;
    std::set<std::int64_t> m_others;
    std::map<std::pair<std::string, std::int64_t>, Changed> m_changed;
    std::vector<std::pair<const EntityType*, Record>> m_doubled;
};

Result<std::vector<RecordPtr>> loadOthers(Workspace& workspace, const EntityType& type, std::int64_t keep, std::span<const std::int64_t> ids) {
    std::vector<RecordPtr> others;
    for (const std::int64_t id : ids) {
        if (id == keep) return Error{Error::Usage, "A record cannot be merged with itself."};
        const Result<Record> other = loadRecord(workspace, type, id);
        if (!other) return other.error();
        others.push_back(*other);
    }
    if (others.empty()) return Error{Error::Usage, "Name the records that shall go."};
    return others;
}

}

Record mergePreview(const Workspace& workspace, const EntityType& type, std::span<const RecordPtr> records, const MergeChoice& choice) {
    const Record now = merged(type, records.front(), records.subspan(1), choice);
    complete(workspace, type, records.front().get(), *now);
    return now;
}

Result<std::int64_t> mergeRecords(Workspace& workspace, const EntityType& type, std::int64_t keep, std::span<const std::int64_t> ids, const MergeChoice& choice) {
    const Result<Record> kept = loadRecord(workspace, type, keep);
    if (!kept) return kept.error();
    const auto others = loadOthers(workspace, type, keep, ids);
    if (!others) return others.error();
    std::vector<RecordPtr> records{*kept};
    records.insert(records.end(), others->begin(), others->end());
    const Record now = mergePreview(workspace, type, records, choice);
    ChangeSet change{std::string(mergeLabel)};
    Relinking links(workspace, type, keep, ids);
    links.collect();
    links.write(change);
    change.update(type, **kept, *now);
    for (const RecordPtr& other : *others) {
        addVerdict(workspace, change, type, Sameness::Merged, keep, *other);
        change.remove(type, *other);
    }
    return workspace.commit(change);
}

}
