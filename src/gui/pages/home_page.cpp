// SPDX-License-Identifier: MIT
#include "gui/pages/home_page.h"
#include "app/activities.h"
#include "app/sample_data.h"
#include "app/some_fields.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/charts/bar_chart.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/column_chart.h"
#include "gui/models/today_model.h"
#include "gui/pages/period_choices.h"
#include "gui/pages/why_panel.h"
#include "gui/theme/icons.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/stat_tile.h"
#include "ui_home_page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tilth {
namespace {

constexpr int minute = 60'000;      // milliseconds

QLabel* centred(const QString& text, theme::Type type, theme::Tone tone) {
    QLabel* label = makeLabel(text, type, tone);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

}

HomePage::HomePage(Desk& desk, QWidget* parent) : Page(desk, parent), m_ui(std::make_unique<Ui::HomePage>()), m_figures(desk) {
    m_ui->setupUi(this);
    setSurface(this);
    m_ui->column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    m_ui->column->setSpacing(theme::s4);
    m_ui->head->setTitle(tr("Home"));
    m_ui->head->setFilterBarShown(false);
    makeBanner();
    makeWelcome();
    makeChoices();
    makeTiles();
    makeCharts();
    makeToday();
    m_reload.setSingleShot(true);
    m_reload.setInterval(100);
    connect(&m_reload, &QTimer::timeout, this, &HomePage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { m_reload.start(); });
    connect(&m_minute, &QTimer::timeout, this, [this] { if (isVisible()) loadToday(); });
    m_minute.start(minute);
}

HomePage::~HomePage() = default;

QList<QWidget*> HomePage::regions() {
    if (m_ui->stack->currentWidget() == m_ui->welcome) return {m_ui->welcome};
    return {m_tiles.front(), m_ui->today};
}

void HomePage::makeBanner() {
    m_ui->banner->present(Banner::Kind::Info, tr("You are looking at demo data. Your own records stay when it goes."), tr("Remove demo data"));
    m_ui->banner->setClosable(false);
    refuseIfReadOnly(desk(), m_ui->banner->action());
    connect(m_ui->banner, &Banner::acted, this, &HomePage::removeDemo);
    m_ui->banner->hide();
}

void HomePage::makeWelcome() {
    QVBoxLayout* column = m_ui->welcomeColumn;
    column->setSpacing(theme::s4);
    column->addStretch(2);
    column->addWidget(centred(tr("Welcome to Tilth"), theme::Type::Page, theme::Tone::Normal));
    column->addWidget(centred(tr("Leads, deals and campaigns in one place, on your own computer. How would you like to begin?"), theme::Type::Body, theme::Tone::Secondary));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s3);
    row->addStretch(1);
    const auto add = [this, row](const QString& icon, const QString& text, auto act) {
        auto* button = new QPushButton(theme::icon(icon), text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        refuseIfReadOnly(desk(), button);
        return button;
    };
    theme::setRole(add(QStringLiteral("user-plus"), tr("Add a contact"), [this] { addNew(); }), theme::Role::Primary);
    add(QStringLiteral("upload"), tr("Import a file"), [this] { desk().openPage(QStringLiteral("import")); });
    add(QStringLiteral("eye"), tr("Open demo data"), [this] { addDemo(); });
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
}

void HomePage::makeChoices() {
    m_choices = new QWidget(this);
    const ChoiceRow row(m_choices);
    m_period = row.add(tr("Period"), periodChoices());
    m_owner = row.add(tr("Owner"), ownerChoices(desk()));
    m_period->setValue(QStringLiteral("this_quarter"));
    m_ui->head->addControl(m_choices);
    for (ChoiceBox* box : {m_period, m_owner}) connect(box, &QComboBox::activated, this, &HomePage::choose);
}

void HomePage::makeTiles() {
    m_ui->dashboardColumn->setContentsMargins(0, 0, 0, 0);
    m_ui->dashboardColumn->setSpacing(theme::s4);
    m_ui->tiles->setSpacing(theme::s3);
    for (const Figure& figure : homeFigures()) {
        auto* tile = new StatTile(this);
        tile->setFigure(figureTitle(figure), QStringLiteral("—"), figureMeaning(figure));
        m_tiles.push_back(tile);
        m_ui->tiles->addWidget(tile, 1);
        connect(tile, &StatTile::opened, this, [this, &figure] { desk().openRows(QString::fromLatin1(figure.type), toQt(rowsOf(counted(figure), scope()))); });
        tile->setAsks(*figure.report);
        connect(tile, &StatTile::asked, this, [this, &figure] { askWhy(figure); });
    }
}

void HomePage::makeCharts() {
    m_ui->charts->setSpacing(theme::s5);
    auto* bars = new BarChart;
    bars->setModel(m_pipelineMarks = new ChartModel(bars));
    m_pipeline = new ChartFrame;
    m_pipeline->setChart(bars);
    m_pipeline->setTitle(tr("Where are the open deals?"));
    m_pipeline->setEmptyText(tr("Counting…"));          // until it is known that there are none
    auto* columns = new ColumnChart;
    columns->setModel(m_monthMarks = new ChartModel(columns));
    m_months = new ChartFrame;
    m_months->setChart(columns);
    m_months->setTitle(tr("How many leads come in?"));
    m_months->setEmptyText(tr("Counting…"));
    m_ui->charts->addWidget(m_pipeline, 1);
    m_ui->charts->addWidget(m_months, 1);
    connect(bars, &ChartView::opened, this, [this](const QModelIndex& mark) { desk().openRows(QStringLiteral("deal"), mark.data(CellIdRole).toString()); });
    connect(columns, &QAbstractItemView::activated, this, [this](const QModelIndex& mark) { desk().openRows(QStringLiteral("lead"), mark.data(CellIdRole).toString()); });
}

void HomePage::makeToday() {
    theme::setType(m_ui->todayTitle, theme::Type::Title);
    m_ui->todayTitle->setTextFormat(Qt::PlainText);
    m_ui->todayTitle->setText(tr("Today"));
    m_today = new TodayModel(this);
    m_ui->today->setModel(m_today);
    m_ui->today->setAccessibleName(tr("Today"));
    m_ui->today->installEventFilter(this);
    m_nothingToday = new EmptyState(this);
    m_nothingToday->setContent(QStringLiteral("circle-check"), tr("Counting…"));
    m_nothingToday->cover(m_ui->today);
    connect(m_ui->today, &QAbstractItemView::activated, this, &HomePage::openToday);
}

void HomePage::enter() {
    m_reload.stop();
    load();
}

// At the start the page is entered before the window is shown: figures are read when there is something to see.
void HomePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_ui->today->setFocus();            // and not the button that stands first: the next key is about today's work
    m_reload.start();
}

