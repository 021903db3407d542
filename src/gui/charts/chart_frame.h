// SPDX-License-Identifier: MIT
// A chart with its question as title, "Show as table" and "Copy as picture".
#pragma once

#include <QFrame>

class QPushButton;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace tilth {

class ChartView;
class ElidedLabel;
class EmptyState;

class ChartFrame : public QFrame {
    Q_OBJECT

public:
    explicit ChartFrame(QWidget* parent = nullptr);

    /// The chart, with its model set; the frame owns it. Name and description of the chart come from here.
    void setChart(ChartView* chart);
    /// The question it answers ("Where do deals stop?") and a figure beside it ("12 deals · ¥6,184,000 open").
    void setTitle(const QString& question, const QString& figure = {});
    /// What the chart shows, in a sentence, for assistive tools.
    void setSummary(const QString& sentence);
    /// Shown instead of a chart without marks: "No data before March".
    void setEmptyText(const QString& sentence);

    ChartView* chart() const { return m_chart; }
    bool isTableShown() const;
    void showTable(bool shown);
    void copyPicture() const;

private:
    void makeTitle(QVBoxLayout* column);
    void nameParts();

    ChartView* m_chart = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_figure = nullptr;
    QPushButton* m_asTable = nullptr;
    QStackedLayout* m_stack = nullptr;
    QString m_summary;
};

}
