// SPDX-License-Identifier: MIT
#include "bench/queries.h"
#include "app/columns.h"
#include "app/exporting.h"
#include "app/leads.h"
#include "app/records.h"
#include "app/reports.h"
#include "app/search.h"
#include "bench/loads.h"
#include "bench/raw_sqlite.h"
#include "core/model/lead.h"
#include <algorithm>
#include <array>

namespace tilth::bench {
namespace {

constexpr int smallCommits = 200;

// One and two Chinese characters, pinyin, initials, inside a word, e-mail, many hits, none.
constexpr std::array<std::string_view, 12> searches{"王", "小明", "李娜", "wangxiaoming", "zhang", "wxm", "indqvis", "estbroo", "liam.g", "@example", "Pinnacle", "zzqx"};

struct Ordered { const char* work; const char* where; const char* sort; const char* sql; };
constexpr std::array orders{
    Ordered{"sort by name", "", "name", "SELECT id FROM lead ORDER BY name"},
    Ordered{"sort by e-mail", "", "email", "SELECT id FROM lead ORDER BY email"},
    Ordered{"sort by external id (indexed in SQL)", "", "external_id", "SELECT id FROM lead WHERE external_id <> '' ORDER BY external_id"},
    Ordered{"sort by creation", "", "-created", "SELECT id FROM lead ORDER BY created DESC"},
    Ordered{"sort by score", "", "-score", "SELECT l.id FROM lead l LEFT JOIN lead_score s ON s.lead = l.id ORDER BY s.fit + s.engagement DESC"},
    Ordered{"filter by status and country, sort by company", "status:new country:CN", "company", "SELECT id FROM lead WHERE status = 0 AND country = 'CN' ORDER BY company"}};

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
        measureSmallCommits();
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
        std::optional<ColumnTable> table;
        m_figures.add("columns of leads into memory", {}, medianOf(m_options.runs, [&] { table.emplace(loadColumns(*m_workspace, lead())); }));
        const TitleIndex titles(*m_workspace, lead());
        for (const Ordered& o : orders) {
            const auto list = [&] { valueOr(listRows(*m_workspace, listedType(*m_workspace, lead()), *table, titles, {o.where, o.sort})); };
            if (table->columnOf(std::string_view(o.sort).substr(o.sort[0] == '-')) || *o.where) {
                const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk(o.sql); });
                m_figures.add(std::string(o.work) + ", first time", raw, costOf(list), {.milliseconds = 150});
                m_figures.add(std::string(o.work) + ", again", raw, medianOf(m_options.runs, list), {.milliseconds = 150});
            }
        }
    }

    void measureSearch() {
        const std::array types{std::string_view("lead")};
        std::optional<SearchIndex> index;
        m_figures.add("search index of leads into memory", {}, medianOf(m_options.runs, [&] { index.emplace(SearchIndex::load(*m_workspace, types)); }));
        for (std::string_view words : searches) {
            const std::string like = "'%" + std::string(words) + "%'";
            const Cost raw = medianOf(m_options.runs, [&] { m_raw.walk("SELECT id FROM lead WHERE name LIKE " + like + " OR company LIKE " + like + " OR email LIKE " + like); });
            const auto hits = index->ids("lead", words).size();
            m_figures.add("search \"" + std::string(words) + "\" (" + std::to_string(hits) + " hits), 50 best", raw,
                          medianOf(m_options.runs, [&] { index->find(*m_workspace, words, 50); }), {.milliseconds = 50});
        }
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

    void measureScores() {
        const Cost raw = medianOf(m_options.runs, [&] {
            m_raw.walk("SELECT id, status, title, industry, employees, country, source FROM lead ORDER BY id");
            m_raw.walk("SELECT lead, at, id, kind, detail FROM touch WHERE lead IS NOT NULL ORDER BY lead, at, id");
        });
        m_figures.add("score of all leads from all touches", raw, medianOf(m_options.runs, [&] { valueOr(rescoreAll(*m_workspace)); }));
    }

    // The raw side writes the same rows: record, journal, revision, each in a transaction of its own that reaches the disk.
    void measureSmallCommits() {
        std::vector<std::int64_t> ids;
        m_workspace->store().scan(lead(), {}, [&](std::int64_t id, auto) { return ids.push_back(id), ids.size() < smallCommits; });
        std::size_t next = 0;
        const Field& phone = lead().at("phone");
        const Cost edited = medianOf(smallCommits, [&] { valueOr(setField(*m_workspace, lead(), ids[next % ids.size()], phone, "+1 555 " + std::to_string(next))), ++next; });
        const Cost touched = medianOf(smallCommits, [&] {
            Touch touch;
            touch.lead = Link{ids[next++ % ids.size()]};
            touch.kind = TouchKind::PageView;
            touch.at = m_workspace->now();
            touch.detail = "/pricing";
            valueOr(addTouch(*m_workspace, touch));
        });
        const std::int64_t user = m_workspace->user().id;
        m_workspace.reset();
        const Cost rawEdit = medianOf(smallCommits, [&] { rawCommit("UPDATE lead SET phone = phone || '1' WHERE id = " + std::to_string(ids[next++ % ids.size()])); });
        const Cost rawTouch = medianOf(smallCommits, [&] {
            const std::string id = std::to_string(++m_rawId), about = std::to_string(ids[next++ % ids.size()]);
            rawCommit("INSERT INTO touch (id, created_rev, lead, kind, at, detail, owner) VALUES (" + id + ", 1, " + about + ", 3, 1, '/pricing', " + std::to_string(user) +
                      "); UPDATE lead_score SET engagement = engagement + 1 WHERE lead = " + about);
        });
        m_figures.add("one field changed, on disk", rawEdit, edited, {.ratio = 3});
        m_figures.add("one touch with its score, on disk", rawTouch, touched, {.ratio = 5});
    }
    void rawCommit(const std::string& statements) {
        const std::string n = std::to_string(++m_rawId);
        m_raw.run("BEGIN IMMEDIATE; " + statements + "; INSERT INTO change (rev, entity, id, field, before, after) VALUES (" + n + ", 'lead', " + n + ", 'phone', '\"a\"', '\"b\"');"
                  "INSERT INTO revision (id, seq, label, actor, at, session, kind) VALUES (" + n + ", " + n + ", 'Edit', 'me', 1, 0, 0); COMMIT");
    }

    const Folder& m_folder;
    const Options& m_options;
    Figures& m_figures;
    std::string m_file;
    std::unique_ptr<Workspace> m_workspace;
    RawDatabase m_raw;
    std::int64_t m_rawId = std::int64_t{1} << 61;
};

}

void measureQueries(const Folder& folder, const Options& options, Figures& figures) { Queries(folder, options, figures).run(); }

}
