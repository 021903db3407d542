// SPDX-License-Identifier: MIT
#include "gui/pages/backups_page.h"
#include "gui/bridge/desk.h"
#include "gui/pages/settings_backups_part.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tilth {

BackupsPage::BackupsPage(Desk& desk, QWidget* parent) : Page(desk, parent), m_head(new PageHead(this)), m_part(new SettingsBackupsPart(desk)) {
    setSurface(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    m_head->setTitle(tr("Backups"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_part);
    column->addWidget(m_head);
    column->addWidget(scroll, 1);
    connect(m_head, &PageHead::backRequested, this, [this] { this->desk().openPage(QStringLiteral("back")); });
}

void BackupsPage::enter() { m_part->enter(); }
QList<QWidget*> BackupsPage::regions() { return {m_head, m_part}; }

}
