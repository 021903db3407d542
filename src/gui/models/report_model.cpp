// SPDX-License-Identifier: MIT
#include "gui/models/report_model.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plain.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace tilth {
namespace {

struct Written {
    const ReportCell& cell;
    const std::string& currency;
    const Wording& wording;
};
QString none(const Written&) { return ReportModel::tr("n/a"); }
QString word(const Written& w) {
    return theme::isChinese() && !w.cell.zh.empty() ? toQt(w.cell.zh) : translated("Report", w.cell.text);
}
QString whole(const Written& w) { return QLocale().toString(static_cast<qlonglong>(w.cell.whole)); }
QString ratio(const Written& w) { return percent(w.cell.real); }
QString amount(const Written& w) { return w.wording.money(w.cell.whole, w.currency); }
QString days(const Written& w) { return QLocale().toString(w.cell.real, 'f', 1); }

// In the order of ReportCell::Kind.
constexpr std::array writers{none, word, whole, ratio, amount, days};

double valueOf(const ReportCell& cell) {
    return cell.kind == ReportCell::Ratio || cell.kind == ReportCell::Days ? cell.real : static_cast<double>(cell.whole);
}

std::ptrdiff_t columnNamed(const Report& report, std::string_view key) {
    const auto at = std::ranges::find(report.columns, key, &ReportColumn::key);
    return at == report.columns.end() ? -1 : at - report.columns.begin();
}

// Of a report that has no such column, its first figure.
std::size_t measureOf(const Report& report, const ReportChart& chart) {
    const auto named = columnNamed(report, chart.measure);
    return static_cast<std::size_t>(named >= 0 ? named : std::ranges::find(report.columns, false, &ReportColumn::dimension) - report.columns.begin());
}

bool hasFigure(const ReportRow& row, std::size_t column) { return column < row.cells.size() && row.cells[column].kind != ReportCell::None; }

// A chart's rows: of amounts those in one currency, the workspace's before others, for lengths of several would not compare.
struct Drawn {
    std::size_t column = 0;
    std::set<std::string> currencies{};         // of all rows that have the figure
    std::string currency{};                     // of amounts: the one drawn
    bool shows(const ReportRow& row) const { return hasFigure(row, column) && (currency.empty() || row.currency == currency); }
};
Drawn drawnOf(const ReportModel& model, const ReportChart& chart) {
    Drawn drawn{measureOf(model.report(), chart)};
    bool amounts = false;
    for (const ReportRow& row : model.report().rows) {
        if (!hasFigure(row, drawn.column)) continue;
        drawn.currencies.insert(row.currency);
        amounts = amounts || row.cells[drawn.column].kind == ReportCell::Amount;
    }
    if (amounts) drawn.currency = drawn.currencies.contains(model.wording().currency) ? model.wording().currency : *drawn.currencies.begin();
    return drawn;
}

// Above a column there is no room for more.
QString briefly(const ReportCell& cell, const std::string& currency, const Wording& wording) {
    return cell.kind == ReportCell::Amount ? wording.moneyBrief(cell.whole, currency) : cellText(cell, currency, wording);
}

// Named, as a number beside another says nothing; the funnel's stands on the way that it is the rate of.
QString detailOf(const ReportModel& model, const ReportChart& chart, const ReportRow& row) {
    const auto at = columnNamed(model.report(), chart.detail);
    if (at < 0 || !hasFigure(row, static_cast<std::size_t>(at))) return {};
    const QString text = model.text(row, static_cast<std::size_t>(at));
    return chart.shape == ReportChart::Funnel ? text : ReportModel::tr("%1 %2", "a figure's name and the figure").arg(translated("Report", model.report().columns[static_cast<std::size_t>(at)].label), text);
}

struct ChartLine {
    std::string_view report;
    ReportChart chart;
};
// Each draws the figure that its question asks for.
constexpr std::array charts{ChartLine{"funnel", {ReportChart::Funnel, "entered", "rate"}},        ChartLine{"lead-funnel", {ReportChart::Funnel, "entered", "rate"}},
                            ChartLine{"win-rate", {ReportChart::Bars, "win_rate", "won"}},         ChartLine{"cycle", {ReportChart::Bars, "median_days", "n"}},
                            ChartLine{"pipeline", {ReportChart::Bars, "amount", "count"}},         ChartLine{"sources", {ReportChart::Bars, "won", "revenue"}},
                            ChartLine{"campaigns", {ReportChart::Bars, "revenue", "cost"}},        ChartLine{"attribution", {ReportChart::Bars, "revenue", "won"}},
                            ChartLine{"velocity", {ReportChart::Bars, "per_day", "open"}},         ChartLine{"forecast", {ReportChart::Columns, "total", "expected"}},
                            ChartLine{"conversion", {ReportChart::Bars, "rate", "won"}},           ChartLine{"lost-reasons", {ReportChart::Bars, "count", "amount"}},
                            ChartLine{"sla", {ReportChart::Bars, "acceptance", "accepted"}},       ChartLine{"activity", {ReportChart::Bars, "done", "count"}},
                            ChartLine{"stage-time", {ReportChart::Bars, "median_days", "still"}},  ChartLine{"competitors", {ReportChart::Bars, "win_rate", "won"}}};

}

void ReportModel::setReport(Report report, Wording wording) {
    beginResetModel();
    m_report = std::move(report);
    m_mixed = std::ranges::any_of(m_report.rows, [this](const ReportRow& row) { return row.currency != m_report.rows.front().currency; });
    m_wording = std::move(wording);
    endResetModel();
}

