// SPDX-License-Identifier: MIT
#include "gui/pages/handoff_part.h"
#include "app/leads.h"
#include "app/sla.h"
#include "core/lead/lead_rules.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/sla_words.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/bridge/wording.h"
#include "gui/forms/reason_bar.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr int minute = 60'000;      // milliseconds

QList<std::pair<QString, QString>> reasons() {
    QList<std::pair<QString, QString>> words;
    for (const std::string_view reason : rejectReasons()) words.push_back({toQt(reason), translated("RejectReason", reason)});
    return words;
}

struct Wait {
    int days;
    const char* text;
};
constexpr std::array waits{Wait{14, QT_TRANSLATE_NOOP("tilth::HandoffPart", "in two weeks")}, Wait{30, QT_TRANSLATE_NOOP("tilth::HandoffPart", "in a month")},
                           Wait{90, QT_TRANSLATE_NOOP("tilth::HandoffPart", "in three months")}, Wait{180, QT_TRANSLATE_NOOP("tilth::HandoffPart", "in half a year")}};

QList<std::pair<QString, QString>> waitWords() {
    QList<std::pair<QString, QString>> words;
    for (const Wait& wait : waits) words.push_back({QString::number(wait.days), HandoffPart::tr(wait.text)});
    return words;
}

bool isBantLetter(std::string_view field) { return std::ranges::find(bantLetters(), field, &BantLetter::key) != bantLetters().end(); }

// Why it does not pass.
QString bantText(const Bant& bant) {
    if (bant.complete()) return HandoffPart::tr("The BANT grade %1 is too low to qualify.").arg(toQt(bant.grade));
    QStringList labels;
    for (const BantLetter& letter : bantLetters())
        if (std::ranges::find(bant.gaps, letter.key) != bant.gaps.end()) labels.push_back(translated(letter.label));
    return HandoffPart::tr("Not known yet: %1. Ask, then choose.").arg(labels.join(HandoffPart::tr(", ", "between what is missing")));
}

QString stateText(const Handoff& handoff, const Wording& wording) {
    const QString when = wording.dayRelative(wording.dayOf(handoff.at));
    if (handoff.state == HandoffState::Open) return HandoffPart::tr("Handed to sales %1 with grade %2: waits for an answer").arg(when, toQt(handoff.grade));
    if (handoff.state == HandoffState::Accepted) return HandoffPart::tr("Accepted by sales, handed over %1").arg(when);
    if (handoff.state == HandoffState::Rejected) return HandoffPart::tr("Rejected: %1").arg(translated("RejectReason", handoff.reason));
    return handoff.wakeOn ? HandoffPart::tr("Recycled until %1").arg(wording.date(*handoff.wakeOn)) : HandoffPart::tr("Recycled");
}

}

HandoffPart::HandoffPart(Desk& desk)
    : RecordPart(desk), m_state(makeLabel({}, theme::Type::Body)), m_timer(makeLabel({}, theme::Type::Body)), m_buttons(new FlowLayout), m_reason(new ReasonBar), m_until(new ReasonBar) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_timer->setWordWrap(true);
    m_timer->setObjectName(QStringLiteral("slaTimer"));
    column->addWidget(m_timer);
    column->addLayout(m_buttons);
    column->addWidget(m_reason);
    column->addWidget(m_until);
    m_buttons->setSpacing(theme::s2);
    makeButtons();
    connect(&m_minute, &QTimer::timeout, this, [this] { if (isVisible() && m_id) loadTimer(); });
    m_minute.start(minute);
}

void HandoffPart::makeButtons() {
    m_accept = addButton(QStringLiteral("check"), tr("Accept"), &HandoffPart::accept);
    m_reject = addButton(QStringLiteral("thumbs-down"), tr("Reject"), &HandoffPart::askReject);
    m_recycle = addButton(QStringLiteral("refresh-cw"), tr("Recycle"), &HandoffPart::askRecycle);
    m_qualify = addButton(QStringLiteral("user-check"), tr("Qualify"), &HandoffPart::qualify);
    m_handOver = addButton(QStringLiteral("send"), tr("Hand to sales"), &HandoffPart::handOver);
    setPlainTip(m_qualify, tr("Makes it a sales-qualified lead: BANT known and grade C or better"));
}

