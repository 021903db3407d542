// SPDX-License-Identifier: MIT
#include "bench/loads.h"
#include "bench/import_files.h"
#include "bench/raw_sqlite.h"

namespace tilth::bench {
namespace {

namespace fs = std::filesystem;

void copy(const std::string& from, const std::string& to) {
    fs::remove(to);
    fs::copy_file(from, to);
}

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
        if (!m_options.loads) importRest();
    }

private:
    // Both begin with the same file; the raw side gets the rows ready in memory.
    void measureImport() {
        std::vector<Cost> raw, tilth;
        for (int run = 0; run < m_options.runs; ++run) {
            copy(m_empty, m_filled);
            tilth.push_back(costOf([&] { importKind(*openedWorkspace(m_filled), m_folder, *rowKind("leads")); }));
            const RawRows leads(m_filled, "lead"), scores(m_filled, "lead_score");
            copy(m_empty, m_raw);
            raw.push_back(costOf([&] { load(leads, {&scores}); }));
        }
        m_figures.add("import: read, check, score, journal, index", medianOf(raw), medianOf(tilth), {.ratio = 1.5});
        m_before = stateOf(m_filled);
    }
    void measureUndo() {
        std::vector<Cost> raw, tilth;
        for (int run = 0; run < m_options.runs; ++run) {
            copy(m_filled, m_undone);
            tilth.push_back(costOf([&] { valueOr(openedWorkspace(m_undone)->store().undo()); }));
            const RawRows journal(m_undone, "change");
            copy(m_filled, m_raw);
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
            copy(m_undone, redone);
            tilth.push_back(costOf([&] { valueOr(openedWorkspace(redone)->store().redo()); }));
            const RawRows journal(redone, "change", "WHERE after IS NOT NULL");
            copy(m_undone, m_raw);
            raw.push_back(costOf([&] { load(leads, {&scores, &journal}); }));
        }
        if (stateOf(redone) != m_before) throw std::runtime_error("the redo did not bring back what was there");
        m_figures.add("redo of the import", medianOf(raw), medianOf(tilth), {.ratio = 3});
    }
    void importRest() {
        fs::remove(m_filled);
        copy(m_empty, m_filled);
        const auto workspace = openedWorkspace(m_filled);
        for (const RowKind& kind : rowKinds()) {
            const Cost cost = costOf([&] { importKind(*workspace, m_folder, kind); });
            m_figures.add("import of " + std::to_string(rowsOf(kind, m_options.rows)) + " " + std::string(kind.name), {}, cost);
        }
        const auto faults = workspace->store().faults();
        if (!faults.empty()) throw std::runtime_error(faults.front());
    }

    void load(const RawRows& rows, std::initializer_list<const RawRows*> more) const {
        RawDatabase db(m_raw);
        db.run("BEGIN IMMEDIATE");
        db.dropIndexes(rows.table());
        rows.insertInto(db.handle());
        db.makeIndexes(rows.table());
        for (const RawRows* other : more) other->insertInto(db.handle());
        db.run("COMMIT");
        db.checkpoint();
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

std::unique_ptr<Workspace> openedWorkspace(const std::string& file) { return valueOr(Workspace::open(file)); }

void measureLoads(const Folder& folder, const Options& options, Figures& figures) { Loads(folder, options, figures).run(); }

}
