// SPDX-License-Identifier: MIT
#include "gui/pages/scoreboard_page.h"
#include "app/records.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/charts/bar_chart.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/models/sla_model.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/small_table.h"
#include "gui/widgets/stat_tile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr int monthsBack = 12, pause = 200;        // milliseconds, so that several changes cause one reading

Result<NamedBoard> namedBoard(Workspace& workspace, Date day) {
    auto board = slaBoard(workspace, day);
    if (!board) return board.error();
    NamedBoard named{std::move(*board), {}, {}, {}};
    for (const SlaRow& row : named.board.rows) {
        named.leads.push_back(titleOf(workspace, "lead", row.lead));
        named.owners.push_back(titleOf(workspace, "user", row.owner));
    }
    for (const Scoreboard::Rep& rep : named.board.board.reps) named.reps.push_back(titleOf(workspace, "user", rep.owner));
    return named;
}

SmallCell number(std::int64_t count, theme::Tone tone = theme::Tone::Normal) {
    return {QLocale().toString(static_cast<qlonglong>(count)), CellKind::Amount, count ? tone : theme::Tone::Weak};
}

}

ScoreboardPage::ScoreboardPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_head(new PageHead), m_month(new ChoiceBox), m_rowsTitle(makeLabel({}, theme::Type::Title)),
      m_meaning(makeLabel({}, theme::Type::Caption, theme::Tone::Secondary)), m_fault(makeLabel({}, theme::Type::Body, theme::Tone::Danger)),
      m_check(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_table(new RecordTable), m_rows(new SlaModel(this)),
      m_reps(new SmallTable({tr("Salesperson"), tr("In time"), tr("Too late"), tr("Overdue"), tr("Share")}, {1, 2, 3, 4})), m_reasons(new ChartFrame), m_marks(new ChartModel(this)),
      m_figure(&slaFigures()[2]) {
    setSurface(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s4);
    makeHead();
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s5);
    row->addWidget(makeRows(), 4);
    row->addWidget(makeReps(), 3);
    column->addWidget(m_head);
    column->addWidget(m_fault);
    column->addWidget(makeTiles());
    column->addLayout(row, 1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(pause);
    connect(&m_reload, &QTimer::timeout, this, &ScoreboardPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(); });
}

void ScoreboardPage::makeHead() {
    m_month->setMinimumWidth(theme::textHeight() * 9);             // "September 2026"
    m_head->setTitle(tr("Service levels"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    connect(m_head, &PageHead::backRequested, this, [this] { desk().openPage(QStringLiteral("back")); });
    const Wording wording = Wording::of(desk().reading());
    QDate month = toQt(monthOf(desk().reading().today()).first);
    for (int back = 0; back < monthsBack; ++back, month = month.addMonths(-1)) m_month->add(wording.month(fromQt(month)), month);
    m_month->setObjectName(QStringLiteral("month"));
    m_month->setAccessibleName(tr("Month"));
    m_head->addControl(m_month);
    connect(m_month, &QComboBox::activated, this, &ScoreboardPage::load);
}

QWidget* ScoreboardPage::makeTiles() {
    auto* tiles = new QWidget;
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s3);
    for (const SlaFigure& figure : slaFigures()) {
        auto* tile = new StatTile;
        tile->setObjectName(QString::fromLatin1(figure.key));
        tile->setFigure(titleOf(figure), QStringLiteral("—"), meaningOf(figure));
        for (const auto signal : {&StatTile::opened, &StatTile::asked}) connect(tile, signal, this, [this, &figure] { openFigure(figure); });
        m_tiles.push_back(tile);
        row->addWidget(tile, 1);
    }
    return tiles;
}

QWidget* ScoreboardPage::makeRows() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setAccessibleName(tr("Leads behind the figure"));
    m_table->setColumnHidden(SlaModel::handedOver, true);          // there is no room for it; the menu of the headings brings it back
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setMinimumSectionSize(theme::s6);  // numbers are short, and all columns shall fit
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("circle-check"), tr("No leads behind this figure"));
    empty->cover(m_table);
    const auto openLead = [this](const QModelIndex& index) { desk().openRecord("lead", m_rows->idAt(index.row())); };
    connect(m_table, &QAbstractItemView::activated, this, openLead);
    connect(m_table, &RecordTable::recordRequested, this, openLead);
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    column->addWidget(m_rowsTitle);
    column->addWidget(m_meaning);
    column->addWidget(m_table, 1);
    return part;
}

