// SPDX-License-Identifier: MIT
// A report's rows as a table and as marks of a chart; every row knows the query that lists its records.
#pragma once
#include "app/reports.h"
#include "gui/bridge/wording.h"
#include "gui/charts/chart_model.h"

#include <QAbstractTableModel>
#include <functional>

namespace tilth {

class ReportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(Report report, Wording wording);
    const Report& report() const { return m_report; }
    /// The last row is the total, where there is one.
    const ReportRow* rowAt(int row) const;
    QString text(const ReportRow& row, std::size_t column) const;
    /// What the row is called where it stands alone, as in a chart.
    QString name(const ReportRow& row) const;
    /// The same with its currency, where rows of several stand together.
    QString nameIn(const ReportRow& row) const;
    const Wording& wording() const { return m_wording; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasTotal() const;
    bool isSplit() const;

    Report m_report;
    Wording m_wording;
    bool m_mixed = false;           // rows in several currencies
};

/// A figure in words, by the kind that it is.
QString cellText(const ReportCell& cell, const std::string& currency, const Wording& wording);

/// Which figure of a report its chart shows, and how.
struct ReportChart {
    enum Shape { Bars, Funnel, Columns } shape = Bars;
    std::string_view measure, detail;
};
ReportChart chartOf(std::string_view report, bool byTime);
/// Amounts are never drawn beside those in another currency: of several the workspace's, else the first by its code.
QList<ChartMark> marksOf(const ReportModel& model, const ReportChart& chart);
/// Which figure is drawn, beside the report's question: "Median days", "Revenue in USD". Empty of a funnel.
QString figureNameOf(const ReportModel& model, const ReportChart& chart);
/// What the chart's axis calls a mark's value: amounts short and in the rows' currency, shares in per cent.
std::function<QString(double)> axisTextOf(const ReportModel& model, const ReportChart& chart);

}
