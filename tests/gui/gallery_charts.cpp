// SPDX-License-Identifier: MIT
// Pictures of the charts.
#include "gallery.h"

#include "gui/charts/bar_chart.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/column_chart.h"
#include "gui/charts/donut_chart.h"
#include "gui/charts/funnel_chart.h"
#include "gui/charts/heat_map.h"
#include "gui/charts/line_chart.h"
#include "gui/widgets/plain.h"

#include <QGridLayout>
#include <cmath>

namespace tilth::gallery {
namespace {

ChartFrame* framed(ChartView* chart, QList<ChartMark> marks, const QString& question, const QString& figure = {}) {
    auto* model = new ChartModel(chart);
    model->setMarks(std::move(marks));
    chart->setModel(model);
    auto* frame = new ChartFrame;
    frame->setChart(chart);
    frame->setTitle(question, figure);
    return frame;
}

ChartMark stageBar(const QString& name, int stage, double value, const char* text, int deals) {
    ChartMark mark{name, value, QString::fromUtf8(text), say("%1 deals", "%1 个").arg(deals)};
    mark.stage = StageMark{StageMark::Open, stage, 4};
    return mark;
}

ChartFrame* bars() {
    return framed(new BarChart,
                  {stageBar(say("Lead", "线索"), 0, 134000, "¥134,000", 2),
                   stageBar(say("Qualified", "已确认"), 1, 730000, "¥730,000", 3),
                   stageBar(say("Proposal", "方案"), 2, 2710000, "¥2,710,000", 3),
                   stageBar(say("Negotiation", "谈判"), 3, 2610000, "¥2,610,000", 2)},
                  say("Pipeline by stage", "各阶段金额"),
                  say("12 deals · ¥6,184,000 open", "12 个商机 · 进行中 ¥6,184,000"));
}

ChartFrame* funnel() {
    QList<ChartMark> marks{{say("Leads", "线索"), 1500, "1,500", ""},
                           {say("MQL", "市场合格线索"), 612, "612", "41 %"},
                           {say("SQL", "销售合格线索"), 240, "240", "39 %"},
                           {say("Deals", "商机"), 151, "151", "63 %"},
                           {say("Won", "赢单"), 48, "48", "32 %"}};
    for (int i = 0; i < marks.size(); ++i) marks[i].stage = StageMark{i == 4 ? StageMark::Won : StageMark::Open, i, 4};
    return framed(new FunnelChart, marks, say("Where do leads stop?", "线索停在哪一步？"));
}

QString month(int i) {
    return chinese() ? QStringLiteral("%1月").arg(i + 1) : QLocale::c().monthName(i + 1, QLocale::ShortFormat);
}

ChartFrame* columns() {
    QList<ChartMark> marks;
    const double won[] = {320, 410, 280, 520, 610, 480, 390, 700, 820, 640, 910, 760};
    for (int i = 0; i < 12; ++i) marks.append({month(i), won[i], QString::number(won[i]), ""});
    for (int i = 0; i < 12; ++i) marks[i].ghost = won[i] * (0.7 + 0.05 * (i % 5));
    return framed(new ColumnChart, marks, say("How much was won each month?", "每月赢单金额？"),
                  say("k¥, line: last year", "千元，横线：去年"));
}

ChartFrame* stacked() {
    QList<ChartMark> marks;
    const QString sources[] = {say("Web form", "网站表单"), say("Trade fair", "展会"), say("Referral", "转介绍"),
                               say("Ads", "广告")};
    for (int i = 0; i < 8; ++i)
        for (int s = 0; s < 4; ++s) {
            const int value = 20 + (i * 7 + s * 13) % 40;
            ChartMark mark{sources[s], double(value), QString::number(value)};
            mark.group = month(i);
            mark.series = mark.category = s;
            marks.append(mark);
        }
    return framed(new ColumnChart, marks, say("Where do leads come from?", "线索从哪里来？"));
}

ChartFrame* lines() {
    QList<ChartMark> marks;
    const QString names[] = {say("Win rate", "赢单率"), say("Target", "目标")};
    for (int s = 0; s < 2; ++s)
        for (int i = 0; i < 12; ++i) {
            const double value = s ? 55 + i * 0.5 : 48 + 14 * std::sin(i * 0.7) + i;
            ChartMark mark{names[s], value, QStringLiteral("%1 %").arg(value, 0, 'f', 0)};
            mark.group = month(i);
            mark.series = s;
            mark.category = s ? 7 : 0;
            marks.append(mark);
        }
    return framed(new LineChart, marks, say("Does the win rate rise?", "赢单率在上升吗？"));
}

ChartFrame* donut() {
    auto* chart = new DonutChart;
    chart->setCentre("412", say("leads", "条线索"));
    QList<ChartMark> marks{{say("Web form", "网站表单"), 180, "180", "44 %"},
                           {say("Trade fair", "展会"), 96, "96", "23 %"},
                           {say("Referral", "转介绍"), 74, "74", "18 %"},
                           {say("Ads", "广告"), 62, "62", "15 %"}};
    for (int i = 0; i < marks.size(); ++i) marks[i].category = i;
    return framed(chart, marks, say("Which source brings most?", "哪个来源最多？"));
}

ChartFrame* heat() {
    QList<ChartMark> marks;
    for (int row = 0; row < 6; ++row)
        for (int column = 0; column + row < 8; ++column) {
            const int value = int(100 * std::exp(-0.25 * column) - 4 * ((row + column) % 3));
            ChartMark mark{chinese() ? QStringLiteral("第 %1 月").arg(column) : QStringLiteral("M%1").arg(column),
                           double(value), QStringLiteral("%1 %").arg(value)};
            mark.group = month(row);
            marks.append(mark);
        }
    return framed(new HeatMap, marks, say("How long do customers stay?", "客户留存多久？"));
}

QWidget* charts() {
    auto* page = new QWidget;
    setSurface(page);
    auto* grid = new QGridLayout(page);
    grid->setSpacing(theme::s5);
    QWidget* all[] = {bars(), funnel(), columns(), stacked(), lines(), donut(), heat()};
    for (int i = 0; i < 7; ++i) grid->addWidget(all[i], i / 2, i % 2);
    auto* table = columns();
    table->showTable(true);
    grid->addWidget(table, 3, 1);
    return page;
}

}

std::vector<Picture> chartPictures() {
    return {{"charts", 1280, 1100, charts}};
}

}
