// SPDX-License-Identifier: MIT
#include "gui/pages/reports_page.h"
#include "app/figure_by.h"
#include "core/analytics/report_table.h"
#include "core/campaign/attribution.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/charts/bar_chart.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_room.h"
#include "gui/charts/column_chart.h"
#include "gui/charts/funnel_chart.h"
#include "gui/models/report_model.h"
#include "gui/pages/period_choices.h"
#include "gui/pages/why_panel.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/table_room.h"
#include "ui_reports_page.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <array>

namespace tilth {
namespace {

struct Dimension {
    const char* text;
    const char* name;               // as reports name it; empty: as the report comes
};
constexpr std::array dimensions{Dimension{QT_TRANSLATE_NOOP("tilth::ReportsPage", "As it comes"), ""}, Dimension{QT_TRANSLATE_NOOP("tilth::ReportsPage", "Owner"), "owner"},
                                Dimension{QT_TRANSLATE_NOOP("tilth::ReportsPage", "Team"), "team"},    Dimension{QT_TRANSLATE_NOOP("tilth::ReportsPage", "Source"), "source"},
                                Dimension{QT_TRANSLATE_NOOP("tilth::ReportsPage", "Competitor"), "competitor"},
                                Dimension{QT_TRANSLATE_NOOP("tilth::ReportsPage", "Month"), "month"},  Dimension{QT_TRANSLATE_NOOP("tilth::ReportsPage", "Quarter"), "quarter"},
                                Dimension{QT_TRANSLATE_NOOP("tilth::ReportsPage", "Year"), "year"}};

constexpr int rowsSeen = 6;             // at least, of a table with more

ChartView* makeChart(ReportChart::Shape shape) {
    if (shape == ReportChart::Funnel) return new FunnelChart;
    if (shape == ReportChart::Columns) return new ColumnChart;
    return new BarChart;
}

template <class Rows> WordsAndValues words(const Rows& rows) {
    WordsAndValues choices;
    for (const auto& [text, value] : rows) choices.push_back({ReportsPage::tr(text), QString::fromLatin1(value)});
    return choices;
}

}

ReportsPage::ReportsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_ui(std::make_unique<Ui::ReportsPage>()), m_model(new ReportModel(this)), m_marks(new ChartModel(this)) {
    m_ui->setupUi(this);
    setSurface(this);
    m_ui->column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    m_ui->column->setSpacing(theme::s3);
    m_ui->row->setSpacing(theme::s5);
    m_ui->parts->setSpacing(theme::s3);
    m_ui->head->setTitle(tr("Reports"));
    m_ui->head->setFilterBarShown(false);
    QPushButton* why = m_ui->head->addButton(tr("Why?"), QStringLiteral("circle-help"));
    why->setObjectName(QStringLiteral("askWhy"));
    setPlainTip(why, tr("What the chosen figure means, what it counts and how else it may be counted"));
    connect(why, &QPushButton::clicked, this, &ReportsPage::askWhy);
    QPushButton* board = m_ui->head->addButton(tr("Service levels"), QStringLiteral("gauge"));
    connect(board, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("scoreboard")); });
    QPushButton* radar = m_ui->head->addButton(tr("Field radar"), QStringLiteral("zap"));
    connect(radar, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("radar")); });
    makeChoices();
    makeCharts();
    makeTable();
    makeNames();
    m_reload.setSingleShot(true);
    m_reload.setInterval(200);
    connect(&m_reload, &QTimer::timeout, this, &ReportsPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(); });
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::makeChoices() {
    const ChoiceRow row(m_ui->choices);
    m_period = row.add(tr("Period"), WordsAndValues{{tr("All time"), QString()}} + periodChoices());
    m_by = row.add(tr("By"), words(dimensions));
    m_owner = row.add(tr("Owner"), ownerChoices(desk()));
    for (ChoiceBox* box : {m_period, m_by, m_owner}) connect(box, &QComboBox::activated, this, &ReportsPage::load);
}

