// SPDX-License-Identifier: MIT
#include "app/rescore.h"
#include "app/passing_leads.h"
#include "app/pool.h"
#include "app/touch_walk.h"
#include "core/lead/handoff_rules.h"
#include "core/lead/lead_rules.h"
#include "core/model/score_model.h"
#include "store/bulk_load.h"
#include "store/hand_over.h"
#include <algorithm>

namespace tilth {
namespace {

// Scores the leads that a revision concerns, inside its transaction.
class Derivation {
public:
    using Passed = std::span<const PassedLead>;
    Derivation(Workspace& workspace, Store& store, Batch& batch, const News& news, Passed passed)
        : m_workspace(workspace), m_store(store), m_batch(batch), m_news(news), m_model(workspace.model()), m_lead(store.schema().of<Lead>()), m_passed(passed) {}

    void run() {
        m_ids = LeadPlaces(concerned());
        if (!m_ids.size()) return;
        m_leads.assign(m_ids.size(), {});
        takePassed();
        const std::vector<std::int64_t> unknown = withoutFit();
        readFits(unknown);
        readArmed(unknown);
        removeGone();
        if (m_ids.size() > manyLeads) beginNewRows();
        TouchWalk walk(m_ids, m_reckoner, [this](ReckonedScore& reckoned) { keep(reckoned); });
        if (const auto leads = concerns("touch") ? m_ids.ids() : unknown; !leads.empty()) walk.readTouches(m_store, leads);
        walk.finish();
        if (m_newRows) m_newRows->flush();
    }

private:
    // What is known of the lead m_ids[i].
    struct Known {
        std::optional<Fit> fit;                 // none: there is no such lead (any more)
        std::optional<bool> armed;              // none: it had no kept row
    };

    bool concerns(const std::string& type) const { return m_news.touched.contains(type) || m_news.created.contains(type); }
    bool modelChanged() const { return concerns("score_model"); }

    std::vector<std::int64_t> concerned() {
        if (modelChanged()) return allLeads();
        const EntityType& touch = m_store.schema().of<Touch>();
        std::vector<std::int64_t> leads = createdLeads();
        const std::set<std::int64_t> touched = m_store.linkedThrough(m_news, touch, touch.at("lead"));
        leads.insert(leads.end(), touched.begin(), touched.end());
        if (const auto at = m_news.touched.find("lead"); at != m_news.touched.end()) leads.insert(leads.end(), at->second.begin(), at->second.end());
        std::ranges::sort(leads);
        leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
        return leads;
    }
    std::vector<std::int64_t> createdLeads() {
        const Range made = m_news.created.contains("lead") ? m_news.created.at("lead") : Range{};
        const bool allPassed = !m_passed.empty() && made.count == std::ssize(m_passed) && made.first == m_passed.front().id && made.last == m_passed.back().id;
        if (!allPassed) return m_store.createdIds(m_news, m_lead);
        std::vector<std::int64_t> leads;
        for (const PassedLead& p : m_passed) leads.push_back(p.id);
        return leads;
    }
    std::vector<std::int64_t> allLeads() {
        std::vector<std::int64_t> leads;
        m_store.scan(m_lead, {}, [&](std::int64_t id, auto) { leads.push_back(id); return true; });
        return leads;
    }

