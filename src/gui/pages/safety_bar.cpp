// SPDX-License-Identifier: MIT
#include "gui/pages/safety_bar.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/safekeeping.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plain.h"

#include <QVBoxLayout>

namespace tilth {

SafetyBar::SafetyBar(Desk& desk, Safekeeping& keeping) : m_desk(desk), m_keeping(keeping) {
    setSurface(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s3, theme::pageMargin, 0);
    column->setSpacing(theme::s2);
    m_reading = addLine();
    m_lost = addLine();
    m_damage = addLine();
    m_failed = addLine();
    m_gone = addLine();
    for (Banner* line : {m_reading, m_lost, m_damage}) line->setClosable(false);
    for (Banner* line : {m_damage, m_failed, m_gone}) connect(line, &Banner::acted, this, [this] { m_desk.openPage(QStringLiteral("backups")); });
    for (Banner* line : {m_failed, m_gone}) connect(line, &Banner::closed, this, &SafetyBar::fit);
    connect(&desk.open(), &OpenWorkspace::lostChanged, this, &SafetyBar::showLost);
    connect(&keeping, &Safekeeping::lookedThrough, this, &SafetyBar::showFound);
    connect(&keeping, &Safekeeping::backupFailed, this, &SafetyBar::showFailed);
    connect(&keeping, &Safekeeping::fileWasGone, this, &SafetyBar::showGone);
    if (const Error* why = desk.open().readOnly())
        m_reading->present(Banner::Kind::Info, why->code == Error::Refused ? tr("Read only: everything can be seen, nothing can be changed.") : translated(why->text));
    fit();
}

Banner* SafetyBar::addLine() {
    auto* line = new Banner(this);
    line->setMinimumHeight(theme::controlHeight());
    line->hide();
    static_cast<QVBoxLayout*>(layout())->addWidget(line);
    return line;
}

// Without a line it takes no room.
void SafetyBar::fit() {
    bool any = false;
    for (const Banner* line : {m_reading, m_lost, m_damage, m_failed, m_gone}) any = any || !line->isHidden();
    setVisible(any);
}

void SafetyBar::showLost() {
    const std::string& why = m_desk.open().lost();
    if (why.empty()) m_lost->hide();
    else m_lost->present(Banner::Kind::Error, translated(why));
    fit();
}

// Sound is said quietly and once; damage stays until it is dealt with.
void SafetyBar::showFound() {
    const QString& damage = m_keeping.damage();
    if (damage.isEmpty()) return emit m_desk.said(tr("Tilth was not closed cleanly. The workspace was looked through: nothing is damaged"), {}, {});
    m_damage->present(Banner::Kind::Error, tr("The workspace file is damaged. Do not go on working in it: restore the newest backup. The damaged file is kept beside."), tr("Backups…"), damage);
    fit();
}

// Whoever reads it closes it; the next backup does not.
void SafetyBar::showGone(const QString& note) {
    m_gone->present(Banner::Kind::Warning, note, tr("Backups…"));
    fit();
}

void SafetyBar::showFailed(const QString& why) {
    if (why.isEmpty()) m_failed->hide();
    else m_failed->present(Banner::Kind::Warning, why, tr("Backups…"));
    fit();
}

}
