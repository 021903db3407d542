// SPDX-License-Identifier: MIT
#include "app/measure.h"
#include "app/copy_folder.h"
#include "app/first_list.h"
#include "app/leads.h"
#include "app/own_memory.h"
#include "app/records.h"
#include "app/reports.h"
#include "app/rescore.h"
#include "app/search.h"
#include "core/base/text.h"
#include "core/columns/group_by.h"
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <functional>

namespace tilth {
namespace {

namespace fs = std::filesystem;

// Goals, milliseconds: what a person feels as at once.
constexpr double openGoal = 500, listGoal = 500, orderGoal = 150, searchGoal = 50, tileGoal = 20, commitGoal = 50;
constexpr std::size_t best = 50, titled = 256;

struct Order { std::string_view work, where, sort; };
constexpr std::array orders{Order{"order by name", "", "name"}, Order{"order by e-mail", "", "email"}, Order{"order by creation", "", "-created"},
                            Order{"order by score", "", "-score"}, Order{"filter by status, order by company", "status:new", "company"},
                            Order{"count a segment: status, score and year", "status:new score>=20 created:this_year", ""}};
constexpr std::array reports{std::string_view("funnel"), std::string_view("sources"), std::string_view("pipeline")};
// One and two Chinese characters, pinyin, initials, a letter, nothing; the workspace's own names come on top.
constexpr std::array searches{std::string_view("王"), std::string_view("小明"), std::string_view("zhang"), std::string_view("wxm"), std::string_view("a"), std::string_view("zzqx")};

class Measurement {
public:
    Measurement(Workspace& workspace, int runs) : m_workspace(workspace), m_runs(runs), m_lead(workspace.type<Lead>()) {}

    Result<std::vector<Measured>> run() {
        reading();
        ordering();
        searching();
        counting();
        writing();
        if (m_fault) return *m_fault;
        return std::move(m_lines);
    }

private:
    using Found = Result<std::int64_t>;                         // rows
    using Work = std::function<Found()>;

    // After a fault nothing more is measured.
    void add(std::string_view work, std::optional<double> goal, const Work& act) { add(work, goal, m_runs, act); }
    void add(std::string_view work, std::optional<double> goal, int runs, const Work& act) {
        std::vector<Measured> all;
        for (int i = 0; i < runs && !m_fault; ++i) all.push_back(once(work, goal, act));
        if (m_fault) return;
        const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
        std::ranges::nth_element(all, middle, {}, &Measured::milliseconds);
        m_lines.push_back(*middle);
    }
    Measured once(std::string_view work, std::optional<double> goal, const Work& act) {
        const auto wall = std::chrono::steady_clock::now();
        const double before = processorTime();
        const Found rows = act();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - wall;
        if (!rows) m_fault = rows.error();
        return {std::string(work), rows ? *rows : 0, took.count(), (processorTime() - before) * 1000, goal};
    }
    static Found sizeOf(const auto& rows) { return static_cast<std::int64_t>(std::ranges::size(rows)); }

    void reading() {
        add("open the workspace", openGoal, [&]() -> Found {
            const auto again = Workspace::open(m_workspace.place(), {.user = m_workspace.user().login});
            return again ? Found(0) : again.error();
        });
        const std::array fields{&m_lead.at("name"), &m_lead.at("company"), &m_lead.at("email"), &m_lead.at("status"), &m_lead.at("created"), &m_lead.at("employees")};
        add("read all leads, six fields", {}, [&]() -> Found {
            std::int64_t rows = 0;
            m_workspace.store().scan(m_lead, fields, [&](std::int64_t, auto) { return ++rows, true; });
            return rows;
        });
        add("first list of leads, best score first", listGoal, [&]() -> Found {
            const auto list = firstList(m_workspace, m_lead, {"", "-score"}, titled);
            return list ? sizeOf(list->ids) : list.error();
        });
        add("all columns of leads into memory", {}, [&]() -> Found {
            m_table = loadColumns(m_workspace, m_lead);
            return static_cast<std::int64_t>(m_table.size());
        });
    }

