// SPDX-License-Identifier: MIT
#include "gui/bridge/replay_words.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/sla_words.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

struct Look { const char* icon; theme::Tone tone; };
constexpr std::array looks{Look{"user-plus", theme::Tone::Secondary}, Look{"mouse-pointer-click", theme::Tone::Secondary}, Look{"handshake", theme::Tone::Accent},
                           Look{"phone", theme::Tone::Accent}, Look{"check", theme::Tone::Success}, Look{"thumbs-down", theme::Tone::Danger},
                           Look{"refresh-cw", theme::Tone::Warning}, Look{"user-check", theme::Tone::Success}, Look{"briefcase", theme::Tone::Success}, Look{"trophy", theme::Tone::Success}, Look{"circle-x", theme::Tone::Danger}};
const Look& look(ReplayStep::Kind kind) { return looks[static_cast<std::size_t>(kind)]; }

QString ruleText(const ReplayHandoff& h) {
    if (!h.model) return {};
    return h.bothSigned ? Words::tr("MQL rule %1, signed by both heads").arg(h.model) : Words::tr("MQL rule %1, not signed by both heads").arg(h.model);
}
QString tryText(const ReplayHandoff& h) {
    const QString taken = workingSpan(h.sla.verdict.taken);
    switch (h.sla.verdict.state) {
    case SlaState::Fulfilled: return Words::tr("first answer after %1 of working time: in time").arg(taken);
    case SlaState::Failed: return Words::tr("first answer after %1 of working time: too late").arg(taken);
    case SlaState::Overdue: return Words::tr("nobody has tried for %1 of working time: overdue").arg(taken);
    case SlaState::Ended: return Words::tr("nobody has tried, and nobody needs to any more");
    case SlaState::Due: break;
    }
    return Words::tr("nobody has tried yet, still in time");
}
QString answerText(const ReplayHandoff& h) {
    if (h.sla.state == HandoffState::Open) return {};
    const QString answer = translated("HandoffState", handoffStateChoices[static_cast<std::size_t>(h.sla.state)].label);
    return h.sla.reason.empty() ? answer : Words::tr("%1: %2").arg(answer, translated("RejectReason", h.sla.reason));
}

}

QString stepTitle(const ReplayStep& step) { return translated(step.text); }
QString stepDetail(const ReplayStep& step) {
    QStringList parts{step.kind == ReplayStep::Rejected ? translated("RejectReason", step.detail) : toQt(step.detail), toQt(step.by)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
QString stepIcon(ReplayStep::Kind kind) { return QString::fromLatin1(look(kind).icon); }
theme::Tone stepTone(ReplayStep::Kind kind) { return look(kind).tone; }

QString handoffText(const ReplayHandoff& h, const Wording& wording) {
    const QString begin = Words::tr("Handed over %1").arg(wording.time(h.sla.handedOver));
    QStringList parts{h.grade.empty() ? begin : Words::tr("%1 as %2").arg(begin, toQt(h.grade)), ruleText(h), tryText(h), answerText(h)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
theme::Tone handoffTone(const ReplayHandoff& h) {
    switch (h.sla.verdict.state) {
    case SlaState::Fulfilled: return theme::Tone::Success;
    case SlaState::Due: return theme::Tone::Accent;
    case SlaState::Ended: return theme::Tone::Secondary;
    default: return theme::Tone::Danger;
    }
}
QString passed(std::chrono::seconds span) {
    using namespace std::chrono;
    if (span < minutes{1}) return {};
    if (span < hours{1}) return Words::tr("%n min", nullptr, static_cast<int>(floor<minutes>(span).count()));
    if (span < days{2}) return Words::tr("%n h", nullptr, static_cast<int>(floor<hours>(span).count()));
    return Words::tr("%n d", nullptr, static_cast<int>(floor<days>(span).count()));
}

}
