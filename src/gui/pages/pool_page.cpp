// SPDX-License-Identifier: MIT
#include "gui/pages/pool_page.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/pool_words.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/forms/reason_bar.h"
#include "gui/pages/claiming.h"
#include "gui/theme/icons.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t mostShown = 500;          // the best ones: nobody claims the five hundred and first
constexpr int pause = 200;                      // milliseconds, so that several changes cause one reading

}

PoolPage::PoolPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_head(new PageHead), m_count(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_limits(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)),
      m_mineTitle(makeLabel(tr("My leads from the pool and by rules"), theme::Type::Title)), m_leads(new PoolModel(this)), m_held(new HeldModel(this)), m_reason(new ReasonBar) {
    setSurface(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    makeHead();
    column->addWidget(m_head);
    column->addWidget(makePool(), 3);
    column->addWidget(makeMine(), 2);
    m_reload.setSingleShot(true);
    m_reload.setInterval(pause);
    connect(&m_reload, &QTimer::timeout, this, &PoolPage::load);
    connect(&desk.columns(), &LiveColumns::renewed, this, [this](const QString& type) { if (isVisible() && type == QLatin1String("lead")) m_reload.start(); });
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(); });
}

void PoolPage::makeHead() {
    m_head->setTitle(tr("Lead pool"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    connect(m_head, &PageHead::backRequested, this, [this] { desk().openPage(QStringLiteral("back")); });
    m_claim = m_head->setPrimary(tr("Claim"), QStringLiteral("C"));
    m_claim->setObjectName(QStringLiteral("claim"));
    refuseIfReadOnly(desk(), m_claim);
    connect(m_claim, &QPushButton::clicked, this, [this] { claim(m_pool->currentIndex().row()); });
}

RecordTable* PoolPage::makeTable(const QString& name, const QString& spoken, QAbstractItemModel* model) {
    auto* table = new RecordTable;
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSortIndicatorShown(false);
    const auto openLead = [this](const QModelIndex& index) {
        if (index.model() != m_leads || !m_leads->isClaim(index)) desk().openRecord("lead", index.data(CellIdRole).toLongLong());
    };
    connect(table, &QAbstractItemView::activated, this, openLead);
    connect(table, &RecordTable::recordRequested, this, openLead);
    return table;
}

QWidget* PoolPage::makePool() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    m_pool = makeTable(QStringLiteral("pool"), tr("Leads in the pool"), m_leads);
    m_pool->setRoomyColumn(PoolModel::why);
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("circle-check"), tr("The pool is empty: open leads without an owner wait here for whoever claims them"));
    empty->cover(m_pool);
    connect(m_pool, &QAbstractItemView::clicked, this, [this](const QModelIndex& cell) { if (m_leads->isClaim(cell) && m_claim->isEnabled()) claim(cell.row()); });
    auto* key = new QShortcut(QKeySequence(Qt::Key_C), m_pool);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_claim, &QPushButton::click);
    auto* line = new QHBoxLayout;
    m_limits->setObjectName(QStringLiteral("limits"));
    m_count->setObjectName(QStringLiteral("count"));
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_limits);
    column->addLayout(line);
    column->addWidget(m_pool, 1);
    return part;
}

QWidget* PoolPage::makeMine() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    m_mine = makeTable(QStringLiteral("mine"), tr("My leads from the pool and by rules"), m_held);
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("inbox"), tr("You hold no lead from the pool"));
    empty->cover(m_mine);
    m_return = new QPushButton(theme::icon(QStringLiteral("undo-2")), tr("Return to pool"));
    m_return->setObjectName(QStringLiteral("return"));
    refuseIfReadOnly(desk(), m_return);
    connect(m_return, &QPushButton::clicked, this, &PoolPage::askReturn);
    connect(m_mine, &RecordTable::deleteRequested, m_return, &QPushButton::click);
    auto* line = new QHBoxLayout;
    line->addWidget(m_mineTitle);
    line->addStretch(1);
    line->addWidget(m_return);
    column->addLayout(line);
    column->addWidget(m_reason);
    column->addWidget(m_mine, 1);
    return part;
}

QList<QWidget*> PoolPage::regions() { return {m_pool, m_mine}; }

void PoolPage::enter() {
    load();
    m_pool->setFocus();
}

void PoolPage::load() {
    desk().columns().list(this, "lead", {std::string(poolQuery), "-score"}, {}, [this, asked = ++m_asked](const Result<LiveColumns::Listed>& listed) {
        if (asked == m_asked && listed) read(*listed);
    });
}

void PoolPage::read(const LiveColumns::Listed& listed) {
    m_columns = listed.columns;
    m_all = listed.ids.size();
    Ids best = listed.ids;
    best.resize(std::min(best.size(), mostShown));
    desk().open().count(this, [best = std::move(best)](Workspace& workspace) -> Result<PoolBoard> { return poolBoard(workspace, best); }, [this, asked = m_asked](Result<PoolBoard> board) {
        if (asked == m_asked && board) show(std::move(*board));
    });
}

void PoolPage::show(PoolBoard board) {
    const int pool = m_pool->currentIndex().row(), mine = m_mine->currentIndex().row();
    const Wording wording = Wording::of(desk().reading());
    showLimits(board);
    std::vector<HeldRow> held;
    for (std::size_t i = 0; i < board.mine.size(); ++i) held.push_back({std::move(board.mine[i]), std::move(board.titles[i]), desk().reading().now()});
    m_held->setRows(std::move(held), wording);
    m_leads->setRows(scored(std::move(board.pool), m_columns), wording);
    m_pool->fitColumns();
    m_mine->fitColumns();
    m_pool->setCurrentIndex(m_leads->index(std::clamp(pool, 0, std::max(0, m_leads->rowCount() - 1)), 0));
    m_mine->setCurrentIndex(m_held->index(std::clamp(mine, 0, std::max(0, m_held->rowCount() - 1)), 0));
    if (desk().readOnly().isEmpty()) m_claim->setEnabled(m_leads->rowCount() > 0), m_return->setEnabled(m_held->rowCount() > 0);
}

void PoolPage::showLimits(const PoolBoard& board) {
    const auto all = static_cast<int>(m_all);
    m_count->setText(m_all > mostShown ? tr("%n lead(s) that nobody works on; the best %1 are shown", nullptr, all).arg(mostShown) : tr("%n lead(s) that nobody works on, best score first", nullptr, all));
    m_limits->setText(tr("Claimed today: %1 · open leads: %2").arg(ofLimit(board.standing.claimedToday, board.rules.claimsPerDay), ofLimit(board.standing.held, board.rules.mostHeld)));
    const bool full = (board.rules.claimsPerDay && board.standing.claimedToday >= board.rules.claimsPerDay) || (board.rules.mostHeld && board.standing.held >= board.rules.mostHeld);
    theme::setType(m_limits, theme::Type::Body, full ? theme::Tone::Warning : theme::Tone::Secondary);
}

void PoolPage::claim(int row) {
    if (const PoolRow* chosen = m_leads->rowAt(row)) claimForMe(desk(), chosen->lead.lead, toQt(chosen->lead.name));
}

void PoolPage::askReturn() {
    const std::int64_t lead = m_held->idAt(m_mine->currentIndex().row());
    if (lead) askReturnReason(desk(), *m_reason, lead);
}

}