    // What passed is new, so nothing is kept of it, and it has no touches but those of this revision.
    void takePassed() {
        const auto made = m_news.created.find("lead"), end = m_news.created.end();
        const auto changed = m_news.touched.find("lead");
        if (made == end || modelChanged()) return;
        for (const PassedLead& p : m_passed) {
            const bool asItPassed = p.id >= made->second.first && p.id <= made->second.last && (changed == m_news.touched.end() || !changed->second.contains(p.id));
            if (const auto place = asItPassed ? m_ids.of(p.id) : std::nullopt) m_leads[*place].fit = p.fit;
        }
    }
    std::vector<std::int64_t> withoutFit() const {
        std::vector<std::int64_t> ids;
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            if (!m_leads[i].fit) ids.push_back(m_ids[i]);
        return ids;
    }
    void readFits(std::span<const std::int64_t> ids) {
        if (ids.empty()) return;
        const auto& fields = m_model.fields;
        FitOfRows rows(m_model);
        bool others = false;
        const auto each = [&](std::int64_t id, std::span<const Cell> cells) {
            const auto place = m_ids.of(id);
            if (!place) return others = true;
            m_leads[*place].fit = rows.of(cells);
            return true;
        };
        if (ids.size() <= manyLeads) return m_store.scanIds(m_lead, fields, ids, each);
        m_store.scan(m_lead, fields, each);
        m_allNew = !others;
    }
    void readArmed(std::span<const std::int64_t> ids) {
        m_store.scores().armed(ids, [&](std::int64_t lead, bool armed) {
            if (const auto place = m_ids.of(lead)) m_leads[*place].armed = armed;
        });
    }
    void removeGone() {
        const auto gone = [](const Known& lead) { return !lead.fit && lead.armed; };
        if (m_ids.size() > manyLeads && std::ranges::any_of(m_leads, gone)) return m_store.scores().removeOrphans();
        for (std::size_t i = 0; i < m_leads.size(); ++i)
            if (gone(m_leads[i])) m_store.scores().remove(m_ids[i]);
    }
    // Where all leads get their rows anew, new ones in the order of the table are cheaper than changes of the old ones.
    void beginNewRows() {
        if (m_allNew) emptyScores(m_store.connection());
        m_newRows = m_store.scores().newRows();
    }
    void keep(ReckonedScore& reckoned) {
        const Known& known = m_leads[reckoned.place];
        const bool hasRow = known.armed && !m_allNew;
        const std::int64_t lead = m_ids[reckoned.place];
        const Fit& fit = *known.fit;
        Score& score = reckoned.score;
        const bool armed = decide(lead, score, known.armed.value_or(true), reckoned.lastTouch);
        const bool nothing = !fit.points && !fit.matched && !reckoned.lastTouch && !reckoned.dueDay && !score.mql && armed;
        if (nothing && hasRow) m_store.scores().remove(lead);
        if (nothing) return;
        const auto day = [](Date d) { return std::int64_t{d.time_since_epoch().count()}; };
        ScoreRow row{lead, m_workspace.modelId(), fit.points, score.engagement, std::move(score.grade), armed, day(reckoned.refDay), {}, std::move(reckoned.bytes)};
        if (reckoned.dueDay) row.dueDay = day(*reckoned.dueDay);
        if (m_newRows && !hasRow) ScoreTable::add(*m_newRows, row);
        else m_store.scores().write(row);
    }
    // Whether the next upward crossing opens a hand-off; opens the one that is due, in this revision.
    bool decide(std::int64_t lead, const Score& score, bool armed, std::optional<Time> lastTouch) {
        if (m_news.kind != RevisionKind::Done || (!score.mql && armed)) return armed;
        const auto record = m_store.find<Lead>(lead);
        if (!record) return armed;
        MqlFacts facts{score.mql, armed, record->status, newestHandoff(lead), lastTouch};
        const MqlDecision decision = decideMql(facts, m_workspace.today());
        if (decision.open) open(*record, score);
        return decision.armed;
    }
    std::optional<Handoff> newestHandoff(std::int64_t lead) {
        std::optional<Handoff> newest;
        for (const auto& h : m_store.findBy<Handoff>("lead", lead))
            if (!newest || h->at > newest->at || (h->at == newest->at && h->id > newest->id)) newest = *h;
        return newest;
    }
    void open(const Lead& lead, const Score& score) {
        Handoff handoff = openHandoff(lead, score, Link{m_workspace.modelId()}, m_workspace.now());
        handoff.id = m_store.newId();
        handoff.created = m_workspace.now();
        m_batch.create(m_store.schema().of<Handoff>(), handoff);
        m_batch.flush();
        ChangeSet change;
        if (const auto after = handedOver(lead, m_workspace.now())) change.update(m_lead, lead, *after);
        m_batch.apply(change);
    }

    Workspace& m_workspace;
    Store& m_store;
    Batch& m_batch;
    const News& m_news;
    const CompiledModel& m_model;
    const EntityType& m_lead;
    Passed m_passed;
    LeadPlaces m_ids;
    std::vector<Known> m_leads;                 // of each id
    std::unique_ptr<RowSink> m_newRows;         // where there are many
    bool m_allNew = false;                      // no row of before is left
    ScoreReckoner m_reckoner{m_model, m_workspace.now(), [this](std::size_t place) { return m_leads[place].fit ? &*m_leads[place].fit : nullptr; }};
};

}

Store::Deriver deriveScores(Workspace& workspace, const std::vector<PassedLead>& passed) {
    return [&workspace, &passed](Store& store, Batch& batch, const News& news) {
        if (news.touched.contains("score_model") || news.created.contains("score_model")) workspace.readModel();
        if (workspace.hasModel()) Derivation(workspace, store, batch, news, passed).run();
        assignInRevision(workspace, store, batch, news);
        refuseTooManyClaims(workspace, store, batch, news);
    };
}
Store::Deriver deriveScores(Workspace& workspace) {
    static const std::vector<PassedLead> none;
    return deriveScores(workspace, none);
}

TouchList touchesOf(Workspace& workspace, std::int64_t lead) {
    TouchList list;
    for (const auto& touch : workspace.store().findBy<Touch>("lead", lead)) {
        list.events.push_back({touch->id, touch->kind, touch->at, {}});
        list.details.push_back(touch->detail);
    }
    for (std::size_t i = 0; i < list.events.size(); ++i) list.events[i].detail = list.details[i];
    return list;
}

}
