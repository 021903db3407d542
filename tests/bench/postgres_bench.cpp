// SPDX-License-Identifier: MIT
// postgres_bench [--rows N] [--runs N] [--json]: the work of a team's workspace on a PostgreSQL server beside the limit of COPY and libpq.
// TILTH_TEST_POSTGRES names the server: tests/support/with_postgres.sh.
#include "app/columns.h"
#include "app/first_list.h"
#include "bench/figures.h"
#include "bench/import_files.h"
#include "bench/raw_postgres.h"
#include "bench/small_commits.h"
#include "core/model/lead.h"
#include "support/workspaces.h"
#include <cstdio>

namespace tilth::bench {
namespace {

constexpr std::size_t window = 256;

class PostgresBench {
public:
    PostgresBench(const Folder& folder, const Options& options) : m_folder(folder), m_options(options) {}

    Figures measured() {
        writeFiles(m_folder, m_options.rows);
        for (int run = 0; run < m_options.runs; ++run) measureLoads();
        m_figures.add("import: read, check, score, journal, index", medianOf(m_rawImport), medianOf(m_import), {.ratio = 1.2});
        m_figures.add("undo of the import", medianOf(m_rawUndo), medianOf(m_undo), {.ratio = 2});
        m_place.emplace(test::Database::Postgres);
        m_workspace = valueOr(Workspace::create(m_place->text(), {}));
        for (const RowKind& kind : rowKinds())
            m_figures.add("import of " + std::to_string(rowsOf(kind, m_options.rows)) + " " + std::string(kind.name), {}, costOf([&] { importKind(*m_workspace, m_folder, kind); }));
        m_raw = std::make_unique<RawPostgres>(m_place->text());
        m_raw->run("ANALYZE lead");
        measureReading();
        measureSmallCommits(std::move(m_workspace), [this](const std::string& sql) { m_raw->run(sql); }, {{.ratio = 3}, {.ratio = 3}}, m_figures);
        return m_figures;
    }

private:
    const EntityType& lead() const { return m_workspace->type<Lead>(); }

    // The raw side gets the very rows that Tilth wrote, ready in memory, and makes the indexes at the end.
    void measureLoads() {
        const test::Place place(test::Database::Postgres);
        const auto workspace = valueOr(Workspace::create(place.text(), {}));
        m_import.push_back(costOf([&] { importKind(*workspace, m_folder, *rowKind("leads")); }));
        RawPostgres raw(place.text());
        const std::string leads = raw.copyOut("SELECT * FROM lead ORDER BY id"), scores = raw.copyOut("SELECT * FROM lead_score ORDER BY lead");
        m_undo.push_back(costOf([&] { valueOr(workspace->store().undo()); }));
        if (raw.number("SELECT COUNT(*) FROM lead")) throw std::runtime_error("the undo left leads behind");
        const std::string journal = raw.copyOut("SELECT * FROM change ORDER BY rev, entity, id, field");
        raw.run("TRUNCATE lead, lead_score, change CASCADE");
        m_rawImport.push_back(costOf([&] {
            raw.run("BEGIN");
            raw.dropIndexes("lead");
            raw.copyIn("lead", leads);
            raw.copyIn("lead_score", scores);
            raw.run("SET CONSTRAINTS ALL IMMEDIATE");       // links are checked at the end of all else, before the indexes
            raw.makeIndexes();
            raw.run("COMMIT");
        }));
        m_rawUndo.push_back(costOf([&] {
            raw.run("BEGIN");
            raw.copyIn("change", journal);
            raw.run("DELETE FROM lead_score");
            raw.run("DELETE FROM lead");
            raw.run("COMMIT");
        }));
    }

    void measureReading() {
        std::vector<const Field*> fields;
        for (const char* key : {"name", "company", "email", "status", "created", "employees"}) fields.push_back(&lead().at(key));
        std::size_t rows = 0;
        const Cost scan = medianOf(m_options.runs, [&] { rows = 0, m_workspace->store().scan(lead(), fields, [&](std::int64_t, auto) { return ++rows, true; }); });
        const Cost walk = medianOf(m_options.runs, [&] { m_raw->walk("SELECT id, name, company, email, status, created, employees FROM lead ORDER BY id"); });
        if (rows != static_cast<std::size_t>(m_options.rows)) throw std::runtime_error("the scan read other rows");
        m_figures.add("scan of all leads, six fields", walk, scan, {.ratio = 1.5});
        m_figures.add("first list of leads, best score first", {}, medianOf(m_options.runs, [&] { valueOr(firstList(*m_workspace, lead(), {"", "-score"}, window)); }), {.milliseconds = 500});
        m_figures.add("columns of leads into memory", {}, medianOf(m_options.runs, [&] { loadColumns(*m_workspace, lead()); }));
        const std::vector<std::int64_t> ids = firstLeads(*m_workspace, window);
        std::string some;
        for (const std::int64_t id : ids) some.append(some.empty() ? "" : ",").append(std::to_string(id));
        const Cost raw = medianOf(smallCommits, [&] { m_raw->walk("SELECT * FROM lead WHERE id = ANY('{" + some + "}')"); });
        m_figures.add("256 leads to be shown", raw, medianOf(smallCommits, [&] { m_workspace->store().loadMany(lead(), ids); }), {.ratio = 2});
    }

    const Folder& m_folder;
    const Options& m_options;
    Figures m_figures;
    std::vector<Cost> m_import, m_rawImport, m_undo, m_rawUndo;
    std::optional<test::Place> m_place;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RawPostgres> m_raw;
};

}
}

int main(int count, char** words) {
    using namespace tilth;
    using namespace tilth::bench;
    const auto options = readOptions(count, words);
    if (!options) return std::fputs("usage: postgres_bench [--rows N=100000] [--runs N=3] [--json] [--folder DIR]\n", stderr), 2;
    if (!test::hasPostgres()) return std::fputs("TILTH_TEST_POSTGRES names no server; run it under tests/support/with_postgres.sh.\n", stderr), 3;
    try {
        const Folder folder(options->folder);
        const Figures figures = PostgresBench(folder, *options).measured();
        std::fputs((options->json ? figures.json() : figures.table()).c_str(), stdout);
        return 0;
    } catch (const std::exception& e) {
        return std::fprintf(stderr, "postgres_bench: %s\n", e.what()), 1;
    }
}
