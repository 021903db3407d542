// SPDX-License-Identifier: MIT
#include "bench/upkeep.h"
#include "app/check.h"
#include "app/copies.h"
#include "app/duplicates.h"
#include "app/rescore.h"
#include "app/segment_index.h"
#include "bench/import_files.h"
#include "bench/raw_sqlite.h"
#include "core/model/lead.h"

namespace tilth::bench {
namespace {

constexpr int warmCounts = 50;
// As the segment of tests/bench/segment_bench.cpp, and the same as one statement.
constexpr const char* fiveConditions = "status:new,attempting,connected employees>=50 industry:Food,Energy created>=2024-06-01 touch:(kind:form,page at>=2025-06-01)>=2";
constexpr const char* fiveInSql = "SELECT COUNT(*) FROM lead l WHERE status IN (0, 1, 2) AND employees >= 50 AND industry IN ('Food', 'Energy') AND created >= 1717200000 AND "
                                  "(SELECT COUNT(*) FROM touch t WHERE t.lead = l.id AND t.kind IN (0, 3) AND t.at >= 1748736000) >= 2";

class Upkeep {
public:
    Upkeep(const Folder& folder, const Options& options, Figures& figures)
        : m_folder(folder), m_options(options), m_figures(figures), m_workspace(openedWorkspace(folder / "filled.tilth")), m_raw(folder / "filled.tilth") {}

    void run() {
        measureKeptScores();
        measureWrittenScores();
        measureSegment();
        measureDuplicates();
        measureBackup();
        measureCheck();
    }

private:
    void measureKeptScores() {
        const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk("SELECT lead, fit, sums FROM lead_score ORDER BY lead"); });
        std::size_t scored = 0;
        const Cost tilth = medianOf(m_options.runs, [&] { scored = currentScores(*m_workspace).size(); });
        if (!scored) throw std::runtime_error("no lead has a score");
        m_figures.add("scores of all leads from kept sums", raw, tilth, {.milliseconds = 30});
    }

    // Both write the same rows into an empty table of a copy, and move them into its file.
    void measureWrittenScores() {
        const std::string unscored = m_folder / "unscored.tilth", file = m_folder / "scored.tilth";
        const std::vector<ScoreRow> rows = keptRows();
        const RawRows bare(m_folder / "filled.tilth", "lead_score", "ORDER BY lead");
        copyFile(m_folder / "filled.tilth", unscored);
        RawDatabase(unscored).run("DELETE FROM lead_score; VACUUM");
        std::vector<Cost> raw, tilth;
        for (int run = 0; run < m_options.runs; ++run) {
            copyFile(unscored, file);
            raw.push_back(costOf([&] { RawDatabase(file).load(bare, {}, RawDatabase::Indexes::Keep); }));
            copyFile(unscored, file);
            tilth.push_back(costOf([&] { writeScores(file, rows); }));
        }
        m_figures.add("scores of all leads written", medianOf(raw), medianOf(tilth), {.ratio = 1.5});
    }
    std::vector<ScoreRow> keptRows() {
        std::vector<std::int64_t> leads;
        m_workspace->store().scores().eachSums({}, [&](const ScoreTable::Sums& row) { leads.push_back(row.lead); });
        std::vector<ScoreRow> rows;
        for (const std::int64_t lead : leads) rows.push_back(*m_workspace->store().scores().find(lead));
        return rows;
    }
    static void writeScores(const std::string& file, const std::vector<ScoreRow>& rows) {
        const auto workspace = openedWorkspace(file);
        Transaction transaction(workspace->store().connection());
        const auto sink = workspace->store().scores().newRows();
        for (const ScoreRow& row : rows) ScoreTable::add(*sink, row);
        sink->flush();
        transaction.commit();
    }

    void measureSegment() {
        std::optional<SegmentIndex> segments;
        const auto count = [&] { valueOr(segments->count(*m_workspace, m_workspace->type<Lead>(), fiveConditions)); };
        std::vector<Cost> first;
        for (int run = 0; run < m_options.runs; ++run) segments.emplace(), first.push_back(costOf(count));
        const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk(fiveInSql); });
        m_figures.add("segment of five conditions, first time", raw, medianOf(first));
        m_figures.add("segment of five conditions, again", raw, medianOf(warmCounts, count), {.milliseconds = 50});
    }

    void measureDuplicates() {
        const Cost cost = medianOf(m_options.runs, [&] { valueOr(findDuplicates(*m_workspace, m_workspace->type<Lead>())); });
        m_figures.add("duplicates of leads", {}, cost, {.milliseconds = 60'000});
    }

    void measureBackup() {
        const std::string bare = m_folder / "bare_backup.tilth", backup = m_folder / "backup.tilth";
        const Cost raw = medianOf(m_options.runs, [&] {
            std::filesystem::remove(bare);
            m_raw.copyInto(bare);
            RawDatabase(bare).walk("PRAGMA integrity_check");
        });
        const Cost tilth = medianOf(m_options.runs, [&] {
            std::filesystem::remove(backup);
            valueOr(backupWorkspace(*m_workspace, backup));
        });
        m_figures.add("backup, looked through", raw, tilth);
        std::filesystem::remove(bare);
        std::filesystem::remove(backup);
    }

    void measureCheck() {
        const Cost raw = medianOf(m_options.runs, [&] {
            m_raw.walk("PRAGMA integrity_check");
            m_raw.walk("PRAGMA foreign_key_check");
        });
        const Cost tilth = medianOf(m_options.runs, [&] {
            if (const auto faults = checkWorkspace(*m_workspace); !faults.empty()) throw std::runtime_error(faults.front());
        });
        m_figures.add("check of the whole workspace", raw, tilth);
    }

    const Folder& m_folder;
    const Options& m_options;
    Figures& m_figures;
    std::unique_ptr<Workspace> m_workspace;
    RawDatabase m_raw;
};

}

void measureUpkeep(const Folder& folder, const Options& options, Figures& figures) { Upkeep(folder, options, figures).run(); }

}
