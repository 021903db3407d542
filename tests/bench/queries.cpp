// SPDX-License-Identifier: MIT
#include "bench/queries.h"
#include "app/columns.h"
#include "app/exporting.h"
#include "app/leads.h"
#include "app/reports.h"
#include "app/search.h"
#include "bench/import_files.h"
#include "bench/raw_sqlite.h"
#include "bench/small_commits.h"
#include "core/model/lead.h"
#include <algorithm>
#include <array>

namespace tilth::bench {
namespace {

constexpr int searchRuns = 20;

constexpr Goal searched{.milliseconds = 15};
// One and two Chinese characters, pinyin, initials, inside a word, e-mail, many hits, none.
constexpr std::array<std::string_view, 12> searches{"王", "小明", "李娜", "wangxiaoming", "zhang", "wxm", "indqvis", "estbroo", "liam.g", "@example", "Pinnacle", "zzqx"};

// Goal: of the second time and later; the window makes what the first time needs while nobody waits.
struct Ordered { const char* work; const char* where; const char* sort; const char* sql; Goal goal; };
constexpr Goal unindexed{.milliseconds = 30};
constexpr std::array orders{
    Ordered{"sort by name", "", "name", "SELECT id FROM lead ORDER BY name", unindexed},
    Ordered{"sort by e-mail", "", "email", "SELECT id FROM lead ORDER BY email", unindexed},
    Ordered{"sort by external id (indexed in SQL)", "", "external_id", "SELECT id FROM lead WHERE external_id <> '' ORDER BY external_id", {.ratio = 1.5}},
    Ordered{"sort by creation", "", "-created", "SELECT id FROM lead ORDER BY created DESC", unindexed},
    Ordered{"sort by score", "", "-score", "SELECT l.id FROM lead l LEFT JOIN lead_score s ON s.lead = l.id ORDER BY s.fit + s.engagement DESC", unindexed},
    Ordered{"filter by status and country, sort by company", "status:new country:CN", "company", "SELECT id FROM lead WHERE status = 0 AND country = 'CN' ORDER BY company", unindexed}};

struct Tile { const char* report; std::vector<std::string> by; const char* sql; };

class Queries {
public:
    Queries(const Folder& folder, const Options& options, Figures& figures)
        : m_folder(folder), m_options(options), m_figures(figures), m_file(folder / "filled.tilth"), m_workspace(openedWorkspace(m_file)), m_raw(m_file) {}

    void run() {
        measureScan();
        measureColumns();
        measureSearch();
        measureTiles();
        measureExport();
        measureScores();
        measureSmallCommits(std::move(m_workspace), [this](const std::string& sql) { m_raw.run(sql); }, {{.ratio = 2}, {.ratio = 2}}, m_figures);
    }

private:
    const EntityType& lead() const { return m_workspace->type<Lead>(); }

    void measureScan() {
        std::vector<const Field*> fields;
        for (const char* key : {"name", "company", "email", "status", "created", "employees"}) fields.push_back(&lead().at(key));
        const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk("SELECT id, name, company, email, status, created, employees FROM lead ORDER BY id"); });
        std::size_t bytes = 0;
        const Cost tilth = medianOf(m_options.runs, [&] {
            m_workspace->store().scan(lead(), fields, [&](std::int64_t, std::span<const Cell> cells) {
                for (const Cell& c : cells)
                    if (const auto* text = std::get_if<std::string_view>(&c)) bytes += text->size();
                return true;
            });
        });
        if (!bytes) throw std::runtime_error("the scan read nothing");
        m_figures.add("scan of all leads, six fields", raw, tilth, {.ratio = 1.1});
    }

