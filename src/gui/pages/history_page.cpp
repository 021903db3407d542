// SPDX-License-Identifier: MIT
#include "gui/pages/history_page.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/read_only.h"
#include "gui/models/history_model.h"
#include "gui/theme/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr std::int64_t mostShown = 1000;

}

HistoryPage::HistoryPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_head(new PageHead(this)), m_table(new RecordTable(this)), m_model(new HistoryModel(this)), m_undo(nullptr) {
    setSurface(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    m_head->setTitle(tr("History"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    m_undo = m_head->setPrimary(tr("Undo this"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("history"), tr("Nothing was done yet"));
    empty->cover(m_table);
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &HistoryPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(0); });
    connect(m_head, &PageHead::backRequested, this, [this] { this->desk().openPage(QStringLiteral("back")); });
    connect(m_table, &RecordTable::currentRowChanged, this, &HistoryPage::showChoice);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undo);
    refuseIfReadOnly(desk, m_undo);
    showChoice();
}

QList<QWidget*> HistoryPage::regions() { return {m_head, m_table}; }
QWidget* HistoryPage::mainPart() { return m_table; }

void HistoryPage::load() {
    desk().open().list(this, [](Workspace& workspace) -> Result<std::vector<NamedRevision>> { return recentRevisions(workspace, mostShown); },
                       [this](Result<std::vector<NamedRevision>> revisions) {
                           if (revisions) m_model->setRows(std::move(*revisions), Wording::of(desk().reading()));
                           m_table->fitColumns();
                           showChoice();
                       });
}

void HistoryPage::showChoice() {
    const NamedRevision* shown = m_model->rowAt(m_table->currentIndex().row());
    m_undo->setEnabled(shown && canUndo(shown->revision));
}

void HistoryPage::undo() {
    if (const std::int64_t revision = m_model->idAt(m_table->currentIndex().row())) desk().undo(revision);
}

}
