// SPDX-License-Identifier: MIT
#include "store/score_table.h"
#include "store/pipeline.h"
#include "store/some_ids.h"
#include <array>

namespace tilth {
namespace {

ScoreRow read(Cursor& row) {
    ScoreRow r{row.whole(0), row.whole(1), row.whole(2), row.whole(3), std::string(row.text(4)), row.whole(5) != 0, row.whole(6), {}, std::string(row.text(8))};
    if (!row.null(7)) r.dueDay = row.whole(7);
    return r;
}
const std::array<std::string, 9> columns{"lead", "model", "fit", "engagement", "grade", "armed", "ref_day", "due_day", "sums"};
const std::string select = "SELECT lead, model, fit, engagement, grade, armed, ref_day, due_day, sums FROM lead_score";
constexpr std::size_t fewIds = 1024;            // more are cheaper read as one range

using RowCells = std::array<Cell, 9>;
RowCells cellsOf(const ScoreRow& r) {
    return {r.lead, r.model, r.fit, r.engagement, std::string_view(r.grade), std::int64_t{r.armed}, r.refDay, r.dueDay ? Cell{*r.dueDay} : Cell{}, Blob{r.sums}};
}

}

std::optional<ScoreRow> ScoreTable::find(std::int64_t lead) {
    const Cell cells[]{lead};
    auto row = m_db.query(select + " WHERE lead = $1", cells);
    return row->next() ? std::optional{read(*row)} : std::nullopt;
}
void ScoreTable::eachSums(std::span<const std::int64_t> leads, const std::function<void(const Sums&)>& tell) {
    const bool every = leads.empty() || leads.size() > fewIds;
    const SomeIds some(m_db.dialect(), every ? std::span<const std::int64_t>{} : leads);
    const std::string where = every ? std::string() : " WHERE " + some.within("lead", 1);
    const Cell cells[]{some.cell()};
    auto row = m_db.stream("SELECT lead, fit, sums FROM lead_score" + where + " ORDER BY lead", every ? Cells{} : Cells(cells));
    while (row->next()) tell({row->whole(0), row->whole(1), row->text(2)});
}
void ScoreTable::armed(std::span<const std::int64_t> leads, const std::function<void(std::int64_t, bool)>& tell) {
    if (leads.empty()) return;
    const auto rows = [&] {
        const std::string begin = "SELECT lead, armed FROM lead_score WHERE ", end = " ORDER BY lead";
        if (leads.size() > fewIds) return m_db.stream(begin + "lead BETWEEN $1 AND $2" + end, std::array{Cell{leads.front()}, Cell{leads.back()}});
        const SomeIds some(m_db.dialect(), leads);
        return m_db.query(begin + some.within("lead", 1) + end, std::array{some.cell()});
    };
    const auto row = rows();
    while (row->next()) tell(row->whole(0), row->whole(1) != 0);
}
void ScoreTable::write(const ScoreRow& r) {
    post(m_db, "INSERT INTO lead_score (lead, model, fit, engagement, grade, armed, ref_day, due_day, sums) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) "
               "ON CONFLICT (lead) DO UPDATE SET model = excluded.model, fit = excluded.fit, engagement = excluded.engagement, grade = excluded.grade, "
               "armed = excluded.armed, ref_day = excluded.ref_day, due_day = excluded.due_day, sums = excluded.sums", cellsOf(r));
}
std::unique_ptr<RowSink> ScoreTable::newRows() { return m_db.insertInto("lead_score", columns); }
void ScoreTable::add(RowSink& rows, const ScoreRow& row) { rows.add(cellsOf(row)); }
void ScoreTable::remove(std::int64_t lead) {
    const Cell cells[]{lead};
    post(m_db, "DELETE FROM lead_score WHERE lead = $1", cells);
}
void ScoreTable::removeOrphans() { m_db.run("DELETE FROM lead_score WHERE NOT EXISTS (SELECT 1 FROM lead l WHERE l.id = lead_score.lead)"); }

}