// One frame a shape over the same marks.
void ReportsPage::makeCharts() {
    for (const ReportChart::Shape shape : {ReportChart::Bars, ReportChart::Funnel, ReportChart::Columns}) {
        ChartView* view = makeChart(shape);
        view->setModel(m_marks);
        auto* frame = new ChartFrame(this);
        frame->setChart(view);
        frame->setTitle(tr("Reports"));
        m_frames[shape] = frame;
        m_rooms[shape] = new ChartRoom(frame, this);
        m_ui->charts->addWidget(m_rooms[shape]);
        connect(view, &ChartView::opened, this, [this](const QModelIndex& mark) { openRows(mark.data(CellIdRole).toString()); });
    }
}

void ReportsPage::makeTable() {
    m_tableRoom = new TableRoom(m_ui->table);
    m_ui->parts->insertWidget(1, m_tableRoom, 1);
    m_ui->table->setEvenColumns();
    m_ui->table->setModel(m_model);
    m_ui->table->horizontalHeader()->setSectionsClickable(false);
    m_ui->table->horizontalHeader()->setSortIndicatorShown(false);
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    theme::setType(m_ui->excluded, theme::Type::Caption, theme::Tone::Secondary);
    m_ui->excluded->setTextFormat(Qt::PlainText);
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("chart-column"), tr("No records in this period"));
    empty->cover(m_ui->table);
    for (const auto chosen : {&QAbstractItemView::clicked, &QAbstractItemView::activated}) connect(m_ui->table, chosen, this, [this](const QModelIndex& index) { open(index.row()); });
}

void ReportsPage::makeNames() {
    auto* names = new QStandardItemModel(this);
    for (const ReportName& name : reportNames()) {
        auto* item = new QStandardItem(translated("Report", name.title));
        item->setEditable(false);
        item->setSizeHint({0, theme::rowHeight()});
        names->appendRow(item);
    }
    m_ui->names->setModel(names);
    m_ui->names->setFrameShape(QFrame::NoFrame);
    m_ui->names->setFixedWidth(theme::textHeight() * 9);
    m_ui->names->setAccessibleName(tr("Reports"));
    m_ui->table->setAccessibleName(tr("Reports"));
    connect(m_ui->names->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) { choose(now.row()); });
    m_ui->names->setCurrentIndex(names->index(0, 0));
}

QList<QWidget*> ReportsPage::regions() { return {m_ui->names, m_ui->charts, m_ui->table}; }
QWidget* ReportsPage::mainPart() { return m_ui->names; }

void ReportsPage::choose(int report) {
    m_report = std::max(0, report);
    if (isVisible()) load();
}

ReportRequest ReportsPage::request() const {
    ReportRequest request;
    request.name = reportNames()[static_cast<std::size_t>(m_report)].name;
    request.where = fromQt(m_owner->value().toString());
    if (const QString by = m_by->value().toString(); !by.isEmpty()) request.by = {fromQt(by)};
    const QString period = m_period->value().toString();
    if (const auto range = periodNamed(desk().reading(), fromQt(period)); !period.isEmpty() && range) request.from = range->first, request.to = range->last;
    return request;
}

void ReportsPage::load() {
    desk().open().count(this, [request = request()](Workspace& workspace) { return runReport(workspace, request); }, [this, asked = ++m_asked](const Result<Report>& report) {
        if (asked != m_asked) return;
        if (!report) return emit desk().failed(translated(report.error().text));
        show(*report);
    });
}

void ReportsPage::show(const Report& report) {
    m_model->setReport(report, Wording::of(desk().reading()));
    m_ui->table->setAccessibleName(translated("Report", report.title));
    m_ui->table->fitColumns();
    QStringList left;
    for (const Excluded& excluded : report.excluded) {
        const QString reason = translated("Report", excluded.reason);
        left.push_back(excluded.count ? tr("%1 left out: %2").arg(excluded.count).arg(reason) : reason);
    }
    m_ui->excluded->setText(left.join(QStringLiteral(" · ")));
    m_ui->excluded->setVisible(!left.isEmpty());
    showMeanings();
    showChart();
}