QPushButton* HandoffPart::addButton(const QString& icon, const QString& text, void (HandoffPart::*act)()) {
    auto* button = new QPushButton(theme::icon(icon), text, this);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->addWidget(button);
    refuseIfReadOnly(desk(), button);
    return button;
}

void HandoffPart::showRecord(const Entity& record) {
    if (record.id != m_id) m_reason->done(), m_until->done(), m_timer->hide();
    m_id = record.id;
    const auto handoffs = handoffsOf(desk().reading(), m_id);
    showState(static_cast<const Lead&>(record), handoffs.empty() ? nullptr : handoffs.front().get());
    loadTimer();
}

void HandoffPart::loadTimer() {
    desk().open().list(this, [id = m_id](Workspace& workspace) { return slaOfLead(workspace, id); }, [this, id = m_id](const Result<std::optional<SlaRow>>& row) {
        if (id != m_id) return;
        const QString text = row && *row ? slaText(**row) : QString();
        m_timer->setText(text);
        m_timer->setVisible(!text.isEmpty());
        if (!text.isEmpty()) theme::setType(m_timer, theme::Type::Body, slaTone(**row));
    });
}

void HandoffPart::showState(const Lead& lead, const Handoff* newest) {
    const bool closed = kindOf(lead.status) == StatusKind::Won || kindOf(lead.status) == StatusKind::Lost;
    const bool open = newest && newest->state == HandoffState::Open, accepted = newest && newest->state == HandoffState::Accepted;
    m_state->setText(newest ? stateText(*newest, Wording::of(desk().reading())) : tr("Not handed to sales yet"));
    m_accept->setVisible(open);
    m_reject->setVisible(open || (accepted && !closed));
    m_recycle->setVisible(open || (accepted && !closed));
    m_qualify->setVisible(accepted && !closed && lead.lifecycle < Lifecycle::Sql);
    m_handOver->setVisible(!open && !accepted && !closed);
    theme::setRole(m_accept, theme::Role::Primary);
}

void HandoffPart::handOver() {
    desk().change(tr("Handed to sales"), [id = m_id](Workspace& workspace) { return ::tilth::handOver(workspace, id); });
}

void HandoffPart::accept() {
    m_reason->done();
    m_until->done();
    desk().change(tr("Lead accepted"), [id = m_id](Workspace& workspace) { return acceptLead(workspace, id); });
}

void HandoffPart::qualify() {
    desk().change(tr("Lead qualified"), [id = m_id](Workspace& workspace) { return qualifyLead(workspace, id); }, {},
                  whileThere(this, [this](const Error& error) { tellWhatIsMissing(error); }));
}

// Where it is answered is on the same page.
void HandoffPart::tellWhatIsMissing(const Error& error) {
    const auto lead = desk().reading().store().find<Lead>(m_id);
    emit desk().failed(lead && isBantLetter(error.field) ? bantText(bantOf(*lead)) : translated(error.text));
    emit fieldWanted(toQt(error.field));
}

void HandoffPart::askReject() {
    m_reason->ask(tr("Why is it rejected?"), reasons(), tr("Reject"), [this](const QString& reason, const QString& note) {
        desk().change(tr("Lead rejected"), [id = m_id, reason = fromQt(reason), note = fromQt(note)](Workspace& workspace) {
            return rejectLead(workspace, id, reason, note);
        }, [this] { m_reason->done(); }, [this](const Error& error) { m_reason->setFault(translated(error.text)); });
    });
}

void HandoffPart::askRecycle() {
    m_until->ask(tr("Wake it up"), waitWords(), tr("Recycle"), [this](const QString& days, const QString&) {
        const Date until = desk().reading().today() + std::chrono::days{days.toInt()};
        desk().change(tr("Lead recycled"), [id = m_id, until](Workspace& workspace) { return recycleLead(workspace, id, until); },
                      [this] { m_until->done(); }, [this](const Error& error) { m_until->setFault(translated(error.text)); });
    }, ReasonBar::Preset::First);
}

}