QWidget* ScoreboardPage::makeReps() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_reps->setObjectName(QStringLiteral("reps"));
    m_reps->setAccessibleName(tr("Each salesperson"));
    connect(m_reps, &SmallTable::rowOpened, this, &ScoreboardPage::showRep);
    m_check->setWordWrap(true);
    m_check->setObjectName(QStringLiteral("check"));
    auto* bars = new BarChart;
    bars->setModel(m_marks);
    connect(bars, &ChartView::opened, this, [this](const QModelIndex& mark) {
        const std::string reason = fromQt(mark.data(CellIdRole).toString());
        showRows(tr("Rejected: %1").arg(translated("RejectReason", reason)), m_board.board.board.rejected[reason]);
    });
    m_reasons->setChart(bars);
    m_reasons->setTitle(tr("Why are leads rejected?"));
    m_reasons->setEmptyText(tr("None was rejected in this month"));
    column->addWidget(makeLabel(tr("Each salesperson"), theme::Type::Title));
    column->addWidget(m_reps);
    column->addWidget(m_check);
    column->addWidget(m_reasons, 1);
    return part;
}

QList<QWidget*> ScoreboardPage::regions() { return {m_tiles.front(), m_table, m_reps}; }
QWidget* ScoreboardPage::mainPart() { return m_table; }

void ScoreboardPage::load() {
    const Date day = fromQt(m_month->value().toDate());
    desk().open().count(this, [day](Workspace& workspace) { return namedBoard(workspace, day); }, [this, asked = ++m_asked](Result<NamedBoard> board) {
        if (asked != m_asked) return;
        m_fault->setVisible(!board);
        if (board) show(std::move(*board));
        else m_fault->setText(translated(board.error().text));
    });
}

void ScoreboardPage::show(NamedBoard board) {
    m_board = std::move(board);
    for (std::size_t i = 0; i < slaFigures().size(); ++i) {
        const SlaFigure& figure = slaFigures()[i];
        m_tiles[static_cast<qsizetype>(i)]->setFigure(titleOf(figure), figure.value(m_board.board), meaningOf(figure));
        m_tiles[static_cast<qsizetype>(i)]->setChange(figure.change(m_board.board));
    }
    showReps();
    showReasons();
    showFigure(m_figure ? *m_figure : slaFigures()[2]);
}

// F20: who has leads that wait too long; nobody is good.
void ScoreboardPage::showReps() {
    QList<SmallRow> rows;
    QStringList behind;
    const auto& reps = m_board.board.board.reps;
    for (std::size_t i = 0; i < reps.size(); ++i) {
        const QString name = m_board.reps[i].empty() ? tr("nobody") : toQt(m_board.reps[i]);
        const SlaCounts& counts = reps[i].counts;
        const auto share = compliance(counts);
        rows.push_back({{{name, CellKind::Strong}, number(counts.fulfilled), number(counts.failed, theme::Tone::Warning), number(counts.overdue, theme::Tone::Danger),
                         {share ? percent(*share) : tr("n/a"), CellKind::Amount}}, static_cast<qint64>(i) + 1});
        if (!reps[i].uncalled.empty()) behind.push_back(tr("%1: %n not called within 24 hours", nullptr, static_cast<int>(reps[i].uncalled.size())).arg(name));
        if (!reps[i].fewAttempts.empty()) behind.push_back(tr("%1: %n with fewer than five tries after two weeks", nullptr, static_cast<int>(reps[i].fewAttempts.size())).arg(name));
    }
    m_reps->setRows(rows);
    if (reps.empty()) return showNoReps();
    if (const auto overdue = m_board.board.board.overdue.size()) behind.push_front(tr("%n overdue: nobody has tried, and the deadline has passed", nullptr, static_cast<int>(overdue)));
    const QString clocks = clocksText();
    if (!clocks.isEmpty()) behind.push_back(clocks);
    m_check->setText(behind.isEmpty() ? tr("Every lead that is still open was called within 24 hours, and tried five times after two weeks.") : behind.join(QStringLiteral(" · ")));
    theme::setType(m_check, theme::Type::Body, behind.isEmpty() ? theme::Tone::Success : clocks.isEmpty() ? theme::Tone::Danger : theme::Tone::Warning);
}