    Work listing(const Order& order) {
        return [this, order]() -> Found {
            const auto rows = listRows(m_workspace, listedType(m_workspace, m_lead), m_table, m_titles, {std::string(order.where), std::string(order.sort)});
            return rows ? sizeOf(*rows) : rows.error();
        };
    }
    void ordering() {
        m_titles = TitleIndex(m_workspace, m_lead);
        for (const Order& order : orders) {
            add(std::string(order.work) + ", first time", orderGoal, 1, listing(order));
            add(std::string(order.work) + ", again", orderGoal, listing(order));
        }
    }

    // A name of the workspace whole and its inside, and where its mail goes.
    std::vector<std::string> words() const {
        std::vector<std::string> all(searches.begin(), searches.end());
        if (!m_table.size()) return all;
        const auto lead = m_workspace.store().find<Lead>(m_table.idAt(m_table.size() / 2));
        if (!lead) return all;
        all.push_back(lead->name);
        if (lead->name.size() > 4 && std::ranges::all_of(lead->name, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) all.push_back(lead->name.substr(1, 3));
        if (const auto at = lead->email.find('@'); at != std::string::npos) all.push_back(lead->email.substr(at));
        return all;
    }
    void searching() {
        const std::array types{std::string_view("lead")};
        add("search index of leads into memory", {}, [&]() -> Found {
            m_index = SearchIndex::load(m_workspace, types);
            return static_cast<std::int64_t>(m_table.size());
        });
        for (const std::string& word : words()) {
            const Found found = sizeOf(m_index.ids("lead", word));
            add("search \"" + word + "\", the 50 best", searchGoal, [&] { return m_index.find(m_workspace, word, best), found; });
        }
    }

    void counting() {
        if (m_fault) return;
        const Rows rows = allRows(m_table);
        const std::array by{GroupBy{*m_table.columnOf("source")}, GroupBy{*m_table.columnOf("status")}};
        add("dashboard tile: leads by source and status", tileGoal, [&] { return sizeOf(groupBy(m_table, rows, by)); });
        add("scores of all leads from kept sums", {}, [&] { return sizeOf(currentScores(m_workspace)); });
        for (const std::string_view name : reports) {
            ReportRequest request;
            request.name = name;
            add("report " + request.name, {}, [&]() -> Found {
                const auto made = runReport(m_workspace, request);
                return made ? sizeOf(made->rows) : made.error();
            });
        }
    }

    void writing() {
        if (isPostgresUrl(m_workspace.place()) || m_fault) return;
        const CopyFolder folder;
        if (!folder.made()) {
            m_fault = noCopyFolder();
            return;
        }
        add("copy of the workspace", {}, 1, [&]() -> Found {
            const auto copied = m_workspace.store().backup(folder.file());
            return copied ? Found(0) : copied.error();
        });
        if (m_fault) return;
        const auto copy = Workspace::open(folder.file(), {.user = m_workspace.user().login});
        if (copy) writingIn(**copy);
        else m_fault = copy.error();
    }
    void writingIn(Workspace& copy) {
        if (m_table.size()) smallCommits(copy);
        add("score of all leads from all touches", {}, 1, [&]() -> Found {
            const auto scored = rescoreAll(copy);
            return scored ? Found(static_cast<std::int64_t>(m_table.size())) : scored.error();
        });
    }
    void smallCommits(Workspace& copy) {
        std::size_t next = 0;
        const auto lead = [&] { return m_table.idAt(next++ * 7'919 % m_table.size()); };
        const EntityType& type = copy.type<Lead>();
        const auto one = [](const auto& written) { return written ? Found(1) : written.error(); };
        add("one field changed, on disk", commitGoal, [&] {
            const std::int64_t id = lead();
            return one(setField(copy, type, id, type.at("phone"), std::string("+1 555 ").append(std::to_string(next))));
        });
        add("one touch with its score, on disk", commitGoal, [&] {
            Touch seen;
            seen.lead = Link{lead()};
            seen.kind = TouchKind::PageView;
            seen.at = copy.now();
            return one(addTouch(copy, seen));
        });
        add("undo of the newest change", commitGoal, 1, [&] { return one(copy.store().undo()); });
    }

    Workspace& m_workspace;
    int m_runs;
    const EntityType& m_lead;
    ColumnTable m_table;
    TitleIndex m_titles;
    SearchIndex m_index;
    std::vector<Measured> m_lines;
    std::optional<Error> m_fault;
};

}

Result<std::vector<Measured>> measureWorkspace(Workspace& workspace, int runs) { return Measurement(workspace, std::max(1, runs)).run(); }

}
