// SPDX-License-Identifier: MIT
#include "bench/small_commits.h"
#include "app/leads.h"
#include "app/records.h"
#include "bench/import_files.h"
#include "core/model/lead.h"

namespace tilth::bench {
namespace {

class SmallCommits {
public:
    explicit SmallCommits(Workspace& workspace) : m_leads(firstLeads(workspace, smallCommits)), m_user(std::to_string(workspace.user().id)) {}

    Cost edits(Workspace& workspace) {
        const EntityType& lead = workspace.type<Lead>();
        const Field& phone = lead.at("phone");
        return medianOf(smallCommits, [&] { valueOr(setField(workspace, lead, next(), phone, "+1 555 " + std::to_string(m_next))); });
    }
    Cost touches(Workspace& workspace) {
        return medianOf(smallCommits, [&] {
            Touch touch;
            touch.lead = Link{next()};
            touch.kind = TouchKind::PageView;
            touch.at = workspace.now();
            touch.detail = "/pricing";
            valueOr(addTouch(workspace, touch));
        });
    }
    Cost rawEdits(const RawRun& run) {
        return medianOf(smallCommits, [&] { commit(run, {"UPDATE lead SET phone = phone || '1' WHERE id = " + std::to_string(next())}); });
    }
    Cost rawTouches(const RawRun& run) {
        return medianOf(smallCommits, [&] {
            const std::string lead = std::to_string(next());
            commit(run, {"INSERT INTO touch (id, created_rev, lead, kind, at, detail, owner) VALUES (" + std::to_string(m_id + 1) + ", 1, " + lead + ", 3, 1, '/pricing', " + m_user + ")",
                         "UPDATE lead_score SET engagement = engagement + 1 WHERE lead = " + lead});
        });
    }

private:
    std::int64_t next() { return m_leads[m_next++ % m_leads.size()]; }
    void commit(const RawRun& run, const std::vector<std::string>& statements) {
        const std::string n = std::to_string(++m_id);
        run("BEGIN");
        for (const std::string& statement : statements) run(statement);
        run("INSERT INTO change (rev, entity, id, field, before, after) VALUES (" + n + ", 'lead', " + n + ", 'phone', '\"a\"', '\"b\"')");
        run("INSERT INTO revision (id, seq, label, actor, at, session, kind) VALUES (" + n + ", " + n + ", 'Edit', 'me', 1, 0, 0)");
        run("COMMIT");
    }

    std::vector<std::int64_t> m_leads;
    std::string m_user;
    std::size_t m_next = 0;
    std::int64_t m_id = std::int64_t{1} << 61;          // above all that the workspace gives
};

}

std::vector<std::int64_t> firstLeads(Workspace& workspace, std::size_t count) {
    std::vector<std::int64_t> ids;
    workspace.store().scan(workspace.type<Lead>(), {}, [&](std::int64_t id, auto) { return ids.push_back(id), ids.size() < count; });
    return ids;
}

void measureSmallCommits(std::unique_ptr<Workspace> workspace, const RawRun& raw, const SmallGoals& goals, Figures& figures) {
    SmallCommits commits(*workspace);
    const Cost edited = commits.edits(*workspace), touched = commits.touches(*workspace);
    workspace.reset();
    figures.add("one field changed, on disk", commits.rawEdits(raw), edited, goals.edit);
    figures.add("one touch with its score, on disk", commits.rawTouches(raw), touched, goals.touch);
}

}
