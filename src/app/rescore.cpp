// SPDX-License-Identifier: MIT
#include "app/rescore.h"
#include "app/passing_leads.h"
#include "app/pool.h"
#include "core/lead/handoff_rules.h"
#include "core/lead/lead_rules.h"
#include "core/model/score_model.h"
#include "store/bulk_load.h"
#include "store/hand_over.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t many = 5'000;         // from here on one walk over everything beats questions lead by lead

// A row's bytes: what the fields decide, then the engine's sums.
std::string packedRow(const CompiledModel& model, const Fit& fit, const Accumulators& sums) {
    const char head[]{static_cast<char>(fit.thirds), static_cast<char>((fit.matched ? 1 : 0) | (fit.mayBeMql ? 2 : 0))};
    return std::string(head, 2) + packed(model, sums);
}
// The same the other way round, row by row.
class KeptScores {
public:
    KeptScores(const CompiledModel& model, Date today) : m_model(model), m_today(today) {}
    // Nothing: the touches must be read again.
    std::optional<Score> of(const ScoreTable::Sums& row) {
        if (row.sums.size() < 2 || !unpack(m_model, row.sums.substr(2), m_sums)) return {};
        const Fit fit{row.fit, static_cast<signed char>(row.sums[0]), (row.sums[1] & 1) != 0, (row.sums[1] & 2) != 0};
        return scoreOf(m_model, fit, m_sums, m_today);
    }
private:
    const CompiledModel& m_model;
    Date m_today;
    Accumulators m_sums;
};

// Rows of kept scores: some are read while those before are made scores of.
class KeptRows {
public:
    bool empty() const { return m_rows.empty(); }
    bool isFull() const { return m_rows.size() == 2048; }
    void clear() { m_rows.clear(), m_bytes.clear(); }
    void add(const ScoreTable::Sums& row) {
        m_bytes.append(row.sums);
        m_rows.push_back({row.lead, row.fit, m_bytes.size()});
    }
    template <class Take> void each(Take take) const {
        std::size_t begin = 0;
        for (const Row& row : m_rows) {
            take(ScoreTable::Sums{row.lead, row.fit, std::string_view(m_bytes).substr(begin, row.end - begin)});
            begin = row.end;
        }
    }
private:
    struct Row {
        std::int64_t lead, fit;
        std::size_t end;                        // of its bytes
    };
    std::vector<Row> m_rows;
    std::string m_bytes;
};

TouchEvent eventOf(std::int64_t id, std::span<const Cell> cells) {
    return {id, static_cast<TouchKind>(std::get<std::int64_t>(cells[0])), Time{std::chrono::seconds{std::get<std::int64_t>(cells[1])}}, std::get<std::string_view>(cells[2])};
}
// As valueOf(cell), in the place of the lead before: its text's memory is used again.
void take(Value& into, const Cell& cell) {
    const auto* text = std::get_if<std::string_view>(&cell);
    auto* kept = std::get_if<std::string>(&into);
    if (text && kept) kept->assign(*text);
    else into = valueOf(cell);
}
std::vector<const Field*> touchFieldsOf(const EntityType& type) { return {&type.at("kind"), &type.at("at"), &type.at("detail")}; }

// Scores the leads that a revision concerns, inside its transaction.
class Derivation {
public:
    using Passed = std::span<const PassedLead>;
    Derivation(Workspace& workspace, Store& store, Batch& batch, const News& news, Passed passed)
        : m_workspace(workspace), m_store(store), m_batch(batch), m_news(news), m_model(workspace.model()), m_lead(store.schema().of<Lead>()), m_passed(passed) {}

