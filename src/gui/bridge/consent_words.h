// SPDX-License-Identifier: MIT
// Consent in words: whether somebody may be written to, and what that rests on.
#pragma once
#include "app/consent_standing.h"
#include "gui/bridge/wording.h"
#include "gui/theme/theme.h"

namespace tilth {

struct ConsentVerdict {
    QString text;
    QString icon;
    theme::Tone tone = theme::Tone::Normal;
};
/// For one purpose: suppression counts always, else the newest evidence.
ConsentVerdict consentVerdict(const AddressStanding& standing, ConsentPurpose purpose);
/// "2026-03-01: Marketing e-mail, granted (consent) · newsletter, version 3 · form /contact".
QString evidenceText(const ConsentRecord& evidence, const Wording& wording);

}