    void measureColumns() {
        std::vector<Cost> loads;
        std::array<std::vector<Cost>, orders.size()> first, again;
        for (int run = 0; run < m_options.runs; ++run) {
            ColumnTable table;
            loads.push_back(costOf([&] { table = loadColumns(*m_workspace, lead()); }));
            const TitleIndex titles(*m_workspace, lead());
            for (std::size_t i = 0; i < orders.size(); ++i) {
                const auto list = [&] { valueOr(listRows(*m_workspace, listedType(*m_workspace, lead()), table, titles, {orders[i].where, orders[i].sort})); };
                first[i].push_back(costOf(list));
                again[i].push_back(costOf(list));
            }
        }
        m_figures.add("columns of leads into memory", {}, medianOf(loads));
        for (std::size_t i = 0; i < orders.size(); ++i) {
            const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk(orders[i].sql); });
            m_figures.add(std::string(orders[i].work) + ", first time", raw, medianOf(first[i]), {.milliseconds = 150});
            m_figures.add(std::string(orders[i].work) + ", again", raw, medianOf(again[i]), orders[i].goal);
        }
    }

    void measureSearch() {
        const std::array types{std::string_view("lead")};
        std::optional<SearchIndex> index;
        m_figures.add("search index of leads into memory", {}, medianOf(m_options.runs, [&] { index.emplace(SearchIndex::load(*m_workspace, types)); }));
        std::vector<Cost> all;
        for (std::string_view words : searches) {
            const std::string like = "'%" + std::string(words) + "%'";
            const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk("SELECT id FROM lead WHERE name LIKE " + like + " OR company LIKE " + like + " OR email LIKE " + like); });
            std::vector<Cost> costs;
            for (int run = 0; run < searchRuns; ++run) costs.push_back(costOf([&] { index->find(*m_workspace, words, 50); }));
            const auto hits = index->ids("lead", words).size();
            m_figures.add("search \"" + std::string(words) + "\" (" + std::to_string(hits) + " hits), 50 best", raw, medianOf(costs), searched);
            all.insert(all.end(), costs.begin(), costs.end());
        }
        m_figures.add("search, 95 of 100 of the twelve", {}, percentileOf(all, 95), searched);
    }

    void measureTiles() {
        const std::array tiles{Tile{"sources", {"source"}, "SELECT source, COUNT(*) FROM lead GROUP BY source"},
                               Tile{"pipeline", {"stage"}, "SELECT stage, COUNT(*), SUM(amount) FROM deal GROUP BY stage"},
                               Tile{"win-rate", {"quarter"}, "SELECT close_date / 91, stage, COUNT(*), SUM(amount) FROM deal GROUP BY 1, 2"},
                               Tile{"funnel", {}, "SELECT to_stage, COUNT(DISTINCT deal) FROM stage_log GROUP BY to_stage"}};
        for (const Tile& tile : tiles) {
            const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk(tile.sql); });
            ReportRequest request;
            request.name = tile.report;
            request.by = tile.by;
            m_figures.add("report " + request.name, raw, medianOf(m_options.runs, [&] { valueOr(runReport(*m_workspace, request)); }));
        }
    }

    void measureExport() {
        const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk("SELECT * FROM lead ORDER BY id"); });
        ExportRequest request;
        request.type = "lead";
        request.path = m_folder / "out.csv";
        m_figures.add("export of all leads", raw, medianOf(m_options.runs, [&] {
            std::filesystem::remove(request.path);
            valueOr(exportFile(*m_workspace, request));
        }));
    }

    // The raw side walks leads and touches, these along the index that holds all that is read, and writes the same rows.
    void measureScores() {
        const RawRows scores(m_file, "lead_score");
        const Cost raw = medianOf(m_options.runs, [&] {
            m_raw.walk("SELECT id, status, title, industry, employees, country, source FROM lead ORDER BY id");
            m_raw.walk("SELECT lead, at, id, kind, detail FROM touch WHERE lead IS NOT NULL ORDER BY lead, at, id");
            m_raw.run("BEGIN IMMEDIATE; DELETE FROM lead_score");
            scores.insertInto(m_raw.handle());
            m_raw.run("COMMIT");
            m_raw.checkpoint();
        });
        m_figures.add("score of all leads from all touches", raw, medianOf(m_options.runs, [&] { valueOr(rescoreAll(*m_workspace)); }), {.ratio = 1.5});
    }

    const Folder& m_folder;
    const Options& m_options;
    Figures& m_figures;
    std::string m_file;
    std::unique_ptr<Workspace> m_workspace;
    RawDatabase m_raw;
};

}

void measureQueries(const Folder& folder, const Options& options, Figures& figures) { Queries(folder, options, figures).run(); }

}