    void run() {
        m_ids = concerned();
        if (m_ids.empty()) return;
        m_leads.assign(m_ids.size(), {});
        takePassed();
        const std::vector<std::int64_t> unknown = withoutFit();
        readFits(unknown);
        readArmed(unknown);
        removeGone();
        if (m_ids.size() > many) beginNewRows();
        if (!unknown.empty() || concerns("touch")) readTouches();
        keepUntouched(m_leads.size());
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
    // Nearly all questions come in the order of ids, so the next place is tried first.
    std::optional<std::size_t> placeOf(std::int64_t lead) {
        if (m_next >= m_ids.size() || m_ids[m_next] != lead) {
            const auto at = std::ranges::lower_bound(m_ids, lead);
            if (at == m_ids.end() || *at != lead) return {};
            m_next = static_cast<std::size_t>(at - m_ids.begin());
        }
        return m_next++;
    }

    // What passed is new, so nothing is kept of it, and it has no touches but those of this revision.
    void takePassed() {
        const auto made = m_news.created.find("lead"), end = m_news.created.end();
        const auto changed = m_news.touched.find("lead");
        if (made == end || modelChanged()) return;
        for (const PassedLead& p : m_passed) {
            const bool asItPassed = p.id >= made->second.first && p.id <= made->second.last && (changed == m_news.touched.end() || !changed->second.contains(p.id));
            if (const auto place = asItPassed ? placeOf(p.id) : std::nullopt) m_leads[*place].fit = p.fit;
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
        const FitRun run(m_model);
        std::vector<Value> values(fields.size());
        std::vector<const Value*> seen;
        for (const Value& v : values) seen.push_back(&v);
        bool others = false;
        const auto each = [&](std::int64_t id, std::span<const Cell> cells) {
            const auto place = placeOf(id);
            if (!place) return others = true;
            for (std::size_t i = 0; i < cells.size(); ++i) take(values[i], cells[i]);
            m_leads[*place].fit = run.of(seen);
            return true;
        };
        if (ids.size() <= many) return m_store.scanIds(m_lead, fields, ids, each);
        m_store.scan(m_lead, fields, each);
        m_allNew = !others;
    }
    void readArmed(std::span<const std::int64_t> ids) {
        m_store.scores().armed(ids, [&](std::int64_t lead, bool armed) {
            if (const auto place = placeOf(lead)) m_leads[*place].armed = armed;
        });
    }
    void removeGone() {
        const auto gone = [](const Known& lead) { return !lead.fit && lead.armed; };
        if (m_ids.size() > many && std::ranges::any_of(m_leads, gone)) return m_store.scores().removeOrphans();
        for (std::size_t i = 0; i < m_leads.size(); ++i)
            if (gone(m_leads[i])) m_store.scores().remove(m_ids[i]);
    }
    // Where all leads get their rows anew, new ones in the order of the table are cheaper than changes of the old ones.
    void beginNewRows() {
        if (m_allNew) emptyScores(m_store.connection());
        m_newRows = m_store.scores().newRows();
    }
    void readTouches() {
        const EntityType& touch = m_store.schema().of<Touch>();
        TouchStream stream(m_model, m_workspace.now());
        std::int64_t current = 0;
        std::optional<std::size_t> place;
        const auto flush = [&] {
            if (!place) return;
            keepUntouched(*place);
            if (m_leads[*place].fit) keep(*place, stream.sums(), stream.sums().lastTouch ? std::optional{stream.sums().lastAt} : std::nullopt);
            m_kept = *place + 1;
        };
        m_store.scanLinked(touch, touchFieldsOf(touch), touch.at("lead"), touch.at("at"), m_ids.size() > many ? std::span<const std::int64_t>{} : m_ids,
            [&](std::int64_t lead, std::int64_t id, std::span<const Cell> cells) {
                if (lead != current) { flush(); current = lead; place = placeOf(lead); stream.restart(); }
                if (place) stream.add(eventOf(id, cells));
            });
        flush();
    }

    // Leads without touches before this place: rows are written in the order of the table.
    void keepUntouched(std::size_t end) {
        for (; m_kept < end; ++m_kept)
            if (m_leads[m_kept].fit) keep(m_kept, m_untouched, std::nullopt);
    }
    void keep(std::size_t place, const Accumulators& sums, std::optional<Time> lastTouch) {
        const Known& known = m_leads[place];
        const bool hasRow = known.armed && !m_allNew;
        const std::int64_t lead = m_ids[place];
        const Fit& fit = *known.fit;
        const Score score = freshScore(m_model, fit, sums, scoringDay(m_workspace.now()));
        const bool armed = decide(lead, score, known.armed.value_or(true), lastTouch);
        const bool nothing = !fit.points && !fit.matched && !lastTouch && !score.mql && armed;
        if (nothing && hasRow) m_store.scores().remove(lead);
        if (nothing) return;
        const auto day = [](Date d) { return std::int64_t{d.time_since_epoch().count()}; };
        ScoreRow row{lead, m_workspace.modelId(), fit.points, score.engagement, score.grade, armed, day(sums.refDay), {}, packedRow(m_model, fit, sums)};
        if (sums.dueDay) row.dueDay = day(*sums.dueDay);
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
    std::vector<std::int64_t> m_ids;            // ascending
    std::vector<Known> m_leads;                 // of each id
    std::size_t m_next = 0, m_kept = 0;         // the place that is tried first; those before it have their rows
    const Accumulators m_untouched = accumulate(m_model, {}, m_workspace.now());
    std::unique_ptr<RowSink> m_newRows;         // where there are many
    bool m_allNew = false;                      // no row of before is left
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

Score emptyScore(const CompiledModel& model) { return scoreAt(model, {}, {}, Time{}); }

void eachScore(Workspace& workspace, std::span<const std::int64_t> leads, const std::function<void(const ScoreNow&)>& tell) {
    const CompiledModel& model = workspace.model();
    KeptScores kept(model, scoringDay(workspace.now()));
    std::vector<std::int64_t> due;
    HandOver<KeptRows> rows([&](const KeptRows& some) {
        some.each([&](const ScoreTable::Sums& row) {
            if (const auto score = kept.of(row)) tell({row.lead, *score});
            else due.push_back(row.lead);
        });
    });
    workspace.store().scores().eachSums(leads, [&](const ScoreTable::Sums& row) {
        if (rows.filling().isFull()) rows.hand();
        rows.filling().add(row);
    });
    rows.settle();
    for (std::int64_t id : due) {
        const auto lead = workspace.store().find<Lead>(id);
        if (!lead) continue;
        const TouchList touches = touchesOf(workspace, id);
        tell({id, scoreAt(model, fitOf(model, viewOf(*lead)), touches.events, workspace.now())});
    }
}

std::vector<ScoreNow> currentScores(Workspace& workspace) {
    std::vector<ScoreNow> scores;
    eachScore(workspace, {}, [&](const ScoreNow& score) { scores.push_back(score); });
    std::ranges::sort(scores, {}, &ScoreNow::lead);
    return scores;
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