// Steps of a funnel have no sum: then there is no row for it. One row by nothing is the total already.
bool ReportModel::hasTotal() const {
    const bool split = isSplit() || m_report.rows.size() > 1;
    return split && std::ranges::any_of(m_report.total.cells, [](const ReportCell& cell) { return cell.kind > ReportCell::Text; });
}

bool ReportModel::isSplit() const { return std::ranges::any_of(m_report.columns, &ReportColumn::dimension); }

// By nothing it is all, or all in a currency.
QString ReportModel::name(const ReportRow& row) const {
    if (isSplit()) return text(row, 0);
    return m_report.rows.size() > 1 ? toQt(row.currency) : tr("All");
}

QString ReportModel::nameIn(const ReportRow& row) const { return isSplit() ? name(row) + QStringLiteral(" · ") + toQt(row.currency) : name(row); }

const ReportRow* ReportModel::rowAt(int row) const {
    if (row >= 0 && static_cast<std::size_t>(row) < m_report.rows.size()) return &m_report.rows[static_cast<std::size_t>(row)];
    return row == static_cast<int>(m_report.rows.size()) && hasTotal() ? &m_report.total : nullptr;
}

QString ReportModel::text(const ReportRow& row, std::size_t column) const {
    if (column >= row.cells.size()) return {};
    const bool dimension = m_report.columns[column].dimension;
    if (dimension && &row == &m_report.total) return column == 0 ? tr("Total") : QString();
    if (dimension && row.cells[column].kind == ReportCell::None) return tr("(none)");
    return cellText(row.cells[column], row.currency, m_wording);
}

QString cellText(const ReportCell& cell, const std::string& currency, const Wording& wording) { return writers[cell.kind]({cell, currency, wording}); }

int ReportModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size()) + (hasTotal() ? 1 : 0); }
int ReportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_report.columns.size()); }

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    const ReportRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) return {};
    const auto column = static_cast<std::size_t>(index.column());
    const bool strong = m_report.columns[column].dimension;
    if (role == Qt::DisplayRole && m_mixed && column == 0 && strong && row != &m_report.total) return nameIn(*row);
    if (role == Qt::DisplayRole) return text(*row, column);
    if (role == CellKindRole) return static_cast<int>(strong ? CellKind::Strong : CellKind::Amount);
    return role == Qt::ToolTipRole && !row->where.empty() ? QVariant(plainTip(tr("A click or Enter shows these records"))) : QVariant();
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const ReportColumn& column = m_report.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole && !column.by.empty()) return translated("Report", column.label) + QStringLiteral(" · ") + translated("Setting", column.by);
    if (role == Qt::DisplayRole) return translated(column.dimension ? "Dimension" : "Report", column.label);
    if (role == Qt::ToolTipRole && !column.definition.empty()) return plainTip(translated("Report", column.definition));
    if (role == ColumnKeyRole) return toQt(column.key);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignVCenter) | int(column.dimension ? Qt::AlignLeft : Qt::AlignRight)) : QVariant();
}

ReportChart chartOf(std::string_view report, bool byTime) {
    const auto at = std::ranges::find(charts, report, &ChartLine::report);
    ReportChart chart = at == charts.end() ? ReportChart{} : at->chart;
    if (byTime && chart.shape == ReportChart::Bars) chart.shape = ReportChart::Columns;
    return chart;
}

QList<ChartMark> marksOf(const ReportModel& model, const ReportChart& chart) {
    const Report& report = model.report();
    const Drawn drawn = drawnOf(model, chart);
    const bool mixed = drawn.currency.empty() && drawn.currencies.size() > 1;
    QList<ChartMark> marks;
    for (const ReportRow& row : report.rows) {
        if (!drawn.shows(row)) continue;
        const ReportCell& cell = row.cells[drawn.column];
        marks.push_back({.label = mixed ? model.nameIn(row) : model.name(row), .value = valueOf(cell), .text = chart.shape == ReportChart::Columns ? briefly(cell, row.currency, model.wording()) : model.text(row, drawn.column), .detail = detailOf(model, chart, row), .id = toQt(row.where)});
    }
    // A row's rate is that of the way onwards; in the funnel it stands at the step that it leads to.
    if (chart.shape == ReportChart::Funnel)
        for (qsizetype i = marks.size() - 1; i >= 0; --i) marks[i].detail = i ? marks[i - 1].detail : QString();
    return marks;
}

QString figureNameOf(const ReportModel& model, const ReportChart& chart) {
    const Drawn drawn = drawnOf(model, chart);
    if (chart.shape == ReportChart::Funnel || drawn.currencies.empty()) return {};
    const QString name = translated("Report", model.report().columns[drawn.column].label);
    if (drawn.currency.empty()) return name;
    const QString in = ReportModel::tr("%1 in %2", "a figure in a currency").arg(name, toQt(drawn.currency));
    return drawn.currencies.size() == 1 ? in : ReportModel::tr("%1; the table has other currencies too").arg(in);
}

std::function<QString(double)> axisTextOf(const ReportModel& model, const ReportChart& chart) {
    const Drawn drawn = drawnOf(model, chart);
    const auto row = std::ranges::find_if(model.report().rows, [&drawn](const ReportRow& r) { return drawn.shows(r); });
    if (row == model.report().rows.end()) return {};
    return [kind = row->cells[drawn.column].kind, currency = row->currency, wording = model.wording()](double value) {
        return briefly({kind, {}, static_cast<std::int64_t>(std::llround(value)), value, {}}, currency, wording);
    };
}

}
