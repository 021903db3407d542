// SPDX-License-Identifier: MIT
#include "gui/bridge/sla_words.h"
#include "gui/bridge/labels.h"

#include <QCoreApplication>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlaWords)
};

}

QString workingSpan(std::chrono::seconds span) {
    const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(std::chrono::abs(span)).count());
    if (minutes < 60) return Words::tr("%n min", nullptr, minutes);
    return minutes % 60 ? Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60) : Words::tr("%1 h").arg(minutes / 60);
}

QString slaText(const SlaRow& row) {
    switch (row.verdict.state) {
    case SlaState::Due: return Words::tr("call due in %1 (working time)").arg(workingSpan(row.left));
    case SlaState::Overdue: return Words::tr("call overdue by %1 (working time)").arg(workingSpan(row.left));
    case SlaState::Failed: return Words::tr("first try %1 too late (working time)").arg(workingSpan(row.left));
    case SlaState::Fulfilled:
    case SlaState::Ended: break;
    }
    return {};
}

theme::Tone slaTone(const SlaRow& row) {
    if (row.verdict.state == SlaState::Overdue) return theme::Tone::Danger;
    return row.verdict.state == SlaState::Due ? theme::Tone::Accent : theme::Tone::Secondary;
}

QString slaStateText(SlaState state) { return translated("Sla", slaStateChoices[static_cast<std::size_t>(state)].label); }

}
