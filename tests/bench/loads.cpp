// SPDX-License-Identifier: MIT
#include "bench/loads.h"
#include "bench/additions.h"
#include "bench/cancelling.h"
#include "bench/import_files.h"
#include "bench/raw_sqlite.h"
#include <map>

namespace tilth::bench {
namespace {

namespace fs = std::filesystem;

// A state of the workspace as plain SQLite reads it: equal after undo and redo.
struct State {
    std::int64_t leads, scores, sum;
    bool operator==(const State&) const = default;
};
State stateOf(const std::string& file) {
    const RawDatabase db(file);
    return {db.number("SELECT COUNT(*) FROM lead"), db.number("SELECT COUNT(*) FROM lead_score"),
            db.number("SELECT TOTAL(length(name) + length(company) + length(notes) + ifnull(employees, 0) + status + id % 1000003) FROM lead")};
}

class Loads {
public:
    Loads(const Folder& folder, const Options& options, Figures& figures)
        : m_folder(folder), m_options(options), m_figures(figures), m_empty(folder / "empty.tilth"), m_filled(folder / "filled.tilth"), m_undone(folder / "undone.tilth"),
          m_raw(folder / "raw.tilth") {}

    void run() {
        writeFiles(m_folder, m_options.rows);
        fs::remove(m_empty);
        valueOr(Workspace::create(m_empty, {}));
        measureImport();
        measureUndo();
        measureRedo();
        if (m_options.loads) return;
        importRest();
        measureAdditions(m_folder, m_options, m_figures);
        measureCancelling(m_folder, m_options, m_figures);
    }

private:
    // Both begin with the same file; the raw side gets the rows ready in memory.
    void measureImport() {
        std::vector<Cost> raw, tilth;
        for (int run = 0; run < m_options.runs; ++run) {
            copyFile(m_empty, m_filled);
            tilth.push_back(costOf([&] { importKind(*openedWorkspace(m_filled), m_folder, *rowKind("leads")); }));
            const RawRows leads(m_filled, "lead"), scores(m_filled, "lead_score");
            copyFile(m_empty, m_raw);
            raw.push_back(costOf([&] { RawDatabase(m_raw).load(leads, {&scores}, RawDatabase::Indexes::Rebuild); }));
        }
        m_figures.add("import: read, check, score, journal, index", medianOf(raw), medianOf(tilth), {.ratio = 1.3});
        m_before = stateOf(m_filled);
    }
    void measureUndo() {
        std::vector<Cost> raw, tilth;
        for (int run = 0; run < m_options.runs; ++run) {
            copyFile(m_filled, m_undone);
            tilth.push_back(costOf([&] { valueOr(openedWorkspace(m_undone)->store().undo()); }));
            const RawRows journal(m_undone, "change");
            copyFile(m_filled, m_raw);
            raw.push_back(costOf([&] { unload(journal); }));
        }
        if (stateOf(m_undone).leads != 0) throw std::runtime_error("the undo left leads behind");
        m_figures.add("undo of the import", medianOf(raw), medianOf(tilth), {.ratio = 2});
    }
    void measureRedo() {
        const std::string redone = m_folder / "redone.tilth";
        const RawRows leads(m_filled, "lead"), scores(m_filled, "lead_score");
        std::vector<Cost> raw, tilth;
        for (int run = 0; run < m_options.runs; ++run) {
            copyFile(m_undone, redone);
            tilth.push_back(costOf([&] { valueOr(openedWorkspace(redone)->store().redo()); }));
            const RawRows journal(redone, "change", "WHERE after IS NOT NULL");
            copyFile(m_undone, m_raw);
            raw.push_back(costOf([&] { RawDatabase(m_raw).load(leads, {&scores, &journal}, RawDatabase::Indexes::Rebuild); }));
        }
        if (stateOf(redone) != m_before) throw std::runtime_error("the redo did not bring back what was there");
        m_figures.add("redo of the import", medianOf(raw), medianOf(tilth), {.ratio = 3});
    }
    void importRest() {
        std::map<const RowKind*, std::vector<Cost>> costs;
        for (int run = 0; run < m_options.runs; ++run) {
            copyFile(m_empty, m_filled);
            const auto workspace = openedWorkspace(m_filled);
            for (const RowKind& kind : rowKinds()) costs[&kind].push_back(costOf([&] { importKind(*workspace, m_folder, kind); }));
        }
        for (const RowKind& kind : rowKinds())
            m_figures.add("import of " + std::to_string(rowsOf(kind, m_options.rows)) + " " + std::string(kind.name), {}, medianOf(costs[&kind]));
        const auto faults = openedWorkspace(m_filled)->store().faults();
        if (!faults.empty()) throw std::runtime_error(faults.front());
    }

    void unload(const RawRows& journal) const {
        const RawDatabase db(m_raw);
        db.run("BEGIN IMMEDIATE");
        journal.insertInto(db.handle());
        db.run("DELETE FROM lead");
        db.run("DELETE FROM lead_score");
        db.run("COMMIT");
        db.checkpoint();
    }

    const Folder& m_folder;
    const Options& m_options;
    Figures& m_figures;
    std::string m_empty, m_filled, m_undone, m_raw;
    State m_before{};
};

}

void measureLoads(const Folder& folder, const Options& options, Figures& figures) { Loads(folder, options, figures).run(); }

}
