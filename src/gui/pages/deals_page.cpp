// SPDX-License-Identifier: MIT
#include "gui/pages/deals_page.h"
#include "app/deals.h"
#include "app/few_columns.h"
#include "core/schema/query.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/charts/bar_chart.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/widgets/choice_box.h"
#include "gui/models/board_model.h"
#include "gui/pages/lost_reason.h"
#include "gui/widgets/board_view.h"
#include "gui/widgets/filter_bar.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr ListPage::Spec deals{"deal",
                               "handshake",
                               QT_TRANSLATE_NOOP("tilth::ListPage", "Deals"),
                               QT_TRANSLATE_NOOP("tilth::ListPage", "New deal"),
                               QT_TRANSLATE_NOOP("tilth::ListPage", "No deals yet: open the first one"),
                               "name company stage amount close_date next_step owner -probability -weighted -idle_days -contact -campaign -competitor -created",
                               "name company amount close_date"};

QString stageQuery(const Stage& stage) { return toQt(toText(where("stage", Compare::Any, stage.name))); }

}

DealsPage::DealsPage(Desk& desk, QWidget* parent) : ListPage(desk, deals, parent) {
    makeChart();
    makeBoard();
    makePipelines();
    m_model->setPipeline(list().model().texts().stages.firstPipeline());
}

void DealsPage::makeChart() {
    m_chart = new ChartFrame(this);
    m_chart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* bars = new BarChart;
    m_marks = new ChartModel(bars);
    bars->setModel(m_marks);
    m_chart->setChart(bars);
    m_chart->setTitle(tr("Pipeline by stage"));
    m_chart->setVisible(false);             // until there is something to show
    connect(bars, &ChartView::opened, this, [this](const QModelIndex& mark) { showRows(mark.data(CellIdRole).toString()); });
    addSummary(m_chart);
}

void DealsPage::makeBoard() {
    m_board = new BoardView(this);
    m_board->setAccessibleName(tr("Deals by stage"));
    m_model = new BoardModel(desk().reading(), list().model().texts(), this);
    addView(QStringLiteral("square-kanban"), tr("Board"), m_board);
    connect(&head(), &PageHead::viewChosen, this, &DealsPage::placeChart);
    connect(m_model, &BoardModel::stagesChanged, this, &DealsPage::showStages);
    connect(m_model, &BoardModel::summariesChanged, this, &DealsPage::showSummaries);
    connect(m_board, &BoardView::dropped, this, &DealsPage::move);
    connect(m_board, &BoardView::activated, this, &DealsPage::showRecord);
    connect(m_board, &BoardView::currentCardChanged, this, [this](qint64 deal) { if (deal && m_board->isVisible()) showRecord(deal); });
    connect(m_board, &BoardView::recordRequested, this, [this](qint64 deal) { desk().openRecord("deal", deal); });
    connect(&desk().columns(), &LiveColumns::renewed, this, [this](const QString& type, const Ids& ids) { if (type == QLatin1String("deal")) m_model->tell(ids); });
}

// A choice only where there is one.
void DealsPage::makePipelines() {
    const auto& pipelines = list().model().texts().stages.pipelines();
    if (pipelines.size() < 2) return;
    m_pipelines = new ChoiceBox(this);
    m_pipelines->setAccessibleName(tr("Pipeline"));
    for (const auto& [id, name] : pipelines) m_pipelines->add(name, static_cast<qlonglong>(id));
    head().addControl(m_pipelines);
    connect(m_pipelines, &QComboBox::activated, this, [this] { m_model->setPipeline(m_pipelines->value().toLongLong()), rowsListed(); });
}

// There may be hundreds of thousands: a worker parts them and adds them up.
void DealsPage::rowsListed() {
    using Parted = std::pair<DealsByStage, StageSumsById>;
    const auto work = [columns = list().columns(), ids = list().model().ids()](Workspace&) -> Result<Parted> {
        const Rows rows = columns ? rowsOf(columns->table, ids) : Rows{};
        return columns ? Parted{dealsByStage(columns->table, rows), sumsByStage(columns->table, rows)} : Parted{};
    };
    desk().open().list(this, work, [this, asked = ++m_asked](Result<Parted> deals) {
        if (deals && asked == m_asked) m_model->setDeals(std::move(deals->first), std::move(deals->second));
    });
}

void DealsPage::showStages() {
    QList<BoardStage> stages;
    for (const Stage* stage : m_model->stages()) stages.push_back({stage->id, stageName(*stage), list().model().texts().stages.mark(stage->id)});
    m_board->setStages(stages);
    for (const Stage* stage : m_model->stages()) m_board->setModel(stage->id, m_model->cards(stage->id));
}

void DealsPage::showSummaries() {
    const Wording& wording = list().model().texts().wording;
    for (const Stage* stage : m_model->stages()) {
        const StageSums summary = m_model->summary(stage->id);
        const QString weighted = summary.weighted.isEmpty() ? QString() : tr("Weighted %1").arg(summary.weighted.text(wording));
        m_board->setSummary(stage->id, QLocale().toString(summary.count), summary.amount.text(wording), weighted);
    }
    showChart();
}

void DealsPage::showChart() {
    const RecordTexts& texts = list().model().texts();
    QList<ChartMark> marks;
    MoneyTotals open;
    qint64 count = 0;
    for (const Stage* stage : m_model->stages()) {
        if (stage->kind != StageKind::Open) continue;
        const StageSums summary = m_model->summary(stage->id);
        const auto value = static_cast<double>(summary.amount.of(texts.wording.currency));
        marks.push_back({.label = stageName(*stage), .value = value, .text = summary.amount.text(texts.wording),
                         .detail = countOf(listed(), summary.count), .id = stageQuery(*stage), .stage = texts.stages.mark(stage->id)});
        count += summary.count;
        open.add(texts.wording.currency, summary.amount.of(texts.wording.currency));
    }
    m_marks->setMarks(marks);
    m_hasOpen = count > 0;
    placeChart();
    m_chart->setTitle(tr("Pipeline by stage"), tr("%1 · %2 open").arg(countOf(listed(), count), open.text(texts.wording)));
}

// The board's columns say the same at their heads.
void DealsPage::placeChart() { m_chart->setVisible(m_hasOpen && head().currentView() == 0); }

void DealsPage::move(qint64 deal, qint64 stage) {
    const Stage* to = list().model().texts().stages.find(stage);
    if (!to) return;
    if (to->kind == StageKind::Lost) return askLostReason(desk(), reasonBar(), deal, stage);
    desk().change(tr("Deal moved to %1").arg(stageName(*to)), [deal, stage](Workspace& workspace) { return moveDeal(workspace, deal, stage); });
}

bool DealsPage::editRefused(std::int64_t deal, const QString& key, const Value& value, const Error& error) {
    if (key != QLatin1String("stage") || error.field != "lost_reason") return false;
    askLostReason(desk(), reasonBar(), deal, Kept<Link>::unpack(value).id);
    return true;
}

QVariantMap DealsPage::state() const {
    QVariantMap state = ListPage::state();
    state[QStringLiteral("layout")] = head().currentView();
    return state;
}

void DealsPage::restore(const QVariantMap& state) {
    ListPage::restore(state);
    showLayout(state.value(QStringLiteral("layout")).toInt());
    placeChart();
}

}
