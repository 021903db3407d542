// SPDX-License-Identifier: MIT
// What a record's panel says first: warnings about stalled deals and missing next steps, where a lead stands.
#include "core/deal/stages.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/models/record_cells.h"
#include "gui/pages/peek_panel.h"

#include <QCoreApplication>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

// By the columns in memory: while they are read, nothing is missing.
bool lacksStep(Desk& desk, const Deal& deal, const Stage& stage) {
    RecordTexts texts;
    texts.columns = desk.columns().of("deal");
    return texts.columns && nextStepState(deal, stage, texts.planned(deal.id), desk.reading().today()) == NextStepState::None;
}

QList<PeekFact> dealFacts(Desk& desk, const Deal& deal) {
    QList<PeekFact> facts;
    const auto stage = desk.reading().store().find<Stage>(deal.stage.id);
    if (!stage || stage->kind != StageKind::Open) return facts;
    const auto idle = static_cast<int>(idleDays(deal, *stage, desk.reading().now()));
    if (idle > stage->idleDays)
        facts.push_back({QStringLiteral("clock"), Words::tr("No activity for %n day(s) (limit %1)", nullptr, idle).arg(stage->idleDays), theme::Tone::Warning});
    if (deal.nextStep.empty() && lacksStep(desk, deal, *stage)) facts.push_back({QStringLiteral("triangle-alert"), Words::tr("No next step"), theme::Tone::Danger});
    const Wording wording = Wording::of(desk.reading());
    if (deal.closeDate && *deal.closeDate < wording.today)
        facts.push_back({QStringLiteral("calendar-days"), Words::tr("Close date %1 is past").arg(wording.date(*deal.closeDate)), theme::Tone::Warning});
    return facts;
}

QList<PeekFact> leadFacts(Desk& desk, const Lead& lead) {
    const EntityType& type = desk.type("lead");
    QList<PeekFact> facts;
    const QString lifecycle = choiceLabel(type, type.at("lifecycle"), static_cast<std::int64_t>(lead.lifecycle));
    facts.push_back({QStringLiteral("flag"), lifecycle, theme::Tone::Normal});
    if (lead.consent == Consent::Refused) facts.push_back({QStringLiteral("user-x"), Words::tr("Wants no mail"), theme::Tone::Warning});
    if (lead.wakeOn && lead.status == LeadStatus::Recycled)
        facts.push_back({QStringLiteral("bell"), Words::tr("Wakes on %1").arg(Wording::of(desk.reading()).date(*lead.wakeOn)), theme::Tone::Normal});
    return facts;
}

}

QList<PeekFact> factsOf(Desk& desk, const EntityType& type, const Entity& record) {
    if (type.name == "deal") return dealFacts(desk, static_cast<const Deal&>(record));
    if (type.name == "lead") return leadFacts(desk, static_cast<const Lead&>(record));
    return {};
}

}
