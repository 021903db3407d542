// SPDX-License-Identifier: MIT
// Reports by name (design: cli.md "Keys of report rows"): formulas in core/analytics, rows with the query that lists their records.
#pragma once
#include "app/workspace.h"

namespace tilth {

struct FigureBy;

struct ReportRequest {
    std::string name;                           // funnel conversion win-rate cycle velocity pipeline sources ...
    std::optional<Date> from, to;               // inclusive
    std::vector<std::string> by;                // dimensions: owner, team, quarter ...
    std::string where, model, basis;            // model: of attribution (core/campaign/attribution.h)
};
/// A cell is text, whole number, decimal ratio 0..1, money (minor units of `currency`) or nothing (n/a).
struct ReportCell {
    enum Kind { None, Text, Whole, Ratio, Amount, Days } kind = None;
    std::string text{};
    std::int64_t whole = 0;
    double real = 0;
    std::string zh{};                           // a text in Chinese, where a record has a name in each language
};
struct ReportRow {
    std::vector<ReportCell> cells;              // in the order of the columns
    std::string currency, where;                // where: the query that lists its records
    std::string_view of;                        // their type
};
struct ReportColumn {
    std::string key, label, definition;
    bool dimension = false;
    std::string by{}, setting{};                // the rival that was chosen for the whole workspace, and the setting that says so
};
struct Excluded { std::string reason; std::int64_t count = 0; };
struct Report {
    std::string name, title, question, definition;
    std::string model;                          // name of the model that shares the revenue; empty: none does
    std::optional<Date> from, to;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    ReportRow total;
    std::vector<Excluded> excluded;
};

struct ReportName { std::string_view name, title, question, definition; };
std::span<const ReportName> reportNames();
/// Error{Usage} for an unknown report, dimension or query.
Result<Report> runReport(Workspace& workspace, const ReportRequest& request);
/// Whether the sales cycle counts lost deals: asked for, or chosen for the whole workspace.
bool countsLost(const ReportRequest& request, const FigureBy& by);

}
