// SPDX-License-Identifier: MIT
#include "store/score_table.h"

namespace tilth {
namespace {

ScoreRow read(Cursor& row) {
    ScoreRow r{row.whole(0), row.whole(1), row.whole(2), row.whole(3), std::string(row.text(4)), row.whole(5) != 0, row.whole(6), {}, std::string(row.text(8))};
    if (!row.null(7)) r.dueDay = row.whole(7);
    return r;
}
const std::string select = "SELECT lead, model, fit, engagement, grade, armed, ref_day, due_day, sums FROM lead_score";

}

std::optional<ScoreRow> ScoreTable::find(std::int64_t lead) {
    const Cell cells[]{lead};
    auto row = m_db.query(select + " WHERE lead = $1", cells);
    return row->next() ? std::optional{read(*row)} : std::nullopt;
}
std::vector<ScoreRow> ScoreTable::all() {
    std::vector<ScoreRow> rows;
    for (auto row = m_db.stream(select + " ORDER BY lead", {}); row->next();) rows.push_back(read(*row));
    return rows;
}
void ScoreTable::write(const ScoreRow& r) {
    const Cell cells[]{r.lead, r.model, r.fit, r.engagement, std::string_view(r.grade), std::int64_t{r.armed}, r.refDay,
                       r.dueDay ? Cell{*r.dueDay} : Cell{}, Blob{r.sums}};
    m_db.run("INSERT INTO lead_score (lead, model, fit, engagement, grade, armed, ref_day, due_day, sums) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) "
             "ON CONFLICT (lead) DO UPDATE SET model = excluded.model, fit = excluded.fit, engagement = excluded.engagement, grade = excluded.grade, "
             "armed = excluded.armed, ref_day = excluded.ref_day, due_day = excluded.due_day, sums = excluded.sums", cells);
}
void ScoreTable::remove(std::int64_t lead) {
    const Cell cells[]{lead};
    m_db.run("DELETE FROM lead_score WHERE lead = $1", cells);
}
void ScoreTable::removeOrphans() { m_db.run("DELETE FROM lead_score WHERE NOT EXISTS (SELECT 1 FROM lead l WHERE l.id = lead_score.lead)"); }

}