void HomePage::addNew() {
    desk().openPage(QStringLiteral("contacts"));
    emit desk().newWanted();
}

bool HomePage::isEmpty() {
    for (const char* type : {"lead", "contact", "company", "deal"})
        if (hasRecords(desk().reading(), desk().type(type))) return false;
    return true;
}

void HomePage::load() {
    const bool empty = isEmpty();
    m_ui->stack->setCurrentWidget(empty ? m_ui->welcome : m_ui->dashboard);
    m_ui->banner->setVisible(!empty && hasDemoData(desk().reading()));
    m_choices->setVisible(!empty);
    if (empty || !isVisible()) return;
    m_again = m_waits || !m_questions.empty();
    m_again ? askNext() : askAll();
}

// What was asked for the period or owner before is not waited for.
void HomePage::choose() {
    ++m_asked;
    m_questions.clear();
    m_again = false;
    load();
}

void HomePage::askWhy(const Figure& figure) {
    const FigureScope now = scope();
    ReportRequest request{.name = figure.report, .from = {}, .to = {}, .by = {}, .where = now.owner, .model = {}, .basis = {}};
    if (*figure.period) request.from = now.whole.first, request.to = now.whole.last;
    WhyPanel::openIn(desk(), this, request, figure.column);
}

void HomePage::openToday(const QModelIndex& index) {
    const TodayItem* item = m_today->itemAt(index.row());
    if (item) desk().openRecord(std::string(item->type), item->id);
}

// Space completes a task.
bool HomePage::eventFilter(QObject* watched, QEvent* event) {
    const bool space = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (watched != m_ui->today || !space) return Page::eventFilter(watched, event);
    complete();
    return true;
}

void HomePage::complete() {
    const TodayItem* item = m_today->itemAt(m_ui->today->currentIndex().row());
    if (!item || item->type != "activity") return;
    desk().change(tr("Task completed"), [id = item->id](Workspace& workspace) { return completeActivity(workspace, id); });
}

void HomePage::addDemo() {
    desk().change(tr("Demo data added"), [](Workspace& workspace) { return addDemoData(workspace); });
}

void HomePage::removeDemo() {
    desk().change(tr("Demo data removed"), [](Workspace& workspace) -> Result<std::int64_t> {
        const auto removed = removeDemoData(workspace);
        if (!removed) return removed.error();
        return removed->revision;
    });
}

QVariantMap HomePage::state() const { return {{QStringLiteral("period"), m_period->value()}}; }

void HomePage::restore(const QVariantMap& state) {
    const QVariant period = state.value(QStringLiteral("period"));
    if (m_period->findData(period) >= 0) m_period->setValue(period);
}

}
