// SPDX-License-Identifier: MIT
#include "gui/pages/pool_part.h"
#include "app/records.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/pool_words.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/forms/reason_bar.h"
#include "gui/pages/claiming.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

QString passingText(const Assignment& last, const QString& to, const Wording& wording) {
    const QString when = wording.dayRelative(wording.dayOf(last.at)), why = passingReason(last.reason);
    return to.isEmpty() ? PoolPart::tr("In the lead pool, %1: %2").arg(when, why) : PoolPart::tr("To %1, %2: %3").arg(to, when, why);
}

QString safeText(const HoldVerdict& verdict, Time now, const Wording& wording) {
    if (!verdict.returnsAt) return {};
    const QString back = PoolPart::tr("returns to the pool %1: %2").arg(wording.dayRelative(wording.dayOf(*verdict.returnsAt)), passingReason(verdict.reason));
    const bool safe = verdict.protectedUntil && now < *verdict.protectedUntil;
    return safe ? PoolPart::tr("Protected, %1; %2").arg(daysLeft(*verdict.protectedUntil, now), back) : PoolPart::tr("It %1").arg(back);
}

}

PoolPart::PoolPart(Desk& desk)
    : RecordPart(desk), m_passing(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_safe(makeLabel({}, theme::Type::Body)), m_reason(new ReasonBar),
      m_claim(new QPushButton(theme::icon(QStringLiteral("user-plus")), tr("Claim"))), m_return(new QPushButton(theme::icon(QStringLiteral("undo-2")), tr("Return to pool"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    for (QLabel* label : {m_passing, m_safe}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_passing->setObjectName(QStringLiteral("passing"));
    m_safe->setObjectName(QStringLiteral("safe"));
    auto* buttons = new FlowLayout;
    buttons->setSpacing(theme::s2);
    for (QPushButton* button : {m_claim, m_return}) {
        buttons->addWidget(button);
        refuseIfReadOnly(desk, button);
    }
    m_claim->setObjectName(QStringLiteral("claim"));
    m_return->setObjectName(QStringLiteral("return"));
    column->addLayout(buttons);
    column->addWidget(m_reason);
    connect(m_claim, &QPushButton::clicked, this, [this] { claimForMe(this->desk(), m_id, m_name); });
    connect(m_return, &QPushButton::clicked, this, [this] { askReturnReason(this->desk(), *m_reason, m_id); });
}

void PoolPart::showRecord(const Entity& record) {
    const auto& lead = static_cast<const Lead&>(record);
    if (record.id != m_id) {
        m_reason->done();
        show({});
    }
    m_id = record.id;
    m_name = toQt(lead.name);
    const bool open = isOpenLead(lead.status), mayAll = desk().reading().user().role == Role::Manager || desk().reading().user().role == Role::Admin;
    m_claim->setVisible(open && !lead.owner);
    m_return->setVisible(open && lead.owner && (mayAll || lead.owner.id == desk().reading().user().id));
    showIfAny();
    load();
}

// Nothing to say and nothing to do: no empty section.
void PoolPart::showIfAny() { setVisible(!m_passing->isHidden() || !m_safe->isHidden() || !m_claim->isHidden() || !m_return->isHidden()); }

void PoolPart::load() {
    const auto work = [id = m_id](Workspace& workspace) -> Result<Standing> {
        Standing standing{newestAssignment(workspace, id), {}, heldLead(workspace, id)};
        if (standing.last) standing.to = titleOf(workspace, "user", standing.last->toUser.id);
        return standing;
    };
    desk().open().list(this, work, [this, id = m_id](const Result<Standing>& standing) { if (standing && id == m_id) show(*standing); });
}

void PoolPart::show(const Standing& standing) {
    const Wording wording = Wording::of(desk().reading());
    m_passing->setText(standing.last ? passingText(*standing.last, toQt(standing.to), wording) : QString());
    m_passing->setVisible(standing.last != nullptr);
    const QString safe = standing.held ? safeText(standing.held->verdict, desk().reading().now(), wording) : QString();
    m_safe->setText(safe);
    m_safe->setVisible(!safe.isEmpty());
    if (standing.held) theme::setType(m_safe, theme::Type::Body, holdTone(standing.held->verdict.state));
    showIfAny();
}

}