// Of each report in the list, as the workspace counts now.
void ReportsPage::showMeanings() {
    const FigureBy by = figureBy(desk().reading());
    QAbstractItemModel* names = m_ui->names->model();
    for (int row = 0; row < names->rowCount(); ++row) {
        const std::string_view name = reportNames()[static_cast<std::size_t>(row)].name;
        names->setData(names->index(row, 0), plainTip(translated("Report", definitionBy(*reportNamed(name), by))), Qt::ToolTipRole);
    }
}

void ReportsPage::showChart() {
    const Report& report = m_model->report();
    const QString by = m_by->value().toString();
    ReportChart chart = chartOf(report.name, by == QLatin1String("month") || by == QLatin1String("quarter") || by == QLatin1String("year"));
    ChartFrame* frame = m_frames[chart.shape];
    if (report.name == "cycle") chart.measure = figureBy(desk().reading()).cycle == CycleBy::Mean ? "mean_days" : "median_days";
    const QList<ChartMark> marks = marksOf(*m_model, chart);
    const bool shown = std::ranges::any_of(marks, [](const ChartMark& mark) { return mark.value > 0; });     // bars of nothing say nothing
    frame->chart()->setAxisText(axisTextOf(*m_model, chart));
    m_marks->setMarks(marks);
    const Choice* model = attributionModelNamed(report.model);
    const QString meaning = translated("Report", report.definition);
    frame->setTitle(translated("Report", report.question), figureNameOf(*m_model, chart));
    frame->setSummary(model ? tr("%1 Model: %2.").arg(meaning, translated("Attribution", model->label)) : meaning);
    setPlainTip(frame, meaning);
    m_ui->charts->setCurrentWidget(m_rooms[chart.shape]);
    m_ui->charts->setVisible(shown);
    shareRoom(*m_rooms[chart.shape], chart.shape == ReportChart::Columns && shown);
}

// Bars are as high as they are many, and scrolled where they would leave the table no room; columns take what its rows leave.
void ReportsPage::shareRoom(const ChartRoom& shown, bool grows) {
    const int rows = m_model->rowCount();
    m_tableRoom->setMinimumHeight(m_tableRoom->heightOf(std::clamp(rows, 1, rowsSeen)));
    m_tableRoom->setMaximumHeight(grows ? m_tableRoom->heightOf(rows) + theme::s3 : QWIDGETSIZE_MAX);
    for (ChartRoom* room : m_rooms) room->setSizePolicy(QSizePolicy::Preferred, room == &shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_ui->charts->setSizePolicy(QSizePolicy::Preferred, grows ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_ui->parts->setStretch(0, grows ? 1 : 0);
    for (ChartRoom* room : m_rooms) room->updateGeometry();
}

// Of the cell that is chosen: its column, and its row's records. Steps of a funnel have no figure of their own.
void ReportsPage::askWhy() {
    const QModelIndex at = m_ui->table->currentIndex();
    ReportRequest asked = request();
    std::string column;
    if (const auto place = static_cast<std::size_t>(std::max(0, at.column())); at.isValid() && place < m_model->report().columns.size() && !m_model->report().columns[place].dimension)
        column = m_model->report().columns[place].key;
    const ReportRow* row = at.isValid() ? m_model->rowAt(at.row()) : nullptr;
    const bool steps = asked.name == "funnel" || asked.name == "stage-time";
    if (row && !steps) asked.where = row->where;
    WhyPanel::openIn(desk(), this, asked, column);
}

void ReportsPage::open(int row) {
    if (const ReportRow* chosen = m_model->rowAt(row)) openRows(toQt(chosen->where));
}

void ReportsPage::openRows(const QString& where) {
    const Report& report = m_model->report();
    if (!report.rows.empty() && !report.rows.front().of.empty()) desk().openRows(toQt(report.rows.front().of), where);
}

QVariantMap ReportsPage::state() const {
    return {{QStringLiteral("report"), m_report}, {QStringLiteral("period"), m_period->value()}, {QStringLiteral("by"), m_by->value()}};
}

void ReportsPage::restore(const QVariantMap& state) {
    m_period->setValue(state.value(QStringLiteral("period")));
    m_by->setValue(state.value(QStringLiteral("by")));
    m_ui->names->setCurrentIndex(m_ui->names->model()->index(state.value(QStringLiteral("report")).toInt(), 0));
}

}
