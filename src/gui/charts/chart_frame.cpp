// SPDX-License-Identifier: MIT
// Chart, table and empty state share one place.
#include "gui/charts/chart_frame.h"

#include "gui/charts/chart_table_model.h"
#include "gui/charts/chart_view.h"
#include "gui/theme/theme.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace tilth {

ChartFrame::ChartFrame(QWidget* parent) : QFrame(parent), m_empty(new EmptyState) {
    setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    makeTitle(column);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
}

void ChartFrame::makeTitle(QVBoxLayout* column) {
    m_title = new ElidedLabel({}, theme::Type::Strong, theme::Tone::Normal, this);
    m_figure = new ElidedLabel({}, theme::Type::Body, theme::Tone::Secondary, this);
    for (ElidedLabel* label : {m_title, m_figure}) label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_asTable = new QPushButton(tr("Show as table"), this);
    m_asTable->setObjectName(QStringLiteral("showAsTable"));
    theme::setRole(m_asTable, theme::Role::Quiet);
    auto* copy = makeIconButton(QStringLiteral("copy"), tr("Copy as picture"), {}, this);
    copy->setObjectName(QStringLiteral("copyPicture"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s3);
    row->addWidget(m_title);
    row->addWidget(m_figure);
    row->addStretch(1);
    row->addWidget(m_asTable);
    row->addWidget(copy);
    column->addLayout(row);
    connect(m_asTable, &QPushButton::clicked, this, [this] { showTable(!isTableShown()); });
    connect(copy, &QToolButton::clicked, this, &ChartFrame::copyPicture);
}

void ChartFrame::setChart(ChartView* chart) {
    m_chart = chart;
    auto* table = new RecordTable(this);
    table->setModel(new ChartTableModel(chart->model(), table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);       // the chart says how much room both take
    m_table = table;
    m_stack->addWidget(chart);
    m_stack->addWidget(table);
    m_empty->cover(chart);
    m_empty->setContent(QStringLiteral("chart-column"), tr("No data yet"));
    connect(table, &QAbstractItemView::activated, chart,
            [chart](const QModelIndex& cell) { emit chart->activated(chart->model()->index(cell.row(), 0)); });
    nameParts();
}

void ChartFrame::setTitle(const QString& question, const QString& figure) {
    m_title->setFullText(question);
    m_figure->setFullText(figure);
    m_figure->setVisible(!figure.isEmpty());
    nameParts();
}

void ChartFrame::setSummary(const QString& sentence) {
    m_summary = sentence;
    nameParts();
}

/// Buttons of several charts on a page must not share their names.
void ChartFrame::nameParts() {
    const QString question = m_title->text();
    m_asTable->setAccessibleName(tr("%1: %2").arg(m_asTable->text(), question));
    findChild<QToolButton*>(QStringLiteral("copyPicture"))->setAccessibleName(tr("Copy as picture: %1").arg(question));
    if (!m_chart) return;
    m_chart->setAccessibleName(question);
    m_chart->setAccessibleDescription(m_summary);
    m_table->setAccessibleName(question);
}

void ChartFrame::setEmptyText(const QString& sentence) {
    m_empty->setContent(QStringLiteral("chart-column"), sentence);
}

bool ChartFrame::isTableShown() const {
    return m_table && m_stack->currentWidget() == m_table;
}

void ChartFrame::showTable(bool shown) {
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_chart);
    m_asTable->setText(shown ? tr("Show as chart") : tr("Show as table"));
    nameParts();
}

void ChartFrame::copyPicture() const {
    if (m_chart) QApplication::clipboard()->setPixmap(m_chart->grab());
}

}