// A lead of Friday evening was not called for a day, and its deadline is on Monday: said, as the figure beside it says "none overdue".
QString ScoreboardPage::clocksText() const {
    const Scoreboard& board = m_board.board.board;
    const bool uncalled = std::ranges::any_of(board.reps, [](const Scoreboard::Rep& rep) { return !rep.uncalled.empty(); });
    const bool few = std::ranges::any_of(board.reps, [](const Scoreboard::Rep& rep) { return !rep.fewAttempts.empty(); });
    if (!uncalled || few || !board.overdue.empty()) return {};
    return tr("The 24 hours are by the clock. Deadlines count working hours: none has passed.");
}

// Of no leads nothing is praised.
void ScoreboardPage::showNoReps() {
    m_check->setText(tr("No lead was handed to sales in this month. Leads are handed over when they become MQLs, or by hand on their page."));
    theme::setType(m_check, theme::Type::Body, theme::Tone::Secondary);
}

void ScoreboardPage::showReasons() {
    QList<ChartMark> marks;
    for (const auto& [reason, rows] : m_board.board.board.rejected)
        marks.push_back({.label = translated("RejectReason", reason), .value = static_cast<double>(rows.size()), .text = QLocale().toString(static_cast<qulonglong>(rows.size())), .id = toQt(reason)});
    std::ranges::stable_sort(marks, std::ranges::greater{}, &ChartMark::value);
    m_marks->setMarks(marks);
}

void ScoreboardPage::showFigure(const SlaFigure& figure) {
    showRows(titleOf(figure), figure.rows(m_board.board.board));
    m_figure = &figure;
    m_meaning->setText(meaningOf(figure));
    m_meaning->show();
}

// Both buttons of a card lead below, to what it counts and how.
void ScoreboardPage::openFigure(const SlaFigure& figure) {
    showFigure(figure);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ScoreboardPage::showRep(qint64 place) {
    const Scoreboard::Rep& rep = m_board.board.board.reps[static_cast<std::size_t>(place) - 1];
    Scoreboard::Rows rows;
    for (std::size_t row = 0; row < m_board.board.rows.size(); ++row)
        if (m_board.board.rows[row].owner == rep.owner) rows.push_back(row);
    const std::string& name = m_board.reps[static_cast<std::size_t>(place) - 1];
    showRows(name.empty() ? tr("nobody") : toQt(name), rows);
}

void ScoreboardPage::showRows(const QString& title, const Scoreboard::Rows& rows) {
    m_figure = nullptr;
    m_meaning->hide();
    std::vector<SlaLine> lines;
    for (const std::size_t row : rows) lines.push_back({m_board.board.rows[row], m_board.leads[row], m_board.owners[row]});
    m_rowsTitle->setText(tr("%1 · %2").arg(title, QLocale().toString(static_cast<qulonglong>(rows.size()))));
    m_rows->setRows(std::move(lines), Wording::of(desk().reading()));
    m_table->fitColumns();
}

}
