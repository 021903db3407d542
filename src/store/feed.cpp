// SPDX-License-Identifier: MIT
// The journal as it is read: what happened since, who did what, what is wrong with it.
#include "store/store.h"
#include "core/schema/fault_words.h"
#include "store/session.h"
#include "store/values.h"
#include <tuple>

namespace tilth {
namespace {

Time at(std::int64_t seconds) { return Time{std::chrono::seconds{seconds}}; }

constexpr const char* lineColumns = "SELECT c.rev, r.label, r.actor, r.at, c.entity, c.id, c.field, c.before, c.after FROM change c JOIN revision r ON r.id = c.rev ";

ChangeLine line(Cursor& c) {
    return {c.whole(0), std::string(c.text(1)), std::string(c.text(2)), at(c.whole(3)), std::string(c.text(4)), c.whole(5),
            std::string(c.text(6)), std::string(c.text(7)), std::string(c.text(8))};
}
// "lead 4711"
std::pair<std::string, std::int64_t> subject(std::string_view text) {
    const std::size_t space = text.find(' ');
    return {std::string(text.substr(0, space)), std::stoll(std::string(text.substr(space + 1)))};
}
void addCreated(RevisionInfo& info, const Json& created) {
    const bool none = info.record == 0;
    for (auto& [entity, r] : created.items()) {
        const auto first = r[0].get<std::int64_t>();
        info.changes += r[2].get<std::int64_t>();
        if (none && (info.record == 0 || first < info.record)) info.entity = entity, info.record = first;
    }
}
News entry(Cursor& row) {
    News n{row.whole(0), row.whole(1), std::string(row.text(2)), static_cast<RevisionKind>(row.whole(4))};
    if (row.null(3)) return n;
    const Json created = Json::parse(row.text(3));
    for (auto& [entity, r] : created.items()) n.created[entity] = {r[0], r[1], r[2]};
    return n;
}

}

std::vector<News> Store::since(std::int64_t seq) {
    std::vector<News> news;
    const Cell cells[]{seq};
    for (auto row = m_db->query("SELECT seq, id, label, created, kind FROM revision WHERE seq > $1 ORDER BY seq", cells); row->next();) news.push_back(entry(*row));
    for (News& n : news) n.touched = touchedBy(n.revision);
    return news;
}
std::map<std::string, std::set<std::int64_t>> Store::touchedBy(std::int64_t revision) {
    std::map<std::string, std::set<std::int64_t>> touched;
    const Cell cells[]{revision};
    for (auto c = m_db->query("SELECT DISTINCT entity, id FROM change WHERE rev = $1", cells); c->next();) touched[std::string(c->text(0))].insert(c->whole(1));
    return touched;
}
std::int64_t Store::firstRevision() { return m_db->number("SELECT id FROM revision ORDER BY seq LIMIT 1"); }
std::int64_t Store::newestSeq() { return m_db->number("SELECT COALESCE(MAX(seq), 0) FROM revision"); }

std::vector<RevisionInfo> Store::revisions(std::int64_t limit) {
    std::vector<RevisionInfo> all;
    const Cell cells[]{limit};
    constexpr std::int64_t few = 40;            // changes that may be those of one record
    for (auto row = m_db->query("SELECT id, seq, label, actor, at, kind, COALESCE(undoes, 0), created, "
                                "(SELECT COUNT(*) FROM revision u WHERE u.undoes = r.id), (SELECT COUNT(*) FROM change c WHERE c.rev = r.id), "
                                "(SELECT c.entity || ' ' || c.id FROM change c WHERE c.rev = r.id ORDER BY c.entity, c.id LIMIT 1) "
                                "FROM revision r ORDER BY seq DESC LIMIT $1", cells); row->next();) {
        RevisionInfo info{row->whole(0), row->whole(1), std::string(row->text(2)), std::string(row->text(3)), at(row->whole(4)),
                          static_cast<RevisionKind>(row->whole(5)), row->whole(6), row->whole(8) != 0, row->whole(9)};
        if (!row->null(10)) std::tie(info.entity, info.record) = subject(row->text(10));
        if (!row->null(7)) addCreated(info, Json::parse(row->text(7)));
        if (info.changes > few) info.entity.clear(), info.record = 0;
        all.push_back(std::move(info));
    }
    return all;
}
std::vector<ChangeLine> Store::history(const EntityType& type, std::int64_t id) {
    std::vector<ChangeLine> lines;
    const Cell cells[]{type.name, id};
    for (auto c = m_db->query(std::string(lineColumns) + "WHERE c.entity = $1 AND c.id = $2 ORDER BY r.seq, c.field", cells); c->next();) lines.push_back(line(*c));
    return lines;
}
std::vector<ChangeLine> Store::changesOf(std::int64_t revision, std::int64_t limit) {
    std::vector<ChangeLine> lines;
    const Cell cells[]{revision, limit};
    for (auto c = m_db->query(std::string(lineColumns) + "WHERE c.rev = $1 ORDER BY c.entity, c.id, c.field LIMIT $2", cells); c->next();) lines.push_back(line(*c));
    return lines;
}

std::vector<std::string> Store::faults() {
    std::vector<std::string> found = m_db->faults();
    const ReadView view(*m_db);             // what colleagues write meanwhile is no fault
    if (m_db->number("SELECT COUNT(*) FROM change c WHERE NOT EXISTS (SELECT 1 FROM revision r WHERE r.id = c.rev)")) found.push_back(say(FaultWord::NoRevision, {}));
    if (m_db->number("SELECT COALESCE(MAX(seq), 0) - COUNT(*) FROM revision")) found.push_back(say(FaultWord::Gap, {}));
    if (m_db->number("SELECT COUNT(*) FROM lead_score WHERE NOT EXISTS (SELECT 1 FROM lead l WHERE l.id = lead_score.lead)")) found.push_back(say(FaultWord::ScoreOfNone, {}));
    return found;
}

}
