// SPDX-License-Identifier: MIT
#include "gui/bridge/consent_words.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

template <class Choices> QString labelAt(const char* context, const Choices& choices, auto value) { return translated(context, choices[static_cast<std::size_t>(value)].label); }

QString purposeText(ConsentPurpose purpose) { return labelAt("ConsentPurpose", consentPurposeChoices, purpose); }

}

ConsentVerdict consentVerdict(const AddressStanding& standing, ConsentPurpose purpose) {
    const QString what = purposeText(purpose);
    if (standing.suppressed) return {Words::tr("%1: not allowed, the address is suppressed").arg(what), QStringLiteral("user-x"), theme::Tone::Danger};
    const ConsentRecord* newest = standing.newest(purpose);
    if (!newest) return {Words::tr("%1: no consent on record").arg(what), QStringLiteral("circle-help"), theme::Tone::Warning};
    switch (newest->state) {
    case ConsentState::Granted: return {Words::tr("%1: agreed").arg(what), QStringLiteral("circle-check"), theme::Tone::Success};
    case ConsentState::Refused: return {Words::tr("%1: not allowed, consent was refused").arg(what), QStringLiteral("user-x"), theme::Tone::Danger};
    case ConsentState::Withdrawn: break;
    }
    return {Words::tr("%1: not allowed, consent was withdrawn").arg(what), QStringLiteral("user-x"), theme::Tone::Danger};
}

QString evidenceText(const ConsentRecord& evidence, const Wording& wording) {
    QStringList parts{Words::tr("%1: %2, %3 (%4)").arg(wording.date(wording.dayOf(evidence.at)), purposeText(evidence.purpose), labelAt("ConsentState", consentStateChoices, evidence.state),
                                                       labelAt("LegalBasis", legalBasisChoices, evidence.basis))};
    for (const std::string* more : {&evidence.wording, &evidence.source})
        if (!more->empty()) parts.push_back(toQt(*more));
    return parts.join(QStringLiteral(" · "));
}

}
